#include "core/ledger/ledger.h"

#include "core/dictionary/entities/same_person.h"
#include "core/ledger/bulk_indexes.h"
#include "core/ledger/change_writer.h"
#include "core/ledger/file_identity.h"
#include "core/ledger/key_store.h"
#include "core/ledger/log_emptying.h"
#include "core/ledger/migrations.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/person_links.h"
#include "core/ledger/rebuild.h"
#include "core/ledger/schema_follow.h"
#include "core/ledger/side_tables.h"
#include "core/ledger/state_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

const QString replicaKey = QStringLiteral("replica");
const QString identityKey = QStringLiteral("identity");
const QString authorityKey = QStringLiteral("authority");

constexpr qint64 progressStep = 500;

Error cancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Ledger", "已取消，未写入任何数据。"),
            QStringLiteral("cancelled")};
}

} // namespace

LedgerEnvironment LedgerEnvironment::of(const Catalogues& catalogues, const Clock& clock)
{
    const auto codeExists = [&codes = catalogues.codes](QLatin1String table, const QString& code) {
        const CodeTable* known = codes.find(table);
        return known != nullptr && known->find(code) != nullptr;
    };
    LedgerEnvironment environment{catalogues.dictionary, clock, codeExists, catalogues.idRegions.codes()};
    environment.catalogueHolds = [&catalogues](QLatin1String catalogue, const QString& text) {
        return catalogues.holds(catalogue, text);
    };
    environment.systemUser = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return environment;
}

Ledger::Ledger(Connection connection, LedgerEnvironment environment, bool readOnly)
    : m_connection(std::move(connection))
    , m_environment(std::move(environment))
    , m_readOnly(readOnly)
{}

Ledger::~Ledger() = default;

// Prepared statements name tables and hold the key: both may have changed.
void Ledger::makeStores()
{
    m_log = std::make_unique<OperationLog>(handle(), m_keys);
    m_store = std::make_unique<StateStore>(handle(), dictionary(), m_keys);
    m_sides = std::make_unique<SideTables>(handle());
}

Result<std::unique_ptr<Ledger>>
Ledger::create(const QString& path, LedgerEnvironment environment, const QString& passphrase)
{
    const Result<void> local = requireLocal(path, environment.medium);
    if (!local)
        return local.error();
    Result<Connection> connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return connection.error();
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(*connection), std::move(environment), false));
    const auto prepare = [&]() -> Result<void> {
        const Result<void> locked = ledger->lock();
        if (!locked)
            return locked;
        const Result<QVector<QByteArray>> steps = shippedMigrations();
        if (!steps)
            return steps.error();
        const Result<void> migrated = migrate(ledger->handle(), *steps);
        if (!migrated)
            return migrated.error();
        Result<SharedKeys> keys =
            makeKeys(ledger->handle(), passphrase, ledger->m_environment.passphraseCost);
        if (!keys)
            return keys.error();
        ledger->m_keys = std::move(*keys);
        return ledger->prepare();
    };
    const Result<void> ready = prepare();
    if (!ready) {
        ledger.reset();
        removeLedgerFiles(path);
        return ready.error();
    }
    return ledger;
}

Result<std::unique_ptr<Ledger>>
Ledger::open(const QString& path, LedgerEnvironment environment, const Unlock& unlock)
{
    // First: opening alone touches the files beside a ledger, which on a share may be another machine's at
    // work.
    const Result<void> local = requireLocal(path, environment.medium);
    if (!local)
        return local.error();
    Result<Connection> connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(*connection), std::move(environment), false));
    Result<void> ready = ledger->lock();
    if (ready)
        ready = ledger->bringUpToDate();
    if (ready)
        ready = ledger->unlock(unlock);
    if (ready)
        ready = ledger->prepare();
    if (ready)
        ready = emptyNotedLog(*ledger);
    if (!ready)
        return ready.error();
    return ledger;
}

Result<std::unique_ptr<Ledger>>
Ledger::openReader(const QString& path, LedgerEnvironment environment, const Unlock& unlock)
{
    Result<Connection> connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(*connection), std::move(environment), true));
    const Result<QVector<QByteArray>> steps = shippedMigrations();
    if (!steps)
        return steps.error();
    const Result<bool> current = isCurrent(ledger->handle(), *steps);
    if (!current)
        return current.error();
    Result<bool> follows = *current;
    if (*current)
        follows = schemaFollows(*ledger);
    if (!follows)
        return follows.error();
    if (!*follows) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate(
                         "Ledger", "这个台账由旧版本的匠册保存，只读方式不能升级；请先以可写方式打开一次。"),
                     QStringLiteral("schema is not current")};
    }
    Result<void> ready;
    if (!unlock.chainOnly)
        ready = ledger->unlock(unlock);
    if (!ready)
        return ready.error();
    ledger->makeStores();
    ready = ledger->readAuthority();
    if (!ready)
        return ready.error();
    return ledger;
}

