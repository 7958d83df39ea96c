// The goals of a policy with target, clause and whether each has a counting rule; the rule of the chosen one
// under them. GUI thread.
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/heading_label.h"

class QPushButton;
class QStandardItemModel;

namespace jc::ui {

class FigureTable;

class GoalList final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    GoalList(Workspace& workspace, QWidget* parent);

    // Those of the policy, with `current` chosen where it is among them.
    void show(RecordId policy, RecordId current);
    // Null where there is none.
    [[nodiscard]] RecordId selected() const;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void selectedChanged();
    void progressRequested(jc::RecordId goal);
    void editRequested(jc::RecordId goal);
    void ruleRequested(jc::RecordId goal);

private:
    void showRule();

    Workspace& m_workspace;
    QStandardItemModel* m_model;
    FigureTable* m_table;
    QLabel* m_rule;
    QPushButton* m_edit;
    QPushButton* m_setRule;
    QPushButton* m_progress;
};

} // namespace jc::ui
