#include "core/ledger/region_tree.h"

#include "core/base/date.h"
#include "core/dictionary/entities/former_region_name.h"
#include "core/dictionary/entities/region.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jc {

Result<RegionTree> RegionTree::load(const Ledger& ledger)
{
    RegionTree tree;
    const Result<QVector<qint64>> parents = tree.readNodes(ledger);
    if (!parents)
        return parents.error();
    const Result<void> named = tree.readFormerNames(ledger);
    if (!named)
        return named.error();
    tree.link(*parents);
    tree.m_today = ledger.environment().clock.today();
    for (int index = 0; index < tree.m_nodes.size(); ++index)
        tree.m_nodes[index].open = tree.isValidAt(index, tree.m_today);
    tree.indexCodes();
    tree.findPredecessors();
    return tree;
}

Result<QVector<qint64>> RegionTree::readNodes(const Ledger& ledger)
{
    QStringList columns;
    for (const FieldDescription* field : {&region::code.description,
                                          &region::name.description,
                                          &region::level.description,
                                          &region::parent.description,
                                          &region::validFrom.description,
                                          &region::validTo.description,
                                          &region::successors.description})
        columns.append(u't' + QStringLiteral(".") + stateColumn(*field));
    Result<Statement> statement =
        Statement::prepare(ledger.handle(),
                           QStringLiteral("SELECT t._n, r.id, %1 FROM %2 t JOIN record r ON r.n = t._n "
                                          "WHERE t._deleted = 0 ORDER BY %3, r.id")
                               .arg(columns.join(u','), stateTable(region::entity), columns.first()));
    if (!statement)
        return statement.error();
    QVector<qint64> parents;
    QHash<int, QByteArray> heirs;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const Result<RecordId> id = RecordId::fromBytes(statement->bytes(1));
        if (!id)
            return id.error();
        const int index = static_cast<int>(m_nodes.size());
        Node node;
        node.n = statement->integer(0);
        node.id = *id;
        node.code = statement->text(2);
        node.name = statement->text(3);
        node.level = statement->text(4);
        node.validFrom = dateFromNumber(statement->integer(6)).value_or(QDate());
        node.validTo = dateFromNumber(statement->integer(7)).value_or(QDate());
        if (const QString set = statement->text(8); !set.isEmpty())
            heirs.insert(index, set.toUtf8());
        m_byNumber.insert(node.n, index);
        m_byId.insert(node.id, index);
        m_nodes.append(node);
        parents.append(statement->integer(5));
    }
    for (auto at = heirs.cbegin(); at != heirs.cend(); ++at) {
        const QJsonArray numbers = QJsonDocument::fromJson(at.value()).array();
        for (const QJsonValue number : numbers) {
            // A successor that is not here cannot be followed, but it is one: a split stays a split.
            m_nodes[at.key()].successors.append(m_byNumber.value(number.toInteger(), -1));
        }
        std::ranges::sort(m_nodes[at.key()].successors); // nodes stand by code
    }
    return parents;
}

Result<void> RegionTree::readFormerNames(const Ledger& ledger)
{
    Result<Statement> statement =
        Statement::prepare(ledger.handle(),
                           QStringLiteral("SELECT %1, %2, %3, %4 FROM %5 WHERE _deleted = 0 AND _state = 0 "
                                          "ORDER BY %4, _n")
                               .arg(stateColumn(former_region_name::region.description),
                                    stateColumn(former_region_name::code.description),
                                    stateColumn(former_region_name::name.description),
                                    stateColumn(former_region_name::validTo.description),
                                    stateTable(former_region_name::entity)));
    if (!statement)
        return statement.error();
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const int index = m_byNumber.value(statement->integer(0), -1);
        if (index < 0)
            continue;
        m_nodes[index].formerNames.append({statement->text(1),
                                           statement->text(2),
                                           dateFromNumber(statement->integer(3)).value_or(QDate())});
    }
}

