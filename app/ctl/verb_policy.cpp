#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/text_table.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/policy.h"
#include "core/dictionary/entities/region.h"
#include "core/ledger/query.h"
#include "core/policy/new_ledger.h"
#include "core/policy/policy_records.h"

#include <QCoreApplication>

namespace jc::ctl {

namespace {

Result<ExitCode> loadPolicy(const Call& call)
{
    const Result<PolicyTemplate> policy = readPolicy(call.line.argument(2));
    if (!policy)
        return policy.error();
    const Result<std::unique_ptr<Ledger>> ledger = openToWrite(call);
    if (!ledger)
        return ledger.error();
    const Result<Author> author = authorOf(call, **ledger);
    if (!author)
        return author.error();
    const Result<void> done = installPolicy(**ledger, call.catalogues.regions, *policy, *author);
    if (!done)
        return done.error();
    if (call.line.has("json")) {
        JsonRow row;
        row.add("template_id", policy->templateId);
        row.add("version", policy->version);
        row.add("goals", policy->goals.size());
        print(row.text() + '\n');
    }
    say(QCoreApplication::translate("Ctl", "已载入政策“%1”（%2），指标 %3 项。")
            .arg(policy->document.shortName, policy->templateId)
            .arg(policy->goals.size()));
    return ExitCode::Done;
}

void sayBundled()
{
    QStringList ids;
    for (const BundledPolicy& policy : bundledPolicies())
        ids.append(policy.id);
    say(QCoreApplication::translate("Ctl", "程序自带、可以载入的政策：%1。")
            .arg(ids.join(QCoreApplication::translate("Ctl", "、"))));
}

Result<ExitCode> listPolicies(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (!ledger)
        return ledger.error();
    RecordQuery query;
    query.entity = &policy::entity;
    const Result<RecordPage> page = queryRecords(**ledger, query);
    if (!page)
        return page.error();
    const bool json = call.line.has("json");
    std::optional<JsonRows> rows;
    if (json)
        rows.emplace();
    TextTable table({{policy::templateId.description.label.text()},
                     {policy::shortName.description.label.text()},
                     {policy::documentNumber.description.label.text()},
                     {policy::issuedDate.description.label.text()},
                     {policy::region.description.label.text()},
                     {QCoreApplication::translate("Ctl", "指标数"), TextTable::Align::Right}});
    for (const Record& record : page->records) {
        RecordQuery goals;
        goals.entity = &goal::entity;
        goals.filters = {{&goal::policy.description, Filter::Test::Equals, Value(record.id())}};
        const Result<qint64> count = countRecords(**ledger, goals);
        if (!count)
            return count.error();
        const Result<std::optional<Record>> place =
            (*ledger)->read(region::entity, record.get(policy::region));
        if (!place)
            return place.error();
        const QString code = place->has_value() ? (*place)->get(region::code) : QString();
        const QString issued = record.get(policy::issuedDate).toString(Qt::ISODate);
        if (json) {
            JsonRow row;
            row.add("id", record.id().toString());
            row.add("template_id", record.get(policy::templateId));
            row.add("version", record.get(policy::version));
            row.add("title", record.get(policy::title));
            row.add("region", code.isEmpty() ? QJsonValue() : QJsonValue(code));
            row.add("issued_date", issued.isEmpty() ? QJsonValue() : QJsonValue(issued));
            row.add("goals", *count);
            rows->add(row.text());
        } else {
            table.addRow({record.get(policy::templateId),
                          record.get(policy::shortName),
                          record.get(policy::documentNumber),
                          issued,
                          code,
                          QString::number(*count)});
        }
    }
    if (!json) {
        table.printRows();
        sayBundled();
    }
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> runPolicy(const Call& call)
{
    if (call.line.count() == 1)
        return listPolicies(call);
    if (call.line.count() == 3 && call.line.argument(1) == QLatin1String("load"))
        return loadPolicy(call);
    say(QCoreApplication::translate("Ctl", "请写“load”和政策编号或模板文件；不写则列出已载入的政策。"));
    return ExitCode::WrongUsage;
}

} // namespace jc::ctl
