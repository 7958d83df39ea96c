// What a ledger or a package may hold that no honest writer of format 1 makes, and what people may paste: the
// state stays what its operations say, and `check` sees what it must.
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/state_digest.h"
#include "core/ledger/statement.h"
#include "core/ledger/take_in.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

using namespace jc;
using test::TestLedger;

namespace {

const quint16 oddName = person::name.description.number;
const quint16 oddEmployer = person::employer.description.number;
const RecordId oddOffice = RecordId::derived({QStringLiteral("replica"), QStringLiteral("odd")});
const RecordId oddPerson = RecordId::derived({QStringLiteral("person"), QStringLiteral("odd")});

Operation
oddOperation(const FieldValues& personal, const FieldValues& plain, const QVector<OperationId>& parents = {})
{
    Operation operation;
    operation.entity = person::entity.number;
    operation.record = oddPerson;
    operation.parents = parents;
    operation.personal = personal.isEmpty() ? Committed() : Committed::over(encodeFields(personal));
    operation.plain = plain.isEmpty() ? Committed() : Committed::over(encodeFields(plain));
    return operation;
}

ChangeRecord oddChange(const QVector<Operation>& operations, const ChangeRecord& before = {})
{
    ChangeRecord change;
    change.replica = oddOffice;
    change.sequence = before.sequence + 1;
    change.time = 5;
    change.act = RecordId::random(1);
    change.previous = before.hash.isEmpty() ? QByteArray(32, '\0') : before.hash;
    change.operations = operations;
    change.hash = hashOf(change);
    return change;
}

Record oddRecord(TestLedger& ledger)
{
    const Result<std::optional<Record>> record = ledger->read(person::entity, oddPerson);
    REQUIRE(record);
    REQUIRE(record->has_value());
    return **record;
}

void checkRebuildIsTheSame(TestLedger& ledger)
{
    CHECK(verifyLedger(*ledger)->faults == QStringList());
    const QByteArray digest = *stateDigest(*ledger);
    REQUIRE(ledger->rebuildState());
    CHECK(*stateDigest(*ledger) == digest);
}

} // namespace

TEST_CASE("A text that begins with a byte-order mark is read back as it was hashed", "[core][ledger]")
{
    TestLedger ledger;
    const QString marked = QChar(QChar::ByteOrderMark) + QStringLiteral("甲");
    ledger.author.office = marked;
    const RecordId id = ledger.put(person::entity, {{oddEmployer, Value(marked)}}).id;
    CHECK((*ledger->read(person::entity, id))->get(person::employer) == marked);
    ledger.put(person::entity, {{oddEmployer, Value(QString(QChar(QChar::ByteOrderMark)))}});
    checkRebuildIsTheSame(ledger);
}

