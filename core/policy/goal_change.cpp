#include "core/policy/goal_change.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/target.h"
#include "core/ledger/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

Error refusedGoal(const QString& sentence)
{
    return {ErrorCode::Refused, sentence, QStringLiteral("goal change")};
}

Error standsAlready(const QString& sentence)
{
    return {ErrorCode::Refused, sentence, QStringLiteral("no change")};
}

Result<Record> goalRecord(const Ledger& ledger, RecordId id)
{
    const Result<std::optional<Record>> record = ledger.read(goal::entity, id);
    if (!record)
        return record.error();
    if (!record->has_value() || (*record)->isDeleted()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("GoalChange", "台账中没有这个指标；请从目标列表中选择。"),
                     id.toString()};
    }
    return **record;
}

// Only what differs from the record; the day and the paper go with what does.
void keepChanged(Edit& edit, const Record& stored)
{
    for (auto at = edit.fields.begin(); at != edit.fields.end();) {
        if (stored.value(at.key()) == at.value())
            at = edit.fields.erase(at);
        else
            ++at;
    }
}

template <FieldType D, FieldType T>
void sayWhy(Edit& edit, const Field<D>& effective, const Field<T>& authority, const Adjustment& adjustment)
{
    Record said(*edit.entity);
    said.set(effective, adjustment.effective);
    said.set(authority, adjustment.authority);
    for (const quint16 number : {effective.description.number, authority.description.number})
        edit.fields.insert(number, said.value(number));
}

const Record* figureIn(const QVector<Record>& targets, const TargetFigure& figure)
{
    const auto at = std::ranges::find_if(targets, [&](const Record& record) {
        return record.get(target::region) == figure.region && record.get(target::year) == figure.year;
    });
    return at == targets.end() ? nullptr : &*at;
}

// Two offices that set the same figure mean the same record.
RecordId figureId(RecordId goal, const TargetFigure& figure)
{
    return RecordId::derived(
        {QStringLiteral("target"), goal.toString(), figure.region.toString(), QString::number(figure.year)});
}

std::optional<Edit> figureEdit(const QVector<Record>& targets,
                               RecordId goal,
                               const TargetFigure& figure,
                               const Adjustment& adjustment)
{
    const Record* stored = figureIn(targets, figure);
    if (!figure.value) {
        if (stored == nullptr)
            return std::nullopt;
        return Edit{&target::entity, stored->id(), {}, true};
    }
    if (stored != nullptr && stored->has(target::value) && stored->get(target::value) == *figure.value)
        return std::nullopt;
    Record record(target::entity);
    record.set(target::value, *figure.value);
    Edit edit{&target::entity, {}, record.values(), std::nullopt};
    if (stored != nullptr) {
        edit.id = stored->id();
    } else {
        record.set(target::goal, goal);
        record.set(target::region, figure.region);
        if (figure.year != 0)
            record.set(target::year, figure.year);
        edit.fields = record.values();
        edit.id = figureId(goal, figure);
        edit.deleted = false; // one that was taken away comes back
    }
    sayWhy(edit, target::effective, target::authority, adjustment);
    return edit;
}

} // namespace

bool isNoChange(const Error& error)
{
    return error.detail == QLatin1String("no change");
}

Result<QVector<Record>> targetsOf(const Ledger& ledger, RecordId goal)
{
    RecordQuery query;
    query.entity = &target::entity;
    query.filters = {{&target::goal.description, Filter::Test::Equals, Value(goal)}};
    Result<RecordPage> page = queryRecords(ledger, query);
    if (!page)
        return page.error();
    QVector<Record> targets = page->records;
    targets.removeIf([](const Record& record) { return record.has(target::organisation); });
    return targets;
}

Result<Change> goalChange(const Ledger& ledger,
                          RecordId goal,
                          const QMap<quint16, Value>& fields,
                          const QVector<TargetFigure>& figures,
                          const QVector<Edit>& tasks,
                          const Adjustment& adjustment)
{
    const Result<Record> stored = goalRecord(ledger, goal);
    if (!stored)
        return stored.error();
    const Result<QVector<Record>> targets = targetsOf(ledger, goal);
    if (!targets)
        return targets.error();
    if (adjustment.reason.trimmed().isEmpty())
        return refusedGoal(QCoreApplication::translate("GoalChange", "请写明调整原因，版本里要用。"));
    Change change;
    Edit edit{&goal::entity, goal, fields, std::nullopt};
    const bool hasFigure =
        std::ranges::any_of(figures, [](const TargetFigure& figure) { return figure.value.has_value(); });
    // What was only watched is judged from now on.
    if (hasFigure && !stored->has(goal::compare)) {
        Record judged(goal::entity);
        judged.set(goal::compare, QStringLiteral(">="));
        judged.set(goal::basis, QStringLiteral("stated"));
        const QMap<quint16, Value> values = judged.values();
        for (auto at = values.cbegin(); at != values.cend(); ++at) {
            if (!fields.contains(at.key()))
                edit.fields.insert(at.key(), at.value());
        }
    }
    keepChanged(edit, *stored);
    if (!edit.fields.isEmpty()) {
        sayWhy(edit, goal::effective, goal::authority, adjustment);
        change.edits.append(edit);
    }
    for (const TargetFigure& figure : figures) {
        if (figure.value && *figure.value < 0)
            return refusedGoal(QCoreApplication::translate("GoalChange", "目标数不能小于 0，请改正。"));
        if (const std::optional<Edit> set = figureEdit(*targets, goal, figure, adjustment))
            change.edits.append(*set);
    }
    for (Edit task : tasks) {
        const Result<std::optional<Record>> record = ledger.read(*task.entity, task.id);
        if (!record)
            return record.error();
        if (record->has_value())
            keepChanged(task, **record);
        if (!task.fields.isEmpty())
            change.edits.append(task);
    }
    if (change.edits.isEmpty())
        return standsAlready(QCoreApplication::translate("GoalChange", "没有改动，不用保存。"));
    change.reason = QCoreApplication::translate("GoalChange", "调整目标 %1：%2")
                        .arg(stored->get(goal::name), adjustment.reason.trimmed());
    return change;
}

Result<Change>
measureChange(const Ledger& ledger, RecordId goal, const Measure& measure, const Adjustment& adjustment)
{
    const Result<Record> stored = goalRecord(ledger, goal);
    if (!stored)
        return stored.error();
    if (adjustment.reason.trimmed().isEmpty())
        return refusedGoal(QCoreApplication::translate("GoalChange", "请写明调整原因，版本里要用。"));
    const Result<Measure> before = parseMeasure(stored->get(goal::measure).toUtf8());
    if (before && *before == measure)
        return standsAlready(QCoreApplication::translate("GoalChange", "口径没有改动，不用保存。"));
    Record fields(goal::entity);
    fields.set(goal::measure, QString::fromUtf8(writeMeasure(measure)));
    Edit edit{&goal::entity, goal, fields.values(), std::nullopt};
    sayWhy(edit, goal::effective, goal::authority, adjustment);
    return Change{QCoreApplication::translate("GoalChange", "调整口径 %1：%2")
                      .arg(stored->get(goal::name), adjustment.reason.trimmed()),
                  {edit},
                  {}};
}

} // namespace jc
