// What all reforms of regions share while one is put together: the edits so far, and what forbids it. For
// region_change.cpp.
#pragma once

#include "core/policy/region_change.h"

#include <QSet>

namespace jc {

class RegionReform
{
public:
    // `from` is the day the reform takes effect.
    RegionReform(const RegionTree& tree, QDate from)
        : m_tree(tree)
        , m_from(from)
    {}

    [[nodiscard]] Result<int> find(RecordId region) const;
    // Still standing, and with nothing decided about it for a later day.
    [[nodiscard]] Result<void> requireStanding(int index) const;
    // May end the day before: with all under it, not holding the ledger's own region, and not before the day
    // it took another in, which would then lead to a region that was no more.
    [[nodiscard]] Result<void> requireMayEnd(int index, int root) const;
    [[nodiscard]] Result<void> requireAbove(int parent, const QString& level, const QString& name) const;
    [[nodiscard]] QVector<int> standingChildren(int index) const;
    [[nodiscard]] static QString levelOfCode(const QString& code); // empty: no code of a region

    // The id of the region that begins.
    Result<RecordId> begin(RecordId parent, const QString& code, const QString& name, const QString& level);
    Result<void> takeCode(const QString& code, const QString& level);
    void end(int index, const QVector<RecordId>& successors);
    void endWithAllUnder(int index);
    // Ends the region and all under it, and begins them anew under the parent.
    Result<RecordId> carryOver(int index, RecordId parent, const NewRegionCodes& codes);
    void add(Edit edit) { m_edits.append(std::move(edit)); }
    // Codes of regions not touched are still free to clash until now. Fails where one is taken.
    [[nodiscard]] Result<Change> change(const QString& reason) const;

    [[nodiscard]] QString day() const { return m_from.toString(Qt::ISODate); }
    [[nodiscard]] const RegionTree::Node& node(int index) const { return m_tree.node(index); }

private:
    [[nodiscard]] Result<void> requireCodesFree() const;
    [[nodiscard]] Result<void> requireTookInBefore(int index) const;
    [[nodiscard]] bool usesCodeFrom(int index, const QString& code) const;

    const RegionTree& m_tree;
    QDate m_from;
    QVector<Edit> m_edits;
    QSet<int> m_ended;
    QStringList m_codes; // that begin
};

} // namespace jc
