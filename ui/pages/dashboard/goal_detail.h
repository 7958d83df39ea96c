// What stands behind one figure of the dashboard: where the goal comes from, how it is counted, and its parts
// by region, by responsible unit and by month. GUI thread.
#pragma once

#include "ui/charts/month_trend.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/heading_label.h"

class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTabBar;

namespace jc::ui {

class EmptyState;
class FigureTable;
class PartModel;
class UnitModel;

class GoalDetail final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    GoalDetail(Workspace& workspace, QWidget* parent);

    // Null shows nothing. `goal` belongs to the board of `view`.
    void show(std::shared_ptr<const BoardView> view, const GoalEntry* goal, int region);
    using QWidget::show;
    [[nodiscard]] int tab() const;
    void setTab(int tab);
    void turnTab(int by);
    [[nodiscard]] FigureTable* parts() const { return m_parts; }
    // The region (its code) whose row is current; empty for a row beside the tree.
    [[nodiscard]] QString part() const;
    void setPart(const QString& region);
    // Whether the region shown is divided further.
    [[nodiscard]] bool hasParts() const;
    // The table that is shown, null where there is none, and what it is of.
    [[nodiscard]] FigureTable* shownTable() const;
    [[nodiscard]] QString shownTitle() const;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    // The records behind the figure of a region (its code); by class where the records are of classes.
    void peopleRequested(const QString& region, bool byClass);
    // The whole dashboard for a region, one level down or up.
    void regionRequested(const QString& region);
    void tabChanged();

private:
    [[nodiscard]] QWidget* makeTrend();
    void showTexts();
    void showTrend();
    void showTab();
    void nameUnits();
    [[nodiscard]] QString codeOf(int region) const;

    Workspace& m_workspace;
    std::shared_ptr<const BoardView> m_view;
    const GoalEntry* m_goal = nullptr;
    int m_region = -1;
    HeadingLabel* m_title;
    HeadingLabel* m_source;
    HeadingLabel* m_ruleLine;
    QLabel* m_rule;
    QPushButton* m_wholeRule;
    HeadingLabel* m_beside; // numbers that stand beside the figure
    HeadingLabel* m_dates;
    HeadingLabel* m_pace; // 差 2,520 人次，需日均 28; 按近 3 个月速度推算…
    QPushButton* m_people;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    FigureTable* m_parts;
    PartModel* m_partModel;
    FigureTable* m_units;
    UnitModel* m_unitModel;
    MonthTrend* m_trend;
    QLabel* m_forecast;
    QStackedWidget* m_trendStack;
    FigureTable* m_trendTable;
    QStandardItemModel* m_trendModel;
    QPushButton* m_asTable;
    EmptyState* m_none;
    LatestRead m_names;
};

// The months of a goal in a region as the chart takes them; nothing where a goal has no beginning or is no
// count.
[[nodiscard]] std::optional<MonthTrendData>
trendOf(const ProgressBoard& board, const GoalEntry& goal, int region, const QString& unit);

} // namespace jc::ui
