// What can be taken back and done again, newest first, with the way to jump to any point of it: Ctrl+Alt+Z.
// GUI thread.
#pragma once

#include "core/ledger/undo.h"

#include <QListWidget>

namespace jc::ui {

class UndoList final : public QListWidget
{
    Q_OBJECT

public:
    explicit UndoList(const UndoStack& stack, QWidget* parent = nullptr);

    // What Enter would do on the marked row, as a sentence.
    [[nodiscard]] QString intention() const;

Q_SIGNALS:
    // The acts as they were listed, in the order in which they are taken back or done again.
    void backAsked(const QVector<jc::RecordId>& acts);
    void forwardAsked(const QVector<jc::RecordId>& acts);

private:
    void take(const QListWidgetItem* item);

    UndoStack m_stack;
};

} // namespace jc::ui
