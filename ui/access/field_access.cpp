#include "ui/access/field_access.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace jc::ui {

ButtonAccess::ButtonAccess(QPushButton& button)
    : QAccessibleWidget(&button, QAccessible::PushButton)
{}

QPushButton& ButtonAccess::button() const
{
    return *static_cast<QPushButton*>(object());
}

QAccessible::Role ButtonAccess::role() const
{
    if (!button().isCheckable())
        return QAccessible::PushButton;
    const bool oneOfSeveral =
        button().group() != nullptr ? button().group()->exclusive() : button().autoExclusive();
    return oneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox;
}

const QString& ButtonAccess::ownAction() const
{
    return button().isCheckable() ? toggleAction() : pressAction();
}

QString ButtonAccess::text(QAccessible::Text kind) const
{
    QString said = QAccessibleWidget::text(kind);
    if (said.isEmpty() && kind == QAccessible::Name)
        said = button().text().remove(u'&');
    return said;
}

QAccessible::State ButtonAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = button().isCheckable();
    state.checked = button().isChecked();
    state.pressed = button().isDown();
    return state;
}

QStringList ButtonAccess::actionNames() const
{
    if (!button().isEnabled())
        return {};
    return QStringList{ownAction()} + QAccessibleWidget::actionNames();
}

void ButtonAccess::doAction(const QString& name)
{
    // Later, as a click is: what it opens may wait for the person, and the reader must not wait with it.
    if (name == ownAction())
        button().animateClick();
    else
        QAccessibleWidget::doAction(name);
}

QStringList ButtonAccess::keyBindingsForAction(const QString& name) const
{
    const QString key = button().shortcut().toString();
    return name == ownAction() && !key.isEmpty() ? QStringList{key} : QStringList{};
}

ComboAccess::ComboAccess(QComboBox& box)
    : QAccessibleWidget(&box, QAccessible::ComboBox)
{}

QComboBox& ComboAccess::box() const
{
    return *static_cast<QComboBox*>(object());
}

int ComboAccess::childCount() const
{
    return box().isEditable() ? 2 : 1;
}

QAccessibleInterface* ComboAccess::child(int index) const
{
    if (index == 0)
        return QAccessible::queryAccessibleInterface(box().view());
    return index == 1 && box().isEditable() ? QAccessible::queryAccessibleInterface(box().lineEdit())
                                            : nullptr;
}

int ComboAccess::indexOfChild(const QAccessibleInterface* child) const
{
    if (child->object() == box().view())
        return 0;
    return box().isEditable() && child->object() == box().lineEdit() ? 1 : -1;
}

QAccessibleInterface* ComboAccess::childAt(int x, int y) const
{
    return box().isEditable() &&
                   box().lineEdit()->rect().contains(box().lineEdit()->mapFromGlobal(QPoint(x, y)))
               ? child(1)
               : nullptr;
}

QString ComboAccess::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? box().currentText() : QAccessibleWidget::text(kind);
}

QAccessible::State ComboAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.hasPopup = true;
    state.expanded = box().view()->isVisible();
    state.collapsed = !state.expanded;
    state.editable = box().isEditable();
    return state;
}

QStringList ComboAccess::actionNames() const
{
    if (!box().isEnabled())
        return {};
    return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
}

void ComboAccess::doAction(const QString& name)
{
    if (name != showMenuAction() && name != pressAction())
        QAccessibleWidget::doAction(name);
    else if (box().view()->isVisible())
        box().hidePopup();
    else
        box().showPopup();
}

QStringList ComboAccess::keyBindingsForAction(const QString&) const
{
    return {};
}

} // namespace jc::ui
