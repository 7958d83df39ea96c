#include "core/sheets/xlsx_check.h"

#include <QFile>

#include <zip.h>

#include <memory>
#include <vector>

namespace jc {

namespace {

struct ArchiveCloser
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct PartCloser
{
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};

// Reads to the end, which makes libzip compare the checksum; the last bytes, or nothing on failure.
QByteArray endOfPart(zip_t* archive, zip_uint64_t index)
{
    const std::unique_ptr<zip_file_t, PartCloser> part(zip_fopen_index(archive, index, 0));
    if (!part)
        return {};
    constexpr qsizetype kept = 16;
    std::vector<char> buffer(1U << 16U);
    QByteArray end;
    for (;;) {
        const zip_int64_t count = zip_fread(part.get(), buffer.data(), buffer.size());
        if (count < 0)
            return {};
        if (count == 0)
            return end;
        end = (end + QByteArray(buffer.data(), static_cast<qsizetype>(count))).right(kept);
    }
}

} // namespace

QString workbookDamage(const QString& path, int sheets)
{
    int code = 0;
    const std::unique_ptr<zip_t, ArchiveCloser> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive)
        return QStringLiteral("written archive does not open, libzip code %1").arg(code);

    int wholeSheets = 0;
    const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < parts; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const QByteArray name(zip_get_name(archive.get(), index, ZIP_FL_ENC_RAW));
        const QByteArray end = endOfPart(archive.get(), index).trimmed();
        if (!end.endsWith('>'))
            return QStringLiteral("written part %1 is cut").arg(QString::fromUtf8(name));
        if (name.startsWith("xl/worksheets/sheet")) {
            if (!end.endsWith("</worksheet>"))
                return QStringLiteral("written part %1 is cut").arg(QString::fromUtf8(name));
            ++wholeSheets;
        }
        if (name == "xl/sharedStrings.xml" && !end.endsWith("</sst>"))
            return QStringLiteral("written part %1 is cut").arg(QString::fromUtf8(name));
    }
    if (wholeSheets != sheets)
        return QStringLiteral("%1 of %2 sheets written").arg(wholeSheets).arg(sheets);
    return {};
}

} // namespace jc
