// What the training report counts, read from the ledger: per kind of training, per category and in all.
#pragma once

#include "core/reports/report_rule.h"

#include <QMap>
#include <QSet>

namespace jc {

struct TrainingTally
{
    QSet<qint64> classes; // record.n of the classes that those of `joined` were in
    qint64 joined = 0;
    qint64 completed = 0;
    qint64 graded = 0; // of the completed: with a result recorded
    qint64 qualified = 0;
    qint64 certified = 0;
};

struct TrainingLine
{
    TrainingTally period;
    TrainingTally whole;
};

struct TrainingTallies
{
    TrainingLine total;
    QMap<QString, TrainingLine> byType;
    QMap<QString, TrainingLine> byGroup; // a person has one category and may have others beside: they overlap
    TrainingLine apart;                  // 以工代训, in none of the others
    bool periodKnown = false;            // some training record of the region lies in it
    bool wholeKnown = false;
};

// `workTraining`: whether 以工代训 stands apart; a goal's own rule decides about it by itself.
[[nodiscard]] Result<TrainingTallies>
trainingTallies(const ReportOrder& order, const ReportRule& rule, QDate periodFrom, bool workTrainingApart);

} // namespace jc
