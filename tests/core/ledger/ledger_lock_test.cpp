#include "core/ledger/ledger_lock.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace jc;

namespace {

LockOwner liMing()
{
    return {QStringLiteral("李明"),
            QStringLiteral("就业股-03"),
            4711,
            QDateTime(QDate(2025, 9, 30), QTime(8, 5), Qt::LocalTime)};
}

QByteArray lockBytes(const QString& ledger)
{
    QFile file(LedgerLock::sidecarPath(ledger));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeLockBytes(const QString& ledger, const QByteArray& bytes)
{
    QFile file(LedgerLock::sidecarPath(ledger));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(bytes) == bytes.size());
}

class LockFolder
{
public:
    [[nodiscard]] QString ledger() const { return m_directory.filePath(QStringLiteral("龙陵.jiangce")); }

private:
    QTemporaryDir m_directory;
};

} // namespace

TEST_CASE("The second who locks a ledger is told who holds it", "[core][ledger]")
{
    const LockFolder folder;
    const Result<LedgerLock> first = LedgerLock::acquire(folder.ledger(), liMing());
    REQUIRE(first);
    const Result<LedgerLock> second = LedgerLock::acquire(folder.ledger(), {});
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Busy);
    for (const QString& word : {QStringLiteral("龙陵.jiangce"),
                                QStringLiteral("李明"),
                                QStringLiteral("就业股-03"),
                                QStringLiteral("4711"),
                                QStringLiteral("2025-09-30 08:05"),
                                QStringLiteral("只读")}) {
        CHECK(second.error().message.contains(word));
    }
    REQUIRE(LedgerLock::ownerOf(folder.ledger()));
    CHECK(*LedgerLock::ownerOf(folder.ledger()) == liMing());
}

TEST_CASE("A lock let go is free for the next, and asking does not take it", "[core][ledger]")
{
    const LockFolder folder;
    CHECK_FALSE(LedgerLock::ownerOf(folder.ledger()));
    {
        Result<LedgerLock> held = LedgerLock::acquire(folder.ledger(), liMing());
        REQUIRE(held);
        const LedgerLock moved = std::move(*held);
        CHECK(LedgerLock::ownerOf(folder.ledger()));
        CHECK_FALSE(LedgerLock::acquire(folder.ledger(), liMing()));
    }
    CHECK_FALSE(LedgerLock::ownerOf(folder.ledger()));
    CHECK(LedgerLock::acquire(folder.ledger(), liMing()));
}

TEST_CASE("An owner that cannot be read is another program", "[core][ledger]")
{
    const LockFolder folder;
    const Result<LedgerLock> held = LedgerLock::acquire(folder.ledger(), liMing());
    REQUIRE(held);
    writeLockBytes(folder.ledger(), QByteArray(200, '\xff'));
    const Result<LedgerLock> second = LedgerLock::acquire(folder.ledger(), liMing());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Busy);
    CHECK(second.error().message.contains(QStringLiteral("另一个程序")));
    CHECK(second.error().message.contains(QStringLiteral("只读")));
}

TEST_CASE("A ledger is locked whichever link it is reached by", "[core][ledger]")
{
    const LockFolder folder;
    QFile ledger(folder.ledger());
    REQUIRE(ledger.open(QIODevice::WriteOnly));
    const QString link = folder.ledger() + QStringLiteral(".link");
    REQUIRE(QFile::link(folder.ledger(), link));
    const Result<LedgerLock> held = LedgerLock::acquire(folder.ledger(), liMing());
    REQUIRE(held);
    CHECK(LedgerLock::acquire(link, liMing()).error().code == ErrorCode::Busy);
}

TEST_CASE("The owner's text is one block, however long the names", "[core][ledger]")
{
    const LockFolder folder;
    LockOwner owner = liMing();
    owner.user = QString(5000, QChar(0x01));
    owner.host = QStringLiteral("龙").repeated(5000);
    const Result<LedgerLock> held = LedgerLock::acquire(folder.ledger(), owner);
    REQUIRE(held);
    const QByteArray bytes = lockBytes(folder.ledger());
    CHECK(bytes.size() == 1024 + 64);
    CHECK(bytes.at(1023) == '\n');
    CHECK(LedgerLock::ownerOf(folder.ledger())->host == owner.host.left(64));
    CHECK_FALSE(held->highWater());
}

