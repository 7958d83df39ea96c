// A policy document clause by clause: what the ledger's records and the loaded template cite of each. Read in
// the reader thread.
//
// The wording of the document is not part of a template; a clause is known by its number, by what stands in
// it as records (goals, tasks, units, programmes …) and by what the template took from it beside (rewards,
// conditions, doubtful wordings and how they are read).
#pragma once

#include "core/ledger/ledger.h"
#include "ui/shell/workspace.h"

namespace jc::ui {

struct ClauseItem
{
    QString kind;   // 目标, 任务, 释义 …
    QString title;  // what it is called
    QString detail; // its counting rule, units, conditions; may be empty
    QString entity; // key; empty: nothing to open
    RecordId id = {};
};

struct Clause
{
    QString number; // 二(一)3, 前言
    QString heading;
    QVector<ClauseItem> items;
};

// In the order of the document.
[[nodiscard]] Result<QVector<Clause>>
readClauses(const Ledger& ledger, const CodeTables& codes, const Record& policy, const BoardView& view);

} // namespace jc::ui
