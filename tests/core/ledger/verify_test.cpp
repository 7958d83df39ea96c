#include "core/dictionary/entities/person.h"
#include "core/ledger/statement.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"
#include "tests/support/test_ledger.h"

#include <rapidcheck.h>

using namespace jc;
using test::TestLedger;

namespace {

const quint16 nameField = person::name.description.number;
const quint16 employerField = person::employer.description.number;

RecordId putThree(TestLedger& ledger)
{
    const RecordId id = ledger.put(person::entity, {{nameField, Value(QStringLiteral("张三妹"))}}).id;
    ledger.put(person::entity, {{employerField, Value(QStringLiteral("甲"))}}, id);
    ledger.put(person::entity, {{nameField, Value(QStringLiteral("李四"))}});
    return id;
}

} // namespace

TEST_CASE("A ledger as it was saved verifies", "[core][ledger]")
{
    TestLedger ledger;
    putThree(ledger);
    const Result<LedgerReport> report = verifyLedger(*ledger);
    REQUIRE(report);
    CHECK(report->isSound());
    CHECK(report->changes == 3);
    CHECK(report->operations == 3);
    CHECK(report->records == 2);
}

TEST_CASE("A check tells how far it is, and stops when it is told to", "[core][ledger]")
{
    test::Longling longling;
    qint64 last = 0;
    qint64 all = 0;
    bool rises = true;
    const Result<LedgerReport> whole = verifyLedger(longling.ledger(), [&](qint64 done, qint64 of) {
        rises = rises && done > last && done <= of;
        last = done;
        all = of;
        return true;
    });
    REQUIRE(whole);
    CHECK(whole->isSound());
    CHECK(rises);
    CHECK(last > all / 2); // told every 500 operations

    const Result<LedgerReport> stopped =
        verifyLedger(longling.ledger(), [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("Every way of tampering with a ledger is found", "[core][ledger]")
{
    TestLedger ledger;
    putThree(ledger);
    const char* tampering =
        GENERATE("UPDATE s_person SET name = '张三美' WHERE name = '张三妹'",
                 "UPDATE s_person SET _state = 1 WHERE name = '李四'",
                 "DELETE FROM s_person WHERE name = '李四'",
                 "INSERT INTO s_person (_n, _head, _state, _deleted, _marks) VALUES (99, 1, 0, 0, 0)",
                 "INSERT INTO d_waiting VALUES (1, 1)",
                 "INSERT INTO d_conflict VALUES (1, 1, 1, 1)",
                 "INSERT INTO d_head VALUES (1, 1)",
                 "UPDATE op SET personal = (SELECT personal FROM op WHERE n = 1) WHERE n = 3",
                 "UPDATE op SET personal = NULL WHERE n = 3",
                 "UPDATE op SET plain = x'a0' WHERE n = 2",
                 "UPDATE change SET reason = 'other' WHERE n = 1",
                 "UPDATE change SET user = '别人' WHERE n = 1",
                 "UPDATE change SET time = time + 1 WHERE n = 2",
                 "DELETE FROM change WHERE n = 2",
                 "DELETE FROM op WHERE n = 2");
    REQUIRE(execute(ledger->handle(), tampering));
    const Result<LedgerReport> report = verifyLedger(*ledger);
    INFO(tampering);
    CHECK((!report || !report->isSound()));
}

TEST_CASE("Rebuilding the state gives what the running state was, whatever was done", "[core][ledger]")
{
    const bool holds = rc::check("rebuild equals the running state", [] {
        TestLedger ledger;
        QVector<RecordId> ids;
        const int steps = *rc::gen::inRange(1, 25);
        for (int step = 0; step < steps; ++step) {
            const bool isNew = ids.isEmpty() || *rc::gen::inRange(0, 3) == 0;
            const RecordId id =
                isNew ? RecordId::random(step) : ids[*rc::gen::inRange(0, static_cast<int>(ids.size()))];
            QMap<quint16, Value> fields;
            if (*rc::gen::arbitrary<bool>())
                fields.insert(nameField, Value(QString(*rc::gen::inRange(0, 3), u'名')));
            if (*rc::gen::arbitrary<bool>())
                fields.insert(employerField, Value(QString::number(*rc::gen::inRange(0, 3))));
            std::optional<bool> deleted;
            if (*rc::gen::inRange(0, 5) == 0)
                deleted = *rc::gen::arbitrary<bool>();
            const Result<ChangeOutcome> outcome =
                ledger->apply({QString(), {{&person::entity, id, fields, deleted}}, {}}, ledger.author);
            RC_ASSERT(outcome.has_value());
            if (isNew)
                ids.append(id);
        }
        const auto state = [&] {
            QVector<QPair<QMap<quint16, Value>, int>> rows;
            for (const RecordId& id : ids) {
                const Result<std::optional<Record>> record = ledger->read(person::entity, id);
                RC_ASSERT(record.has_value() && record->has_value());
                rows.append({(*record)->values(),
                             static_cast<int>((*record)->state()) * 2 + ((*record)->isDeleted() ? 1 : 0)});
            }
            return rows;
        };
        const auto running = state();
        RC_ASSERT(verifyLedger(*ledger)->isSound());
        RC_ASSERT(ledger->rebuildState().has_value());
        RC_ASSERT(state() == running);
    });
    CHECK(holds);
}
