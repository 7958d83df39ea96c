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
        QString code; // the latest it was given
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
        // 待改归属: of several regions that stood on that day nothing says which; `region` is then the
        // nearest one above that surely holds it.
        bool pending = false;

        [[nodiscard]] bool operator==(const Placement&) const = default;
    };

    [[nodiscard]] static Result<RegionTree> load(const Ledger& ledger);

    // Indexes into nodes(), or -1 where there is none.
    [[nodiscard]] int indexOf(qint64 n) const { return m_byNumber.value(n, -1); }
    // A code, or an id as text. Codes are used again: one means who stands and has it on that day, else who
    // had it last before; a code that is only given later means nothing on that day.
    [[nodiscard]] int indexOf(QStringView codeOrId, QDate date) const;
    // The same today; a code that is only given later means who will have it first.
    [[nodiscard]] int indexOf(QStringView codeOrId) const;
    [[nodiscard]] int indexOf(RecordId id) const { return m_byId.value(id, -1); }
    // The region's code on that day (its last one if it was gone) where that leads back to it by indexOf()
    // with the same day, else its id. An invalid day in both: as without one.
    [[nodiscard]] QString keyOf(int index, QDate date) const;
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
    [[nodiscard]] QDate firstDay(int index) const { return m_first[index]; } // invalid: no beginning
    [[nodiscard]] QDate lastDay(int index) const { return m_last[index]; }   // invalid: it stands
    [[nodiscard]] bool isValidWithin(int index, QDate from, QDate to) const; // invalid `from`: no beginning
    [[nodiscard]] QString nameAt(int index, QDate date) const;
    [[nodiscard]] QString codeAt(int index, QDate date) const;

    // The region as recorded, carried to the tree of `date`. Figures that flow pass the date of the record,
    // stocks the date of reading (DESIGN §6: flows by the tree of the record's date); so later reforms never
    // move a flow.
    // - Where it stood it counts itself.
    // - Where it had gone all its successors are followed, where it had not come yet all it was made of,
    // until
    //   they stand. One region at the end of every way (a split whose parts joined again too): that one.
    // - Several: pending, in the lowest region that holds them all, though never above where the region's own
    //   superior is as long as some of them are in there. So a record entered late for a town that was made
    //   of two, dated before it was made, stays 待改归属 in their county however late it is read: on its own
    //   day the town was not there, and which of the two it was only the record can be made to say.
    // - Successors unknown or none: pending in the nearest one above that stands.
    // - What came from nothing stays as recorded on earlier days if its superior stood, else it is pending
    //   where that is.
    [[nodiscard]] Placement place(int index, QDate date) const;
    // The standing regions at the ends of those ways, by code: of whom a pending one may be.
    [[nodiscard]] QVector<int> candidates(int index, QDate date) const;
    // Whether some day in (after, to] sees regions come or go; invalid `after`: no beginning. Where none
    // does, place() is the same for all days of (after, to].
    [[nodiscard]] bool changesWithin(QDate after, QDate to) const;

private:
    [[nodiscard]] Result<QVector<qint64>> readNodes(const Ledger& ledger);
    [[nodiscard]] Result<void> readFormerNames(const Ledger& ledger);
    void link(const QVector<qint64>& parents);
    void visit(int root, int& visited);
    void indexCodes();
    [[nodiscard]] int holderOf(const QString& code, QDate date) const;
    void findPredecessors();
    [[nodiscard]] const FormerName* calledAt(int index, QDate date) const;
    [[nodiscard]] bool isYetToCome(int index, QDate date) const;
    [[nodiscard]] QVector<int> nextTowards(int index, QDate date) const;
    [[nodiscard]] Placement placeFrom(int index, QDate date, QHash<int, Placement>& known) const;
    [[nodiscard]] Placement placeAtOrigin(int index, QDate date, QHash<int, Placement>& known) const;
    [[nodiscard]] Placement
    placeAtMeeting(int index, const QVector<int>& next, QDate date, QHash<int, Placement>& known) const;
    [[nodiscard]] Placement pendingAbove(int index, QDate date, QHash<int, Placement>& known) const;
    [[nodiscard]] int commonAbove(int one, int other) const;

    // A code and the days a region had it on; invalid: unbounded.
    struct Holding
    {
        int region = -1;
        QDate from;
        QDate until;
    };

    QDate m_today; // the day the tree was read
    QVector<Node> m_nodes;
    QHash<qint64, int> m_byNumber;
    QHash<QString, QVector<Holding>> m_holders; // by code
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
