// Changes that no honest writer of format 1 makes: each alone, and its effect on the rest.
#include "core/dictionary/entities/person.h"
#include "core/ledger/state_digest.h"
#include "core/ledger/take_in.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <limits>

using namespace jc;
using test::TestLedger;

namespace {

const RecordId stranger = RecordId::derived({QStringLiteral("replica"), QStringLiteral("stranger")});
const RecordId somebody = RecordId::derived({QStringLiteral("person"), QStringLiteral("somebody")});
const Value wang(QStringLiteral("王某"));

Operation strangeOperation(const FieldValues& personal,
                           const FieldValues& plain = {},
                           const QVector<OperationId>& parents = {})
{
    Operation operation;
    operation.entity = person::entity.number;
    operation.record = somebody;
    operation.parents = parents;
    operation.personal = personal.isEmpty() ? Committed() : Committed::over(encodeFields(personal));
    operation.plain = plain.isEmpty() ? Committed() : Committed::over(encodeFields(plain));
    return operation;
}

ChangeRecord strangeChange(const QVector<Operation>& operations)
{
    ChangeRecord change;
    change.replica = stranger;
    change.sequence = 1;
    change.time = 5;
    change.act = RecordId::random(1);
    change.previous = QByteArray(32, '\0');
    change.operations = operations;
    change.hash = hashOf(change);
    return change;
}

ChangeRecord strangeChange(const FieldValues& personal, const FieldValues& plain = {})
{
    return strangeChange(QVector<Operation>{strangeOperation(personal, plain)});
}

QVector<ChangeRecord> notOfFormat()
{
    const OperationId parent{RecordId::random(2), 1, 0};
    ChangeRecord nobody = strangeChange({{1, wang}});
    nobody.replica = RecordId();
    ChangeRecord unlinked = strangeChange({{1, wang}});
    unlinked.sequence = 2;
    ChangeRecord linked = strangeChange({{1, wang}});
    linked.previous = QByteArray(32, 'x');
    Operation ofNothing = strangeOperation({{1, wang}});
    ofNothing.record = RecordId();
    QVector<ChangeRecord> changes{
        nobody,
        unlinked,
        linked,
        strangeChange(QVector<Operation>{}),
        strangeChange(QVector<Operation>(10'001, strangeOperation({{1, wang}}))),
        strangeChange(QVector<Operation>{ofNothing}),
        strangeChange(QVector{strangeOperation({{1, wang}}, {}, {parent, parent})}),
        strangeChange({{1, wang}}, {{1, wang}}),
        strangeChange({{ledger_field::erased, Value(QStringList{QStringLiteral("1")})}}),
        strangeChange({{ledger_field::deleted, Value(qint64{1})}}),
        strangeChange({}, {{ledger_field::deleted, Value(qint64{7})}}),
        strangeChange({}, {{ledger_field::state, wang}}),
        strangeChange({}, {{ledger_field::erased, Value(qint64{1})}})};
    for (ChangeRecord& change : changes)
        change.hash = hashOf(change);
    return changes;
}

} // namespace

TEST_CASE("What no writer of the format makes is refused alone, and the rest is taken in",
          "[core][ledger][union]")
{
    TestLedger ledger;
    const QVector<ChangeRecord> strange = notOfFormat();
    ChangeRecord honest = strangeChange({{1, wang}});
    honest.replica = RecordId::random(3);
    honest.hash = hashOf(honest);
    const Result<TakenIn> taken = takeIn(*ledger, strange + QVector<ChangeRecord>{honest});
    REQUIRE(taken);
    CHECK(taken->taken == 1);
    CHECK(taken->refused.size() == strange.size());
    CHECK(verifyLedger(*ledger)->isSound());
}

TEST_CASE("A value of another type than its field's is as if missing", "[core][ledger][union]")
{
    const auto [personal, plain] = GENERATE(
        table<FieldValues, FieldValues>({{{{person::name.description.number, Value(qint64{5})}}, {}},
                                         {{{person::birthDate.description.number, wang}}, {}},
                                         {{{person::phone.description.number, Value(qint64{5})}}, {}},
                                         {{}, {{person::groups.description.number, wang}}},
                                         {{}, {{person::householdRegion.description.number, wang}}}}));
    TestLedger ledger;
    REQUIRE(takeIn(*ledger, {strangeChange(personal, plain)})->taken == 1);
    const Result<std::optional<Record>> record = ledger->read(person::entity, somebody);
    REQUIRE(record);
    REQUIRE(record->has_value());
    CHECK((*record)->values().isEmpty());
    CHECK(verifyLedger(*ledger)->isSound());
    const QByteArray digest = *stateDigest(*ledger);
    REQUIRE(ledger->rebuildState());
    CHECK(*stateDigest(*ledger) == digest);
}

TEST_CASE("Operations that name each other, or themselves, wait for ever and do no harm",
          "[core][ledger][union]")
{
    TestLedger ledger;
    const QVector<Operation> circle{strangeOperation({{1, wang}}, {}, {{stranger, 1, 1}}),
                                    strangeOperation({{1, wang}}, {}, {{stranger, 1, 0}}),
                                    strangeOperation({{1, wang}}, {}, {{stranger, 1, 2}})};
    const Result<TakenIn> taken = takeIn(*ledger, {strangeChange(circle)});
    REQUIRE(taken);
    CHECK(taken->waiting == 3);
    CHECK_FALSE(ledger->read(person::entity, somebody)->has_value());
    CHECK(verifyLedger(*ledger)->isSound());
}

TEST_CASE("The end of time in another office does not stop this one's clock", "[core][ledger][union]")
{
    TestLedger ledger;
    ChangeRecord late = strangeChange({{1, wang}});
    late.time = std::numeric_limits<qint64>::max();
    late.hash = hashOf(late);
    REQUIRE(takeIn(*ledger, {late})->taken == 1);
    ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("李某"))}});
    ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张某"))}});
    QVector<qint64> own;
    const Result<QVector<ChangeRecord>> held = changesOf(*ledger);
    REQUIRE(held);
    for (const ChangeRecord& change : *held) {
        if (change.replica == ledger->replica())
            own.append(change.time >> 16);
    }
    REQUIRE(own.size() == 2);
    CHECK(own.first() >= ledger.clock.now());
    CHECK(own.last() <= ledger.clock.now() + qint64{24} * 3600 * 1000);
}
