#include "core/demo/demo_roster.h"

#include "core/demo/dice.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/policy/region_records.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 rosterStream = 4;
constexpr qsizetype classCeiling = 50;
constexpr int wrongDays = 3; // completed on the wrong side of the opening: kept as drafts

// People of one place who may be called, in an order that gives everybody a turn.
struct DemoPool
{
    QVector<int> people;
    qsizetype next = 0;
};

class DemoRoster
{
public:
    DemoRoster(const DemoWorld& world, const QVector<DemoClass>& classes, QVector<DemoPerson>& people)
        : m_dice(world.options.seed, rosterStream)
        , m_classes(classes)
        , m_people(people)
    {
        for (int i = 0; i < static_cast<int>(people.size()); ++i) {
            const DemoPerson& person = people[i];
            if (person.papers == DemoPerson::Papers::Whole && person.trained)
                m_pools[{person.town, person.guard}].people.append(i);
        }
        // By key, for the order of a hash is not the same in every run.
        for (DemoPool& pool : m_pools)
            m_dice.shuffle(pool.people);
    }

    QVector<DemoEnrolment> make()
    {
        for (int i = 0; i < static_cast<int>(m_classes.size()); ++i)
            fill(i);
        addWithoutPapers();
        spoilDates();
        return m_roster;
    }

private:
    void fill(int index)
    {
        const DemoClass& made = m_classes[index];
        m_here.clear();
        for (const int town : made.seats) {
            const int person = call(made, town);
            if (person < 0)
                continue;
            DemoEnrolment& enrolment = add(index, person);
            if (made.isCompleted())
                complete(enrolment);
        }
        if (made.isCompleted())
            addLost(index);
    }

    DemoEnrolment& add(int index, int person)
    {
        const DemoClass& made = m_classes[index];
        DemoEnrolment enrolment;
        enrolment.trainingClass = index;
        enrolment.person = person;
        enrolment.status = made.status == u"running" ? u"training"_s : u"enrolled"_s;
        m_roster.append(enrolment);
        m_here.insert(person);
        ++m_sizes[index];
        DemoPerson& trainee = m_people[person];
        if (!trainee.firstClass.isValid() || made.start < trainee.firstClass)
            trainee.firstClass = made.start;
        trainee.classStarts.append(made.start);
        trainee.classEnds.append(made.end);
        return m_roster.last();
    }

    void complete(DemoEnrolment& enrolment)
    {
        const DemoClass& made = m_classes[enrolment.trainingClass];
        enrolment.status = u"completed"_s;
        enrolment.counted = m_people[enrolment.person].papers == DemoPerson::Papers::Whole;
        enrolment.attended = made.course->hours;
        if (m_dice.chance(180))
            enrolment.attended -= std::min(made.course->hours / 5, m_dice.between(1, 8));
        enrolment.result = m_dice.chance(965) ? u"qualified"_s : u"unqualified"_s;
        if (m_dice.chance(25) && made.start.daysTo(made.end) > 2)
            enrolment.completed = made.end.addDays(-1);
    }

    // The next in turn who is of age, free on these days and not called too often this year.
    int call(const DemoClass& made, int town)
    {
        const bool rangers = made.plan->intake == DemoIntake::Rangers;
        for (const bool guards : {rangers, !rangers}) {
            const auto pool = m_pools.find({town, guards});
            if (pool == m_pools.end())
                continue;
            for (const bool patient : {true, false}) {
                const int found = callFrom(*pool, made, rangers ? 8 : 2, patient);
                if (found >= 0)
                    return found;
            }
        }
        return -1;
    }

    int callFrom(DemoPool& pool, const DemoClass& made, int yearly, bool patient)
    {
        for (qsizetype tries = 0; tries < pool.people.size(); ++tries) {
            const int person = pool.people[pool.next];
            pool.next = (pool.next + 1) % pool.people.size();
            const DemoPerson& trainee = m_people[person];
            if (m_here.contains(person) || trainee.born.addYears(18) > made.start || isBusy(trainee, made))
                continue;
            if (patient && (m_dice.chance(220) || classesIn(trainee, made.start.year()) >= yearly))
                continue;
            return person;
        }
        return -1;
    }

    static bool isBusy(const DemoPerson& person, const DemoClass& made)
    {
        for (qsizetype i = 0; i < person.classStarts.size(); ++i) {
            if (person.classStarts[i] <= made.end && made.start <= person.classEnds[i])
                return true;
        }
        return false;
    }

    static qsizetype classesIn(const DemoPerson& person, int year)
    {
        return std::ranges::count_if(person.classStarts, [=](QDate start) { return start.year() == year; });
    }

