// A plausible whole record of any register, before a measure's conditions are put on it.
#pragma once

#include "core/demo/policy_demo_world.h"

namespace jc {

struct PolicyDemoSpot
{
    int area = 0;
    int n = 0; // of the goal's records in the area: another person, firm or name each
    QDate day;
};

class PolicyDemoRecords
{
public:
    PolicyDemoRecords(PolicyDemoWorld& world, const Catalogues& catalogues);

    // Empty (no entity) for an entity the demo has no register of.
    [[nodiscard]] Record fill(const QString& entity, const PolicyDemoSpot& spot);
    [[nodiscard]] Record trainingClass(const PolicyDemoSpot& spot);
    // What follows from the conditions that were put on the record: numbers, names, reasons.
    void finish(Record& record, const PolicyDemoSpot& spot);
    [[nodiscard]] Dice& dice() { return m_dice; }

private:
    using Maker = Record (PolicyDemoRecords::*)(const PolicyDemoSpot&);

    [[nodiscard]] Record certificate(const PolicyDemoSpot& spot);
    [[nodiscard]] Record enrolment(const PolicyDemoSpot& spot);
    [[nodiscard]] Record apprenticeship(const PolicyDemoSpot& spot);
    [[nodiscard]] Record cultivation(const PolicyDemoSpot& spot);
    [[nodiscard]] Record admission(const PolicyDemoSpot& spot);
    [[nodiscard]] Record talent(const PolicyDemoSpot& spot);
    [[nodiscard]] Record platform(const PolicyDemoSpot& spot);
    [[nodiscard]] Record institution(const PolicyDemoSpot& spot);
    [[nodiscard]] Record household(const PolicyDemoSpot& spot);
    [[nodiscard]] Record standard(const PolicyDemoSpot& spot);
    [[nodiscard]] Record evaluationProject(const PolicyDemoSpot& spot);
    [[nodiscard]] Record honour(const PolicyDemoSpot& spot);
    [[nodiscard]] Record event(const PolicyDemoSpot& spot);
    [[nodiscard]] Record finance(const PolicyDemoSpot& spot);
    [[nodiscard]] Record supervision(const PolicyDemoSpot& spot);
    [[nodiscard]] Record wage(const PolicyDemoSpot& spot);
    [[nodiscard]] Record reading(const PolicyDemoSpot& spot);

    [[nodiscard]] const PolicyDemoArea& areaOf(const PolicyDemoSpot& spot) const;
    [[nodiscard]] Record begin(const EntityDescription& entity);
    [[nodiscard]] RecordId personOf(const PolicyDemoSpot& spot);
    [[nodiscard]] RecordId firmOf(const PolicyDemoSpot& spot) const;
    [[nodiscard]] RecordId schoolOf(const PolicyDemoSpot& spot) const;
    [[nodiscard]] QString documentOf(const PolicyDemoSpot& spot);
    [[nodiscard]] QString trade(int n) const;

    PolicyDemoWorld& m_world;
    const Catalogues& m_catalogues;
    Dice m_dice;
    QHash<QString, Maker> m_makers;
    int m_made = 0;
};

} // namespace jc
