// Undo in place of a question: an act runs at once and the message bar offers to take it back. Taking back is
// a change like any other. GUI thread.
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/message_bar.h"

namespace jc::ui {

class UndoOffer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int shownFor = 10'000; // ms

    // Both must outlive the offer.
    UndoOffer(Workspace& workspace, MessageBar& bar, QObject* parent);

    // Takes records out of the lists; what refers to them stays.
    void remove(const EntityDescription& entity, const QVector<RecordId>& ids);
    // Says what happened and offers `back`, the change that takes it back.
    void offer(const QString& sentence, const Change& back);
    void undo();
    [[nodiscard]] bool canUndo() const { return m_back.has_value(); }

private:
    void refuse(const Error& error);

    Workspace& m_workspace;
    MessageBar& m_bar;
    std::optional<Change> m_back;
};

} // namespace jc::ui
