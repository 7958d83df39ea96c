// A goal as its editor shows it, read in one go in the reader thread: the record, its figures by region and
// year, its tasks, its versions, and what its counting rule can be put together from.
#pragma once

#include "core/policy/measure_choices.h"
#include "ui/records/record_load.h"

namespace jc::ui {

// One act that changed the goal, its figures or its rule; the newest first.
struct GoalVersion
{
    QString when; // 2025-09-30 10:20
    QString who;
    QString reason;
    QString effective; // 2025-01-01; empty: not said
    QString authority; // 文号
    QStringList changes;
    std::optional<Measure> measure; // the rule as this act left it; nullopt where it left it alone
};

struct GoalData
{
    LoadedRecord goal;
    QVector<LoadedRecord> tasks; // that serve the goal
    QVector<Record> targets;     // by region and year
    QVector<GoalVersion> versions;
    std::optional<Measure> measure; // nullopt: 口径未设, or one that cannot be read
    QString measureFault;
    std::optional<Measure> shipped;
    QVector<MeasureKind> kinds;
    QHash<QString, QString> names; // of the records that rules name, by their id
};

[[nodiscard]] Result<GoalData> readGoalData(const Ledger& ledger, const CodeTables& codes, RecordId goal);

// What a rule would say and give, without storing it.
struct RulePreview
{
    QString sentence;
    QString fault; // why it cannot be counted; empty when it can
    std::optional<double> figure;
    QHash<QString, QString> names;
};

[[nodiscard]] Result<RulePreview>
previewRule(const Ledger& ledger, const CodeTables& codes, RecordId goal, const Measure& measure, QDate asOf);

} // namespace jc::ui
