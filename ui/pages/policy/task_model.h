// The tasks of a policy as a tree: category, task, step. Steps carry a tick; ticking asks for the change and
// shows it when it has been committed. GUI thread.
#pragma once

#include "ui/pages/policy/policy_data.h"

#include <QAbstractItemModel>

namespace jc::ui {

class TaskModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Lead, Responsible, Goals, Progress, ColumnCount };
    enum class Kind { Category, Task, Step };

    using QAbstractItemModel::QAbstractItemModel;

    // A refresh of the same tasks keeps what is open and current.
    void show(const PolicyData& data);
    [[nodiscard]] Kind kindAt(const QModelIndex& index) const;
    // Of every row, in pixels.
    void setRowHeight(int height) { m_rowHeight = height; }
    // Null for a category.
    [[nodiscard]] RecordId recordAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(RecordId record) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void stepToggled(const jc::RecordId& step, const QString& name, bool done);

private:
    struct Node
    {
        Kind kind = Kind::Category;
        RecordId id;
        QStringList cells;
        bool done = false;
        int parent = -1;
        QVector<int> children = {};
    };

    [[nodiscard]] static QVector<Node> nodesOf(const PolicyData& data);
    [[nodiscard]] const Node& node(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfNode(int node, int column) const;

    int m_rowHeight = 0;
    QVector<Node> m_nodes; // the first is the invisible root
};

} // namespace jc::ui
