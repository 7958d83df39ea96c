#include "ui/access/menu_access.h"

#include <QAction>
#include <QMenu>
#include <QWindow>

namespace jc::ui {

MenuAccess::MenuAccess(QMenu& menu)
    : QAccessibleWidget(&menu, QAccessible::PopupMenu)
{}

MenuAccess::~MenuAccess()
{
    for (const QAccessible::Id id : std::as_const(m_lines))
        QAccessible::deleteAccessibleInterface(id);
}

QMenu& MenuAccess::menu() const
{
    return *static_cast<QMenu*>(object());
}

QAccessibleInterface* MenuAccess::parent() const
{
    const QList<QObject*> owners = menu().menuAction()->associatedObjects();
    for (QObject* owner : owners) {
        auto* above = qobject_cast<QMenu*>(owner);
        QAccessibleInterface* told = above ? QAccessible::queryAccessibleInterface(above) : nullptr;
        if (told)
            return told->child(static_cast<int>(above->actions().indexOf(menu().menuAction())));
    }
    return QAccessibleWidget::parent();
}

int MenuAccess::childCount() const
{
    return static_cast<int>(menu().actions().size());
}

QAccessibleInterface* MenuAccess::child(int index) const
{
    const QList<QAction*> actions = menu().actions();
    if (index < 0 || index >= actions.size())
        return nullptr;
    QAction* const action = actions[index];
    if (const auto known = m_lines.constFind(action); known != m_lines.constEnd()) {
        QAccessibleInterface* line = QAccessible::accessibleInterface(*known);
        if (line && line->isValid())
            return line;
        QAccessible::deleteAccessibleInterface(*known); // another action stood at this address
    }
    auto* line = new MenuLineAccess(menu(), *action);
    m_lines.insert(action, QAccessible::registerAccessibleInterface(line));
    return line;
}

int MenuAccess::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* line = dynamic_cast<const MenuLineAccess*>(child);
    return line ? static_cast<int>(menu().actions().indexOf(line->action())) : -1;
}

QAccessibleInterface* MenuAccess::childAt(int x, int y) const
{
    const QPoint at = menu().mapFromGlobal(QPoint(x, y));
    return child(static_cast<int>(menu().actions().indexOf(menu().actionAt(at))));
}

QAccessibleInterface* MenuAccess::focusChild() const
{
    return child(static_cast<int>(menu().actions().indexOf(menu().activeAction())));
}

QString MenuAccess::text(QAccessible::Text kind) const
{
    QString said = QAccessibleWidget::text(kind);
    if (said.isEmpty() && kind == QAccessible::Name)
        said = menu().title().remove(u'&');
    return said;
}

MenuLineAccess::MenuLineAccess(QMenu& menu, QAction& action)
    : m_menu(&menu)
    , m_action(&action)
{}

bool MenuLineAccess::isValid() const
{
    return m_menu && m_action;
}

QObject* MenuLineAccess::object() const
{
    return nullptr; // the action may stand in several menus
}

QWindow* MenuLineAccess::window() const
{
    return m_menu ? m_menu->windowHandle() : nullptr;
}

QAccessibleInterface* MenuLineAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_menu);
}

QAccessibleInterface* MenuLineAccess::child(int index) const
{
    return index == 0 && m_action && m_action->menu()
               ? QAccessible::queryAccessibleInterface(m_action->menu())
               : nullptr;
}

int MenuLineAccess::childCount() const
{
    return m_action && m_action->menu() ? 1 : 0;
}

int MenuLineAccess::indexOfChild(const QAccessibleInterface* child) const
{
    return m_action && m_action->menu() && child->object() == m_action->menu() ? 0 : -1;
}

QAccessibleInterface* MenuLineAccess::childAt(int, int) const
{
    return nullptr;
}

QString MenuLineAccess::text(QAccessible::Text kind) const
{
    if (!m_action)
        return {};
    switch (kind) {
    case QAccessible::Name:
        return m_action->text().section(u'\t', 0, 0).remove(u'&');
    case QAccessible::Help:
        return m_action->whatsThis();
    case QAccessible::Accelerator:
        return shownKey().toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

void MenuLineAccess::setText(QAccessible::Text, const QString&)
{}

QRect MenuLineAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect line = m_menu->actionGeometry(m_action);
    return {m_menu->mapToGlobal(line.topLeft()), line.size()};
}

QAccessible::Role MenuLineAccess::role() const
{
    return m_action && m_action->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
}

QAccessible::State MenuLineAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.disabled = !m_action->isEnabled();
    state.invisible = !m_action->isVisible();
    state.offscreen = !m_menu->isVisible();
    state.focusable = !m_action->isSeparator();
    state.focused = m_menu->isVisible() && m_menu->activeAction() == m_action;
    state.checkable = m_action->isCheckable();
    state.checked = m_action->isChecked();
    state.hasPopup = m_action->menu() != nullptr;
    return state;
}

QKeySequence MenuLineAccess::shownKey() const
{
    if (!m_action)
        return {};
    const QKeySequence bound = m_action->shortcut();
    // Behind a tab stands a key that is shown only: the field that has the focus owns it.
    return bound.isEmpty() ? QKeySequence::fromString(m_action->text().section(u'\t', 1)) : bound;
}

void* MenuLineAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList MenuLineAccess::actionNames() const
{
    if (!isValid() || m_action->isSeparator() || !m_action->isEnabled())
        return {};
    return {m_action->menu() ? showMenuAction() : pressAction()};
}

void MenuLineAccess::doAction(const QString&)
{
    if (!isValid())
        return;
    if (m_action->menu()) {
        m_menu->setActiveAction(m_action);
        return;
    }
    // Later, as a click is: what it opens may wait for the person, and the reader must not wait with it.
    m_menu->hide();
    QMetaObject::invokeMethod(m_action, &QAction::trigger, Qt::QueuedConnection);
}

QStringList MenuLineAccess::keyBindingsForAction(const QString&) const
{
    const QString key = shownKey().toString();
    return key.isEmpty() ? QStringList{} : QStringList{key};
}

} // namespace jc::ui
