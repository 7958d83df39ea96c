// The regions under one against the goals that were handed down to them: rows and columns by gap, the worst
// first. GUI thread; holds its board.
#pragma once

#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

namespace jc::ui {

// The cells, with rows and columns in their order.
struct HeatFigures
{
    QVector<const GoalEntry*> goals; // of the board
    QVector<int> regions;            // indexes in its tree
    QHash<std::pair<int, const GoalEntry*>, Figure> figures;
};

// Goals of which no region under `region` has a target are left out. Thread: any; it may take long in a
// province.
[[nodiscard]] HeatFigures heatFigures(const ProgressBoard& board, int region);

class HeatModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    // The code tables must outlive the model.
    HeatModel(const CodeTables& codes, QObject* parent);

    // `figures` are of the board of `view`.
    void show(std::shared_ptr<const BoardView> view, HeatFigures figures);
    [[nodiscard]] const std::shared_ptr<const BoardView>& view() const { return m_view; }
    // Null and -1 out of range.
    [[nodiscard]] const GoalEntry* goalAt(int column) const;
    [[nodiscard]] int regionAt(int row) const;
    [[nodiscard]] const Figure& figureAt(int row, int column) const;
    // Of every cell with a target, the worst first.
    [[nodiscard]] QVector<Figure> worstFirst() const;
    // 云溪县 培训：完成率 48.0%，较序时 -27.0 个百分点，差 364 人次
    [[nodiscard]] QString sentence(const Figure& figure) const;
    // 364; "—" where nothing is missing or nothing is known.
    [[nodiscard]] QString missingText(const Figure& figure) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const CodeTables& m_codes;
    std::shared_ptr<const BoardView> m_view;
    HeatFigures m_figures;
};

} // namespace jc::ui
