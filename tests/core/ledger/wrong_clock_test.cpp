#include "core/dictionary/entities/person.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

using namespace jc;
using test::TestLedger;

namespace {

void putUnderClock(TestLedger& ledger, QDate date)
{
    ledger.clock.set(date);
    ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张三妹"))}});
}

qint64 timeOfLastChange(TestLedger& ledger)
{
    const Result<std::optional<LoggedChange>> last = ledger->log().lastChange(ledger->replicaNumber());
    REQUIRE(last);
    REQUIRE(last->has_value());
    return (*last)->change.time >> 16;
}

} // namespace

TEST_CASE("One save under a clock far ahead does not date the later ones", "[core][ledger]")
{
    TestLedger ledger;
    putUnderClock(ledger, QDate(2025, 9, 30));
    CHECK(timeOfLastChange(ledger) == ledger.clock.now());
    putUnderClock(ledger, QDate(2099, 1, 1));
    CHECK(timeOfLastChange(ledger) == ledger.clock.now());
    putUnderClock(ledger, QDate(2025, 10, 8));
    CHECK(timeOfLastChange(ledger) == ledger.clock.now());
    // A clock set back by less than that goes on from what it knows.
    putUnderClock(ledger, QDate(2025, 10, 7));
    CHECK(timeOfLastChange(ledger) == FixedClock(QDate(2025, 10, 8)).now());
    CHECK(verifyLedger(*ledger)->isSound());
}

TEST_CASE("What the data is known until leaves out what a clock far ahead dated", "[core][ledger]")
{
    TestLedger ledger;
    putUnderClock(ledger, QDate(2025, 9, 30));
    const qint64 known = ledger.clock.now();
    putUnderClock(ledger, QDate(2099, 1, 1));
    CHECK(ledgerKnownUntil(*ledger).value() == ledger.clock.now());
    ledger.clock.set(QDate(2025, 10, 8));
    CHECK(ledgerKnownUntil(*ledger).value() == known);
}
