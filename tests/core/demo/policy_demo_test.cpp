// The demo of every bundled policy: something for each goal, sound, clean and the same every time.
#include "core/base/resident_id.h"
#include "core/demo/demo.h"
#include "core/demo/demo_load.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/region.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/query.h"
#include "core/ledger/state_digest.h"
#include "core/ledger/verify.h"
#include "core/progress/progress.h"
#include "core/progress/trace.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace jc;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T policyDemanded(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + " | " + result.error().detail.toStdString());
    return std::move(*result);
}

struct PolicyBench
{
    QTemporaryDir directory;
    Catalogues catalogues = policyDemanded(Catalogues::load());

    std::unique_ptr<Ledger> make(const QString& policy, const char* name, DemoOptions wanted = {}) const
    {
        wanted.policy = policy;
        wanted.path = directory.filePath(QString::fromLatin1(name));
        return policyDemanded(makeDemo(wanted, catalogues));
    }
    QVector<Record> records(const Ledger& ledger, const EntityDescription& entity) const
    {
        RecordQuery query;
        query.entity = &entity;
        return policyDemanded(queryRecords(ledger, query)).records;
    }
    // Everything the ledger's records say, by id; not who wrote it when.
    QByteArray contents(const Ledger& ledger) const
    {
        QVector<QByteArray> rows;
        for (const EntityDescription* entity : ledger.dictionary().entities()) {
            if (entity == &region::entity)
                continue;
            for (const Record& record : records(ledger, *entity))
                rows.append(record.id().toBytes() + encodeFields(record.values()) +
                            (record.state() == RecordState::Draft ? 'd' : 'c'));
        }
        std::ranges::sort(rows);
        return rows.join();
    }
};

} // namespace

TEST_CASE("Every goal of every policy's demo has a figure, and unequal places", "[core][demo][volume]")
{
    const BundledPolicy bundled = GENERATE(from_range(bundledPolicies()));
    INFO(bundled.id.toStdString());
    const PolicyBench bench;
    const auto ledger = bench.make(bundled.id, "demo.jiangce");
    const QDate until = DemoOptions().until;
    const ProgressBoard board = policyDemanded(ProgressBoard::compute(*ledger, until));
    CHECK_FALSE(board.goals().isEmpty());
    for (const GoalEntry& goal : board.goals()) {
        INFO(goal.record.get(goal::code).toStdString());
        REQUIRE(goal.measure);
        const Figure figure = board.figure(goal, board.rootRegion());
        // None is without: even the base that is only being built counts 0 of what is known.
        REQUIRE(figure.actual);
        CHECK(*figure.actual >= 0.0);
        const bool mayBeNone = goal.record.get(goal::kind) == u"yes-no" ||
                               goal.record.get(goal::code) == u"public-training-base";
        CHECK((mayBeNone || *figure.actual > 0.0));
        if (figure.judgement.rate) {
            CHECK(*figure.judgement.rate <= 1.2);
            CHECK((mayBeNone || *figure.judgement.rate >= 0.2));
        }
        const Trace trace = policyDemanded(traceFigure(*ledger, board, goal, board.rootRegion()));
        CHECK((mayBeNone || !trace.rows.isEmpty()));
        if (!goal.measure->isSum() || *figure.actual < 30)
            continue;
        QSet<double> values;
        for (const FigureRow& part : board.parts(goal, board.rootRegion()))
            values.insert(part.figure.actual.value_or(0.0));
        const bool lone = goal.measure->counted.entity == u"admission" && bundled.id == u"longling-2022";
        CHECK((lone || values.size() >= 2));
    }
}

TEST_CASE("Every policy's demo verifies, is rebuilt the same and small", "[core][demo][volume]")
{
    const BundledPolicy bundled = GENERATE(from_range(bundledPolicies()));
    INFO(bundled.id.toStdString());
    const PolicyBench bench;
    DemoOptions wanted;
    wanted.persons = 400;
    const auto ledger = bench.make(bundled.id, "demo.jiangce", wanted);
    const LedgerReport report = policyDemanded(verifyLedger(*ledger));
    CHECK(report.faults == QStringList());
    CHECK(policyDemanded(isDemoLedger(*ledger)));
    const QByteArray before = policyDemanded(stateDigest(*ledger));
    REQUIRE(ledger->rebuildState());
    CHECK(policyDemanded(stateDigest(*ledger)) == before);

    qint64 made = 0;
    for (const EntityDescription* entity : ledger->dictionary().entities())
        made += entity == &region::entity ? 0 : bench.records(*ledger, *entity).size();
    CHECK(made < 5000);
    CHECK(made > 500);
}

