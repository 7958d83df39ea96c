#include "core/dictionary/entities/region.h"

#include "core/dictionary/checks.h"

#include <QCoreApplication>

#include <array>

namespace jc::region {

namespace {

constexpr std::array fields{&code.description,
                            &name.description,
                            &level.description,
                            &parent.description,
                            &validFrom.description,
                            &validTo.description,
                            &successors.description,
                            &keyArea.description};

void check(const Record& record, const RecordContext&, Problems& problems)
{
    if (record.has(parent) && record.get(parent) == record.id()) {
        problems.add({parent.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "上级是本地区自己；请改选上级。")});
    }
    if (record.has(validFrom) && record.has(validTo) && record.get(validTo) < record.get(validFrom)) {
        problems.add({validTo.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "停用日期早于启用日期 %1；请改为 %1 或以后。")
                          .arg(record.get(validFrom).toString(Qt::ISODate))});
    }
    if (record.has(successors) && !record.has(validTo)) {
        problems.add({validTo.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "填了承接地区，但未填停用日期；请补填。")});
    }
    if (record.get(successors).contains(record.id())) {
        problems.add({successors.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "承接地区是本地区自己；请改选。")});
    }
}

} // namespace

const EntityDescription entity{.number = 1,
                               .key = "region",
                               .label = {"行政区划", "Administrative division"},
                               .fields = fields,
                               .title = &name.description,
                               .check = check,
                               .setUp = true};

} // namespace jc::region
