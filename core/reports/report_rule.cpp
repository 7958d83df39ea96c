#include "core/reports/report_rule.h"

#include "core/base/date.h"
#include "core/dictionary/entities/goal.h"
#include "core/ledger/statement.h"
#include "core/policy/measure_source.h"
#include "core/progress/measure_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace jc {

Result<Measure> defaultMeasure(const QString& name)
{
    const QJsonObject counted{{QStringLiteral("from"), name}};
    const QJsonObject measure{{QStringLiteral("counted"), counted}};
    const QByteArray goals = QJsonDocument(QJsonObject{{name, measure}}).toJson();
    const Result<QHash<QString, QJsonObject>> whole = readMeasures(goals, {name});
    if (!whole)
        return whole.error();
    return parseMeasure(QJsonDocument(whole->value(name)).toJson());
}

bool countsRecordsOf(const MeasurePart& part, const QString& entity)
{
    return part.entity == entity && part.value.isEmpty() && !part.latest;
}

Result<ReportRule>
ruleOf(const ReportOrder& order, const Measure& own, const FigureWindow& window, bool stock)
{
    if (order.goal == nullptr)
        return ReportRule{own, window, nullptr, stock};
    const QString name = order.goal->record.get(goal::name);
    if (!order.goal->measure) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Reports", "“%1”的统计口径未设，不能按它出报表。").arg(name),
                     order.goal->measureFault};
    }
    const MeasurePart& part = order.goal->measure->counted;
    if (!countsRecordsOf(part, own.counted.entity)) {
        const EntityDescription* entity = order.ledger.dictionary().entity(QStringView(own.counted.entity));
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate(
                         "Reports", "“%1”不是由%2计数的指标，这张报表不能按它的口径出；请换一项指标。")
                         .arg(name, entity != nullptr ? entity->label.text() : own.counted.entity),
                     QStringLiteral("measured from ") + part.entity};
    }
    return ReportRule{*order.goal->measure, order.board.windowOf(*order.goal), order.goal, stock};
}

Result<void> readRows(const ReportOrder& order,
                      const ReportRule& rule,
                      const MeasurePart& part,
                      const QString& columns,
                      const QString& joins,
                      const std::function<void(const RuleRow&, const Statement&)>& take)
{
    const ProgressBoard& board = order.board;
    const RegionTree& regions = board.regions();
    const qint64 root = board.rootRegion() >= 0 ? regions.node(board.rootRegion()).n : 0;
    const Result<CompiledQuery> compiled = compilePart(order.ledger, part, rule.window, root);
    if (!compiled)
        return compiled.error();
    Result<Statement> statement = Statement::prepare(
        order.ledger.handle(),
        QStringLiteral("SELECT q.n, q.total, q.part, q.d, q.reason, %1 FROM (%2) q %3 ORDER BY q.d, q.n")
            .arg(columns, compiled->sql, joins));
    if (!statement)
        return statement.error();
    compiled->bindTo(*statement);
    const auto placed = [&](int column, QDate date) {
        const int region = regions.indexOf(statement->integer(column));
        if (rule.goal != nullptr)
            return board.place(*rule.goal, region, date);
        return regions.place(region, rule.stock || !date.isValid() ? rule.window.to : date);
    };
    for (;;) {
        const Result<bool> step = statement->step();
        if (!step)
            return step.error();
        if (!*step)
            return {};
        RuleRow row;
        row.n = statement->integer(0);
        row.date = dateFromNumber(statement->integer(3)).value_or(QDate());
        row.total = placed(1, row.date);
        row.part = placed(2, row.date);
        row.reason = statement->text(4);
        row.here = board.belongs(row.total.region, row.part.region, order.region);
        take(row, *statement);
    }
}

ReportPlace partOfRegion(const ReportOrder& order, const RuleRow& row)
{
    const RegionTree& regions = order.board.regions();
    const QVector<int>& children = regions.node(order.region).children;
    for (const int child : children) {
        if (order.board.belongs(row.total.region, row.part.region, child))
            return {PartKind::Region, child};
    }
    const bool byOrigin = std::ranges::all_of(
        children, [&](int child) { return regions.countyOf(child, order.board.rootRegion()) != child; });
    const RegionTree::Placement& role = byOrigin ? row.part : row.total;
    if (role.region == order.region && role.pending)
        return {PartKind::Pending, -1};
    if (role.region >= 0 && !regions.isWithin(role.region, order.region))
        return {PartKind::Outside, -1};
    return {PartKind::Unplaced, -1};
}

QString besideName(PartKind kind)
{
    switch (kind) {
    case PartKind::Outside:
        return QCoreApplication::translate("Reports", "县外人员");
    case PartKind::Unplaced:
        return QCoreApplication::translate("Reports", "未落实地区");
    case PartKind::Pending:
        return QCoreApplication::translate("Reports", "待改归属");
    case PartKind::Region:
        break;
    }
    return {};
}

bool isCountKnown(const ReportOrder& order, const ReportRule& rule, bool found)
{
    if (rule.goal == nullptr)
        return found;
    const Figure figure = order.board.figure(*rule.goal, order.region);
    return figure.numerator || figure.actual;
}

QString openingNote(const ReportOrder& order, const ReportRule& rule)
{
    if (rule.goal == nullptr)
        return {};
    const Figure figure = order.board.figure(*rule.goal, order.region);
    if (!figure.opening)
        return {};
    return QCoreApplication::translate("Reports", "“%1”的完成数另含期初数 %2，期初数没有名单，不在本表内。")
        .arg(rule.goal->record.get(goal::name), QString::number(*figure.opening));
}

QString ruleText(const ReportOrder& order, const ReportRule& rule)
{
    return describeMeasure(order.ledger, *order.context.codes, rule.measure);
}

} // namespace jc
