#include "app/ctl/console.h"
#include "app/ctl/goal_words.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/text_table.h"
#include "core/dictionary/entities/goal.h"
#include "core/ledger/presenter.h"
#include "core/policy/region_pending.h"
#include "core/progress/beside_text.h"
#include "core/progress/left_out_reason.h"
#include "core/progress/measure_text.h"
#include "core/progress/trace.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ctl {

namespace {

// Why nothing says where the record belongs; empty where something does.
QString adviceOf(const ProgressBoard& board, const GoalEntry& goal, const TraceRow& row)
{
    return row.pending ? pendingAdvice(board.regions(), row.recorded, board.placingDay(goal, row.date))
                       : QString();
}

void printJson(
    const ProgressBoard& board, const GoalEntry& goal, const Trace& trace, bool ratio, bool leftOut)
{
    JsonRows rows;
    for (const TraceRow& row : trace.rows) {
        const bool whole = row.part == TracePart::Denominator;
        JsonRow json;
        json.add("part",
                 leftOut ? QStringLiteral("left-out")
                 : whole ? QStringLiteral("denominator")
                 : ratio ? QStringLiteral("numerator")
                         : QStringLiteral("counted"));
        json.add("entity", QLatin1String(row.entity->key));
        json.add("id", row.id.toString());
        json.add("date", row.date.isValid() ? QJsonValue(row.date.toString(Qt::ISODate)) : QJsonValue());
        json.add("region",
                 row.region >= 0 ? QJsonValue(board.regions().keyOf(row.region, board.asOf()))
                                 : QJsonValue());
        if (row.pending) {
            json.add("row", QStringLiteral("pending"));
            json.add("advice", adviceOf(board, goal, row));
        }
        json.add("value", row.value);
        if (leftOut)
            json.add("reason", row.reason);
        rows.add(json.text());
    }
}

// Where it counts, from below the ledger's own region.
QString placeOf(const ProgressBoard& board, const TraceRow& row)
{
    if (row.region < 0)
        return QStringLiteral("-");
    const QString path = board.regions().path(row.region, board.rootRegion(), board.asOf());
    if (!row.pending)
        return path;
    const QString pending = QCoreApplication::translate("Ctl", "待改归属");
    return path.isEmpty() ? pending : path + u' ' + pending;
}

void printTable(
    const ProgressBoard& board, const Trace& trace, bool ratio, bool leftOut, Presenter& presenter)
{
    if (trace.rows.isEmpty())
        return;
    QVector<TextTable::Column> columns{{QCoreApplication::translate("Ctl", "日期")},
                                       {QCoreApplication::translate("Ctl", "名称")},
                                       {QCoreApplication::translate("Ctl", "地区")},
                                       {QCoreApplication::translate("Ctl", "数"), TextTable::Align::Right}};
    if (leftOut)
        columns.append({QCoreApplication::translate("Ctl", "未计入原因")});
    else if (ratio)
        columns.append({QCoreApplication::translate("Ctl", "部分")});
    columns.append({QCoreApplication::translate("Ctl", "编号")});
    TextTable table(columns);
    for (const TraceRow& row : trace.rows) {
        QStringList cells{row.date.isValid() ? row.date.toString(Qt::ISODate) : QStringLiteral("-"),
                          presenter.title(*row.entity, row.id),
                          placeOf(board, row),
                          QString::number(row.value)};
        if (leftOut)
            cells.append(leftOutReason(row.reason));
        else if (ratio)
            cells.append(row.part == TracePart::Denominator ? QCoreApplication::translate("Ctl", "分母")
                                                            : QCoreApplication::translate("Ctl", "分子"));
        cells.append(row.id.toString());
        table.addRow(cells);
    }
    table.printRows();
}

// Each sentence once, with the number of records it is about.
void printAdvice(const ProgressBoard& board, const GoalEntry& goal, const Trace& trace)
{
    QMap<QString, int> sentences;
    for (const TraceRow& row : trace.rows) {
        if (row.pending)
            ++sentences[adviceOf(board, goal, row)];
    }
    for (auto at = sentences.cbegin(); at != sentences.cend(); ++at)
        printLine(QCoreApplication::translate("Ctl", "待改归属 %1 条：%2").arg(at.value()).arg(at.key()));
}

double sumOf(const Trace& trace, TracePart part)
{
    double sum = 0.0;
    for (const TraceRow& row : trace.rows)
        sum += row.part == part ? row.value : 0.0;
    return sum;
}

// 未计入：草稿 3、退学 12
QString reasonsText(const Trace& leftOut)
{
    QMap<QString, double> byReason;
    for (const TraceRow& row : leftOut.rows)
        byReason[leftOutReason(row.reason)] += row.value;
    QStringList words;
    for (auto at = byReason.cbegin(); at != byReason.cend(); ++at)
        words.append(at.key() + u' ' + QString::number(at.value()));
    return QCoreApplication::translate("Ctl", "未计入：%1。")
        .arg(words.join(QCoreApplication::translate("Ctl", "、")));
}

void printTotals(const Trace& counted, const Trace& leftOut, bool ratio)
{
    const double in = sumOf(counted, TracePart::Counted);
    const double out = sumOf(leftOut, TracePart::Counted);
    if (ratio) {
        printLine(QCoreApplication::translate("Ctl", "分子 %1，分母 %2；未计入分子 %3。")
                      .arg(in)
                      .arg(sumOf(counted, TracePart::Denominator))
                      .arg(out));
    } else {
        printLine(
            QCoreApplication::translate("Ctl", "%1 = %2 计入 + %3 未计入").arg(in + out).arg(in).arg(out));
    }
    if (!leftOut.rows.isEmpty())
        printLine(reasonsText(leftOut));
    if (leftOut.countedElsewhere > 0)
        printLine(QCoreApplication::translate("Ctl", "其中与他地重复 %1，计在他地。")
                      .arg(leftOut.countedElsewhere));
}

} // namespace

Result<ExitCode> runTrace(const Call& call)
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
    const Result<const GoalEntry*> goal = goalNamed(*board, *policies, call.line.argument(1));
    if (!goal)
        return goal.error();
    const Result<int> region = regionAsked(call, *board);
    if (!region)
        return region.error();

    const bool wantsLeftOut = call.line.has("left-out");
    const Result<Trace> counted = traceFigure(**ledger, *board, **goal, *region);
    if (!counted)
        return counted.error();
    const Result<Trace> leftOut = traceLeftOut(**ledger, *board, **goal, *region);
    if (!leftOut)
        return leftOut.error();
    const Trace& asked = wantsLeftOut ? *leftOut : *counted;
    const bool ratio = (*goal)->measure->isRatio();
    if (call.line.has("json")) {
        printJson(*board, **goal, asked, ratio, wantsLeftOut);
        return ExitCode::Done;
    }
    printLine(
        QCoreApplication::translate("Ctl", "%1（%2，统计截止 %3）")
            .arg((*goal)->record.get(goal::name), board->regionName(*region), asOf->toString(Qt::ISODate)));
    printLine(describeMeasure(**ledger, call.catalogues.codes, *(*goal)->measure));
    Presenter presenter(**ledger, call.catalogues.codes);
    printTable(*board, asked, ratio, wantsLeftOut, presenter);
    printAdvice(*board, **goal, asked);
    printTotals(*counted, *leftOut, ratio);
    if (const QString beside = besideText(board->figure(**goal, *region)); !beside.isEmpty())
        printLine(QCoreApplication::translate("Ctl", "附列：%1。").arg(beside));
    return ExitCode::Done;
}

} // namespace jc::ctl
