#include "core/dictionary/entities/person.h"
#include "core/ledger/backup_store.h"
#include "core/ledger/migrations.h"
#include "core/ledger/statement.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <sqlite3.h>

#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace jc;
using test::TestLedger;

namespace {

const QByteArray makesExtra = "CREATE TABLE extra (a); INSERT INTO extra VALUES (1);";
const QByteArray fillsExtra = "INSERT INTO extra SELECT a + 1 FROM extra;";

QVector<QByteArray> shippedAnd(const QVector<QByteArray>& further)
{
    const Result<QVector<QByteArray>> steps = shippedMigrations();
    REQUIRE(steps);
    return *steps + further;
}

qint64 numberIn(sqlite3* handle, const char* sql)
{
    Result<Statement> statement = Statement::prepare(handle, QString::fromLatin1(sql));
    REQUIRE(statement);
    REQUIRE(statement->step().value());
    return statement->integer(0);
}

// A ledger at the shipped version with one person in it.
struct OlderLedger
{
    TestLedger ledger;
    RecordId person =
        ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张三妹"))}}).id;
    qint64 version = numberIn(ledger->handle(), "PRAGMA user_version");

    Result<void> migrate(const QVector<QByteArray>& steps)
    {
        return migrateOnBackup(ledger.path(), ledger->handle(), steps, ledger.clock);
    }
    [[nodiscard]] bool isAsBefore()
    {
        ledger.reopen();
        return numberIn(ledger->handle(), "PRAGMA user_version") == version &&
               numberIn(ledger->handle(), "SELECT count(*) FROM sqlite_schema WHERE name = 'extra'") == 0 &&
               (*ledger->read(person::entity, person))->get(person::name) == QStringLiteral("张三妹");
    }
};

} // namespace

TEST_CASE("A ledger at the last step is not migrated and not backed up for it", "[core][ledger]")
{
    OlderLedger older;
    REQUIRE(older.migrate(shippedAnd({})));
    CHECK(backupsOf(older.ledger.path()).isEmpty());
    CHECK(older.isAsBefore());
}

TEST_CASE("An older ledger takes every step, on a sound backup of what it was", "[core][ledger]")
{
    OlderLedger older;
    REQUIRE(older.migrate(shippedAnd({makesExtra, fillsExtra})));
    CHECK(numberIn(older.ledger->handle(), "PRAGMA user_version") == older.version + 2);
    CHECK(numberIn(older.ledger->handle(), "SELECT count(*) FROM extra") == 2);
    CHECK((*older.ledger->read(person::entity, older.person))->get(person::name) == QStringLiteral("张三妹"));
    const QVector<BackupFile> backups = backupsOf(older.ledger.path());
    REQUIRE(backups.size() == 1);
    REQUIRE(verifyBackup(backups.first().path));
    const Result<Connection> kept = Connection::open(backups.first().path, Connection::Mode::ReadOnly);
    REQUIRE(kept);
    CHECK(numberIn(kept->handle(), "PRAGMA user_version") == older.version);
    CHECK(numberIn(kept->handle(), "SELECT count(*) FROM change") == 1);
    // Again: nothing is left to do.
    REQUIRE(older.migrate(shippedAnd({makesExtra, fillsExtra})));
    CHECK(backupsOf(older.ledger.path()).size() == 1);
}

TEST_CASE("A step that fails leaves the ledger as it was and names the backup", "[core][ledger]")
{
    OlderLedger older;
    const Result<void> failed = older.migrate(shippedAnd({makesExtra + "INSERT INTO nowhere VALUES (1);"}));
    REQUIRE_FALSE(failed);
    const QVector<BackupFile> backups = backupsOf(older.ledger.path());
    REQUIRE(backups.size() == 1);
    CHECK(verifyBackup(backups.first().path));
    CHECK(failed.error().message.contains(QDir::toNativeSeparators(backups.first().path)));
    CHECK(older.isAsBefore());
}

#ifdef Q_OS_UNIX
TEST_CASE("A step that is interrupted happened not at all, and happens whole the next time", "[core][ledger]")
{
    OlderLedger older;
    older.ledger.close();
    const QVector<QByteArray> steps = shippedAnd({makesExtra, fillsExtra});
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const Result<Connection> connection =
            Connection::open(older.ledger.path(), Connection::Mode::ReadWrite);
        if (!connection)
            ::_exit(1);
        sqlite3_create_function(
            connection->handle(),
            "end_here",
            0,
            SQLITE_UTF8,
            nullptr,
            [](sqlite3_context*, int, sqlite3_value**) { ::_exit(9); },
            nullptr,
            nullptr);
        // So little memory that the step has reached the write-ahead log before it ends.
        const QByteArray halfDone =
            "PRAGMA cache_size=2;" + makesExtra +
            "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO extra "
            "SELECT hex(zeroblob(200)) FROM n; SELECT end_here();";
        const Result<void> done = migrateOnBackup(
            older.ledger.path(), connection->handle(), shippedAnd({halfDone}), older.ledger.clock);
        ::_exit(done ? 0 : 2);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) == 9);
    CHECK(backupsOf(older.ledger.path()).size() == 1);
    CHECK(older.isAsBefore());
    REQUIRE(older.migrate(steps));
    CHECK(numberIn(older.ledger->handle(), "SELECT count(*) FROM extra") == 2);
}
#endif
