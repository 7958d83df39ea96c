// All known operations of one record, with who descends from whom (docs/format.md §5). Operations are named
// by their index in the list it was made of, which must outlive it.
//
// Every question takes one walk over the operations, however many they are: a package may bring tens of
// thousands on one record.
#pragma once

#include "core/ledger/fold.h"

#include <vector>

namespace jc {

class RecordGraph
{
public:
    using Indexes = std::vector<std::size_t>;
    using Marks = std::vector<bool>; // by index

    explicit RecordGraph(const QVector<FoldOperation>& operations);

    [[nodiscard]] std::size_t count() const { return m_ready.size(); }
    [[nodiscard]] const FoldOperation& at(std::size_t i) const
    {
        return m_operations[static_cast<qsizetype>(i)];
    }
    // All its parents are known and ready.
    [[nodiscard]] bool isReady(std::size_t i) const { return m_ready[i]; }

    // Of ready operations: those that any of `some` descends from, and those that descend from any of them.
    [[nodiscard]] Marks ancestorsOf(const Indexes& some) const;
    [[nodiscard]] Marks descendantsOf(const Indexes& some) const;
    // Those of `among` that no other of them descends from, and those that descend from no other of them.
    [[nodiscard]] Indexes headsOf(const Indexes& among) const;
    [[nodiscard]] Indexes firstOf(const Indexes& among) const;
    // The greatest by authority, time and id.
    [[nodiscard]] std::size_t winnerOf(const Indexes& heads) const;
    // op.n of each, ascending.
    [[nodiscard]] QVector<qint64> numbersOf(const Indexes& some) const;

private:
    [[nodiscard]] Marks marksOf(const Indexes& some) const;

    const QVector<FoldOperation>& m_operations;
    std::vector<Indexes> m_parents; // of ready operations
    Indexes m_order;                // ready operations, parents first
    Marks m_ready;
};

} // namespace jc
