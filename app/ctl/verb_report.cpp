#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/text_table.h"
#include "core/reports/target_report.h"
#include "core/sheets/csv_writer.h"
#include "core/sheets/xlsx_writer.h"

#include <QCoreApplication>

namespace jc::ctl {

namespace {

const QString targetsName = QStringLiteral("targets");

enum class Form { Xlsx, Csv };

Result<Form> formOfFile(const QString& path)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return Form::Xlsx;
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return Form::Csv;
    return Error{ErrorCode::InvalidInput,
                 QCoreApplication::translate(
                     "Ctl", "命令行能写 .xlsx 和 .csv 文件，不能写“%1”；PDF 请在窗口程序中打印。")
                     .arg(path),
                 {}};
}

Result<void> writeTables(const QVector<Table>& tables, const QString& path, Form form)
{
    if (form == Form::Xlsx)
        return writeXlsx(tables, path);
    const Result<void> written = writeCsv(tables.first(), path, CsvContent::WithHeadAndNotes);
    if (written && tables.size() > 1)
        say(QCoreApplication::translate("Ctl", "提示：csv 只放得下第一张表，另有 %1 张；需要时请写成 xlsx。")
                .arg(tables.size() - 1));
    return written;
}

} // namespace

Result<ExitCode> runReport(const Call& call)
{
    if (call.line.argument(1) != targetsName) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ctl", "没有名为“%1”的报表；可用的有：%2。")
                         .arg(call.line.argument(1), targetsName),
                     {}};
    }
    if (call.line.has("from")) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Ctl",
                "这张报表从各项目标自己的起算日期累计，不能另定起始日期；请去掉 --from，用 --to 定截止日。"),
            {}};
    }
    const QString path = call.line.text("o");
    const Result<Form> form = formOfFile(path);
    if (!form)
        return form.error();
    const Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (!ledger)
        return ledger.error();
    const Result<QDate> asOf = asOfDate(call, **ledger);
    if (!asOf)
        return asOf.error();
    const Result<QVector<RecordId>> policies = policiesAsked(call, **ledger);
    if (!policies)
        return policies.error();
    const Result<ProgressBoard> board = ProgressBoard::compute(**ledger, *asOf);
    if (!board)
        return board.error();
    const Result<int> region = regionAsked(call, *board);
    if (!region)
        return region.error();
    const Result<TargetReportContext> context = targetReportContext(**ledger, call.catalogues.codes, *board);
    if (!context)
        return context.error();
    const RecordId policy = call.line.has("policy") ? policies->first() : RecordId();
    const QVector<Table> tables = targetReport(*board, *context, *region, policy);
    const Result<void> written = writeTables(tables, path, *form);
    if (!written)
        return written.error();
    if (call.line.has("json")) {
        JsonRow row;
        row.add("file", path);
        row.add("rows", tables.first().dataRowCount());
        print(row.text() + '\n');
    }
    say(QCoreApplication::translate("Ctl", "已写出“%1”：%2，统计截止 %3。")
            .arg(path, tables.first().head.title, asOf->toString(Qt::ISODate)));
    return ExitCode::Done;
}

Result<ExitCode> runReports(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (!ledger)
        return ledger.error();
    const QString title = QCoreApplication::translate("Ctl", "目标任务完成情况表");
    if (call.line.has("json")) {
        JsonRows rows;
        JsonRow row;
        row.add("name", targetsName);
        row.add("title", title);
        rows.add(row.text());
    } else {
        TextTable table(
            {{QCoreApplication::translate("Ctl", "名称")}, {QCoreApplication::translate("Ctl", "报表")}});
        table.addRow({targetsName, title});
        table.printRows();
    }
    return ExitCode::Done;
}

} // namespace jc::ctl
