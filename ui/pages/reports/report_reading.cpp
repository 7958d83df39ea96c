#include "ui/pages/reports/report_reading.h"

#include "core/dictionary/entities/goal.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReportOnPage
{
    const char* name;
    const char* purpose; // source text of the context "ReportPage"
    const char* entity;  // what it counts; empty: whatever the goals count
    const char* lacks;   // said where it has no figure
};

constexpr ReportOnPage reportsOnPage[] = {
    {"targets",
     QT_TRANSLATE_NOOP("ReportPage", "每项目标的完成率和序时差距，附分地区表；开调度会、写周报用。"),
     "",
     QT_TRANSLATE_NOOP("ReportPage",
                       "台账里还没有可计入目标的记录；录入培训记录、证书等以后，完成数会自动出来。")},
    {"targets-by-unit",
     QT_TRANSLATE_NOOP("ReportPage", "每项目标由哪些单位承办、各完成多少；与各部门对账用。"),
     "",
     QT_TRANSLATE_NOOP("ReportPage",
                       "台账里还没有可计入目标的记录；录入培训记录、证书等以后，各单位的完成数会自动出来。")},
    {"ranking",
     QT_TRANSLATE_NOOP("ReportPage", "下级各地区按完成率排名，一项目标一段；督办通报用。"),
     "",
     QT_TRANSLATE_NOOP("ReportPage",
                       "各地区还没有下达任务或计入记录，排不出名次；请先给各地区设目标数或录入记录。")},
    {"training",
     QT_TRANSLATE_NOOP("ReportPage", "按培训类型和人员类别统计期数、结业、取证；报月报用。"),
     "enrolment",
     QT_TRANSLATE_NOOP("ReportPage",
                       "所选地区和日期内没有培训记录；请录入培训班和花名册，或换起始日期、统计截止日。")},
    {"certificates",
     QT_TRANSLATE_NOOP("ReportPage", "按证书种类、等级和职业统计本数与人数；核对取证任务用。"),
     "certificate",
     QT_TRANSLATE_NOOP("ReportPage", "所选地区和日期内没有证书；请登记证书，或换起始日期、统计截止日。")},
    {"talent",
     QT_TRANSLATE_NOOP("ReportPage", "按等级和地区统计在册技能人才与高技能占比；年报用。"),
     "talent",
     QT_TRANSLATE_NOOP("ReportPage",
                       "所选地区到统计截止日没有在册的技能人才；请登记技能人才，或换统计截止日。")},
};

const ReportOnPage* reportOnPage(const ReportDescription& report)
{
    const auto* at = std::ranges::find_if(reportsOnPage, [&](const ReportOnPage& known) {
        return QLatin1String(known.name) == QLatin1String(report.name);
    });
    return at == std::end(reportsOnPage) ? nullptr : at;
}

// Targets are the policy's, not the ledger's: a table that holds nothing else has no figure.
bool hasFigure(const BoardView& view, int region, const QVector<Table>& tables, const ReportOnPage& report)
{
    if (*report.entity == '\0') {
        return std::ranges::any_of(view.board.goals(), [&](const GoalEntry& goal) {
            return view.board.figure(goal, region).actual.has_value();
        });
    }
    for (const Table& table : tables) {
        for (const TableRow& row : table.rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const TableCell& cell = row.cells.at(i);
                const CellFormat format = cell.format.value_or(table.columns.at(i).format);
                if (format.isNumber() && !cell.isMissing())
                    return true;
            }
        }
    }
    return false;
}

} // namespace

QString reportPurpose(const ReportDescription& report)
{
    const ReportOnPage* known = reportOnPage(report);
    return known != nullptr ? QCoreApplication::translate("ReportPage", known->purpose) : QString();
}

bool takesGoal(const ReportDescription& report, const GoalEntry& goal)
{
    if (!report.takesGoal || !goal.measure)
        return false;
    const ReportOnPage* known = reportOnPage(report);
    if (known == nullptr || *known->entity == '\0')
        return true;
    const MeasurePart& part = goal.measure->counted;
    return part.entity == QLatin1String(known->entity) && part.value.isEmpty() && !part.latest;
}

Result<MadeReport> makeChosenReport(const Ledger& ledger,
                                    const CodeTables& codes,
                                    const BoardView& view,
                                    int region,
                                    const ReportChoice& choice)
{
    const Result<ReportContext> context = reportContext(ledger, codes, view.board);
    if (!context)
        return context.error();
    const GoalEntry* goal = choice.goal.isNull() ? nullptr : view.board.goal(choice.goal);
    Result<QVector<Table>> tables = choice.report->make({.ledger = ledger,
                                                         .board = view.board,
                                                         .context = *context,
                                                         .region = region,
                                                         .policy = choice.policy,
                                                         .goal = goal,
                                                         .from = choice.from});
    if (!tables)
        return tables.error();
    MadeReport made;
    made.tables = std::move(*tables);
    const ReportOnPage* known = reportOnPage(*choice.report);
    if (known != nullptr)
        made.counts = ledger.dictionary().entity(QString::fromLatin1(known->entity));
    if (known != nullptr && *known->entity == '\0' && view.board.goals().isEmpty())
        made.missing = QCoreApplication::translate(
            "ReportPage", "台账里还没有目标任务，这张表没有可填的行；请先载入政策文件。");
    else if (known != nullptr && !hasFigure(view, region, made.tables, *known))
        made.missing = QCoreApplication::translate("ReportPage", known->lacks);
    return made;
}

} // namespace jc::ui
