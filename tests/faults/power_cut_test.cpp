#include "core/ledger/statement.h"
#include "tests/faults/power_cut.h"
#include "tests/faults/small_ledger.h"
#include "tests/support/catch.h"

using namespace jc;
using test::FaultDice;
using test::LedgerFiles;
using test::SmallLedger;

TEST_CASE("After a power cut every change that was answered is there, and of the next all or none",
          "[faults]")
{
    constexpr int commits = 30;
    const SmallLedger small;
    const LedgerFiles empty{small.crashed().main, {}};
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("cut.jiangce"));
    empty.putAt(path);

    QVector<QByteArray> contents;
    test::FaultVfs disk;
    disk.startLog();
    {
        Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, small.environment());
        REQUIRE(ledger);
        // Bring the log home every few commits instead of every thousand pages.
        REQUIRE(execute((*ledger)->handle(), "PRAGMA wal_autocheckpoint=60"));
        for (int number = 0; number < commits; ++number) {
            contents.append(*test::soundContentOf(**ledger));
            disk.mark(number);
            REQUIRE(SmallLedger::commit(**ledger, number));
        }
        contents.append(*test::soundContentOf(**ledger));
        disk.mark(commits);
    }

    FaultDice dice("power cuts");
    const test::PowerCut cut(empty, path, disk.log());
    const auto events = static_cast<qint64>(disk.log().size());
    int nextKept = 0;
    const int images = FaultDice::rounds(200);
    for (int image = 0; image < images; ++image) {
        const auto at = static_cast<std::size_t>(dice.below(events + 1));
        cut.after(at, dice).putAt(path);
        INFO("image " << image << ", cut after event " << at << " of " << events);
        const Result<QByteArray> content = test::soundContentAt(path, small.environment());
        INFO((content ? std::string() : content.error().detail.toStdString()));
        REQUIRE(content);
        const qint64 answered = std::max<qint64>(cut.lastMark(at), 0);
        const bool next = answered < commits && *content == contents[answered + 1];
        nextKept += next ? 1 : 0;
        REQUIRE((next || *content == contents[answered]));
    }
    std::cout << images << " images from " << events << " events, " << nextKept
              << " with the unanswered change whole\n";
    CHECK(nextKept > 0);
    CHECK(nextKept < images);
}
