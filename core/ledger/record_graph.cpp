#include "core/ledger/record_graph.h"

#include <algorithm>
#include <map>

namespace jc {

RecordGraph::RecordGraph(const QVector<FoldOperation>& operations)
    : m_operations(operations)
    , m_ancestors(static_cast<std::size_t>(operations.size()))
    , m_ready(static_cast<std::size_t>(operations.size()), false)
{
    std::map<OperationId, std::size_t> byId;
    for (std::size_t i = 0; i < count(); ++i)
        byId.emplace(at(i).id, i);
    std::vector<std::vector<std::size_t>> children(count());
    std::vector<qsizetype> missing(count(), 0); // parents not yet ready
    std::vector<std::size_t> next;
    for (std::size_t i = 0; i < count(); ++i) {
        missing[i] = at(i).parents.size();
        for (const OperationId& parent : at(i).parents) {
            const auto known = byId.find(parent);
            if (known != byId.end())
                children[known->second].push_back(i);
        }
        if (missing[i] == 0)
            next.push_back(i);
    }
    while (!next.empty()) {
        const std::size_t ready = next.back();
        next.pop_back();
        m_ready[ready] = true;
        m_ancestors[ready].resize(count(), false);
        for (const std::size_t child : children[ready]) {
            std::vector<bool>& of = m_ancestors[child];
            of.resize(count(), false);
            of[ready] = true;
            for (std::size_t i = 0; i < count(); ++i) {
                if (m_ancestors[ready][i])
                    of[i] = true;
            }
            if (--missing[child] == 0)
                next.push_back(child);
        }
    }
}

std::vector<std::size_t> RecordGraph::headsOf(const std::vector<std::size_t>& among) const
{
    std::vector<std::size_t> heads;
    for (const std::size_t one : among) {
        if (std::ranges::none_of(among, [&](std::size_t other) { return descends(other, one); }))
            heads.push_back(one);
    }
    return heads;
}

std::size_t RecordGraph::winnerOf(const std::vector<std::size_t>& heads) const
{
    return *std::ranges::max_element(
        heads, {}, [this](std::size_t i) { return std::tuple(at(i).authority, at(i).time, at(i).id); });
}

QVector<qint64> RecordGraph::numbersOf(const std::vector<std::size_t>& some) const
{
    QVector<qint64> numbers;
    for (const std::size_t i : some)
        numbers.append(at(i).n);
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace jc
