#include "core/demo/demo_cultivation.h"

#include "core/demo/dice.h"
#include "core/dictionary/entities/cultivation.h"
#include "core/policy/region_records.h"

#include <QSet>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 cultivationStream = 7;

struct DemoTalentKind
{
    QStringView kind; // code of cultivation_kind
    int wanted;       // by 2025-09-30 with 3,000 persons
    int selected;     // of these without a class: selection or a project
    int ongoing;
    int withdrawn;
    int unproven; // without evidence
    bool hasOpening;
    // What of the classes serves it: the plan's name, the organiser or the course's title; the first counts
    // most.
    std::array<QStringView, 6> sources;
};

// The demo of a county that does well at what it always did and badly at what is new to it.
constexpr std::array demoTalentKinds{
    DemoTalentKind{u"rural",
                   1690,
                   120,
                   24,
                   9,
                   14,
                   true,
                   {u"乡村振兴", u"云品工匠", u"生态卫士", u"康养云师傅", u"技能提升", u""}},
    DemoTalentKind{
        u"tourism", 261, 96, 12, 3, 5, false, {u"org-culture", u"中式烹调师", u"org-women", u"", u"", u""}},
    DemoTalentKind{u"green-energy", 97, 38, 16, 2, 0, false, {u"光伏运维", u"电工", u"", u"", u"", u""}},
    DemoTalentKind{u"management",
                   96,
                   58,
                   4,
                   1,
                   2,
                   false,
                   {u"IYB 改善企业", u"基层社经营管理", u"家庭农场经营", u"", u"", u""}},
    DemoTalentKind{u"digital",
                   54,
                   12,
                   3,
                   0,
                   1,
                   false,
                   {u"高校毕业生数字技能", u"高校毕业生高端职业", u"", u"", u"", u""}},
    DemoTalentKind{u"ecommerce",
                   566,
                   60,
                   9,
                   4,
                   6,
                   false,
                   {u"电商创业", u"网络创业", u"网约配送员", u"大学生创业", u"马兰花", u""}},
};

class DemoCultivation
{
public:
    DemoCultivation(const DemoWorld& world,
                    const QVector<DemoClass>& classes,
                    const QVector<DemoPerson>& people,
                    const QVector<DemoEnrolment>& roster,
                    DemoJournal& journal)
        : m_world(world)
        , m_dice(world.options.seed, cultivationStream)
        , m_classes(classes)
        , m_people(people)
        , m_roster(roster)
        , m_journal(journal)
    {}

    void enter()
    {
        for (const DemoTalentKind& kind : demoTalentKinds)
            enterKind(kind);
    }

private:
    void enterKind(const DemoTalentKind& kind)
    {
        m_taken.clear();
        const int selected = m_world.scaled(kind.selected);
        enterTrained(kind, m_world.scaled(kind.wanted) - selected);
        enterOthers(kind, selected, u"completed");
        enterOthers(kind, m_world.sized(kind.ongoing), u"ongoing");
        enterOthers(kind, kind.withdrawn, u"withdrawn");
        enterOthers(kind, kind.unproven, u"unproven");
    }

    static int rankOf(const DemoTalentKind& kind, const DemoClass& made)
    {
        for (std::size_t i = 0; i < kind.sources.size() && !kind.sources[i].isEmpty(); ++i) {
            const QStringView source = kind.sources[i];
            if (made.plan->shortName == source || made.course->organiser == source ||
                made.course->title == source)
                return static_cast<int>(i);
        }
        return -1;
    }

    // The townships that are slow with their classes are slow with their lists too.
    bool isReported(const DemoPerson& person)
    {
        if (person.town < 0)
            return m_dice.chance(500);
        const int pace = demoTowns[static_cast<std::size_t>(person.town)].pace;
        return m_dice.chance(1000 - std::clamp((1060 - pace) * 2, 0, 700));
    }

