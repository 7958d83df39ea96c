#include "core/dictionary/entities/person.h"
#include "core/ledger/routine_backup.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <QDir>
#include <QFile>

using namespace jc;
using test::TestLedger;

TEST_CASE("A routine backup is made when something changed and only then", "[core][ledger]")
{
    TestLedger ledger;
    ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张三妹"))}});
    CHECK(backupState(*ledger)->due);
    CHECK_FALSE(backupState(*ledger)->newest.isValid());

    const Result<std::optional<BackupReport>> first = backUpIfDue(*ledger);
    REQUIRE(first);
    REQUIRE(first->has_value());
    CHECK(verifyBackup((*first)->path));
    CHECK_FALSE(backupState(*ledger)->due);
    CHECK(backupState(*ledger)->newest == QDateTime::fromMSecsSinceEpoch(ledger.clock.now()));
    CHECK(backUpIfDue(*ledger).value() == std::nullopt);

    ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("李四"))}});
    CHECK(backupState(*ledger)->due);
    CHECK(backUpIfDue(*ledger)->has_value());
    CHECK(backupsOf(ledger.path()).size() == 2);
}

TEST_CASE("A routine backup whose file was taken away is made again", "[core][ledger]")
{
    TestLedger ledger;
    ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张三妹"))}});
    const Result<std::optional<BackupReport>> first = backUpIfDue(*ledger);
    REQUIRE(first->has_value());
    REQUIRE(QFile::remove((*first)->path));
    CHECK(backupState(*ledger)->due);
}

TEST_CASE("A backup by hand is the newest one but no routine one", "[core][ledger]")
{
    TestLedger ledger;
    ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张三妹"))}});
    const QString target = QFileInfo(ledger.path()).dir().filePath(QStringLiteral("手工.jiangce"));
    const Result<BackupReport> made = backUpLedger(ledger.path(), target, ledger.clock);
    REQUIRE(made);
    REQUIRE(noteBackup(*ledger, *made));
    CHECK(backupState(*ledger)->newest.isValid());
    CHECK(backupState(*ledger)->due);
}

TEST_CASE("A routine backup that is stopped leaves none and stays due", "[core][ledger]")
{
    TestLedger ledger;
    ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张三妹"))}});
    const Result<std::optional<BackupReport>> stopped = backUpIfDue(*ledger, [](CopyStep) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(backupsOf(ledger.path()).isEmpty());
    CHECK(backupState(*ledger)->due);
}
