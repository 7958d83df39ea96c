#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "core/ledger/history.h"
#include "core/ledger/payload.h"
#include "core/ledger/presenter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace jc::ctl {

namespace {

// A field of the record, or one of the two that the ledger keeps of every record.
struct ChangedField
{
    QString key;
    QString label;
    const FieldDescription* description = nullptr;
};

ChangedField changedField(const EntityDescription& entity, quint16 number)
{
    if (number == ledger_field::state)
        return {QStringLiteral("state"), QCoreApplication::translate("Ctl", "草稿"), nullptr};
    if (number == ledger_field::deleted)
        return {QStringLiteral("deleted"), QCoreApplication::translate("Ctl", "删除"), nullptr};
    if (const FieldDescription* field = entity.field(number))
        return {QLatin1String(field->key), field->label.text(), field};
    return {QString::number(number), QString::number(number), nullptr};
}

Result<QJsonValue>
jsonOf(const Ledger& ledger, const EntityDescription& entity, quint16 number, const Value& value)
{
    if (value.isEmpty())
        return QJsonValue();
    if (number == ledger_field::state && value.integer() != nullptr)
        return QJsonValue(*value.integer() != 0 ? QStringLiteral("draft") : QStringLiteral("clean"));
    if (number == ledger_field::deleted && value.integer() != nullptr)
        return QJsonValue(*value.integer() != 0);
    Record one(entity);
    one.setValue(number, value);
    const Result<QJsonObject> object = recordToJson(ledger, one, Reveal::Masked);
    if (!object)
        return object.error();
    return object->value(changedField(entity, number).key);
}

QString textOf(Presenter& presenter, const EntityDescription& entity, quint16 number, const Value& value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("Ctl", "（空）");
    const bool set = value.integer() != nullptr && *value.integer() != 0;
    if (number == ledger_field::state || number == ledger_field::deleted)
        return set ? QCoreApplication::translate("Ctl", "是") : QCoreApplication::translate("Ctl", "否");
    const ChangedField field = changedField(entity, number);
    return field.description != nullptr ? presenter.text(*field.description, value, Reveal::Masked)
                                        : QString();
}

QString timeText(qint64 milliseconds, Qt::TimeSpec spec)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds)
        .toTimeSpec(spec)
        .toString(spec == Qt::UTC ? QStringLiteral("yyyy-MM-ddThh:mm:ss.zzzZ")
                                  : QStringLiteral("yyyy-MM-dd hh:mm:ss"));
}

Result<void>
printJson(const Ledger& ledger, const EntityDescription& entity, const QVector<HistoryEntry>& entries)
{
    JsonRows rows;
    for (const HistoryEntry& entry : entries) {
        QJsonArray fields;
        for (const FieldChange& change : entry.fields) {
            const Result<QJsonValue> before = jsonOf(ledger, entity, change.field, change.before);
            if (!before)
                return before.error();
            const Result<QJsonValue> after = jsonOf(ledger, entity, change.field, change.after);
            if (!after)
                return after.error();
            fields.append(QJsonObject{{QStringLiteral("field"), changedField(entity, change.field).key},
                                      {QStringLiteral("before"), *before},
                                      {QStringLiteral("after"), *after}});
        }
        JsonRow row;
        row.add("time", timeText(entry.time, Qt::UTC));
        row.add("office", entry.office);
        row.add("user", entry.user);
        row.add("reason", entry.reason);
        row.add("personal_erased", entry.personalErased);
        row.add("fields", fields);
        rows.add(row.text());
    }
    return {};
}

void printText(Presenter& presenter, const EntityDescription& entity, const QVector<HistoryEntry>& entries)
{
    for (const HistoryEntry& entry : entries) {
        QStringList head{timeText(entry.time, Qt::LocalTime)};
        for (const QString& word : {entry.office, entry.user, entry.reason}) {
            if (!word.isEmpty())
                head.append(word);
        }
        printLine(head.join(QStringLiteral("  ")));
        if (entry.personalErased)
            printLine(QStringLiteral("    ") +
                      QCoreApplication::translate("Ctl", "这次更改中的个人信息已依法删除。"));
        for (const FieldChange& change : entry.fields) {
            printLine(QStringLiteral("    ") +
                      QCoreApplication::translate("Ctl", "%1：%2 → %3")
                          .arg(changedField(entity, change.field).label,
                               textOf(presenter, entity, change.field, change.before),
                               textOf(presenter, entity, change.field, change.after)));
        }
    }
}

} // namespace

Result<ExitCode> runHistory(const Call& call)
{
    const Result<const EntityDescription*> entity = entityNamed(call, call.line.argument(1));
    if (!entity)
        return entity.error();
    const Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (!ledger)
        return ledger.error();
    const Result<Record> record = recordNamed(**ledger, **entity, call.line.argument(2));
    if (!record)
        return record.error();
    const Result<QVector<HistoryEntry>> entries = recordHistory(**ledger, **entity, record->id());
    if (!entries)
        return entries.error();
    if (call.line.has("json")) {
        const Result<void> printed = printJson(**ledger, **entity, *entries);
        if (!printed)
            return printed.error();
    } else {
        Presenter presenter(**ledger, call.catalogues.codes);
        printText(presenter, **entity, *entries);
    }
    return ExitCode::Done;
}

} // namespace jc::ctl
