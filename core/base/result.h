// Result<T>: a value or an Error. Member names follow std::expected, which GCC 12 does not offer in C++20, so
// that the class can become an alias of it later. One difference: what is taken out of a temporary Result is
// a value, not a reference into it, so that `for (const Row& row : *read())` owns what it walks over.
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace jc {

template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return has_value(); }

    // Precondition: has_value(). std::get throws otherwise, which ends the program: a bug, not an input.
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T operator*() && { return std::move(*this).value(); }
    [[nodiscard]] T* operator->() { return &value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }

    // Precondition: !has_value().
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

    [[nodiscard]] T value_or(T fallback) const { return has_value() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {}

    [[nodiscard]] bool has_value() const { return !m_failed; }
    [[nodiscard]] explicit operator bool() const { return !m_failed; }
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace jc
