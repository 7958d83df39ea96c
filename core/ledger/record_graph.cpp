#include "core/ledger/record_graph.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace jc {

RecordGraph::RecordGraph(const QVector<FoldOperation>& operations)
    : m_operations(operations)
    , m_parents(static_cast<std::size_t>(operations.size()))
    , m_ready(static_cast<std::size_t>(operations.size()), false)
{
    std::map<OperationId, std::size_t> byId;
    for (std::size_t i = 0; i < count(); ++i)
        byId.emplace(at(i).id, i);
    std::vector<Indexes> children(count());
    std::vector<qsizetype> missing(count(), 0); // parents not yet ready
    for (std::size_t i = 0; i < count(); ++i) {
        missing[i] = at(i).parents.size();
        for (const OperationId& parent : at(i).parents) {
            const auto known = byId.find(parent);
            if (known == byId.end())
                continue;
            children[known->second].push_back(i);
            m_parents[i].push_back(known->second);
        }
        if (missing[i] == 0)
            m_order.push_back(i);
    }
    for (std::size_t next = 0; next < m_order.size(); ++next) {
        const std::size_t ready = m_order[next];
        m_ready[ready] = true;
        for (const std::size_t child : children[ready]) {
            if (--missing[child] == 0)
                m_order.push_back(child);
        }
    }
}

RecordGraph::Marks RecordGraph::marksOf(const Indexes& some) const
{
    Marks marks(count(), false);
    for (const std::size_t one : some)
        marks[one] = true;
    return marks;
}

RecordGraph::Marks RecordGraph::ancestorsOf(const Indexes& some) const
{
    const Marks among = marksOf(some);
    Marks found(count(), false);
    for (auto i = m_order.crbegin(); i != m_order.crend(); ++i) {
        if (!among[*i] && !found[*i])
            continue;
        for (const std::size_t parent : m_parents[*i])
            found[parent] = true;
    }
    return found;
}

RecordGraph::Marks RecordGraph::descendantsOf(const Indexes& some) const
{
    const Marks among = marksOf(some);
    Marks found(count(), false);
    for (const std::size_t i : m_order) {
        found[i] = std::ranges::any_of(m_parents[i],
                                       [&](std::size_t parent) { return among[parent] || found[parent]; });
    }
    return found;
}

RecordGraph::Indexes RecordGraph::headsOf(const Indexes& among) const
{
    if (among.size() < 2)
        return among;
    const Marks before = ancestorsOf(among);
    Indexes heads;
    std::ranges::copy_if(among, std::back_inserter(heads), [&](std::size_t one) { return !before[one]; });
    return heads;
}

RecordGraph::Indexes RecordGraph::firstOf(const Indexes& among) const
{
    if (among.size() < 2)
        return among;
    const Marks after = descendantsOf(among);
    Indexes first;
    std::ranges::copy_if(among, std::back_inserter(first), [&](std::size_t one) { return !after[one]; });
    return first;
}

std::size_t RecordGraph::winnerOf(const Indexes& heads) const
{
    return *std::ranges::max_element(
        heads, {}, [this](std::size_t i) { return std::tuple(at(i).authority, at(i).time, at(i).id); });
}

QVector<qint64> RecordGraph::numbersOf(const Indexes& some) const
{
    QVector<qint64> numbers;
    for (const std::size_t i : some)
        numbers.append(at(i).n);
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace jc
