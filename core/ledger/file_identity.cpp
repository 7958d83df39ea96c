#include "core/ledger/file_identity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QSysInfo>

#include <sodium.h>

#include <optional>
#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/stat.h>
#include <sys/statvfs.h>
#endif

namespace jc {

namespace {

constexpr qsizetype machineSize = 16;

QByteArray machineHash()
{
    const QByteArray number = QSysInfo::machineUniqueId();
    QByteArray hash(machineSize, '\0');
    if (number.isEmpty())
        return hash;
    const QByteArray content = QByteArrayLiteral("jiangce ledger machine 1\n") + number;
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()),
                       static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(content.constData()),
                       static_cast<unsigned long long>(content.size()),
                       nullptr,
                       0);
    return hash;
}

using VolumeAndFile = std::pair<quint64, quint64>;

#ifdef Q_OS_WIN
std::optional<VolumeAndFile> volumeAndFile(const QString& path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE handle = CreateFileW(name.c_str(),
                                      0,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr,
                                      OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS,
                                      nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION info{};
    const bool known = GetFileInformationByHandle(handle, &info) != 0;
    CloseHandle(handle);
    if (!known)
        return std::nullopt;
    return VolumeAndFile(info.dwVolumeSerialNumber,
                         (quint64{info.nFileIndexHigh} << 32) | info.nFileIndexLow);
}
#else
// Device numbers are given out in the order disks are found, so the id of the file system goes before.
std::optional<VolumeAndFile> volumeAndFile(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat file = {};
    struct statvfs volume = {};
    if (::stat(name.constData(), &file) != 0)
        return std::nullopt;
    const bool named = ::statvfs(name.constData(), &volume) == 0 && volume.f_fsid != 0;
    return VolumeAndFile(named ? volume.f_fsid : file.st_dev, file.st_ino);
}
#endif

} // namespace

Result<FileIdentity> FileIdentity::of(const QString& path)
{
    const std::optional<VolumeAndFile> found = volumeAndFile(path);
    if (!found && !QFileInfo::exists(path)) {
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Ledger", "找不到台账文件“%1”；请检查路径，或新建台账。").arg(path),
            QStringLiteral("no such file")};
    }
    if (!found) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Ledger", "无法读取“%1”；请检查文件权限。").arg(path),
                     qt_error_string()};
    }
    return FileIdentity{machineHash(), found->first, found->second};
}

QString FileIdentity::toString() const
{
    return QStringLiteral("%1:%2:%3")
        .arg(QString::fromLatin1(machine.toHex()))
        .arg(volume, 16, 16, QLatin1Char('0'))
        .arg(file, 16, 16, QLatin1Char('0'));
}

Result<FileIdentity> FileIdentity::fromString(QStringView text)
{
    const QList<QStringView> parts = text.split(u':');
    FileIdentity identity;
    bool volumeRead = false;
    bool fileRead = false;
    if (parts.size() == 3) {
        identity.machine = QByteArray::fromHex(parts[0].toLatin1());
        identity.volume = parts[1].toULongLong(&volumeRead, 16);
        identity.file = parts[2].toULongLong(&fileRead, 16);
    }
    if (!volumeRead || !fileRead || identity.machine.size() != machineSize || identity.toString() != text) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate(
                         "Ledger", "台账中记录的所在文件和电脑无法辨认；请保留此文件，并从最近的备份恢复。"),
                     text.toString()};
    }
    return identity;
}

} // namespace jc
