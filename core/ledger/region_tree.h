// The ledger's own regions as a tree in memory, for rolling figures up. A snapshot: load it again after a
// change of regions. Immutable and safe to share between threads.
#pragma once

#include "core/ledger/ledger.h"

#include <QHash>

namespace jc {

class RegionTree
{
public:
    struct Node
    {
        qint64 n = 0; // record.n
        RecordId id;
        QString code;
        QString name;
        QString level; // province, city, county, township, village
        int parent = -1;
        QVector<int> children; // by code
    };

    [[nodiscard]] static Result<RegionTree> load(const Ledger& ledger);

    // Indexes into nodes(), or -1 where there is none.
    [[nodiscard]] int indexOf(qint64 n) const { return m_byNumber.value(n, -1); }
    [[nodiscard]] int indexOf(QStringView code) const { return m_byCode.value(code.toString(), -1); }
    [[nodiscard]] int indexOf(RecordId id) const { return m_byId.value(id, -1); }
    [[nodiscard]] const QVector<Node>& nodes() const { return m_nodes; }
    [[nodiscard]] const Node& node(int index) const { return m_nodes[index]; }

    // Whether `index` is `ancestor` or lies under it.
    [[nodiscard]] bool isWithin(int index, int ancestor) const;
    // The nearest region at county level or above that is `index` or contains it, no higher than `root`; -1
    // if `root` itself lies below the county.
    [[nodiscard]] int countyOf(int index, int root) const;
    // 龙陵县 龙山镇 白塔社区, from below `root`.
    [[nodiscard]] QString path(int index, int root = -1) const;

private:
    QVector<Node> m_nodes;
    QHash<qint64, int> m_byNumber;
    QHash<QString, int> m_byCode;
    QHash<RecordId, int> m_byId;
    // Visiting order: a node's subtree is the interval [m_enter, m_leave).
    QVector<int> m_enter;
    QVector<int> m_leave;
};

} // namespace jc
