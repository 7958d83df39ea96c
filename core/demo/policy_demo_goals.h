// Records for the goals of a policy, made so that its measures count them, or just do not.
#pragma once

#include "core/demo/policy_demo_records.h"
#include "core/progress/progress.h"

#include <QSet>

namespace jc {

class PolicyDemoGoals
{
public:
    PolicyDemoGoals(PolicyDemoWorld& world,
                    PolicyDemoRecords& records,
                    DemoJournal& journal,
                    const ProgressBoard& board);

    void enter();

private:
    enum class Part { Counted, OnlyBelow, Missed, Excluded, Draft };
    struct Days
    {
        QDate from;
        QDate to;
    };

    void enterGoal(const GoalEntry& goal, int index);
    [[nodiscard]] int wantedFor(const GoalEntry& goal, int index) const;
    [[nodiscard]] QVector<Days> daysOf(const GoalEntry& goal) const;
    void enterMany(const GoalEntry& goal, Part part, int count, Days days);
    void enterOne(const GoalEntry& goal, Part part, const PolicyDemoSpot& spot, int i);
    void enterOpening(const GoalEntry& goal, int value, QDate asOf);
    void enterCompanion(const MeasureExistence& existence, const Record& record, const PolicyDemoSpot& spot);
    [[nodiscard]] RecordId classFor(const MeasurePart& part, const PolicyDemoSpot& spot);
    [[nodiscard]] QVector<int> weightsOf(const MeasurePart& part) const;
    [[nodiscard]] QDate dayIn(const MeasurePart& part, Days days);

    PolicyDemoWorld& m_world;
    PolicyDemoRecords& m_records;
    DemoJournal& m_journal;
    const ProgressBoard& m_board;
    struct OpenClass
    {
        RecordId id;
        QDate end;
        int seats = 0;
    };
    QHash<std::pair<RecordId, int>, OpenClass> m_classes; // by goal and area
    QHash<std::pair<RecordId, int>, int> m_next;          // by goal and area
    QSet<std::pair<QString, RecordId>> m_companions;
    RecordId m_goal;
    int m_offset = 0;
};

} // namespace jc
