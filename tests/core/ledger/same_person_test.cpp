#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/same_person.h"
#include "core/ledger/person_links.h"
#include "core/ledger/statement.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

using namespace jc;
using test::TestLedger;

namespace {

RecordId putPerson(TestLedger& ledger, const char* name)
{
    return ledger.put(person::entity, {{person::name.description.number, Value(QString::fromUtf8(name))}}).id;
}

EditOutcome decide(TestLedger& ledger, RecordId a, RecordId b, const char* verdict)
{
    return ledger.put(same_person::entity,
                      {{same_person::personA.description.number, Value(a)},
                       {same_person::personB.description.number, Value(b)},
                       {same_person::verdict.description.number, Value(QString::fromLatin1(verdict))}});
}

qint64 distinctHolders(TestLedger& ledger)
{
    Result<Statement> statement = Statement::prepare(
        ledger->handle(), QStringLiteral("SELECT count(DISTINCT _root) FROM s_certificate"));
    REQUIRE(statement);
    REQUIRE(statement->step());
    return statement->integer(0);
}

void putCertificate(TestLedger& ledger, RecordId holder)
{
    ledger.put(certificate::entity, {{certificate::person.description.number, Value(holder)}});
}

} // namespace

TEST_CASE("Linked persons count once, at once, and twice again when the link is taken back", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId a = putPerson(ledger, "张三妹");
    const RecordId b = putPerson(ledger, "张三妹");
    const RecordId c = putPerson(ledger, "张三梅");
    for (const RecordId& id : {a, b, c})
        putCertificate(ledger, id);
    CHECK(distinctHolders(ledger) == 3);

    const EditOutcome first = decide(ledger, b, a, same_person::same);
    CHECK(distinctHolders(ledger) == 2);
    decide(ledger, b, c, same_person::same);
    CHECK(distinctHolders(ledger) == 1);
    for (const RecordId& id : {a, b, c})
        CHECK(*personRoot(*ledger, id) == std::min({a, b, c}));
    // A record made later knows it too.
    putCertificate(ledger, c);
    CHECK(distinctHolders(ledger) == 1);
    // Nothing was rewritten.
    CHECK((*ledger->read(person::entity, c))->get(person::name) == QStringLiteral("张三梅"));

    REQUIRE(ledger->rebuildState());
    CHECK(distinctHolders(ledger) == 1);
    REQUIRE(ledger->apply({{}, {{&same_person::entity, first.id, {}, true}}, {}}, ledger.author));
    CHECK(distinctHolders(ledger) == 2);
    CHECK(verifyLedger(*ledger)->isSound());
}

TEST_CASE("Deciding on the same pair in either order is the same record", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId a = putPerson(ledger, "张三妹");
    const RecordId b = putPerson(ledger, "张三妹");
    const EditOutcome one = decide(ledger, a, b, same_person::different);
    const EditOutcome other = decide(ledger, b, a, same_person::same);
    CHECK(one.id == other.id);
    CHECK(one.id == same_person::idOf(b, a));
    CHECK(*personRoot(*ledger, a) == *personRoot(*ledger, b));
}

TEST_CASE("Persons decided to be different are not linked, and a person is no pair", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId a = putPerson(ledger, "张三妹");
    const RecordId b = putPerson(ledger, "张三妹");
    decide(ledger, a, b, same_person::different);
    CHECK(*personRoot(*ledger, a) == a);
    CHECK(*personRoot(*ledger, b) == b);
    CHECK(decide(ledger, a, a, same_person::same).state == RecordState::Draft);
    CHECK(decide(ledger, a, RecordId::random(7), same_person::same).state == RecordState::Draft);
    CHECK(*personRoot(*ledger, a) == a);
}
