#include "core/reports/ranking_report.h"

#include "core/dictionary/entities/goal.h"
#include "core/reports/report_form.h"
#include "core/reports/report_rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

enum class Standing { Ranked, NoRate, NoTarget, Beside };

struct Ranked
{
    FigureRow row;
    Standing standing = Standing::Ranked;
    int rank = 0;
};

Standing standingOf(const FigureRow& row)
{
    if (row.kind != PartKind::Region)
        return Standing::Beside;
    if (!row.figure.target)
        return Standing::NoTarget;
    return row.figure.judgement.rate ? Standing::Ranked : Standing::NoRate;
}

QVector<Ranked> rankedParts(const QVector<FigureRow>& parts)
{
    QVector<Ranked> rows;
    for (const FigureRow& part : parts)
        rows.append({part, standingOf(part), 0});
    std::ranges::stable_sort(rows, [](const Ranked& a, const Ranked& b) {
        if (a.standing != b.standing)
            return a.standing < b.standing;
        return a.standing == Standing::Ranked && *a.row.figure.judgement.rate > *b.row.figure.judgement.rate;
    });
    for (qsizetype i = 0; i < rows.size() && rows[i].standing == Standing::Ranked; ++i) {
        const bool tied = i > 0 && rows[i].row.figure.judgement.rate == rows[i - 1].row.figure.judgement.rate;
        rows[i].rank = tied ? rows[i - 1].rank : static_cast<int>(i) + 1;
    }
    return rows;
}

TableCell rankCell(const Ranked& row)
{
    if (row.standing == Standing::Ranked)
        return row.rank;
    if (row.standing == Standing::NoTarget)
        return {QCoreApplication::translate("Reports", "无任务"), CellFormat::code()};
    return {};
}

QString nameOf(const ProgressBoard& board, const FigureRow& row)
{
    return row.kind == PartKind::Region ? board.regionName(row.figure.region) : besideName(row.kind);
}

void addBlock(const ReportOrder& order, const GoalEntry& goal, const QVector<Ranked>& rows, Table& table)
{
    const auto cells = [&](const QString& name, const TableCell& rank, const Figure& figure) {
        return QVector<TableCell>{name,
                                  rank,
                                  goalCell(goal, figure.target),
                                  goalCell(goal, figure.actual),
                                  figure.judgement.rate,
                                  figure.judgement.gap};
    };
    TableRow heading;
    heading.kind = RowKind::Group;
    heading.key = goal.record.id().toString();
    heading.cells = {QCoreApplication::translate("Reports", "%1（%2）")
                         .arg(goal.record.get(goal::name), unitOfGoal(order.context, goal))};
    table.rows.append(heading);
    TableRow total;
    total.kind = RowKind::Total;
    total.cells =
        cells(QCoreApplication::translate("Reports", "合计"), {}, order.board.figure(goal, order.region));
    table.rows.append(total);
    for (const Ranked& row : rows) {
        TableRow line;
        if (row.row.kind == PartKind::Region)
            line.key = order.board.regions().keyOf(row.row.figure.region);
        line.cells = cells(nameOf(order.board, row.row), rankCell(row), row.row.figure);
        table.rows.append(line);
    }
    const QString rule = order.context.measureTexts.value(goal.record.id());
    if (!rule.isEmpty())
        table.about.append({goal.record.get(goal::name), rule});
}

} // namespace

Result<QVector<Table>> rankingReport(const ReportOrder& order)
{
    if (order.board.regions().node(order.region).children.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Reports", "“%1”没有下级地区，不能排名；请选上一级地区。")
                         .arg(order.board.regionName(order.region)),
                     {}};
    }
    Table table = beginReport(order.board,
                              order.context,
                              order.region,
                              QCoreApplication::translate("Reports", "分乡镇排名"),
                              QCoreApplication::translate("Reports", "见各指标"));
    const auto column = [&](const QString& heading, const char* number, CellFormat format, int width) {
        addReportColumn(table, {heading}, QString::fromUtf8(number), format, width);
    };
    column(QCoreApplication::translate("Reports", "乡镇（街道）"), "甲", CellFormat::text(), 28);
    column(QCoreApplication::translate("Reports", "名次"), "1", CellFormat::integer(), 10);
    column(QCoreApplication::translate("Reports", "目标任务数"), "2", CellFormat::integer(), 14);
    column(QCoreApplication::translate("Reports", "完成数"), "3", CellFormat::integer(), 14);
    column(QCoreApplication::translate("Reports", "完成率"), "4=3/2", CellFormat::percent(), 12);
    column(QCoreApplication::translate("Reports", "较序时（百分点）"), "5", CellFormat::points(), 16);

    QStringList without;
    for (const GoalEntry& goal : order.board.goals()) {
        const bool asked = order.goal != nullptr
                               ? order.goal == &goal
                               : order.policy.isNull() || goal.record.get(goal::policy) == order.policy;
        if (!asked)
            continue;
        const QVector<Ranked> rows = rankedParts(order.board.parts(goal, order.region));
        const bool divided = std::ranges::any_of(rows, [](const Ranked& row) {
            return row.standing == Standing::Ranked || row.standing == Standing::NoRate;
        });
        if (divided || order.goal != nullptr)
            addBlock(order, goal, rows, table);
        else
            without.append(goal.record.get(goal::name));
    }
    table.notes.append(QCoreApplication::translate(
        "Reports",
        "按完成率从高到低排列，完成率相同的名次并列；没有下达任务的列为无任务，不排名；"
        "没有记录的不排名。各指标分别排名，不设综合得分。各指标的口径见“说明”表。"));
    if (!without.isEmpty()) {
        table.notes.append(QCoreApplication::translate("Reports", "未分解到下级地区、不排名的指标：%1。")
                               .arg(without.join(QCoreApplication::translate("Reports", "、"))));
    }
    return QVector<Table>{table};
}

} // namespace jc
