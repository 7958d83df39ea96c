#include "core/demo/demo_classes.h"

#include "core/demo/demo_units.h"
#include "core/demo/dice.h"
#include "core/dictionary/entities/class.h"
#include "core/policy/region_records.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 classStream = 3;
constexpr int demoHoursADay = 8;
constexpr int demoUnplacedSeats = 5; // per mille of county-wide classes

int demoCourseDays(const DemoCourse& course)
{
    const int taught = (course.hours + demoHoursADay - 1) / demoHoursADay;
    return taught + taught / 6; // Sundays are free
}

class DemoTimetable
{
public:
    explicit DemoTimetable(const DemoWorld& world)
        : m_world(world)
        , m_dice(world.options.seed, classStream)
        , m_months(demoMonths(world.options.until))
    {
        for (const DemoMonth& month : m_months)
            m_weight += month.weight;
    }

    QVector<DemoClass> make()
    {
        for (const DemoPlan& plan : demoPlans())
            addPlan(plan);
        crossYear(m_world.options.until.year() - 2);
        crossYear(m_world.options.until.year() - 1);
        addPresent();
        addFuture();
        addCancelled();
        std::ranges::stable_sort(m_classes, {}, &DemoClass::start);
        number();
        return m_classes;
    }

private:
    void addPlan(const DemoPlan& plan)
    {
        const QVector<int> seats = seatsOf(plan, m_world.scaled(plan.counted));
        const int whole = static_cast<int>(seats.size());
        const int count = std::max(1, (whole + plan.size / 2) / plan.size);
        QVector<int> slots(count);
        for (int i = 0; i < count; ++i)
            slots[i] = i;
        m_dice.shuffle(slots);
        const QVector<const DemoCourse*> courses = coursesOf(plan, count);
        int given = 0;
        int moved = 0;
        for (int i = 0; i < count; ++i) {
            int size = static_cast<int>(qint64{whole} * (i + 1) / count - qint64{whole} * i / count);
            // Sizes differ in pairs, so that the whole stays what it is.
            if (i % 2 == 0 && i + 1 < count) {
                moved = std::min(m_dice.between(-8, 8), size / 2);
                size += moved;
            } else if (i % 2 == 1) {
                size -= moved;
            }
            DemoClass& made = add(plan, *courses[i]);
            made.seats = seats.mid(given, size);
            given += size;
            made.status = u"completed"_s;
            place(made);
            schedule(made, slots[i], count);
        }
    }

    // Where the trainees come from: by labour force and pace, neighbours together in local classes.
    QVector<int> seatsOf(const DemoPlan& plan, int whole)
    {
        const int outside = whole * plan.outside / 1000;
        const int unplaced = plan.intake == DemoIntake::County ? whole * demoUnplacedSeats / 1000 : 0;
        QVector<int> weights;
        for (const DemoTown& town : demoTowns) {
            const int pace = plan.intake == DemoIntake::Rangers ? town.guardPace : town.pace;
            weights.append(town.labour * pace * m_dice.between(960, 1040) / 1000);
        }
        const QVector<int> shares = apportion(whole - outside - unplaced, weights);
        QVector<int> seats;
        const bool local = plan.intake != DemoIntake::County;
        for (int zone = 0; zone < (local ? 4 : 1); ++zone) {
            QVector<int> together;
            for (std::size_t town = 0; town < demoTowns.size(); ++town) {
                if (!local || demoTowns[town].zone == zone)
                    together += QVector<int>(shares[static_cast<qsizetype>(town)], static_cast<int>(town));
            }
            if (zone == 0) {
                together += QVector<int>(outside, demoOutside);
                together += QVector<int>(unplaced, demoUnplaced);
            }
            m_dice.shuffle(together);
            seats += together;
        }
        return seats;
    }

    // As many classes of each course as its weight says, in any order.
    QVector<const DemoCourse*> coursesOf(const DemoPlan& plan, int count)
    {
        QVector<int> weights;
        for (const DemoCourse& course : plan.courses)
            weights.append(course.weight);
        const QVector<int> shares = apportion(count, weights);
        QVector<const DemoCourse*> courses;
        for (qsizetype i = 0; i < shares.size(); ++i)
            courses += QVector<const DemoCourse*>(shares[i], &plan.courses[static_cast<std::size_t>(i)]);
        m_dice.shuffle(courses);
        return courses;
    }

    DemoClass& add(const DemoPlan& plan, const DemoCourse& course)
    {
        DemoClass made;
        made.id = m_world.id("class", m_classes.size());
        made.plan = &plan;
        made.course = &course;
        m_classes.append(made);
        return m_classes.last();
    }

