// The people of the demo. None of them exists.
#pragma once

#include "core/demo/demo_journal.h"
#include "core/demo/demo_world.h"

namespace jc {

struct DemoPerson
{
    enum class Papers { Whole, Missing, Wrong };

    RecordId id;
    QString name;
    bool female = false;
    QDate born;
    Papers papers = Papers::Whole;
    QString idNumber;
    QString phone;
    QString ethnic;
    QString education;
    QString householdType;
    int town = demoUnplaced;
    QString household; // region code, empty when unknown
    QStringList groups;
    QString employer;
    bool willing = false;
    bool guard = false;         // takes part in the sessions for forest rangers
    bool away = false;          // works in another county
    bool trained = true;        // false: surveyed, never yet in a class
    QDate firstClass;           // filled by the roster
    QVector<QDate> classStarts; // filled by the roster
    QVector<QDate> classEnds;
};

// The office has heard of the person by `day` at the latest.
void noteDemoPerson(DemoPerson& person, QDate day);

// The county codes that ID numbers of the demo's people begin with.
[[nodiscard]] QStringList demoIdPrefixes();

// Rangers first, so that they are the same share of every township.
[[nodiscard]] QVector<DemoPerson> makeDemoPeople(const DemoWorld& world);

// Each person on the day the office first hears of them, which their first class decides.
void enterDemoPeople(const DemoWorld& world, const QVector<DemoPerson>& people, DemoJournal& journal);

} // namespace jc
