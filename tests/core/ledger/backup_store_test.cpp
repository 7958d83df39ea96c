#include "core/ledger/backup_store.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace jc;
using test::TestLedger;

namespace {

BackupFile backupAt(const QString& stamp)
{
    return {stamp, QDateTime::fromString(stamp, QStringLiteral("yyyyMMdd-HHmm")), 1};
}

// What stays of backups made at these times, newest first.
QStringList keptOf(QStringList stamps)
{
    std::ranges::sort(stamps, std::ranges::greater());
    QVector<BackupFile> all;
    for (const QString& stamp : stamps)
        all.append(backupAt(stamp));
    for (const BackupFile& backup : supersededBackups(all))
        stamps.removeOne(backup.path);
    return stamps;
}

void emptyFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE("Up to ten backups nothing goes", "[core][ledger]")
{
    QStringList stamps;
    for (int minute = 10; minute < 20; ++minute)
        stamps.prepend(QStringLiteral("20250930-08%1").arg(minute));
    CHECK(keptOf(stamps) == stamps);
    CHECK(keptOf({}) == QStringList());
    // The eleventh of one day is neither among the newest nor the last of anything.
    CHECK(keptOf(stamps + QStringList{QStringLiteral("20250930-0809")}) == stamps);
}

TEST_CASE("Of two backups a day for half a year ten, seven days and eight weeks stay", "[core][ledger]")
{
    QStringList stamps;
    const QDate last(2025, 9, 30); // a Tuesday
    for (int day = 0; day < 183; ++day) {
        const QString date = last.addDays(-day).toString(QStringLiteral("yyyyMMdd"));
        stamps.append({date + QStringLiteral("-1730"), date + QStringLiteral("-0900")});
    }
    const QStringList expected{
        // the newest ten
        QStringLiteral("20250930-1730"),
        QStringLiteral("20250930-0900"),
        QStringLiteral("20250929-1730"),
        QStringLiteral("20250929-0900"),
        QStringLiteral("20250928-1730"),
        QStringLiteral("20250928-0900"),
        QStringLiteral("20250927-1730"),
        QStringLiteral("20250927-0900"),
        QStringLiteral("20250926-1730"),
        QStringLiteral("20250926-0900"),
        // the sixth and the seventh day
        QStringLiteral("20250925-1730"),
        QStringLiteral("20250924-1730"),
        // Sundays of the third to the eighth week; those of the first two are above
        QStringLiteral("20250921-1730"),
        QStringLiteral("20250914-1730"),
        QStringLiteral("20250907-1730"),
        QStringLiteral("20250831-1730"),
        QStringLiteral("20250824-1730"),
        QStringLiteral("20250817-1730"),
    };
    CHECK(keptOf(stamps) == expected);
}

TEST_CASE("A long silence does not make old backups superseded", "[core][ledger]")
{
    QStringList stamps;
    for (int month = 12; month >= 1; --month)
        stamps.append(QStringLiteral("2024%1%2-0900").arg(month, 2, 10, QLatin1Char('0')).arg(15));
    // Monthly: the newest ten, of which eight are weeks of their own.
    CHECK(keptOf(stamps) == stamps.first(10));
    CHECK(keptOf(stamps.first(3)) == stamps.first(3));
}

TEST_CASE("A routine backup stands in the ledger's own folder and is listed newest first", "[core][ledger]")
{
    TestLedger ledger;
    const QString folder = backupFolderFor(ledger.path());
    CHECK(folder == QFileInfo(ledger.path()).absolutePath() + QStringLiteral("/test-备份"));
    CHECK(backupsOf(ledger.path()).isEmpty());
    CHECK_FALSE(newestSoundBackup(ledger.path()));
    const Result<BackupReport> first = makeRoutineBackup(ledger.path(), ledger.clock);
    REQUIRE(first);
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(ledger.clock.now());
    CHECK(first->path == folder + QStringLiteral("/test-") + fileStamp(made) + QStringLiteral(".jiangce"));
    const Result<BackupReport> second = makeRoutineBackup(ledger.path(), ledger.clock);
    REQUIRE(second);
    for (const QString& other : {QStringLiteral("/说明.txt"),
                                 QStringLiteral("/test-20250931-080000.jiangce"),
                                 QStringLiteral("/别的-20250930-080000.jiangce"),
                                 QStringLiteral("/test-20250930-080000-x.jiangce")}) {
        emptyFile(folder + other);
    }
    CHECK(backupsOf(ledger.path()) == QVector<BackupFile>{{second->path, made.addSecs(1), second->bytes},
                                                          {first->path, made, first->bytes}});
}

TEST_CASE("Routine backups delete what they supersede and nothing else", "[core][ledger]")
{
    TestLedger ledger;
    const QString folder = backupFolderFor(ledger.path());
    REQUIRE(QDir().mkpath(folder));
    const QString strange = folder + QStringLiteral("/手工备份.jiangce");
    emptyFile(strange);
    for (int day = 1; day <= 12; ++day) {
        ledger.clock.set(QDate(2025, 9, day));
        REQUIRE(makeRoutineBackup(ledger.path(), ledger.clock));
    }
    CHECK(backupsOf(ledger.path()).size() == 10);
    CHECK(backupsOf(ledger.path()).last().made.date() == QDate(2025, 9, 3));

    // A clock set back: what was just made stays beside the ten that look newer.
    ledger.clock.set(QDate(2001, 1, 1));
    const Result<BackupReport> early = makeRoutineBackup(ledger.path(), ledger.clock);
    REQUIRE(early);
    CHECK(QFile::exists(early->path));
    CHECK(QFile::exists(strange));
}

TEST_CASE("A routine backup that fails deletes nothing", "[core][ledger]")
{
    TestLedger ledger;
    REQUIRE(QDir().mkpath(backupFolderFor(ledger.path())));
    for (int second = 10; second < 30; ++second) {
        emptyFile(backupFolderFor(ledger.path()) +
                  QStringLiteral("/test-20250901-0900%1.jiangce").arg(second));
    }
    const Result<BackupReport> made = makeRoutineBackup(
        ledger.path(), ledger.clock, [](CopyStep step) { return step == CopyStep::Copying; });
    CHECK_FALSE(made);
    CHECK(backupsOf(ledger.path()).size() == 20);
}

TEST_CASE("The newest sound backup is found behind damaged ones", "[core][ledger]")
{
    TestLedger ledger;
    const Result<BackupReport> sound = makeRoutineBackup(ledger.path(), ledger.clock);
    REQUIRE(sound);
    const Result<BackupReport> harmed = makeRoutineBackup(ledger.path(), ledger.clock);
    REQUIRE(harmed);
    emptyFile(harmed->path);
    REQUIRE(newestSoundBackup(ledger.path()));
    CHECK(newestSoundBackup(ledger.path())->path == sound->path);
    emptyFile(sound->path);
    CHECK_FALSE(newestSoundBackup(ledger.path()));
}
