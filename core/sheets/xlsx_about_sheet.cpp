#include "core/sheets/xlsx_about_sheet.h"

#include "core/sheets/sheet_measure.h"
#include "core/sheets/table_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

void writeAboutSheet(XlsxPen& pen,
                     XlsxStyles& styles,
                     const QVector<Table>& tables,
                     const QStringList& sheetNames,
                     int cutTexts)
{
    constexpr int labelWidth = 14;
    constexpr int textColumnWidth = 72;
    pen.columnWidth(0, labelWidth);
    pen.columnWidth(1, textColumnWidth);

    SheetStyle label{SheetRole::Label};
    SheetStyle plain{SheetRole::Plain};
    plain.wrap = true;
    plain.guarded = true;
    int row = 0;
    const auto line = [&](const QString& name, const QString& text) {
        pen.rowHeight(row, std::min(409.0, wrappedLines(text, textColumnWidth - 2) * 14.5 + 4));
        pen.text(row, 0, name, styles.get(label));
        pen.text(row, 1, text, styles.get(plain));
        ++row;
    };

    line(QCoreApplication::translate("Sheets", "导出程序"),
         QCoreApplication::translate("Sheets", "匠册 %1").arg(QStringLiteral(JIANGCE_VERSION)));
    line(QCoreApplication::translate("Sheets", "缺数"),
         QCoreApplication::translate("Sheets", "“—”表示没有数据；0 表示有数据，数值为零。"));
    if (cutTexts > 0) {
        line(QCoreApplication::translate("Sheets", "截短"),
             QCoreApplication::translate(
                 "Sheets", "有 %1 个单元格的文字超出表格上限，末尾以“…”截短；全文请在程序中查看。")
                 .arg(cutTexts));
    }
    for (qsizetype i = 0; i < tables.size(); ++i) {
        ++row;
        line(QCoreApplication::translate("Sheets", "工作表"), sheetNames.value(i));
        for (const LabelledText& part : headLines(tables[i]))
            line(part.label, part.text);
        for (qsizetype n = 0; n < tables[i].notes.size(); ++n) {
            line(n == 0 ? QCoreApplication::translate("Sheets", "统计口径") : QString(),
                 QStringLiteral("%1. %2").arg(QString::number(n + 1), tables[i].notes[n]));
        }
    }
    worksheet_set_paper(pen.sheet(), 9); // A4
    worksheet_fit_to_pages(pen.sheet(), 1, 0);
}

} // namespace jc
