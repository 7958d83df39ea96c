// Undo in place of a question: an act runs at once and the message bar offers to take it back. Taking back is
// an act like any other (undo_acts.h). GUI thread.
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
    // Brings back what was taken out.
    void restore(const EntityDescription& entity, const QVector<RecordId>& ids);
    // Says what happened and offers to take the act back.
    void offer(const QString& sentence, RecordId act);
    // The id for an act that will be offered.
    [[nodiscard]] RecordId newAct() const;

private:
    Workspace& m_workspace;
    MessageBar& m_bar;
    RecordId m_act; // null: nothing is offered
};

} // namespace jc::ui
