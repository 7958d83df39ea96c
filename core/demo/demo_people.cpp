#include "core/demo/demo_people.h"

#include "core/base/resident_id.h"
#include "core/demo/demo_names.h"
#include "core/demo/dice.h"
#include "core/dictionary/entities/person.h"
#include "core/policy/region_records.h"

#include <QSet>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 peopleStream = 1;
constexpr quint64 surveyStream = 2;
constexpr quint64 awayStream = 12;
constexpr int awayShare = 45;    // per mille
constexpr int guardShare = 180;  // per mille
constexpr int outsideShare = 12; // per mille
constexpr int unplacedShare = 6; // per mille
constexpr std::array<QStringView, 2> demoNeighbours{u"530521", u"530502"};

// Of the neighbours, before and after the prefecture became a city.
constexpr std::array<QStringView, 3> formerPrefixes{u"533001", u"533023", u"533025"};
constexpr std::array<QStringView, 4> laterPrefixes{u"530502", u"530521", u"530522", u"530524"};

// Numbers by region prefix, birth date and sex; only the four sequence codes that nobody has.
class DemoIdNumbers
{
public:
    QString next(QStringView prefix, QDate& born, bool female)
    {
        for (;; born = born < QDate(2007, 1, 1) ? born.addDays(1) : QDate(1967, 1, 1)) {
            for (const int sequence : {female ? 996 : 997, female ? 998 : 999}) {
                const QString first17 = u"%1%2%3"_s.arg(prefix, born.toString(u"yyyyMMdd"_s)).arg(sequence);
                if (m_taken.contains(first17))
                    continue;
                m_taken.insert(first17);
                return first17 + QChar(residentIdCheckCharacter(first17));
            }
        }
    }

private:
    QSet<QString> m_taken;
};

class DemoPeople
{
public:
    explicit DemoPeople(const DemoWorld& world)
        : m_world(world)
        , m_dice(world.options.seed, peopleStream)
    {}

    QVector<DemoPerson> make()
    {
        const int all = m_world.options.persons;
        const int outside = all * outsideShare / 1000;
        const int unplaced = all * unplacedShare / 1000;
        QVector<int> labour;
        for (const DemoTown& town : demoTowns)
            labour.append(town.labour);
        const int guards = all * guardShare / 1000;
        add(apportion(guards, labour), true);
        add(apportion(all - guards - outside - unplaced, labour), false);
        for (int i = 0; i < outside; ++i)
            addOne(demoOutside, false);
        for (int i = 0; i < unplaced; ++i)
            addOne(demoUnplaced, false);
        spoilPapers();
        Dice away(m_world.options.seed, awayStream);
        for (DemoPerson& person : m_people)
            person.away = !person.guard && person.town >= 0 && away.chance(awayShare);
        return m_people;
    }

private:
    void add(const QVector<int>& counts, bool guards)
    {
        for (qsizetype town = 0; town < counts.size(); ++town) {
            for (int i = 0; i < counts[town]; ++i)
                addOne(static_cast<int>(town), guards);
        }
    }

    void addOne(int town, bool guard)
    {
        DemoPerson person;
        person.id = m_world.id("person", m_people.size());
        person.town = town;
        person.guard = guard;
        person.female = m_dice.chance(guard ? 160 : 470);
        person.born = bornOn(guard);
        person.idNumber = m_numbers.next(prefix(town, person.born), person.born, person.female);
        person.ethnic = demoEthnic(m_dice, town);
        person.name = demoPersonName(m_dice, person.ethnic, person.female, person.born.year());
        person.phone = m_dice.chance(970) ? phone() : QString();
        person.education = demoEducation(m_dice, person.born.year());
        place(person);
        person.groups = groupsOf(person);
        if (person.groups.contains(u"G17"_s) || m_dice.chance(40))
            person.employer = demoEmployer(m_dice);
        const bool lowIncome = person.groups.contains(u"G07"_s);
        person.willing = town >= 0 && (lowIncome || m_dice.chance(850));
        const bool covered = town >= 0 && lowIncome && !guard;
        const int share = covered ? demoTowns[static_cast<std::size_t>(town)].coverage : 930;
        person.trained = guard || town < 0 || m_dice.chance(share);
        m_people.append(person);
    }

    QDate bornOn(bool guard)
    {
        // 18 to 59 at the demo's usual date; two throws for the middle years are likelier than the ends.
        const int least = guard ? 1970 : 1967;
        const int most = guard ? 1998 : 2005;
        const int year = (m_dice.between(least, most) + m_dice.between(least, most)) / 2;
        const int spread = std::clamp(year + m_dice.between(-8, 8), least, most);
        return QDate(spread, 1, 1).addDays(m_dice.below(365));
    }

    // Who had a card before the prefecture became a city in 2000 keeps the old county's code for life.
    QStringView prefix(int town, QDate born)
    {
        if (town == demoOutside)
            return born.year() < 1984 && m_dice.chance(400) ? u"533022" : u"530521";
        if (born.year() < 1984 && m_dice.chance(350))
            return u"533024";
        if (!m_dice.chance(60))
            return u"530523";
        return born.year() < 1984 ? m_dice.pick(formerPrefixes) : m_dice.pick(laterPrefixes);
    }

    QString phone()
    {
        const QString range = m_dice.chance(500) ? u"154"_s : u"179"_s;
        return range + QString::number(m_dice.below(100'000'000)).rightJustified(8, u'0');
    }

