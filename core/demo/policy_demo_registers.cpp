#include "core/demo/policy_demo_registers.h"

#include "core/demo/demo_units.h"
#include "core/dictionary/entities/apprenticeship.h"
#include "core/dictionary/entities/enterprise.h"
#include "core/dictionary/entities/village.h"
#include "core/policy/region_records.h"

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 registerOfVillages = 33;
constexpr quint64 registerOfEnterprises = 34;
constexpr int enterprisesOfArea = 9;

QDate someDay(Dice& dice, const PolicyDemoWorld& world)
{
    const QDate until = world.options().until;
    const int span = static_cast<int>(world.opened().daysTo(until));
    return until.addDays(-dice.below(std::max(1, span)));
}

void enterVillages(PolicyDemoWorld& world, const RegionCatalogue& regions, DemoJournal& journal)
{
    Dice dice(world.options().seed, registerOfVillages);
    qsizetype n = 0;
    for (const PolicyDemoArea& area : world.areas()) {
        // The further ahead, the better its villages stand; one area has verified none yet.
        const int stands = 640 + std::min(300, area.weight * 10);
        for (const QString& place : area.places) {
            const Result<Region> region = regions.find(place);
            if (!region)
                continue;
            Record record(village::entity, world.id(u"village"_s, n++));
            const bool isCommunity = region->name.contains(u"居"_s) || region->name.contains(u"社区"_s);
            const int willing = dice.between(40, 520);
            record.set(village::name, region->name);
            record.set(village::region, regionId(place));
            record.set(village::kind, isCommunity ? u"community"_s : u"village"_s);
            record.set(village::verified, area.weight > 0 && dice.chance(910));
            record.set(village::validFrom, someDay(dice, world));
            record.set(village::minutesToTraining,
                       dice.chance(stands) ? dice.between(5, 30) : dice.between(32, 75));
            record.set(village::minutesToService,
                       dice.chance(stands) ? dice.between(3, 15) : dice.between(17, 40));
            const bool brand = dice.chance(stands - 250);
            record.set(village::skillBrand, brand);
            if (brand)
                record.set(village::brandName, u"%1师傅"_s.arg(area.name));
            record.set(village::inParty, dice.chance(stands - 120));
            record.set(village::willingAdults, willing);
            record.set(village::employedAdults, willing * dice.between(710, 975) / 1000);
            journal.add(world.enteredOn(record.get(village::validFrom)), DemoStage::Registers, record);
        }
    }
}

Record enterpriseOf(PolicyDemoWorld& world, Dice& dice, int area, int i, int n)
{
    static constexpr std::array<QStringView, 4> types{u"large", u"medium", u"small", u"micro"};
    static constexpr std::array<int, 4> mostStaff{2400, 640, 160, 24};
    static constexpr std::array<QStringView, 5> trades{u"机电", u"鞋服", u"新能源", u"食品", u"数字科技"};
    const PolicyDemoArea& place = world.areas()[area];
    const std::size_t type = static_cast<std::size_t>(i) % types.size();
    const int staff = dice.between(mostStaff[type] / 3, mostStaff[type]);
    const int delegates = std::max(6, staff / 18);
    Record record(enterprise::entity, world.id(u"enterprise"_s, n));
    record.set(enterprise::name,
               u"%1第%2%3有限公司"_s.arg(place.name).arg(i + 1).arg(trades[static_cast<std::size_t>(n) % 5]));
    // The first of an area are its units known by name, which take apprentices and report pay.
    if (i < place.firms.size())
        record.set(enterprise::organisation, place.firms[i]);
    record.set(enterprise::creditCode, demoCreditCode(u"91", place.code, 40'000 + n));
    record.set(enterprise::region, regionId(place.code));
    record.set(enterprise::type, types[type].toString());
    record.set(enterprise::stateOwned, dice.chance(260));
    record.set(enterprise::verified, place.weight > 0 && dice.chance(880));
    record.set(enterprise::validFrom, someDay(dice, world));
    record.set(enterprise::staff, staff);
    record.set(enterprise::technicalWorkers, staff * dice.between(240, 520) / 1000);
    record.set(enterprise::certifiedStaff, staff * dice.between(380, 860) / 1000);
    record.set(enterprise::congressDelegates, delegates);
    record.set(enterprise::congressHighSkilled, delegates * dice.between(60, 240) / 1000);
    record.set(enterprise::planEvaluated, dice.chance(640));
    record.set(enterprise::equityIncentive, dice.chance(140));
    if (dice.chance(200)) {
        record.set(enterprise::demoDate, someDay(dice, world));
        record.set(enterprise::demoDocument,
                   u"人社发〔%1〕%2号"_s.arg(world.options().until.year()).arg(n + 9));
    }
    return record;
}

void enterEnterprises(PolicyDemoWorld& world, PolicyDemoRecords& records, DemoJournal& journal)
{
    Dice dice(world.options().seed, registerOfEnterprises);
    int n = 0;
    for (int area = 0; area < static_cast<int>(world.areas().size()); ++area) {
        const PolicyDemoArea& place = world.areas()[area];
        for (int i = 0; i < enterprisesOfArea; ++i) {
            Record record = enterpriseOf(world, dice, area, i, n++);
            const QDate known = record.get(enterprise::validFrom);
            // Micro enterprises take none: that type stays uncovered.
            const bool takes = i < place.firms.size() && record.get(enterprise::type) != u"micro";
            record.set(enterprise::apprenticeship, takes);
            if (takes && place.weight > 0) {
                Record apprentice = records.fill(u"apprenticeship"_s, {area, 600 + i, known});
                apprentice.set(apprenticeship::employer, place.firms[i]);
                journal.add(world.enteredOn(known), DemoStage::Apprentices, apprentice);
            }
            const QDate told = std::max(known, record.get(enterprise::demoDate));
            journal.add(world.enteredOn(told), DemoStage::Registers, record);
        }
    }
}

} // namespace

void enterPolicyRegisters(PolicyDemoWorld& world,
                          PolicyDemoRecords& records,
                          const ProgressBoard& board,
                          const RegionCatalogue& regions,
                          DemoJournal& journal)
{
    const auto asks = [&](QStringView entity) {
        return std::ranges::any_of(board.goals(), [&](const GoalEntry& goal) {
            return goal.measure && goal.measure->counted.entity == entity;
        });
    };
    if (asks(u"village"))
        enterVillages(world, regions, journal);
    if (asks(u"enterprise"))
        enterEnterprises(world, records, journal);
}

} // namespace jc
