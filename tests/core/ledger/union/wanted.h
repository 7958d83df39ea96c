// Results that a history cannot do without: what fails ends it, and RapidCheck reports what was thrown.
#pragma once

#include "core/base/result.h"

#include <stdexcept>

namespace jc::test {

[[nodiscard]] inline QString wordsOf(const Error& error)
{
    return QStringLiteral("%1 | %2").arg(error.message, error.detail);
}

template <typename T>
[[nodiscard]] T wanted(Result<T> result)
{
    if (!result)
        throw std::runtime_error(wordsOf(result.error()).toStdString());
    return std::move(*result);
}

} // namespace jc::test
