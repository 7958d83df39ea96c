// What a figure was counted from: the counted records (of a ratio also its denominator), by class where they
// are of classes, and those left out with their reasons, which add up. Reached from the dashboard. GUI
// thread.
#pragma once

#include "ui/pages/people/class_list.h"
#include "ui/pages/people/people_export.h"
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
    // goal: record id; region: code; leftOut: the other list; class: only the records of this one; list,
    // reason, current, scroll: as the page was left.
    void open(const QVariantMap& shows) override;
    [[nodiscard]] QVariantMap shows() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] bool canExport() const override;
    void exportShown() override;
    [[nodiscard]] bool canPrint() const override { return canExport(); }
    void printShown() override;
    void setTheme(const Theme& theme) override;

private:
    enum List { Counted, Classes, Denominator, LeftOut };
    struct Found
    {
        Trace counted;
        Trace leftOut;
        QVector<TraceRow> denominator; // parted from `counted`
        double countedSum = 0.0;
        double denominatorSum = 0.0;
        double leftOutSum = 0.0;
        QMap<QString, double> reasons; // of the left-out rows, with their sums
        ClassShares shares;            // empty until the classes are asked for
        QVector<ClassRow> classes;

        // Once, in the reader: a list may hold a hundred thousand rows.
        void part();
    };

    void makeHead();
    void load();
    void take(std::shared_ptr<const BoardView> view, const Result<Found>& found);
    void showCounts();
    void showReasons();
    void showRows();
    void showClasses();
    // After a step back: the row and the place in the list that was left.
    void takePlace();
    void openRecord();
    void openClassRows();
    void openClass();
    // The chosen rows as text with tabs.
    void copyRows();
    // What a file or paper holds of the list in view; numbers masked.
    [[nodiscard]] PeopleExport shownWords() const;
    // Reads all its rows: for the reader thread.
    [[nodiscard]] std::function<Result<Table>(Ledger&, const WriteProgress&)> listTable() const;
    [[nodiscard]] Table classTable() const;
    [[nodiscard]] const GoalEntry* goal() const;
    [[nodiscard]] int regionIndex() const;
    // Of the list in view, those of the chosen class or reason.
    [[nodiscard]] QVector<TraceRow> shownRows() const;
    [[nodiscard]] bool isByClass() const;
    [[nodiscard]] const ClassRow* chosenClass() const;
    [[nodiscard]] QString additionText() const;
    [[nodiscard]] List list() const;

    std::shared_ptr<const BoardView> m_view; // the one the lists were traced with
    RecordId m_goal;
    QString m_region;
    List m_list = Counted;
    QString m_reason;    // of the left-out list; empty: all
    RecordId m_class;    // of the counted list; null: all
    QVariantMap m_place; // to be taken when the rows are there
    bool m_classesRead = false;
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
    FigureTable* m_table;
    PeopleModel* m_model;
    FigureTable* m_classTable;
    ClassListModel* m_classModel;
    QStackedWidget* m_stack;
    EmptyState* m_nothing;
};

} // namespace jc::ui
