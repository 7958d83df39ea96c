#include "core/demo/demo_world.h"

#include "core/policy/new_ledger.h"
#include "core/policy/policy_records.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace jc {

namespace {

constexpr int demoStandardPersons = 3000;
constexpr std::array<int, 12> demoSeasonWeights{6, 3, 11, 12, 9, 9, 10, 9, 9, 9, 12, 9};

int demoYearWeight(int year)
{
    static constexpr std::array<int, 5> weights{10, 15, 20, 23, 24};
    return weights[static_cast<std::size_t>(std::clamp(year - 2021, 0, 4))];
}

qint64 demoBusyness(QDate until)
{
    qint64 whole = 0;
    for (const DemoMonth& month : demoMonths(until))
        whole += month.weight;
    return whole;
}

} // namespace

QDate demoOpened()
{
    return {demoOpenedYear, 10, 10};
}

RecordId DemoWorld::id(const char* kind, qsizetype index) const
{
    return RecordId::derived({QStringLiteral("demo"),
                              QString::number(options.seed),
                              QString::fromLatin1(kind),
                              QString::number(index)});
}

RecordId DemoWorld::ofPolicy(QStringView templateId) const
{
    return policyRecordId(policy, templateId.toString());
}

int DemoWorld::scaled(int standard) const
{
    const qint64 done = qint64{standard} * options.persons * demoBusyness(options.until);
    const qint64 whole = demoStandardPersons * demoBusyness(QDate(2025, 9, 30));
    return static_cast<int>((done + whole / 2) / whole);
}

int DemoWorld::sized(int standard) const
{
    return std::max(1, standard * options.persons / demoStandardPersons);
}

QDate DemoWorld::enteredOn(QDate date) const
{
    if (date < QDate(2022, 1, 1))
        return demoOpened().addDays(7 + (date.month() - 1) / 3);
    if (date < QDate(2022, 10, 1))
        return demoOpened().addDays(14 + (date.month() - 1) / 3);
    return std::min(QDate(date.year(), date.month(), 8).addMonths(1), options.until);
}

QVector<DemoMonth> demoMonths(QDate until)
{
    QVector<DemoMonth> months;
    for (QDate first(2021, 3, 1); first <= until; first = first.addMonths(1)) {
        const int season = demoSeasonWeights[static_cast<std::size_t>(first.month() - 1)];
        const int days = std::min(first.daysInMonth(), static_cast<int>(first.daysTo(until)) + 1);
        months.append({first.year(),
                       first.month(),
                       season * demoYearWeight(first.year()) * days / first.daysInMonth()});
    }
    return months;
}

QVector<int> apportion(int total, const QVector<int>& weights)
{
    const qint64 whole = std::accumulate(weights.begin(), weights.end(), qint64{0});
    QVector<int> shares;
    QVector<std::pair<qint64, qsizetype>> remainders;
    int given = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const qint64 exact = qint64{total} * weights[i];
        shares.append(static_cast<int>(exact / whole));
        given += shares.last();
        remainders.append({exact % whole, i});
    }
    std::ranges::stable_sort(remainders, std::greater{}, &std::pair<qint64, qsizetype>::first);
    for (int i = 0; i < total - given; ++i)
        ++shares[remainders[i].second];
    return shares;
}

Result<DemoWorld> makeDemoWorld(const DemoOptions& options, const Catalogues& catalogues)
{
    Result<PolicyTemplate> policy = readPolicy(options.policy);
    if (!policy)
        return policy.error();
    DemoWorld world{catalogues, options, std::move(*policy), {}};
    for (std::size_t town = 0; town < demoTowns.size(); ++town) {
        const Result<QList<Region>> villages = catalogues.regions.children(demoTowns[town].code);
        if (!villages)
            return villages.error();
        for (const Region& village : *villages)
            world.villages[town].append(village.code);
    }
    return world;
}

} // namespace jc
