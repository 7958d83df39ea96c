#include "core/demo/demo.h"

#include "core/demo/demo_apprentices.h"
#include "core/demo/demo_certificates.h"
#include "core/demo/demo_cultivation.h"
#include "core/demo/demo_load.h"
#include "core/demo/demo_registers.h"
#include "core/demo/demo_second_office.h"
#include "core/demo/demo_talents.h"
#include "core/demo/demo_targets.h"
#include "core/demo/demo_units.h"
#include "core/demo/policy_demo.h"
#include "core/ledger/ledger_settings.h"
#include "core/policy/new_ledger.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace jc {

namespace {

const QString demoPolicy = QStringLiteral("longling-2022");
const QString demoCounty = QStringLiteral("530523");
const QString demoOffice = QStringLiteral("龙陵县人力资源和社会保障局");
constexpr int leastPersons = 100;
constexpr int mostPersons = 2'800'000;

// Without state; it outlives every demo ledger that runs on it.
const SystemClock demoAfterwards;

Result<void> checkDemoOptions(const DemoOptions& options, const PolicyTemplate& policy)
{
    if (options.persons < leastPersons || options.persons > mostPersons) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Demo", "演示台账的人数应为 %1 至 %2；请改后再试。")
                         .arg(leastPersons)
                         .arg(mostPersons),
                     QStringLiteral("%1 persons").arg(options.persons)};
    }
    const PolicyDocument& document = policy.document;
    const QDate issued =
        document.issuedDate.isValid() ? document.issuedDate : QDate(document.issuedYear, 1, 1);
    const QDate first = std::max(QDate(2023, 1, 1), issued.addDays(90));
    const QDate last(2025, 12, 31);
    if (!options.until.isValid() || options.until < first || options.until > last) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Demo", "演示台账的截止日应在 %1 至 %2 之间；请改后再试。")
                         .arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate)),
                     options.until.toString(Qt::ISODate)};
    }
    if (QFileInfo::exists(options.path)) {
        return Error{ErrorCode::AlreadyExists,
                     QCoreApplication::translate("Demo", "“%1”已存在；请换一个文件名，原文件没有改动。")
                         .arg(QFileInfo(options.path).fileName()),
                     options.path};
    }
    return {};
}

Result<void> fillDemo(Ledger& ledger, FixedClock& clock, const DemoWorld& world)
{
    DemoJournal journal(demoOffice);
    const Result<void> neighbours = enterDemoNeighbours(world, journal);
    if (!neighbours)
        return neighbours.error();
    enterDemoSchools(world, journal);
    enterDemoTargets(world, journal);
    enterDemoOpenings(world, journal);
    QVector<DemoPerson> people = makeDemoPeople(world);
    const QVector<DemoClass> classes = makeDemoClasses(world);
    const QVector<DemoEnrolment> roster = makeDemoRoster(world, classes, people);
    enterDemoApprentices(world, people, journal);
    enterDemoHighSkilled(world, people, journal);
    enterDemoPeople(world, people, journal);
    enterDemoClasses(world, classes, journal);
    enterDemoRoster(world, classes, people, roster, journal);
    const QVector<DemoCertificate> certificates =
        enterDemoCertificates(world, classes, people, roster, journal);
    enterDemoTalents(world, people, certificates, journal);
    enterDemoCultivation(world, classes, people, roster, journal);
    enterDemoRegisters(world, people, journal);
    enterDemoPayments(world, classes, roster, journal);
    enterDemoSteps(world, journal);
    DemoSecondOffice town(world, classes, people, roster, certificates);
    const QDate until = world.options.until;
    Result<void> done = journal.write(ledger, clock, until.addDays(-1));
    if (done)
        done = town.workOnCopy(ledger, clock);
    if (done)
        done = journal.write(ledger, clock, until);
    clock.set(until);
    if (done)
        done = town.reconcile(ledger);
    if (done)
        done = markDemoLedger(ledger, until);
    return done;
}

// The clock that the ledger was made on ends with this function, so the ledger is closed too.
Result<void> writeDemo(const DemoOptions& wished, const Catalogues& catalogues)
{
    DemoOptions options = wished;
    if (options.persons > demoMostDetailed)
        options.persons = DemoOptions().persons;
    const Result<DemoWorld> world = makeDemoWorld(options, catalogues);
    if (!world)
        return world.error();
    FixedClock clock(demoOpened());
    const NewLedger wanted{options.path,
                           demoCounty,
                           demoOffice,
                           {world->policy},
                           {demoOffice, QStringLiteral("演示管理员")},
                           options.passphrase};
    const Result<std::unique_ptr<Ledger>> ledger = makeLedger(wanted, catalogues, clock);
    if (!ledger)
        return ledger.error();
    const Result<void> filled = fillDemo(**ledger, clock, *world);
    if (!filled || wished.persons == options.persons)
        return filled;
    return addDemoLoad(**ledger,
                       wished,
                       catalogues,
                       demoCounty,
                       demoIdPrefixes(),
                       wished.persons - options.persons,
                       {demoOffice, QStringLiteral("演示经办乙")});
}

void removeDemo(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Result<std::unique_ptr<Ledger>> makeDemo(const DemoOptions& options, const Catalogues& catalogues)
{
    const Result<PolicyTemplate> policy = readPolicy(options.policy);
    if (!policy)
        return policy.error();
    const Result<void> fits = checkDemoOptions(options, *policy);
    if (!fits)
        return fits.error();
    const bool isLongling = policy->templateId == demoPolicy;
    const Result<void> written =
        isLongling ? writeDemo(options, catalogues) : writePolicyDemo(options, catalogues, *policy);
    Result<std::unique_ptr<Ledger>> ledger =
        written ? Ledger::open(options.path,
                               LedgerEnvironment::of(catalogues, demoAfterwards),
                               {options.passphrase, {}})
                : Result<std::unique_ptr<Ledger>>(written.error());
    if (!ledger)
        removeDemo(options.path);
    return ledger;
}

} // namespace jc
