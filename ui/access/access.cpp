#include "ui/access/access.h"

#include "ui/access/field_access.h"
#include "ui/access/menu_access.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

namespace jc::ui {

namespace {

struct RoleOfClass
{
    QLatin1StringView name;
    QAccessible::Role role;
};

// By name: what is drawn and framed need not be known here, and a class that is not there costs nothing.
constexpr RoleOfClass accessRoles[] = {
    {QLatin1StringView("jc::ui::MainWindow"), QAccessible::Window},
    {QLatin1StringView("jc::ui::StatusStrip"), QAccessible::StatusBar},
    {QLatin1StringView("jc::ui::TopBar"), QAccessible::ToolBar},
    {QLatin1StringView("jc::ui::MessageBar"), QAccessible::Notification},
    {QLatin1StringView("jc::ui::NoticeBar"), QAccessible::Notification},
    {QLatin1StringView("jc::ui::BulletBar"), QAccessible::Chart},
    {QLatin1StringView("jc::ui::MonthTrend"), QAccessible::Chart},
    {QLatin1StringView("jc::ui::StatusChip"), QAccessible::StaticText},
};

QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1String("QMenu"))
        return new MenuAccess(*static_cast<QMenu*>(object));
    if (className == QLatin1String("QComboBox"))
        return new ComboAccess(*static_cast<QComboBox*>(object));
    if (className == QLatin1String("QPushButton")) {
        auto* button = static_cast<QPushButton*>(object);
        return button->menu() ? nullptr : new ButtonAccess(*button);
    }
    for (const RoleOfClass& known : accessRoles) {
        if (className == known.name)
            return new QAccessibleWidget(widget, known.role);
    }
    return nullptr;
}

} // namespace

void installAccess()
{
    QAccessible::installFactory(makeAccess);
}

} // namespace jc::ui
