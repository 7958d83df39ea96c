#include "core/demo/demo_registers.h"

#include "core/demo/demo_units.h"
#include "core/demo/dice.h"
#include "core/dictionary/entities/admission.h"
#include "core/dictionary/entities/event.h"
#include "core/dictionary/entities/finance.h"
#include "core/dictionary/entities/honour.h"
#include "core/dictionary/entities/platform.h"
#include "core/policy/region_records.h"

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 registerStream = 10;
constexpr quint64 paymentStream = 11;
constexpr qint64 fenPerTrainee = 80'000;

struct DemoReturn
{
    int year;
    QStringView major;
    int pupils;
};
constexpr std::array demoReturns{DemoReturn{2021, u"护理", 28},
                                 DemoReturn{2021, u"作物生产技术", 24},
                                 DemoReturn{2022, u"护理", 33},
                                 DemoReturn{2022, u"作物生产技术", 27},
                                 DemoReturn{2023, u"护理", 42},
                                 DemoReturn{2023, u"作物生产技术", 30},
                                 DemoReturn{2024, u"护理", 49},
                                 DemoReturn{2024, u"作物生产技术", 31},
                                 DemoReturn{2025, u"护理", 46},
                                 DemoReturn{2025, u"作物生产技术", 29}};

struct DemoEvent
{
    QStringView name;
    QStringView item;
    QStringView organiser;
    int year;
    int month;
    int heads;
};
// The students' plan of 2025 is not done yet: one of two, so the year is not done either.
constexpr std::array demoEvents{
    DemoEvent{u"2022 年高校毕业生技能就业专项活动", u"graduate-skills", u"org-hrss", 2022, 11, 118},
    DemoEvent{u"2023 年高校毕业生技能就业专项活动", u"graduate-skills", u"org-hrss", 2023, 7, 164},
    DemoEvent{u"2023 年大学生创业培训年度计划", u"student-startup", u"org-hrss", 2023, 11, 62},
    DemoEvent{u"2024 年高校毕业生技能就业专项活动", u"graduate-skills", u"org-hrss", 2024, 7, 207},
    DemoEvent{u"2024 年大学生创业培训年度计划", u"student-startup", u"org-hrss", 2024, 10, 71},
    DemoEvent{u"2025 年高校毕业生技能就业专项活动", u"graduate-skills", u"org-hrss", 2025, 7, 231},
    DemoEvent{u"2023 年世界青年技能日宣传", u"publicity", u"org-youth", 2023, 7, 420},
    DemoEvent{u"2024 年“滇西工匠”职业技能竞赛龙陵选拔", u"contest", u"org-trade-union", 2024, 6, 96},
    DemoEvent{u"2025 年巾帼家政技能比武", u"contest", u"org-women", 2025, 5, 54}};

struct DemoPlatform
{
    QStringView name;
    QStringView kind;
    QStringView type; // id in the policy
    QStringView level;
    QStringView status;
    QStringView industry;
    int enterprise;
    int year; // of approval; 0: being built
    int month;
    int closedYear; // 0: running
};
constexpr std::array demoPlatforms{DemoPlatform{u"赵云匠石斛加工技能大师工作室",
                                                u"P07",
                                                u"plat-master-studio",
                                                u"county",
                                                u"approved",
                                                u"石斛",
                                                0,
                                                2021,
                                                6,
                                                0},
                                   DemoPlatform{u"廖山茶茶叶制作技能大师工作室",
                                                u"P07",
                                                u"plat-master-studio",
                                                u"prefecture",
                                                u"approved",
                                                u"茶叶",
                                                1,
                                                2020,
                                                9,
                                                0},
                                   DemoPlatform{u"段玉石黄龙玉雕技能大师工作室",
                                                u"P07",
                                                u"plat-master-studio",
                                                u"county",
                                                u"closed",
                                                u"玉石",
                                                8,
                                                2020,
                                                9,
                                                2024},
                                   DemoPlatform{u"尹硅工硅冶炼技能大师工作室",
                                                u"P07",
                                                u"plat-master-studio",
                                                u"county",
                                                u"building",
                                                u"硅",
                                                2,
                                                0,
                                                0,
                                                0},
                                   DemoPlatform{u"龙陵康养护理技能大师工作室",
                                                u"P07",
                                                u"plat-master-studio",
                                                u"county",
                                                u"approved",
                                                u"康养",
                                                4,
                                                2024,
                                                12,
                                                0},
                                   DemoPlatform{u"龙陵石斛产业公共实训基地",
                                                u"P08",
                                                u"plat-public-base",
                                                u"county",
                                                u"building",
                                                u"石斛",
                                                0,
                                                0,
                                                0,
                                                0},
                                   DemoPlatform{u"龙陵技能人才培养综合基地",
                                                u"P13",
                                                u"plat-comprehensive-base",
                                                u"county",
                                                u"approved",
                                                u"",
                                                -1,
                                                2023,
                                                9,
                                                0}};

