#include "ui/widgets/buttons.h"

#include "ui/style/icons.h"
#include "ui/style/jiangce_style.h"

#include <QKeyEvent>

namespace jc::ui {

namespace {

// Qt presses a button by Enter only where it is a dialog's automatic default.
bool isPressedByEnter(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !event.isAutoRepeat();
}

} // namespace

EnterButton::EnterButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
}

void EnterButton::keyPressEvent(QKeyEvent* event)
{
    if (isPressedByEnter(*event))
        click();
    else
        QPushButton::keyPressEvent(event);
}

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent)
{
    auto* button = new EnterButton(text, parent);
    setButtonKind(*button, kind);
    return button;
}

void setButtonKind(QPushButton& button, ButtonKind kind)
{
    button.setProperty(primaryProperty, kind == ButtonKind::Primary);
    button.setFlat(kind == ButtonKind::Quiet);
    button.update();
}

IconButton::IconButton(const QString& iconName, const QString& name, const Theme& theme, QWidget* parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(name);
    setToolTip(name);
    IconButton::setTheme(theme);
}

void IconButton::keyPressEvent(QKeyEvent* event)
{
    if (isPressedByEnter(*event))
        click();
    else
        QToolButton::keyPressEvent(event);
}

void IconButton::setTheme(const Theme& theme)
{
    setIcon(jc::ui::icon(m_iconName, theme));
    setIconSize({theme.px(metrics::icon), theme.px(metrics::icon)});
}

} // namespace jc::ui
