#include "ui/pages/policy/task_model.h"

#include <QFont>
#include <QSize>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

QVector<TaskModel::Node> TaskModel::nodesOf(const PolicyData& data)
{
    QVector<Node> nodes(1);
    const auto add = [&](int parent, Node node) {
        node.parent = parent;
        const int at = static_cast<int>(nodes.size());
        nodes.append(std::move(node));
        nodes[parent].children.append(at);
        return at;
    };
    const auto orNone = [](const QString& text) {
        return text.isEmpty() ? u"—"_s : text;
    };
    QHash<QString, int> categories;
    QHash<RecordId, int> tasks;
    for (const PolicyTask& task : data.tasks) {
        int under = tasks.value(task.parent, -1);
        if (under < 0) {
            if (!categories.contains(task.category))
                categories.insert(
                    task.category,
                    add(0,
                        {Kind::Category,
                         {},
                         {task.category.isEmpty() ? tr("未分类") : task.category, {}, {}, {}, {}}}));
            under = categories.value(task.category);
        }
        const auto done = std::ranges::count_if(task.steps, &PolicyStep::done);
        const QString progress =
            task.steps.isEmpty() ? u"—"_s : tr("已完成 %1/%2").arg(done).arg(task.steps.size());
        const QString name = task.number.isEmpty() ? task.name : tr("%1. %2").arg(task.number, task.name);
        const int at = add(
            under,
            {Kind::Task,
             task.id,
             {name, orNone(task.leadUnits), orNone(task.responsibleUnits), orNone(task.goals), progress}});
        tasks.insert(task.id, at);
        for (const PolicyStep& step : task.steps) {
            const QString when = !step.done ? tr("未完成")
                                 : step.doneDate.isValid()
                                     ? tr("完成于 %1").arg(step.doneDate.toString(Qt::ISODate))
                                     : tr("已完成");
            add(at, {Kind::Step, step.id, {step.name, {}, {}, step.kind, when}, step.done});
        }
    }
    return nodes;
}

void TaskModel::show(const PolicyData& data)
{
    QVector<Node> nodes = nodesOf(data);
    const bool same = std::ranges::equal(nodes, m_nodes, [](const Node& a, const Node& b) {
        return a.id == b.id && a.parent == b.parent && a.kind == b.kind;
    });
    if (!same) {
        beginResetModel();
        m_nodes = std::move(nodes);
        endResetModel();
        return;
    }
    m_nodes = std::move(nodes);
    for (int i = 0; i < m_nodes.size(); ++i) {
        const QVector<int>& children = m_nodes.at(i).children;
        if (!children.isEmpty())
            Q_EMIT dataChanged(indexOfNode(children.first(), 0),
                               indexOfNode(children.last(), ColumnCount - 1));
    }
}

const TaskModel::Node& TaskModel::node(const QModelIndex& index) const
{
    return m_nodes.at(index.isValid() ? static_cast<qsizetype>(index.internalId()) : 0);
}

TaskModel::Kind TaskModel::kindAt(const QModelIndex& index) const
{
    return index.isValid() ? node(index).kind : Kind::Category;
}

RecordId TaskModel::recordAt(const QModelIndex& index) const
{
    return index.isValid() ? node(index).id : RecordId();
}

QModelIndex TaskModel::indexOf(RecordId record) const
{
    for (int i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i).id == record)
            return indexOfNode(i, 0);
    }
    return {};
}

QModelIndex TaskModel::indexOfNode(int at, int column) const
{
    const int parent = m_nodes.at(at).parent;
    if (parent < 0)
        return {};
    const qsizetype row = m_nodes.at(parent).children.indexOf(at);
    return createIndex(static_cast<int>(row), column, static_cast<quintptr>(at));
}

QModelIndex TaskModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(node(parent).children.at(row)));
}

QModelIndex TaskModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOfNode(node(child).parent, 0) : QModelIndex();
}

int TaskModel::rowCount(const QModelIndex& parent) const
{
    return m_nodes.isEmpty() || parent.column() > 0 ? 0 : static_cast<int>(node(parent).children.size());
}

int TaskModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

Qt::ItemFlags TaskModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node(index).kind == Kind::Step && index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant TaskModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& item = node(index);
    const QString text = item.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return text == u"—"_s ? QString() : text;
    case Qt::FontRole:
        if (item.kind == Kind::Category) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::SizeHintRole:
        return m_rowHeight > 0 ? QVariant(QSize(0, m_rowHeight)) : QVariant();
    case Qt::CheckStateRole:
        if (item.kind == Kind::Step && index.column() == Name)
            return item.done ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        if (item.kind == Kind::Step && index.column() == Name)
            return tr("措施 %1，%2").arg(item.cells.at(Name), item.cells.at(Progress));
        if (item.kind == Kind::Category && index.column() == Name)
            return text;
        if (index.column() != Name)
            return tr("%1：%2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                    text.isEmpty() ? u"—"_s : text);
        return tr("任务 %1，牵头单位 %2，责任单位 %3，对应指标 %4，%5")
            .arg(item.cells.at(Name),
                 item.cells.at(Lead),
                 item.cells.at(Responsible),
                 item.cells.at(Goals),
                 item.cells.at(Progress));
    default:
        return {};
    }
}

bool TaskModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const Node& item = node(index);
    Q_EMIT stepToggled(item.id, item.cells.at(Name), value.toInt() == Qt::Checked);
    return true;
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("任务与措施");
    case Lead:
        return tr("牵头单位");
    case Responsible:
        return tr("责任单位");
    case Goals:
        return tr("对应指标");
    default:
        return tr("完成情况");
    }
}

} // namespace jc::ui
