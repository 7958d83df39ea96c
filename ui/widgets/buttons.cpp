#include "ui/widgets/buttons.h"

#include "ui/style/icons.h"
#include "ui/style/jiangce_style.h"

namespace jc::ui {

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
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

void IconButton::setTheme(const Theme& theme)
{
    setIcon(jc::ui::icon(m_iconName, theme));
    setIconSize({theme.px(metrics::icon), theme.px(metrics::icon)});
}

} // namespace jc::ui
