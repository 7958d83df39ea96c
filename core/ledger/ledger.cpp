#include "core/ledger/ledger.h"

#include "core/ledger/fold.h"
#include "core/ledger/migrations.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/payload.h"
#include "core/ledger/rebuild.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_store.h"
#include "core/ledger/value_check.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace jc {

namespace {

const QString dictionaryKey = QStringLiteral("dictionary");
const QString replicaKey = QStringLiteral("replica");

} // namespace

// The operations gathered so far, the numbers they will have, and what to tell afterwards.
struct Ledger::Draft
{
    qint64 firstOperation = 0;
    QVector<Operation> operations;
    QVector<qint64> recordNumbers;
    qint64 sequence = 0;
    ChangeOutcome outcome;
    ChangeNotice notice;

    [[nodiscard]] qint64 nextOperation() const { return firstOperation + operations.size(); }

    void tell(const EntityDescription& entity, RecordId id, const QList<quint16>& fields)
    {
        auto at = std::ranges::find(notice.touched, &entity, &ChangeNotice::Touched::entity);
        if (at == notice.touched.end()) {
            notice.touched.append({&entity, {}, {}});
            at = notice.touched.end() - 1;
        }
        at->records.insert(id);
        for (const quint16 field : fields)
            at->fields.insert(field);
    }
};

LedgerEnvironment LedgerEnvironment::of(const Catalogues& catalogues, const Clock& clock)
{
    const auto codeExists = [&codes = catalogues.codes](QLatin1String table, const QString& code) {
        const CodeTable* known = codes.find(table);
        return known != nullptr && known->find(code) != nullptr;
    };
    return {catalogues.dictionary, clock, codeExists, catalogues.idRegions.codes()};
}

Ledger::Ledger(Connection connection, LedgerEnvironment environment)
    : m_connection(std::move(connection))
    , m_environment(std::move(environment))
    , m_log(std::make_unique<OperationLog>(m_connection.handle()))
    , m_store(std::make_unique<StateStore>(m_connection.handle(), m_environment.dictionary))
{}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::create(const QString& path, LedgerEnvironment environment)
{
    Result<Connection> connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return connection.error();
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(*connection), std::move(environment)));
    const Result<void> ready = ledger->prepare();
    if (!ready) {
        ledger.reset();
        QFile::remove(path);
        return ready.error();
    }
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& path, LedgerEnvironment environment)
{
    Result<Connection> connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(*connection), std::move(environment)));
    const Result<void> ready = ledger->prepare();
    if (!ready)
        return ready.error();
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::openReader(const QString& path, LedgerEnvironment environment)
{
    Result<Connection> connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(*connection), std::move(environment)));
    const Result<QVector<QByteArray>> steps = shippedMigrations();
    if (!steps)
        return steps.error();
    const Result<bool> current = isCurrent(ledger->handle(), *steps);
    if (!current)
        return current.error();
    Result<std::optional<QString>> fingerprint = std::optional<QString>();
    if (*current)
        fingerprint = ledger->setting(dictionaryKey);
    if (!fingerprint)
        return fingerprint.error();
    if (fingerprint->value_or(QString()) != QString::fromLatin1(ledger->dictionary().fingerprint().toHex())) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate(
                         "Ledger", "这个台账由旧版本的匠册保存，只读方式不能升级；请先以可写方式打开一次。"),
                     QStringLiteral("schema is not current")};
    }
    return ledger;
}

Result<void> Ledger::prepare()
{
    const Result<QVector<QByteArray>> steps = shippedMigrations();
    if (!steps)
        return steps.error();
    const Result<void> migrated = migrate(handle(), *steps);
    if (!migrated)
        return migrated.error();
    const Result<void> followed = followDictionary();
    if (!followed)
        return followed.error();
    return requireReplica();
}

Result<void> Ledger::followDictionary()
{
    const Result<std::optional<QString>> stored = setting(dictionaryKey);
    if (!stored)
        return stored.error();
    const QString current = QString::fromLatin1(dictionary().fingerprint().toHex());
    if (stored->value_or(QString()) == current)
        return {};
    return rebuildState();
}

Result<void> Ledger::requireReplica()
{
    const Result<std::optional<QString>> stored = setting(replicaKey);
    if (!stored)
        return stored.error();
    if (!stored->has_value()) {
        m_replica = RecordId::random(m_environment.clock.now());
        const Result<void> set = setSetting(replicaKey, m_replica.toString());
        if (!set)
            return set.error();
    } else {
        const Result<RecordId> id = RecordId::fromString(**stored);
        if (!id)
            return id.error();
        m_replica = *id;
    }
    const Result<qint64> n = m_log->replicaNumber(m_replica);
    if (!n)
        return n.error();
    m_replicaN = *n;
    return {};
}

Result<void> Ledger::rebuildState()
{
    // Prepared statements name tables that are about to be replaced.
    m_store = std::make_unique<StateStore>(handle(), dictionary());
    Result<Transaction> transaction = Transaction::begin(handle());
    if (!transaction)
        return transaction.error();
    const Result<void> rebuilt = rebuildStateTables(handle(), dictionary(), *m_log, *m_store);
    if (!rebuilt)
        return rebuilt.error();
    const Result<void> noted =
        setSetting(dictionaryKey, QString::fromLatin1(dictionary().fingerprint().toHex()));
    if (!noted)
        return noted.error();
    return transaction->commit();
}

RecordContext Ledger::context() const
{
    return {*this, m_environment.codeExists, {m_environment.clock.today(), m_environment.knownRegions}};
}

Problems Ledger::judge(const Record& record) const
{
    return checkRecord(record, context());
}

