#include "core/dictionary/entity_checks.h"

#include <QCoreApplication>

namespace jc {

namespace {

QString futureMessage(const Record& record, const DateField& field)
{
    return QCoreApplication::translate("Checks", "%1 %2 晚于今天；请核对。")
        .arg(field.description.label.text(), record.get(field).toString(Qt::ISODate));
}

bool isAhead(const Record& record, const DateField& field, const RecordContext& context)
{
    return record.has(field) && record.get(field) > context.numbers.today;
}

} // namespace

void requireLive(const Record& record,
                 const ReferenceField& field,
                 const EntityDescription& entity,
                 const RecordContext& context,
                 Problems& problems)
{
    if (!record.has(field))
        return;
    const std::optional<Record> found = referred(context, entity, record.get(field));
    if (found && !found->isDeleted())
        return;
    problems.add({field.description.number,
                  Severity::Blocking,
                  Gate::Reporting,
                  QCoreApplication::translate("Checks", "%1不在台账中；请重新选择。")
                      .arg(field.description.label.text())});
}

void requireOrder(
    const Record& record, const DateField& first, const DateField& last, Gate gate, Problems& problems)
{
    if (!record.has(first) || !record.has(last) || record.get(first) <= record.get(last))
        return;
    problems.add({last.description.number,
                  Severity::Blocking,
                  gate,
                  QCoreApplication::translate("Checks", "%1早于%2 %3；请改为 %3 或以后。")
                      .arg(last.description.label.text(),
                           first.description.label.text(),
                           record.get(first).toString(Qt::ISODate))});
}

void blockFuture(const Record& record,
                 const DateField& field,
                 const RecordContext& context,
                 Problems& problems)
{
    if (isAhead(record, field, context)) {
        problems.add(
            {field.description.number, Severity::Blocking, Gate::Reporting, futureMessage(record, field)});
    }
}

void remindOfFuture(const Record& record,
                    const DateField& field,
                    const RecordContext& context,
                    Problems& problems)
{
    if (isAhead(record, field, context)) {
        problems.add(
            {field.description.number, Severity::Reminder, Gate::Reporting, futureMessage(record, field)});
    }
}

void requirePart(const Record& record,
                 const IntegerField& part,
                 const IntegerField& whole,
                 Problems& problems)
{
    for (const IntegerField* field : {&part, &whole}) {
        if (record.get(*field) < 0) {
            problems.add({field->description.number,
                          Severity::Blocking,
                          Gate::Reporting,
                          QCoreApplication::translate("Checks", "%1不能是负数。")
                              .arg(field->description.label.text())});
            return;
        }
    }
    if (record.has(part) && record.has(whole) && record.get(part) > record.get(whole)) {
        problems.add({part.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "%1多于%2；请核对两个数。")
                          .arg(part.description.label.text(), whole.description.label.text())});
    }
}

void completeRegion(Record& record,
                    const RegionField& region,
                    const ReferenceField& via,
                    const EntityDescription& entity,
                    const RegionField& source,
                    const RecordContext& context)
{
    if (record.has(region))
        return;
    const std::optional<Record> found = referred(context, entity, record.get(via));
    if (found)
        record.set(region, found->get(source));
}

} // namespace jc
