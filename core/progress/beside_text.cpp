#include "core/progress/beside_text.h"

#include <QCoreApplication>

namespace jc {

QString besideText(const Figure& figure)
{
    if (figure.goal == nullptr || !figure.goal->measure)
        return {};
    const QVector<MeasureBeside>& items = figure.goal->measure->beside;
    QStringList words;
    for (qsizetype i = 0; i < std::min(items.size(), figure.beside.size()); ++i) {
        //: A number that stands beside a figure: its name (%1) and the number.
        words.append(QCoreApplication::translate("Progress", "%1 %2")
                         .arg(items[i].label, QString::number(figure.beside[i], 'g', 15)));
    }
    return words.join(QCoreApplication::translate("Progress", "；"));
}

} // namespace jc
