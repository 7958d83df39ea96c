#include "core/ledger/medium.h"

#include "core/ledger/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace jc {

namespace {

// 9p is not among them: it is how virtual machines see a folder of their host.
constexpr std::array<const char*, 22> networkTypes{"nfs",
                                                   "nfs4",
                                                   "cifs",
                                                   "smb2",
                                                   "smb3",
                                                   "smbfs",
                                                   "afs",
                                                   "ncpfs",
                                                   "davfs",
                                                   "ceph",
                                                   "glusterfs",
                                                   "lustre",
                                                   "coda",
                                                   "beegfs",
                                                   "fuse.sshfs",
                                                   "fuse.davfs",
                                                   "fuse.rclone",
                                                   "fuse.gvfsd-fuse",
                                                   "fuse.glusterfs",
                                                   "fuse.smbnetfs",
                                                   "fuse.s3fs",
                                                   "fuse.curlftpfs"};

bool isNetworkDevice(const QByteArray& device)
{
    return device.startsWith("//") || device.contains("://");
}

// Of a disk, of a partition (then its disk's), or of what lies beneath an encrypted or joined volume.
bool isRemovableBlock(const QString& name, const QString& sysfs, int depth)
{
    const QFileInfo block(sysfs + QStringLiteral("/class/block/") + name);
    QString folder = block.canonicalFilePath();
    if (folder.isEmpty() || depth > 8)
        return false;
    if (QFile::exists(folder + QStringLiteral("/partition")))
        folder = QFileInfo(folder).absolutePath();
    QFile removable(folder + QStringLiteral("/removable"));
    if (removable.open(QIODevice::ReadOnly) && removable.read(1) == "1")
        return true;
    const QStringList beneath =
        QDir(folder + QStringLiteral("/slaves")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return std::ranges::any_of(beneath,
                               [&](const QString& part) { return isRemovableBlock(part, sysfs, depth + 1); });
}

QString nearestFolder(const QString& path)
{
    QFileInfo info(QFileInfo(path).absoluteFilePath());
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.absolutePath());
    return info.canonicalFilePath();
}

} // namespace

Medium mediumOfMount(const QByteArray& fileSystemType, const QByteArray& device, const QString& sysfs)
{
    if (fileSystemType.isEmpty())
        return Medium::Unknown;
    if (std::ranges::any_of(networkTypes, [&](const char* type) { return fileSystemType == type; }) ||
        isNetworkDevice(device))
        return Medium::Network;
    if (device.startsWith("/dev/")) {
        const QString real = QFileInfo(QFile::decodeName(device)).canonicalFilePath();
        const QString name = QFileInfo(real.isEmpty() ? QFile::decodeName(device) : real).fileName();
        if (isRemovableBlock(name, sysfs, 0))
            return Medium::Removable;
    }
    return Medium::LocalDisk;
}

#ifdef Q_OS_WIN
Medium mediumOf(const QString& path)
{
    const QString folder = QDir::toNativeSeparators(nearestFolder(path));
    if (folder.startsWith(QStringLiteral("\\\\")))
        return Medium::Network;
    const std::wstring root = folder.left(3).toStdWString();
    switch (GetDriveTypeW(root.c_str())) {
    case DRIVE_REMOTE:
        return Medium::Network;
    case DRIVE_REMOVABLE:
    case DRIVE_CDROM:
        return Medium::Removable;
    case DRIVE_FIXED:
    case DRIVE_RAMDISK:
        return Medium::LocalDisk;
    default:
        return Medium::Unknown;
    }
}
#else
Medium mediumOf(const QString& path)
{
    const QStorageInfo storage(nearestFolder(path));
    if (!storage.isValid())
        return Medium::Unknown;
    return mediumOfMount(storage.fileSystemType(), storage.device());
}
#endif

Result<void> requireLocal(const QString& path, const MediumProbe& probe)
{
    const QString file = QFileInfo(path).fileName();
    switch (probe(path)) {
    case Medium::Network:
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Ledger",
                                                 "台账“%1”在网络位置上，直接在那里记账可能丢失数据；"
                                                 "请先把它复制到本机硬盘，在本机的副本上记账。")
                         .arg(file),
                     path};
    case Medium::Removable:
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Ledger",
                                                 "台账“%1”在移动存储设备上，直接在那里记账可能丢失数据；"
                                                 "请先把它复制到本机硬盘，在本机的副本上记账。")
                         .arg(file),
                     path};
    case Medium::LocalDisk:
    case Medium::Unknown:
        break;
    }
    return {};
}

Result<QString> copyLedgerTo(const QString& path, const QString& targetFolder, const Clock& clock)
{
    const QString target = QDir(targetFolder).absoluteFilePath(QFileInfo(path).fileName());
    const Result<BackupReport> copied = backUpLedger(path, target, clock);
    if (!copied)
        return copied.error();
    return copied->path;
}

} // namespace jc
