// What all parts of the demo share: the options, the policy, the ten townships, ids and the calendar.
#pragma once

#include "core/demo/demo.h"
#include "core/policy/template.h"

#include <QStringView>
#include <QVector>

#include <array>

namespace jc {

struct DemoTown
{
    QStringView code;
    QStringView name;
    int labour;    // labour force in thousands: the weight of people, targets and seats
    int pace;      // how well it keeps up, per mille of the county's pace
    int guardPace; // the same for 生态卫士
    int coverage;  // willing low-income labour trained, per mille
    int zone;      // neighbours that hold their local classes together
};

inline constexpr std::array<DemoTown, 10> demoTowns{{
    {u"530523101", u"龙山镇", 62, 1020, 1015, 905, 0},
    {u"530523102", u"镇安镇", 46, 1045, 1060, 930, 1},
    {u"530523103", u"勐糯镇", 18, 975, 960, 870, 3},
    {u"530523104", u"腊勐镇", 16, 905, 860, 810, 1},
    {u"530523105", u"象达镇", 26, 1010, 1050, 890, 2},
    {u"530523201", u"龙江乡", 25, 990, 1000, 880, 0},
    {u"530523203", u"碧寨乡", 17, 930, 1010, 840, 1},
    {u"530523204", u"龙新乡", 24, 1030, 1040, 915, 2},
    {u"530523206", u"平达乡", 20, 840, 810, 720, 2},
    {u"530523207", u"木城彝族傈僳族乡", 7, 790, 740, 660, 3},
}};

// Places of people and seats that are no township of the county.
inline constexpr int demoOutside = -1;  // from another county
inline constexpr int demoUnplaced = -2; // nothing says from where

struct DemoWorld
{
    const Catalogues& catalogues;
    const DemoOptions& options;
    PolicyTemplate policy;
    std::array<QVector<QString>, demoTowns.size()> villages; // codes

    [[nodiscard]] RecordId id(const char* kind, qsizetype index) const;
    [[nodiscard]] RecordId ofPolicy(QStringView templateId) const;
    // `standard` at 3,000 persons and the default date, in proportion to the options'.
    [[nodiscard]] int scaled(int standard) const;
    // `standard` at 3,000 persons, in proportion to the options'; at least 1.
    [[nodiscard]] int sized(int standard) const;
    // The day something of `date` reaches the ledger: the 8th of the next month, what is older than the
    // ledger in its first months, nothing later than the demo's date.
    [[nodiscard]] QDate enteredOn(QDate date) const;
};

// The ledger was set up soon after the policy was issued (2022-09-16); earlier classes were entered later.
inline constexpr int demoOpenedYear = 2022;
[[nodiscard]] QDate demoOpened();

// Months of the plan and how busy they are, from March 2021 to `until`.
struct DemoMonth
{
    int year = 0;
    int month = 0;
    int weight = 0;
};
[[nodiscard]] QVector<DemoMonth> demoMonths(QDate until);

// `total` split by weight with the largest remainders rounded up; equal remainders go to the first.
[[nodiscard]] QVector<int> apportion(int total, const QVector<int>& weights);

[[nodiscard]] Result<DemoWorld> makeDemoWorld(const DemoOptions& options, const Catalogues& catalogues);

} // namespace jc
