#include "ui/style/startup.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace jc::ui {

void prepareScaling()
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
}

void dressApplication(QApplication& application, const Theme& theme, const QLocale& locale)
{
    QLocale::setDefault(locale);
    auto* translator = new QTranslator(&application);
    if (translator->load(locale,
                         QStringLiteral("qtbase"),
                         QStringLiteral("_"),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(translator);
    applyTheme(application, theme);
}

} // namespace jc::ui
