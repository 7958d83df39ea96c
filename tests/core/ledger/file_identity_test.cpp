#include "core/ledger/file_identity.h"
#include "core/ledger/medium.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace jc;

namespace {

QString fileNamed(const QTemporaryDir& directory, const QString& name, const QByteArray& content = "x")
{
    const QString path = directory.filePath(name);
    REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

} // namespace

TEST_CASE("A rename keeps a file's identity and a copy changes it", "[core][ledger]")
{
    const QTemporaryDir directory;
    const QString path = fileNamed(directory, QStringLiteral("a.jiangce"));
    const FileIdentity before = FileIdentity::of(path).value();
    const QString renamed = directory.filePath(QStringLiteral("b.jiangce"));
    REQUIRE(QFile::rename(path, renamed));
    CHECK(FileIdentity::of(renamed).value() == before);
    REQUIRE(QFile::copy(renamed, path));
    CHECK_FALSE(FileIdentity::of(path).value() == before);
    CHECK(FileIdentity::of(renamed + u'x').error().code == ErrorCode::NotFound);
}

TEST_CASE("An identity is written and read back, and another machine's differs", "[core][ledger]")
{
    const QTemporaryDir directory;
    const FileIdentity here = FileIdentity::of(fileNamed(directory, QStringLiteral("a"))).value();
    CHECK(here.machine.size() == 16);
    CHECK(FileIdentity::fromString(here.toString()).value() == here);
    FileIdentity there = here;
    there.machine[0] = static_cast<char>(there.machine.at(0) ^ 1);
    CHECK_FALSE(there == here);
    const QString text = here.toString();
    for (const QString& wrong : {QString(), text.chopped(1), text + u'0', text.mid(1), text.toUpper() + u':'})
        CHECK(FileIdentity::fromString(wrong).error().code == ErrorCode::Damaged);
    const QByteArray raw = QSysInfo::machineUniqueId();
    if (!raw.isEmpty())
        CHECK_FALSE(text.contains(QString::fromLatin1(raw)));
}

TEST_CASE("Network mounts are known by type and by device", "[core][ledger]")
{
    const QByteArray type = GENERATE(as<QByteArray>(), "nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "davfs");
    CHECK(mediumOfMount(type, "server:/share") == Medium::Network);
    CHECK(mediumOfMount("fuse", "https://dav.example/") == Medium::Network);
    CHECK(mediumOfMount("fuse", "//server/share") == Medium::Network);
    CHECK(mediumOfMount("9p", "share") == Medium::LocalDisk);
    CHECK(mediumOfMount("tmpfs", "tmpfs") == Medium::LocalDisk);
    CHECK(mediumOfMount({}, {}) == Medium::Unknown);
}

TEST_CASE("A stick is known through its partition and through encryption", "[core][ledger]")
{
    const QTemporaryDir sys;
    fileNamed(sys, QStringLiteral("devices/usb/block/sdz/removable"), "1\n");
    fileNamed(sys, QStringLiteral("devices/usb/block/sdz/sdz1/partition"), "1\n");
    fileNamed(sys, QStringLiteral("devices/ata/block/sdy/removable"), "0\n");
    fileNamed(sys, QStringLiteral("devices/ata/block/sdy/sdy1/partition"), "1\n");
    REQUIRE(QDir().mkpath(sys.filePath(QStringLiteral("class/block"))));
    const auto link = [&](const QString& to, const QString& name) {
        REQUIRE(QFile::link(sys.filePath(to), sys.filePath(name)));
    };
    link(QStringLiteral("devices/usb/block/sdz"), QStringLiteral("class/block/sdz"));
    link(QStringLiteral("devices/usb/block/sdz/sdz1"), QStringLiteral("class/block/sdz1"));
    link(QStringLiteral("devices/ata/block/sdy/sdy1"), QStringLiteral("class/block/sdy1"));
    REQUIRE(QDir().mkpath(sys.filePath(QStringLiteral("devices/virtual/dm-7/slaves"))));
    link(QStringLiteral("devices/virtual/dm-7"), QStringLiteral("class/block/dm-7"));
    link(QStringLiteral("devices/usb/block/sdz/sdz1"), QStringLiteral("devices/virtual/dm-7/slaves/sdz1"));

    CHECK(mediumOfMount("vfat", "/dev/sdz1", sys.path()) == Medium::Removable);
    CHECK(mediumOfMount("vfat", "/dev/sdz", sys.path()) == Medium::Removable);
    CHECK(mediumOfMount("ext4", "/dev/dm-7", sys.path()) == Medium::Removable);
    CHECK(mediumOfMount("ext4", "/dev/sdy1", sys.path()) == Medium::LocalDisk);
    CHECK(mediumOfMount("ext4", "/dev/sdx1", sys.path()) == Medium::LocalDisk);
}

TEST_CASE("Work on a share or a stick is refused with the offer to copy", "[core][ledger]")
{
    const QString path = QStringLiteral("/media/u/龙陵.jiangce");
    for (const Medium medium : {Medium::Network, Medium::Removable}) {
        const Result<void> refused = requireLocal(path, [medium](const QString&) { return medium; });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK(refused.error().message.contains(QStringLiteral("龙陵.jiangce")));
        CHECK(refused.error().message.contains(QStringLiteral("复制到本机硬盘")));
    }
    CHECK(requireLocal(path, [](const QString&) { return Medium::LocalDisk; }));
    CHECK(requireLocal(path, [](const QString&) { return Medium::Unknown; }));
    const QTemporaryDir directory;
    const Medium here = mediumOf(directory.filePath(QStringLiteral("没有/台账.jiangce")));
    CHECK((here == Medium::LocalDisk || here == Medium::Unknown));
}

TEST_CASE("A ledger is copied to this machine's disk once", "[core][ledger]")
{
    const test::TestLedger ledger;
    const QTemporaryDir disk;
    const Result<QString> copied = copyLedgerTo(ledger.path(), disk.path(), ledger.clock);
    REQUIRE(copied);
    CHECK(*copied == disk.filePath(QStringLiteral("test.jiangce")));
    CHECK(Ledger::open(*copied, ledger.environment()));
    CHECK(copyLedgerTo(ledger.path(), disk.path(), ledger.clock).error().code == ErrorCode::AlreadyExists);
}
