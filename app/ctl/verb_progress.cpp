#include "app/ctl/console.h"
#include "app/ctl/goal_words.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/text_table.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/organisation.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/presenter.h"
#include "core/progress/status_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include <algorithm>

namespace jc::ctl {

namespace {

// One row of the answer.
struct ProgressRow
{
    FigureRow row;
    std::optional<RecordId> unit; // under --by-unit; null id: no unit is known
};

QVector<ProgressRow> rowsOf(const Call& call, const ProgressBoard& board, const GoalEntry& goal, int region)
{
    QVector<ProgressRow> rows;
    if (call.line.has("by-unit")) {
        for (const auto& [unit, value] : board.byUnit(goal, region)) {
            Figure figure;
            figure.goal = &goal;
            figure.region = region;
            figure.actual = value;
            // A unit's share has no target here, so it is watched and not judged.
            figure.judgement.status = GoalStatus::Watched;
            rows.append({{PartKind::Region, figure}, unit});
        }
    } else if (call.line.has("children")) {
        for (const FigureRow& row : board.parts(goal, region))
            rows.append({row, std::nullopt});
    } else {
        rows.append({{PartKind::Region, board.figure(goal, region)}, std::nullopt});
    }
    return rows;
}

// The word of a row beside the tree.
QString kindWord(PartKind kind)
{
    switch (kind) {
    case PartKind::Outside:
        return QStringLiteral("outside");
    case PartKind::Unplaced:
        return QStringLiteral("unplaced");
    case PartKind::Pending:
        return QStringLiteral("pending");
    case PartKind::Region:
        break;
    }
    return {};
}

QByteArray jsonOf(const ProgressBoard& board, const ProgressRow& row)
{
    const Figure& figure = row.row.figure;
    const Record& goal = figure.goal->record;
    JsonRow json;
    json.add("goal", goal.get(goal::code));
    json.add("name", goal.get(goal::name));
    json.add("region",
             figure.region >= 0 ? QJsonValue(board.regions().keyOf(figure.region, board.asOf()))
                                : QJsonValue());
    if (row.row.kind != PartKind::Region)
        json.add("row", kindWord(row.row.kind));
    if (row.unit)
        json.add("organisation", row.unit->isNull() ? QJsonValue() : QJsonValue(row.unit->toString()));
    json.add("unit", goal.get(goal::unitOfMeasure));
    json.add("kind", goal.get(goal::kind));
    json.add("basis", goal.get(goal::basis));
    json.add("target", jsonNumber(figure.target));
    json.add("actual", jsonNumber(figure.actual));
    json.add("opening", jsonNumber(figure.opening));
    json.add("numerator", jsonNumber(figure.numerator));
    json.add("denominator", jsonNumber(figure.denominator));
    QJsonObject beside;
    for (qsizetype i = 0; i < figure.beside.size(); ++i)
        beside.insert(figure.goal->measure->beside[i].label, figure.beside[i]);
    json.add("beside", beside);
    json.add("rate", jsonNumber(figure.judgement.rate));
    json.add("elapsed", jsonNumber(figure.judgement.elapsed));
    json.add("expected", jsonNumber(figure.judgement.expected));
    json.add("gap", jsonNumber(figure.judgement.gap));
    json.add("status", statusWord(figure.judgement.status));
    return json.text();
}

QString placeOf(const ProgressBoard& board, const ProgressRow& row, Presenter& presenter)
{
    if (row.row.kind == PartKind::Outside)
        return QCoreApplication::translate("Ctl", "本地区外人员");
    if (row.row.kind == PartKind::Unplaced)
        return QCoreApplication::translate("Ctl", "未落实下级地区");
    if (row.row.kind == PartKind::Pending)
        return QCoreApplication::translate("Ctl", "待改归属");
    if (row.unit)
        return row.unit->isNull() ? QCoreApplication::translate("Ctl", "未落实单位")
                                  : presenter.title(organisation::entity, *row.unit);
    return board.regionName(row.row.figure.region);
}

QStringList cellsOf(const ProgressBoard& board, const ProgressRow& row, Presenter& presenter)
{
    const Figure& figure = row.row.figure;
    const Record& goal = figure.goal->record;
    const bool ratio = isRatio(*figure.goal);
    // Who is beside the tree or a unit has no target of its own: no judgement is shown for it.
    const bool judged = row.row.kind == PartKind::Region && !row.unit;
    return {goal.get(goal::code),
            goal.get(goal::name),
            placeOf(board, row, presenter),
            figureText(figure.target, ratio),
            figureText(figure.actual, ratio),
            goal.get(goal::unitOfMeasure),
            figureText(figure.judgement.rate, true),
            judged ? figureText(figure.judgement.expected, true) : QStringLiteral("-"),
            gapText(figure.judgement.gap),
            judged ? statusText(figure.judgement.status) : QString()};
}

Result<void> sayDates(const Ledger& ledger, const ProgressBoard& board)
{
    const Result<qint64> known = ledgerKnownUntil(ledger);
    if (!known)
        return known.error();
    const Result<bool> demo = isDemoLedger(ledger);
    if (!demo)
        return demo.error();
    QString text =
        QCoreApplication::translate("Ctl", "统计截止 %1；数据截至 %2。“-”为未知，不是 0。")
            .arg(board.asOf().toString(Qt::ISODate),
                 QDateTime::fromMSecsSinceEpoch(*known).toString(QStringLiteral("yyyy-MM-dd hh:mm")));
    if (*demo)
        text += QCoreApplication::translate("Ctl", "演示台账，人员均为虚构。");
    printLine(text);
    return {};
}

TextTable emptyTable(const Call& call)
{
    const auto right = TextTable::Align::Right;
    return TextTable({{QCoreApplication::translate("Ctl", "编号")},
                      {QCoreApplication::translate("Ctl", "指标")},
                      {call.line.has("by-unit") ? QCoreApplication::translate("Ctl", "单位")
                                                : QCoreApplication::translate("Ctl", "地区")},
                      {QCoreApplication::translate("Ctl", "目标"), right},
                      {QCoreApplication::translate("Ctl", "完成数"), right},
                      {QCoreApplication::translate("Ctl", "计量")},
                      {QCoreApplication::translate("Ctl", "完成率"), right},
                      {QCoreApplication::translate("Ctl", "应达"), right},
                      {QCoreApplication::translate("Ctl", "差距"), right},
                      {QCoreApplication::translate("Ctl", "状态")}});
}

} // namespace

Result<ExitCode> runProgress(const Call& call)
{
    if (call.line.has("children") && call.line.has("by-unit")) {
        say(QCoreApplication::translate("Ctl", "--children 和 --by-unit 只能选一个。"));
        return ExitCode::WrongUsage;
    }
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

    const bool json = call.line.has("json");
    std::optional<JsonRows> rows;
    if (json)
        rows.emplace();
    TextTable table = emptyTable(call);
    Presenter presenter(**ledger, call.catalogues.codes);
    for (const GoalEntry& goal : board->goals()) {
        if (!policies->contains(goal.record.get(goal::policy)))
            continue;
        for (const ProgressRow& row : rowsOf(call, *board, goal, *region)) {
            if (json)
                rows->add(jsonOf(*board, row));
            else
                table.addRow(cellsOf(*board, row, presenter));
        }
        if (!goal.measureFault.isEmpty())
            say(QCoreApplication::translate("Ctl", "“%1”的统计口径不能使用：%2")
                    .arg(goal.record.get(goal::name), goal.measureFault));
    }
    if (json)
        return ExitCode::Done;
    table.printRows();
    const Result<void> said = sayDates(**ledger, *board);
    if (!said)
        return said.error();
    return ExitCode::Done;
}

} // namespace jc::ctl
