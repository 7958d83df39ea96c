#include "core/reports/target_report.h"

#include "core/dictionary/entities/goal.h"
#include "core/progress/beside_text.h"
#include "core/progress/status_text.h"
#include "core/reports/report_form.h"
#include "core/reports/report_rule.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace jc {

namespace {

QString trReport(const char* text)
{
    return QCoreApplication::translate("TargetReport", text);
}

class TargetReport
{
public:
    TargetReport(const ProgressBoard& board, const ReportContext& context, int region, RecordId policy)
        : m_board(board)
        , m_context(context)
        , m_region(region)
    {
        for (const GoalEntry& goal : board.goals()) {
            if (policy.isNull() || goal.record.get(goal::policy) == policy)
                m_goals.append(&goal);
        }
    }

    QVector<Table> tables() const
    {
        QVector<Table> tables{goalTable()};
        if (!m_board.regions().node(m_region).children.isEmpty()) {
            const Table parts = partTable();
            if (!parts.rows.isEmpty())
                tables.append(parts);
        }
        return tables;
    }

private:
    Table begin(const QString& title, const QString& unit) const
    {
        return beginReport(m_board, m_context, m_region, title, unit);
    }

    static void
    column(Table& table, const QStringList& heading, const char* number, CellFormat format, int width)
    {
        addReportColumn(table, heading, QString::fromUtf8(number), format, width);
    }

    QString names(const QVector<RecordId>& units) const
    {
        QStringList list;
        for (const RecordId& unit : units)
            list.append(m_context.unitNames.value(unit));
        list.removeDuplicates();
        return list.join(trReport(QT_TRANSLATE_NOOP("TargetReport", "、")));
    }

    Table goalTable() const
    {
        Table table = begin(trReport(QT_TRANSLATE_NOOP("TargetReport", "目标任务完成情况表")),
                            trReport(QT_TRANSLATE_NOOP("TargetReport", "见各行")));
        column(
            table, {trReport(QT_TRANSLATE_NOOP("TargetReport", "指标名称"))}, "甲", CellFormat::text(), 38);
        column(
            table, {trReport(QT_TRANSLATE_NOOP("TargetReport", "牵头单位"))}, "乙", CellFormat::text(), 26);
        column(
            table, {trReport(QT_TRANSLATE_NOOP("TargetReport", "计量单位"))}, "丙", CellFormat::code(), 10);
        column(table,
               {trReport(QT_TRANSLATE_NOOP("TargetReport", "目标任务数"))},
               "1",
               CellFormat::integer(),
               12);
        column(
            table, {trReport(QT_TRANSLATE_NOOP("TargetReport", "完成数"))}, "2", CellFormat::integer(), 12);
        column(table,
               {trReport(QT_TRANSLATE_NOOP("TargetReport", "完成率"))},
               "3=2/1",
               CellFormat::percent(),
               10);
        column(
            table, {trReport(QT_TRANSLATE_NOOP("TargetReport", "序时进度"))}, "4", CellFormat::percent(), 10);
        column(table,
               {trReport(QT_TRANSLATE_NOOP("TargetReport", "较序时（百分点）"))},
               "5=3-4",
               CellFormat::points(),
               12);
        column(table, {trReport(QT_TRANSLATE_NOOP("TargetReport", "状态"))}, "丁", CellFormat::code(), 12);
        QMap<GoalStatus, int> byStatus;
        RecordId top;
        for (const GoalEntry* goal : m_goals) {
            const Figure figure = m_board.figure(*goal, m_region);
            TableRow row;
            row.key = goal->record.id().toString();
            // A child is set in where it stands under its parent; elsewhere it would seem another's.
            const RecordId parent = goal->record.get(goal::parent);
            row.indent = !parent.isNull() && parent == top ? 1 : 0;
            if (row.indent == 0)
                top = goal->record.id();
            const Judgement& judged = figure.judgement;
            row.cells = {goal->record.get(goal::name),
                         names(goal->leadUnits),
                         unitOfGoal(m_context, *goal),
                         goalCell(*goal, figure.target),
                         goalCell(*goal, figure.actual),
                         judged.rate,
                         judged.expected,
                         judged.gap,
                         statusText(judged.status)};
            table.rows.append(row);
            ++byStatus[judged.status];
            // The decision stands under the table; the whole rule would push the signatures off the page.
            if (const QString beside = besideText(figure); !beside.isEmpty())
                table.notes.append(trReport(QT_TRANSLATE_NOOP("TargetReport", "%1附列：%2。"))
                                       .arg(goal->record.get(goal::name), beside));
            if (goal->measure && !goal->measure->why.isEmpty())
                table.notes.append(trReport(QT_TRANSLATE_NOOP("TargetReport", "%1：%2"))
                                       .arg(goal->record.get(goal::name), goal->measure->why));
            const QString rule = m_context.measureTexts.value(goal->record.id());
            if (!rule.isEmpty())
                table.about.append({goal->record.get(goal::name), rule});
        }
        table.rows.append(summary(byStatus));
        return table;
    }

