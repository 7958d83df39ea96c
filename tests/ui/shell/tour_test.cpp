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
#include <QMap>

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

// The longest time the window did not answer in each step of a tour over the demo ledger, in a new window.
QVector<std::pair<QString, qint64>> gapsOfTour()
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
    QVector<std::pair<QString, qint64>> gaps;
    const auto settled = [&](const QString& step) {
        // A real loop: gaps between its turns are what a person feels.
        for (int quiet = 0; quiet < 5;) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            quiet = fixture.window->isWorking() ? 0 : quiet + 1;
        }
        gaps.append({step, watch.longest()});
        watch.reset();
    };
    watch.reset();
    fixture.window->openLedger(options.path);
    settled(u"open"_s);
    REQUIRE(fixture.window->ledgerView());
    // Twice: pages are built when first gone to, and shown anew later.
    for (int visit = 1; visit <= 2; ++visit) {
        for (const NavItem& item : fixture.view().items()) {
            fixture.view().goToItem(item.id);
            settled(u"%1, visit %2"_s.arg(item.id).arg(visit));
        }
    }
    fixture.view().openFind();
    settled(u"Ctrl+K"_s);
    fixture.type(u"zs"_s);
    settled(u"Ctrl+K, two letters"_s);
    QApplication::activePopupWidget()->close();
    fixture.window->chooseZoom(1.25);
    settled(u"zoom"_s);
    applyTheme(*qApp, Theme());
    return gaps;
}

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

// Whatever keeps the window from answering does so on every tour; a computer that halts for a moment, as a
// virtual one does for its host, does not.
TEST_CASE("No page of the tour keeps the window from answering", "[ui][shell][tour]")
{
    constexpr int tours = 3;
    QMap<QString, QStringList> slow;
    for (int tour = 0; tour < tours && (tour == 0 || !slow.isEmpty()); ++tour) {
        QMap<QString, QStringList> still;
        for (const auto& [step, gap] : gapsOfTour()) {
            if (gap > longestTourGap && (tour == 0 || slow.contains(step)))
                still.insert(step, slow.value(step) << u"%1 ms"_s.arg(gap));
        }
        slow = still;
    }
    for (auto step = slow.cbegin(); step != slow.cend(); ++step)
        UNSCOPED_INFO(step.key().toStdString() << ": " << step->join(u", "_s).toStdString());
    CHECK(slow.isEmpty());
}
