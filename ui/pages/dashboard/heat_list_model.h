// The heat matrix as a table: a row for each region and goal with a target, the worst first. A province has
// thousands, so that each cell says its words when it is asked for them. GUI thread.
#pragma once

#include "ui/pages/dashboard/heat_model.h"

namespace jc::ui {

class HeatListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Region, Goal, Unit, Target, Actual, Missing, Rate, Gap, ColumnCount };

    // Both must outlive the model.
    HeatListModel(const HeatModel& heat, const CodeTables& codes, QObject* parent);

    // Takes the rows of what the matrix shows now; nothing() before the matrix shows anything else.
    void fill();
    void nothing();
    [[nodiscard]] bool isFilled() const { return m_view != nullptr; }
    // Null out of range.
    [[nodiscard]] const Figure* figureAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Figure& figure, int column) const;
    // As a figure, for a file; invalid where the text is all there is.
    [[nodiscard]] static QVariant exported(const Figure& figure, int column);

    const HeatModel& m_heat;
    const CodeTables& m_codes;
    std::shared_ptr<const BoardView> m_view;
    QVector<Figure> m_figures;
};

} // namespace jc::ui
