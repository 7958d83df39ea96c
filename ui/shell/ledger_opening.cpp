#include "ui/shell/ledger_opening.h"

#include "core/ledger/backup_store.h"
#include "core/ledger/restore.h"

#include <QDir>
#include <QFileInfo>

namespace jc::ui {

namespace {

// A name beside the ones that are there: nothing on this machine is overwritten.
QString freeFile(const QDir& folder, const QFileInfo& like)
{
    QString path = folder.absoluteFilePath(like.fileName());
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.absoluteFilePath(
            QStringLiteral("%1 (%2).%3")
                .arg(like.completeBaseName(), QString::number(number), like.suffix()));
    }
    return path;
}

} // namespace

LedgerOpening::LedgerOpening(const WindowParts& parts, Background& background, QWidget& window, Steps steps)
    : m_parts(parts)
    , m_background(background)
    , m_window(window)
    , m_steps(std::move(steps))
{}

void LedgerOpening::open(const QString& path, const QString& passphrase)
{
    m_steps.working(tr("正在打开 %1…").arg(QFileInfo(path).fileName()));
    LedgerSession::open(path,
                        passphrase,
                        m_parts.environment(),
                        this,
                        [this, path](Result<std::unique_ptr<LedgerSession>> session) {
                            m_steps.working({});
                            if (session)
                                m_steps.opened(std::move(*session));
                            else
                                refuse(path, session.error());
                        });
}

void LedgerOpening::unlock(const QString& path)
{
    m_lockedPath = path;
    open(path);
}

void LedgerOpening::refuse(const QString& path, const Error& error)
{
    switch (error.code) {
    case ErrorCode::Locked:
    case ErrorCode::WrongPassphrase:
        askPassphrase(path, error);
        return;
    case ErrorCode::Damaged:
    case ErrorCode::WrongFile:
    case ErrorCode::NotFound:
        offerBackup(path, error);
        return;
    case ErrorCode::Refused:
        if (!requireLocal(path, m_parts.medium)) {
            offerCopy(path, error);
            return;
        }
        break;
    default:
        break;
    }
    m_steps.failed(error);
}

void LedgerOpening::askPassphrase(const QString& path, const Error& error)
{
    const QString file = QFileInfo(path).fileName();
    QString text = error.message;
    if (error.code == ErrorCode::Locked)
        text = path == m_lockedPath ? tr("台账“%1”已锁定，请输入口令继续。").arg(file)
                                    : tr("台账“%1”设有口令，请输入口令打开。").arg(file);
    const SecretRequest request{tr("打开 %1").arg(file), text, tr("打开台账"), tr("不打开")};
    const std::optional<QString> passphrase = m_parts.dialogs.askSecret(&m_window, request);
    if (passphrase)
        open(path, *passphrase);
    else
        m_steps.leftAlone();
}

void LedgerOpening::offerBackup(const QString& path, const Error& error)
{
    m_steps.working(tr("正在查找备份…"));
    m_background.run(
        this,
        [path] { return newestSoundBackup(path); },
        [this, path, error](const std::optional<BackupFile>& backup) {
            m_steps.working({});
            if (!backup) {
                m_steps.failed(error);
                return;
            }
            const Question question{
                tr("“%1”打不开了。用 %2 的备份恢复？")
                    .arg(QFileInfo(path).fileName(),
                         backup->made.toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
                tr("%1\n\n原来的文件改名保留，不会删除。备份之后的更改不在备份中。").arg(error.message),
                tr("恢复备份并打开"),
                tr("不恢复")};
            if (m_parts.dialogs.ask(&m_window, question))
                restore(path, backup->path);
            else
                m_steps.failed(error);
        });
}

void LedgerOpening::restore(const QString& path, const QString& backup)
{
    m_steps.working(tr("正在恢复备份…"));
    m_background.run(
        this,
        [path, backup, environment = m_parts.environment()] {
            return restoreLedger(backup,
                                 path,
                                 LockOwner::ofThisProcess(environment.systemUser, environment.clock),
                                 environment.clock);
        },
        [this, path](const Result<RestoreReport>& restored) {
            m_steps.working({});
            if (restored)
                open(path);
            else
                m_steps.failed(restored.error());
        });
}

void LedgerOpening::offerCopy(const QString& path, const Error& error)
{
    const QString target = freeFile(QDir(m_parts.documents), QFileInfo(path));
    const QString where = m_parts.medium(path) == Medium::Network
                              ? tr("“%1”在网络位置上，直接在那里记账可能丢失数据。")
                              : tr("“%1”在移动存储设备上，直接在那里记账可能丢失数据。");
    const Question question{
        where.arg(QFileInfo(path).fileName()),
        tr("可以复制到本机，核对无误后在副本上记账：\n%1\n\n原来的文件不动；以后请打开本机的这一份。")
            .arg(QDir::toNativeSeparators(target)),
        tr("复制到本机并打开"),
        tr("不打开")};
    if (m_parts.dialogs.ask(&m_window, question))
        copy(path, target);
    else
        m_steps.failed(error);
}

void LedgerOpening::copy(const QString& path, const QString& target)
{
    m_steps.working(tr("正在复制到本机并核对…"));
    m_background.run(
        this,
        [path, target, &clock = m_parts.clock]() -> Result<BackupReport> {
            if (!QDir().mkpath(QFileInfo(target).absolutePath())) {
                return Error{ErrorCode::Storage,
                             tr("不能建立文件夹“%1”，没有复制；请检查写入权限和磁盘。")
                                 .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())),
                             QStringLiteral("mkpath failed")};
            }
            return backUpLedger(path, target, clock);
        },
        [this](const Result<BackupReport>& copied) {
            m_steps.working({});
            if (copied)
                open(copied->path);
            else
                m_steps.failed(copied.error());
        });
}

} // namespace jc::ui