Result<ChangeOutcome> Ledger::apply(const Change& change, const Author& author)
{
    if (change.edits.size() > Change::maximumEdits) {
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Ledger", "一次最多保存 %1 条记录；请分批保存。")
                         .arg(Change::maximumEdits),
                     QStringLiteral("%1 edits").arg(change.edits.size())};
    }
    Result<Transaction> transaction = Transaction::begin(handle());
    if (!transaction)
        return transaction.error();
    Draft draft;
    const Result<qint64> first = m_log->nextOperation();
    if (!first)
        return first.error();
    draft.firstOperation = *first;
    const Result<std::optional<LoggedChange>> last = m_log->lastChange(m_replicaN);
    if (!last)
        return last.error();
    draft.sequence = last->has_value() ? (*last)->change.sequence + 1 : 1;

    for (const Edit& edit : change.edits) {
        const Result<void> applied = applyEdit(edit, draft);
        if (!applied)
            return applied.error();
    }
    if (!draft.operations.isEmpty()) {
        const Result<void> stored = commitDraft(draft, change, author);
        if (!stored)
            return stored.error();
        const Result<void> committed = transaction->commit();
        if (!committed)
            return committed.error();
        if (m_listener)
            m_listener(draft.notice);
    }
    return draft.outcome;
}

Result<void> Ledger::applyEdit(const Edit& edit, Draft& draft)
{
    const EntityDescription& entity = *edit.entity;
    const Result<void> fits = requireStorable(entity, edit.fields);
    if (!fits)
        return fits.error();

    const RecordId id = edit.id.isNull() ? RecordId::random(m_environment.clock.now()) : edit.id;
    const Result<std::optional<StoredRecord>> known = m_store->read(entity, id);
    if (!known)
        return known.error();
    const Record before = known->has_value() ? (*known)->record : Record(entity, id);
    Record after = before;
    for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field)
        after.setValue(field.key(), field.value());
    if (edit.deleted)
        after.setDeleted(*edit.deleted);

    EditOutcome outcome;
    outcome.id = id;
    if (!after.isDeleted()) {
        if (entity.complete != nullptr)
            entity.complete(after, context());
        const Problems problems = judge(after);
        outcome.problems = problems.items();
        after.setState(problems.hasBlocking() ? RecordState::Draft : RecordState::Clean);
    }
    outcome.state = after.state();

    QMap<quint16, Value> personal;
    QMap<quint16, Value> plain;
    QList<quint16> touched;
    for (const FieldDescription* field : entity.fields) {
        const Value value = after.value(field->number);
        if (value == before.value(field->number))
            continue;
        (field->personal ? personal : plain).insert(field->number, value);
        touched.append(field->number);
    }
    const bool isNew = !known->has_value();
    if (isNew || after.state() != before.state())
        plain.insert(ledger_field::state, Value(static_cast<qint64>(after.state())));
    if (after.isDeleted() != before.isDeleted())
        plain.insert(ledger_field::deleted, Value(qint64{after.isDeleted() ? 1 : 0}));
    if (personal.isEmpty() && plain.isEmpty()) {
        draft.outcome.edits.append(outcome);
        return {};
    }

    const Result<qint64> n = m_store->numberFor(id, entity.number);
    if (!n)
        return n.error();
    Operation operation;
    operation.entity = entity.number;
    operation.record = id;
    if (!isNew) {
        const qint64 head = (*known)->head;
        if (head >= draft.firstOperation) {
            operation.parents.append(
                {m_replica, draft.sequence, static_cast<int>(head - draft.firstOperation)});
        } else {
            const Result<OperationHead> parent = m_log->headOf(head);
            if (!parent)
                return parent.error();
            operation.parents.append(*parent);
        }
    }
    if (!personal.isEmpty())
        operation.personal = SealedMap::over(encodeFields(personal));
    if (!plain.isEmpty())
        operation.plain = SealedMap::over(encodeFields(plain));

    const Result<void> written = m_store->write({*n, draft.nextOperation(), after});
    if (!written)
        return written.error();
    draft.operations.append(operation);
    draft.recordNumbers.append(*n);
    draft.tell(entity, id, touched);
    outcome.changed = true;
    draft.outcome.edits.append(outcome);
    return {};
}

Result<void> Ledger::commitDraft(Draft& draft, const Change& change, const Author& author)
{
    const Result<std::optional<LoggedChange>> last = m_log->lastChange(m_replicaN);
    if (!last)
        return last.error();
    const Result<qint64> latest = m_log->latestTime();
    if (!latest)
        return latest.error();
    const Result<qint64> n = m_log->nextChange();
    if (!n)
        return n.error();

    ChangeRecord record;
    record.replica = m_replica;
    record.sequence = draft.sequence;
    // Hybrid logical time: never behind anything seen, whatever the machine's clock says.
    record.time = std::max(*latest + 1, qint64{m_environment.clock.now()} << 16);
    record.office = author.office;
    record.user = author.user;
    record.reason = change.reason;
    record.act = change.act.isNull() ? RecordId::random(m_environment.clock.now()) : change.act;
    record.previous = last->has_value() ? (*last)->hash : QByteArray(32, '\0');
    record.operations = draft.operations;
    return m_log->append(record, m_replicaN, *n, draft.firstOperation, draft.recordNumbers);
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
    Result<Statement> statement =
        Statement::prepare(handle(), QStringLiteral("INSERT OR REPLACE INTO setting VALUES (?, ?)"));
    if (!statement)
        return statement.error();
    statement->bind(0, key);
    statement->bind(1, value);
    return statement->run();
}

} // namespace jc
