#include "core/demo/demo_apprentices.h"

#include "core/demo/demo_units.h"
#include "core/demo/dice.h"
#include "core/dictionary/entities/apprenticeship.h"
#include "core/policy/region_records.h"

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 apprenticeStream = 6;
constexpr int stoppedShare = 45; // per mille

struct DemoCohort
{
    int enterprise;
    int school;
    QStringView occupation;
    QStringView level;
    int year;
    int month;
    int size;
    bool filed;
};

// 500 are asked for by the end of 2025; the enterprises are slow to take the scheme up.
constexpr std::array demoCohorts{
    DemoCohort{2, 0, u"硅冶炼工", u"3", 2022, 11, 40, true},
    DemoCohort{1, 6, u"茶叶加工工", u"3", 2023, 4, 36, true},
    DemoCohort{0, 4, u"中药炮制工", u"3", 2023, 9, 44, true},
    DemoCohort{3, 0, u"电工", u"4", 2024, 3, 52, true},
    DemoCohort{4, 1, u"养老护理员", u"3", 2024, 9, 38, true},
    DemoCohort{2, 0, u"硅冶炼工", u"4", 2025, 3, 58, true},
    DemoCohort{7, 6, u"农产品食品检验员", u"3", 2025, 8, 34, true},
    DemoCohort{5, 5, u"互联网营销师", u"3", 2025, 9, 12, false},
};

class DemoApprentices
{
public:
    DemoApprentices(const DemoWorld& world, QVector<DemoPerson>& people, DemoJournal& journal)
        : m_world(world)
        , m_dice(world.options.seed, apprenticeStream)
        , m_people(people)
        , m_journal(journal)
    {}

    void enter()
    {
        for (int i = 0; i < static_cast<int>(m_people.size()); ++i) {
            const DemoPerson& person = m_people[i];
            if (person.papers == DemoPerson::Papers::Whole && !person.guard && person.town >= 0 &&
                !person.away && person.born.year() >= 1977)
                m_order.append(i);
        }
        m_dice.shuffle(m_order);
        for (const DemoCohort& cohort : demoCohorts) {
            const QDate start = QDate(cohort.year, cohort.month, 6 + m_dice.below(12));
            if (start < m_world.options.until)
                take(cohort, start);
        }
    }

private:
    void take(const DemoCohort& cohort, QDate start)
    {
        const QDate end = start.addYears(1).addDays(-1);
        for (int left = m_world.sized(cohort.size); left > 0 && m_next < m_order.size();) {
            DemoPerson& person = m_people[m_order[m_next++]];
            if (person.born.addYears(18) > start)
                continue;
            --left;
            noteDemoPerson(person, start);
            add(cohort, person, start, end);
        }
    }

    void add(const DemoCohort& cohort, const DemoPerson& person, QDate start, QDate end)
    {
        Record record(apprenticeship::entity, m_world.id("apprentice", m_count++));
        record.set(apprenticeship::person, person.id);
        record.set(apprenticeship::employer, demoEnterprise(m_world, cohort.enterprise));
        record.set(apprenticeship::school, demoSchool(m_world, cohort.school));
        record.set(apprenticeship::programme, m_world.ofPolicy(u"prog-apprentice"));
        record.set(apprenticeship::occupation, cohort.occupation.toString());
        record.set(apprenticeship::level, cohort.level.toString());
        if (cohort.filed)
            record.set(apprenticeship::filingDate, start.addDays(-9));
        record.set(apprenticeship::startDate, start);
        record.set(apprenticeship::originRegion, regionId(person.household));
        const bool ended = end <= m_world.options.until;
        if (cohort.filed && m_dice.chance(stoppedShare)) {
            static constexpr std::array<QStringView, 3> reasons{
                u"离职，终止培养。", u"调离学徒岗位。", u"本人申请退出。"};
            const QDate stopped = start.addDays(m_dice.between(20, 200));
            record.set(apprenticeship::status, u"stopped"_s);
            record.set(apprenticeship::reason, m_dice.pick(reasons).toString());
            record.set(apprenticeship::endDate, std::min(stopped, m_world.options.until));
        } else {
            record.set(apprenticeship::status, ended ? u"completed"_s : u"training"_s);
            record.set(apprenticeship::endDate, ended ? end : QDate());
        }
        m_journal.add(m_world.enteredOn(ended ? end : start), DemoStage::Apprentices, record);
    }

    const DemoWorld& m_world;
    Dice m_dice;
    QVector<DemoPerson>& m_people;
    DemoJournal& m_journal;
    QVector<int> m_order;
    qsizetype m_next = 0;
    qsizetype m_count = 0;
};

} // namespace

void enterDemoApprentices(const DemoWorld& world, QVector<DemoPerson>& people, DemoJournal& journal)
{
    DemoApprentices(world, people, journal).enter();
}

} // namespace jc
