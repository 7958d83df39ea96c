#include "ui/shell/focus_ring.h"

#include <QApplication>

namespace jc::ui {

void FocusRing::add(QWidget* part, std::function<QWidget*()> first)
{
    m_parts.append({part, std::move(first), {}});
}

void FocusRing::move(int step)
{
    QWidget* const focused = QApplication::focusWidget();
    qsizetype from = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (focused && m_parts[i].widget &&
            (m_parts[i].widget == focused || m_parts[i].widget->isAncestorOf(focused))) {
            m_parts[i].last = focused;
            from = i;
        }
    }
    for (qsizetype tried = 1; tried <= m_parts.size(); ++tried) {
        const qsizetype to = (from + step * tried + m_parts.size() * 2) % m_parts.size();
        Part& part = m_parts[to];
        if (!part.widget || !part.widget->isVisible())
            continue;
        QWidget* target =
            part.last && part.last->isVisible() && part.last->isEnabled() ? part.last.data() : part.first();
        if (!target || !target->isVisible())
            continue;
        // As by a shortcut, which it is: after Tab's reason alone Qt shows no ring until the Tab key itself
        // was pressed.
        target->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

} // namespace jc::ui
