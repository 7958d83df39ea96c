// Time is handed in, never asked from the system in the middle of a rule. Thread-safe if the implementation
// is; both of ours are.
#pragma once

#include <QDate>

#include <cstdint>

namespace jc {

class Clock
{
public:
    virtual ~Clock() = default;

    // Milliseconds since 1970-01-01T00:00Z.
    [[nodiscard]] virtual std::int64_t now() const = 0;
    // The civil date at this office.
    [[nodiscard]] virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::int64_t now() const override;
    [[nodiscard]] QDate today() const override;
};

// Stands still at a date (noon, China time) until moved; for tests, the demo and repeated reports.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate date);

    void set(QDate date);
    [[nodiscard]] std::int64_t now() const override;
    [[nodiscard]] QDate today() const override;

private:
    QDate m_date;
};

} // namespace jc
