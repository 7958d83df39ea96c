#include "app/ctl/console.h"
#include "app/ctl/field_words.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/merge_words.h"
#include "app/ctl/reveal_log.h"
#include "core/ledger/history.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jc::ctl {

namespace {

Result<void> printJson(const Ledger& ledger,
                       const EntityDescription& entity,
                       const QVector<HistoryEntry>& entries,
                       Reveal reveal)
{
    JsonRows rows;
    for (const HistoryEntry& entry : entries) {
        QJsonArray fields;
        for (const FieldChange& change : entry.fields) {
            const Result<QJsonValue> before = fieldJson(ledger, entity, change.field, change.before, reveal);
            if (!before)
                return before.error();
            const Result<QJsonValue> after = fieldJson(ledger, entity, change.field, change.after, reveal);
            if (!after)
                return after.error();
            fields.append(QJsonObject{{QStringLiteral("field"), fieldKey(entity, change.field)},
                                      {QStringLiteral("before"), *before},
                                      {QStringLiteral("after"), *after}});
        }
        JsonRow row;
        row.add("time", machineTime(entry.time));
        row.add("office", entry.office);
        row.add("user", entry.user);
        row.add("reason", entry.reason);
        row.add("reason_erased", entry.reasonErased);
        row.add("personal_erased", entry.personalErased);
        row.add("waiting", entry.waiting);
        row.add("fields", fields);
        rows.add(row.text());
    }
    return {};
}

void printText(Presenter& presenter,
               const EntityDescription& entity,
               const QVector<HistoryEntry>& entries,
               Reveal reveal)
{
    for (const HistoryEntry& entry : entries) {
        QStringList head{localTime(entry.time)};
        const QString reason =
            entry.reasonErased ? QCoreApplication::translate("Ctl", "（事由已依法删除）") : entry.reason;
        for (const QString& word : {entry.office, entry.user, reason}) {
            if (!word.isEmpty())
                head.append(word);
        }
        printLine(head.join(QStringLiteral("  ")));
        if (entry.waiting)
            printLine(QStringLiteral("    ") +
                      QCoreApplication::translate("Ctl", "缺前序：之前的更改尚未收到，这次更改暂不起作用。"));
        if (entry.personalErased)
            printLine(QStringLiteral("    ") +
                      QCoreApplication::translate("Ctl", "这次更改中的个人信息已依法删除。"));
        for (const FieldChange& change : entry.fields) {
            printLine(QStringLiteral("    ") +
                      QCoreApplication::translate("Ctl", "%1：%2 → %3")
                          .arg(fieldLabel(entity, change.field),
                               fieldText(presenter, entity, change.field, change.before, reveal),
                               fieldText(presenter, entity, change.field, change.after, reveal)));
        }
    }
}

// Sealed fields that the entries name.
QVector<quint16> sealedOf(const EntityDescription& entity, const QVector<HistoryEntry>& entries)
{
    QVector<quint16> fields;
    for (const HistoryEntry& entry : entries) {
        for (const FieldChange& change : entry.fields) {
            const FieldDescription* field = entity.field(change.field);
            if (field != nullptr && field->sensitive && !fields.contains(change.field))
                fields.append(change.field);
        }
    }
    return fields;
}

} // namespace

Result<ExitCode> runHistory(const Call& call)
{
    const Result<const EntityDescription*> entity = entityNamed(call, call.line.argument(1));
    if (!entity)
        return entity.error();
    const Result<std::unique_ptr<Ledger>> ledger = openToShow(call);
    if (!ledger)
        return ledger.error();
    const Result<Record> record = recordNamed(**ledger, **entity, call.line.argument(2));
    if (!record)
        return record.error();
    const Result<QVector<HistoryEntry>> entries = recordHistory(**ledger, **entity, record->id());
    if (!entries)
        return entries.error();
    const Reveal reveal = call.line.has("reveal") ? Reveal::Whole : Reveal::Masked;
    if (reveal == Reveal::Whole) {
        RevealLog seen;
        seen.note(**entity, record->id(), sealedOf(**entity, *entries));
        const Result<void> logged = seen.write(call, **ledger);
        if (!logged)
            return logged.error();
    }
    if (call.line.has("json")) {
        const Result<void> printed = printJson(**ledger, **entity, *entries, reveal);
        if (!printed)
            return printed.error();
    } else {
        Presenter presenter(**ledger, call.catalogues.codes);
        printText(presenter, **entity, *entries, reveal);
    }
    return ExitCode::Done;
}

} // namespace jc::ctl
