#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/policy.h"
#include "core/progress/measure_text.h"

#include <QCoreApplication>

namespace jc::ctl {

namespace {

JsonRow measureRow(const Call& call, const Ledger& ledger, const GoalEntry& goal, const QString& policy)
{
    const bool measured = goal.measure.has_value();
    JsonRow row;
    row.add("policy", policy);
    row.add("goal", goal.record.get(goal::code));
    row.add("name", goal.record.get(goal::name));
    row.add("unit", goal.record.get(goal::unitOfMeasure));
    row.add("rule",
            measured ? QJsonValue(describeRule(ledger, call.catalogues.codes, *goal.measure)) : QJsonValue());
    row.add("why", measured ? QJsonValue(goal.measure->why) : QJsonValue());
    return row;
}

} // namespace

Result<ExitCode> runMeasures(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (!ledger)
        return ledger.error();
    const Result<QVector<RecordId>> policies = policiesAsked(call, **ledger);
    if (!policies)
        return policies.error();
    const Result<ProgressBoard> board = ProgressBoard::compute(**ledger, call.clock.today());
    if (!board)
        return board.error();
    std::optional<JsonRows> rows;
    if (call.line.has("json"))
        rows.emplace();
    for (const GoalEntry& goal : board->goals()) {
        if (!policies->contains(goal.record.get(goal::policy)))
            continue;
        if (rows) {
            const Result<std::optional<Record>> policy =
                (*ledger)->read(policy::entity, goal.record.get(goal::policy));
            if (!policy)
                return policy.error();
            const QString id = policy->has_value() ? (*policy)->get(policy::templateId) : QString();
            rows->add(measureRow(call, **ledger, goal, id).text());
            continue;
        }
        printLine(QCoreApplication::translate("Ctl", "%1（%2）")
                      .arg(goal.record.get(goal::name), goal.record.get(goal::code)));
        printLine(goal.measure ? describeMeasure(**ledger, call.catalogues.codes, *goal.measure)
                               : QCoreApplication::translate("Ctl", "口径未设。"));
    }
    return ExitCode::Done;
}

} // namespace jc::ctl
