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
    return LedgerFacts{ledger.path(), *region, *office, *demo, *date, *passphrase, {}};
}

// For writing, or for reading where somebody else writes; then `heldBy` says who.
Result<std::unique_ptr<Ledger>> openAsFarAsPossible(const QString& path,
                                                    const LedgerEnvironment& environment,
                                                    const Unlock& unlock,
                                                    QString& heldBy)
{
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, environment, unlock);
    if (ledger || ledger.error().code != ErrorCode::Busy)
        return ledger;
    heldBy = ledger.error().message;
    return Ledger::openReader(path, environment, unlock);
}

} // namespace

LedgerSession::LedgerSession()
{
    for (Worker* worker : {&m_writer, &m_reader}) {
        worker->inside.moveToThread(&worker->thread);
        worker->thread.start();
    }
    m_writer.thread.setObjectName(QStringLiteral("ledger writer"));
    m_reader.thread.setObjectName(QStringLiteral("ledger reader"));
}

LedgerSession::~LedgerSession()
{
    for (Worker* worker : {&m_reader, &m_writer}) {
        // A connection is closed in the thread that opened it.
        QMetaObject::invokeMethod(
            &worker->inside, [worker] { worker->ledger.reset(); }, Qt::BlockingQueuedConnection);
        worker->thread.quit();
        worker->thread.wait();
    }
}

void LedgerSession::open(const QString& path,
                         const QString& passphrase,
                         const Catalogues& catalogues,
                         const Clock& clock,
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
            opened(facts.error());
            return;
        }
        owned->m_facts = std::move(*facts);
        opened(std::move(owned));
    };
    QMetaObject::invokeMethod(&raw->m_writer.inside, [raw, path, passphrase, &catalogues, &clock, answer] {
        const auto reply = [raw, answer](Result<LedgerFacts> facts) {
            QMetaObject::invokeMethod(
                raw, [answer, facts] { answer(facts); }, Qt::QueuedConnection);
        };
        QString heldBy;
        Result<std::unique_ptr<Ledger>> writer = openAsFarAsPossible(
            path, LedgerEnvironment::of(catalogues, clock), {passphrase, {}, false}, heldBy);
        if (!writer)
            return reply(writer.error());
        raw->m_writer.ledger = std::move(*writer);
        raw->m_writer.ledger->setListener([raw](const ChangeNotice& notice) {
            QMetaObject::invokeMethod(
                raw, [raw, notice] { Q_EMIT raw->changed(notice); }, Qt::QueuedConnection);
        });
        Result<LedgerFacts> facts = readFacts(*raw->m_writer.ledger);
        if (!facts)
            return reply(facts.error());
        facts->heldBy = heldBy;
        const SharedKeys keys = raw->m_writer.ledger->keys();
        QMetaObject::invokeMethod(
            &raw->m_reader.inside, [raw, path, keys, &catalogues, &clock, facts, reply] {
                Result<std::unique_ptr<Ledger>> reader =
                    Ledger::openReader(path, LedgerEnvironment::of(catalogues, clock), {{}, keys, false});
                if (!reader)
                    return reply(reader.error());
                raw->m_reader.ledger = std::move(*reader);
                reply(facts);
            });
    });
}

void LedgerSession::post(Lane lane, QObject* receiver, Task task)
{
    Worker& worker = lane == Lane::Read ? m_reader : m_writer;
    const QPointer<QObject> guard(receiver);
    if (++m_pending == 1)
        Q_EMIT busyChanged(true);
    QMetaObject::invokeMethod(&worker.inside, [this, &worker, guard, task = std::move(task)]() mutable {
        const Answer answer = task(*worker.ledger);
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