struct DemoHonour
{
    QStringView title; // id in the policy
    QStringView name;
    QStringView level;
    int year;
    int month;
    QStringView status;
};
constexpr std::array demoHonours{
    DemoHonour{u"hon-baoshan-expert", u"保山市技术能手", u"prefecture", 2023, 5, u"held"},
    DemoHonour{u"hon-baoshan-expert", u"保山市技术能手", u"prefecture", 2023, 5, u"held"},
    DemoHonour{u"hon-baoshan-expert", u"保山市技术能手", u"prefecture", 2024, 6, u"held"},
    DemoHonour{u"hon-baoshan-champion", u"保山市技术状元", u"prefecture", 2024, 6, u"held"},
    DemoHonour{u"hon-famous-tech", u"市级技能名师", u"prefecture", 2023, 12, u"held"},
    DemoHonour{u"hon-baoshan-may1", u"保山市五一劳动奖章", u"prefecture", 2025, 4, u"held"},
    DemoHonour{u"hon-yunnan-expert", u"云南省技术能手", u"province", 2024, 11, u"held"},
    DemoHonour{u"hon-baoshan-expert", u"保山市技术能手", u"prefecture", 2022, 12, u"revoked"}};

void enterReturns(const DemoWorld& world, Dice& dice, DemoJournal& journal)
{
    for (std::size_t i = 0; i < demoReturns.size(); ++i) {
        const DemoReturn& made = demoReturns[i];
        const QDate day(made.year, 9, 18 + dice.below(8));
        if (day > world.options.until)
            continue;
        Record record(admission::entity, world.id("admission", static_cast<qsizetype>(i)));
        record.set(admission::school, demoHighSchool(world));
        record.set(admission::form, u"return"_s);
        record.set(admission::schoolKind, u"vocational-high-school"_s);
        record.set(admission::schoolYear, made.year);
        record.set(admission::registeredDate, day);
        record.set(admission::headcount, world.sized(made.pupils));
        record.set(admission::major, made.major.toString());
        // This autumn's pupils are admitted; the provincial register has not confirmed them yet.
        const bool fresh = day.addDays(20) > world.options.until;
        record.set(admission::status, fresh ? u"admitted"_s : u"registered"_s);
        record.set(admission::document, u"%1 年秋季学籍注册报表"_s.arg(made.year));
        journal.add(world.enteredOn(day), DemoStage::Registers, record);
    }
}

void enterEvents(const DemoWorld& world, Dice& dice, DemoJournal& journal)
{
    for (std::size_t i = 0; i < demoEvents.size(); ++i) {
        const DemoEvent& made = demoEvents[i];
        const QDate day(made.year, made.month, 8 + dice.below(18));
        if (day > world.options.until)
            continue;
        Record record(event::entity, world.id("event", static_cast<qsizetype>(i)));
        record.set(event::name, made.name.toString());
        record.set(event::item, made.item.toString());
        record.set(event::organiser, world.ofPolicy(made.organiser));
        record.set(event::finishedDate, day);
        record.set(event::status, u"done"_s);
        record.set(event::document, u"龙人社函〔%1〕%2号"_s.arg(made.year).arg(dice.between(11, 98)));
        record.set(event::headcount, made.heads);
        journal.add(world.enteredOn(day), DemoStage::Registers, record);
    }
    Record planned(event::entity, world.id("event", static_cast<qsizetype>(demoEvents.size())));
    const int year = world.options.until.year();
    planned.set(event::name, u"%1 年大学生创业培训年度计划"_s.arg(year));
    planned.set(event::item, u"student-startup"_s);
    planned.set(event::organiser, world.ofPolicy(u"org-hrss"));
    planned.set(event::status, u"ongoing"_s);
    journal.add(world.options.until, DemoStage::Registers, planned);
}

