#include "tests/support/ledger_files.h"

#include "core/ledger/history.h"
#include "core/ledger/query.h"
#include "core/ledger/record_json.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>

namespace jc::test {

namespace {

const QString walEnding = QStringLiteral("-wal");
const QString indexEnding = QStringLiteral("-shm");

QByteArray bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void replaceFile(const QString& path, const QByteArray& bytes)
{
    if (QFile::exists(path))
        REQUIRE(QFile::remove(path));
    if (bytes.isEmpty())
        return;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

Result<void> addRecords(const Ledger& ledger, const EntityDescription& entity, QByteArray& content)
{
    RecordQuery query;
    query.entity = &entity;
    query.includeDeleted = true;
    const Result<RecordPage> page = queryRecords(ledger, query);
    if (!page)
        return page.error();
    for (const Record& record : page->records) {
        const Result<QJsonObject> object = recordToJson(ledger, record, Reveal::Whole);
        if (!object)
            return object.error();
        const Result<QVector<HistoryEntry>> history = recordHistory(ledger, entity, record.id());
        if (!history)
            return history.error();
        content += QByteArray(entity.key) + ' ' + QJsonDocument(*object).toJson(QJsonDocument::Compact);
        for (const HistoryEntry& entry : *history)
            content += " <" + entry.user.toUtf8() + ": " + entry.reason.toUtf8();
        content += '\n';
    }
    for (const FieldDescription* field : entity.fields) {
        if (!field->sortable)
            continue;
        query.sort = field;
        const Result<RecordPage> sorted = queryRecords(ledger, query);
        if (!sorted)
            return sorted.error();
        content += QByteArray(field->key) + ':';
        for (const Record& record : sorted->records)
            content += ' ' + record.id().toString().toLatin1();
        content += '\n';
    }
    return {};
}

} // namespace

LedgerFiles LedgerFiles::of(const QString& path)
{
    return {bytesOfFile(path), bytesOfFile(path + walEnding)};
}

void LedgerFiles::putAt(const QString& path) const
{
    replaceFile(path, main);
    replaceFile(path + walEnding, wal);
    replaceFile(path + indexEnding, {});
}

Result<QByteArray> contentOf(const Ledger& ledger)
{
    QByteArray content;
    for (const EntityDescription* entity : ledger.dictionary().entities()) {
        const Result<void> added = addRecords(ledger, *entity, content);
        if (!added)
            return added.error();
    }
    return content;
}

Result<QByteArray> soundContentOf(const Ledger& ledger)
{
    const Result<LedgerReport> report = verifyLedger(ledger);
    if (!report)
        return report.error();
    if (!report->isSound())
        return Error{ErrorCode::Damaged, report->faults.join(u' '), QStringLiteral("verifyLedger")};
    Result<QByteArray> content = contentOf(ledger);
    if (content)
        *content += "changes: " + QByteArray::number(report->changes);
    return content;
}

Result<QByteArray> soundContentAt(const QString& path, const LedgerEnvironment& environment)
{
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, environment);
    if (!ledger)
        return ledger.error();
    return soundContentOf(**ledger);
}

} // namespace jc::test
