#include "core/demo/demo_targets.h"

#include "core/base/decimal.h"
#include "core/dictionary/entities/step.h"
#include "core/dictionary/entities/target.h"
#include "core/policy/region_records.h"

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 10> splitGoals{u"vocational-training-total",
                                                 u"rural-revitalisation-training",
                                                 u"health-care-training",
                                                 u"elderly-care-certificates",
                                                 u"eco-guard-training",
                                                 u"yunpin-artisan-training",
                                                 u"entrepreneurship-training",
                                                 u"skilled-talent-stock",
                                                 u"rural-shortage-talent",
                                                 u"ecommerce-talent"};
constexpr QStringView coverageGoal = u"rural-low-income-coverage";

struct StepDone
{
    QStringView step;
    int year; // 0: begun, not done
    int month;
    QStringView progress;
};

constexpr std::array<StepDone, 16> stepsDone{{
    {u"task-01-m1", 0, 0, u"按年下达培训计划，逐月调度。"},
    {u"task-01-m2", 0, 0, u"已办网约配送员培训，继续组织。"},
    {u"task-01-m3", 2024, 6, u"“黄龙玉雕”劳务品牌培训已列入年度计划并开班。"},
    {u"task-02-m3", 0, 0, u"未参训人员名单已发各乡镇，逐户动员。"},
    {u"task-03-m1", 2023, 11, u"岗前培训已形成固定班次。"},
    {u"task-03-m5", 0, 0, u"等级认定取证慢于培训，已与评价机构商定加场。"},
    {u"task-04-m1", 2023, 3, u"防火期前各片区轮训一遍。"},
    {u"task-04-m2", 2024, 5, u"管护培训纳入护林员年度考核。"},
    {u"task-05-m1", 0, 0, u"茶叶、石斛加工培训已开，咖啡班次不足。"},
    {u"task-06-m1", 2025, 5, u"创业培训已完成规划期任务。"},
    {u"task-07-m2", 2025, 7, u"高校毕业生技能就业专项活动已开展。"},
    {u"task-19-m3", 2023, 4, u"补贴实名制已全面实行。"},
    {u"task-19-m4", 2024, 2, u"参训劳动者已建立电子档案。"},
    {u"task-s1-m1", 2022, 12, u"各牵头单位已印发工作方案。"},
    {u"task-s2-m2", 2025, 7, u"世界青年技能日宣传已开展。"},
    {u"task-s4-m1", 0, 0, u"按季通报进展。"},
}};

void addTownTarget(
    const DemoWorld& world, DemoJournal& journal, QStringView goal, const DemoTown& town, qint64 scaledValue)
{
    Record record(target::entity,
                  RecordId::derived({u"demo"_s,
                                     QString::number(world.options.seed),
                                     u"target"_s,
                                     goal.toString(),
                                     town.code.toString()}));
    record.set(target::goal, world.ofPolicy(goal));
    record.set(target::region, regionId(town.code.toString()));
    record.set(target::value, scaledValue);
    journal.add(demoOpened().addDays(2), DemoStage::SetUp, record);
}

} // namespace

void enterDemoTargets(const DemoWorld& world, DemoJournal& journal)
{
    QVector<int> labour;
    for (const DemoTown& town : demoTowns)
        labour.append(town.labour);
    for (const PolicyGoal& goal : world.policy.goals) {
        if (!goal.target)
            continue;
        if (std::ranges::find(splitGoals, goal.id) != splitGoals.end()) {
            const QVector<int> shares =
                apportion(static_cast<int>(goal.target->scaled() / Decimal::scale), labour);
            for (std::size_t town = 0; town < demoTowns.size(); ++town) {
                const qint64 share = shares[static_cast<qsizetype>(town)];
                addTownTarget(world, journal, goal.id, demoTowns[town], share * Decimal::scale);
            }
        } else if (goal.id == coverageGoal) {
            for (const DemoTown& town : demoTowns)
                addTownTarget(world, journal, goal.id, town, Decimal::scale);
        }
    }
}

void enterDemoSteps(const DemoWorld& world, DemoJournal& journal)
{
    for (const StepDone& done : stepsDone) {
        const QDate day = done.year == 0 ? QDate() : QDate(done.year, done.month, 20);
        if (day > world.options.until)
            continue;
        Record record(step::entity, world.ofPolicy(done.step));
        if (day.isValid()) {
            record.set(step::done, true);
            record.set(step::doneDate, day);
        }
        record.set(step::progress, done.progress.toString());
        journal.add(day.isValid() ? std::min(day, world.options.until) : world.options.until,
                    DemoStage::Steps,
                    record);
    }
}

} // namespace jc
