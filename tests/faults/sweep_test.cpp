#include "core/ledger/statement.h"
#include "tests/faults/fault_sweep.h"
#include "tests/faults/small_ledger.h"
#include "tests/support/catch.h"

#include <QDir>

#include <sqlite3.h>

#include <iostream>

using namespace jc;
using test::FaultSweep;
using test::SmallLedger;

namespace {

void tell(const char* operation, const FaultSweep::Tally& tally)
{
    std::cout << operation << ": " << tally.faults << " faults, " << tally.refused << " refused ("
              << tally.durable << " had reached the disk), " << tally.absorbed << " absorbed\n";
}

FaultSweep sweepFrom(const SmallLedger& small)
{
    return {small.closed(), small.environment(), [](Ledger& ledger) {
                return test::putPersons(ledger, QStringLiteral("after the fault"), {900});
            }};
}

} // namespace

TEST_CASE("Whatever call to the disk fails, saving one form keeps all or none and says which", "[faults]")
{
    const SmallLedger small;
    FaultSweep sweep = sweepFrom(small);
    const FaultSweep::Tally tally =
        sweep.over([](Ledger& ledger) { return test::putPersons(ledger, QStringLiteral("one form"), {2}); },
                   FaultSweep::Depth::EveryFault);
    tell("one form", tally);
    CHECK(tally.refused > 100);
}

TEST_CASE("Whatever call to the disk fails, a change of many records keeps all or none", "[faults]")
{
    const SmallLedger small;
    FaultSweep sweep = sweepFrom(small);
    const FaultSweep::Tally tally = sweep.over(
        [](Ledger& ledger) {
            QVector<int> numbers;
            for (int number = 3; number < 60; ++number)
                numbers.append(number);
            return test::putPersons(ledger, QStringLiteral("many"), numbers);
        },
        FaultSweep::Depth::Rotating);
    tell("many records", tally);
    CHECK(tally.refused > 30);
}

TEST_CASE("Whatever call to the disk fails, deriving the records anew changes nothing of them",
          "[faults][volume]")
{
    const SmallLedger small;
    FaultSweep sweep = sweepFrom(small);
    const FaultSweep::Tally tally =
        sweep.over([](Ledger& ledger) { return ledger.rebuildState(); }, FaultSweep::Depth::Rotating);
    tell("rebuild", tally);
    CHECK(tally.refused > 50);
}

TEST_CASE("Whatever call to the disk fails, a ledger that cannot be opened is unharmed", "[faults]")
{
    const SmallLedger small;
    FaultSweep sweep = sweepFrom(small);
    const FaultSweep::Tally tally = sweep.overOpening(FaultSweep::Depth::EveryFault);
    tell("opening", tally);
    CHECK(tally.refused > 20);
}

TEST_CASE("Whatever call to the disk fails, opening after a crash loses no change", "[faults][volume]")
{
    const SmallLedger small;
    FaultSweep sweep(small.crashed(), small.environment(), [](Ledger& ledger) {
        return test::putPersons(ledger, QStringLiteral("after the fault"), {900});
    });
    const FaultSweep::Tally tally = sweep.overOpening(FaultSweep::Depth::EveryFault);
    tell("opening after a crash", tally);
    CHECK(tally.refused > 20);
}

TEST_CASE("A change stands, whatever call fails while the log is brought home afterwards", "[faults]")
{
    const SmallLedger small;
    FaultSweep sweep = sweepFrom(small);
    // After every commit instead of after a thousand pages.
    const FaultSweep::Tally during = sweep.over(
        [](Ledger& ledger) -> Result<void> {
            const Result<void> set = execute(ledger.handle(), "PRAGMA wal_autocheckpoint=1");
            return set ? test::putPersons(ledger, QStringLiteral("brought home"), {2, 3}) : set;
        },
        FaultSweep::Depth::Rotating);
    tell("checkpoint after the commit", during);
    CHECK(during.absorbed > 10);
    const FaultSweep::Tally closing = sweep.overClosing(
        [](Ledger& ledger) {
            return test::putPersons(ledger, QStringLiteral("before closing"), {2, 3});
        },
        FaultSweep::Depth::Rotating);
    tell("closing", closing);
    CHECK(closing.absorbed > 10);
}

TEST_CASE("A ledger whose making fails leaves nothing in the way of the next attempt", "[faults]")
{
    const SmallLedger small;
    test::FaultVfs disk;
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("new.jiangce"));
    int refused = 0;
    for (const test::DiskCall call : {test::DiskCall::Open,
                                      test::DiskCall::Write,
                                      test::DiskCall::Sync,
                                      test::DiskCall::Truncate,
                                      test::DiskCall::MapIndex}) {
        for (int n = 1;; ++n) {
            INFO("call of kind " << static_cast<int>(call) << " number " << n);
            const int code = call == test::DiskCall::Open ? SQLITE_CANTOPEN : SQLITE_FULL;
            disk.plan({.call = call, .n = n, .code = code, .lasting = n % 2 == 1});
            const Result<std::unique_ptr<Ledger>> made = Ledger::create(path, small.environment());
            const bool met = disk.struck() > 0;
            disk.mend();
            if (!made) {
                ++refused;
                CHECK(made.error().message.contains(code == SQLITE_FULL ? QStringLiteral("磁盘已满")
                                                                        : QStringLiteral("无法打开")));
                CHECK_FALSE(QFile::exists(path));
                REQUIRE(Ledger::create(path, small.environment()));
            }
            QDir(directory.path()).removeRecursively();
            REQUIRE(QDir().mkpath(directory.path()));
            if (!met)
                break;
        }
    }
    std::cout << "making: " << refused << " refused\n";
    CHECK(refused > 20);
}
