// A figure by its parts: by the regions under one, or by responsible unit. The first row is the whole, which
// the rows under it add up to. GUI thread; holds its board.
#pragma once

#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

namespace jc::ui {

class PartModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Target, Actual, Missing, Rate, Gap, Status, ColumnCount };

    PartModel(const CodeTables& codes, QObject* parent);

    // Regions with a target stand before those without (无任务), the worst first; then people from outside,
    // people who are not placed and those of a region that is no more (待改归属).
    void show(std::shared_ptr<const BoardView> view, const GoalEntry* goal, int region);
    // Index of the row's region in the board; -1 for the rows beside the tree.
    [[nodiscard]] int regionAt(int row) const;
    [[nodiscard]] bool isTotal(int row) const { return row == 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        Figure figure;
        bool beside = false; // 县外人员, 未落实乡镇, 待改归属: no target, no judgement
        std::optional<double> missing = {};
    };
    [[nodiscard]] QString status(const Row& row) const;
    [[nodiscard]] QString cellText(const Row& row, int column) const;
    // What a file holds of it; invalid: its text.
    [[nodiscard]] QVariant exportedCell(const Row& row, int column) const;

    const CodeTables& m_codes;
    std::shared_ptr<const BoardView> m_view;
    QVector<Row> m_rows;
};

class UnitModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Actual, Share, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const BoardView* view, const GoalEntry* goal, int region);
    // Units shown whose names the board does not carry; setNames() brings them.
    [[nodiscard]] QVector<RecordId> unnamed() const;
    void setNames(const QHash<RecordId, QString>& names);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        RecordId unit;
        QString name;
        double value = 0.0;
    };
    QVector<Row> m_rows; // the total first
};

} // namespace jc::ui
