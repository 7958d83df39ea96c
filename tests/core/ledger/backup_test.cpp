#include "core/dictionary/entities/person.h"
#include "core/ledger/backup.h"
#include "core/ledger/ledger_lock.h"
#include "core/ledger/statement.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <QDir>
#include <QFile>

#include <array>
#include <atomic>
#include <thread>

using namespace jc;
using test::TestLedger;

namespace {

const QString writtenName = QStringLiteral("张三妹");

void putPersons(TestLedger& ledger, int count)
{
    for (int i = 0; i < count; ++i)
        ledger.put(person::entity, {{person::name.description.number, Value(writtenName)}});
}

Change onePerson()
{
    return {QStringLiteral("test"),
            {{&person::entity, {}, {{person::name.description.number, Value(writtenName)}}, std::nullopt}},
            {}};
}

qint64 pragmaOf(sqlite3* handle, const QString& name)
{
    Result<Statement> statement = Statement::prepare(handle, QStringLiteral("PRAGMA ") + name);
    REQUIRE(statement);
    REQUIRE(statement->step().value());
    return statement->integer(0);
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

// The file a copy is being written to.
QString temporaryIn(const QString& folder)
{
    const QStringList names =
        QDir(folder).entryList({QStringLiteral(".jc-*.part")}, QDir::Files | QDir::Hidden);
    REQUIRE(names.size() == 1);
    return folder + u'/' + names.first();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwriteBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

LockOwner colleague()
{
    return {QStringLiteral("王芳"), QStringLiteral("pc"), 1, QDateTime()};
}

} // namespace

TEST_CASE("A backup of an open ledger is that ledger, with its marks and its changes", "[core][ledger]")
{
    TestLedger ledger;
    putPersons(ledger, 3);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("备份.jiangce"));
    const Result<BackupReport> made = backUpLedger(ledger.path(), target, ledger.clock);
    REQUIRE(made);
    CHECK(made->path == target);
    CHECK(made->changes == 3);
    CHECK(made->bytes == QFileInfo(target).size());
    CHECK(made->when.toMSecsSinceEpoch() == ledger.clock.now());
    CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("备份.jiangce")});
    CHECK(QFile::permissions(target) == QFile::permissions(ledger.path()));
    CHECK(verifyBackup(target));

    const Result<std::unique_ptr<Ledger>> copy = Ledger::openReader(target, ledger.environment());
    REQUIRE(copy);
    for (const QString& name : {QStringLiteral("application_id"), QStringLiteral("user_version")})
        CHECK(pragmaOf((*copy)->handle(), name) == pragmaOf(ledger->handle(), name));
    CHECK(pragmaOf((*copy)->handle(), QStringLiteral("application_id")) == Connection::applicationId);
    CHECK(pragmaOf((*copy)->handle(), QStringLiteral("user_version")) > 0);
    const Result<LedgerReport> report = verifyLedger(**copy);
    REQUIRE(report);
    CHECK(report->faults == QStringList());
    CHECK(report->changes == 3);
}

TEST_CASE("What is not committed is in no backup, and the writer is not disturbed", "[core][ledger]")
{
    TestLedger ledger;
    putPersons(ledger, 1);
    const QTemporaryDir folder;
    Result<Transaction> transaction = Transaction::begin(ledger->handle());
    REQUIRE(transaction);
    REQUIRE(ledger->setSetting(QStringLiteral("half"), QStringLiteral("1")));
    const QString target = folder.filePath(QStringLiteral("b.jiangce"));
    REQUIRE(backUpLedger(ledger.path(), target, ledger.clock));
    REQUIRE(transaction->commit());
    const Result<std::unique_ptr<Ledger>> copy = Ledger::openReader(target, ledger.environment());
    REQUIRE(copy);
    CHECK((*copy)->setting(QStringLiteral("half")).value() == std::nullopt);
    CHECK(ledger->setting(QStringLiteral("half")).value() == QStringLiteral("1"));
}

