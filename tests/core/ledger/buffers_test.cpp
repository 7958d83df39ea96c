#include "core/dictionary/entities/person.h"
#include "core/ledger/buffers.h"
#include "core/ledger/operation_log.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

using namespace jc;
using test::TestLedger;

TEST_CASE("A buffer is kept sealed over a restart and is no operation", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = RecordId::random(1);
    REQUIRE(keepBuffer(*ledger, person::entity, id, "typed but not saved"));
    REQUIRE(keepBuffer(*ledger, person::entity, {}, "a new person"));
    REQUIRE(keepBuffer(*ledger, person::entity, id, "typed further"));
    CHECK(ledger->log().nextOperation().value() == 1);
    ledger.reopen();
    const Result<QVector<LedgerBuffer>> kept = buffersOf(*ledger);
    REQUIRE(kept);
    REQUIRE(kept->size() == 2);
    const auto ofRecord = kept->first().record == id ? kept->first() : kept->last();
    CHECK(ofRecord.content == "typed further");
    REQUIRE(dropBuffer(*ledger, person::entity, id));
    CHECK(buffersOf(*ledger)->size() == 1);
}
