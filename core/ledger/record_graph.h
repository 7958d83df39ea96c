// All known operations of one record, with who descends from whom (docs/format.md §5). Operations are named
// by their index in the list it was made of, which must outlive it.
#pragma once

#include "core/ledger/fold.h"

#include <vector>

namespace jc {

class RecordGraph
{
public:
    explicit RecordGraph(const QVector<FoldOperation>& operations);

    [[nodiscard]] std::size_t count() const { return m_ancestors.size(); }
    [[nodiscard]] const FoldOperation& at(std::size_t i) const
    {
        return m_operations[static_cast<qsizetype>(i)];
    }
    // All its parents are known and ready.
    [[nodiscard]] bool isReady(std::size_t i) const { return m_ready[i]; }
    // Both must be ready.
    [[nodiscard]] bool descends(std::size_t i, std::size_t from) const { return m_ancestors[i][from]; }

    // Those of `among` that no other of them descends from.
    [[nodiscard]] std::vector<std::size_t> headsOf(const std::vector<std::size_t>& among) const;
    // The greatest by authority, time and id.
    [[nodiscard]] std::size_t winnerOf(const std::vector<std::size_t>& heads) const;
    // op.n of each, ascending.
    [[nodiscard]] QVector<qint64> numbersOf(const std::vector<std::size_t>& some) const;

private:
    const QVector<FoldOperation>& m_operations;
    std::vector<std::vector<bool>> m_ancestors; // empty until one parent is ready
    std::vector<bool> m_ready;
};

} // namespace jc
