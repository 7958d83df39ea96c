// The dashboard (进度看板): how far every goal is in the chosen region, its headlines on tiles, all in a
// table (指标表), and behind the selected one its parts by region, unit and month; or the regions under it
// against the goals (热力图). Enter goes a level deeper: goal, town, village, classes, persons. Figures come
// from the workspace's board. GUI thread.
#pragma once

#include "ui/pages/dashboard/goal_model.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QStackedWidget;
class QTabBar;

namespace jc {
struct Table;
}

namespace jc::ui {

class EmptyState;
class FigureTable;
class GoalDetail;
class HeatPanel;
class KpiTile;
class Panel;

[[nodiscard]] PageDescriptor dashboardPage();

class DashboardPage final : public Page
{
    Q_OBJECT

public:
    DashboardPage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    // goal: the record id of the goal to have selected; region: the code of the region to show; the others as
    // the page was left: filter, order, tab, view, part, focus, scroll and those of the heat matrix.
    void open(const QVariantMap& shows) override;
    [[nodiscard]] QVariantMap shows() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] bool canExport() const override;
    // The table in use: heat matrix, detail or goals.
    void exportShown() override;
    [[nodiscard]] bool canPrint() const override { return canExport(); }
    void printShown() override;
    [[nodiscard]] QList<QAction*> pageActions() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTiles(QBoxLayout& column);
    void makeTools(QBoxLayout& column);
    void makeBody(QBoxLayout& column);
    void refresh();
    void refreshHeat();
    void refreshTiles();
    void refreshTools();
    void select(RecordId goal);
    void showSelected();
    void drill();
    void goTo(const QString& region, const QString& goal, bool toParts);
    void openPeople(const QString& region, bool byClass);
    void arrange();
    [[nodiscard]] bool isHeat() const;
    // The table in use with its filter and order.
    [[nodiscard]] Table tableShown() const;
    void turnTab(int by);
    // Asks where to and writes 目标任务完成情况表 of the chosen region as a workbook.
    void exportReport();

    std::shared_ptr<const BoardView> m_view; // what the models show
    int m_region = -1;                       // and of which region of its tree
    RecordId m_selected;
    bool m_refreshing = false;
    bool m_narrow = false;
    QVector<KpiTile*> m_tiles;
    QVector<RecordId> m_tileGoals;
    QWidget* m_tileRow = nullptr;
    QWidget* m_emptyStrip = nullptr;
    QButtonGroup* m_filters = nullptr;
    QCheckBox* m_laggingFirst = nullptr;
    QTabBar* m_views = nullptr;
    QTabBar* m_narrowTabs = nullptr;
    QAction* m_report = nullptr;
    GoalModel* m_model = nullptr;
    FigureTable* m_table = nullptr;
    QStackedWidget* m_tableStack = nullptr;
    EmptyState* m_nothing = nullptr;
    GoalDetail* m_detail = nullptr;
    Panel* m_detailPanel = nullptr;
    HeatPanel* m_heat = nullptr;
    bool m_inParts = false; // the focus belongs to the parts when the page is entered
};

} // namespace jc::ui
