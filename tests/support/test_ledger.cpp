#include "tests/support/test_ledger.h"

#include "tests/support/catch.h"

namespace jc::test {

TestLedger::TestLedger()
    : clock(QDate(2025, 9, 30))
{
    Result<std::unique_ptr<Ledger>> made = Ledger::create(path(), environment());
    REQUIRE(made);
    m_ledger = std::move(*made);
}

LedgerEnvironment TestLedger::environment() const
{
    return {dictionary,
            clock,
            [](QLatin1String, const QString& code) { return code != QLatin1String("?"); },
            {},
            PassphraseCost::least()};
}

void TestLedger::reopen()
{
    m_ledger.reset();
    Result<std::unique_ptr<Ledger>> opened = Ledger::open(path(), environment());
    REQUIRE(opened);
    m_ledger = std::move(*opened);
}

EditOutcome TestLedger::put(const EntityDescription& entity, const QMap<quint16, Value>& fields, RecordId id)
{
    const Result<ChangeOutcome> outcome =
        m_ledger->apply({QStringLiteral("test"), {{&entity, id, fields, std::nullopt}}, {}}, author);
    REQUIRE(outcome);
    return outcome->edits.first();
}

} // namespace jc::test
