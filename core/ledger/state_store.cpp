#include "core/ledger/state_store.h"

#include "core/base/text.h"
#include "core/ledger/key_store.h"
#include "core/ledger/lookup_form.h"
#include "core/ledger/state_schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace jc {

namespace {

constexpr qsizetype mostRemembered = 20'000;
constexpr int systemColumns = 5; // as selected; written rows have _root too

// What stands in the column of a field that was erased by law.
bool isErasedMark(const FieldDescription& field, const Statement& row, int column)
{
    if (field.type == FieldType::Date)
        return row.integer(column) == 0;
    return row.bytes(column).isEmpty();
}

QString jsonOf(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

StateStore::StateStore(sqlite3* handle, const Dictionary& dictionary, SharedKeys keys)
    : m_handle(handle)
    , m_dictionary(dictionary)
    , m_keys(std::move(keys))
{}

QString StateStore::selectColumns(const EntityDescription& entity, const QString& alias)
{
    QString sql = QStringLiteral("%1._n, %1._head, %1._state, %1._deleted, %1._marks").arg(alias);
    for (const FieldDescription* field : entity.fields)
        sql += QStringLiteral(", %1.%2").arg(alias, stateColumn(*field));
    return sql;
}

Result<StateStore::Prepared*> StateStore::prepared(const EntityDescription& entity)
{
    std::unique_ptr<Prepared>& slot = m_prepared[entity.number];
    if (slot == nullptr) {
        auto made = std::make_unique<Prepared>();
        Result<Statement> read =
            Statement::prepare(m_handle,
                               QStringLiteral("SELECT %1 FROM %2 t WHERE t._n = ?")
                                   .arg(selectColumns(entity, QStringLiteral("t")), stateTable(entity)));
        if (!read)
            return read.error();
        made->read = std::move(*read);
        // Columns by name: a table that followed a newer dictionary has them in another order.
        QStringList columns{QStringLiteral("_n"),
                            QStringLiteral("_head"),
                            QStringLiteral("_state"),
                            QStringLiteral("_deleted"),
                            QStringLiteral("_marks")};
        if (entity.holder != nullptr)
            columns.append(QStringLiteral("_root"));
        for (const FieldDescription* field : entity.fields) {
            columns.append(stateColumn(*field));
            if (field->lookup != Lookup::None)
                columns.append(findColumn(*field));
            if (field->lookup == Lookup::WholeAndLastFour)
                columns.append(lastFourColumn(*field));
        }
        QStringList marks;
        marks.fill(QStringLiteral("?"), columns.size());
        Result<Statement> write = Statement::prepare(
            m_handle,
            QStringLiteral("INSERT OR REPLACE INTO %1 (%2) VALUES (%3)")
                .arg(stateTable(entity), columns.join(QLatin1String(", ")), marks.join(QLatin1String(", "))));
        if (!write)
            return write.error();
        made->write = std::move(*write);
        slot = std::move(made);
    }
    return slot.get();
}

void StateStore::forget()
{
    m_numbers.clear();
    m_anyRoots.reset();
}

Result<std::optional<qint64>> StateStore::numberOf(RecordId id, quint16 entity)
{
    const auto known = m_numbers.constFind({id, entity});
    if (known != m_numbers.constEnd())
        return std::optional<qint64>(*known);
    Result<Statement*> statement = keptStatement(
        m_findNumber, m_handle, QStringLiteral("SELECT n FROM record WHERE id = ? AND entity = ?"));
    if (!statement)
        return statement.error();
    (*statement)->bind(0, id);
    (*statement)->bind(1, qint64{entity});
    const Result<bool> row = (*statement)->step();
    if (!row)
        return row.error();
    std::optional<qint64> n;
    if (*row) {
        n = (*statement)->integer(0);
        remember(id, entity, *n);
    }
    (*statement)->reset();
    return n;
}

Result<std::optional<qint64>> StateStore::numberOf(RecordId id, const FieldDescription& field)
{
    return numberOf(id, targetNumber(field));
}

Result<qint64> StateStore::numberFor(RecordId id, quint16 entity)
{
    const Result<std::optional<qint64>> known = numberOf(id, entity);
    if (!known)
        return known.error();
    if (known->has_value())
        return **known;
    return newNumber(id, entity);
}

Result<qint64> StateStore::newNumber(RecordId id, quint16 entity)
{
    Result<Statement*> statement =
        keptStatement(m_addNumber, m_handle, QStringLiteral("INSERT INTO record (id, entity) VALUES (?, ?)"));
    if (!statement)
        return statement.error();
    (*statement)->bind(0, id);
    (*statement)->bind(1, qint64{entity});
    const Result<void> added = (*statement)->run();
    if (!added)
        return added.error();
    const qint64 n = (*statement)->lastInsertId();
    remember(id, entity, n);
    return n;
}

void StateStore::remember(RecordId id, quint16 entity, qint64 n)
{
    if (m_numbers.size() >= mostRemembered)
        m_numbers.clear();
    m_numbers.insert({id, entity}, n);
}

Result<RecordId> StateStore::idOf(qint64 n)
{
    Result<Statement*> statement =
        keptStatement(m_findId, m_handle, QStringLiteral("SELECT id FROM record WHERE n = ?"));
    if (!statement)
        return statement.error();
    (*statement)->bind(0, n);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return row.error();
    if (!*row) {
        (*statement)->reset();
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Ledger", "台账中有一条引用指向不存在的记录；请运行重建。"),
                     QStringLiteral("record.n %1").arg(n)};
    }
    Result<RecordId> id = RecordId::fromBytes((*statement)->bytes(0));
    (*statement)->reset();
    return id;
}

Result<qint64> StateStore::rootOf(qint64 person)
{
    if (!m_anyRoots) {
        Result<Statement> any =
            Statement::prepare(m_handle, QStringLiteral("SELECT EXISTS (SELECT 1 FROM d_root)"));
        if (!any)
            return any.error();
        const Result<bool> row = any->step();
        if (!row)
            return row.error();
        m_anyRoots = any->integer(0) != 0;
    }
    if (!*m_anyRoots)
        return person;
    Result<Statement*> statement =
        keptStatement(m_findRoot, m_handle, QStringLiteral("SELECT root FROM d_root WHERE person = ?"));
    if (!statement)
        return statement.error();
    (*statement)->bind(0, person);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return row.error();
    const qint64 root = *row ? (*statement)->integer(0) : person;
    (*statement)->reset();
    return root;
}

Result<std::optional<StoredRecord>> StateStore::read(const EntityDescription& entity, RecordId id)
{
    const Result<std::optional<qint64>> n = numberOf(id, entity.number);
    if (!n)
        return n.error();
    if (!n->has_value())
        return std::optional<StoredRecord>();
    return read(entity, **n);
}

Result<std::optional<StoredRecord>> StateStore::read(const EntityDescription& entity, qint64 n)
{
    const Result<Prepared*> statements = prepared(entity);
    if (!statements)
        return statements.error();
    Statement& read = (*statements)->read;
    read.bind(0, n);
    const Result<bool> row = read.step();
    if (!row)
        return row.error();
    if (!*row) {
        read.reset();
        return std::optional<StoredRecord>();
    }
    Result<StoredRecord> stored = readRow(entity, read, 0);
    read.reset();
    if (!stored)
        return stored.error();
    return std::optional<StoredRecord>(std::move(*stored));
}

Result<StoredRecord>
StateStore::readRow(const EntityDescription& entity, const Statement& statement, int column)
{
    StoredRecord stored;
    stored.known = true;
    stored.n = statement.integer(column);
    stored.head = statement.integer(column + 1);
    const Result<RecordId> id = idOf(stored.n);
    if (!id)
        return id.error();
    stored.record = Record(entity, *id);
    stored.record.setState(statement.integer(column + 2) != 0 ? RecordState::Draft : RecordState::Clean);
    stored.record.setDeleted(statement.integer(column + 3) != 0);
    const qint64 marks = statement.integer(column + 4);
    stored.record.setReview((marks & state_mark::critical) != 0      ? Review::Critical
                            : (marks & state_mark::information) != 0 ? Review::Information
                                                                     : Review::None);
    const bool erased = (marks & state_mark::erased) != 0;
    QSet<quint16> erasedFields;
    int at = column + systemColumns;
    for (const FieldDescription* field : entity.fields) {
        if (!statement.isNull(at)) {
            if (erased && field->personal && isErasedMark(*field, statement, at)) {
                erasedFields.insert(field->number);
            } else {
                Result<Value> value = field->sensitive
                                          ? readSealed(*field, stored.record, statement.bytes(at))
                                          : readValue(*field, statement, at);
                if (!value)
                    return value.error();
                stored.record.setValue(field->number, std::move(*value));
            }
        }
        ++at;
    }
    if (erased)
        stored.record.setErased(std::move(erasedFields));
    return stored;
}

Result<Value>
StateStore::readSealed(const FieldDescription& field, const Record& record, const QByteArray& box)
{
    if (m_keys == nullptr) {
        return noLedgerKey();
    }
    const Result<QByteArray> text =
        m_keys->box.open({record.entity().number, record.id(), field.number}, box);
    if (!text)
        return text.error();
    return Value(textFromUtf8(*text));
}

Result<Value> StateStore::readValue(const FieldDescription& field, const Statement& row, int column)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::ResidentId:
    case FieldType::Code:
        return Value(row.text(column));
    case FieldType::CodeSet: {
        QStringList codes;
        const QJsonArray array = QJsonDocument::fromJson(row.text(column).toUtf8()).array();
        for (const QJsonValue item : array)
            codes.append(item.toString());
        return Value(codes);
    }
    case FieldType::ReferenceSet: {
        QVector<RecordId> ids;
        const QJsonArray array = QJsonDocument::fromJson(row.text(column).toUtf8()).array();
        for (const QJsonValue item : array) {
            const Result<RecordId> id = idOf(item.toInteger());
            if (!id)
                return id.error();
            ids.append(*id);
        }
        return Value(ids);
    }
    case FieldType::Region:
    case FieldType::Reference: {
        const Result<RecordId> id = idOf(row.integer(column));
        if (!id)
            return id.error();
        return Value(*id);
    }
    case FieldType::Date:
    case FieldType::Money:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::YesNo:
        break;
    }
    return Value(row.integer(column));
}