    // Goals have different units and cannot be added; what can be added is how many stand where.
    TableRow summary(const QMap<GoalStatus, int>& byStatus) const
    {
        QStringList counts;
        for (auto at = byStatus.cbegin(); at != byStatus.cend(); ++at) {
            counts.append(trReport(QT_TRANSLATE_NOOP("TargetReport", "%1 %2 项"))
                              .arg(statusText(at.key()))
                              .arg(at.value()));
        }
        TableRow row;
        row.kind = RowKind::Note;
        row.cells = {trReport(QT_TRANSLATE_NOOP("TargetReport", "合计 %1 项：%2。"))
                         .arg(m_goals.size())
                         .arg(counts.join(trReport(QT_TRANSLATE_NOOP("TargetReport", "，"))))};
        return row;
    }

    Table partTable() const
    {
        Table table = begin(trReport(QT_TRANSLATE_NOOP("TargetReport", "分地区完成情况表")),
                            trReport(QT_TRANSLATE_NOOP("TargetReport", "见表头")));
        column(table, {trReport(QT_TRANSLATE_NOOP("TargetReport", "地区"))}, "甲", CellFormat::text(), 16);
        QVector<const GoalEntry*> counted;
        int number = 0;
        for (const GoalEntry* goal : m_goals) {
            if (!goal->measure || goal->measure->isRatio())
                continue;
            counted.append(goal);
            const QString group =
                QStringLiteral("%1（%2）").arg(goal->record.get(goal::name), unitOfGoal(m_context, *goal));
            const int first = ++number;
            const int second = ++number;
            column(table,
                   {group, trReport(QT_TRANSLATE_NOOP("TargetReport", "目标"))},
                   QByteArray::number(first).constData(),
                   CellFormat::integer(),
                   9);
            column(table,
                   {group, trReport(QT_TRANSLATE_NOOP("TargetReport", "完成"))},
                   QByteArray::number(second).constData(),
                   CellFormat::integer(),
                   9);
            column(table,
                   {group, trReport(QT_TRANSLATE_NOOP("TargetReport", "完成率"))},
                   QStringLiteral("%1=%2/%3").arg(++number).arg(second).arg(first).toUtf8().constData(),
                   CellFormat::percent(),
                   9);
        }
        if (counted.isEmpty())
            return table;
        table.page.frozenColumns = 1;

        const RegionTree::Node& region = m_board.regions().node(m_region);
        TableRow total;
        total.kind = RowKind::Total;
        total.cells = {trReport(QT_TRANSLATE_NOOP("TargetReport", "合计"))};
        // Which regions a goal lists follows its window: a region gone before one goal began may stand in
        // another's.
        QVector<QVector<FigureRow>> parts;
        QSet<int> listed;
        for (const GoalEntry* goal : counted) {
            parts.append(m_board.parts(*goal, m_region));
            for (const FigureRow& part : parts.last())
                listed.insert(part.figure.region);
        }
        QVector<TableRow> children;
        QHash<int, qsizetype> childRow;
        for (const int child : region.children) {
            if (!listed.contains(child))
                continue;
            TableRow row;
            row.key = m_board.regions().keyOf(child);
            row.cells = {m_board.regionName(child)};
            childRow.insert(child, children.size());
            children.append(row);
        }
        // Rows beside the tree stand only where some goal has people there.
        QMap<PartKind, TableRow> beside;
        for (const PartKind kind : {PartKind::Outside, PartKind::Unplaced, PartKind::Pending})
            beside[kind].cells = {besideName(kind)};
        QSet<PartKind> needed;
        for (qsizetype i = 0; i < counted.size(); ++i) {
            add(total, m_board.figure(*counted.at(i), m_region));
            QHash<int, Figure> figureOf;
            QMap<PartKind, Figure> figures;
            for (const FigureRow& part : parts.at(i)) {
                if (part.kind == PartKind::Region) {
                    figureOf.insert(part.figure.region, part.figure);
                } else {
                    figures.insert(part.kind, part.figure);
                    needed.insert(part.kind);
                }
            }
            for (auto at = childRow.cbegin(); at != childRow.cend(); ++at)
                add(children[at.value()], figureOf.value(at.key()));
            for (auto row = beside.begin(); row != beside.end(); ++row)
                add(row.value(), figures.value(row.key()));
        }
        table.rows.append(total);
        table.rows += children;
        for (auto row = beside.cbegin(); row != beside.cend(); ++row) {
            if (needed.contains(row.key()))
                table.rows.append(row.value());
        }
        return table;
    }

    static void add(TableRow& row, const Figure& figure)
    {
        row.cells += {TableCell(figure.target), TableCell(figure.actual), TableCell(figure.judgement.rate)};
    }

    const ProgressBoard& m_board;
    const ReportContext& m_context;
    int m_region;
    QVector<const GoalEntry*> m_goals;
};

} // namespace

QVector<Table>
targetReport(const ProgressBoard& board, const ReportContext& context, int region, RecordId policy)
{
    return TargetReport(board, context, region, policy).tables();
}

} // namespace jc
