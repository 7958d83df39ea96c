// The ledger's own regions as a tree in memory, for rolling figures up: those that stand and those that
// stood, each under the parent it had. No edge ever changes, for moving a region closes its record and makes
// a new one. A snapshot: load it again after a change of regions. Immutable and safe to share between
// threads.
#pragma once

#include "core/ledger/ledger.h"

#include <QHash>

namespace jc {

class RegionTree
{
public:
    // What a region was called until, and on, that day.
    struct FormerName
    {
        QString code;
        QString name;
        QDate until;
    };

    struct Node
    {
        qint64 n = 0; // record.n
        RecordId id;
        QString code; // as it is called now
        QString name;
        QString level; // province, city, county, township, village
        int parent = -1;
        QVector<int> children;           // by code, closed ones too
        QDate validFrom;                 // invalid: since before the ledger knows
        QDate validTo;                   // the last day; invalid: it stands
        QVector<int> successors;         // one after a merger or a move, several after a split
        QVector<FormerName> formerNames; // the oldest first
        bool open = true;                // valid on the day the tree was read
    };

    // Where something that belongs to a region counts on a day.
    struct Placement
    {
        int region = -1;
        // 待改归属: the region is no more and nothing says which of its successors it went to; `region` is
        // then the nearest one above that stands.
        bool pending = false;

        [[nodiscard]] bool operator==(const Placement&) const = default;
    };

    [[nodiscard]] static Result<RegionTree> load(const Ledger& ledger);

    // Indexes into nodes(), or -1 where there is none.
    [[nodiscard]] int indexOf(qint64 n) const { return m_byNumber.value(n, -1); }
    // A code, or an id as text. Of several regions that had a code: the one that stands, else the last that
    // did; a code that nobody has now leads to who had it last.
    [[nodiscard]] int indexOf(QStringView codeOrId) const;
    [[nodiscard]] int indexOf(RecordId id) const { return m_byId.value(id, -1); }
    // The code where it leads back to this region, else its id.
    [[nodiscard]] QString keyOf(int index) const;
    [[nodiscard]] const QVector<Node>& nodes() const { return m_nodes; }
    [[nodiscard]] const Node& node(int index) const { return m_nodes[index]; }

    // Whether `index` is `ancestor` or lies under it.
    [[nodiscard]] bool isWithin(int index, int ancestor) const;
    // The nearest region at county level or above that is `index` or contains it, no higher than `root`; -1
    // if `root` itself lies below the county.
    [[nodiscard]] int countyOf(int index, int root) const;
    // 龙陵县 龙山镇 白塔社区, from below `root`, as they were called on `date`; an invalid date: now.
    [[nodiscard]] QString path(int index, int root = -1, QDate date = {}) const;

    // A region is valid on the days of its own that those above it were valid on.
    [[nodiscard]] bool isValidAt(int index, QDate date) const;
    [[nodiscard]] bool isValidWithin(int index, QDate from, QDate to) const; // invalid `from`: no beginning
    [[nodiscard]] QString nameAt(int index, QDate date) const;
    [[nodiscard]] QString codeAt(int index, QDate date) const;

    // The region as recorded, carried to the tree of `date`: itself where it was valid, its one successor
    // where it had gone, its one predecessor where it had not come yet. What was there before any of it stays
    // as recorded. Figures that flow pass the date of the record, stocks the date of reading (DESIGN §6); so
    // later reforms never move a flow.
    [[nodiscard]] Placement place(int index, QDate date) const;
    // Whether some day in (after, to] sees regions come or go; invalid `after`: no beginning. Where none
    // does, place() is the same for all days of (after, to].
    [[nodiscard]] bool changesWithin(QDate after, QDate to) const;

private:
    [[nodiscard]] Result<QVector<qint64>> readNodes(const Ledger& ledger);
    [[nodiscard]] Result<void> readFormerNames(const Ledger& ledger);
    void link(const QVector<qint64>& parents);
    void visit(int root, int& visited);
    void indexCodes();
    void findPredecessors();
    [[nodiscard]] const FormerName* calledAt(int index, QDate date) const;
    [[nodiscard]] Placement placeFrom(int index, QDate date, QVector<int>& seen) const;
    [[nodiscard]] Placement pendingAbove(int index, QDate date, QVector<int>& seen) const;

    QVector<Node> m_nodes;
    QHash<qint64, int> m_byNumber;
    QHash<QString, int> m_byCode;
    QHash<RecordId, int> m_byId;
    // Visiting order: a node's subtree is the interval [m_enter, m_leave).
    QVector<int> m_enter;
    QVector<int> m_leave;
    QVector<QDate> m_first; // validity within that of the regions above; invalid: unbounded
    QVector<QDate> m_last;
    QHash<int, QVector<int>> m_predecessors; // whose end was this one's beginning
    QVector<QDate> m_turns;                  // days on which regions come or go, in order
};

} // namespace jc
