// The target table: one row a goal of the board, as it stands in one region. GUI thread; holds its board.
#pragma once

#include "core/progress/forecast.h"
#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

namespace jc::ui {

// Targeted: those with a target in the region.
enum class GoalFilter { All, Lagging, Slow, NoData, Targeted };

// As places and object names write them: all, lagging, slow, no-data.
[[nodiscard]] QString goalFilterKey(GoalFilter filter);
// All for any other text.
[[nodiscard]] GoalFilter goalFilterOf(const QString& key);

class GoalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Lead,
        Unit,
        Target,
        Actual,
        Missing, // in the unit of the goal
        Rate,
        Gap, // in percentage points
        Needed,
        Present,
        Status,
        ColumnCount
    };

    // The code tables must outlive the model.
    GoalModel(const CodeTables& codes, QObject* parent);

    void show(std::shared_ptr<const BoardView> view, int region);
    void setFilter(GoalFilter filter);
    [[nodiscard]] GoalFilter filter() const { return m_filter; }
    // Worst gap first instead of the order of the document.
    void setLaggingFirst(bool laggingFirst);
    [[nodiscard]] bool isLaggingFirst() const { return m_laggingFirst; }
    // Where the table has no room for the column of units: behind each name that does not say it.
    void setUnitsInNames(bool inNames);
    // Goals the filter would show.
    [[nodiscard]] int countOf(GoalFilter filter) const;

    [[nodiscard]] const Figure* figureAt(int row) const;
    // -1 where the goal is not shown.
    [[nodiscard]] int rowOf(RecordId goal) const;
    // Up to `most` goals for the tiles: those of each document that ask for the most (人次, 人), the worst of
    // them first, then what else is measured.
    [[nodiscard]] QVector<Figure> headlines(qsizetype most) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    [[nodiscard]] QString cellText(const Figure& figure, int column) const;
    // What a file holds of it; invalid: its text.
    [[nodiscard]] QVariant exportedCell(const Figure& figure, int column) const;
    [[nodiscard]] QString leadUnits(const GoalEntry& goal) const;

    const CodeTables& m_codes;
    std::shared_ptr<const BoardView> m_view;
    int m_region = -1;
    GoalFilter m_filter = GoalFilter::All;
    bool m_laggingFirst = false;
    bool m_unitsInNames = false;
    QHash<const GoalEntry*, Forecast> m_forecasts;
    QVector<Figure> m_all;   // in the order of the document
    QVector<Figure> m_shown; // filtered and ordered
};

// Worst first: what is judged by its gap, then what is not judged or has none; equal ones keep their order.
void sortWorstFirst(QVector<Figure>& figures);

} // namespace jc::ui