    void place(DemoPerson& person)
    {
        const bool rural = person.guard || m_dice.chance(910);
        person.householdType = rural ? u"20"_s : u"10"_s;
        if (person.town == demoOutside)
            person.household = m_dice.pick(demoNeighbours).toString();
        else if (person.town >= 0)
            person.household = m_dice.pick(m_world.villages[static_cast<std::size_t>(person.town)]);
    }

    QStringList groupsOf(const DemoPerson& person)
    {
        QStringList groups;
        if (person.guard) {
            groups.append(u"G21"_s);
            if (m_dice.chance(550))
                groups.append(u"G06"_s);
            return groups;
        }
        const bool graduate = person.education == u"31" || person.education == u"21";
        if (graduate && person.born.year() >= 1999 && m_dice.chance(600))
            return {u"G04"_s};
        if (person.householdType == u"10")
            return {m_dice.chance(450) ? u"G03"_s : m_dice.chance(500) ? u"G08"_s : u"G17"_s};
        if (person.town >= 0 && m_dice.chance(225)) {
            groups.append(u"G07"_s);
            if (m_dice.chance(300))
                groups.append(u"G01"_s);
            return groups;
        }
        struct Group
        {
            QStringView code;
            int weight;
        };
        static constexpr std::array kinds{Group{u"G01", 420},
                                          Group{u"G06", 230},
                                          Group{u"G99", 120},
                                          Group{u"G17", 60},
                                          Group{u"G20", 50},
                                          Group{u"G16", 35},
                                          Group{u"G22", 30},
                                          Group{u"G12", 20},
                                          Group{u"G14", 15},
                                          Group{u"G11", 10},
                                          Group{u"G10", 10}};
        groups.append(kinds[m_dice.weighted(std::span<const Group>(kinds), &Group::weight)].code.toString());
        if (groups.contains(u"G06"_s) && m_dice.chance(200))
            groups.append(u"G16"_s);
        return groups;
    }

    // A few whose number is not known yet, and fewer whose number was mistyped: a wrong check character.
    void spoilPapers()
    {
        const int missing = std::max(2, static_cast<int>(m_people.size()) * 6 / 1000);
        const int wrong = std::max(1, static_cast<int>(m_people.size()) * 2 / 1000);
        for (int done = 0; done < missing + wrong;) {
            DemoPerson& person = m_people[m_dice.below(static_cast<int>(m_people.size()))];
            if (person.papers != DemoPerson::Papers::Whole || person.guard || person.town < 0 ||
                person.groups.contains(u"G07"_s))
                continue;
            if (++done <= missing) {
                person.papers = DemoPerson::Papers::Missing;
                person.idNumber.clear();
            } else {
                person.papers = DemoPerson::Papers::Wrong;
                person.idNumber[17] = person.idNumber[17] == u'7' ? u'3' : u'7';
            }
        }
    }

    const DemoWorld& m_world;
    Dice m_dice;
    DemoIdNumbers m_numbers;
    QVector<DemoPerson> m_people;
};

// Surveys are made every spring; who came to a class first was surveyed before it.
QDate demoSurveyedOn(Dice& dice, const DemoWorld& world, const DemoPerson& person)
{
    const QDate latest =
        person.firstClass.isValid() ? person.firstClass.addDays(-10) : world.options.until.addDays(-60);
    const int lastYear = std::max(2021, latest.year());
    const QDate survey(dice.between(2021, lastYear), dice.between(1, 4), dice.between(2, 26));
    return std::min(std::max(survey, person.born.addYears(18)), std::max(latest, QDate(2021, 1, 15)));
}

} // namespace

QStringList demoIdPrefixes()
{
    QStringList prefixes{u"530523"_s, u"533024"_s, u"533022"_s};
    for (const QStringView prefix : formerPrefixes)
        prefixes.append(prefix.toString());
    for (const QStringView prefix : laterPrefixes)
        prefixes.append(prefix.toString());
    return prefixes;
}

void noteDemoPerson(DemoPerson& person, QDate day)
{
    if (!person.firstClass.isValid() || day < person.firstClass)
        person.firstClass = day;
}

QVector<DemoPerson> makeDemoPeople(const DemoWorld& world)
{
    return DemoPeople(world).make();
}

void enterDemoPeople(const DemoWorld& world, const QVector<DemoPerson>& people, DemoJournal& journal)
{
    Dice dice(world.options.seed, surveyStream);
    for (const DemoPerson& person : people) {
        Record record(person::entity, person.id);
        record.set(person::name, person.name);
        record.set(person::idNumber, person.idNumber);
        if (person.papers != DemoPerson::Papers::Whole) {
            record.set(person::gender, person.female ? u"2"_s : u"1"_s);
            record.set(person::birthDate, person.born);
        }
        record.set(person::ethnic, person.ethnic);
        record.set(person::education, person.education);
        record.set(person::phone, person.phone);
        record.set(person::householdType, person.householdType);
        if (!person.household.isEmpty())
            record.set(person::householdRegion, regionId(person.household));
        if (person.town == demoOutside)
            record.set(person::residenceRegion, regionId(u"530523101"_s));
        if (person.away)
            record.set(person::residenceRegion, regionId(u"530502"_s));
        record.set(person::groups, person.groups);
        record.set(person::employer, person.employer);
        QDate known = person.firstClass;
        if (person.willing) {
            const QDate survey = demoSurveyedOn(dice, world, person);
            record.set(person::willing, true);
            record.set(person::surveyDate, survey);
            known = known.isValid() ? std::min(known, survey) : survey;
        }
        if (!known.isValid())
            known = QDate(2022, 10, 1);
        journal.add(world.enteredOn(known), DemoStage::Persons, record);
    }
}

} // namespace jc
