#include "core/demo/policy_demo.h"

#include "core/demo/demo_load.h"
#include "core/demo/policy_demo_goals.h"
#include "core/demo/policy_demo_registers.h"
#include "core/dictionary/entities/step.h"
#include "core/ledger/ledger_settings.h"
#include "core/policy/new_ledger.h"
#include "core/progress/progress.h"

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsBegun = 12;

void enterPolicySteps(const PolicyDemoWorld& world, DemoJournal& journal)
{
    int n = 0;
    for (const PolicyTask& task : world.policy().tasks) {
        for (const PolicyStep& given : task.steps) {
            if (++n > stepsBegun * 2)
                return;
            if (n % 2 == 0)
                continue;
            Record record(step::entity, world.ofPolicy(given.id));
            const bool done = n % 3 == 0;
            const QDate day = world.options().until.addDays(-20 * n);
            if (done) {
                record.set(step::done, true);
                record.set(step::doneDate, day);
            }
            record.set(step::progress, done ? u"已办结，转入常态。"_s : u"正在推进，按季调度。"_s);
            journal.add(world.enteredOn(day), DemoStage::Steps, record);
        }
    }
}

Result<void>
fillPolicyDemo(Ledger& ledger, FixedClock& clock, PolicyDemoWorld& world, const Catalogues& catalogues)
{
    const QDate until = world.options().until;
    const Result<ProgressBoard> board = ProgressBoard::compute(ledger, until);
    if (!board)
        return board.error();
    DemoJournal journal(world.officeName());
    world.enterUnits(journal);
    PolicyDemoRecords records(world, catalogues);
    PolicyDemoGoals(world, records, journal, *board).enter();
    enterPolicyRegisters(world, records, *board, catalogues.regions, journal);
    world.enterPeople(journal);
    enterPolicySteps(world, journal);
    const Result<void> written = journal.write(ledger, clock, until);
    if (!written)
        return written.error();
    clock.set(until);
    return markDemoLedger(ledger, until);
}

} // namespace

Result<void>
writePolicyDemo(const DemoOptions& options, const Catalogues& catalogues, const PolicyTemplate& policy)
{
    Result<PolicyDemoWorld> world = PolicyDemoWorld::make(options, catalogues, policy);
    if (!world)
        return world.error();
    FixedClock clock(world->opened());
    const NewLedger wanted{options.path,
                           policy.document.regionCode,
                           world->officeName(),
                           {policy},
                           {world->officeName(), u"演示管理员"_s},
                           options.passphrase};
    const Result<std::unique_ptr<Ledger>> ledger = makeLedger(wanted, catalogues, clock);
    if (!ledger)
        return ledger.error();
    const Result<void> filled = fillPolicyDemo(**ledger, clock, *world, catalogues);
    if (!filled || options.persons <= demoMostDetailed)
        return filled;
    QStringList prefixes;
    for (const PolicyDemoArea& area : world->areas())
        prefixes.append(area.code);
    return addDemoLoad(**ledger,
                       options,
                       catalogues,
                       policy.document.regionCode,
                       prefixes,
                       options.persons,
                       {world->officeName(), u"演示经办乙"_s});
}

} // namespace jc
