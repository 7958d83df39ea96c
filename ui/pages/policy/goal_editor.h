// A goal opened for adjusting: its wording and versions, its counting rule, its figures by region and year.
// Whatever is changed is saved as one act with a reason, the day it takes effect and its paper. GUI thread.
#pragma once

#include "ui/pages/policy/goal_pane.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace jc::ui {

class DateField;
class HeadingLabel;

class GoalEditor final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    enum Side { Wording, Rule, Figures };

    GoalEditor(Workspace& workspace, QWidget* parent);

    // Another goal begins anew; the same one keeps what is unsaved.
    void open(RecordId goal);
    [[nodiscard]] RecordId goal() const { return m_goal; }
    [[nodiscard]] Side side() const;
    void setSide(Side side);
    // Reads the goal again; what is unsaved or being typed stays.
    void refresh();
    [[nodiscard]] bool isModified() const;
    // Takes what is being typed, so that isModified() knows of it.
    void settle();
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] bool isLoading() const { return m_loading || m_saving; }
    [[nodiscard]] QWidget* firstFocus() const;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void sideChanged();
    void closeRequested();

private:
    void load();
    void take(const GoalData& read);
    void fail(const Error& error);
    void save();
    void saveSettled();
    void
    takeOutcome(const Result<ChangeOutcome>& outcome, const Adjustment& why, const QVector<GoalPane*>& saved);
    void discard();
    void refuse(const QString& sentence);
    [[nodiscard]] bool isSettling() const;
    void showState();
    [[nodiscard]] GoalPane* pane() const;

    Workspace& m_workspace;
    RecordId m_goal;
    RecordId m_shown; // whose values the panes hold
    bool m_loading = false;
    bool m_saving = false;
    bool m_anew =
        false; // the panes show another goal or what was discarded, and are shut until they are read
    bool m_saveWhenSettled = false;
    bool m_entering = false; // the first field gets the focus once it is there
    LatestRead m_read;
    QPushButton* m_back;
    HeadingLabel* m_title;
    QTabBar* m_sides;
    QStackedWidget* m_stack;
    QVector<GoalPane*> m_panes;
    QLineEdit* m_reason;
    DateField* m_effective;
    QLineEdit* m_authority;
    QLabel* m_fault;
    QPushButton* m_discard;
    QPushButton* m_save;
};

} // namespace jc::ui
