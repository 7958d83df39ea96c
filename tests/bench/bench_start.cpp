// From the start of the process to the first window on the screen, and to the first page of the demo ledger,
// against the start of a program that shows an empty Qt window: each start is a process of its own, which
// says when its window is painted. Ceilings of DESIGN §10.
//
//   bench_start [ROUNDS]      QT_QPA_PLATFORM=offscreen unless given
#include "core/demo/demo.h"
#include "tests/bench/measure.h"
#include "ui/access/access.h"
#include "ui/pages/find/finders.h"
#include "ui/pages/registry.h"
#include "ui/shell/main_window.h"
#include "ui/style/startup.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace jc::bench {

namespace {

constexpr double firstWindowCeiling = 300;
constexpr double demoCeiling = 800;
constexpr int demoPersons = 3'000;
constexpr int longestStart = 60'000; // ms until a start counts as failed

void sayShown(QWidget& window)
{
    window.grab();
    std::puts("shown");
    std::fflush(stdout);
}

int showEmptyWindow()
{
    QWidget window;
    window.resize(1366, 768);
    window.show();
    QCoreApplication::processEvents();
    sayShown(window);
    return 0;
}

int showOwnWindow(const QString& ledger)
{
    ui::installAccess();
    const Result<Catalogues> catalogues = Catalogues::load();
    if (!catalogues)
        return 1;
    const QTemporaryDir folder;
    const SystemClock clock;
    ui::UserSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::Dialogs dialogs;
    ui::WindowParts parts{
        *catalogues, clock, settings, dialogs, ui::pageDescriptors(), ui::navigation(), {}, folder.path()};
    parts.finders = ui::finders();
    ui::MainWindow window(std::move(parts));
    window.resize(1366, 768);
    window.show();
    if (!ledger.isEmpty())
        window.openLedger(ledger);
    QCoreApplication::processEvents();
    while (window.isWorking())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    if (!ledger.isEmpty() && window.ledgerView() == nullptr)
        return 1;
    sayShown(window);
    return 0;
}

// The wait for the end of the process is not part of its start, so the word is timed and not the call.
double startTime(const QStringList& arguments, bool& good)
{
    QProcess process;
    const double time = millisecondsOf([&] {
        process.start(QCoreApplication::applicationFilePath(), arguments);
        good = process.waitForReadyRead(longestStart) && good;
    });
    process.waitForFinished(longestStart);
    good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 && good;
    return time;
}

bool compareStarts(int rounds, const QString& demo)
{
    bool good = true;
    startTime({QStringLiteral("--empty")}, good); // brings the libraries into memory
    std::vector<double> empty;
    std::vector<double> own;
    std::vector<double> withDemo;
    for (int round = 0; round < rounds; ++round) {
        empty.push_back(startTime({QStringLiteral("--empty")}, good));
        own.push_back(startTime({QStringLiteral("--own")}, good));
        withDemo.push_back(startTime({QStringLiteral("--own"), demo}, good));
    }
    if (!good) {
        std::printf("a window did not come\n");
        return false;
    }
    const Timing floor = timingOf(empty);
    good = report("start to first window", {timingOf(own), floor}, 3.0, firstWindowCeiling);
    return report("start to the demo ledger's page", {timingOf(withDemo), floor}, 0.0, demoCeiling) && good;
}

} // namespace

} // namespace jc::bench

int main(int argc, char* argv[])
{
    using namespace jc;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ui::prepareScaling();
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--empty"))
        return bench::showEmptyWindow();
    if (arguments.value(1) == QStringLiteral("--own"))
        return bench::showOwnWindow(arguments.value(2));

    const Result<Catalogues> catalogues = Catalogues::load();
    const QTemporaryDir folder;
    DemoOptions options;
    options.path = folder.filePath(QStringLiteral("demo.jiangce"));
    options.persons = bench::demoPersons;
    if (!catalogues || !makeDemo(options, *catalogues)) {
        std::printf("no demo ledger\n");
        return 1;
    }
    const int rounds = arguments.size() > 1 ? arguments.at(1).toInt() : 11;
    return bench::compareStarts(rounds, options.path) ? 0 : 1;
}
