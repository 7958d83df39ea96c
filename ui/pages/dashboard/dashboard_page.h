// The dashboard (首页): how far every goal is in the chosen region, the worst on tiles, all in a table, and
// behind the selected one its parts by region, unit and month. Figures come from the workspace's board. GUI
// thread.
#pragma once

#include "ui/pages/dashboard/goal_model.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QStackedWidget;
class QTabBar;

namespace jc::ui {

class EmptyState;
class FigureTable;
class GoalDetail;
class KpiTile;
class Panel;

[[nodiscard]] PageDescriptor dashboardPage();

class DashboardPage final : public Page
{
    Q_OBJECT

public:
    DashboardPage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    // goal: the record id of the goal to have selected; filter, order, tab: as the page was left.
    void open(const QVariantMap& shows) override;
    [[nodiscard]] QVariantMap shows() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] QList<QAction*> pageActions() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTiles(QBoxLayout& column);
    void makeTools(QBoxLayout& column);
    void makeBody(QBoxLayout& column);
    void refresh();
    void refreshTiles();
    void refreshTools();
    void select(RecordId goal);
    void showSelected();
    void openPeople(const QString& region);
    void arrange();
    void turnTab(int by);
    // Asks where to and writes 目标任务完成情况表 of the chosen region as a workbook.
    void exportReport();

    std::shared_ptr<const BoardView> m_view; // what the models show
    RecordId m_selected;
    bool m_refreshing = false;
    bool m_narrow = false;
    QVector<KpiTile*> m_tiles;
    QVector<RecordId> m_tileGoals;
    QWidget* m_tileRow = nullptr;
    QWidget* m_emptyStrip = nullptr;
    QButtonGroup* m_filters = nullptr;
    QCheckBox* m_laggingFirst = nullptr;
    QTabBar* m_narrowTabs = nullptr;
    QAction* m_export = nullptr;
    GoalModel* m_model = nullptr;
    FigureTable* m_table = nullptr;
    QStackedWidget* m_tableStack = nullptr;
    EmptyState* m_nothing = nullptr;
    GoalDetail* m_detail = nullptr;
    Panel* m_detailPanel = nullptr;
};

} // namespace jc::ui
