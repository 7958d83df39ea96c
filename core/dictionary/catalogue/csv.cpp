#include "core/dictionary/catalogue/csv.h"

#include <QCoreApplication>
#include <QString>

namespace jc {

namespace {

Error csvDamaged(qsizetype row, const QString& why)
{
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("Bundled", "程序自带的代码表不完整；请重新安装本程序。"),
                 QStringLiteral("csv row %1: %2").arg(row).arg(why)};
}

} // namespace

Result<CsvTable> parseCsv(const QByteArray& utf8)
{
    const QString text = QString::fromUtf8(utf8);
    CsvTable table;
    QStringList row;
    QString cell;
    bool quoted = false;
    qsizetype number = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            const bool doubled = c == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            if (c == u'"' && !doubled) {
                quoted = false;
                continue;
            }
            cell += c;
            i += doubled ? 1 : 0;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u',') {
            row += std::exchange(cell, {});
        } else if (c == u'\n') {
            row += std::exchange(cell, {});
            if (number > 1 && row.size() != table.header.size())
                return csvDamaged(number, QStringLiteral("%1 cells").arg(row.size()));
            if (number == 1)
                table.header = std::exchange(row, {});
            else
                table.rows += std::exchange(row, {});
            ++number;
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (quoted || !cell.isEmpty() || !row.isEmpty())
        return csvDamaged(number, QStringLiteral("open quote or no line end"));
    return table;
}

} // namespace jc
