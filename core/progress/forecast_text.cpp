#include "core/progress/forecast_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace jc {

namespace {

QString wholeNumberOf(double value)
{
    return QLocale().toString(value, 'f', 0);
}

} // namespace

QString paceText(double perDay, bool needed)
{
    const int decimals = perDay >= 10.0 ? 0 : perDay >= 1.0 ? 1 : 2;
    const double scale = std::pow(10.0, decimals);
    // 2.0000000001 a day is 2.
    const double scaled = needed ? std::ceil(perDay * scale - 1e-6) : std::round(perDay * scale);
    const double shown = scaled / scale;
    const bool whole = shown == std::floor(shown);
    return QLocale().toString(shown, 'f', whole ? 0 : decimals);
}

QString paceSentence(const Forecast& forecast, const QString& unit)
{
    if (!forecast.missing)
        return {};
    const QString missing = wholeNumberOf(std::ceil(*forecast.missing));
    if (!forecast.neededPerDay)
        return QCoreApplication::translate("Forecast", "差 %1 %2。").arg(missing, unit);
    const QString needed = paceText(*forecast.neededPerDay, true);
    if (!forecast.presentPerDay)
        return QCoreApplication::translate("Forecast", "差 %1 %2，需日均 %3。").arg(missing, unit, needed);
    return QCoreApplication::translate("Forecast", "差 %1 %2，需日均 %3（近 3 个月日均 %4）。")
        .arg(missing, unit, needed, paceText(*forecast.presentPerDay, false));
}

QString forecastSentence(const Forecast& forecast, QDate asOf, const QString& unit)
{
    if (forecast.silence == ForecastSilence::TooShort)
        return QCoreApplication::translate("Forecast", "数据不足 3 个月，暂不推算。");
    if (!forecast.atEnd)
        return {};
    const QDate end = forecast.until;
    const QString value = wholeNumberOf(std::floor(*forecast.atEnd));
    const QString low = wholeNumberOf(std::floor(forecast.low));
    const QString high = wholeNumberOf(std::floor(forecast.high));
    const QString reached =
        end == QDate(asOf.year(), 12, 31)
            ? QCoreApplication::translate("Forecast", "按近 3 个月速度推算，年底 %1 %2（%3～%4）")
                  .arg(value, unit, low, high)
            : QCoreApplication::translate("Forecast", "按近 3 个月速度推算，到 %5 为 %1 %2（%3～%4）")
                  .arg(value, unit, low, high, end.toString(Qt::ISODate));
    if (!forecast.rate)
        return QCoreApplication::translate("Forecast", "%1。").arg(reached);
    return QCoreApplication::translate("Forecast", "%1，完成率 %2%。")
        .arg(reached, wholeNumberOf(std::floor(*forecast.rate * 100.0)));
}

} // namespace jc
