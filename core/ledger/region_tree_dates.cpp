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

bool RegionTree::isYetToCome(int index, QDate date) const
{
    return m_first[index].isValid() && date < m_first[index];
}

QVector<int> RegionTree::nextTowards(int index, QDate date) const
{
    return isYetToCome(index, date) ? m_predecessors.value(index) : m_nodes[index].successors;
}

RegionTree::Placement RegionTree::place(int index, QDate date) const
{
    if (index < 0 || !date.isValid() || isValidAt(index, date))
        return {index, false};
    QHash<int, Placement> known;
    const Placement placed = placeFrom(index, date, known);
    return placed.region < 0 ? Placement{index, true} : placed;
}

// Region -1: nothing is known, as for broken data whose successors go in a circle.
RegionTree::Placement RegionTree::placeFrom(int index, QDate date, QHash<int, Placement>& known) const
{
    if (isValidAt(index, date))
        return {index, false};
    if (const auto at = known.constFind(index); at != known.cend())
        return *at;
    known.insert(index, {-1, true});
    const QVector<int> next = nextTowards(index, date);
    const Placement placed = next.isEmpty() && isYetToCome(index, date)
                                 ? placeAtOrigin(index, date, known)
                                 : placeAtMeeting(index, next, date, known);
    known.insert(index, placed);
    return placed;
}

RegionTree::Placement RegionTree::placeAtOrigin(int index, QDate date, QHash<int, Placement>& known) const
{
    const int parent = m_nodes[index].parent;
    if (parent < 0 || placeFrom(parent, date, known) == Placement{parent, false})
        return {index, false};
    return pendingAbove(index, date, known);
}

RegionTree::Placement RegionTree::placeAtMeeting(int index,
                                                 const QVector<int>& next,
                                                 QDate date,
                                                 QHash<int, Placement>& known) const
{
    QVector<Placement> ends;
    for (const int region : next) {
        const Placement end = region < 0 ? Placement{-1, true} : placeFrom(region, date, known);
        if (end.region < 0)
            return pendingAbove(index, date, known);
        ends.append(end);
    }
    if (ends.isEmpty())
        return pendingAbove(index, date, known);
    if (std::ranges::all_of(ends, [&](const Placement& end) { return end == ends.first(); }))
        return ends.first();
    int meeting = ends.first().region;
    for (const Placement& end : ends)
        meeting = commonAbove(meeting, end.region);
    const Placement above = pendingAbove(index, date, known);
    const bool mayHaveStayed =
        std::ranges::any_of(ends, [&](const Placement& end) { return isWithin(end.region, above.region); });
    return meeting < 0 || (mayHaveStayed && isWithin(above.region, meeting)) ? above
                                                                             : Placement{meeting, true};
}

RegionTree::Placement RegionTree::pendingAbove(int index, QDate date, QHash<int, Placement>& known) const
{
    for (int parent = m_nodes[index].parent; parent >= 0; parent = m_nodes[parent].parent) {
        const Placement placed = placeFrom(parent, date, known);
        if (placed.region >= 0)
            return {placed.region, true};
    }
    return {-1, true};
}

int RegionTree::commonAbove(int one, int other) const
{
    while (one >= 0 && !isWithin(other, one))
        one = m_nodes[one].parent;
    return one;
}

QVector<int> RegionTree::candidates(int index, QDate date) const
{
    QVector<int> standing;
    QVector<int> seen;
    QVector<int> open{index};
    while (!open.isEmpty()) {
        const int at = open.takeLast();
        if (at < 0 || seen.contains(at))
            continue;
        seen.append(at);
        if (isValidAt(at, date))
            standing.append(at);
        else
            open += nextTowards(at, date);
    }
    std::ranges::sort(standing);
    return standing;
}

bool RegionTree::changesWithin(QDate after, QDate to) const
{
    const auto at = after.isValid() ? std::ranges::upper_bound(m_turns, after) : m_turns.begin();
    return at != m_turns.end() && *at <= to;
}

} // namespace jc
