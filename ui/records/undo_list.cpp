#include "ui/records/undo_list.h"

#include <QDateTime>

#include <cstdlib>

namespace jc::ui {

namespace {

constexpr int undoStepsRole = Qt::UserRole + 1; // over 0: to undo, under 0: to redo
constexpr int undoTitleRole = Qt::UserRole + 2;

QString undoLine(const UndoableAct& act)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(act.time).toString(QStringLiteral("MM-dd HH:mm"));
    return QStringLiteral("%1　%2").arg(time, act.title);
}

} // namespace

UndoList::UndoList(const UndoStack& stack, QWidget* parent)
    : QListWidget(parent)
    , m_stack(stack)
{
    setObjectName(QStringLiteral("undo_list"));
    setAccessibleName(tr("可撤销和重做的操作"));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto add = [this](const QString& text, const QString& title, int steps) {
        auto* item = new QListWidgetItem(text, this);
        item->setToolTip(text);
        item->setData(undoStepsRole, steps);
        item->setData(undoTitleRole, title);
    };
    // The next to be done again stands next to the next to be taken back.
    for (qsizetype at = 0; at < stack.toRedo.size(); ++at) {
        const UndoableAct& act = stack.toRedo[at];
        add(tr("已撤销　%1").arg(undoLine(act)), act.title, -static_cast<int>(stack.toRedo.size() - at));
    }
    for (qsizetype at = stack.toUndo.size() - 1; at >= 0; --at) {
        const UndoableAct& act = stack.toUndo[at];
        add(undoLine(act), act.title, static_cast<int>(stack.toUndo.size() - at));
    }
    if (!stack.toUndo.isEmpty() || !stack.toRedo.isEmpty())
        setCurrentRow(stack.toUndo.isEmpty() ? count() - 1 : static_cast<int>(stack.toRedo.size()));
    connect(this, &QListWidget::itemActivated, this, &UndoList::take);
}

QString UndoList::intention() const
{
    const QListWidgetItem* item = currentItem();
    if (item == nullptr)
        return tr("没有可撤销的操作。");
    const int steps = item->data(undoStepsRole).toInt();
    const QString title = item->data(undoTitleRole).toString();
    return steps > 0 ? tr("Enter 撤销 %1 步，回到“%2”之前").arg(steps).arg(title)
                     : tr("Enter 重做 %1 步，直到“%2”").arg(-steps).arg(title);
}

void UndoList::take(const QListWidgetItem* item)
{
    const int steps = item->data(undoStepsRole).toInt();
    const QVector<UndoableAct>& stack = steps > 0 ? m_stack.toUndo : m_stack.toRedo;
    QVector<RecordId> acts;
    for (qsizetype at = stack.size() - 1; acts.size() < std::abs(steps); --at)
        acts.append(stack[at].act);
    if (steps > 0)
        Q_EMIT backAsked(acts);
    else if (steps < 0)
        Q_EMIT forwardAsked(acts);
}

} // namespace jc::ui
