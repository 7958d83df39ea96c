#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/ledger.h"
#include "core/ledger/query.h"
#include "core/ledger/statement.h"
#include "core/ledger/verify.h"
#include "tests/bench/bare_ledger.h"
#include "tests/bench/bench.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

namespace jc::bench {

namespace {

constexpr int certificatesAPerson = 7;

QString bulkId(int number)
{
    const QString first17 = QStringLiteral("1101051949%1").arg(1010000 + number % 8'900'000);
    return first17 + QStringLiteral("0");
}

Change bulkChange(int persons)
{
    Change change;
    change.reason = QStringLiteral("导入");
    change.edits.reserve(persons * (1 + certificatesAPerson));
    int number = 0;
    for (int i = 0; i < persons; ++i) {
        const RecordId id = RecordId::random(i);
        change.edits.append({&person::entity,
                             id,
                             {{person::name.description.number, Value(QStringLiteral("学员%1").arg(i))},
                              {person::idNumber.description.number, Value(bulkId(i))},
                              {person::gender.description.number, Value(QStringLiteral("2"))},
                              {person::phone.description.number, Value(QString::number(13800000000 + i))}},
                             std::nullopt});
        for (int k = 0; k < certificatesAPerson; ++k) {
            change.edits.append({&certificate::entity,
                                 {},
                                 {{certificate::person.description.number, Value(id)},
                                  {certificate::kind.description.number, Value(QStringLiteral("1"))},
                                  {certificate::number.description.number,
                                   Value(QStringLiteral("S%1").arg(10'000'000 + ++number))},
                                  {certificate::issueDate.description.number, Value(qint64{20250601})},
                                  {certificate::status.description.number, Value(QStringLiteral("valid"))}},
                                 std::nullopt});
        }
    }
    return change;
}

// The floor beside a search.
void runOnce(const Ledger& ledger, const QString& sql)
{
    Result<Statement> statement = Statement::prepare(ledger.handle(), sql);
    if (!statement || !statement->step())
        std::printf("probe failed\n");
}

bool benchFinding(const Ledger& ledger, int persons)
{
    const auto find = [&](const FieldDescription& field, Filter::Test test, const QString& text) {
        RecordQuery query;
        query.entity = &person::entity;
        query.filters = {{&field, test, Value(text)}};
        query.limit = 50;
        if (!queryRecords(ledger, query))
            std::printf("search failed\n");
    };
    const auto bare = [&] {
        runOnce(ledger, QStringLiteral("SELECT * FROM s_person WHERE _n = 4711"));
    };
    bool held = report(
        "find a person by the whole ID",
        measure(
            50, [&] { find(person::idNumber.description, Filter::Test::Equals, bulkId(persons / 2)); }, bare),
        5.0,
        50.0);
    held =
        report("find a person by part of the name",
               measure(
                   20,
                   [&] {
                       find(
                           person::name.description, Filter::Test::NameMatches, QString::number(persons - 1));
                   },
                   [&] {
                       runOnce(ledger,
                               QStringLiteral("SELECT count(*) FROM s_person WHERE instr(name, '4711') > 0"));
                   }),
               2.0,
               50.0) &&
        held;
    return held;
}

} // namespace

bool benchBulk(int persons)
{
    const QTemporaryDir directory;
    const SystemClock clock;
    const Result<Catalogues> catalogues = Catalogues::load();
    if (!catalogues)
        return false;
    const LedgerEnvironment environment = LedgerEnvironment::of(*catalogues, clock);
    const QString path = directory.filePath(QStringLiteral("bulk.jiangce"));
    const qint64 records = qint64{persons} * (1 + certificatesAPerson);
    const double floor =
        bareBulkLoad(directory.filePath(QStringLiteral("bare.db")), persons, certificatesAPerson);
    {
        Result<std::unique_ptr<Ledger>> ledger = Ledger::create(path, environment);
        const Change change = bulkChange(persons);
        bool good = ledger.has_value();
        const double seconds =
            millisecondsOf([&] { good = good && (*ledger)->apply(change, {}).has_value(); }) / 1000.0;
        if (!good || floor < 0)
            return false;
        const auto perSecond = [records](double taken) {
            return static_cast<double>(records) / taken;
        };
        std::printf("bulk load of %lld records          %9.2f s  %.0f a second  floor %.2f s  %.2fx of it "
                    "(aim 0.5x)\n",
                    static_cast<long long>(records),
                    seconds,
                    perSecond(seconds),
                    floor,
                    floor / seconds);
    }
    Result<std::unique_ptr<Ledger>> ledger =
        Error{ErrorCode::NotFound, QString(), QStringLiteral("not opened")};
    const double opening = millisecondsOf([&] { ledger = Ledger::open(path, environment); });
    if (!ledger)
        return false;
    std::printf("open it for writing                %9.2f ms\n", opening);
    const bool held = benchFinding(**ledger, persons);
    bool sound = false;
    const double checkFloor = bareCheck((*ledger)->handle());
    const double rebuildFloor = bareRebuild((*ledger)->handle());
    if (checkFloor < 0 || rebuildFloor < 0)
        return false;
    const double checking = millisecondsOf([&] {
        const Result<LedgerReport> checked = verifyLedger(**ledger);
        sound = checked && checked->isSound();
    });
    const double rebuilding = millisecondsOf([&] { sound = (*ledger)->rebuildState().has_value() && sound; });
    const auto tell = [records](const char* name, double milliseconds, double bare) {
        std::printf("%-34s %9.2f s  %.1f s a million  floor %.2f s  ratio %.1f\n",
                    name,
                    milliseconds / 1000.0,
                    milliseconds * 1000.0 / static_cast<double>(records),
                    bare / 1000.0,
                    milliseconds / bare);
    };
    tell("check", checking, checkFloor);
    tell("rebuild", rebuilding, rebuildFloor);
    return held && sound;
}

} // namespace jc::bench