    void enterTrained(const DemoTalentKind& kind, int wanted)
    {
        QVector<std::pair<int, const DemoEnrolment*>> sources;
        for (const DemoEnrolment& enrolment : m_roster) {
            const int rank = rankOf(kind, m_classes[enrolment.trainingClass]);
            if (rank >= 0 && enrolment.counted && m_people[enrolment.person].town >= 0)
                sources.append({rank, &enrolment});
        }
        std::ranges::stable_sort(sources, {}, &std::pair<int, const DemoEnrolment*>::first);
        for (const auto& [rank, enrolment] : sources) {
            if (wanted == 0)
                return;
            const DemoPerson& person = m_people[enrolment->person];
            // What came before the ledger is in its opening balance.
            const bool early = kind.hasOpening && m_classes[enrolment->trainingClass].end < demoOpened();
            if (early || m_taken.contains(enrolment->person) || !isReported(person))
                continue;
            m_taken.insert(enrolment->person);
            --wanted;
            const DemoClass& attended = m_classes[enrolment->trainingClass];
            Record record = begin(kind, person);
            record.set(cultivation::startDate, attended.start);
            record.set(cultivation::completedDate, attended.end);
            record.set(cultivation::status, u"completed"_s);
            record.set(cultivation::evidence, u"class"_s);
            record.set(cultivation::trainingClass, attended.id);
            m_journal.add(m_world.enteredOn(attended.end), DemoStage::Cultivation, record);
        }
    }

    // Selected or cultivated in a project; of those without evidence and those still at it too.
    void enterOthers(const DemoTalentKind& kind, int wanted, QStringView status)
    {
        for (int tries = 0; wanted > 0 && tries < 40 * wanted; ++tries) {
            const int index = m_dice.below(static_cast<int>(m_people.size()));
            const DemoPerson& person = m_people[index];
            if (person.papers != DemoPerson::Papers::Whole || person.town < 0 ||
                !person.firstClass.isValid() || m_taken.contains(index))
                continue;
            const qint64 span = person.firstClass.daysTo(m_world.options.until) - 200;
            if (span < 1)
                continue;
            m_taken.insert(index);
            --wanted;
            const QDate start = person.firstClass.addDays(20 + m_dice.below(static_cast<int>(span)));
            enterOther(kind, person, status, start);
        }
    }

    void enterOther(const DemoTalentKind& kind, const DemoPerson& person, QStringView status, QDate start)
    {
        Record record = begin(kind, person);
        record.set(cultivation::startDate, start);
        const QDate end = start.addDays(m_dice.between(30, 150));
        const bool completed = status == u"completed" || status == u"unproven";
        record.set(cultivation::status, completed ? u"completed"_s : status.toString());
        if (completed)
            record.set(cultivation::completedDate, end);
        if (status == u"completed") {
            record.set(cultivation::evidence, m_dice.chance(700) ? u"selection"_s : u"project"_s);
            record.set(cultivation::document,
                       u"龙人社发〔%1〕%2号"_s.arg(end.year()).arg(m_dice.between(8, 96)));
        }
        m_journal.add(m_world.enteredOn(end), DemoStage::Cultivation, record);
    }

    Record begin(const DemoTalentKind& kind, const DemoPerson& person)
    {
        Record record(cultivation::entity, m_world.id("cultivation", m_count++));
        record.set(cultivation::person, person.id);
        record.set(cultivation::kind, kind.kind.toString());
        record.set(cultivation::originRegion, regionId(person.household));
        return record;
    }

    const DemoWorld& m_world;
    Dice m_dice;
    const QVector<DemoClass>& m_classes;
    const QVector<DemoPerson>& m_people;
    const QVector<DemoEnrolment>& m_roster;
    DemoJournal& m_journal;
    QSet<int> m_taken;
    qsizetype m_count = 0;
};

} // namespace

void enterDemoCultivation(const DemoWorld& world,
                          const QVector<DemoClass>& classes,
                          const QVector<DemoPerson>& people,
                          const QVector<DemoEnrolment>& roster,
                          DemoJournal& journal)
{
    DemoCultivation(world, classes, people, roster, journal).enter();
}

} // namespace jc
