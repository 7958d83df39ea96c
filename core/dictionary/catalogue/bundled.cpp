#include "core/dictionary/catalogue/bundled.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QResource>

#include <zstd.h>

namespace jc {

namespace {

Error bundledFileDamaged(const QString& path, const QString& detail)
{
    return Error{
        ErrorCode::Damaged,
        QCoreApplication::translate("Bundled", "程序自带的数据“%1”不完整；请重新安装本程序。").arg(path),
        detail};
}

QString bundledName(const QString& path)
{
    return QStringLiteral(":/jiangce/") + path;
}

} // namespace

Result<QByteArray> readBundled(const QString& path)
{
    QFile file(bundledName(path));
    if (!file.open(QIODevice::ReadOnly))
        return bundledFileDamaged(path, file.errorString());
    return file.readAll();
}

Result<QByteArrayView> viewBundled(const QString& path)
{
    const QResource resource(bundledName(path));
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return bundledFileDamaged(path, QStringLiteral("absent or compressed resource"));
    return QByteArrayView(resource.data(), resource.size());
}

QStringList listBundled(const QString& folder)
{
    return QDir(bundledName(folder)).entryList(QDir::Files, QDir::Name);
}

Result<QByteArray> unpackFrame(QByteArrayView frame, qsizetype limit)
{
    const auto frameSize = static_cast<std::size_t>(frame.size());
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frameSize);
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR ||
        size > static_cast<unsigned long long>(limit))
        return bundledFileDamaged(QStringLiteral("zstd"),
                                  QStringLiteral("frame of unknown or excessive size"));
    QByteArray content(static_cast<qsizetype>(size), Qt::Uninitialized);
    const std::size_t got =
        ZSTD_decompress(content.data(), static_cast<std::size_t>(content.size()), frame.data(), frameSize);
    if (ZSTD_isError(got) != 0)
        return bundledFileDamaged(QStringLiteral("zstd"), QString::fromLatin1(ZSTD_getErrorName(got)));
    return content;
}

} // namespace jc
