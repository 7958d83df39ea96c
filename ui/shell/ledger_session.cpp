#include "ui/shell/ledger_session.h"

#include "core/ledger/key_store.h"
#include "core/ledger/ledger_settings.h"

namespace jc::ui {

namespace {

Result<LedgerFacts> readFacts(const Ledger& ledger)
{
    const Result<QString> region = ledgerRegion(ledger);
    if (!region)
        return region.error();
    const Result<QString> office = ledgerOffice(ledger);
    if (!office)
        return office.error();
    const Result<bool> demo = isDemoLedger(ledger);
    if (!demo)
        return demo.error();
    const Result<QDate> date = demoDate(ledger);
    if (!date)
        return date.error();
    const Result<bool> passphrase = hasPassphrase(ledger.handle());
    if (!passphrase)
        return passphrase.error();
    const Result<BackupState> backup = backupState(ledger);
    if (!backup)
        return backup.error();
    const Result<qint64> newest = ledgerNewestChange(ledger);
    if (!newest)
        return newest.error();
    return LedgerFacts{ledger.path(),
                       *region,
                       *office,
                       *demo,
                       *date,
                       *passphrase,
                       {},
                       *backup,
                       *newest > 0 ? QDateTime::fromMSecsSinceEpoch(*newest) : QDateTime()};
}

QString heldSentence(const LockOwner& owner)
{
    return LedgerSession::tr("只读：%1正在电脑“%2”上使用这本台账（自 %3 起）。对方关闭后，重新打开才能更改。")
        .arg(owner.user.isEmpty() ? LedgerSession::tr("另一位使用者") : owner.user,
             owner.host,
             owner.since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

// For writing, or for reading where somebody else writes or nothing can be written; then
// `readOnlyBecause` says why.
Result<std::unique_ptr<Ledger>> openAsFarAsPossible(const QString& path,
                                                    const LedgerEnvironment& environment,
                                                    const Unlock& unlock,
                                                    QString& readOnlyBecause)
{
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, environment, unlock);
    if (ledger || (ledger.error().code != ErrorCode::Busy && ledger.error().code != ErrorCode::Storage))
        return ledger;
    Result<std::unique_ptr<Ledger>> reader = Ledger::openReader(path, environment, unlock);
    if (!reader && reader.error().code == ErrorCode::Storage)
        return ledger; // says more of what is wrong
    if (ledger.error().code == ErrorCode::Storage) {
        readOnlyBecause = LedgerSession::tr(
            "只读：台账文件或所在文件夹不可写，这里不能更改。要更改，请把台账复制到可写的文件夹，"
            "或检查权限和磁盘后重新打开。");
    } else if (const std::optional<LockOwner> owner = LedgerLock::ownerOf(path);
               owner && !owner->host.isEmpty()) {
        readOnlyBecause = heldSentence(*owner);
    } else {
        readOnlyBecause =
            LedgerSession::tr("只读：另一个程序正在使用这本台账。那里关闭后，重新打开才能更改。");
    }
    return reader;
}

} // namespace

LedgerSession::LedgerSession()
{
    for (Worker* worker : {&m_writer, &m_reader, &m_aside}) {
        worker->inside.moveToThread(&worker->thread);
        worker->thread.start();
    }
    m_writer.thread.setObjectName(QStringLiteral("ledger writer"));
    m_reader.thread.setObjectName(QStringLiteral("ledger reader"));
    m_aside.thread.setObjectName(QStringLiteral("ledger long reader"));
}

LedgerSession::~LedgerSession()
{
    for (Worker* worker : {&m_aside, &m_reader, &m_writer}) {
        // A connection is closed in the thread that opened it.
        QMetaObject::invokeMethod(
            &worker->inside, [worker] { worker->ledger.reset(); }, Qt::BlockingQueuedConnection);
        worker->thread.quit();
        worker->thread.wait();
    }
}

void LedgerSession::open(const QString& path,
                         const QString& passphrase,
                         const LedgerEnvironment& environment,
                         QObject* receiver,
                         Opened opened)
{
    // Owned by the answer, which always comes and hands it on or destroys it.
    auto* const raw = new LedgerSession;
    const QPointer<QObject> guard(receiver);

    const auto answer = [raw, guard, opened = std::move(opened)](Result<LedgerFacts> facts) {
        std::unique_ptr<LedgerSession> owned(raw);
        if (guard.isNull())
            return;
        if (!facts) {
            owned.reset(); // frees the file: whoever hears of it may put another in its place
            opened(facts.error());
            return;
        }
        owned->m_facts = std::move(*facts);
        opened(std::move(owned));
    };
    QMetaObject::invokeMethod(&raw->m_writer.inside, [raw, path, passphrase, environment, answer] {
        const auto reply = [raw, answer](Result<LedgerFacts> facts) {
            QMetaObject::invokeMethod(
                raw, [answer, facts] { answer(facts); }, Qt::QueuedConnection);
        };
        QString readOnlyBecause;
        Result<std::unique_ptr<Ledger>> writer =
            openAsFarAsPossible(path, environment, {passphrase, {}, false}, readOnlyBecause);
        if (!writer)
            return reply(writer.error());
        raw->m_writer.ledger = std::move(*writer);
        raw->m_writer.ledger->setListener([raw](const ChangeNotice& notice) {
            QMetaObject::invokeMethod(
                raw,
                [raw, notice] {
                    raw->m_wasChanged = true;
                    Q_EMIT raw->changed(notice);
                },
                Qt::QueuedConnection);
        });
        Result<LedgerFacts> facts = readFacts(*raw->m_writer.ledger);
        if (!facts)
            return reply(facts.error());
        facts->readOnlyBecause = readOnlyBecause;
        raw->m_openReader = [path, keys = raw->m_writer.ledger->keys(), environment] {
            return Ledger::openReader(path, environment, {{}, keys, false});
        };
        QMetaObject::invokeMethod(&raw->m_reader.inside, [raw, facts, reply] {
            Result<std::unique_ptr<Ledger>> reader = raw->m_openReader();
            if (!reader)
                return reply(reader.error());
            raw->m_reader.ledger = std::move(*reader);
            reply(facts);
        });
    });
}

bool LedgerSession::mayNeedBackup() const
{
    return !isReadOnly() && !m_facts.demo && (m_facts.backup.due || m_wasChanged || isBusy());
}

void LedgerSession::notePassphrase(bool isSet)
{
    m_facts.hasPassphrase = isSet;
    Q_EMIT factsChanged();
}

void LedgerSession::noteNewestBackup(const QDateTime& when)
{
    m_facts.backup.newest = when;
    Q_EMIT factsChanged();
}

void LedgerSession::post(Lane lane, QObject* receiver, Task task)
{
    Worker& worker = lane == Lane::Read ? m_reader : lane == Lane::Aside ? m_aside : m_writer;
    const QPointer<QObject> guard(receiver);
    if (++m_pending == 1)
        Q_EMIT busyChanged(true);
    QMetaObject::invokeMethod(&worker.inside, [this, &worker, guard, task = std::move(task)]() mutable {
        const Answer answer = task(worker);
        QMetaObject::invokeMethod(
            this, [this, guard, answer] { deliver(guard, answer); }, Qt::QueuedConnection);
    });
}

void LedgerSession::deliver(const QPointer<QObject>& receiver, const Answer& answer)
{
    if (!receiver.isNull())
        answer();
    if (--m_pending == 0)
        Q_EMIT busyChanged(false);
}

} // namespace jc::ui
