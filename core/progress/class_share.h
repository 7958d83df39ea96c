// A figure by training class: who of a class counts here, and who of it counts anywhere in the ledger (本镇
// 12 / 全班 50), for goals whose counted records belong to classes.
#pragma once

#include "core/progress/trace.h"

namespace jc {

struct ClassShare
{
    RecordId trainingClass; // null: records without a class, opening balances
    double here = 0.0;
    double whole = 0.0;
};

struct ClassShares
{
    QVector<ClassShare> classes;       // of those with somebody here, most first
    QHash<RecordId, RecordId> classOf; // by counted record
};

// Whether records of the entity say which class they belong to.
[[nodiscard]] bool hasClasses(const EntityDescription& entity);

// `here` is what traceFigure gave for the region. Thread: that of the ledger.
[[nodiscard]] Result<ClassShares>
classShares(const Ledger& ledger, const ProgressBoard& board, const GoalEntry& goal, const Trace& here);

} // namespace jc
