#include "core/demo/policy_demo_world.h"

#include "core/base/resident_id.h"
#include "core/demo/demo_names.h"
#include "core/demo/demo_units.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/region.h"
#include "core/policy/policy_records.h"
#include "core/policy/region_records.h"

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 policyPeopleStream = 31;
constexpr int firmsOfArea = 4;
constexpr int schoolsOfArea = 2;
constexpr qsizetype placesOfArea = 24;
constexpr qsizetype ordinaryAreas = 8;
constexpr qsizetype assistedAreas = 2;
// One runs ahead, most follow; the last has not begun.
constexpr std::array<int, 10> areaWeights{30, 19, 14, 11, 8, 6, 5, 4, 3, 2};
constexpr std::array<int, 2> assistedWeights{3, 2};

constexpr std::array<QStringView, firmsOfArea> firmNames{
    u"青禾机电有限公司", u"云帆食品有限公司", u"远山康养服务有限公司", u"汇川数字科技有限公司"};
constexpr std::array<QStringView, schoolsOfArea> schoolNames{u"晨光职业培训学校", u"松风技工学校"};

QDate policyDemoOpened(const PolicyTemplate& policy, QDate until)
{
    const QDate usual(until.year() - 2, 2, 10);
    const QDate issued = policy.document.issuedDate;
    return issued.isValid() && issued.addDays(20) > usual ? std::min(issued.addDays(20), until.addDays(-30))
                                                          : usual;
}

} // namespace

PolicyDemoWorld::PolicyDemoWorld(const DemoOptions& options, const PolicyTemplate& policy)
    : m_options(options)
    , m_policy(policy)
    , m_opened(policyDemoOpened(policy, options.until))
    , m_dice(options.seed, policyPeopleStream)
{}

Result<PolicyDemoWorld>
PolicyDemoWorld::make(const DemoOptions& options, const Catalogues& catalogues, const PolicyTemplate& policy)
{
    PolicyDemoWorld world(options, policy);
    const Result<void> chosen = world.chooseAreas(catalogues);
    if (!chosen)
        return chosen.error();
    return world;
}

RecordId PolicyDemoWorld::id(const QString& kind, qsizetype index) const
{
    return RecordId::derived(
        {u"demo"_s, m_policy.templateId, QString::number(m_options.seed), kind, QString::number(index)});
}

RecordId PolicyDemoWorld::ofPolicy(const QString& templateId) const
{
    return policyRecordId(m_policy, templateId);
}

QString PolicyDemoWorld::officeName() const
{
    return m_policy.document.regionName + u"人力资源和社会保障局"_s;
}

QDate PolicyDemoWorld::enteredOn(QDate date) const
{
    const QDate usual = QDate(date.year(), date.month(), 8).addMonths(1);
    return std::min(std::max(usual, m_opened.addDays(10)), m_options.until);
}

void PolicyDemoWorld::chooseCities(const QList<Region>& all)
{
    QHash<QString, int> counties;
    for (const Region& region : all)
        counties[region.parentCode] += region.level == RegionLevel::County ? 1 : 0;
    for (const Region& region : all) {
        if (region.level != RegionLevel::City || region.kind != RegionKind::Ordinary ||
            region.code == m_policy.document.regionCode)
            continue;
        // The capital has twice what its counties would say, thinly settled prefectures a third.
        const int settled = m_cities.isEmpty() ? 200 : region.name.endsWith(u"自治州") ? 33 : 100;
        m_cities.append({region.code, counties[region.code] * settled * m_dice.between(70, 130)});
    }
}

QVector<PolicyDemoPlace> PolicyDemoWorld::openingPlaces(bool keyAreas) const
{
    if (!keyAreas && !m_cities.isEmpty())
        return m_cities;
    QVector<PolicyDemoPlace> places;
    for (const PolicyDemoArea& area : m_areas) {
        if (!keyAreas || area.isKeyArea)
            places.append({area.code, area.weight});
    }
    return places;
}

Result<void> PolicyDemoWorld::chooseAreas(const Catalogues& catalogues)
{
    const Result<QList<Region>> all = catalogues.regions.subtreeToTownships(m_policy.document.regionCode);
    if (!all)
        return all.error();
    chooseCities(*all);
    QString assisted;
    for (const PolicyRegion& region : m_policy.regions) {
        if (region.role == u"assisted" && assisted.isEmpty())
            assisted = region.code;
    }
    while (assisted.endsWith(u"00"_s))
        assisted.chop(2);
    QList<Region> ordinary;
    QList<Region> helped;
    for (const Region& region : *all) {
        if (region.level == RegionLevel::County && region.kind == RegionKind::Ordinary)
            (!assisted.isEmpty() && region.code.startsWith(assisted) ? helped : ordinary).append(region);
    }
    // A county's own policy: the county is the only area.
    if (ordinary.isEmpty() && helped.isEmpty())
        ordinary = {all->first()};
    const qsizetype wanted = helped.isEmpty() ? ordinaryAreas + assistedAreas : ordinaryAreas;
    const qsizetype count = std::min(wanted, ordinary.size());
    Result<void> added;
    for (qsizetype i = 0; i < count && added; ++i) {
        const bool last = count > 3 && i == count - 1;
        added = addArea(catalogues,
                        ordinary[i * ordinary.size() / count],
                        last ? 0 : areaWeights[static_cast<std::size_t>(i)],
                        false);
    }
    for (qsizetype i = 0; i < std::min(assistedAreas, helped.size()) && added; ++i)
        added = addArea(catalogues,
                        helped[i * helped.size() / assistedAreas],
                        assistedWeights[static_cast<std::size_t>(i)],
                        true);
    if (!added)
        return added;
    m_people.resize(m_areas.size());
    return {};
}