void enterPlatforms(const DemoWorld& world, Dice& dice, DemoJournal& journal)
{
    for (std::size_t i = 0; i < demoPlatforms.size(); ++i) {
        const DemoPlatform& made = demoPlatforms[i];
        const QDate approved = made.year == 0 ? QDate() : QDate(made.year, made.month, dice.between(3, 25));
        if (approved > world.options.until)
            continue;
        Record record(platform::entity, world.id("platform", static_cast<qsizetype>(i)));
        record.set(platform::name, made.name.toString());
        record.set(platform::kind, made.kind.toString());
        record.set(platform::types, {world.ofPolicy(made.type)});
        record.set(platform::level, made.level.toString());
        record.set(platform::host,
                   made.enterprise < 0 ? demoHighSchool(world) : demoEnterprise(world, made.enterprise));
        record.set(platform::industry, made.industry.toString());
        record.set(platform::approvalDate, approved);
        if (approved.isValid())
            record.set(platform::document,
                       u"龙人社发〔%1〕%2号"_s.arg(approved.year()).arg(dice.between(11, 98)));
        const QDate closed = made.closedYear == 0 ? QDate() : QDate(made.closedYear, 3, 31);
        const bool isClosed = closed.isValid() && closed <= world.options.until;
        if (isClosed)
            record.set(platform::validTo, closed);
        record.set(platform::status,
                   made.closedYear != 0 && !isClosed ? u"approved"_s : made.status.toString());
        const QDate told = isClosed ? closed : approved.isValid() ? approved : world.options.until;
        journal.add(world.enteredOn(told), DemoStage::Registers, record);
    }
}

void enterHonours(const DemoWorld& world, Dice& dice, const QVector<DemoPerson>& people, DemoJournal& journal)
{
    for (std::size_t i = 0; i < demoHonours.size(); ++i) {
        const DemoHonour& made = demoHonours[i];
        const QDate day(made.year, made.month, dice.between(3, 25));
        if (day > world.options.until)
            continue;
        const auto holder = [&]() -> const DemoPerson* {
            for (int tries = 0; tries < 400; ++tries) {
                const DemoPerson& person = people[dice.below(static_cast<int>(people.size()))];
                if (person.papers == DemoPerson::Papers::Whole && person.town >= 0 &&
                    person.firstClass.isValid() && person.firstClass < day)
                    return &person;
            }
            return nullptr;
        }();
        if (holder == nullptr)
            continue;
        Record record(honour::entity, world.id("honour", static_cast<qsizetype>(i)));
        record.set(honour::person, holder->id);
        record.set(honour::titles, {world.ofPolicy(made.title)});
        record.set(honour::title, made.name.toString());
        record.set(honour::level, made.level.toString());
        record.set(honour::announcedDate, day);
        record.set(honour::document, u"保人社发〔%1〕%2号"_s.arg(day.year()).arg(dice.between(11, 98)));
        record.set(honour::recommender, world.ofPolicy(u"org-hrss"));
        record.set(honour::status, made.status.toString());
        journal.add(world.enteredOn(day), DemoStage::Registers, record);
    }
}

} // namespace

void enterDemoRegisters(const DemoWorld& world, const QVector<DemoPerson>& people, DemoJournal& journal)
{
    Dice dice(world.options.seed, registerStream);
    enterReturns(world, dice, journal);
    enterEvents(world, dice, journal);
    enterPlatforms(world, dice, journal);
    enterHonours(world, dice, people, journal);
}

void enterDemoPayments(const DemoWorld& world,
                       const QVector<DemoClass>& classes,
                       const QVector<DemoEnrolment>& roster,
                       DemoJournal& journal)
{
    Dice dice(world.options.seed, paymentStream);
    QVector<int> counted(classes.size());
    for (const DemoEnrolment& enrolment : roster)
        counted[enrolment.trainingClass] += enrolment.counted ? 1 : 0;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const DemoClass& made = classes[i];
        const bool claimed = made.isCompleted() && made.plan->programme == u"prog-upgrade" && counted[i] > 0;
        if (!claimed)
            continue;
        const QDate due = made.end.addDays(dice.between(55, 130));
        const bool paid = due <= world.options.until;
        Record record(finance::entity, world.id("payment", i));
        record.set(finance::voucher, u"补拨%1"_s.arg(made.number));
        record.set(finance::kind, u"subsidy"_s);
        record.set(finance::side, u"other"_s);
        record.set(finance::beneficiary, demoSchool(world, made.course->school));
        record.set(finance::amount, counted[i] * fenPerTrainee);
        record.set(finance::paidDate, due);
        record.set(finance::status, paid ? u"paid"_s : u"planned"_s);
        record.set(finance::source, u"就业补助资金"_s);
        record.set(finance::remark, made.name);
        journal.add(world.enteredOn(due), DemoStage::Payments, record);
    }
}

} // namespace jc
