// 我的工作, the clerk's first page: what waits to be done, where the work stopped, quick ways in, and how far
// the office's own region is. GUI thread.
#pragma once

#include "core/quality/todo.h"
#include "ui/pages/dashboard/goal_model.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace jc {
struct Table;
}

namespace jc::ui {

class EmptyState;
class FigureTable;
class HeadingLabel;
class Panel;

[[nodiscard]] PageDescriptor homePage();

class HomePage final : public Page
{
    Q_OBJECT

public:
    HomePage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    // todo: the row that was current.
    void open(const QVariantMap& shows) override;
    [[nodiscard]] QVariantMap shows() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] bool canExport() const override;
    // The table in use: what waits, or the progress.
    void exportShown() override;
    [[nodiscard]] bool canPrint() const override;
    void printShown() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Read
    {
        WorkAhead work;
        QString lastTitle;
    };

    [[nodiscard]] Panel* makeTodos();
    [[nodiscard]] Panel* makeContinue();
    [[nodiscard]] Panel* makeEntry();
    [[nodiscard]] Panel* makeProgress();
    [[nodiscard]] Table tableShown() const;
    void load();
    void take(const Result<Read>& read);
    void showProgress();
    void showTodos();
    void showLast();
    void openTodo();
    void openGoal();
    void openLast();
    void arrange();

    std::shared_ptr<const BoardView> m_view;
    Read m_read;
    bool m_loading = false;
    int m_wanted = 0; // the row to be current once the lines are there
    LatestRead m_reading;
    Panel* m_todoPanel;
    FigureTable* m_todos;
    QStandardItemModel* m_todoModel;
    QStackedWidget* m_todoStack;
    EmptyState* m_nothing;
    HeadingLabel* m_last;
    QPushButton* m_continue;
    QPushButton* m_first = nullptr; // of the quick ways in
    Panel* m_progressPanel;
    FigureTable* m_progress;
    GoalModel* m_goals;
    QStackedWidget* m_progressStack;
    EmptyState* m_noGoals;
};

} // namespace jc::ui
