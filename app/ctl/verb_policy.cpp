#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/text_table.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/policy.h"
#include "core/dictionary/entities/region.h"
#include "core/ledger/query.h"
#include "core/policy/measure_source.h"
#include "core/policy/new_ledger.h"
#include "core/policy/policy_file.h"
#include "core/policy/policy_records.h"
#include "core/sheets/staged_file.h"

#include <QCoreApplication>
#include <QFile>

namespace jc::ctl {

namespace {

Result<QHash<QString, QJsonObject>> measuresFrom(const QString& path, const PolicyTemplate& policy)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ctl", "口径文件“%1”打不开；请检查路径。").arg(path),
                     file.errorString()};
    }
    QStringList goals;
    for (const PolicyGoal& goal : policy.goals)
        goals.append(goal.id);
    return readMeasures(file.readAll(), goals);
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    Result<StagedFile> staged = StagedFile::beside(path);
    if (!staged)
        return staged.error();
    QFile file(staged->stagedPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return staged->writeError(file.errorString());
    file.close();
    return staged->commit();
}

// Two files beside each other: PATH.json and PATH.measures.json.
Result<ExitCode> savePolicy(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (!ledger)
        return ledger.error();
    const Result<QVector<RecordId>> asked = policiesNamed(**ledger, call.line.argument(2));
    if (!asked)
        return asked.error();
    const Result<PolicyFiles> files = writePolicyFiles(**ledger, asked->first());
    if (!files)
        return files.error();
    const QString path = call.line.text("o");
    QString beside = path;
    if (beside.endsWith(QLatin1String(".json")))
        beside.chop(5);
    beside += QLatin1String(".measures.json");
    for (const auto& [name, bytes] : {std::pair(path, files->policy), std::pair(beside, files->measures)}) {
        const Result<void> written = writeWhole(name, bytes);
        if (!written)
            return written.error();
    }
    say(QCoreApplication::translate("Ctl", "已存为模板“%1”，口径在“%2”。").arg(path, beside));
    return ExitCode::Done;
}

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
    std::optional<QHash<QString, QJsonObject>> measures;
    if (call.line.has("measures")) {
        const Result<QHash<QString, QJsonObject>> read = measuresFrom(call.line.text("measures"), *policy);
        if (!read)
            return read.error();
        measures = *read;
    }
    const Result<void> done = installPolicy(**ledger, call.catalogues.regions, *policy, *author, measures);
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
    if (call.line.count() == 3 && call.line.argument(1) == QLatin1String("save") && call.line.has("o"))
        return savePolicy(call);
    say(QCoreApplication::translate(
        "Ctl",
        "请写“load”和政策编号或模板文件，或“save”和政策编号并用 -o 指明文件；不写则列出已载入的政策。"));
    return ExitCode::WrongUsage;
}

} // namespace jc::ctl
