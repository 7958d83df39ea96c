#include "app/ctl/goal_words.h"

#include "core/dictionary/entities/goal.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace jc::ctl {

QJsonValue jsonNumber(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString figureText(const std::optional<double>& number, bool ratio)
{
    if (!number)
        return QStringLiteral("-");
    if (ratio)
        return QString::number(*number * 100.0, 'f', 1) + u'%';
    const bool whole = std::floor(*number) == *number;
    return QLocale(QLocale::English).toString(*number, 'f', whole ? 0 : 2);
}

QString gapText(const std::optional<double>& gap)
{
    if (!gap)
        return QStringLiteral("-");
    const QString points = QString::number(*gap * 100.0, 'f', 1);
    return *gap > 0.0 ? u'+' + points : points;
}

QString statusText(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Done:
        return QCoreApplication::translate("StatusWord", "已完成");
    case GoalStatus::OnTrack:
        return QCoreApplication::translate("StatusWord", "达序时");
    case GoalStatus::Slow:
        return QCoreApplication::translate("StatusWord", "偏慢");
    case GoalStatus::Lagging:
        return QCoreApplication::translate("StatusWord", "滞后");
    case GoalStatus::NoData:
        return QCoreApplication::translate("StatusWord", "未报数");
    case GoalStatus::Watched:
        return QCoreApplication::translate("StatusWord", "只监测");
    case GoalStatus::Unmeasured:
        return QCoreApplication::translate("StatusWord", "口径未设");
    case GoalStatus::DueMet:
        return QCoreApplication::translate("StatusWord", "到期完成");
    case GoalStatus::DueMissed:
        break;
    }
    return QCoreApplication::translate("StatusWord", "到期未完成");
}

bool isRatio(const GoalEntry& goal)
{
    return goal.record.get(goal::kind) == QLatin1String("ratio");
}

} // namespace jc::ctl
