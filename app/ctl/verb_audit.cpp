#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/merge_words.h"
#include "app/ctl/text_table.h"
#include "core/ledger/audit.h"

#include <QCoreApplication>

namespace jc::ctl {

namespace {

QString actionText(const QString& action)
{
    if (action == QLatin1String("reveal"))
        return QCoreApplication::translate("Ctl", "查看全文");
    if (action == QLatin1String("passphrase-set"))
        return QCoreApplication::translate("Ctl", "设置口令");
    if (action == QLatin1String("passphrase-removed"))
        return QCoreApplication::translate("Ctl", "去掉口令");
    if (action == QLatin1String("erase"))
        return QCoreApplication::translate("Ctl", "依法删除");
    if (action == QLatin1String("backup"))
        return QCoreApplication::translate("Ctl", "备份");
    return action;
}

// What an entry is about, as this program's dictionary names it.
struct Subject
{
    const EntityDescription* entity = nullptr;
    const FieldDescription* field = nullptr;
};

Subject subjectOf(const Ledger& ledger, const AuditEntry& entry)
{
    Subject subject;
    subject.entity = ledger.dictionary().entity(entry.entity);
    if (subject.entity != nullptr)
        subject.field = subject.entity->field(entry.field);
    return subject;
}

void printJson(const Ledger& ledger, const QVector<AuditEntry>& entries)
{
    JsonRows rows;
    for (const AuditEntry& entry : entries) {
        const Subject subject = subjectOf(ledger, entry);
        JsonRow row;
        row.add("time", machineTime(entry.time));
        row.add("user", entry.user);
        row.add("action", entry.action);
        row.add("entity",
                subject.entity != nullptr ? QJsonValue(QLatin1String(subject.entity->key)) : QJsonValue());
        row.add("id", entry.record.isNull() ? QJsonValue() : QJsonValue(entry.record.toString()));
        row.add("field",
                subject.field != nullptr ? QJsonValue(QLatin1String(subject.field->key)) : QJsonValue());
        row.add("detail", entry.detail);
        rows.add(row.text());
    }
}

void printTable(const Ledger& ledger, const QVector<AuditEntry>& entries)
{
    TextTable table({{QCoreApplication::translate("Ctl", "时间")},
                     {QCoreApplication::translate("Ctl", "经办人")},
                     {QCoreApplication::translate("Ctl", "事项")},
                     {QCoreApplication::translate("Ctl", "记录类型")},
                     {QCoreApplication::translate("Ctl", "字段")},
                     {QCoreApplication::translate("Ctl", "说明")},
                     {QCoreApplication::translate("Ctl", "编号")}});
    for (const AuditEntry& entry : entries) {
        const Subject subject = subjectOf(ledger, entry);
        bool number = false;
        const qint64 records = entry.detail.toLongLong(&number);
        table.addRow({localTime(entry.time),
                      entry.user,
                      actionText(entry.action),
                      subject.entity != nullptr ? subject.entity->label.text() : QString(),
                      subject.field != nullptr ? subject.field->label.text() : QString(),
                      number ? QCoreApplication::translate("Ctl", "%1 条记录").arg(records) : entry.detail,
                      entry.record.isNull() ? QString() : entry.record.toString()});
    }
    table.printRows();
    say(QCoreApplication::translate("Ctl", "共 %1 条，新的在前。").arg(entries.size()));
}

} // namespace

Result<ExitCode> runAudit(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (!ledger)
        return ledger.error();
    const Result<QVector<AuditEntry>> entries = auditEntries(**ledger, call.line.number("limit"));
    if (!entries)
        return entries.error();
    if (call.line.has("json"))
        printJson(**ledger, *entries);
    else
        printTable(**ledger, *entries);
    return ExitCode::Done;
}

} // namespace jc::ctl
