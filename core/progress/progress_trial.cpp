#include "core/progress/progress.h"

#include <QCoreApplication>

namespace jc {

Result<ProgressBoard>
ProgressBoard::trial(const Ledger& ledger, QDate asOf, RecordId goal, const Measure& measure)
{
    ProgressBoard board;
    if (const Result<void> read = board.readGround(ledger, asOf); !read)
        return read.error();
    board.m_goals.removeIf([goal](const GoalEntry& entry) { return entry.record.id() != goal; });
    if (board.m_goals.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Measure", "台账中没有这个指标；请从目标列表中选择。"),
                     goal.toString()};
    }
    board.m_goals.first().measure = measure;
    board.m_goals.first().measureFault.clear();
    if (const Result<void> filled = board.fill(ledger, nullptr); !filled)
        return filled.error();
    if (!board.m_goals.first().measure)
        return Error{ErrorCode::InvalidInput, board.m_goals.first().measureFault, QStringLiteral("trial")};
    return board;
}

} // namespace jc