    // Local classes meet where most of their people live, the others at the school.
    void place(DemoClass& made)
    {
        const qsizetype enrolled = made.seats.size();
        made.headcount = static_cast<int>((enrolled + 4) / 5 * 5);
        made.venue = demoSchoolTown(made.course->school);
        if (made.plan->intake == DemoIntake::County)
            return;
        qsizetype most = 0;
        for (std::size_t town = 0; town < demoTowns.size(); ++town) {
            const qsizetype from = std::ranges::count(made.seats, static_cast<int>(town));
            if (from > most) {
                most = from;
                made.venue = static_cast<int>(town);
            }
        }
    }

    // Somewhere in the slot-th of `count` spans, which are shorter where the months are busier.
    void schedule(DemoClass& made, int slot, int count)
    {
        const int days = demoCourseDays(*made.course);
        qint64 at = m_weight * (1000 * slot + m_dice.below(1000)) / (1000 * count);
        QDate start;
        for (const DemoMonth& month : m_months) {
            if (at < month.weight) {
                const int spread = static_cast<int>(at * 24 / std::max(1, month.weight));
                start = QDate(month.year, month.month, 1).addDays(spread + m_dice.below(3));
                break;
            }
            at -= month.weight;
        }
        const QDate latest = m_world.options.until.addDays(-days - m_dice.below(6));
        made.start = std::min(start, latest);
        made.end = made.start.addDays(days - 1);
        if (made.end < QDate(m_world.options.until.year() - 1, 1, 1))
            made.status = u"archived"_s;
    }

    // One class runs over the turn of the year and belongs to the year it was planned for.
    void crossYear(int year)
    {
        const QDate turn(std::max(year, 2021), 12, 20);
        DemoClass* nearest = nullptr;
        for (DemoClass& made : m_classes) {
            const bool fits = made.plan->programme == u"prog-upgrade" && made.taskYear == 0 &&
                              demoCourseDays(*made.course) > 8;
            if (fits && (nearest == nullptr ||
                         std::abs(made.start.daysTo(turn)) < std::abs(nearest->start.daysTo(turn))))
                nearest = &made;
        }
        if (nearest == nullptr)
            return;
        nearest->start = turn;
        nearest->end = turn.addDays(std::max(13, demoCourseDays(*nearest->course)) + 10);
        nearest->taskYear = turn.year();
    }

    const DemoPlan& planOf(QStringView programme) const
    {
        const std::span<const DemoPlan> plans = demoPlans();
        return *std::ranges::find(plans, programme, &DemoPlan::programme);
    }

    int seatsNow() const { return std::clamp(m_world.options.persons / 40, 5, 32); }

    void addPresent()
    {
        for (const QStringView programme :
             {u"prog-kangyang", u"prog-upgrade", u"prog-yunpin", u"prog-rural", u"prog-eco-guard"}) {
            const DemoPlan& plan = planOf(programme);
            DemoClass& made = add(plan, plan.courses.front());
            made.seats = seatsOf(plan, seatsNow());
            made.status = u"running"_s;
            place(made);
            const int days = std::max(demoCourseDays(*made.course), 4);
            made.start = m_world.options.until.addDays(-m_dice.between(1, days - 2));
            made.end = made.start.addDays(days - 1);
        }
    }

    void addFuture()
    {
        struct Later
        {
            QStringView programme;
            QStringView status;
            int inDays;
        };
        static constexpr std::array ahead{Later{u"prog-kangyang", u"filed", 8},
                                          Later{u"prog-eco-guard", u"filed", 14},
                                          Later{u"prog-malanhua", u"filing", 20},
                                          Later{u"prog-yunpin", u"planned", 35},
                                          Later{u"prog-upgrade", u"planned", 48},
                                          Later{u"prog-rural", u"returned", 16}};
        for (const Later& later : ahead) {
            const DemoPlan& plan = planOf(later.programme);
            DemoClass& made = add(plan, plan.courses[1]);
            made.status = later.status.toString();
            if (later.status == u"filed")
                made.seats = seatsOf(plan, seatsNow());
            place(made);
            made.headcount = plan.size;
            made.start = m_world.options.until.addDays(later.inDays);
            made.end = made.start.addDays(demoCourseDays(*made.course) - 1);
        }
    }

    void addCancelled()
    {
        const DemoPlan& plan = planOf(u"prog-yunpin");
        DemoClass& made = add(plan, plan.courses[2]);
        made.seats = seatsOf(plan, seatsNow() * 2 / 3);
        made.status = u"cancelled"_s;
        place(made);
        made.start = m_world.options.until.addDays(-75);
        made.end = made.start.addDays(demoCourseDays(*made.course) - 1);
    }

