#include "core/ledger/ledger_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>
#include <QtEndian>

#include <sodium.h>

namespace jc {

namespace {

constexpr qsizetype ownerBlock = 1024;
constexpr qsizetype markBlock = 64;
constexpr qsizetype markChecked = 32; // the rest is their checksum
constexpr QByteArrayView markMagic("JCMARK1\0", 8);
constexpr qsizetype nameLimit = 64;

QByteArray ownerText(const LockOwner& owner)
{
    const QJsonObject object{{QStringLiteral("user"), owner.user.left(nameLimit)},
                             {QStringLiteral("host"), owner.host.left(nameLimit)},
                             {QStringLiteral("process"), owner.process},
                             {QStringLiteral("since"), owner.since.toString(Qt::ISODateWithMs)}};
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return text.leftJustified(ownerBlock - 1, ' ') + '\n';
}

LockOwner readOwner(const LockSidecar& sidecar)
{
    const QJsonObject object = QJsonDocument::fromJson(sidecar.readAt(0, ownerBlock).trimmed()).object();
    return {object.value(QLatin1String("user")).toString(),
            object.value(QLatin1String("host")).toString(),
            object.value(QLatin1String("process")).toInteger(),
            QDateTime::fromString(object.value(QLatin1String("since")).toString(), Qt::ISODateWithMs)};
}

QByteArray markChecksum(QByteArrayView content)
{
    QByteArray sum(markBlock - markChecked, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()),
                       static_cast<std::size_t>(sum.size()),
                       reinterpret_cast<const unsigned char*>(content.data()),
                       static_cast<unsigned long long>(content.size()),
                       nullptr,
                       0);
    return sum;
}

QByteArray markText(const HighWater& mark)
{
    QByteArray text = markMagic.toByteArray() + mark.replica.toBytes();
    const qint64 sequence = qToBigEndian(mark.sequence);
    text.append(reinterpret_cast<const char*>(&sequence), sizeof sequence);
    return text + markChecksum(text);
}

std::optional<HighWater> readMark(const LockSidecar& sidecar)
{
    const QByteArray text = sidecar.readAt(ownerBlock, markBlock);
    if (text.size() != markBlock || !text.startsWith(markMagic))
        return std::nullopt;
    const QByteArray content = text.first(markChecked);
    const Result<RecordId> replica =
        RecordId::fromBytes(QByteArrayView(content).sliced(markMagic.size(), RecordId::size));
    if (!replica || markChecksum(content) != text.sliced(markChecked))
        return std::nullopt;
    return HighWater{*replica, qFromBigEndian<qint64>(content.constData() + markChecked - sizeof(qint64))};
}

Error heldByAnother(const QString& ledgerPath, const LockOwner& owner)
{
    const QString file = QFileInfo(ledgerPath).fileName();
    const QString detail = QStringLiteral("held by %1@%2, process %3, since %4")
                               .arg(owner.user, owner.host)
                               .arg(owner.process)
                               .arg(owner.since.toString(Qt::ISODateWithMs));
    if (owner == LockOwner{}) {
        return {ErrorCode::Busy,
                QCoreApplication::translate("Ledger",
                                            "台账“%1”正由另一个程序打开；请先在那里关闭，或以只读方式打开。")
                    .arg(file),
                detail};
    }
    return {
        ErrorCode::Busy,
        QCoreApplication::translate("Ledger",
                                    "台账“%1”正由%2在电脑“%3”上打开（自 %4 起，进程 %5）；"
                                    "请等对方关闭后再打开，现在可以只读方式打开。")
            .arg(file,
                 owner.user.isEmpty() ? QCoreApplication::translate("Ledger", "另一位使用者") : owner.user,
                 owner.host,
                 owner.since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                 QString::number(owner.process)),
        detail};
}

Error noSidecar(const QString& ledgerPath, const QString& reason)
{
    return {ErrorCode::Storage,
            QCoreApplication::translate("Ledger",
                                        "不能在文件夹“%1”中建立锁文件，因此不能在这里记账；"
                                        "请检查文件夹是否存在、是否可写、磁盘是否已满，或以只读方式打开。")
                .arg(QDir::toNativeSeparators(QFileInfo(ledgerPath).absolutePath())),
            reason};
}

} // namespace

LockOwner LockOwner::ofThisProcess(const QString& user, const Clock& clock)
{
    return {user,
            QSysInfo::machineHostName(),
            QCoreApplication::applicationPid(),
            QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC)};
}

QString LedgerLock::sidecarPath(const QString& ledgerPath)
{
    const QFileInfo info(ledgerPath);
    const QString file = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return file + QStringLiteral("-lock");
}

Result<LedgerLock> LedgerLock::acquire(const QString& ledgerPath, const LockOwner& owner)
{
    const QString path = sidecarPath(ledgerPath);
    std::optional<LockSidecar> sidecar = LockSidecar::open(path, LockSidecar::Purpose::Hold);
    if (!sidecar)
        return noSidecar(ledgerPath, LockSidecar::lastReason());
    switch (sidecar->tryLock()) {
    case LockSidecar::Answer::Taken:
        break;
    case LockSidecar::Answer::HeldElsewhere:
        return heldByAnother(ledgerPath, readOwner(*sidecar));
    case LockSidecar::Answer::Impossible:
        return noSidecar(ledgerPath, LockSidecar::lastReason());
    }
    // The room for the mark is taken now, so that a full disk cannot keep a later mark from being noted.
    const bool isNew = sidecar->readAt(0, 1).isEmpty();
    const bool hasRoom = sidecar->readAt(ownerBlock, markBlock).size() == markBlock;
    if (!sidecar->writeAt(0, ownerText(owner)) ||
        (!hasRoom && !sidecar->writeAt(ownerBlock, QByteArray(markBlock, '\0'))))
        return noSidecar(ledgerPath, LockSidecar::lastReason());
    // Who may write the ledger may lock it.
    if (isNew && QFile::exists(ledgerPath))
        QFile::setPermissions(path, QFile::permissions(ledgerPath));
    return LedgerLock(std::move(*sidecar));
}

std::optional<LockOwner> LedgerLock::ownerOf(const QString& ledgerPath)
{
    const std::optional<LockSidecar> sidecar =
        LockSidecar::open(sidecarPath(ledgerPath), LockSidecar::Purpose::Ask);
    if (!sidecar || !sidecar->isLockedElsewhere())
        return std::nullopt;
    return readOwner(*sidecar);
}

LedgerLock::LedgerLock(LockSidecar sidecar)
    : m_sidecar(std::move(sidecar))
    , m_highWater(readMark(*m_sidecar))
{}

LedgerLock::~LedgerLock() = default;

void LedgerLock::noteHighWater(RecordId replica, qint64 sequence)
{
    m_highWater = HighWater{replica, sequence};
    // A mark that cannot be written is an older mark, which proves less but nothing wrong.
    static_cast<void>(m_sidecar->writeAt(ownerBlock, markText(*m_highWater)));
}

} // namespace jc
