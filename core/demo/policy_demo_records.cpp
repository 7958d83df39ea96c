#include "core/demo/policy_demo_records.h"

#include "core/base/decimal.h"
#include "core/demo/demo_units.h"
#include "core/dictionary/entities/admission.h"
#include "core/dictionary/entities/apprenticeship.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/cultivation.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/evaluation_project.h"
#include "core/dictionary/entities/event.h"
#include "core/dictionary/entities/finance.h"
#include "core/dictionary/entities/honour.h"
#include "core/dictionary/entities/household.h"
#include "core/dictionary/entities/institution.h"
#include "core/dictionary/entities/platform.h"
#include "core/dictionary/entities/reading.h"
#include "core/dictionary/entities/standard.h"
#include "core/dictionary/entities/supervision.h"
#include "core/dictionary/entities/talent.h"
#include "core/dictionary/entities/wage.h"
#include "core/policy/region_records.h"

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 policyRecordStream = 32;
constexpr qint64 fenOfYuan = 100;

constexpr std::array<QStringView, 24> policyTrades{u"电工",
                                                   u"焊工",
                                                   u"车工",
                                                   u"铣工",
                                                   u"机床装调维修工",
                                                   u"汽车维修工",
                                                   u"化学检验员",
                                                   u"养老护理员",
                                                   u"育婴员",
                                                   u"家政服务员",
                                                   u"中式烹调师",
                                                   u"砌筑工",
                                                   u"互联网营销师",
                                                   u"人工智能训练师",
                                                   u"工业机器人系统操作员",
                                                   u"无人机驾驶员",
                                                   u"全媒体运营师",
                                                   u"健康管理师",
                                                   u"美容师",
                                                   u"茶叶加工工",
                                                   u"网约配送员",
                                                   u"起重装卸机械操作工",
                                                   u"缝纫工",
                                                   u"商务数据分析师"};
constexpr std::array<QStringView, 6> schoolMajors{
    u"数控技术", u"护理", u"汽车运用与维修", u"电子商务", u"烹饪", u"机电技术应用"};

// Of whole thousands, so that a list of sums reads like one of an office.
qint64 roundFen(Dice& dice, int leastThousands, int mostThousands)
{
    return qint64{dice.between(leastThousands, mostThousands)} * 1000 * fenOfYuan;
}

} // namespace

PolicyDemoRecords::PolicyDemoRecords(PolicyDemoWorld& world, const Catalogues& catalogues)
    : m_world(world)
    , m_catalogues(catalogues)
    , m_dice(world.options().seed, policyRecordStream)
    , m_makers{{u"certificate"_s, &PolicyDemoRecords::certificate},
               {u"enrolment"_s, &PolicyDemoRecords::enrolment},
               {u"apprenticeship"_s, &PolicyDemoRecords::apprenticeship},
               {u"cultivation"_s, &PolicyDemoRecords::cultivation},
               {u"admission"_s, &PolicyDemoRecords::admission},
               {u"talent"_s, &PolicyDemoRecords::talent},
               {u"platform"_s, &PolicyDemoRecords::platform},
               {u"institution"_s, &PolicyDemoRecords::institution},
               {u"household"_s, &PolicyDemoRecords::household},
               {u"standard"_s, &PolicyDemoRecords::standard},
               {u"evaluation_project"_s, &PolicyDemoRecords::evaluationProject},
               {u"honour"_s, &PolicyDemoRecords::honour},
               {u"event"_s, &PolicyDemoRecords::event},
               {u"finance"_s, &PolicyDemoRecords::finance},
               {u"supervision"_s, &PolicyDemoRecords::supervision},
               {u"wage"_s, &PolicyDemoRecords::wage},
               {u"reading"_s, &PolicyDemoRecords::reading}}
{}

Record PolicyDemoRecords::fill(const QString& entity, const PolicyDemoSpot& spot)
{
    const auto maker = m_makers.constFind(entity);
    return maker == m_makers.cend() ? Record() : (this->*maker.value())(spot);
}

const PolicyDemoArea& PolicyDemoRecords::areaOf(const PolicyDemoSpot& spot) const
{
    return m_world.areas()[spot.area];
}

Record PolicyDemoRecords::begin(const EntityDescription& entity)
{
    return Record(entity, m_world.id(u"record"_s, m_made++));
}

