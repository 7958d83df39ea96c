// What a figure was counted from: the counted records (of a ratio also its denominator), and those left out
// with their reasons, which add up. Reached from the dashboard. GUI thread.
#pragma once

#include "ui/pages/people/people_model.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace jc::ui {

class EmptyState;
class FigureTable;
class HeadingLabel;

[[nodiscard]] PageDescriptor peoplePage();

class PeoplePage final : public Page, public ThemeAware
{
    Q_OBJECT

public:
    PeoplePage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    // goal: record id; region: code; leftOut: the other list; list, reason: as the page was left.
    void open(const QVariantMap& shows) override;
    [[nodiscard]] QVariantMap shows() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] QList<QAction*> pageActions() override;
    void setTheme(const Theme& theme) override;

private:
    enum List { Counted, Denominator, LeftOut };
    struct Found
    {
        Trace counted;
        Trace leftOut;
    };

    void makeHead();
    void load();
    void take(std::shared_ptr<const BoardView> view, const Result<Found>& found);
    void showCounts();
    void showReasons();
    void showRows();
    void openRecord();
    void openClass();
    // The chosen rows as text with tabs.
    void copyRows();
    // Asks where to and writes the list in view as a workbook, numbers masked.
    void exportList();
    [[nodiscard]] const GoalEntry* goal() const;
    [[nodiscard]] int regionIndex() const;
    [[nodiscard]] QVector<TraceRow> rowsOf(List list) const;
    [[nodiscard]] QString additionText() const;
    [[nodiscard]] List list() const;

    std::shared_ptr<const BoardView> m_view; // the one the lists were traced with
    RecordId m_goal;
    QString m_region;
    List m_list = Counted;
    QString m_reason; // of the left-out list; empty: all
    bool m_loading = false;
    Found m_found;
    LatestRead m_trace;
    HeadingLabel* m_heading;
    QLabel* m_addition;
    QLabel* m_rule;
    QTabBar* m_lists;
    QWidget* m_reasonRow;
    QHBoxLayout* m_reasonChips;
    QButtonGroup* m_reasons = nullptr;
    QPushButton* m_openClass;
    QAction* m_export;
    FigureTable* m_table;
    PeopleModel* m_model;
    QStackedWidget* m_stack;
    EmptyState* m_nothing;
};

} // namespace jc::ui
