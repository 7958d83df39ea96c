#include "app/ctl/goal_words.h"

#include "core/dictionary/entities/goal.h"

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

bool isRatio(const GoalEntry& goal)
{
    return goal.record.get(goal::kind) == QLatin1String("ratio");
}

} // namespace jc::ctl
