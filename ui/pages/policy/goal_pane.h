// One side of a goal's editor: its wording and dates, its counting rule, or its figures by region. What a
// pane holds unsaved it keeps until it is saved or another goal is shown. GUI thread.
#pragma once

#include "core/policy/goal_change.h"
#include "ui/pages/policy/goal_data.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace jc::ui {

class GoalPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const GoalData& read) = 0;
    [[nodiscard]] virtual bool isModified() const = 0;
    // What the pane holds as a change, made in the writer thread; the sentence of an Error where something
    // typed cannot be read.
    using MakeChange = std::function<Result<Change>(const Ledger&, const Adjustment&)>;
    [[nodiscard]] virtual Result<MakeChange> change() = 0;
    [[nodiscard]] virtual QWidget* firstFocus() const = 0;

Q_SIGNALS:
    void modified();
};

} // namespace jc::ui
