#include "core/sheets/staged_file.h"

#include "core/base/durable_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>

namespace jc {

namespace {

QString shownPath(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

StagedFile::StagedFile(QString destination, QString stagedPath)
    : m_destination(std::move(destination))
    , m_stagedPath(std::move(stagedPath))
{}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : m_destination(std::move(other.m_destination))
    , m_stagedPath(std::exchange(other.m_stagedPath, QString()))
{}

StagedFile::~StagedFile()
{
    if (!m_stagedPath.isEmpty())
        QFile::remove(m_stagedPath);
}

Result<StagedFile> StagedFile::beside(const QString& destination)
{
    QFileInfo target(destination);
    // Through a link, the file it names is replaced, not the link.
    if (target.isSymLink() && target.exists())
        target = QFileInfo(target.canonicalFilePath());
    const QString path = target.absoluteFilePath();
    const QFileInfo folder(target.absolutePath());

    if (destination.isEmpty() || target.isDir()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Sheets", "“%1”是文件夹；请在其中另起一个文件名再保存。")
                         .arg(shownPath(destination)),
                     QStringLiteral("destination is a directory")};
    }
    if (!folder.exists()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "Sheets", "文件夹“%1”不存在，未能保存“%2”；请先建立该文件夹，或另选保存位置。")
                         .arg(shownPath(folder.filePath()), target.fileName()),
                     QStringLiteral("no such directory")};
    }
    if (!folder.isDir() || (target.exists() && !target.isFile())) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Sheets", "“%1”不是普通文件，不能在此保存；请另选保存位置。")
                         .arg(shownPath(path)),
                     QStringLiteral("destination is not a regular file")};
    }
    if (target.exists() && !target.isWritable()) {
        return Error{
            ErrorCode::Storage,
            QCoreApplication::translate("Sheets", "“%1”是只读文件，未作改动；请取消只读，或换一个文件名。")
                .arg(shownPath(path)),
            QStringLiteral("destination is read-only")};
    }

    QString reason;
    for (int attempt = 0; attempt < 5; ++attempt) {
        // Not derived from the whole name: that may already be as long as the file system allows.
        const QString name =
            QStringLiteral(".jc-%1.tmp").arg(QRandomGenerator::global()->generate64(), 0, 36);
        QFile file(folder.filePath() + u'/' + name);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return StagedFile(path, file.fileName());
        reason = file.errorString();
    }
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate(
                     "Sheets", "不能在文件夹“%1”中写文件；请检查写入权限和磁盘空间，或另选保存位置。")
                     .arg(shownPath(folder.filePath())),
                 reason};
}

Result<void> StagedFile::commit()
{
    QFile file(m_stagedPath);
    if (!file.open(QIODevice::ReadWrite) || !flushToDisk(file))
        return writeError(QString::fromLocal8Bit(std::strerror(errno)));
    file.close();

    const std::error_code failure = renameOver(m_stagedPath, m_destination);
    if (failure) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Sheets",
                                                 "未能保存“%1”，原有内容没有变化；文件可能正在 WPS 或 Excel "
                                                 "中打开，请关闭后重试，或换一个文件名。")
                         .arg(shownPath(m_destination)),
                     QString::fromStdString(failure.message())};
    }
    m_stagedPath.clear();
    flushFolder(QFileInfo(m_destination).absolutePath());
    return {};
}

Error StagedFile::writeError(const QString& detail) const
{
    constexpr qint64 nearlyNothing = qint64{1} << 20;
    const QStorageInfo disk(QFileInfo(m_destination).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < nearlyNothing) {
        return {ErrorCode::Storage,
                QCoreApplication::translate("Sheets",
                                            "磁盘空间不足，未能保存“%1”；请清出空间后重试，或另选保存位置。")
                    .arg(shownPath(m_destination)),
                detail};
    }
    return {ErrorCode::Storage,
            QCoreApplication::translate(
                "Sheets", "写入“%1”时出错，未保存；请检查磁盘空间和写入权限后重试，或另选保存位置。")
                .arg(shownPath(m_destination)),
            detail};
}

} // namespace jc