Result<void> Ledger::lock()
{
    Result<LedgerLock> lock =
        LedgerLock::acquire(path(), LockOwner::ofThisProcess(m_environment.systemUser, m_environment.clock));
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    return {};
}

Result<void> Ledger::bringUpToDate()
{
    const Result<QVector<QByteArray>> steps = shippedMigrations();
    if (!steps)
        return steps.error();
    return migrateOnBackup(path(), handle(), *steps, m_environment.clock);
}

Result<void> Ledger::unlock(const Unlock& unlock)
{
    if (unlock.keys != nullptr) {
        m_keys = unlock.keys;
        return {};
    }
    Result<SharedKeys> keys = openKeys(handle(), unlock.passphrase);
    if (!keys)
        return keys.error();
    m_keys = std::move(*keys);
    return {};
}

Result<void> Ledger::prepare()
{
    makeStores();
    Result<void> done = followSchema(*this);
    if (done) {
        makeStores();
        done = readAuthority();
    }
    if (done)
        done = requireReplica();
    return done;
}

Result<void> Ledger::readAuthority()
{
    const Result<std::optional<QString>> stored = setting(authorityKey);
    if (!stored)
        return stored.error();
    m_authority = stored->value_or(QString()).toInt();
    return {};
}

Result<void> Ledger::setAuthority(int authority)
{
    m_authority = authority;
    return setSetting(authorityKey, QString::number(authority));
}

// Two files must never write under one identity: their changes would have the same numbers.
Result<void> Ledger::requireReplica()
{
    const Result<std::optional<QString>> stored = setting(replicaKey);
    const Result<std::optional<QString>> lived = setting(identityKey);
    const Result<FileIdentity> identity = FileIdentity::of(path());
    if (!stored)
        return stored.error();
    if (!lived)
        return lived.error();
    if (!identity)
        return identity.error();
    const QString lives = identity->toString();
    if (!stored->has_value() || lived->value_or(QString()) != lives)
        return takeNewReplica();
    const Result<RecordId> id = RecordId::fromString(**stored);
    if (!id)
        return id.error();
    const Result<qint64> n = m_log->replicaNumber(*id);
    if (!n)
        return n.error();
    const Result<std::optional<LoggedChange>> last = m_log->lastChange(*n);
    if (!last)
        return last.error();
    const qint64 sequence = last->has_value() ? (*last)->change.sequence : 0;
    const std::optional<HighWater> mark = m_lock->highWater();
    // Another replica's mark: the file was set back to before it took its present identity.
    if (mark && (mark->replica != *id || mark->sequence > sequence))
        return takeNewReplica();
    m_replica = *id;
    m_replicaN = *n;
    return {};
}

// In one transaction: whoever is killed in between has written nothing under either, and takes a new one at
// the next opening.
Result<void> Ledger::takeNewReplica()
{
    const Result<FileIdentity> identity = FileIdentity::of(path());
    const Result<std::optional<QString>> earlier = setting(replicaKey);
    if (!identity)
        return identity.error();
    if (!earlier)
        return earlier.error();
    Result<Transaction> transaction = Transaction::begin(handle());
    if (!transaction)
        return transaction.error();
    Result<void> done;
    if (earlier->has_value()) {
        const Result<RecordId> ended = RecordId::fromString(**earlier);
        if (ended)
            done = m_log->endOwn(*ended);
    }
    const RecordId replica = RecordId::random(m_environment.clock.now());
    if (done)
        done = setSetting(replicaKey, replica.toString());
    if (done)
        done = setSetting(identityKey, identity->toString());
    if (!done)
        return done;
    const Result<qint64> n = m_log->replicaNumber(replica);
    if (!n)
        return n.error();
    done = m_log->markOwn(*n);
    if (done)
        done = transaction->commit();
    if (!done)
        return done;
    m_replica = replica;
    m_replicaN = *n;
    m_lock->noteHighWater(replica, 0);
    return {};
}

Result<void> Ledger::requireWritable() const
{
    if (!m_readOnly)
        return {};
    return Error{
        ErrorCode::Refused,
        QCoreApplication::translate("Ledger", "台账以只读方式打开，未写入任何数据；请在可写的窗口中操作。"),
        QStringLiteral("opened read-only")};
}

