#include "core/demo/demo_units.h"
#include "core/demo/policy_demo_records.h"
#include "core/dictionary/entities/apprenticeship.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/evaluation_project.h"
#include "core/dictionary/entities/event.h"
#include "core/dictionary/entities/finance.h"
#include "core/dictionary/entities/honour.h"
#include "core/dictionary/entities/institution.h"
#include "core/dictionary/entities/platform.h"
#include "core/dictionary/entities/standard.h"

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 8> shopWords{
    u"晨光", u"松风", u"远山", u"青禾", u"云帆", u"汇川", u"明德", u"致远"};

} // namespace

void PolicyDemoRecords::finish(Record& record, const PolicyDemoSpot& spot)
{
    const PolicyDemoArea& area = areaOf(spot);
    const EntityDescription& entity = record.entity();
    const QString word = shopWords[static_cast<std::size_t>(m_made) % shopWords.size()].toString();
    const auto label = [&](const FieldDescription& field) {
        return codeLabel(m_catalogues.codes, field, *record.value(field.number).text());
    };
    if (&entity == &certificate::entity) {
        const bool hasLevel = record.get(certificate::kind) <= u"C2"_s;
        if (!hasLevel)
            record.setValue(certificate::level.description.number, {});
        const QString year = QString::number(record.get(certificate::issueDate).year() % 100);
        const QString series = u"%1"_s.arg(m_made, 6, 10, QChar(u'0'));
        record.set(certificate::number,
                   hasLevel ? u"S0000%1%2%3%4%5"_s.arg(area.code.first(2), area.code, year)
                                  .arg(std::max(0, 7 - record.get(certificate::level).toInt()))
                                  .arg(series)
                            : u"专%1%2%3"_s.arg(area.code, year, series));
    } else if (&entity == &platform::entity) {
        QString type = u"平台"_s;
        const QVector<RecordId> types = record.get(platform::types);
        for (const PolicyPlatform& known : m_world.policy().platforms) {
            if (!types.isEmpty() && m_world.ofPolicy(known.id) == types.first()) {
                type = known.name;
                if (!record.has(platform::level))
                    record.set(platform::level, known.level);
            }
        }
        record.set(platform::name, area.name + record.get(platform::industry) + type);
        if (record.get(platform::status) == u"building") {
            record.set(platform::approvalDate, QDate());
            record.set(platform::document, QString());
        }
    } else if (&entity == &institution::entity) {
        const QString kind = record.get(institution::kind);
        const bool isSchool = kind.contains(u"school"_s) || kind == u"technician-college";
        const bool isMajor = kind == u"major";
        if (isMajor)
            record.set(institution::organisation, schoolOf(spot));
        else
            record.set(institution::creditCode, demoCreditCode(u"52", area.code, 20'000 + m_made));
        if (isSchool) {
            record.set(institution::pupils, m_dice.between(6, 26) * 100 + m_dice.below(100));
            record.set(institution::pupilsDate, m_world.options().until.addDays(-12));
        }
        record.set(
            institution::name,
            isMajor
                ? u"%1%2专业（%3）"_s.arg(area.name, trade(m_made)).arg(m_made)
                : u"%1%2%3（%4）"_s.arg(area.name, word, label(institution::kind.description)).arg(m_made));
    } else if (&entity == &standard::entity) {
        record.set(standard::title,
                   u"%1%2%3（%4）"_s
                       .arg(area.name, record.get(standard::occupation), label(standard::kind.description))
                       .arg(m_made));
        if (record.get(standard::status) == u"developing")
            record.set(standard::issuedDate, QDate());
    } else if (&entity == &honour::entity) {
        for (const PolicyHonour& known : m_world.policy().honours) {
            if (record.get(honour::titles).contains(m_world.ofPolicy(known.id))) {
                record.set(honour::title, known.name);
                record.set(honour::level, known.level);
            }
        }
    } else if (&entity == &event::entity) {
        if (record.get(event::status) != u"done") {
            record.set(event::finishedDate, QDate());
            record.set(event::document, QString());
        }
        record.set(event::name, u"%1 年%2"_s.arg(spot.day.year()).arg(label(event::item.description)));
    } else if (&entity == &evaluation_project::entity) {
        if (record.get(evaluation_project::bodyKind) == u"employer")
            record.set(evaluation_project::occupation, trade(m_made % 17));
    } else if (&entity == &finance::entity) {
        const bool isSchool = record.get(finance::side) == u"school";
        record.set(finance::beneficiary, isSchool ? schoolOf(spot) : firmOf(spot));
    } else if (&entity == &apprenticeship::entity) {
        if (record.get(apprenticeship::status) == u"stopped")
            record.set(apprenticeship::reason, u"离职，终止培养。"_s);
    } else if (&entity == &enrolment::entity) {
        const QString status = record.get(enrolment::status);
        if (status == u"dropped" || status == u"struck" || status == u"void")
            record.set(enrolment::reason, u"核查后核减或中途退出。"_s);
    }
}

} // namespace jc
