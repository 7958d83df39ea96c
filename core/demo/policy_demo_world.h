// The places, units and people of the small demo of any policy: a few counties of the policy's region,
// unequal on purpose, each with an office, enterprises and schools that do not exist.
#pragma once

#include "core/demo/demo.h"
#include "core/demo/demo_journal.h"
#include "core/demo/dice.h"
#include "core/policy/template.h"

#include <QHash>

namespace jc {

struct PolicyDemoArea
{
    QString code; // of a county
    QString name;
    int weight = 0;         // its share of everything; 0: has not begun
    bool isKeyArea = false; // 乡村振兴重点帮扶地区
    QStringList places;     // villages, else townships, else the county: where people live
    RecordId office;
    QVector<RecordId> firms;
    QVector<RecordId> schools;
};

// Where a number without names belongs.
struct PolicyDemoPlace
{
    QString code;
    int weight = 0;
};

struct PolicyDemoPerson
{
    RecordId id;
    int area = 0;
    QString name;
    QString idNumber;
    QString place;
    QDate known; // the first day a record speaks of the person; invalid: none does
};

class PolicyDemoWorld
{
public:
    [[nodiscard]] static Result<PolicyDemoWorld>
    make(const DemoOptions& options, const Catalogues& catalogues, const PolicyTemplate& policy);

    [[nodiscard]] const DemoOptions& options() const { return m_options; }
    [[nodiscard]] const PolicyTemplate& policy() const { return m_policy; }
    [[nodiscard]] const QVector<PolicyDemoArea>& areas() const { return m_areas; }
    // The cities of a province, else the areas; key areas alone where the number is of them.
    [[nodiscard]] QVector<PolicyDemoPlace> openingPlaces(bool keyAreas) const;
    [[nodiscard]] RecordId id(const QString& kind, qsizetype index) const;
    [[nodiscard]] RecordId ofPolicy(const QString& templateId) const;
    [[nodiscard]] QString officeName() const;
    // The day the ledger was set up.
    [[nodiscard]] QDate opened() const { return m_opened; }
    // The day something of `date` reaches the ledger.
    [[nodiscard]] QDate enteredOn(QDate date) const;

    // The n-th person of an area, made when first asked for; heard of by `day` at the latest.
    [[nodiscard]] const PolicyDemoPerson& person(int area, int n, QDate day);
    // Offices, enterprises and schools; key areas; then everybody a record spoke of.
    void enterUnits(DemoJournal& journal) const;
    void enterPeople(DemoJournal& journal) const;

private:
    PolicyDemoWorld(const DemoOptions& options, const PolicyTemplate& policy);
    void chooseCities(const QList<Region>& all);
    [[nodiscard]] Result<void> chooseAreas(const Catalogues& catalogues);
    [[nodiscard]] Result<void>
    addArea(const Catalogues& catalogues, const Region& county, int weight, bool isKeyArea);

    const DemoOptions& m_options;
    const PolicyTemplate& m_policy;
    QDate m_opened;
    Dice m_dice;
    QVector<PolicyDemoArea> m_areas;
    QVector<PolicyDemoPlace> m_cities;
    QVector<QVector<PolicyDemoPerson>> m_people; // by area
};

} // namespace jc