Result<void> Ledger::rebuildState(const Progress& progress)
{
    const Result<void> writable = requireWritable();
    if (!writable)
        return writable.error();
    makeStores();
    Result<Transaction> transaction = Transaction::begin(handle());
    if (!transaction)
        return transaction.error();
    Result<void> done = rebuildStateTables(*this, progress);
    if (done)
        done = transaction->commit();
    if (!done) {
        // Statements prepared for the tables that are gone again.
        makeStores();
    }
    return done;
}

RecordContext Ledger::context() const
{
    return {*this,
            m_environment.codeExists,
            {m_environment.clock.today(), m_environment.knownRegions},
            m_environment.catalogueHolds};
}

Problems Ledger::judge(const Record& record) const
{
    return checkRecord(record, context());
}

Result<ChangeOutcome> Ledger::apply(const Change& change, const Author& author, const Progress& progress)
{
    const Origin origin{author, change.reason, change.act, {}};
    return write(origin, [&](ChangeWriter& writer) -> Result<void> {
        Result<BulkIndexes> indexes = BulkIndexes::lift(*this, change);
        if (!indexes)
            return indexes.error();
        qint64 done = 0;
        for (const Edit& edit : change.edits) {
            if (progress && done % progressStep == 0 && !progress(done, change.edits.size()))
                return cancelled();
            const Result<void> added = writer.add(edit);
            if (!added)
                return added.error();
            ++done;
        }
        return indexes->restore();
    });
}

Result<ChangeOutcome> Ledger::write(const Origin& origin,
                                    const std::function<Result<void>(ChangeWriter&)>& fill)
{
    ChangeOutcome outcome;
    qint64 sequence = 0;
    const Result<void> written = takeOver([&]() -> Result<std::optional<ChangeNotice>> {
        ChangeWriter writer(*this, origin);
        Result<void> done = writer.begin();
        if (done)
            done = fill(writer);
        if (done)
            done = writer.finish();
        if (!done)
            return done.error();
        outcome = writer.outcome();
        sequence = writer.lastSequence();
        return writer.wroteAnything() ? std::optional(writer.notice()) : std::nullopt;
    });
    if (!written)
        return written.error();
    m_lock->noteHighWater(m_replica, sequence);
    return outcome;
}

Result<void> Ledger::takeOver(const std::function<Result<std::optional<ChangeNotice>>()>& fill)
{
    const Result<void> writable = requireWritable();
    if (!writable)
        return writable.error();
    Result<Transaction> transaction = Transaction::begin(handle());
    if (!transaction)
        return transaction.error();
    m_store->forget();
    const Result<std::optional<ChangeNotice>> filled = fill();
    if (!filled) {
        m_store->forget();
        return filled.error();
    }
    if (!filled->has_value()) {
        m_store->forget();
        return {};
    }
    const ChangeNotice& notice = **filled;
    const auto linksPersons = [](const ChangeNotice::Touched& touched) {
        return touched.entity->number == same_person::entity.number;
    };
    if (std::ranges::any_of(notice.touched, linksPersons)) {
        const Result<void> followed = followPersonLinks(handle(), dictionary());
        if (!followed) {
            m_store->forget();
            return followed.error();
        }
    }
    const Result<void> committed = transaction->commit();
    m_store->forget();
    if (!committed)
        return committed.error();
    if (m_listener)
        m_listener(notice);
    return {};
}

Result<std::optional<Record>> Ledger::read(const EntityDescription& entity, RecordId id) const
{
    const Result<std::optional<StoredRecord>> stored = m_store->read(entity, id);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return std::optional<Record>();
    return std::optional<Record>((*stored)->record);
}

Result<std::optional<QString>> Ledger::setting(const QString& key) const
{
    Result<Statement> statement =
        Statement::prepare(handle(), QStringLiteral("SELECT value FROM setting WHERE key = ?"));
    if (!statement)
        return statement.error();
    statement->bind(0, key);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<QString>();
    return std::optional<QString>(statement->text(0));
}

Result<void> Ledger::setSetting(const QString& key, const QString& value)
{
    const Result<void> writable = requireWritable();
    if (!writable)
        return writable.error();
    Result<Statement> statement =
        Statement::prepare(handle(), QStringLiteral("INSERT OR REPLACE INTO setting VALUES (?, ?)"));
    if (!statement)
        return statement.error();
    statement->bind(0, key);
    statement->bind(1, value);
    return statement->run();
}

} // namespace jc
