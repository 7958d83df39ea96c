// The certificates that came out of the classes.
#pragma once

#include "core/demo/demo_roster.h"

namespace jc {

struct DemoCertificate
{
    RecordId id;
    int person = 0; // index of the people
    QString kind;
    QString occupation;
    QString level;
    QDate issued;
    bool valid = false;
};

// By person and date.
QVector<DemoCertificate> enterDemoCertificates(const DemoWorld& world,
                                               const QVector<DemoClass>& classes,
                                               const QVector<DemoPerson>& people,
                                               const QVector<DemoEnrolment>& roster,
                                               DemoJournal& journal);

} // namespace jc
