#include "core/dictionary/entities/person.h"
#include "core/ledger/restore.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace jc;
using test::TestLedger;

namespace {

// A ledger of one change, its backup, then a second change and a clean close.
class SetBack
{
public:
    SetBack()
    {
        put(QStringLiteral("张三妹"));
        REQUIRE(backUpLedger(ledger.path(), backup(), ledger.clock));
        put(QStringLiteral("李四"));
        ledger.close();
    }

    [[nodiscard]] QString backup() const { return m_folder.filePath(QStringLiteral("b.jiangce")); }
    [[nodiscard]] QString folder() const { return QFileInfo(ledger.path()).absolutePath(); }
    [[nodiscard]] Result<RestoreReport> restore(const CopyGuard& guard = {})
    {
        return restoreLedger(backup(),
                             ledger.path(),
                             LockOwner::ofThisProcess(QStringLiteral("李明"), ledger.clock),
                             ledger.clock,
                             guard);
    }
    [[nodiscard]] qint64 changesIn(const QString& path) const
    {
        const Result<std::unique_ptr<Ledger>> opened = Ledger::open(path, ledger.environment());
        REQUIRE(opened);
        const Result<LedgerReport> report = verifyLedger(**opened);
        REQUIRE(report);
        CHECK(report->faults == QStringList());
        return report->changes;
    }

    TestLedger ledger;

private:
    void put(const QString& name)
    {
        ledger.put(person::entity, {{person::name.description.number, Value(name)}});
    }

    QTemporaryDir m_folder;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("A restored ledger is the backup, and the former one is kept whole", "[core][ledger]")
{
    SetBack set;
    const Result<RestoreReport> restored = set.restore();
    REQUIRE(restored);
    CHECK(restored->path == set.ledger.path());
    CHECK(restored->changes == 1);
    CHECK(QFileInfo(restored->replaced).fileName().startsWith(QStringLiteral("test-被替换-20250930-")));
    CHECK(restored->replaced.endsWith(QStringLiteral(".jiangce")));
    CHECK(set.changesIn(set.ledger.path()) == 1);
    CHECK(set.changesIn(restored->replaced) == 2);
    CHECK(verifyBackup(set.backup()));
    // Once more in the same second: both former files stay.
    const Result<RestoreReport> again = set.restore();
    REQUIRE(again);
    CHECK(again->replaced != restored->replaced);
    CHECK(set.changesIn(restored->replaced) == 2);
}

TEST_CASE("Pages not yet written into the former ledger go with it", "[core][ledger]")
{
    SetBack set;
    set.ledger.reopen();
    const QString wal = set.ledger.path() + QStringLiteral("-wal");
    set.ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("王五"))}});
    // As after a kill: the change stands in the -wal alone.
    const QByteArray file = contentOf(set.ledger.path());
    const QByteArray pages = contentOf(wal);
    set.ledger.close();
    writeContent(set.ledger.path(), file);
    writeContent(wal, pages);

    const Result<RestoreReport> restored = set.restore();
    REQUIRE(restored);
    CHECK_FALSE(QFile::exists(wal));
    CHECK(set.changesIn(set.ledger.path()) == 1);
    CHECK(set.changesIn(restored->replaced) == 3);
}

TEST_CASE("A ledger that is gone is restored, and what its name left behind is kept apart", "[core][ledger]")
{
    SetBack set;
    REQUIRE(QFile::remove(set.ledger.path()));
    SECTION("nothing is left")
    {
        const Result<RestoreReport> restored = set.restore();
        REQUIRE(restored);
        CHECK(restored->replaced.isEmpty());
        CHECK(set.changesIn(set.ledger.path()) == 1);
    }
    SECTION("a -wal is left")
    {
        writeContent(set.ledger.path() + QStringLiteral("-wal"), "pages");
        const Result<RestoreReport> restored = set.restore();
        REQUIRE(restored);
        CHECK(contentOf(restored->replaced + QStringLiteral("-wal")) == "pages");
        CHECK(set.changesIn(set.ledger.path()) == 1);
    }
}

TEST_CASE("A damaged ledger is kept byte for byte when it is replaced", "[core][ledger]")
{
    SetBack set;
    writeContent(set.ledger.path(), "no longer a ledger");
    const Result<RestoreReport> restored = set.restore();
    REQUIRE(restored);
    CHECK(contentOf(restored->replaced) == "no longer a ledger");
    CHECK(set.changesIn(set.ledger.path()) == 1);
}

TEST_CASE("The high-water mark shows that a ledger was set back", "[core][ledger]")
{
    SetBack set;
    const HighWater mark{RecordId::derived({QStringLiteral("replica")}), 2};
    {
        Result<LedgerLock> held = LedgerLock::acquire(set.ledger.path(), {});
        REQUIRE(held);
        held->noteHighWater(mark.replica, mark.sequence);
    }
    REQUIRE(set.restore());
    const Result<LedgerLock> held = LedgerLock::acquire(set.ledger.path(), {});
    REQUIRE(held);
    CHECK(held->highWater() == mark);
}

