// The open window against the ceilings of DESIGN §10: page change, the longest time it did not answer, the
// first hit of Ctrl+K, memory. Its own program, since it needs a screen (offscreen by default):
//
//   bench_ui [PERSONS]
#include "core/demo/demo.h"
#include "tests/bench/measure.h"
#include "tests/support/gui_watch.h"
#include "ui/pages/find/finders.h"
#include "ui/pages/registry.h"
#include "ui/shell/find_popup.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/style/startup.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>

namespace {

using namespace jc;
using namespace jc::ui;

constexpr qint64 longestGap = 100; // ms without an answer
constexpr int findPersons = 200'000;

class WindowBench
{
public:
    explicit WindowBench(const Catalogues& catalogues)
        : m_catalogues(catalogues)
    {}

    void showWindow()
    {
        m_window.reset();
        WindowParts parts{m_catalogues,
                          m_clock,
                          m_settings,
                          m_dialogs,
                          pageDescriptors(),
                          navigation(),
                          {},
                          m_folder.path()};
        parts.finders = finders();
        m_window = std::make_unique<MainWindow>(std::move(parts));
        m_window->resize(1366, 768);
        m_window->show();
        settle();
        m_window->grab();
    }
    // True once the ledger stands open with its first page complete.
    bool open(const QString& path)
    {
        m_window->openLedger(path);
        settle();
        return m_window->ledgerView() != nullptr;
    }
    QString make(int persons)
    {
        DemoOptions options;
        options.path = m_folder.filePath(QStringLiteral("demo-%1.jiangce").arg(persons));
        options.persons = persons;
        const Result<std::unique_ptr<Ledger>> made = makeDemo(options, m_catalogues);
        if (!made)
            std::printf("%s\n", qPrintable(made.error().message));
        return made ? options.path : QString();
    }
    void settle()
    {
        for (int quiet = 0; quiet < 3;) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            quiet = m_window->isWorking() ? 0 : quiet + 1;
        }
    }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] jc::test::GuiWatch& watch() { return m_watch; }

private:
    const Catalogues& m_catalogues;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    UserSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Dialogs m_dialogs;
    jc::test::GuiWatch m_watch;
    std::unique_ptr<MainWindow> m_window;
};

// MiB, by the name the system gives it.
double memoryOf(const QByteArray& name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

bool held(const char* what, double value, const char* unit, double ceiling)
{
    std::printf("%-44s %9.1f %-3s ceiling %6.1f %s\n",
                what,
                value,
                unit,
                ceiling,
                value <= ceiling ? "held" : "PASSED");
    return value <= ceiling;
}

bool tour(WindowBench& bench)
{
    bool good = true;
    for (int round = 1; round <= 2; ++round) {
        for (const NavItem& item : bench.window().ledgerView()->items()) {
            bench.watch().reset();
            const double whole = jc::bench::millisecondsOf([&] {
                bench.window().ledgerView()->goToItem(item.id);
                bench.settle();
            });
            const QByteArray name = QStringLiteral("%1, %2. visit: not answering, of %3 ms")
                                        .arg(item.id)
                                        .arg(round)
                                        .arg(whole, 0, 'f', 0)
                                        .toUtf8();
            good = held(name.constData(), static_cast<double>(bench.watch().longest()), "ms", longestGap) &&
                   good;
        }
    }
    return good;
}

bool find(WindowBench& bench, const QString& text)
{
    bench.window().ledgerView()->openFind();
    QCoreApplication::processEvents();
    auto* popup = qobject_cast<FindPopup*>(QApplication::activePopupWidget());
    if (!popup)
        return false;
    const auto* list = popup->findChild<QListWidget*>();
    const double first = jc::bench::millisecondsOf([&] {
        popup->findChild<QLineEdit*>()->setText(text);
        while (!list->currentItem() && popup->isSearching())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    const bool found = list->currentItem() != nullptr;
    const double all = jc::bench::millisecondsOf([&] {
        while (popup->isSearching())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    popup->close();
    const QByteArray name = QStringLiteral("find %1%2: first hit, all %3 ms later")
                                .arg(text, found ? QString() : QStringLiteral(" (none)"))
                                .arg(all, 0, 'f', 0)
                                .toUtf8();
    return held(name.constData(), first, "ms", 100);
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    prepareScaling();
    const QApplication application(argc, argv);
    const Result<Catalogues> catalogues = Catalogues::load();
    if (!catalogues)
        return 1;
    WindowBench bench(*catalogues);
    bench.showWindow();
    const QString demo = bench.make(3000);
    bool good = bench.open(demo);
    good = tour(bench) && good;

    const int persons = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 60'000;
    const QString large = bench.make(persons);
    std::printf("%d persons\n", persons);
    bench.watch().reset();
    const double openedLarge = jc::bench::millisecondsOf([&] { good = bench.open(large) && good; });
    std::printf("%-44s %9.1f ms\n", "open to first page complete", openedLarge);
    good =
        held(
            "not answering while it opens", static_cast<double>(bench.watch().longest()), "ms", longestGap) &&
        good;
    std::printf("%-44s %9.1f MiB\n", "memory when open", memoryOf("VmRSS"));
    good = tour(bench) && good;
    good = held("memory after the tour", memoryOf("VmRSS"), "MiB", 350) && good;
    std::printf("%-44s %9.1f MiB\n", "memory at its highest, demo made included", memoryOf("VmHWM"));

    const QString largest = bench.make(findPersons);
    good = bench.open(largest) && good;
    std::printf("%d persons\n", findPersons);
    for (const char* text : {"zsm", "张伟", "wang", "1234", "没有这个人"})
        good = find(bench, QString::fromUtf8(text)) && good;
    std::printf(good ? "all ceilings held\n" : "a ceiling was passed\n");
    return good ? 0 : 1;
}
