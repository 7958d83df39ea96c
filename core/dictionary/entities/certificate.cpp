#include "core/dictionary/entities/certificate.h"

#include "core/dictionary/entities/person.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::certificate {

namespace {

constexpr std::array fields{&person.description,
                            &kind.description,
                            &number.description,
                            &occupation.description,
                            &level.description,
                            &issueDate.description,
                            &issuer.description,
                            &originRegion.description,
                            &trainingClass.description,
                            &status.description,
                            &validTo.description,
                            &remark.description,
                            &recognition.description,
                            &issuerOrganisation.description,
                            &employer.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, person, person::entity, context, problems);
    remindOfClosedRegion(record, originRegion, record.get(issueDate), context, problems);
    if (record.has(issueDate) && record.get(issueDate) > context.numbers.today) {
        problems.add({issueDate.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "发证日期 %1 晚于今天；请对照证书核对。")
                          .arg(record.get(issueDate).toString(Qt::ISODate))});
    }
    if (record.has(issueDate) && record.has(validTo) && record.get(validTo) < record.get(issueDate)) {
        problems.add({validTo.description.number,
                      Severity::Reminder,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "有效期至早于发证日期；请对照证书核对。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, originRegion, person, person::entity, person::householdRegion, context);
}

} // namespace

const EntityDescription entity{.number = 12,
                               .key = "certificate",
                               .label = {"证书", "Certificate"},
                               .fields = fields,
                               .title = &number.description,
                               .holder = &person.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::certificate
