#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/pdf_output.h"
#include "app/ctl/text_table.h"
#include "core/reports/report.h"
#include "core/sheets/csv_writer.h"
#include "core/sheets/xlsx_writer.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jc::ctl {

namespace {

enum class Form { Xlsx, Csv, Pdf };

Result<Form> formOfFile(const QString& path)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return Form::Xlsx;
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return Form::Csv;
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return Form::Pdf;
    return Error{
        ErrorCode::InvalidInput,
        QCoreApplication::translate("Ctl", "能写 .xlsx、.csv 和 .pdf 文件，不能写“%1”；请改文件名的后缀。")
            .arg(path),
        {}};
}

Result<void> writeTables(const QVector<Table>& tables, const QString& path, Form form)
{
    if (form == Form::Xlsx)
        return writeXlsx(tables, path);
    if (form == Form::Pdf)
        return writePdfFile(tables, path);
    const Result<void> written = writeCsv(tables.first(), path, CsvContent::WithHeadAndNotes);
    if (written && tables.size() > 1)
        say(QCoreApplication::translate("Ctl", "提示：csv 只放得下第一张表，另有 %1 张；需要时请写成 xlsx。")
                .arg(tables.size() - 1));
    return written;
}

Result<const ReportDescription*> reportAsked(const Call& call)
{
    const QString name = call.line.argument(1);
    if (const ReportDescription* report = findReport(name))
        return report;
    QStringList known;
    for (const ReportDescription& report : reports())
        known.append(QLatin1String(report.name));
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Ctl", "没有名为“%1”的报表；可用的有：%2。")
                     .arg(name, known.join(QCoreApplication::translate("Ctl", "、"))),
                 {}};
}

// An option that a report cannot follow is refused: a file that ignored it would look as if it had.
Result<void> checkOptions(const Call& call, const ReportDescription& report)
{
    // With a goal the policy only says whose goal of that code is meant.
    const bool namesGoal = report.takesGoal && call.line.has("goal");
    const QVector<std::pair<const char*, bool>> options{
        {"policy", report.takesPolicy || namesGoal}, {"goal", report.takesGoal}, {"from", report.takesFrom}};
    for (const auto& [option, taken] : options) {
        if (taken || !call.line.has(option))
            continue;
        const QString reason =
            QLatin1String(option) == QLatin1String("from")
                ? QCoreApplication::translate(
                      "Ctl",
                      "“%1”从各项指标自己的起算日期累计，或只看统计截止日，不能另定起始日期；"
                      "请去掉 --%2，用 --to 定截止日。")
                : QCoreApplication::translate("Ctl", "“%1”不能用 --%2 限定；请去掉它。");
        return Error{ErrorCode::InvalidInput, reason.arg(report.title(), QLatin1String(option)), {}};
    }
    if (call.line.has("from") && call.line.has("to") && call.line.date("to") < call.line.date("from")) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Ctl", "--to 早于 --from；请改为同一天或以后。"),
                     {}};
    }
    return {};
}

Result<QVector<Table>> tablesAsked(const Call& call, const ReportDescription& report)
{
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
    Result<const GoalEntry*> goal = nullptr;
    if (call.line.has("goal"))
        goal = goalNamed(*board, *policies, call.line.text("goal"));
    if (!goal)
        return goal.error();
    const Result<ReportContext> context = reportContext(**ledger, call.catalogues.codes, *board);
    if (!context)
        return context.error();
    return report.make({.ledger = **ledger,
                        .board = *board,
                        .context = *context,
                        .region = *region,
                        .policy = call.line.has("policy") ? policies->first() : RecordId(),
                        .goal = *goal,
                        .from = call.line.date("from")});
}

// The options by which a report can be narrowed, as they are written.
QStringList optionsOf(const ReportDescription& report)
{
    QStringList options{QStringLiteral("region"), QStringLiteral("to")};
    if (report.takesPolicy || report.takesGoal)
        options.append(QStringLiteral("policy"));
    if (report.takesGoal)
        options.append(QStringLiteral("goal"));
    if (report.takesFrom)
        options.append(QStringLiteral("from"));
    return options;
}

} // namespace

Result<ExitCode> runReport(const Call& call)
{
    const Result<const ReportDescription*> report = reportAsked(call);
    if (!report)
        return report.error();
    const Result<void> fits = checkOptions(call, **report);
    if (!fits)
        return fits.error();
    const QString path = call.line.text("o");
    const Result<Form> form = formOfFile(path);
    if (!form)
        return form.error();
    const Result<QVector<Table>> tables = tablesAsked(call, **report);
    if (!tables)
        return tables.error();
    const Result<void> written = writeTables(*tables, path, *form);
    if (!written)
        return written.error();
    const Table& table = tables->first();
    if (call.line.has("json")) {
        JsonRow row;
        row.add("file", path);
        row.add("rows", table.dataRowCount());
        print(row.text() + '\n');
    }
    say(QCoreApplication::translate("Ctl", "已写出“%1”：%2，统计截止 %3。")
            .arg(path, table.head.title, table.head.cutoff.toString(Qt::ISODate)));
    return ExitCode::Done;
}

Result<ExitCode> runReports(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (!ledger)
        return ledger.error();
    if (call.line.has("json")) {
        JsonRows rows;
        for (const ReportDescription& report : reports()) {
            JsonRow row;
            row.add("name", QLatin1String(report.name));
            row.add("title", report.title());
            row.add("options", QJsonArray::fromStringList(optionsOf(report)));
            rows.add(row.text());
        }
        return ExitCode::Done;
    }
    TextTable table({{QCoreApplication::translate("Ctl", "名称")},
                     {QCoreApplication::translate("Ctl", "报表")},
                     {QCoreApplication::translate("Ctl", "可用的选项")}});
    for (const ReportDescription& report : reports()) {
        QStringList options;
        for (const QString& option : optionsOf(report))
            options.append(QStringLiteral("--") + option);
        table.addRow({QLatin1String(report.name), report.title(), options.join(u' ')});
    }
    table.printRows();
    return ExitCode::Done;
}

} // namespace jc::ctl