Result<void>
PolicyDemoWorld::addArea(const Catalogues& catalogues, const Region& county, int weight, bool isKeyArea)
{
    PolicyDemoArea area;
    area.weight = weight;
    area.code = county.code;
    area.name = county.name;
    area.isKeyArea = isKeyArea;
    const Result<QList<Region>> townships = catalogues.regions.children(county.code);
    if (!townships)
        return townships.error();
    // A few places of each of the first townships.
    for (const Region& township : townships->mid(0, 4)) {
        const Result<QList<Region>> villages = catalogues.regions.children(township.code);
        if (!villages)
            return villages.error();
        for (const Region& village : villages->mid(0, placesOfArea / 4))
            area.places.append(village.code);
        if (villages->isEmpty())
            area.places.append(township.code);
    }
    if (area.places.isEmpty())
        area.places.append(county.code);
    const qsizetype index = m_areas.size();
    area.office = id(u"office"_s, index);
    for (int i = 0; i < firmsOfArea; ++i)
        area.firms.append(id(u"firm"_s, index * firmsOfArea + i));
    for (int i = 0; i < schoolsOfArea; ++i)
        area.schools.append(id(u"school"_s, index * schoolsOfArea + i));
    m_areas.append(area);
    return {};
}

const PolicyDemoPerson& PolicyDemoWorld::person(int area, int n, QDate day)
{
    QVector<PolicyDemoPerson>& people = m_people[area];
    while (people.size() <= n) {
        const int next = static_cast<int>(people.size());
        PolicyDemoPerson person;
        person.id = id(u"person-%1"_s.arg(m_areas[area].code), next);
        person.area = area;
        const bool female = m_dice.chance(480);
        // Only the sequence codes that nobody has; each day of birth is given once to each sex.
        const QDate born = QDate(1968, 1, 1).addDays((next * 7) % 12'600);
        const QString first17 = u"%1%2%3"_s.arg(m_areas[area].code, born.toString(u"yyyyMMdd"_s))
                                    .arg((female ? 996 : 997) + (next >= 12'600 ? 2 : 0));
        person.idNumber = first17 + QChar(residentIdCheckCharacter(first17));
        person.name = demoPersonName(m_dice, u"01", female, born.year());
        person.place = m_dice.pick(m_areas[area].places);
        people.append(person);
    }
    PolicyDemoPerson& person = people[n];
    if (!person.known.isValid() || day < person.known)
        person.known = day;
    return person;
}

void PolicyDemoWorld::enterUnits(DemoJournal& journal) const
{
    int number = 5000;
    const auto add = [&](RecordId id, const QString& name, QStringView kind, const PolicyDemoArea& area) {
        Record record(organisation::entity, id);
        record.set(organisation::name, name);
        record.set(organisation::kind, kind.toString());
        record.set(organisation::region, regionId(area.code));
        if (kind != u"government")
            record.set(organisation::creditCode,
                       demoCreditCode(kind == u"enterprise" ? u"91" : u"52", area.code, ++number));
        journal.add(m_opened, DemoStage::SetUp, record);
    };
    for (const PolicyDemoArea& area : m_areas) {
        add(area.office, area.name + u"人力资源和社会保障局"_s, u"government", area);
        for (std::size_t i = 0; i < firmNames.size(); ++i)
            add(area.firms[static_cast<qsizetype>(i)],
                area.name + firmNames[i].toString(),
                u"enterprise",
                area);
        for (std::size_t i = 0; i < schoolNames.size(); ++i)
            add(area.schools[static_cast<qsizetype>(i)],
                area.name + schoolNames[i].toString(),
                u"school",
                area);
        if (area.isKeyArea) {
            Record record(region::entity, regionId(area.code));
            record.set(region::keyArea, true);
            journal.add(m_opened, DemoStage::SetUp, record);
        }
    }
}

void PolicyDemoWorld::enterPeople(DemoJournal& journal) const
{
    for (const QVector<PolicyDemoPerson>& people : m_people) {
        for (const PolicyDemoPerson& made : people) {
            if (!made.known.isValid())
                continue;
            Record record(person::entity, made.id);
            record.set(person::name, made.name);
            record.set(person::idNumber, made.idNumber);
            record.set(person::householdRegion, regionId(made.place));
            record.set(person::residenceRegion, regionId(made.place));
            journal.add(enteredOn(made.known), DemoStage::Persons, record);
        }
    }
}

} // namespace jc
