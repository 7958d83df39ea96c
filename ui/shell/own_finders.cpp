#include "ui/shell/own_finders.h"

#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>

namespace jc::ui {

namespace {

void addCommands(const QMenu& menu, const QString& above, QVector<Found>& commands)
{
    const QList<QAction*> actions = menu.actions();
    for (QAction* action : actions) {
        const QString text = plainActText(action->text());
        // Places are found as pages; an act that cannot be done now is not offered.
        if (text.isEmpty() || !action->isEnabled() || !action->isVisible() ||
            action->property("place").toBool())
            continue;
        const QString named =
            above.isEmpty() ? text : QCoreApplication::translate("Finders", "%1：%2").arg(above, text);
        if (action->menu()) {
            addCommands(*action->menu(), named, commands);
            continue;
        }
        commands.append({named,
                         action->shortcut().toString(QKeySequence::NativeText),
                         {},
                         {},
                         [guard = QPointer<QAction>(action)] {
                             if (guard)
                                 guard->trigger();
                         }});
    }
}

} // namespace

QString plainActText(const QString& text)
{
    QString plain = text.section(u'\t', 0, 0);
    plain.remove(QRegularExpression(QStringLiteral("\\(&.\\)|&")));
    return plain.endsWith(u'…') ? plain.chopped(1) : plain;
}

Finder pageFinder(const QVector<NavItem>& items)
{
    Finder finder;
    finder.group = QT_TRANSLATE_NOOP("Finders", "页面");
    finder.letters = QStringLiteral("页w");
    finder.atOnce = [items](const Workspace&, const Pinyin& pinyin, const FindRequest& request) {
        QVector<Found> pages;
        for (const NavItem& item : items)
            pages.append({QCoreApplication::translate("Pages", item.title), {}, {}, item.location});
        return bestFound(pages, pinyin, request);
    };
    return finder;
}

Finder commandFinder(const QMenu& menu)
{
    Finder finder;
    finder.group = QT_TRANSLATE_NOOP("Finders", "命令");
    finder.letters = QStringLiteral(">");
    finder.atOnce = [&menu](const Workspace&, const Pinyin& pinyin, const FindRequest& request) {
        QVector<Found> commands;
        const QList<QAction*> titles = menu.actions();
        for (const QAction* title : titles) {
            if (title->menu())
                addCommands(*title->menu(), {}, commands);
        }
        return bestFound(commands, pinyin, request);
    };
    return finder;
}

} // namespace jc::ui
