// A policy of the ledger as its page shows it, read in one go in the reader thread.
#pragma once

#include "core/ledger/presenter.h"
#include "ui/pages/policy/clause_data.h"

#include <QDate>

namespace jc::ui {

struct PolicyStep
{
    RecordId id;
    QString name;
    QString kind;
    bool done = false;
    QDate doneDate;
};

struct PolicyTask
{
    RecordId id;
    RecordId parent;
    QString category; // 主要任务 / 多层次技能人才培养
    QString number;
    QString name;
    QString leadUnits;
    QString responsibleUnits;
    QString goals;
    QString section;
    QVector<PolicyStep> steps;
};

struct PolicyData
{
    QVector<std::pair<RecordId, QString>> all; // every policy of the ledger by its short name
    RecordId id;                               // the one shown; null where the ledger has none
    QString title;
    QString templateId;
    QVector<std::pair<QString, QString>> head; // label and text: 文号, 印发机关, …
    QVector<PolicyTask> tasks;                 // in the order of the document
    QVector<Clause> clauses;                   // empty until there are figures
};

// The policy `wanted`, or the first one where it is null or not there. `view` may be null.
[[nodiscard]] Result<PolicyData>
readPolicyData(const Ledger& ledger, const CodeTables& codes, RecordId wanted, const BoardView* view);

} // namespace jc::ui