TEST_CASE("The high-water mark outlives the one who noted it", "[core][ledger]")
{
    const LockFolder folder;
    const HighWater mark{RecordId::derived({QStringLiteral("replica")}), 41};
    {
        Result<LedgerLock> held = LedgerLock::acquire(folder.ledger(), liMing());
        REQUIRE(held);
        CHECK_FALSE(held->highWater());
        held->noteHighWater(mark.replica, 40);
        held->noteHighWater(mark.replica, 41);
        CHECK(held->highWater() == mark);
    }
    const Result<LedgerLock> again = LedgerLock::acquire(folder.ledger(), {});
    REQUIRE(again);
    CHECK(again->highWater() == mark);
    CHECK(lockBytes(folder.ledger()).size() == 1024 + 64);
}

TEST_CASE("A mark with any flipped bit is no mark", "[core][ledger]")
{
    const LockFolder folder;
    {
        Result<LedgerLock> held = LedgerLock::acquire(folder.ledger(), liMing());
        REQUIRE(held);
        held->noteHighWater(RecordId::derived({QStringLiteral("replica")}), 41);
    }
    const QByteArray whole = lockBytes(folder.ledger());
    for (qsizetype at = 1024; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 0x10);
        writeLockBytes(folder.ledger(), flipped);
        const Result<LedgerLock> held = LedgerLock::acquire(folder.ledger(), liMing());
        REQUIRE(held);
        CHECK_FALSE(held->highWater());
    }
}

TEST_CASE("Where no lock file can be made the ledger can still be read", "[core][ledger]")
{
    const LockFolder folder;
    REQUIRE(QDir().mkpath(LedgerLock::sidecarPath(folder.ledger())));
    const QString path = GENERATE_REF(as<QString>(),
                                      folder.ledger(),
                                      QStringLiteral("/sys/龙陵.jiangce"),
                                      folder.ledger() + QStringLiteral("/没有/龙陵.jiangce"));
    const Result<LedgerLock> held = LedgerLock::acquire(path, liMing());
    REQUIRE_FALSE(held);
    CHECK(held.error().code == ErrorCode::Storage);
    CHECK(held.error().message.contains(QStringLiteral("只读方式打开")));
    CHECK_FALSE(LedgerLock::ownerOf(path));
}

#ifdef Q_OS_UNIX
TEST_CASE("A killed owner holds nothing and leaves its mark", "[core][ledger]")
{
    const LockFolder folder;
    const RecordId replica = RecordId::derived({QStringLiteral("replica")});
    std::array<int, 2> ready{};
    REQUIRE(::pipe(ready.data()) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        LockOwner owner = liMing();
        owner.process = ::getpid();
        Result<LedgerLock> held = LedgerLock::acquire(folder.ledger(), owner);
        if (!held)
            ::_exit(1);
        held->noteHighWater(replica, 7);
        if (::write(ready[1], "x", 1) != 1)
            ::_exit(1);
        for (;;)
            ::pause();
    }
    ::close(ready[1]);
    char answer = 0;
    const bool isReady = ::read(ready[0], &answer, 1) == 1;
    ::close(ready[0]);
    const std::optional<LockOwner> owner = LedgerLock::ownerOf(folder.ledger());
    const Result<LedgerLock> whileHeld = LedgerLock::acquire(folder.ledger(), liMing());
    ::kill(child, SIGKILL);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(isReady);
    CHECK(WIFSIGNALED(status));
    REQUIRE(owner);
    CHECK(owner->process == child);
    REQUIRE_FALSE(whileHeld);
    CHECK(whileHeld.error().message.contains(QString::number(child)));

    CHECK_FALSE(LedgerLock::ownerOf(folder.ledger()));
    const Result<LedgerLock> after = LedgerLock::acquire(folder.ledger(), liMing());
    REQUIRE(after);
    CHECK(after->highWater() == HighWater{replica, 7});
}
#endif
