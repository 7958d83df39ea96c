#include "ui/records/undo_offer.h"

#include "ui/records/change_reason.h"
#include "ui/records/undo_acts.h"

#include <QCoreApplication>

#include <utility>

namespace jc::ui {

UndoOffer::UndoOffer(Workspace& workspace, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bar(bar)
{
    connect(&bar, &MessageBar::actionTriggered, this, [this] {
        if (!m_act.isNull())
            UndoActs::of(m_workspace).takeBack(std::exchange(m_act, RecordId()));
    });
    connect(&UndoActs::of(workspace), &UndoActs::tookBack, this, [this](RecordId act) {
        if (act != m_act)
            return;
        m_act = {};
        m_bar.dismiss();
    });
}

RecordId UndoOffer::newAct() const
{
    return RecordId::random(m_workspace.clock().now());
}

void UndoOffer::remove(const EntityDescription& entity, const QVector<RecordId>& ids)
{
    Change change;
    change.act = newAct();
    for (const RecordId& id : ids)
        change.edits.append({&entity, id, {}, true});
    m_workspace.session().write(
        this,
        [change, codes = &m_workspace.catalogues().codes, author = m_workspace.author()](
            Ledger& ledger) mutable {
            change.reason = removalReason(ledger, *codes, change.edits);
            return ledger.apply(change, author);
        },
        [this, act = change.act, label = entity.label.text()](const Result<ChangeOutcome>& outcome) {
            if (outcome)
                offer(tr("已移出 %1 条%2").arg(outcome->edits.size()).arg(label), act);
            else
                m_bar.showMessage({MessageKind::Error, outcome.error().message, {}, 0});
        });
}

void UndoOffer::restore(const EntityDescription& entity, const QVector<RecordId>& ids)
{
    Change change;
    change.act = newAct();
    const QString label = entity.label.text();
    change.reason = QCoreApplication::translate("RecordsPage", "恢复%1 %2 条").arg(label).arg(ids.size());
    for (const RecordId& id : ids)
        change.edits.append({&entity, id, {}, false});
    m_workspace.session().write(
        this,
        [change, author = m_workspace.author()](Ledger& ledger) { return ledger.apply(change, author); },
        [this, act = change.act, label](const Result<ChangeOutcome>& outcome) {
            if (outcome) {
                offer(QCoreApplication::translate("RecordsPage", "已恢复 %1 条%2")
                          .arg(outcome->edits.size())
                          .arg(label),
                      act);
            } else {
                m_bar.showMessage({MessageKind::Error, outcome.error().message, {}, 0});
            }
        });
}

void UndoOffer::offer(const QString& sentence, RecordId act)
{
    m_act = act;
    m_bar.showMessage({MessageKind::Success, sentence, tr("撤销 Ctrl+Z"), shownFor});
}

} // namespace jc::ui