TEST_CASE("A ledger set back twice to the same backup never goes on under one identity twice",
          "[core][ledger]")
{
    TestLedger ledger;
    const RecordId first = ledger->replica();
    ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张三妹"))}});
    ledger.close();
    const QByteArray backup = contentOf(ledger.path());
    ledger.reopen();
    CHECK(ledger->replica() == first);
    ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("李四"))}});
    QVector<RecordId> identities{first};
    for (int time = 0; time < 2; ++time) {
        ledger.close();
        writeContent(ledger.path(), backup); // over the same bytes: file and machine stay what they were
        ledger.reopen();
        CHECK_FALSE(identities.contains(ledger->replica()));
        identities.append(ledger->replica());
        ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("王五"))}});
    }
}

TEST_CASE("What cannot be restored leaves the ledger as it was", "[core][ledger]")
{
    SetBack set;
    const QByteArray before = contentOf(set.ledger.path());
    const auto unchanged = [&](const Result<RestoreReport>& refused, ErrorCode code) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == code);
        CHECK(contentOf(set.ledger.path()) == before);
        const QStringList left = QDir(set.folder()).entryList(QDir::Files | QDir::Hidden);
        CHECK(left.filter(QStringLiteral("被替换")).isEmpty());
        CHECK(left.filter(QStringLiteral(".part")).isEmpty());
    };
    SECTION("somebody holds it")
    {
        const Result<LedgerLock> held =
            LedgerLock::acquire(set.ledger.path(), {QStringLiteral("王芳"), QStringLiteral("pc"), 1, {}});
        REQUIRE(held);
        const Result<RestoreReport> refused = set.restore();
        unchanged(refused, ErrorCode::Busy);
        CHECK(refused.error().message.contains(QStringLiteral("王芳")));
    }
    SECTION("the backup is damaged")
    {
        writeContent(set.backup(), contentOf(set.backup()).first(8192));
        unchanged(set.restore(), ErrorCode::Damaged);
    }
    SECTION("the copy is damaged on its way")
    {
        const CopyGuard guard = [&](CopyStep step) {
            const QStringList names =
                QDir(set.folder()).entryList({QStringLiteral(".jc-*.part")}, QDir::Files | QDir::Hidden);
            if (step == CopyStep::Verifying)
                writeContent(set.folder() + u'/' + names.value(0), "harm");
            return true;
        };
        const QByteArray backup = contentOf(set.backup());
        unchanged(set.restore(guard), ErrorCode::Damaged);
        CHECK(contentOf(set.backup()) == backup);
    }
    SECTION("it is stopped before the last step")
    {
        unchanged(set.restore([](CopyStep step) { return step != CopyStep::Placing; }), ErrorCode::Cancelled);
    }
    SECTION("the copy is gone when it is to be put in place: the file set aside comes back")
    {
        const CopyGuard guard = [&](CopyStep step) {
            if (step == CopyStep::Placing) {
                const QStringList names =
                    QDir(set.folder()).entryList({QStringLiteral(".jc-*.part")}, QDir::Files | QDir::Hidden);
                QFile::remove(set.folder() + u'/' + names.value(0));
            }
            return true;
        };
        unchanged(set.restore(guard), ErrorCode::Storage);
    }
    SECTION("the backup is the ledger itself")
    {
        const Result<RestoreReport> refused =
            restoreLedger(set.ledger.path(), set.ledger.path(), {}, set.ledger.clock);
        unchanged(refused, ErrorCode::InvalidInput);
    }
}

TEST_CASE("A restore into a folder that cannot be written says so", "[core][ledger]")
{
    SetBack set;
    const Result<RestoreReport> refused =
        restoreLedger(set.backup(), QStringLiteral("/sys/a.jiangce"), {}, set.ledger.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Storage);
    CHECK(refused.error().message.contains(QStringLiteral("/sys")));
}

#ifdef Q_OS_UNIX
TEST_CASE("A restore killed at any step leaves the ledger as it was, free and restorable", "[core][ledger]")
{
    SetBack set;
    const QByteArray before = contentOf(set.ledger.path());
    const CopyStep last = GENERATE(CopyStep::Copying, CopyStep::Verifying, CopyStep::Placing);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const Result<RestoreReport> done = set.restore([last](CopyStep step) {
            if (step == last)
                ::kill(::getpid(), SIGKILL);
            return true;
        });
        ::_exit(done ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(contentOf(set.ledger.path()) == before);
    CHECK_FALSE(LedgerLock::ownerOf(set.ledger.path()));
    const Result<RestoreReport> restored = set.restore();
    REQUIRE(restored);
    CHECK(set.changesIn(set.ledger.path()) == 1);
    CHECK(set.changesIn(restored->replaced) == 2);
}
#endif
