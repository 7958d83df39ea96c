#include "tests/faults/fault_sweep.h"

#include "tests/support/catch.h"

#include <sqlite3.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace jc::test {

namespace {

const DiskFault faultKinds[] = {
    {.call = DiskCall::Write, .code = SQLITE_IOERR_WRITE},
    {.call = DiskCall::Write, .code = SQLITE_FULL},
    {.call = DiskCall::Write, .code = SQLITE_FULL, .halfDone = true},
    {.call = DiskCall::Sync, .code = SQLITE_IOERR_FSYNC},
    {.call = DiskCall::Sync, .code = SQLITE_FULL},
    {.call = DiskCall::Open, .code = SQLITE_CANTOPEN},
    {.call = DiskCall::Truncate, .code = SQLITE_IOERR_TRUNCATE},
    {.call = DiskCall::MapIndex, .code = SQLITE_IOERR_SHMMAP},
    {.call = DiskCall::MapIndex, .code = SQLITE_FULL},
    {.call = DiskCall::Read, .code = SQLITE_IOERR_READ},
};

std::string wordsFor(const DiskFault& fault)
{
    constexpr std::array names{"open", "read", "write", "sync", "truncate", "map of the index"};
    return std::string(names.at(static_cast<std::size_t>(fault.call))) + " number " +
           std::to_string(fault.n) + (fault.lasting ? " and all later ones" : "") +
           (fault.halfDone ? ", half done" : "") + ", sqlite code " + std::to_string(fault.code);
}

// A sweep that never ends is a bug of the sweep.
constexpr int mostCalls = 20'000;

template <typename T>
std::string wordsOf(const Result<T>& result)
{
    return result ? "done" : (result.error().message + u' ' + result.error().detail).toStdString();
}

std::unique_ptr<Ledger> openedFor(const QString& path, const LedgerEnvironment& environment)
{
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, environment);
    INFO(wordsOf(ledger));
    REQUIRE(ledger);
    return std::move(*ledger);
}

QByteArray requiredContent(const Result<QByteArray>& content)
{
    INFO(wordsOf(content));
    REQUIRE(content);
    return *content;
}

void requireDone(const Result<void>& result)
{
    INFO(wordsOf(result));
    REQUIRE(result);
}

} // namespace

FaultSweep::FaultSweep(LedgerFiles start, LedgerEnvironment environment, LedgerOperation next)
    : m_start(std::move(start))
    , m_environment(std::move(environment))
    , m_next(std::move(next))
{}

FaultSweep::Tally FaultSweep::over(const LedgerOperation& operation, Depth depth)
{
    return sweep(Moment::Working, operation, depth);
}

FaultSweep::Tally FaultSweep::overOpening(Depth depth)
{
    return sweep(
        Moment::Opening, [](Ledger&) { return Result<void>(); }, depth);
}

FaultSweep::Tally FaultSweep::overClosing(const LedgerOperation& operation, Depth depth)
{
    return sweep(Moment::Closing, operation, depth);
}

void FaultSweep::expectStates(const LedgerOperation& operation)
{
    m_start.putAt(path());
    {
        const std::unique_ptr<Ledger> ledger = openedFor(path(), m_environment);
        m_before = requiredContent(soundContentOf(*ledger));
        requireDone(operation(*ledger));
        m_after = requiredContent(soundContentOf(*ledger));
        requireDone(m_next(*ledger));
        m_afterAndNext = requiredContent(soundContentOf(*ledger));
    }
    m_start.putAt(path());
    const std::unique_ptr<Ledger> ledger = openedFor(path(), m_environment);
    requireDone(m_next(*ledger));
    m_beforeAndNext = requiredContent(soundContentOf(*ledger));
    REQUIRE(m_beforeAndNext != m_before);
}

FaultSweep::Tally FaultSweep::sweep(Moment moment, const LedgerOperation& operation, Depth depth)
{
    expectStates(operation);
    // Each row: the faults that take turns at one n.
    std::vector<std::vector<DiskFault>> rows;
    for (const DiskFault& kind : faultKinds) {
        for (const bool lasting : {false, true}) {
            DiskFault fault = kind;
            fault.lasting = lasting;
            const bool joins =
                depth == Depth::Rotating && !rows.empty() && rows.back().front().call == fault.call;
            if (!joins)
                rows.emplace_back();
            rows.back().push_back(fault);
        }
    }
    Tally tally;
    for (const std::vector<DiskFault>& row : rows) {
        for (int n = 1;; ++n) {
            REQUIRE(n < mostCalls);
            DiskFault fault = row[static_cast<std::size_t>(n) % row.size()];
            fault.n = n;
            if (!runOnce(moment, operation, fault, tally))
                break;
        }
    }
    return tally;
}

Result<void> FaultSweep::attempt(Moment moment,
                                 const LedgerOperation& operation,
                                 std::unique_ptr<Ledger>& ledger,
                                 DiskFault fault)
{
    if (moment == Moment::Opening) {
        m_disk.plan(fault);
        Result<std::unique_ptr<Ledger>> opened = Ledger::open(path(), m_environment);
        if (!opened)
            return opened.error();
        ledger = std::move(*opened);
        return {};
    }
    ledger = openedFor(path(), m_environment);
    if (moment == Moment::Working) {
        m_disk.plan(fault);
        return operation(*ledger);
    }
    requireDone(operation(*ledger));
    m_disk.plan(fault);
    ledger.reset();
    return {};
}

bool FaultSweep::runOnce(Moment moment,
                         const LedgerOperation& operation,
                         const DiskFault& fault,
                         Tally& tally)
{
    INFO(wordsFor(fault));
    m_start.putAt(path());
    std::unique_ptr<Ledger> ledger;
    const Result<void> result = attempt(moment, operation, ledger, fault);
    const bool met = m_disk.struck() > 0;
    m_disk.mend();
    if (met) {
        ++tally.faults;
        ++(result ? tally.absorbed : tally.refused);
    }
    if (!result) {
        INFO(wordsOf(result));
        REQUIRE(met);
        REQUIRE(result.error().message.endsWith(u'。'));
        if (fault.code == SQLITE_FULL)
            REQUIRE(result.error().message.contains(QStringLiteral("磁盘已满")));
    }
    checkCrashImage(result.has_value(), tally);
    checkLife(std::move(ledger), result.has_value());
    return met;
}

void FaultSweep::checkCrashImage(bool done, Tally& tally)
{
    INFO("what a crash at this moment would leave");
    LedgerFiles::of(path()).putAt(imagePath());
    const QByteArray content = requiredContent(soundContentAt(imagePath(), m_environment));
    if (done) {
        REQUIRE(content == m_after);
    } else if (content != m_before) {
        REQUIRE(content == m_after);
        ++tally.durable;
    }
}

void FaultSweep::checkLife(std::unique_ptr<Ledger> ledger, bool done)
{
    INFO("the ledger after the fault");
    if (ledger == nullptr)
        ledger = openedFor(path(), m_environment);
    const QByteArray content = requiredContent(soundContentOf(*ledger));
    REQUIRE(content == (done ? m_after : m_before));
    requireDone(m_next(*ledger));
    const QByteArray& expected = done ? m_afterAndNext : m_beforeAndNext;
    REQUIRE(requiredContent(soundContentOf(*ledger)) == expected);
    ledger.reset();
    REQUIRE(requiredContent(soundContentAt(path(), m_environment)) == expected);
}

} // namespace jc::test
