#include "core/demo/demo.h"
#include "tests/support/gui_watch.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/find/finders.h"
#include "ui/pages/registry.h"
#include "ui/shell/page_host.h"
#include "ui/widgets/nav_list.h"

#include <QApplication>
#include <QEventLoop>
#include <QLayout>

using namespace jc;
using namespace jc::ui;
using jc::ui::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

// Sanitizers make everything several times as slow, which no person meets.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 longestTourGap = 1000; // ms
#else
constexpr qint64 longestTourGap = 100;
#endif

} // namespace

TEST_CASE("Every page fits into the smallest window", "[ui][shell][tour]")
{
    WindowFixture fixture;
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    fixture.makeDemo = [](const QString&) {
        return Result<void>();
    };
    const QSize smallest(1024, 600);
    fixture.show(smallest);
    CHECK(fixture.window->size() == smallest);
    fixture.openLongling();
    for (const NavItem& item : fixture.view().items()) {
        fixture.view().goToItem(item.id);
        fixture.settle();
        const QSize needed = fixture.window->layout()->minimumSize();
        INFO(item.id.toStdString() << " needs " << needed.width() << " x " << needed.height());
        CHECK(needed.width() <= smallest.width());
        CHECK(needed.height() <= smallest.height());
    }
}

TEST_CASE("No page of the tour keeps the window from answering", "[ui][shell][tour]")
{
    WindowFixture fixture;
    DemoOptions options;
    options.path = fixture.file(u"demo.jiangce"_s);
    options.persons = 1000;
    {
        const Result<std::unique_ptr<Ledger>> made = makeDemo(options, fixture.catalogues);
        REQUIRE(made);
    }
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    fixture.show();
    jc::test::GuiWatch watch;
    const auto turn = [&] {
        // A real loop: gaps between its turns are what a person feels.
        for (int quiet = 0; quiet < 5;) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            quiet = fixture.window->isWorking() ? 0 : quiet + 1;
        }
    };
    QStringList slow;
    QStringList times;
    const auto note = [&](const QString& what) {
        const qint64 gap = watch.longest();
        times.append(u"%1 %2 ms"_s.arg(what).arg(gap));
        if (gap > longestTourGap)
            slow.append(times.last());
        watch.reset();
    };
    watch.reset();
    fixture.window->openLedger(options.path);
    turn();
    REQUIRE(fixture.window->ledgerView());
    note(u"打开台账"_s);
    // Twice: pages are built when first gone to, and shown anew later.
    for (int round = 1; round <= 2; ++round) {
        for (const NavItem& item : fixture.view().items()) {
            fixture.view().goToItem(item.id);
            turn();
            note(u"%1（第 %2 次）"_s.arg(item.id).arg(round));
        }
    }
    fixture.view().openFind();
    turn();
    fixture.type(u"zs"_s);
    turn();
    note(u"Ctrl+K"_s);
    QApplication::activePopupWidget()->close();
    fixture.window->chooseZoom(1.25);
    turn();
    note(u"界面大小"_s);
    applyTheme(*qApp, Theme());
    INFO(times.join(u"\n"_s).toStdString());
    CHECK(slow.join(u"；"_s).toStdString() == std::string());
}
