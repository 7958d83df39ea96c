#include "tests/support/catch.h"
#include "ui/widgets/nav_list.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>

using namespace jc::ui;
using namespace Qt::StringLiterals;

namespace {

struct NavBench
{
    NavList nav{Theme()};
    QStringList opened;
    QStringList refusals;

    NavBench()
    {
        nav.setEntries(
            {{u"home"_s, u"home"_s, u"首页"_s, u"看"_s, {}, false, {}, 0},
             {u"tasks"_s, u"task"_s, u"任务台账"_s, u"看"_s, {}, false, {}, 3},
             {u"subsidies"_s, u"subsidy"_s, u"补贴发放"_s, u"录"_s, {}, false, u"还没有补贴项目。"_s, 0},
             {u"settings"_s, u"settings"_s, u"设置"_s, {}, {}, true, {}, 0}});
        nav.resize(nav.width(), 500);
        nav.show();
        QObject::connect(&nav, &NavList::pageRequested, &nav, [this](const QString& id) { opened << id; });
        QObject::connect(&nav, &NavList::refused, &nav, [this](const QString& id, const QString& reason) {
            refusals << id + reason;
        });
    }
    void press(int key)
    {
        QWidget* target = nav.focusWidget() ? nav.focusWidget() : main();
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }
    QListWidget* main() { return nav.findChildren<QListWidget*>().at(0); }
};

} // namespace

TEST_CASE("The keys walk over headings, open pages and reach the foot", "[ui][widgets]")
{
    NavBench bench;
    bench.nav.setCurrent(u"home"_s);
    bench.main()->setFocus();
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    CHECK(bench.opened == QStringList{u"tasks"_s});
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Space);
    CHECK(bench.refusals == QStringList{u"subsidies还没有补贴项目。"_s});
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    CHECK(bench.opened == QStringList{u"tasks"_s, u"settings"_s});
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Return);
    CHECK(bench.opened.last() == u"home"_s);
}

TEST_CASE("An entry tells a screen reader its badge, that it is open, and why it is not", "[ui][widgets]")
{
    NavBench bench;
    bench.nav.setCurrent(u"tasks"_s);
    const auto spoken = [&](int row) {
        return bench.main()->item(row)->data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken(2) == u"任务台账，3 件待办，当前页"_s);
    CHECK(spoken(4) == u"补贴发放，不可用：还没有补贴项目。"_s);
    CHECK(bench.main()->item(4)->toolTip() == u"还没有补贴项目。"_s);
    bench.nav.setUnavailable(u"subsidies"_s, {});
    CHECK(spoken(4) == u"补贴发放"_s);
}

TEST_CASE("F9 folds the column to its icons and back", "[ui][widgets]")
{
    NavBench bench;
    CHECK(bench.nav.foldAction()->shortcut() == QKeySequence(Qt::Key_F9));
    CHECK(bench.nav.width() == 168);
    bench.nav.foldAction()->trigger();
    CHECK(bench.nav.width() == 48);
    CHECK(bench.nav.isFolded());
    CHECK(bench.main()->item(1)->toolTip() == u"首页"_s);
    bench.nav.foldAction()->trigger();
    CHECK(bench.nav.width() == 168);
}