RecordId PolicyDemoRecords::personOf(const PolicyDemoSpot& spot)
{
    return m_world.person(spot.area, spot.n, spot.day).id;
}

RecordId PolicyDemoRecords::firmOf(const PolicyDemoSpot& spot) const
{
    const QVector<RecordId>& firms = areaOf(spot).firms;
    return firms[spot.n % firms.size()];
}

RecordId PolicyDemoRecords::schoolOf(const PolicyDemoSpot& spot) const
{
    const QVector<RecordId>& schools = areaOf(spot).schools;
    return schools[spot.n % schools.size()];
}

QString PolicyDemoRecords::documentOf(const PolicyDemoSpot& spot)
{
    return u"人社发〔%1〕%2号"_s.arg(spot.day.year()).arg(m_dice.between(6, 148));
}

QString PolicyDemoRecords::trade(int n) const
{
    return policyTrades[static_cast<std::size_t>(n) % policyTrades.size()].toString();
}

Record PolicyDemoRecords::certificate(const PolicyDemoSpot& spot)
{
    Record record = begin(certificate::entity);
    record.set(certificate::person, personOf(spot));
    record.set(certificate::kind, u"C2"_s);
    record.set(certificate::level, m_dice.chance(640) ? u"2"_s : u"3"_s);
    record.set(certificate::occupation, trade(m_dice.below(24)));
    record.set(certificate::issueDate, spot.day);
    record.set(certificate::issuer, u"%1晨光职业培训学校"_s.arg(areaOf(spot).name));
    record.set(certificate::issuerOrganisation, schoolOf(spot));
    record.set(certificate::status, u"valid"_s);
    return record;
}

Record PolicyDemoRecords::trainingClass(const PolicyDemoSpot& spot)
{
    Record record = begin(training_class::entity);
    const PolicyDemoArea& area = areaOf(spot);
    const QString occupation = trade(spot.n + spot.area * 5);
    const int hours = 40 + 8 * m_dice.below(6);
    const QDate start = spot.day.addDays(-hours / 6);
    record.set(training_class::number, u"%1-%2-%3"_s.arg(area.code).arg(spot.day.year()).arg(m_made));
    record.set(training_class::name, u"%1%2年%3培训班"_s.arg(area.name).arg(spot.day.year()).arg(occupation));
    record.set(training_class::trainingType, u"T01"_s);
    record.set(training_class::organiser, area.office);
    record.set(training_class::institution, schoolOf(spot));
    record.set(training_class::venueRegion, regionId(area.code));
    record.set(training_class::occupation, occupation);
    record.set(training_class::plannedStart, start);
    record.set(training_class::plannedEnd, spot.day);
    record.set(training_class::startDate, start);
    record.set(training_class::endDate, spot.day);
    record.set(training_class::hours, hours);
    record.set(training_class::headcount, 40);
    record.set(training_class::status, u"completed"_s);
    return record;
}

Record PolicyDemoRecords::enrolment(const PolicyDemoSpot& spot)
{
    Record record = begin(enrolment::entity);
    record.set(enrolment::person, personOf(spot));
    record.set(enrolment::group, m_dice.chance(600) ? u"G01"_s : u"G17"_s);
    record.set(enrolment::status, u"completed"_s);
    record.set(enrolment::result, m_dice.chance(960) ? u"qualified"_s : u"unqualified"_s);
    return record;
}

Record PolicyDemoRecords::apprenticeship(const PolicyDemoSpot& spot)
{
    Record record = begin(apprenticeship::entity);
    const bool ended = spot.day.addYears(1) <= m_world.options().until;
    record.set(apprenticeship::person, personOf(spot));
    // The last of an area's enterprises is a micro one, which takes none.
    const QVector<RecordId>& firms = areaOf(spot).firms;
    record.set(apprenticeship::employer, firms[spot.n % (firms.size() - 1)]);
    record.set(apprenticeship::school, schoolOf(spot));
    record.set(apprenticeship::occupation, trade(spot.area));
    record.set(apprenticeship::level, u"3"_s);
    record.set(apprenticeship::filingDate, spot.day.addDays(-12));
    record.set(apprenticeship::startDate, spot.day);
    record.set(apprenticeship::status, ended ? u"completed"_s : u"training"_s);
    record.set(apprenticeship::endDate, ended ? spot.day.addYears(1).addDays(-1) : QDate());
    return record;
}

