#include "ui/pages/policy/policy_data.h"

#include "core/dictionary/entities/policy.h"
#include "core/dictionary/entities/step.h"
#include "core/dictionary/entities/task.h"
#include "core/ledger/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

Result<QVector<Record>> everyRecord(const Ledger& ledger, const EntityDescription& entity)
{
    RecordQuery query;
    query.entity = &entity;
    Result<RecordPage> page = queryRecords(ledger, query);
    if (!page)
        return page.error();
    return page->records;
}

QVector<std::pair<QString, QString>> headOf(const Record& record, Presenter& presenter)
{
    QVector<std::pair<QString, QString>> head;
    for (const FieldDescription* field : {&policy::documentNumber.description,
                                          &policy::issuingBody.description,
                                          &policy::issuedDate.description}) {
        const QString text = presenter.text(*field, record.value(field->number), Reveal::Masked);
        head.append({field->label.text(), text.isEmpty() ? u"—"_s : text});
    }
    const QString plan = record.has(policy::planStart)
                             ? QCoreApplication::translate("Policy", "%1 至 %2")
                                   .arg(record.get(policy::planStart).toString(Qt::ISODate),
                                        record.get(policy::planEnd).toString(Qt::ISODate))
                             : u"—"_s;
    head.append({QCoreApplication::translate("Policy", "规划期"), plan});
    return head;
}

} // namespace

Result<PolicyData>
readPolicyData(const Ledger& ledger, const CodeTables& codes, RecordId wanted, const BoardView* view)
{
    Presenter presenter(ledger, codes);
    const Result<QVector<Record>> policies = everyRecord(ledger, policy::entity);
    if (!policies)
        return policies.error();
    PolicyData data;
    const Record* shown = nullptr;
    for (const Record& record : *policies) {
        data.all.append({record.id(), presenter.title(record)});
        if (shown == nullptr || record.id() == wanted)
            shown = &record;
    }
    if (shown == nullptr)
        return data;
    data.id = shown->id();
    data.title = shown->get(policy::title);
    data.templateId = shown->get(policy::templateId);
    data.head = headOf(*shown, presenter);
    if (view != nullptr) {
        Result<QVector<Clause>> clauses = readClauses(ledger, codes, *shown, *view);
        if (!clauses)
            return clauses.error();
        data.clauses = std::move(*clauses);
    }

    const Result<QVector<Record>> steps = everyRecord(ledger, step::entity);
    if (!steps)
        return steps.error();
    QHash<RecordId, QVector<PolicyStep>> stepsOf;
    for (const Record& record : *steps) {
        const QString kind = presenter.text(
            step::kind.description, record.value(step::kind.description.number), Reveal::Masked);
        stepsOf[record.get(step::task)].append(
            {record.id(), record.get(step::name), kind, record.get(step::done), record.get(step::doneDate)});
    }
    Result<QVector<Record>> tasks = everyRecord(ledger, task::entity);
    if (!tasks)
        return tasks.error();
    std::ranges::stable_sort(*tasks, {}, [](const Record& record) { return record.get(task::position); });
    for (const Record& record : *tasks) {
        if (record.get(task::policy) != data.id)
            continue;
        const auto text = [&](const FieldDescription& field) {
            return presenter.text(field, record.value(field.number), Reveal::Masked);
        };
        data.tasks.append({record.id(),
                           record.get(task::parent),
                           record.get(task::category),
                           record.get(task::number),
                           record.get(task::name),
                           text(task::leadUnits.description),
                           text(task::responsibleUnits.description),
                           text(task::goals.description),
                           record.get(task::section),
                           stepsOf.value(record.id())});
    }
    return data;
}

} // namespace jc::ui
