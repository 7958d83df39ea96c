#include "core/ledger/audit.h"

#include "core/ledger/cbor.h"
#include "core/ledger/statement.h"

#include <sodium.h>

namespace jc {

namespace {

constexpr qsizetype auditHashSize = 32;
const QString auditColumns =
    QStringLiteral("n, time, user, action, entity, record, field, detail, previous, hash");

QByteArray hashOfEntry(const AuditEntry& entry, const QByteArray& previous)
{
    CborWriter writer;
    writer.array(8);
    writer.bytes(previous);
    writer.integer(entry.time);
    writer.text(entry.user);
    writer.text(entry.action);
    writer.integer(entry.entity);
    writer.id(entry.record);
    writer.integer(entry.field);
    writer.text(entry.detail);
    const QByteArray& bytes = writer.result();
    QByteArray hash(auditHashSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()),
                       static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()),
                       nullptr,
                       0);
    return hash;
}

Result<AuditEntry> readEntry(const Statement& row)
{
    const Result<RecordId> record =
        row.isNull(5) ? Result<RecordId>(RecordId()) : RecordId::fromBytes(row.bytes(5));
    if (!record)
        return record.error();
    return AuditEntry{row.integer(1),
                      row.text(2),
                      row.text(3),
                      static_cast<quint16>(row.integer(4)),
                      *record,
                      static_cast<quint16>(row.integer(6)),
                      row.text(7)};
}

} // namespace

Result<void> appendAudit(Ledger& ledger, AuditEntry entry)
{
    entry.time = ledger.environment().clock.now();
    Result<Statement> last =
        Statement::prepare(ledger.handle(), QStringLiteral("SELECT hash FROM audit ORDER BY n DESC LIMIT 1"));
    if (!last)
        return last.error();
    const Result<bool> row = last->step();
    if (!row)
        return row.error();
    const QByteArray previous = *row ? last->bytes(0) : QByteArray(auditHashSize, '\0');
    last->reset();
    Result<Statement> add = Statement::prepare(
        ledger.handle(),
        QStringLiteral(
            "INSERT INTO audit (time, user, action, entity, record, field, detail, previous, hash) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!add)
        return add.error();
    add->bind(0, entry.time);
    add->bind(1, entry.user);
    add->bind(2, entry.action);
    add->bind(3, qint64{entry.entity});
    if (entry.record.isNull())
        add->bindNull(4);
    else
        add->bind(4, entry.record);
    add->bind(5, qint64{entry.field});
    add->bind(6, entry.detail);
    add->bind(7, previous);
    add->bind(8, hashOfEntry(entry, previous));
    return add->run();
}

Result<QVector<AuditEntry>> auditEntries(const Ledger& ledger, qsizetype limit)
{
    Result<Statement> statement =
        Statement::prepare(ledger.handle(),
                           QStringLiteral("SELECT %1 FROM audit ORDER BY n DESC LIMIT %2")
                               .arg(auditColumns)
                               .arg(limit > 0 ? limit : -1));
    if (!statement)
        return statement.error();
    QVector<AuditEntry> entries;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return entries;
        const Result<AuditEntry> entry = readEntry(*statement);
        if (!entry)
            return entry.error();
        entries.append(*entry);
    }
}

Result<QVector<qint64>> brokenAuditEntries(const Ledger& ledger)
{
    Result<Statement> statement = Statement::prepare(
        ledger.handle(), QStringLiteral("SELECT %1 FROM audit ORDER BY n").arg(auditColumns));
    if (!statement)
        return statement.error();
    QVector<qint64> broken;
    QByteArray previous(auditHashSize, '\0');
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return broken;
        const Result<AuditEntry> entry = readEntry(*statement);
        const bool holds =
            entry && statement->bytes(8) == previous && statement->bytes(9) == hashOfEntry(*entry, previous);
        if (!holds)
            broken.append(statement->integer(0));
        previous = statement->bytes(9);
    }
}

Result<void>
logReveal(Ledger& ledger, const Author& author, const EntityDescription& entity, RecordId id, quint16 field)
{
    return appendAudit(ledger,
                       {.user = author.user,
                        .action = QStringLiteral("reveal"),
                        .entity = entity.number,
                        .record = id,
                        .field = field});
}

Result<void> logReveals(Ledger& ledger, const Author& author, const EntityDescription& entity, qint64 records)
{
    return appendAudit(ledger,
                       {.user = author.user,
                        .action = QStringLiteral("reveal"),
                        .entity = entity.number,
                        .detail = QString::number(records)});
}

} // namespace jc
