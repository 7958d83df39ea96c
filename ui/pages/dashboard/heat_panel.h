// The heat matrix of the dashboard with its heading, legend and table twin. GUI thread.
#pragma once

#include "ui/pages/dashboard/heat_model.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace jc {
struct Table;
}

namespace jc::ui {

class EmptyState;
class FigureTable;
class HeatListModel;
class HeadingLabel;
class HeatMatrix;

class HeatPanel final : public QWidget
{
    Q_OBJECT

public:
    HeatPanel(Workspace& workspace, QWidget* parent);

    void show(std::shared_ptr<const BoardView> view, int region);
    using QWidget::show;
    // Figures asked for and not yet there.
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] bool isTable() const;
    void setTable(bool table);
    // Where the focus belongs.
    [[nodiscard]] QWidget* view() const;
    // The row and column that are current, as the page keeps them.
    [[nodiscard]] QVariantMap place() const;
    void setPlace(const QVariantMap& place);
    // Nothing of the region before while its figures are read.
    [[nodiscard]] bool hasRows() const;
    // What is shown, for a file or paper.
    [[nodiscard]] Table table() const;

Q_SIGNALS:
    // A region's code and the record id of a goal.
    void opened(const QString& region, const QString& goal);
    // Other rows, or the same ones shown the other way.
    void tableChanged();

private:
    void take(HeatFigures figures);
    // Where the table is looked at first since the figures came.
    void fillTable();
    [[nodiscard]] int listRow() const;

    Workspace& m_workspace;
    std::shared_ptr<const BoardView> m_view;
    int m_region = -1;
    LatestRead m_read;
    bool m_reading = false;
    QVariantMap m_place; // to be taken when the figures are there
    HeadingLabel* m_title;
    QPushButton* m_asTable;
    QStackedWidget* m_stack;
    HeatModel* m_model;
    HeatMatrix* m_matrix;
    FigureTable* m_list;
    HeatListModel* m_listModel;
    int m_listRow = 0; // current in the table when it is filled
    EmptyState* m_none;
};

} // namespace jc::ui