    // Who began and is not counted: drop-outs, strike-offs after an audit, records entered twice.
    void addLost(int index)
    {
        struct Loss
        {
            QStringView status;
            int chance; // per mille of classes
            std::array<QStringView, 3> reasons;
        };
        static constexpr std::array losses{
            Loss{u"dropped", 420, {u"外出务工，中途退出。", u"家中农忙，未能到课。", u"因病退学。"}},
            Loss{u"dropped", 130, {u"随家人外出，中途退出。", u"找到工作，提前离班。", u"出勤不足。"}},
            Loss{u"struck",
                 140,
                 {u"核查发现非本人参训，核减。", u"与外县培训时间重叠，核减。", u"出勤未达规定课时，核减。"}},
            Loss{u"void", 35, {u"重复录入，作废。", u"录错班次，作废。", u"重复录入，作废。"}}};
        const DemoClass& made = m_classes[index];
        for (const Loss& loss : losses) {
            if (!m_dice.chance(loss.chance) || m_sizes[index] >= classCeiling || made.seats.isEmpty())
                continue;
            const bool twice =
                loss.status == u"void" && !m_roster.isEmpty() && m_roster.last().trainingClass == index;
            const int person = twice ? m_roster.last().person : call(made, m_dice.pick(made.seats));
            if (person < 0)
                continue;
            DemoEnrolment& enrolment = add(index, person);
            enrolment.status = loss.status.toString();
            enrolment.reason = m_dice.pick(loss.reasons).toString();
            enrolment.attended = m_dice.below(std::max(1, made.course->hours * 3 / 5));
        }
    }

    // They sat in class like the others; their papers are not in order yet.
    void addWithoutPapers()
    {
        for (int person = 0; person < static_cast<int>(m_people.size()); ++person) {
            if (m_people[person].papers == DemoPerson::Papers::Whole)
                continue;
            for (int tries = 0; tries < 200; ++tries) {
                const int index = m_dice.below(static_cast<int>(m_classes.size()));
                const DemoClass& made = m_classes[index];
                const bool fits = made.isCompleted() && made.plan->intake == DemoIntake::County &&
                                  m_people[person].born.addYears(18) <= made.start &&
                                  m_sizes[index] < classCeiling;
                if (!fits)
                    continue;
                complete(add(index, person));
                break;
            }
        }
    }

    void spoilDates()
    {
        for (int done = 0, tries = 0; done < wrongDays && tries < 500; ++tries) {
            DemoEnrolment& enrolment = m_roster[m_dice.below(static_cast<int>(m_roster.size()))];
            if (!enrolment.counted)
                continue;
            enrolment.counted = false;
            enrolment.completed = m_classes[enrolment.trainingClass].start.addDays(-2);
            ++done;
        }
    }

    Dice m_dice;
    const QVector<DemoClass>& m_classes;
    QVector<DemoPerson>& m_people;
    QMap<std::pair<int, bool>, DemoPool> m_pools; // by town and whether rangers
    QHash<int, qsizetype> m_sizes;
    QSet<int> m_here;
    QVector<DemoEnrolment> m_roster;
};

} // namespace

QVector<DemoEnrolment>
makeDemoRoster(const DemoWorld& world, const QVector<DemoClass>& classes, QVector<DemoPerson>& people)
{
    return DemoRoster(world, classes, people).make();
}

void enterDemoRoster(const DemoWorld& world,
                     const QVector<DemoClass>& classes,
                     const QVector<DemoPerson>& people,
                     const QVector<DemoEnrolment>& roster,
                     DemoJournal& journal)
{
    for (qsizetype i = 0; i < roster.size(); ++i) {
        const DemoEnrolment& made = roster[i];
        const DemoClass& attended = classes[made.trainingClass];
        const DemoPerson& person = people[made.person];
        Record record(enrolment::entity, world.id("enrolment", i));
        record.set(enrolment::trainingClass, attended.id);
        record.set(enrolment::person, person.id);
        record.set(enrolment::group, person.groups.first());
        if (!person.household.isEmpty())
            record.set(enrolment::originRegion, regionId(person.household));
        if (person.town == demoOutside)
            record.set(enrolment::residenceRegion, regionId(u"530523101"_s));
        record.set(enrolment::status, made.status);
        record.set(enrolment::completedDate, made.completed);
        if (attended.isCompleted())
            record.set(enrolment::attendedHours, made.attended);
        record.set(enrolment::result, made.result);
        record.set(enrolment::reason, made.reason);
        const QDate told = attended.isCompleted() ? world.enteredOn(attended.end) : world.options.until;
        journal.add(told, DemoStage::Rosters, record);
    }
}

} // namespace jc