quint16 StateStore::targetNumber(const FieldDescription& field) const
{
    const EntityDescription* target = m_dictionary.entity(QString::fromLatin1(field.target));
    return target != nullptr ? target->number : quint16{0};
}

Result<void>
StateStore::bindValue(const FieldDescription& field, const Value& value, Statement& statement, int position)
{
    if (value.isEmpty()) {
        statement.bindNull(position);
    } else if (const qint64* number = value.integer()) {
        statement.bind(position, *number);
    } else if (const QString* text = value.text()) {
        statement.bind(position, *text);
    } else if (const RecordId* id = value.reference()) {
        const Result<qint64> n = numberFor(*id, targetNumber(field));
        if (!n)
            return n.error();
        statement.bind(position, *n);
    } else if (const QStringList* codes = value.codes()) {
        statement.bind(position, jsonOf(QJsonArray::fromStringList(*codes)));
    } else if (const QVector<RecordId>* ids = value.references()) {
        QJsonArray array;
        for (const RecordId& item : *ids) {
            const Result<qint64> n = numberFor(item, targetNumber(field));
            if (!n)
                return n.error();
            array.append(*n);
        }
        statement.bind(position, jsonOf(array));
    }
    return {};
}

Result<int> StateStore::bindSealed(const FieldDescription& field,
                                   const Record& record,
                                   Statement& statement,
                                   int position)
{
    const Value value = record.value(field.number);
    const QString* text = value.text();
    const auto bindLookup = [&](BlindIndex::Aspect aspect) {
        if (text == nullptr) {
            statement.bindNull(position++);
            return;
        }
        statement.bind(position++,
                       m_keys->index.of(record.entity().number, field.number, aspect, lookupForm(*text)));
    };
    if (record.erasedFields().contains(field.number)) {
        statement.bind(position++, QByteArray(""));
    } else if (text == nullptr) {
        statement.bindNull(position++);
    } else if (m_keys == nullptr) {
        return noLedgerKey();
    } else {
        statement.bind(position++,
                       m_keys->box.seal({record.entity().number, record.id(), field.number}, text->toUtf8()));
    }
    if (field.lookup != Lookup::None)
        bindLookup(BlindIndex::Aspect::Whole);
    if (field.lookup == Lookup::WholeAndLastFour)
        bindLookup(BlindIndex::Aspect::LastFour);
    return position;
}

