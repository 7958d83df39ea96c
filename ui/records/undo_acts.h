// Undo and redo of saved acts, for the whole window: the two actions of the menu with what they would do in
// their text, carried out in the writer thread, and the answer as a sentence. What others changed since is
// left and can be opened from there. Belongs to the workspace, ends with it. GUI thread.
#pragma once

#include "core/ledger/undo.h"
#include "ui/shell/workspace.h"

class QAction;

namespace jc::ui {

// A record of which something was left as it is.
struct LeftRecord
{
    const EntityDescription* entity = nullptr;
    RecordId id;
    QString text; // 张三妹（联系电话）
};

struct UndoReport
{
    UndoOutcome outcome;
    QVector<LeftRecord> left; // one a record
    int steps = 1;            // acts taken back or done again, `outcome` the last of them
};

class UndoActs final : public QObject
{
    Q_OBJECT

public:
    // The workspace's own; made when first asked for.
    [[nodiscard]] static UndoActs& of(Workspace& workspace);

    // Ctrl+Z; Ctrl+Shift+Z and Ctrl+Y. They work in the window they are added to.
    [[nodiscard]] QAction* undoAction() const { return m_undo; }
    [[nodiscard]] QAction* redoAction() const { return m_redo; }
    // Ctrl+Alt+Z: the list of both, to jump to any point.
    [[nodiscard]] QAction* listAction() const { return m_list; }
    void showList();
    // Reads what can be taken back; after a commit it does so by itself.
    void refresh();
    void undo();
    void redo();
    void takeBack(RecordId act);

Q_SIGNALS:
    void tookBack(jc::RecordId act);

private:
    enum class Way { Undo, Redo };

    explicit UndoActs(Workspace& workspace);
    // Only where they are still what would be taken back (done again) next, in this order.
    void step(Way way, const QVector<RecordId>& acts);
    void run(Way way, const std::function<Result<UndoOutcome>(Ledger&, const Author&)>& act);
    void answer(Way way, const Result<UndoReport>& report);
    void tell(Way way, const UndoReport& report);
    void showStack(const UndoStack& stack);
    void open(const LeftRecord& record);
    void chooseLeft(const QVector<LeftRecord>& left);

    Workspace& m_workspace;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_list;
    UndoStack m_stack;
    LatestRead m_read;
};

} // namespace jc::ui
