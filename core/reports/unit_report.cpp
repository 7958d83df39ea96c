#include "core/reports/unit_report.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/target.h"
#include "core/ledger/query.h"
#include "core/progress/held_targets.h"
#include "core/reports/report_form.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

// By goal and unit.
using UnitTargets = QHash<std::pair<RecordId, RecordId>, double>;

Result<UnitTargets> unitTargets(const ReportOrder& order)
{
    RecordQuery query;
    query.entity = &target::entity;
    const Result<RecordPage> page = queryRecords(order.ledger, query);
    if (!page)
        return page.error();
    UnitTargets targets;
    const RecordId region = order.board.regions().node(order.region).id;
    for (const Record& record : page->records) {
        if (!record.has(target::organisation) || record.get(target::region) != region)
            continue;
        const GoalEntry* of = order.board.goal(record.get(target::goal));
        const std::pair key(record.get(target::goal), record.get(target::organisation));
        if (isHeldAgainst(record, of != nullptr ? &of->record : nullptr, order.board.asOf()))
            holdAgainst(record, key, targets);
    }
    return targets;
}

QString partOfUnit(const GoalEntry& goal, RecordId unit, bool counted)
{
    QStringList parts;
    if (goal.leadUnits.contains(unit))
        parts.append(QCoreApplication::translate("Reports", "牵头"));
    if (goal.responsibleUnits.contains(unit))
        parts.append(QCoreApplication::translate("Reports", "责任"));
    if (counted)
        parts.append(QCoreApplication::translate("Reports", "主办"));
    return parts.join(QCoreApplication::translate("Reports", "、"));
}

void addGoal(const ReportOrder& order, const GoalEntry& goal, const UnitTargets& targets, Table& table)
{
    const Figure figure = order.board.figure(goal, order.region);
    TableRow whole;
    whole.kind = RowKind::Total;
    whole.key = goal.record.id().toString();
    whole.cells = {goal.record.get(goal::name),
                   QString(),
                   unitOfGoal(order.context, goal),
                   goalCell(goal, figure.target),
                   goalCell(goal, figure.actual),
                   figure.judgement.rate,
                   {}};
    table.rows.append(whole);

    QVector<std::pair<RecordId, double>> counted = order.board.byUnit(goal, order.region);
    std::ranges::stable_sort(counted, [](const auto& a, const auto& b) { return a.second > b.second; });
    QVector<RecordId> units;
    QHash<RecordId, double> values;
    for (const auto& [unit, value] : counted) {
        // What no unit is known of stands last.
        if (!unit.isNull())
            units.append(unit);
        values.insert(unit, value);
    }
    for (const RecordId& unit : goal.leadUnits + goal.responsibleUnits) {
        if (!units.contains(unit))
            units.append(unit);
    }
    if (values.contains(RecordId()))
        units.append(RecordId());
    for (const RecordId& unit : units) {
        std::optional<double> value;
        std::optional<double> share;
        if (values.contains(unit))
            value = values.value(unit);
        if (value && figure.actual && *figure.actual != 0.0)
            share = *value / *figure.actual;
        std::optional<double> aim;
        if (const auto own = targets.constFind({goal.record.id(), unit}); own != targets.cend())
            aim = *own;
        std::optional<double> rate;
        if (value && aim && *aim != 0.0 && goal.record.get(goal::compare) != QLatin1String("<="))
            rate = *value / *aim;
        TableRow row;
        row.indent = 1;
        row.key = unit.isNull() ? QString() : unit.toString();
        row.cells = {unit.isNull() ? QCoreApplication::translate("Reports", "未落实单位")
                                   : order.context.unitNames.value(unit),
                     partOfUnit(goal, unit, value.has_value() && !unit.isNull()),
                     unitOfGoal(order.context, goal),
                     goalCell(goal, aim),
                     goalCell(goal, value),
                     rate,
                     share};
        table.rows.append(row);
    }
}

} // namespace

Result<QVector<Table>> unitReport(const ReportOrder& order)
{
    const Result<UnitTargets> targets = unitTargets(order);
    if (!targets)
        return targets.error();
    Table table = beginReport(order.board,
                              order.context,
                              order.region,
                              QCoreApplication::translate("Reports", "目标任务完成情况表（按单位）"),
                              QCoreApplication::translate("Reports", "见各行"));
    const auto column = [&](const QString& heading, const char* number, CellFormat format, int width) {
        addReportColumn(table, {heading}, QString::fromUtf8(number), format, width);
    };
    column(QCoreApplication::translate("Reports", "指标名称、单位"), "甲", CellFormat::text(), 44);
    column(QCoreApplication::translate("Reports", "分工"), "乙", CellFormat::code(), 16);
    column(QCoreApplication::translate("Reports", "计量单位"), "丙", CellFormat::code(), 10);
    column(QCoreApplication::translate("Reports", "目标任务数"), "1", CellFormat::integer(), 12);
    column(QCoreApplication::translate("Reports", "完成数"), "2", CellFormat::integer(), 12);
    column(QCoreApplication::translate("Reports", "完成率"), "3=2/1", CellFormat::percent(), 10);
    column(QCoreApplication::translate("Reports", "占本指标完成数"), "4", CellFormat::percent(), 12);
    for (const GoalEntry& goal : order.board.goals()) {
        if (!order.policy.isNull() && goal.record.get(goal::policy) != order.policy)
            continue;
        addGoal(order, goal, *targets, table);
        const QString rule = order.context.measureTexts.value(goal.record.id());
        if (!rule.isEmpty())
            table.about.append({goal.record.get(goal::name), rule});
    }
    table.notes = {
        QCoreApplication::translate("Reports",
                                    "各指标的完成数按口径中的主办单位分列，各单位相加等于该指标完成数；"
                                    "各指标的口径见“说明”表。"),
        QCoreApplication::translate("Reports",
                                    "牵头、责任单位没有主办记录的，完成数不填，不是零；"
                                    "比率和是否类指标不按单位分列。"),
    };
    return QVector<Table>{table};
}

} // namespace jc
