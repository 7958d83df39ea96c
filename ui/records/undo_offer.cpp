#include "ui/records/undo_offer.h"

#include <utility>

namespace jc::ui {

UndoOffer::UndoOffer(Workspace& workspace, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bar(bar)
{
    connect(&bar, &MessageBar::actionTriggered, this, &UndoOffer::undo);
}

void UndoOffer::remove(const EntityDescription& entity, const QVector<RecordId>& ids)
{
    Change out;
    out.reason = tr("移出");
    Change back;
    back.reason = tr("撤销移出");
    for (const RecordId& id : ids) {
        out.edits.append({&entity, id, {}, true});
        back.edits.append({&entity, id, {}, false});
    }
    m_workspace.session().write(
        this,
        [out, author = m_workspace.author()](Ledger& ledger) { return ledger.apply(out, author); },
        [this, back, label = entity.label.text()](const Result<ChangeOutcome>& outcome) {
            if (outcome)
                offer(tr("已移出 %1 条%2").arg(outcome->edits.size()).arg(label), back);
            else
                refuse(outcome.error());
        });
}

void UndoOffer::offer(const QString& sentence, const Change& back)
{
    m_back = back;
    m_bar.showMessage({MessageKind::Success, sentence, tr("撤销 Ctrl+Z"), shownFor});
}

void UndoOffer::undo()
{
    if (!m_back)
        return;
    const Change back = *std::exchange(m_back, std::nullopt);
    m_workspace.session().write(
        this,
        [back, author = m_workspace.author()](Ledger& ledger) { return ledger.apply(back, author); },
        [this](const Result<ChangeOutcome>& outcome) {
            if (outcome)
                m_bar.showMessage({MessageKind::Success,
                                   tr("已撤销，%1 条记录回到原来的样子").arg(outcome->edits.size()),
                                   {},
                                   shownFor});
            else
                refuse(outcome.error());
        });
}

void UndoOffer::refuse(const Error& error)
{
    m_bar.showMessage({MessageKind::Error, error.message, {}, 0});
}

} // namespace jc::ui
