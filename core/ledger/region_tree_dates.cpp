// The part of RegionTree that knows days: what stood when, under which name, and what became of it.
#include "core/ledger/region_tree.h"

#include <algorithm>

namespace jc {

void RegionTree::findPredecessors()
{
    for (int index = 0; index < m_nodes.size(); ++index) {
        const Node& node = m_nodes[index];
        if (node.validFrom.isValid())
            m_turns.append(node.validFrom);
        if (!node.validTo.isValid())
            continue;
        m_turns.append(node.validTo.addDays(1));
        // A region taken in later is no beginning of the one that took it in.
        for (const int heir : node.successors) {
            if (heir >= 0 && m_nodes[heir].validFrom == node.validTo.addDays(1))
                m_predecessors[heir].append(index);
        }
    }
    std::ranges::sort(m_turns);
    const auto repeated = std::ranges::unique(m_turns);
    m_turns.erase(repeated.begin(), repeated.end());
}

bool RegionTree::isValidAt(int index, QDate date) const
{
    return isValidWithin(index, date, date);
}

bool RegionTree::isValidWithin(int index, QDate from, QDate to) const
{
    const bool begun = !m_first[index].isValid() || m_first[index] <= to;
    const bool ended = m_last[index].isValid() && from.isValid() && m_last[index] < from;
    return begun && !ended;
}

const RegionTree::FormerName* RegionTree::calledAt(int index, QDate date) const
{
    if (!date.isValid())
        return nullptr;
    const QVector<FormerName>& names = m_nodes[index].formerNames;
    const auto at =
        std::ranges::find_if(names, [date](const FormerName& name) { return name.until >= date; });
    return at == names.end() ? nullptr : &*at;
}

QString RegionTree::nameAt(int index, QDate date) const
{
    const FormerName* former = calledAt(index, date);
    return former != nullptr ? former->name : m_nodes[index].name;
}

QString RegionTree::codeAt(int index, QDate date) const
{
    const FormerName* former = calledAt(index, date);
    return former != nullptr ? former->code : m_nodes[index].code;
}

RegionTree::Placement RegionTree::place(int index, QDate date) const
{
    if (index < 0 || !date.isValid() || isValidAt(index, date))
        return {index, false};
    QVector<int> seen;
    return placeFrom(index, date, seen);
}

RegionTree::Placement RegionTree::placeFrom(int index, QDate date, QVector<int>& seen) const
{
    int at = index;
    while (!isValidAt(at, date)) {
        if (seen.contains(at)) // broken data: successors in a circle
            return {index, true};
        seen.append(at);
        const bool yetToCome = m_first[at].isValid() && date < m_first[at];
        const QVector<int> next = yetToCome ? m_predecessors.value(at) : m_nodes[at].successors;
        if (yetToCome && next.isEmpty())
            return {at, false};
        if (next.size() != 1 || next.first() < 0)
            return pendingAbove(at, date, seen);
        at = next.first();
    }
    return {at, false};
}

RegionTree::Placement RegionTree::pendingAbove(int index, QDate date, QVector<int>& seen) const
{
    const int parent = m_nodes[index].parent;
    if (parent < 0)
        return {index, true};
    return {placeFrom(parent, date, seen).region, true};
}

bool RegionTree::changesWithin(QDate after, QDate to) const
{
    const auto at = after.isValid() ? std::ranges::upper_bound(m_turns, after) : m_turns.begin();
    return at != m_turns.end() && *at <= to;
}

} // namespace jc
