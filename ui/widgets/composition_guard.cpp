#include "ui/widgets/composition_guard.h"

#include <QApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QWidget>

namespace jc::ui {

namespace {

CompositionGuard* guardOf(const QWidget* input)
{
    return input == nullptr ? nullptr
                            : input->findChild<CompositionGuard*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

CompositionGuard::CompositionGuard(QWidget& input)
    : QObject(&input)
{
    input.installEventFilter(this);
}

bool CompositionGuard::isComposing(const QWidget* input)
{
    const CompositionGuard* guard = guardOf(input);
    return guard != nullptr && guard->isComposing();
}

void CompositionGuard::commit()
{
    QGuiApplication::inputMethod()->commit();
    QWidget* input = QApplication::focusWidget();
    const CompositionGuard* guard = guardOf(input);
    if (guard == nullptr || !guard->isComposing())
        return;
    QInputMethodEvent typed;
    typed.setCommitString(guard->m_preedit);
    QApplication::sendEvent(input, &typed);
}

bool CompositionGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        m_preedit = static_cast<QInputMethodEvent*>(event)->preeditString();
    if (event->type() == QEvent::FocusOut)
        m_preedit.clear();
    const bool keyed = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (keyed && isComposing()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // Ctrl+S and its like stay the program's, which commits first.
        const bool ours =
            key->modifiers().testFlag(Qt::ControlModifier) || key->modifiers().testFlag(Qt::AltModifier);
        if (!ours) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jc::ui