    void number()
    {
        QHash<int, int> ofYear;
        QHash<QString, int> ofTitle;
        for (DemoClass& made : m_classes) {
            const int year = made.start.year();
            made.number = u"YX-%1-%2"_s.arg(year).arg(++ofYear[year], 3, 10, QChar(u'0'));
            const QString title = u"%1·%2"_s.arg(made.plan->shortName, made.course->title);
            const int round = ++ofTitle[title + QString::number(year)];
            made.name = u"%1年第%2期%3培训班"_s.arg(year).arg(round).arg(made.course->title);
            if (made.plan->intake != DemoIntake::County)
                made.name += u"（%1）"_s.arg(demoTowns[static_cast<std::size_t>(made.venue)].name);
        }
    }

    const DemoWorld& m_world;
    Dice m_dice;
    QVector<DemoMonth> m_months;
    qint64 m_weight = 0;
    QVector<DemoClass> m_classes;
};

// Filed at the beginning of the month it opens in or of the one before.
QDate demoFiledOn(const DemoWorld& world, const DemoClass& made)
{
    const QDate before = made.start.addDays(-6);
    const QDate day(before.year(), before.month(), 2);
    if (day < QDate(2022, 12, 1))
        return world.enteredOn(std::min(made.start, QDate(2022, 11, 30)));
    return std::min(day, world.options.until);
}

void setWhereAndWhat(const DemoWorld& world, const DemoClass& made, Record& record)
{
    const DemoTown& town = demoTowns[static_cast<std::size_t>(made.venue)];
    record.set(training_class::number, made.number);
    record.set(training_class::name, made.name);
    if (!made.plan->programme.isEmpty())
        record.set(training_class::programme, world.ofPolicy(made.plan->programme));
    record.set(training_class::trainingType, made.course->type.toString());
    record.set(training_class::organiser, world.ofPolicy(made.course->organiser));
    record.set(training_class::institution, demoSchool(world, made.course->school));
    record.set(training_class::venueRegion, regionId(town.code.toString()));
    record.set(training_class::place,
               made.plan->intake == DemoIntake::County ? demoSchoolName(made.course->school)
                                                       : u"%1综合文化站"_s.arg(town.name));
    record.set(training_class::occupation, made.course->occupation.toString());
    record.set(training_class::level, made.course->level.toString());
    record.set(training_class::plannedStart, made.start);
    record.set(training_class::plannedEnd, made.end);
    record.set(training_class::hours, made.course->hours);
    record.set(training_class::headcount, made.headcount);
    if (made.taskYear != 0)
        record.set(training_class::taskYear, made.taskYear);
}

} // namespace

bool DemoClass::isCompleted() const
{
    return status == u"completed" || status == u"archived";
}

bool DemoClass::hasOpened() const
{
    return isCompleted() || status == u"running";
}

QVector<DemoClass> makeDemoClasses(const DemoWorld& world)
{
    return DemoTimetable(world).make();
}

void enterDemoClasses(const DemoWorld& world, const QVector<DemoClass>& classes, DemoJournal& journal)
{
    for (const DemoClass& made : classes) {
        Record filing(training_class::entity, made.id);
        setWhereAndWhat(world, made, filing);
        const QDate filed = demoFiledOn(world, made);
        if (!made.hasOpened()) {
            filing.set(training_class::status, made.status);
            if (made.status == u"cancelled")
                filing.set(training_class::remark, u"报名人数不足，经主办单位同意取消。"_s);
            if (made.status == u"returned")
                filing.set(training_class::remark, u"备案材料缺师资证明，退回补正。"_s);
            journal.add(filed, DemoStage::Filings, filing);
            continue;
        }
        const QDate told = made.isCompleted() ? world.enteredOn(made.end) : world.options.until;
        Record opened(training_class::entity, made.id);
        opened.set(training_class::startDate, made.start);
        opened.set(training_class::endDate, made.isCompleted() ? made.end : QDate());
        opened.set(training_class::status, made.status);
        if (told <= filed) {
            for (auto value = opened.values().begin(); value != opened.values().end(); ++value)
                filing.setValue(value.key(), value.value());
            journal.add(filed, DemoStage::Filings, filing);
            continue;
        }
        filing.set(training_class::status, u"filed"_s);
        journal.add(filed, DemoStage::Filings, filing);
        journal.add(told, DemoStage::Completions, opened);
    }
}

} // namespace jc