TEST_CASE("A ledger can be backed up again and again while it is written", "[core][ledger]")
{
    TestLedger ledger;
    putPersons(ledger, 1);
    ledger.close();
    std::atomic<int> written = 1;
    std::atomic<bool> enough = false;
    std::atomic<bool> failed = false;
    std::thread writer([&] {
        const Result<std::unique_ptr<Ledger>> own = Ledger::open(ledger.path(), ledger.environment());
        failed = !own;
        while (!enough && !failed) {
            failed = !(*own)->apply(onePerson(), ledger.author);
            ++written;
            written.notify_all();
        }
        ++written;
        written.notify_all();
    });
    const QTemporaryDir folder;
    QVector<Result<BackupReport>> made;
    QVector<int> before;
    QVector<int> after;
    for (int i = 0; i < 5; ++i) {
        before.append(written);
        written.wait(before.last());
        made.append(
            backUpLedger(ledger.path(), folder.filePath(QStringLiteral("%1.jiangce").arg(i)), ledger.clock));
        after.append(written + 1); // a commit comes before its count
    }
    enough = true;
    writer.join();
    REQUIRE_FALSE(failed);
    for (qsizetype i = 0; i < made.size(); ++i) {
        INFO((made[i] ? QString() : made[i].error().message + made[i].error().detail).toStdString());
        REQUIRE(made[i]);
        CHECK(made[i]->changes >= before[i]);
        CHECK(made[i]->changes <= after[i]);
        const Result<std::unique_ptr<Ledger>> copy = Ledger::openReader(made[i]->path, ledger.environment());
        REQUIRE(copy);
        CHECK(verifyLedger(**copy)->faults == QStringList());
        CHECK(verifyLedger(**copy)->changes == made[i]->changes);
    }
}

TEST_CASE("Changes between the two beginnings of reading make further rounds, no false alarm",
          "[core][ledger]")
{
    TestLedger ledger;
    putPersons(ledger, 1);
    const QTemporaryDir folder;
    const int disturbed = GENERATE(1, 3); // the fourth round keeps writers out
    int rounds = 0;
    const CopyGuard guard = [&](CopyStep step) {
        if (step == CopyStep::Copying && rounds++ < disturbed)
            putPersons(ledger, 1);
        return true;
    };
    const Result<BackupReport> made = backUpLedger(
        ledger.path(), folder.filePath(QStringLiteral("b.jiangce")), ledger.clock, Overwrite::No, guard);
    REQUIRE(made);
    CHECK(made->changes == 1 + disturbed);
    CHECK(rounds == disturbed + 1);
    CHECK(filesIn(folder.path()).size() == 1);
    putPersons(ledger, 1);
}

TEST_CASE("Bytes that change on their way to the disk are noticed and the copy is removed", "[core][ledger]")
{
    TestLedger ledger;
    putPersons(ledger, 2);
    const QTemporaryDir folder;
    // The structure stays sound where a name is changed: quick_check alone would pass it.
    using Place = std::function<qsizetype(const QByteArray&)>;
    const std::array<Place, 6> flipped{
        [](const QByteArray& bytes) { return bytes.indexOf(writtenName.toUtf8()); },
        [](const QByteArray& bytes) { return bytes.lastIndexOf(writtenName.toUtf8()); },
        [](const QByteArray&) { return 0; },    // "SQLite format 3"
        [](const QByteArray&) { return 63; },   // user_version
        [](const QByteArray&) { return 71; },   // application_id
        [](const QByteArray&) { return 4096; }, // the kind of a page
    };
    const std::size_t kind = GENERATE(range(std::size_t{0}, std::size_t{8}));
    const auto harm = [&](QByteArray bytes) {
        if (kind >= flipped.size())
            return bytes.first(kind == flipped.size() ? bytes.size() / 2 : 0);
        const qsizetype at = flipped[kind](bytes);
        REQUIRE(at >= 0);
        bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
        return bytes;
    };
    bool harmed = false;
    const CopyGuard guard = [&](CopyStep step) {
        if (step == CopyStep::Verifying) {
            const QString file = temporaryIn(folder.path());
            overwriteBytes(file, harm(bytesOf(file)));
            harmed = true;
        }
        return true;
    };
    const Result<BackupReport> made = backUpLedger(
        ledger.path(), folder.filePath(QStringLiteral("b.jiangce")), ledger.clock, Overwrite::No, guard);
    REQUIRE(harmed);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Damaged);
    CHECK(made.error().message.contains(folder.path()));
    CHECK(made.error().message.contains(QStringLiteral("台账本身没有改动")));
    CHECK(filesIn(folder.path()) == QStringList());
}

TEST_CASE("A backup is cancelled at every step without a trace", "[core][ledger]")
{
    TestLedger ledger;
    putPersons(ledger, 1);
    const QTemporaryDir folder;
    const CopyStep last = GENERATE(CopyStep::Copying, CopyStep::Verifying, CopyStep::Placing);
    const Result<BackupReport> made = backUpLedger(ledger.path(),
                                                   folder.filePath(QStringLiteral("b.jiangce")),
                                                   ledger.clock,
                                                   Overwrite::No,
                                                   [last](CopyStep step) { return step != last; });
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Cancelled);
    CHECK(filesIn(folder.path()) == QStringList());
}

TEST_CASE("An existing file is replaced only when that is asked for", "[core][ledger]")
{
    TestLedger ledger;
    putPersons(ledger, 1);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("旧.jiangce"));
    overwriteBytes(target, "old");
    const Result<BackupReport> refused = backUpLedger(ledger.path(), target, ledger.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    CHECK(bytesOf(target) == "old");
    REQUIRE(backUpLedger(ledger.path(), target, ledger.clock, Overwrite::Yes));
    CHECK(verifyBackup(target));
}

