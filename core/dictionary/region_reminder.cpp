#include "core/dictionary/region_reminder.h"

#include "core/dictionary/entities/region.h"

#include <QCoreApplication>

namespace jc {

namespace {

// Chains longer than this do not happen; broken data may turn in a circle.
constexpr int longestSuccession = 16;

bool isClosedOn(const Record& record, QDate on)
{
    return record.has(region::validTo) && record.get(region::validTo) < on;
}

QString
closedRegionMessage(const QString& label, const QString& name, const QString& since, QStringList heirs)
{
    if (heirs.isEmpty()) {
        return QCoreApplication::translate("Checks", "%1“%2”已于 %3 撤销；请改为现属地区。")
            .arg(label, name, since);
    }
    if (heirs.size() == 1) {
        return QCoreApplication::translate("Checks", "%1“%2”已于 %3 撤并为“%4”；请改为现属地区。")
            .arg(label, name, since, heirs.first());
    }
    return QCoreApplication::translate("Checks", "%1“%2”已于 %3 拆分为“%4”；请改为现属地区。")
        .arg(label, name, since, heirs.join(QCoreApplication::translate("Checks", "”“")));
}

} // namespace

void remindOfClosedRegion(const Record& record,
                          const RegionField& field,
                          QDate on,
                          const RecordContext& context,
                          Problems& problems)
{
    const QDate day = on.isValid() ? on : context.numbers.today;
    const std::optional<Record> named = referred(context, region::entity, record.get(field));
    if (!named || !isClosedOn(*named, day))
        return;
    QVector<RecordId> heirs = named->get(region::successors);
    QStringList names;
    for (int step = 0; step < longestSuccession; ++step) {
        names.clear();
        std::optional<Record> last;
        for (const RecordId& heir : heirs) {
            last = referred(context, region::entity, heir);
            if (last)
                names.append(last->get(region::name));
        }
        if (heirs.size() != 1 || !last || !isClosedOn(*last, day))
            break;
        heirs = last->get(region::successors);
    }
    problems.add({field.description.number,
                  Severity::Reminder,
                  Gate::Reporting,
                  closedRegionMessage(field.description.label.text(),
                                      named->get(region::name),
                                      named->get(region::validTo).addDays(1).toString(Qt::ISODate),
                                      names)});
}

} // namespace jc
