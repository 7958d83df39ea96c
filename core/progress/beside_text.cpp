#include "core/progress/beside_text.h"

#include "core/base/decimal.h"

#include <QCoreApplication>

#include <cmath>

namespace jc {

namespace {

QString groupedNumber(double value)
{
    return Decimal::fromScaled(std::llround(value * static_cast<double>(Decimal::scale))).toGroupedString();
}

} // namespace

QString besideText(const Figure& figure)
{
    if (figure.goal == nullptr || !figure.goal->measure)
        return {};
    const QVector<MeasureBeside>& items = figure.goal->measure->beside;
    QStringList words;
    for (qsizetype i = 0; i < std::min(items.size(), figure.beside.size()); ++i) {
        //: A number that stands beside a figure: its name (%1) and the number.
        words.append(QCoreApplication::translate("Progress", "%1 %2")
                         .arg(items[i].label, groupedNumber(figure.beside[i])));
    }
    return words.join(QCoreApplication::translate("Progress", "；"));
}

} // namespace jc