Record PolicyDemoRecords::cultivation(const PolicyDemoSpot& spot)
{
    Record record = begin(cultivation::entity);
    record.set(cultivation::person, personOf(spot));
    record.set(cultivation::kind, u"other"_s);
    record.set(cultivation::startDate, spot.day.addDays(-m_dice.between(20, 160)));
    record.set(cultivation::completedDate, spot.day);
    record.set(cultivation::status, u"completed"_s);
    record.set(cultivation::evidence, m_dice.chance(600) ? u"selection"_s : u"project"_s);
    record.set(cultivation::document, documentOf(spot));
    return record;
}

Record PolicyDemoRecords::admission(const PolicyDemoSpot& spot)
{
    Record record = begin(admission::entity);
    record.set(admission::school, schoolOf(spot));
    record.set(admission::form, u"return"_s);
    record.set(admission::schoolKind, u"technical-school"_s);
    record.set(admission::schoolYear, spot.day.year());
    record.set(admission::registeredDate, spot.day);
    record.set(admission::headcount, m_dice.between(34, 210));
    record.set(admission::major,
               schoolMajors[static_cast<std::size_t>(spot.n / 2) % schoolMajors.size()].toString());
    record.set(admission::status, u"registered"_s);
    record.set(admission::document, u"%1 年秋季学籍注册报表"_s.arg(spot.day.year()));
    return record;
}

Record PolicyDemoRecords::talent(const PolicyDemoSpot& spot)
{
    Record record = begin(talent::entity);
    record.set(talent::person, personOf(spot));
    record.set(talent::level, u"3"_s);
    record.set(talent::occupation, trade(m_dice.below(24)));
    record.set(talent::certificateKind, u"C2"_s);
    record.set(talent::validFrom, spot.day);
    record.set(talent::employer, firmOf(spot));
    record.set(talent::appointed, true);
    return record;
}

Record PolicyDemoRecords::platform(const PolicyDemoSpot& spot)
{
    Record record = begin(platform::entity);
    record.set(platform::host, m_dice.chance(500) ? firmOf(spot) : schoolOf(spot));
    record.set(platform::industry, trade(m_dice.below(24)));
    record.set(platform::approvalDate, spot.day);
    record.set(platform::document, documentOf(spot));
    record.set(platform::status, u"approved"_s);
    return record;
}

Record PolicyDemoRecords::institution(const PolicyDemoSpot& spot)
{
    Record record = begin(institution::entity);
    record.set(institution::kind, u"training-institution"_s);
    record.set(institution::region, regionId(areaOf(spot).code));
    record.set(institution::approvalDate, spot.day);
    record.set(institution::document, documentOf(spot));
    record.set(institution::status, u"running"_s);
    record.set(institution::isPrivate, m_dice.chance(700));
    record.set(institution::isForeign, false);
    if (m_dice.chance(620))
        record.set(institution::grade, m_dice.chance(400) ? u"A"_s : u"B"_s);
    record.set(institution::integratedTeaching, m_dice.chance(700));
    return record;
}

Record PolicyDemoRecords::household(const PolicyDemoSpot& spot)
{
    const PolicyDemoPerson& head = m_world.person(spot.area, spot.n, spot.day);
    Record record = begin(household::entity);
    record.set(household::name, head.name);
    record.set(household::region, regionId(head.place));
    record.set(household::verified, true);
    record.set(household::namedDate, spot.day);
    record.set(household::document, documentOf(spot));
    record.set(household::skill, trade(m_dice.below(24)));
    return record;
}

Record PolicyDemoRecords::standard(const PolicyDemoSpot& spot)
{
    Record record = begin(standard::entity);
    record.set(standard::kind, u"special-ability"_s);
    record.set(standard::edition, QString::number(spot.day.year()));
    record.set(standard::occupation, trade(m_made));
    record.set(standard::applicant, schoolOf(spot));
    record.set(standard::status, u"issued"_s);
    record.set(standard::issuedDate, spot.day);
    record.set(standard::document, documentOf(spot));
    return record;
}