TEST_CASE("Every policy's demo is clean but for its drafts", "[core][demo][volume]")
{
    const BundledPolicy bundled = GENERATE(from_range(bundledPolicies()));
    if (bundled.id == u"longling-2022")
        return; // demo_test.cpp
    INFO(bundled.id.toStdString());
    const PolicyBench bench;
    const auto ledger = bench.make(bundled.id, "demo.jiangce");
    int drafts = 0;
    for (const EntityDescription* entity : ledger->dictionary().entities()) {
        if (entity == &region::entity)
            continue;
        for (const Record& record : bench.records(*ledger, *entity)) {
            if (record.state() == RecordState::Draft) {
                ++drafts;
                continue;
            }
            for (const Problem& problem : ledger->judge(record).items()) {
                INFO(entity->key << " " << problem.message.toStdString());
                // The one that a near miss wants to show.
                const bool shown = problem.message.startsWith(u"没有佐证"_s);
                CHECK((shown && problem.severity == Severity::Reminder));
            }
        }
    }
    CHECK(drafts >= 3);
    CHECK(drafts <= 20);
    const NumberContext context{QDate(2025, 9, 30), bench.catalogues.idRegions.codes()};
    QSet<QString> numbers;
    for (const Record& record : bench.records(*ledger, person::entity)) {
        const QString number = record.get(person::idNumber);
        CHECK(number.mid(14, 3) >= u"996"_s);
        CHECK_FALSE(numbers.contains(number));
        numbers.insert(number);
        CHECK(checkResidentId(number, context).isValid());
    }
    CHECK(numbers.size() >= 100);
    for (const Record& record : bench.records(*ledger, organisation::entity)) {
        if (record.has(organisation::creditCode))
            CHECK(record.get(organisation::creditCode).mid(8, 2) == u"MX"_s);
    }
}

TEST_CASE("The same options make the same demo of any policy", "[core][demo][volume]")
{
    const QString policy = GENERATE(u"longling-2022"_s, u"baotou-2025"_s, u"wenzhou-2024"_s);
    INFO(policy.toStdString());
    const PolicyBench bench;
    DemoOptions wanted;
    wanted.persons = 200;
    const QByteArray one = bench.contents(*bench.make(policy, "one.jiangce", wanted));
    CHECK(one == bench.contents(*bench.make(policy, "again.jiangce", wanted)));
    wanted.seed = 7;
    CHECK_FALSE(one == bench.contents(*bench.make(policy, "other.jiangce", wanted)));
}

TEST_CASE("Load adds people with a certificate each, told as it goes", "[core][demo][volume]")
{
    const PolicyBench bench;
    DemoOptions wanted;
    const auto ledger = bench.make(u"sichuan-2023"_s, "load.jiangce", wanted);
    const ProgressBoard before = policyDemanded(ProgressBoard::compute(*ledger, wanted.until));
    const qsizetype people = bench.records(*ledger, person::entity).size();
    QVector<qint64> told;
    wanted.progress = [&](qint64 done, qint64 whole) {
        CHECK(whole == 6000);
        told.append(done);
        return true;
    };
    const Result<void> loaded = addDemoLoad(*ledger, wanted, bench.catalogues, u"510000"_s, {}, 6000, {});
    REQUIRE(loaded);
    CHECK(told == QVector<qint64>{5000, 6000});
    const QVector<Record> all = bench.records(*ledger, person::entity);
    CHECK(all.size() == people + 6000);
    const NumberContext context{wanted.until, bench.catalogues.idRegions.codes()};
    QSet<QString> numbers;
    int real = 0;
    int drafts = 0;
    for (const Record& record : all) {
        const QString number = record.get(person::idNumber);
        numbers.insert(number);
        drafts += record.state() == RecordState::Draft ? 1 : 0;
        real += checkResidentId(number, context).isValid() && number.mid(14, 3) >= u"996"_s ? 0 : 1;
    }
    CHECK(numbers.size() == all.size());
    CHECK(drafts == 0);
    CHECK(real == 0);
    const ProgressBoard after = policyDemanded(ProgressBoard::compute(*ledger, wanted.until));
    const auto counted = [](const ProgressBoard& board) {
        return board.figure(*board.goal(u"new-skilled-talent"), board.rootRegion()).actual.value_or(0.0);
    };
    CHECK(counted(after) == counted(before) + 6000);

    wanted.progress = [](qint64, qint64) {
        return false;
    };
    const Result<void> stopped = addDemoLoad(*ledger, wanted, bench.catalogues, u"510000"_s, {}, 10, {});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}
