// The target table: one row a goal of the board, as it stands in one region. GUI thread; holds its board.
#pragma once

#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

namespace jc::ui {

enum class GoalFilter { All, Lagging, Slow, NoData };

class GoalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Lead, Unit, Target, Actual, Rate, Gap, Status, ColumnCount };

    // The code tables must outlive the model.
    GoalModel(const CodeTables& codes, QObject* parent);

    void show(std::shared_ptr<const BoardView> view, int region);
    void setFilter(GoalFilter filter);
    [[nodiscard]] GoalFilter filter() const { return m_filter; }
    // Worst gap first instead of the order of the document.
    void setLaggingFirst(bool laggingFirst);
    [[nodiscard]] bool isLaggingFirst() const { return m_laggingFirst; }
    // Goals the filter would show.
    [[nodiscard]] int countOf(GoalFilter filter) const;

    [[nodiscard]] const Figure* figureAt(int row) const;
    // -1 where the goal is not shown.
    [[nodiscard]] int rowOf(RecordId goal) const;
    // Up to `most` measured goals for the tiles, the worst judged first.
    [[nodiscard]] QVector<Figure> headlines(qsizetype most) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    [[nodiscard]] QString cellText(const Figure& figure, int column) const;
    [[nodiscard]] QString leadUnits(const GoalEntry& goal) const;

    const CodeTables& m_codes;
    std::shared_ptr<const BoardView> m_view;
    int m_region = -1;
    GoalFilter m_filter = GoalFilter::All;
    bool m_laggingFirst = false;
    QVector<Figure> m_all;   // in the order of the document
    QVector<Figure> m_shown; // filtered and ordered
};

// Worst first: by gap, then what has no gap; equal ones keep their order.
void sortWorstFirst(QVector<Figure>& figures);

} // namespace jc::ui
