// The demo's records in the order an office would have entered them, and their way into the ledger: day by
// day with the clock standing at that day, so that history shows believable times.
#pragma once

#include "core/base/clock.h"
#include "core/demo/demo_world.h"

namespace jc {

// What is entered on one day is entered in this order, for later records refer to earlier ones.
enum class DemoStage {
    SetUp,
    Persons,
    Filings,
    Completions,
    Rosters,
    Certificates,
    Apprentices,
    Cultivation,
    Talents,
    Registers,
    Payments,
    Steps,
};

class DemoJournal
{
public:
    explicit DemoJournal(QString office)
        : m_office(std::move(office))
    {}

    // The record's fields as set; those not set stay as the ledger has them.
    void add(QDate day, DemoStage stage, Record record);
    // What is not written yet, to `until` inclusive. Moves `clock` forward from entry to entry and leaves it
    // at the last day written.
    [[nodiscard]] Result<void> write(Ledger& ledger, FixedClock& clock, QDate until);

private:
    struct Entry
    {
        QDate day;
        DemoStage stage = DemoStage::SetUp;
        Record record;
    };
    QString m_office;
    QVector<Entry> m_entries; // not written yet
};

} // namespace jc
