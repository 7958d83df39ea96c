#include "core/base/clock.h"

#include <QDateTime>

namespace jc {

std::int64_t SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

FixedClock::FixedClock(QDate date)
    : m_date(date)
{}

void FixedClock::set(QDate date)
{
    m_date = date;
}

std::int64_t FixedClock::now() const
{
    return QDateTime(m_date, QTime(4, 0), Qt::UTC).toMSecsSinceEpoch();
}

QDate FixedClock::today() const
{
    return m_date;
}

} // namespace jc
