#include "app/ctl/passphrase_file.h"

#include "app/ctl/console.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace jc::ctl {

namespace {

// Nobody's passphrase comes near it; a wrong file is not read whole.
constexpr qint64 longestLine = 4096;

void warnOfOpenFile(const QString& path)
{
#ifdef Q_OS_UNIX
    const QFileInfo info(path);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    // A pipe has no readers but its own.
    if (info.isFile() && (info.permissions() & others) != QFile::Permissions()) {
        say(QCoreApplication::translate(
                "Ctl", "提示：口令文件“%1”本机其他用户也能读；建议只留本人可读（chmod 600）。")
                .arg(path));
    }
#else
    Q_UNUSED(path)
#endif
}

} // namespace

Result<QString> readPassphraseFile(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ctl", "找不到口令文件“%1”；请检查路径。").arg(path),
                     {}};
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Ctl", "无法读取口令文件“%1”；请检查权限。").arg(path),
                     file.errorString()};
    }
    QByteArray line = file.readLine(longestLine);
    const bool whole = line.endsWith('\n') || file.atEnd();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    // A byte order mark that an editor put there is none of the passphrase: the decoder takes it off.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString passphrase = decoder(line);
    if (passphrase.isEmpty() || decoder.hasError() || !whole) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate(
                         "Ctl", "口令文件“%1”的第一行应是口令，用 UTF-8 编码；该行为空、过长或编码不对。")
                         .arg(path),
                     {}};
    }
    warnOfOpenFile(path);
    return passphrase;
}

} // namespace jc::ctl