Result<bool> StateStore::lookupsFit(const Record& record, qint64 n)
{
    const EntityDescription& entity = record.entity();
    if (m_keys == nullptr)
        return noLedgerKey();
    QStringList columns;
    QVector<QByteArray> wanted;
    for (const FieldDescription* field : entity.fields) {
        const Value value = record.value(field->number);
        const QString form = value.text() != nullptr ? lookupForm(*value.text()) : QString();
        const auto add = [&](const QString& column, BlindIndex::Aspect aspect) {
            columns.append(column);
            wanted.append(m_keys->index.of(entity.number, field->number, aspect, form));
        };
        if (field->lookup != Lookup::None)
            add(findColumn(*field), BlindIndex::Aspect::Whole);
        if (field->lookup == Lookup::WholeAndLastFour)
            add(lastFourColumn(*field), BlindIndex::Aspect::LastFour);
    }
    if (columns.isEmpty())
        return true;
    Result<Statement> statement =
        Statement::prepare(m_handle,
                           QStringLiteral("SELECT %1 FROM %2 WHERE _n = ?")
                               .arg(columns.join(QLatin1String(", ")), stateTable(entity)));
    if (!statement)
        return statement.error();
    statement->bind(0, n);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    for (qsizetype i = 0; *row && i < wanted.size(); ++i) {
        if (statement->bytes(static_cast<int>(i)) != wanted[i])
            return false;
    }
    return true;
}

