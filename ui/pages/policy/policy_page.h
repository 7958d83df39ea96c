// A policy document as the ledger holds it: its head, its tasks with their steps, and its goals with target,
// clause and counting rule. GUI thread.
#pragma once

#include "ui/pages/policy/policy_data.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace jc::ui {

class ClausePane;
class EmptyState;
class GoalEditor;
class GoalList;
class HeadingLabel;
class Panel;
class TaskModel;
class TemplateActs;

[[nodiscard]] PageDescriptor policyPage();

class PolicyPage final : public Page, public ThemeAware
{
    Q_OBJECT

public:
    PolicyPage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    // policy: record id; goal, view, clause: as the page was left; edit: the goal open for adjusting
    // ("goal", "rule", "targets").
    void open(const QVariantMap& shows) override;
    [[nodiscard]] QVariantMap shows() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] QList<QAction*> pageActions() override;
    void setTheme(const Theme& theme) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHead(QBoxLayout& column);
    void makeBody(QBoxLayout& column);
    void load();
    void take(PolicyData read);
    void adjust(RecordId goal, int side);
    void leaveEditor();
    void writeStep(RecordId step, const QString& name, bool done);
    void arrange();

    RecordId m_wanted;
    RecordId m_goal;
    PolicyData m_data;
    bool m_loading = false;
    bool m_narrow = false;
    LatestRead m_read;
    HeadingLabel* m_heading = nullptr;
    QComboBox* m_policies = nullptr;
    QLabel* m_head = nullptr;
    QTabBar* m_views = nullptr; // tasks and goals, or clause by clause
    QTabBar* m_narrowTabs = nullptr;
    QTreeView* m_tasks = nullptr;
    TaskModel* m_taskModel = nullptr;
    GoalList* m_goals = nullptr;
    GoalEditor* m_editor = nullptr;
    bool m_adjusting = false; // the editor is open
    TemplateActs* m_templates = nullptr;
    Panel* m_taskPanel = nullptr;
    QWidget* m_body = nullptr;
    ClausePane* m_clauses = nullptr;
    QString m_clause; // wanted, until the clauses are there
    EmptyState* m_nothing = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace jc::ui
