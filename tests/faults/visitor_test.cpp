// Two programs on one ledger: the window has it open, jiangcectl comes and goes.
#include "core/ledger/query.h"
#include "tests/faults/small_ledger.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>

using namespace jc;
using test::SmallLedger;

TEST_CASE("Another program that opens and closes a ledger takes nothing from the one that has it open",
          "[faults]")
{
    const SmallLedger small;
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("visited.jiangce"));
    small.closed().putAt(path);
    {
        Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, small.environment());
        REQUIRE(ledger);
        REQUIRE(test::putPersons(**ledger, QStringLiteral("before the visit"), {101}));
        // A page of the window reads through a connection of its own.
        REQUIRE(Ledger::openReader(path, small.environment()));

        const auto visit = [](const QStringList& arguments) {
            QProcess visitor;
            visitor.start(QStringLiteral(JIANGCECTL), arguments);
            REQUIRE(visitor.waitForFinished());
            INFO(visitor.readAllStandardError().toStdString());
            return visitor.exitCode();
        };
        CHECK(visit({QStringLiteral("list"), path, QStringLiteral("person")}) == 0);
        // Who would write is told who writes already, and closes the file too.
        CHECK(visit({QStringLiteral("put"),
                     path,
                     QStringLiteral("person"),
                     QStringLiteral("{\"name\": \"来访者\"}")}) == 1);
        // The log that the open connection writes to is still the one beside the file.
        CHECK(QFile::exists(path + QStringLiteral("-wal")));

        REQUIRE(test::putPersons(**ledger, QStringLiteral("after the visit"), {102}));
    }
    const Result<QByteArray> content = test::soundContentAt(path, small.environment());
    REQUIRE(content);
    CHECK(content->contains("before the visit"));
    CHECK_FALSE(content->contains("来访者"));
    CHECK(content->contains("after the visit"));
}
