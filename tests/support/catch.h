// The one place that names the test framework's header, so that moving to Catch2 3 is a change of one line.
#pragma once

#include <QString>

#include <catch2/catch.hpp>

namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch
