// The classes of the demo, 2021 to the demo's date: how many, which, when and for whom.
#pragma once

#include "core/demo/demo_courses.h"
#include "core/demo/demo_journal.h"

namespace jc {

struct DemoClass
{
    RecordId id;
    const DemoPlan* plan = nullptr;
    const DemoCourse* course = nullptr;
    QString number; // YX-2024-031, by year in the order of opening
    QString name;
    QString status;
    QDate start; // planned where it did not open
    QDate end;
    int venue = 0; // index of demoTowns
    int headcount = 0;
    int taskYear = 0;   // 0: that of the end
    QVector<int> seats; // of trainees who complete, or are in it now: a town, demoOutside or demoUnplaced

    [[nodiscard]] bool isCompleted() const;
    [[nodiscard]] bool hasOpened() const;
};

// By opening date.
[[nodiscard]] QVector<DemoClass> makeDemoClasses(const DemoWorld& world);

void enterDemoClasses(const DemoWorld& world, const QVector<DemoClass>& classes, DemoJournal& journal);

} // namespace jc
