#include "core/ledger/region_tree.h"

#include "core/dictionary/entities/region.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/statement.h"

#include <algorithm>

namespace jc {

Result<RegionTree> RegionTree::load(const Ledger& ledger)
{
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT t._n, r.id, t.%1, t.%2, t.%3, t.%4 FROM %5 t JOIN record r ON r.n = t._n "
                       "WHERE t._deleted = 0 ORDER BY t.%1")
            .arg(stateColumn(region::code.description),
                 stateColumn(region::name.description),
                 stateColumn(region::level.description),
                 stateColumn(region::parent.description),
                 stateTable(region::entity)));
    if (!statement)
        return statement.error();
    RegionTree tree;
    QVector<qint64> parents;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const Result<RecordId> id = RecordId::fromBytes(statement->bytes(1));
        if (!id)
            return id.error();
        const int index = static_cast<int>(tree.m_nodes.size());
        tree.m_nodes.append(
            {statement->integer(0), *id, statement->text(2), statement->text(3), statement->text(4), -1, {}});
        tree.m_byNumber.insert(statement->integer(0), index);
        tree.m_byCode.insert(statement->text(2), index);
        tree.m_byId.insert(*id, index);
        parents.append(statement->integer(5));
    }
    for (int index = 0; index < tree.m_nodes.size(); ++index) {
        const int parent = tree.m_byNumber.value(parents[index], -1);
        // A region under itself would never be left again; the check of the record says so to people.
        if (parent < 0 || parent == index)
            continue;
        tree.m_nodes[index].parent = parent;
        tree.m_nodes[parent].children.append(index);
    }

    const int count = static_cast<int>(tree.m_nodes.size());
    tree.m_enter.fill(-1, count);
    tree.m_leave.fill(-1, count);
    int visited = 0;
    QVector<std::pair<int, int>> stack; // node, next child
    for (int root = 0; root < count; ++root) {
        if (tree.m_nodes[root].parent >= 0)
            continue;
        tree.m_enter[root] = visited++;
        stack.append({root, 0});
        while (!stack.isEmpty()) {
            auto& [node, next] = stack.last();
            if (next < tree.m_nodes[node].children.size()) {
                const int child = tree.m_nodes[node].children[next++];
                tree.m_enter[child] = visited++;
                stack.append({child, 0});
            } else {
                tree.m_leave[node] = visited;
                stack.removeLast();
            }
        }
    }
    return tree;
}

bool RegionTree::isWithin(int index, int ancestor) const
{
    return index >= 0 && ancestor >= 0 && m_enter[ancestor] <= m_enter[index] &&
           m_enter[index] < m_leave[ancestor];
}

int RegionTree::countyOf(int index, int root) const
{
    for (int at = index; at >= 0; at = m_nodes[at].parent) {
        const QString& level = m_nodes[at].level;
        if (level != QLatin1String("township") && level != QLatin1String("village"))
            return at;
        if (at == root)
            return -1;
    }
    return -1;
}

QString RegionTree::path(int index, int root) const
{
    QStringList names;
    for (int at = index; at >= 0 && at != root; at = m_nodes[at].parent)
        names.prepend(m_nodes[at].name);
    return names.join(u' ');
}

} // namespace jc
