#include "core/demo/demo_talents.h"

#include "core/base/decimal.h"
#include "core/demo/demo_units.h"
#include "core/demo/dice.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/opening.h"
#include "core/dictionary/entities/reading.h"
#include "core/dictionary/entities/talent.h"
#include "core/policy/region_records.h"

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 talentStream = 8;
constexpr quint64 highSkilledStream = 9;
constexpr int assessedHighSkilled = 172;
constexpr int notYetListed = 60; // per mille of holders

struct DemoStock
{
    QStringView goal;
    int baseline; // at the end of 2020
    int opening;  // without names, when the ledger was opened
    QStringView source;
};

constexpr std::array demoStocks{
    DemoStock{u"skilled-talent-stock", 12'640, 18'300, u"龙陵县技能人才队伍年报（2022 年）"},
    DemoStock{u"high-skilled-talent-stock", 418, 596, u"龙陵县技能人才队伍年报（2022 年）"},
};
constexpr QStringView ruralGoal = u"rural-shortage-talent";
constexpr int ruralOpening = 905;

struct DemoTrade
{
    QStringView occupation;
    int enterprise;
};
constexpr std::array demoTrades{DemoTrade{u"电工", 3},
                                DemoTrade{u"焊工", 3},
                                DemoTrade{u"硅冶炼工", 2},
                                DemoTrade{u"化学检验员", 2},
                                DemoTrade{u"茶叶加工工", 1},
                                DemoTrade{u"农产品食品检验员", 7},
                                DemoTrade{u"起重装卸机械操作工", 9}};

void setDemoPlace(Record& record, const DemoPerson& person, Dice& dice)
{
    // Left empty the ledger presumes the registered residence and says so.
    if (person.town >= 0 && !person.away && dice.chance(820))
        record.set(talent::residenceRegion, regionId(person.household));
}

QString higherLevelNumber(const QString& level, int year, int series)
{
    return u"S000153990523%1%2%3"_s.arg(year % 100, 2, 10, QChar(u'0'))
        .arg(7 - level.toInt())
        .arg(series, 6, 10, QChar(u'0'));
}

void enterAssessed(
    const DemoWorld& world, Dice& dice, const DemoPerson& person, int index, DemoJournal& journal)
{
    const DemoTrade& trade = dice.pick(demoTrades);
    const QString level = dice.chance(770) ? u"4"_s : dice.chance(800) ? u"5"_s : u"6"_s;
    const QDate begin(2022, 11, 1);
    const int days = static_cast<int>(begin.daysTo(world.options.until));
    const QDate issued = begin.addDays(dice.below(std::max(1, days - 5)));
    Record certificate(certificate::entity, world.id("assessed", index));
    certificate.set(certificate::person, person.id);
    certificate.set(certificate::kind, u"C2"_s);
    certificate.set(certificate::number, higherLevelNumber(level, issued.year(), index + 1));
    certificate.set(certificate::occupation, trade.occupation.toString());
    certificate.set(certificate::level, level);
    certificate.set(certificate::issueDate, issued);
    certificate.set(certificate::issuer, demoEnterpriseName(trade.enterprise));
    certificate.set(certificate::issuerOrganisation, demoEnterprise(world, trade.enterprise));
    certificate.set(certificate::employer, demoEnterprise(world, trade.enterprise));
    certificate.set(certificate::originRegion, regionId(person.household));
    certificate.set(certificate::status, u"valid"_s);
    if (dice.chance(60))
        certificate.set(certificate::recognition, u"direct"_s);
    journal.add(world.enteredOn(issued), DemoStage::Certificates, certificate);
    Record listed(talent::entity, world.id("assessed-talent", index));
    listed.set(talent::person, person.id);
    listed.set(talent::level, level);
    listed.set(talent::occupation, trade.occupation.toString());
    listed.set(talent::certificate, certificate.id());
    listed.set(talent::certificateKind, u"C2"_s);
    listed.set(talent::validFrom, issued);
    listed.set(talent::employer, demoEnterprise(world, trade.enterprise));
    setDemoPlace(listed, person, dice);
    journal.add(world.enteredOn(issued), DemoStage::Talents, listed);
}

void addOpening(const DemoWorld& world,
                DemoJournal& journal,
                QStringView goal,
                const QString& region,
                int value,
                QStringView source)
{
    Record record(
        opening::entity,
        RecordId::derived(
            {u"demo"_s, QString::number(world.options.seed), u"opening"_s, goal.toString(), region}));
    record.set(opening::goal, world.ofPolicy(goal));
    record.set(opening::region, regionId(region));
    record.set(opening::asOf, demoOpened().addDays(-1));
    record.set(opening::value, value * Decimal::scale);
    record.set(opening::source, source.toString());
    journal.add(demoOpened().addDays(3), DemoStage::SetUp, record);
}

} // namespace

