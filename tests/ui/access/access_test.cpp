#include "tests/support/catch.h"
#include "ui/charts/bullet_bar.h"
#include "ui/charts/month_trend.h"
#include "ui/widgets/buttons.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace jc::ui;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface* told(QObject& object)
{
    return QAccessible::queryAccessibleInterface(&object);
}

QString keyOf(QAccessibleInterface& told)
{
    const QStringList acts = told.actionInterface()->actionNames();
    return told.actionInterface()->keyBindingsForAction(acts.value(0)).value(0);
}

} // namespace

TEST_CASE("A reader is told the keys of menu lines and comes to the lines below", "[ui][access]")
{
    QMenu menu;
    menu.setAccessibleName(u"菜单"_s);
    QAction* open = menu.addAction(u"打开(&O)"_s);
    open->setShortcut(QKeySequence(u"Ctrl+O"_s));
    QMenu* more = menu.addMenu(u"更多(&M)"_s);
    QAction* inner = more->addAction(u"刷新(&R)"_s);
    inner->setShortcut(QKeySequence(u"F5"_s));

    QAccessibleInterface* whole = told(menu);
    REQUIRE(whole->childCount() == 2);
    CHECK(whole->child(0)->text(QAccessible::Name) == u"打开(O)"_s);
    CHECK(keyOf(*whole->child(0)) == u"Ctrl+O"_s);
    QAccessibleInterface* below = whole->child(1)->child(0);
    REQUIRE(below != nullptr);
    CHECK(below->parent() == whole->child(1));
    CHECK(keyOf(*below->child(0)) == u"F5"_s);
    CHECK(below->indexOfChild(below->child(0)) == 0);

    // A key that is shown only belongs to a field; a reader is told it all the same, and not in the name.
    menu.addAction(u"剪切(&T)\tCtrl+X"_s);
    CHECK(whole->child(2)->text(QAccessible::Name) == u"剪切(T)"_s);
    CHECK(whole->child(2)->text(QAccessible::Accelerator) == u"Ctrl+X"_s);
    CHECK(keyOf(*whole->child(2)) == u"Ctrl+X"_s);

    const QSignalSpy triggered(inner, &QAction::triggered);
    below->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCoreApplication::processEvents();
    CHECK(triggered.size() == 1);
}

TEST_CASE("A line of a menu that is gone is asked in vain and does no harm", "[ui][access]")
{
    QMenu menu;
    auto* act = new QAction(u"打开"_s, &menu);
    menu.addAction(act);
    QAccessibleInterface* line = told(menu)->child(0);
    delete act;
    CHECK_FALSE(line->isValid());
    CHECK(line->text(QAccessible::Name).isEmpty());
    CHECK(line->actionInterface()->actionNames().isEmpty());
    CHECK(told(menu)->childCount() == 0);
    menu.addAction(u"关闭"_s);
    CHECK(told(menu)->child(0)->text(QAccessible::Name) == u"关闭"_s);
}

TEST_CASE("A combo box is told by its name and its value", "[ui][access]")
{
    QComboBox box;
    box.setAccessibleName(u"省级"_s);
    box.addItems({u"—"_s, u"云南省"_s});
    CHECK(told(box)->text(QAccessible::Name) == u"省级"_s);
    box.setCurrentIndex(1);
    CHECK(told(box)->text(QAccessible::Value) == u"云南省"_s);
    CHECK(told(box)->child(0) == told(*box.view()));
}

TEST_CASE("A button pressed through a reader is clicked, also one that stays down", "[ui][access]")
{
    for (const bool staysDown : {false, true}) {
        QPushButton* button = makeButton(u"只看草稿(&D)"_s, ButtonKind::Normal);
        const std::unique_ptr<QPushButton> owner(button);
        button->setCheckable(staysDown);
        const QSignalSpy clicked(button, &QPushButton::clicked);
        button->show();
        QAccessibleInterface* its = told(*button);
        CHECK(its->text(QAccessible::Name) == u"只看草稿(D)"_s);
        CHECK(keyOf(*its) == u"Alt+D"_s);
        CHECK(its->role() == (staysDown ? QAccessible::CheckBox : QAccessible::PushButton));
        its->actionInterface()->doAction(its->actionInterface()->actionNames().value(0));
        QTRY_COMPARE(clicked.size(), 1);
        CHECK(its->state().checked == staysDown);
    }
}

TEST_CASE("Buttons of which one at a time is down are told as such", "[ui][access]")
{
    QWidget row;
    QButtonGroup group;
    for (const QString& text : {u"全部"_s, u"滞后"_s}) {
        QPushButton* button = makeButton(text, ButtonKind::Normal, &row);
        button->setCheckable(true);
        group.addButton(button);
        CHECK(told(*button)->role() == QAccessible::RadioButton);
    }
    group.setExclusive(false);
    CHECK(told(*group.buttons().first())->role() == QAccessible::CheckBox);
}

TEST_CASE("Enter presses the button that has the focus", "[ui][widgets]")
{
    const std::unique_ptr<QPushButton> button(makeButton(u"建立台账"_s, ButtonKind::Primary));
    IconButton back(u"back"_s, u"后退"_s, Theme());
    for (QAbstractButton* one :
         {static_cast<QAbstractButton*>(button.get()), static_cast<QAbstractButton*>(&back)}) {
        const QSignalSpy clicked(one, &QAbstractButton::clicked);
        one->show();
        QTest::keyClick(one, Qt::Key_Return);
        QTest::keyClick(one, Qt::Key_Enter);
        CHECK(clicked.size() == 2);
    }
}

TEST_CASE("Charts are told as charts, with their sentence", "[ui][access]")
{
    BulletBar bar{Theme()};
    bar.setData({0.621, 0.75, u"lagging"_s, true});
    CHECK(told(bar)->role() == QAccessible::Chart);
    CHECK(told(bar)->text(QAccessible::Name).contains(u"62.1%"_s));
    MonthTrend trend{Theme()};
    trend.setData({u"培训人次"_s,
                   u"人次"_s,
                   0,
                   {2026, 1, 1},
                   {2026, 12, 31},
                   {2026, 9, 30},
                   {621.0},
                   {},
                   1000.0,
                   {},
                   {}});
    CHECK(told(trend)->role() == QAccessible::Chart);
    CHECK(told(trend)->text(QAccessible::Name).contains(u"621"_s));
}