Result<void> StateStore::write(const StoredRecord& stored)
{
    const Record& record = stored.record;
    const EntityDescription& entity = record.entity();
    const Result<Prepared*> statements = prepared(entity);
    if (!statements)
        return statements.error();
    Statement& write = (*statements)->write;
    int position = 0;
    write.bind(position++, stored.n);
    write.bind(position++, stored.head);
    write.bind(position++, static_cast<qint64>(record.state()));
    write.bind(position++, qint64{record.isDeleted() ? 1 : 0});
    const qint64 review = record.review() == Review::Critical      ? state_mark::critical
                          : record.review() == Review::Information ? state_mark::information
                                                                   : 0;
    write.bind(position++, review | (record.isErased() ? state_mark::erased : 0));
    if (entity.holder != nullptr) {
        const Value value = record.value(entity.holder->number);
        if (const RecordId* holder = value.reference()) {
            const Result<qint64> person = numberFor(*holder, targetNumber(*entity.holder));
            if (!person)
                return person.error();
            const Result<qint64> root = rootOf(*person);
            if (!root)
                return root.error();
            write.bind(position++, *root);
        } else {
            write.bindNull(position++);
        }
    }
    for (const FieldDescription* field : entity.fields) {
        if (field->sensitive) {
            const Result<int> after = bindSealed(*field, record, write, position);
            if (!after)
                return after.error();
            position = *after;
        } else if (record.erasedFields().contains(field->number)) {
            if (field->type == FieldType::Date)
                write.bind(position++, qint64{0});
            else
                write.bind(position++, QString(QLatin1String("")));
        } else {
            const Result<void> bound = bindValue(*field, record.value(field->number), write, position++);
            if (!bound)
                return bound.error();
        }
    }
    return write.run();
}

} // namespace jc
