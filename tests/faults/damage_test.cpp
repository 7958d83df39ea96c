// Bytes that are not what was written: a bad sector, a cut copy, a careless tool. What is damaged is said to
// be, or reads as it was; it never reads otherwise.
#include "tests/faults/fault_dice.h"
#include "tests/faults/small_ledger.h"
#include "tests/support/catch.h"

#include <QDir>

#include <algorithm>

using namespace jc;
using test::FaultDice;
using test::LedgerFiles;
using test::SmallLedger;

namespace {

constexpr qint64 pageSize = 4096;

// Damages the bytes in one place and says how.
std::string damage(QByteArray& bytes, FaultDice& dice)
{
    // What stands in the first hundred bytes decides on all the rest.
    const qint64 at = dice.below(6) == 0 ? dice.below(100) : dice.below(bytes.size());
    const auto run = [&](qint64 length) {
        return std::min<qint64>(length, bytes.size() - at);
    };
    const std::string where = " at " + std::to_string(at);
    switch (dice.below(6)) {
    case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice.below(8)));
        return "one bit turned" + where;
    case 1:
        bytes[at] = static_cast<char>(bytes[at] + 1 + static_cast<char>(dice.below(255)));
        return "one byte changed" + where;
    case 2: {
        const qint64 length = run(1 + dice.below(512));
        bytes.replace(at, length, QByteArray(length, '\0'));
        return std::to_string(length) + " bytes of zeros" + where;
    }
    case 3: {
        const qint64 start = at / pageSize * pageSize;
        const qint64 length = std::min(pageSize, bytes.size() - start);
        bytes.replace(start, length, QByteArray(length, '\0'));
        return "a page of zeros at " + std::to_string(start);
    }
    case 4: {
        const qint64 length = run(512);
        for (qint64 i = 0; i < length; ++i)
            bytes[at + i] = static_cast<char>(dice.below(256));
        return std::to_string(length) + " bytes of noise" + where;
    }
    default:
        bytes.truncate(std::max<qint64>(at, 1));
        return "cut" + where;
    }
}

// Kept for whoever looks into a failure: the bytes hold random salts, so the seed alone does not bring them
// back.
std::string keepFailed(const LedgerFiles& files, int seed, int round)
{
    const QString path =
        QDir::temp().filePath(QStringLiteral("jiangce-damaged-%1-%2.jiangce").arg(seed).arg(round));
    files.putAt(path);
    return path.toStdString();
}

} // namespace

TEST_CASE("A damaged ledger is refused or reads as it was, and never otherwise", "[faults]")
{
    const SmallLedger small;
    FaultDice dice("damaged ledgers");
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("damaged.jiangce"));
    int refused = 0;
    int harmless = 0;
    int silent = 0;
    for (int round = 0; round < FaultDice::rounds(300); ++round) {
        LedgerFiles files = small.closed();
        const std::string words = damage(files.main, dice);
        files.putAt(path);
        const Result<QByteArray> content = test::soundContentAt(path, small.environment());
        if (!content) {
            ++refused;
            CHECK(content.error().message.contains(u'。'));
        } else if (*content == small.contents().last()) {
            ++harmless;
        } else {
            ++silent;
            UNSCOPED_INFO("round " << round << ": " << words << ", kept as "
                                   << keepFailed(files, dice.seed(), round));
        }
    }
    std::cout << refused << " refused, " << harmless << " harmless\n";
    CHECK(silent == 0);
    CHECK(refused > 100);
}

// A name stands in its operations, in the row derived from them, and in the index by which it is found.
TEST_CASE("Every copy of a name is watched: one letter changed in any of them is found", "[faults]")
{
    const SmallLedger small;
    const QByteArray name = QStringLiteral("学员5").toUtf8();
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("damaged.jiangce"));
    int copies = 0;
    for (qsizetype at = small.closed().main.indexOf(name); at >= 0;
         at = small.closed().main.indexOf(name, at + 1)) {
        ++copies;
        LedgerFiles files = small.closed();
        files.main[at + name.size() - 1] = '4';
        files.putAt(path);
        INFO("copy at " << at);
        CHECK_FALSE(test::soundContentAt(path, small.environment()));
    }
    CHECK(copies >= 2); // in the table and in the index of names; operations hold it sealed
}

// Every frame of the write-ahead log carries a checksum over all frames before it. So damage cuts off the
// commit it falls in and those after it; what stands before is whole. SQLite cannot tell such a cut from a
// crash and says nothing of it.
TEST_CASE("A damaged write-ahead log is cut at a commit, never altered in the middle", "[faults]")
{
    const SmallLedger small;
    FaultDice dice("damaged logs");
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("damaged.jiangce"));
    int whole = 0;
    int cut = 0;
    int refused = 0;
    int altered = 0;
    for (int round = 0; round < FaultDice::rounds(150); ++round) {
        LedgerFiles files = small.crashed();
        const std::string words = damage(files.wal, dice);
        files.putAt(path);
        const Result<QByteArray> content = test::soundContentAt(path, small.environment());
        if (!content) {
            ++refused;
        } else if (*content == small.contents().last()) {
            ++whole;
        } else if (small.contents().contains(*content)) {
            ++cut;
        } else {
            ++altered;
            UNSCOPED_INFO("round " << round << ": " << words << ", kept as "
                                   << keepFailed(files, dice.seed(), round));
        }
    }
    std::cout << cut << " cut at a commit, " << whole << " whole, " << refused << " refused\n";
    CHECK(altered == 0);
    CHECK(cut > 50);
}