TEST_CASE("Half a character is refused, for it has no bytes", "[core][ledger]")
{
    TestLedger ledger;
    const Value half = GENERATE(Value(QString(QChar(0xd800))),
                                Value(QStringList{QString(QChar(0xd800)), QString(QChar(0xd801))}));
    const quint16 field = half.text() != nullptr ? oddName : person::groups.description.number;
    const Change change{{}, {{&person::entity, {}, {{field, half}}, {}}}, {}};
    CHECK(ledger->apply(change, ledger.author).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("A change without a plain map that it commits to is refused, and taken in when it is whole",
          "[core][ledger]")
{
    TestLedger ledger;
    const ChangeRecord whole = oddChange({oddOperation({}, {{ledger_field::state, Value(qint64{1})}})});
    ChangeRecord stripped = whole;
    stripped.operations.first().plain.erase();
    CHECK(takeIn(*ledger, {stripped})->refused.size() == 1);
    CHECK(takeIn(*ledger, {whole})->taken == 1);
    CHECK(oddRecord(ledger).state() == RecordState::Draft);
}

TEST_CASE("What a group's operation does not name is missing, however it came", "[core][ledger]")
{
    TestLedger ledger;
    const quint16 type = person::idType.description.number;
    const Value number(QStringLiteral("53052319900101123X"));
    const ChangeRecord first = oddChange({oddOperation({{person::idNumber.description.number, number}},
                                                       {{type, Value(QStringLiteral("resident-id"))}})});
    const ChangeRecord half = oddChange(
        {oddOperation({}, {{type, Value(QStringLiteral("passport"))}}, {{oddOffice, 1, 0}})}, first);
    REQUIRE(takeIn(*ledger, {first})->taken == 1);
    REQUIRE(takeIn(*ledger, {half})->taken == 1);
    CHECK_FALSE(oddRecord(ledger).has(person::idNumber));
    checkRebuildIsTheSame(ledger);
}

TEST_CASE("A personal value in the plain map is as if missing", "[core][ledger]")
{
    TestLedger ledger;
    const Value name(QStringLiteral("王某"));
    REQUIRE(takeIn(*ledger, {oddChange({oddOperation({{oddEmployer, name}}, {{oddName, name}})})})->taken ==
            1);
    CHECK(oddRecord(ledger).values().isEmpty());
    checkRebuildIsTheSame(ledger);
}

TEST_CASE("Records of two entities with one id are two records", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = ledger.put(person::entity, {{oddName, Value(QStringLiteral("张三妹"))}}).id;
    ledger.put(
        organisation::entity, {{organisation::name.description.number, Value(QStringLiteral("某校"))}}, id);
    ledger.put(person::entity, {{oddEmployer, Value(QStringLiteral("某厂"))}}, id);
    checkRebuildIsTheSame(ledger);
    CHECK((*ledger->read(person::entity, id))->get(person::name) == QStringLiteral("张三妹"));
    CHECK((*ledger->read(organisation::entity, id))->get(organisation::name) == QStringLiteral("某校"));
}

TEST_CASE("Operations taken out or renumbered are found even after the state was derived anew",
          "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = ledger.put(person::entity, {{oddEmployer, Value(QStringLiteral("甲"))}}).id;
    ledger.put(person::entity, {{oddEmployer, Value(QStringLiteral("乙"))}}, id);
    const char* tampering = GENERATE("UPDATE op SET plain = NULL, plain_salt = NULL WHERE n = 2",
                                     "UPDATE op SET position = 7 WHERE n = 1");
    INFO(tampering);
    REQUIRE(execute(ledger->handle(), tampering));
    REQUIRE(ledger->rebuildState());
    CHECK_FALSE(verifyLedger(*ledger)->isSound());
}

TEST_CASE("Check sees false rows, false canonical persons and false hashes for lookup", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id =
        ledger
            .put(person::entity,
                 {{oddName, Value(QStringLiteral("张三妹"))},
                  {person::idNumber.description.number, Value(QStringLiteral("53052319900101123X"))}})
            .id;
    ledger.put(enrolment::entity, {{enrolment::person.description.number, Value(id)}});
    REQUIRE(verifyLedger(*ledger)->isSound());
    const char* tampering =
        GENERATE("INSERT INTO s_organisation (_n, _head, _state, _deleted, _marks) VALUES (1, 1, 0, 0, 0)",
                 "UPDATE s_enrolment SET _root = 2",
                 "INSERT INTO d_root VALUES (1, 2)",
                 "UPDATE s_person SET _find_id_number = x'00'",
                 "UPDATE s_person SET _last_id_number = NULL");
    INFO(tampering);
    REQUIRE(execute(ledger->handle(), tampering));
    CHECK_FALSE(verifyLedger(*ledger)->isSound());
}

TEST_CASE("A trigger planted in a ledger does not act", "[core][ledger]")
{
    TestLedger ledger;
    REQUIRE(execute(ledger->handle(), "CREATE TRIGGER t AFTER INSERT ON op BEGIN DELETE FROM change; END"));
    ledger.reopen();
    ledger.put(person::entity, {{oddName, Value(QStringLiteral("张三妹"))}});
    CHECK(verifyLedger(*ledger)->changes == 1);
}

TEST_CASE("A chain of twenty thousand operations on one record is laid out at once", "[core][ledger]")
{
    TestLedger ledger;
    QVector<ChangeRecord> changes;
    QVector<OperationId> last;
    for (qint64 sequence = 1; sequence <= 2; ++sequence) {
        QVector<Operation> operations;
        for (qint64 i = 0; i < 10'000; ++i) {
            operations.append(oddOperation({}, {{ledger_field::state, Value(i % 2)}}, last));
            last = {{oddOffice, sequence, i}};
        }
        changes.append(oddChange(operations, changes.isEmpty() ? ChangeRecord() : changes.last()));
    }
    REQUIRE(takeIn(*ledger, changes)->taken == 2);
    CHECK(oddRecord(ledger).state() == RecordState::Draft);
}