void RegionTree::link(const QVector<qint64>& parents)
{
    const int count = static_cast<int>(m_nodes.size());
    for (int index = 0; index < count; ++index) {
        const int parent = m_byNumber.value(parents[index], -1);
        // A region under itself would never be left again; the check of the record says so to people.
        if (parent < 0 || parent == index)
            continue;
        m_nodes[index].parent = parent;
        m_nodes[parent].children.append(index);
    }
    m_enter.fill(-1, count);
    m_leave.fill(-1, count);
    m_first.fill(QDate(), count);
    m_last.fill(QDate(), count);
    int visited = 0;
    for (int root = 0; root < count; ++root) {
        if (m_nodes[root].parent < 0)
            visit(root, visited);
    }
    // What no root leads to hangs on a circle of parents: it is cut at its first code.
    for (int index = 0; index < count; ++index) {
        if (m_enter[index] >= 0)
            continue;
        m_nodes[m_nodes[index].parent].children.removeOne(index);
        m_nodes[index].parent = -1;
        visit(index, visited);
    }
}

void RegionTree::visit(int root, int& visited)
{
    const auto enter = [&](int index) {
        m_enter[index] = visited++;
        const Node& node = m_nodes[index];
        m_first[index] = node.validFrom;
        m_last[index] = node.validTo;
        if (node.parent < 0)
            return;
        const QDate first = m_first[node.parent];
        const QDate last = m_last[node.parent];
        if (first.isValid() && (!node.validFrom.isValid() || first > node.validFrom))
            m_first[index] = first;
        if (last.isValid() && (!node.validTo.isValid() || last < node.validTo))
            m_last[index] = last;
    };
    QVector<std::pair<int, int>> stack{{root, 0}}; // node, next child
    enter(root);
    while (!stack.isEmpty()) {
        auto& [node, next] = stack.last();
        if (next < m_nodes[node].children.size()) {
            const int child = m_nodes[node].children[next++];
            enter(child);
            stack.append({child, 0});
        } else {
            m_leave[node] = visited;
            stack.removeLast();
        }
    }
}

void RegionTree::indexCodes()
{
    for (int index = 0; index < m_nodes.size(); ++index) {
        QDate from = m_first[index];
        const QDate last = m_last[index];
        for (const FormerName& name : m_nodes[index].formerNames) {
            const QDate until = last.isValid() && last < name.until ? last : name.until;
            if (!from.isValid() || from <= until) {
                m_holders[name.code].append({index, from, until});
                from = until.addDays(1);
            }
        }
        // One that never stood is still found.
        m_holders[m_nodes[index].code].append({index, from, last});
    }
}

int RegionTree::holderOf(const QString& code, QDate date) const
{
    int last = -1;
    QDate until;
    for (const Holding& holding : m_holders.value(code)) {
        if (holding.from.isValid() && holding.from > date)
            continue;
        if (!holding.until.isValid() || holding.until >= date)
            return holding.region;
        if (last < 0 || holding.until > until) {
            last = holding.region;
            until = holding.until;
        }
    }
    return last;
}

int RegionTree::indexOf(QStringView codeOrId, QDate date) const
{
    if (!date.isValid())
        return indexOf(codeOrId);
    const int holder = holderOf(codeOrId.toString(), date);
    if (holder >= 0)
        return holder;
    const Result<RecordId> id = RecordId::fromString(codeOrId);
    return id ? indexOf(*id) : -1;
}

int RegionTree::indexOf(QStringView codeOrId) const
{
    const int now = indexOf(codeOrId, m_today);
    if (now >= 0)
        return now;
    const QVector<Holding> later = m_holders.value(codeOrId.toString());
    const auto first = std::ranges::min_element(later, {}, &Holding::from);
    return first == later.end() ? -1 : first->region;
}

QString RegionTree::keyOf(int index, QDate date) const
{
    if (!date.isValid())
        return keyOf(index);
    const QString code = codeAt(index, date);
    return holderOf(code, date) == index ? code : m_nodes[index].id.toString();
}

QString RegionTree::keyOf(int index) const
{
    const QString code = codeAt(index, m_today);
    return indexOf(QStringView(code)) == index ? code : m_nodes[index].id.toString();
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

QString RegionTree::path(int index, int root, QDate date) const
{
    QStringList names;
    for (int at = index; at >= 0 && at != root; at = m_nodes[at].parent)
        names.prepend(nameAt(at, date));
    return names.join(u' ');
}

} // namespace jc