TEST_CASE("A backup never covers the ledger itself, a ledger at work or another's unwritten pages",
          "[core][ledger]")
{
    TestLedger ledger;
    putPersons(ledger, 1);
    CHECK(backUpLedger(ledger.path(), ledger.path(), ledger.clock, Overwrite::Yes).error().code ==
          ErrorCode::InvalidInput);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("b.jiangce"));
    overwriteBytes(target, "old");
    {
        const Result<LedgerLock> held = LedgerLock::acquire(target, colleague());
        REQUIRE(held);
        CHECK(backUpLedger(ledger.path(), target, ledger.clock, Overwrite::Yes).error().code ==
              ErrorCode::Busy);
    }
    overwriteBytes(target + QStringLiteral("-wal"), "pages of another ledger");
    CHECK(backUpLedger(ledger.path(), target, ledger.clock, Overwrite::Yes).error().code ==
          ErrorCode::Refused);
    CHECK(bytesOf(target) == "old");
}

TEST_CASE("A place that cannot be written is named", "[core][ledger]")
{
    TestLedger ledger;
    const QTemporaryDir folder;
    const auto errorAt = [&](const QString& target) {
        const Result<BackupReport> made = backUpLedger(ledger.path(), target, ledger.clock);
        REQUIRE_FALSE(made);
        return made.error();
    };
    CHECK(errorAt(folder.path()).code == ErrorCode::InvalidInput);
    CHECK(errorAt(folder.filePath(QStringLiteral("没有/b.jiangce"))).code == ErrorCode::NotFound);
    // Not even root can write there.
    const Error readOnly = errorAt(QStringLiteral("/sys/b.jiangce"));
    CHECK(readOnly.code == ErrorCode::Storage);
    CHECK(readOnly.message.contains(QStringLiteral("不能在文件夹“/sys”中写文件")));
}

TEST_CASE("A damaged ledger is not made into a backup", "[core][ledger]")
{
    TestLedger ledger;
    putPersons(ledger, 1);
    ledger.close();
    const QByteArray whole = bytesOf(ledger.path());
    overwriteBytes(ledger.path(), whole.first(whole.size() / 2 / 4096 * 4096));
    const QTemporaryDir folder;
    const Result<BackupReport> made =
        backUpLedger(ledger.path(), folder.filePath(QStringLiteral("b.jiangce")), ledger.clock);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Damaged);
    CHECK(made.error().message.contains(ledger.path()));
    CHECK(filesIn(folder.path()) == QStringList());
}

TEST_CASE("Leftovers of a copy killed long ago are cleared, those of today are not", "[core][ledger]")
{
    TestLedger ledger;
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral(".jc-old.part"));
    const QString fresh = folder.filePath(QStringLiteral(".jc-fresh.part"));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(ledger.clock.now());
    for (const auto& [path, age] : {std::pair(old, 25), std::pair(fresh, 23)}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.setFileTime(now.addSecs(-3600 * age), QFileDevice::FileModificationTime));
    }
    REQUIRE(backUpLedger(ledger.path(), folder.filePath(QStringLiteral("b.jiangce")), ledger.clock));
    CHECK_FALSE(QFile::exists(old));
    CHECK(QFile::exists(fresh));
}

TEST_CASE("What is no backup is told from what is a damaged one", "[core][ledger]")
{
    TestLedger ledger;
    putPersons(ledger, 1);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("b.jiangce"));
    REQUIRE(backUpLedger(ledger.path(), target, ledger.clock));
    const QByteArray whole = bytesOf(target);
    CHECK(verifyBackup(folder.filePath(QStringLiteral("none"))).error().code == ErrorCode::NotFound);

    for (const qsizetype length : {whole.size() / 2, whole.size() - 1}) {
        overwriteBytes(target, whole.first(length));
        CHECK(verifyBackup(target).error().code == ErrorCode::Damaged);
        CHECK(verifyBackup(target).error().message.contains(target));
    }
    QByteArray flipped = whole;
    flipped[3 * 4096] = '\x7f'; // the kind of a page
    overwriteBytes(target, flipped);
    CHECK(verifyBackup(target).error().code == ErrorCode::Damaged);
    overwriteBytes(target, "text");
    CHECK(verifyBackup(target).error().code == ErrorCode::WrongFile);

    const QString unfinished = folder.filePath(QStringLiteral("c.jiangce"));
    REQUIRE(Connection::open(unfinished, Connection::Mode::Create));
    CHECK(verifyBackup(unfinished).error().code == ErrorCode::Damaged);
}
