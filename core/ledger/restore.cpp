#include "core/ledger/restore.h"

#include "core/base/durable_file.h"
#include "core/ledger/backup_store.h"
#include "core/ledger/copy_errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace jc {

namespace {

// The file itself first: a ledger that stands without its -wal would look whole and be older.
const std::array<QString, 4> ledgerParts{
    QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};

bool anyPartExists(const QString& ledger)
{
    return std::ranges::any_of(ledgerParts,
                               [&](const QString& part) { return QFileInfo::exists(ledger + part); });
}

// An empty -wal and the -shm beside it say nothing without their ledger.
bool holdsData(const QString& ledger)
{
    return QFileInfo::exists(ledger) || QFileInfo(ledger + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(ledger + QStringLiteral("-journal")).size() > 0;
}

// A free name beside the target that says what became of it.
QString nameForReplaced(const QString& target, const Clock& clock)
{
    const QFileInfo file(target);
    QDateTime when = QDateTime::fromMSecsSinceEpoch(clock.now());
    for (;; when = when.addSecs(1)) {
        const QString name = QStringLiteral("%1/%2-被替换-%3.jiangce")
                                 .arg(file.absolutePath(), file.completeBaseName(), fileStamp(when));
        if (!anyPartExists(name))
            return name;
    }
}

// Moves a ledger with its companions under another name, and back again unless it is kept there.
class SetAside
{
public:
    SetAside(QString from, QString to)
        : m_from(std::move(from))
        , m_to(std::move(to))
    {}
    ~SetAside()
    {
        for (auto part = m_moved.crbegin(); part != m_moved.crend(); ++part)
            QFile::rename(m_to + *part, m_from + *part);
    }
    SetAside(const SetAside&) = delete;
    SetAside& operator=(const SetAside&) = delete;

    Result<void> move()
    {
        for (const QString& part : ledgerParts) {
            if (!QFileInfo::exists(m_from + part))
                continue;
            QFile file(m_from + part);
            if (!file.rename(m_to + part)) {
                return Error{ErrorCode::Storage,
                             QCoreApplication::translate("Ledger",
                                                         "不能把“%1”改名保留，因此没有恢复，原文件未改动；"
                                                         "请关闭正在使用它的程序、检查写入权限后重试。")
                                 .arg(QDir::toNativeSeparators(m_from + part)),
                             file.errorString()};
            }
            m_moved.append(part);
        }
        return {};
    }
    void keep() { m_moved.clear(); }

private:
    QString m_from;
    QString m_to;
    QStringList m_moved;
};

} // namespace

Result<RestoreReport> restoreLedger(const QString& backup,
                                    const QString& target,
                                    const LockOwner& owner,
                                    const Clock& clock,
                                    const CopyGuard& guard)
{
    if (QFileInfo::exists(target) && QFileInfo(backup) == QFileInfo(target)) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate(
                         "Ledger", "要恢复的备份就是“%1”本身；请选择另一份备份，或另写恢复后的文件名。")
                         .arg(QFileInfo(target).fileName()),
                     target};
    }
    const Result<void> sound = verifyBackup(backup);
    if (!sound)
        return sound.error();
    const Result<LedgerLock> lock = LedgerLock::acquire(target, owner);
    if (!lock)
        return lock.error();
    Result<VerifiedCopy> copy = VerifiedCopy::make(backup, target, clock, guard);
    if (!copy)
        return copy.error();
    if (guard && !guard(CopyStep::Placing))
        return copyCancelled();
    RestoreReport report{copy->target(), {}, copy->changes()};
    if (holdsData(copy->target()))
        report.replaced = nameForReplaced(copy->target(), clock);
    SetAside aside(copy->target(), report.replaced);
    const Result<void> moved = report.replaced.isEmpty() ? Result<void>() : aside.move();
    if (!moved)
        return moved.error();
    const Result<void> placed = copy->place(false);
    if (!placed)
        return placed.error();
    aside.keep();
    return report;
}

} // namespace jc
