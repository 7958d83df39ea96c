// The window program.

#include "app/window/arguments.h"
#include "app/window/demo_file.h"
#include "app/window/main_report.h"
#include "app/window/render.h"
#include "app/window/screen.h"
#include "app/window/translation.h"
#include "app/window/window_icon.h"
#include "core/crypto/process_hardening.h"
#include "ui/access/access.h"
#include "ui/pages/find/finders.h"
#include "ui/pages/registry.h"
#include "ui/shell/main_window.h"
#include "ui/style/startup.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace jc;

// Documents, where there is such a folder; a fresh account may have none.
QString folderForLedgers()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents
                                    : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

int refuse(const Error& error)
{
    QTextStream(stderr) << error.message << '\n';
    return 1;
}

// Pictures of every page, and what else shows a stranger what the program makes: one place for all of it.
int render(ui::MainWindow& window, const app::Arguments& arguments, const Catalogues& catalogues)
{
    const QDir folder(arguments.renderTo);
    if (!folder.mkpath(QStringLiteral(".")))
        return refuse({ErrorCode::Storage,
                       QCoreApplication::translate("Render", "无法建立文件夹“%1”。").arg(arguments.renderTo),
                       {}});
    QString ledger = arguments.file;
    if (ledger.isEmpty()) {
        ledger = folder.filePath(QStringLiteral("demo.jiangce"));
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(ledger + QLatin1String(suffix)); // the one drawn before
        if (const Result<void> made = app::makeDemoFile(ledger, catalogues); !made)
            return refuse(made.error());
    }
    const Result<QStringList> files = app::renderPages(window, ledger, folder.path());
    if (!files)
        return refuse(files.error());
    const Result<QString> report = app::writeMainReport(ledger, catalogues, folder.path());
    if (!report)
        return refuse(report.error());
    QTextStream(stdout) << files->join(QLatin1Char('\n')) << '\n' << *report << '\n';
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    forbidCoreDumps();
    const bool screen = app::prepareScreen(argc, argv);
    ui::prepareScaling();
    QApplication application(argc, argv);
    ui::installAccess();
    QApplication::setApplicationName(QStringLiteral("jiangce"));
    QApplication::setApplicationVersion(QStringLiteral(JIANGCE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("jiangce"));
    QApplication::setWindowIcon(app::windowIcon());
    const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;

    QCommandLineParser parser;
    const Result<app::Arguments> arguments = app::readArguments(application.arguments(), parser);
    if (!arguments) {
        QTextStream(stderr) << arguments.error().message << '\n';
        return 2;
    }
    if (arguments->help)
        parser.showHelp();
    if (arguments->version)
        parser.showVersion();

    // Pictures are the same on every computer: nobody's settings take part in them.
    const bool drawing = !arguments->renderTo.isEmpty();
    const QTemporaryDir untouched;
    ui::UserSettings settings(drawing ? untouched.filePath(QStringLiteral("jiangce.ini"))
                                      : ui::UserSettings::standardFile());
    if (!arguments->theme.isEmpty())
        settings.setTheme(arguments->theme == QStringLiteral("dark") ? ui::ThemeChoice::Dark
                                                                     : ui::ThemeChoice::Light);
    if (arguments->zoom > 0)
        settings.setZoom(arguments->zoom);
    const QString language = arguments->language.isEmpty() ? settings.language() : arguments->language;
    app::Translation translation(application);
    translation.use(language);

    if (!screen && !drawing)
        return refuse({ErrorCode::InvalidInput,
                       QCoreApplication::translate("Arguments",
                                                   "没有可用的显示，打不开窗口；请在图形桌面里启动，或者用 "
                                                   "--render 文件夹 把各页画成图片。"),
                       {}});

    const Result<Catalogues> catalogues = Catalogues::load();
    if (!catalogues)
        return refuse(catalogues.error());
    const SystemClock clock;
    ui::Dialogs dialogs;
    ui::WindowParts parts{*catalogues,
                          clock,
                          settings,
                          dialogs,
                          ui::pageDescriptors(),
                          ui::navigation(),
                          [&catalogues](const QString& path) { return app::makeDemoFile(path, *catalogues); },
                          drawing ? QDir::root().filePath(QCoreApplication::translate("Render", "台账"))
                                  : folderForLedgers(),
                          systemIsDark && !drawing,
                          language};
    parts.finders = ui::finders();
    ui::MainWindow window(std::move(parts));
    QObject::connect(&window,
                     &ui::MainWindow::languageChosen,
                     &application,
                     [&translation](const QString& chosen) { translation.use(chosen); });
    if (arguments->size.isValid()) {
        window.setMinimumSize(0, 0);
        window.resize(arguments->size);
    }
    if (drawing)
        return render(window, *arguments, *catalogues);
    window.show();
    if (!arguments->file.isEmpty())
        window.openLedger(QFileInfo(arguments->file).absoluteFilePath());
    return QApplication::exec();
}