void enterDemoHighSkilled(const DemoWorld& world, QVector<DemoPerson>& people, DemoJournal& journal)
{
    Dice dice(world.options.seed, highSkilledStream);
    int wanted = world.scaled(assessedHighSkilled);
    QVector<int> order;
    for (int i = 0; i < static_cast<int>(people.size()); ++i)
        order.append(i);
    dice.shuffle(order);
    for (const int index : order) {
        DemoPerson& person = people[index];
        const bool fits = person.papers == DemoPerson::Papers::Whole && !person.guard && person.town >= 0 &&
                          !person.away && person.born.year() <= 1992;
        if (!fits)
            continue;
        if (wanted-- == 0)
            return;
        noteDemoPerson(person, QDate(2022, 10, 20));
        enterAssessed(world, dice, person, index, journal);
    }
}

void enterDemoTalents(const DemoWorld& world,
                      const QVector<DemoPerson>& people,
                      const QVector<DemoCertificate>& certificates,
                      DemoJournal& journal)
{
    Dice dice(world.options.seed, talentStream);
    qsizetype count = 0;
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        const DemoCertificate& held = certificates[i];
        // Who held one before the ledger was opened is in its opening balance.
        if (held.kind != u"C2" || !held.valid || held.issued < demoOpened() || dice.chance(notYetListed))
            continue;
        const DemoPerson& person = people[held.person];
        Record record(talent::entity, world.id("talent", count++));
        record.set(talent::person, person.id);
        record.set(talent::level, held.level);
        record.set(talent::occupation, held.occupation);
        record.set(talent::certificate, held.id);
        record.set(talent::certificateKind, held.kind);
        record.set(talent::validFrom, held.issued);
        setDemoPlace(record, person, dice);
        // A higher certificate of the same person takes the place of this one.
        const auto next =
            std::find_if(certificates.begin() + i + 1, certificates.end(), [&](const DemoCertificate& later) {
                return later.person != held.person || (later.valid && later.level > held.level);
            });
        QDate told = world.enteredOn(held.issued);
        if (next != certificates.end() && next->person == held.person && next->issued > held.issued) {
            record.set(talent::validTo, next->issued.addDays(-1));
            record.set(talent::exitReason, u"upgraded"_s);
            told = world.enteredOn(next->issued);
        } else if (dice.chance(14) && held.issued.addDays(120) < world.options.until) {
            record.set(talent::validTo, held.issued.addDays(100));
            record.set(talent::exitReason,
                       dice.chance(500)   ? u"moved"_s
                       : dice.chance(700) ? u"retired"_s
                                          : u"died"_s);
            told = world.enteredOn(held.issued.addDays(110));
        }
        journal.add(told, DemoStage::Talents, record);
    }
}

void enterDemoOpenings(const DemoWorld& world, DemoJournal& journal)
{
    QVector<int> weights;
    for (const DemoTown& town : demoTowns)
        weights.append(town.labour * town.pace * town.pace / 1000);
    const auto split = [&](QStringView goal, int whole, QStringView source) {
        const QVector<int> shares = apportion(world.sized(whole), weights);
        for (std::size_t town = 0; town < demoTowns.size(); ++town)
            addOpening(world,
                       journal,
                       goal,
                       demoTowns[town].code.toString(),
                       shares[static_cast<qsizetype>(town)],
                       source);
    };
    for (const DemoStock& stock : demoStocks) {
        split(stock.goal, stock.opening, stock.source);
        Record record(
            reading::entity,
            RecordId::derived(
                {u"demo"_s, QString::number(world.options.seed), u"baseline"_s, stock.goal.toString()}));
        record.set(reading::goal, world.ofPolicy(stock.goal));
        record.set(reading::region, regionId(u"530523"_s));
        record.set(reading::referenceDate, QDate(2020, 12, 31));
        record.set(reading::kind, u"quoted"_s);
        record.set(reading::value, stock.baseline * Decimal::scale);
        record.set(reading::source, u"龙陵县技能人才队伍年报（2020 年）"_s);
        record.set(reading::document, u"演示基数"_s);
        journal.add(demoOpened().addDays(3), DemoStage::SetUp, record);
    }
    split(ruralGoal, ruralOpening, u"龙陵县乡村人才培养统计（2021 年至 2022 年 9 月）");
}

} // namespace jc
