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

    // What the pane shows already stays as it stands, with the focus in it.
    virtual void show(const GoalData& read) = 0;
    // Text that is not read as a value yet is a modification too.
    [[nodiscard]] virtual bool isModified() const = 0;
    // Something is open in which one types, and it would close if the pane were shown anew.
    [[nodiscard]] virtual bool isEntering() const { return false; }
    // Reads what is typed now, as leaving each field does.
    virtual void settle() {}
    // The reading is under way; settled() follows.
    [[nodiscard]] virtual bool isSettling() const { return false; }
    // What the pane holds as a change, made in the writer thread; the sentence of an Error where something
    // typed cannot be read.
    using MakeChange = std::function<Result<Change>(const Ledger&, const Adjustment&)>;
    [[nodiscard]] virtual Result<MakeChange> change() = 0;
    // What change() gave last is stored now; what was typed since is not.
    virtual void noteSaved() = 0;
    [[nodiscard]] virtual QWidget* firstFocus() const = 0;

Q_SIGNALS:
    void modified();
    void settled();
};

} // namespace jc::ui
