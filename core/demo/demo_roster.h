// Who sat in which class, and how it ended for each.
#pragma once

#include "core/demo/demo_classes.h"
#include "core/demo/demo_people.h"

namespace jc {

struct DemoEnrolment
{
    int trainingClass = 0; // index of the classes
    int person = 0;        // index of the people
    QString status;
    QDate completed; // the person's own day, where it differs from the class's
    int attended = 0;
    QString result;
    QString reason;
    bool counted = false; // completed by somebody whose papers are in order
};

// Notes in `people` when each was first and otherwise busy.
[[nodiscard]] QVector<DemoEnrolment>
makeDemoRoster(const DemoWorld& world, const QVector<DemoClass>& classes, QVector<DemoPerson>& people);

void enterDemoRoster(const DemoWorld& world,
                     const QVector<DemoClass>& classes,
                     const QVector<DemoPerson>& people,
                     const QVector<DemoEnrolment>& roster,
                     DemoJournal& journal);

} // namespace jc
