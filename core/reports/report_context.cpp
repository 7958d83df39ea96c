#include "core/reports/report_context.h"

#include "core/dictionary/entities/organisation.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/presenter.h"
#include "core/progress/measure_text.h"

namespace jc {

Result<ReportContext> reportContext(const Ledger& ledger, const CodeTables& codes, const ProgressBoard& board)
{
    const Result<QString> office = ledgerOffice(ledger);
    if (!office)
        return office.error();
    const Result<qint64> known = ledgerKnownUntil(ledger);
    if (!known)
        return known.error();
    const Result<bool> demo = isDemoLedger(ledger);
    if (!demo)
        return demo.error();
    ReportContext context;
    context.reportingUnit = *office;
    context.knownUntil = QDateTime::fromMSecsSinceEpoch(*known);
    context.demo = *demo;
    context.codes = &codes;
    Presenter presenter(ledger, codes);
    const auto name = [&](RecordId unit) {
        if (!unit.isNull() && !context.unitNames.contains(unit))
            context.unitNames.insert(unit, presenter.title(organisation::entity, unit));
    };
    for (const GoalEntry& goal : board.goals()) {
        for (const RecordId& unit : goal.leadUnits + goal.responsibleUnits)
            name(unit);
        const QVector<std::pair<RecordId, double>> counted = board.byUnit(goal, board.rootRegion());
        for (const auto& [unit, value] : counted)
            name(unit);
        if (goal.measure)
            context.measureTexts.insert(goal.record.id(), describeMeasure(ledger, codes, *goal.measure));
    }
    return context;
}

} // namespace jc