Record PolicyDemoRecords::evaluationProject(const PolicyDemoSpot& spot)
{
    Record record = begin(evaluation_project::entity);
    record.set(evaluation_project::body, m_dice.chance(500) ? firmOf(spot) : schoolOf(spot));
    record.set(evaluation_project::bodyKind, u"social"_s);
    record.set(evaluation_project::occupation, trade(m_made));
    record.set(evaluation_project::level, u"4"_s);
    record.set(evaluation_project::filingDate, spot.day);
    record.set(evaluation_project::document, documentOf(spot));
    return record;
}

Record PolicyDemoRecords::honour(const PolicyDemoSpot& spot)
{
    Record record = begin(honour::entity);
    record.set(honour::person, personOf(spot));
    record.set(honour::announcedDate, spot.day);
    record.set(honour::document, documentOf(spot));
    record.set(honour::recommender, areaOf(spot).office);
    record.set(honour::status, u"held"_s);
    return record;
}

Record PolicyDemoRecords::event(const PolicyDemoSpot& spot)
{
    Record record = begin(event::entity);
    record.set(event::item, u"other"_s);
    record.set(event::region, regionId(m_world.policy().document.regionCode));
    record.set(event::finishedDate, spot.day);
    record.set(event::status, u"done"_s);
    record.set(event::document, documentOf(spot));
    return record;
}

Record PolicyDemoRecords::finance(const PolicyDemoSpot& spot)
{
    Record record = begin(finance::entity);
    record.set(finance::voucher,
               u"%1-%2"_s.arg(spot.day.toString(u"yyyyMM"_s)).arg(m_made, 5, 10, QChar(u'0')));
    record.set(finance::kind, u"loan"_s);
    record.set(finance::side, u"enterprise"_s);
    record.set(finance::amount, roundFen(m_dice, 30, 600));
    record.set(finance::paidDate, spot.day);
    record.set(finance::status, u"paid"_s);
    record.set(finance::sufficient, true);
    record.set(finance::source, u"财政专项资金"_s);
    return record;
}

Record PolicyDemoRecords::supervision(const PolicyDemoSpot& spot)
{
    Record record = begin(supervision::entity);
    const QString occupation = trade(m_dice.below(24));
    record.set(supervision::activity, u"%1%2等级认定第%3场"_s.arg(areaOf(spot).name, occupation).arg(m_made));
    record.set(supervision::kind, u"evaluation"_s);
    record.set(supervision::body, schoolOf(spot));
    record.set(supervision::assessmentDate, spot.day);
    record.set(supervision::inspectedDate, spot.day);
    record.set(supervision::form, m_dice.chance(600) ? u"on-site"_s : u"remote"_s);
    record.set(supervision::recordSigned, true);
    record.set(supervision::traceable, m_dice.chance(930));
    record.set(supervision::region, regionId(areaOf(spot).code));
    return record;
}

Record PolicyDemoRecords::wage(const PolicyDemoSpot& spot)
{
    Record record = begin(wage::entity);
    // The survey of the year before is closed in summer.
    const qint64 prior = roundFen(m_dice, 58, 96);
    record.set(wage::organisation, firmOf(spot));
    record.set(wage::year, spot.day.year() - 1);
    record.set(wage::referenceDate, std::min(QDate(spot.day.year(), 6, 30), m_world.options().until));
    record.set(wage::heads, m_dice.between(12, 240));
    record.set(wage::average, prior + prior * m_dice.between(15, 95) / 1000);
    record.set(wage::priorAverage, prior);
    record.set(wage::status, u"audited"_s);
    return record;
}

Record PolicyDemoRecords::reading(const PolicyDemoSpot& spot)
{
    Record record = begin(reading::entity);
    record.set(reading::region, regionId(m_world.policy().document.regionCode));
    record.set(reading::referenceDate, QDate(spot.day.year() - 1, 12, 31));
    record.set(reading::kind, u"published"_s);
    // A share that grows by about a point a year.
    record.set(reading::value, Decimal::scale * (205 + (spot.day.year() - 2021) * 14) / 1000);
    record.set(reading::source, u"人力资源和社会保障事业发展统计公报（%1 年）"_s.arg(spot.day.year() - 1));
    record.set(reading::document, u"统计公报"_s);
    return record;
}

} // namespace jc
