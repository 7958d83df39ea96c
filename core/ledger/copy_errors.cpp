#include "core/ledger/copy_errors.h"

#include <QCoreApplication>
#include <QDir>

namespace jc {

Error copyCancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Ledger", "已取消，没有留下未完成的副本。"),
            QStringLiteral("stopped by the guard")};
}

Error diskTooFull(const QString& folder, qint64 needed, qint64 available)
{
    constexpr qint64 mebibyte = qint64{1} << 20;
    const auto inMegabytes = [](qint64 bytes) {
        return QString::number((bytes + mebibyte - 1) / mebibyte);
    };
    return {ErrorCode::Storage,
            QCoreApplication::translate("Ledger",
                                        "文件夹“%1”所在的磁盘空间不足：需要 %2 MB，只剩 %3 MB，没有写入；"
                                        "请清出空间，或换一个位置。")
                .arg(QDir::toNativeSeparators(folder),
                     inMegabytes(needed),
                     QString::number(available / mebibyte)),
            QStringLiteral("needs %1 bytes, %2 available").arg(needed).arg(available)};
}

Error cannotWriteIn(const QString& folder, const QString& detail)
{
    return {ErrorCode::Storage,
            QCoreApplication::translate("Ledger",
                                        "不能在文件夹“%1”中写文件；请检查写入权限和磁盘，或换一个位置。")
                .arg(QDir::toNativeSeparators(folder)),
            detail};
}

Error wroteWrongly(const QString& folder, const QString& detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Ledger",
                                        "写入文件夹“%1”的副本与台账不一致，已删除；"
                                        "这个磁盘可能有故障，请换一个磁盘重试。台账本身没有改动。")
                .arg(QDir::toNativeSeparators(folder)),
            detail};
}

Error sourceDamaged(const QString& source, const QString& detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Ledger",
                                        "“%1”已损坏，不能由它制作副本；请保留此文件，并从最近的备份恢复。")
                .arg(QDir::toNativeSeparators(source)),
            detail};
}

Error targetExists(const QString& target)
{
    return {ErrorCode::AlreadyExists,
            QCoreApplication::translate("Ledger", "“%1”已经存在；请换一个文件名，原文件未改动。")
                .arg(QDir::toNativeSeparators(target)),
            {}};
}

} // namespace jc
