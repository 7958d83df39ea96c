#include "app/window/translation.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace jc::app {

Translation::Translation(QApplication& application)
    : m_application(application)
{}

void Translation::use(const QString& language)
{
    const QLocale locale = language == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::China)
                                                            : QLocale(QLocale::Chinese, QLocale::China);
    QLocale::setDefault(locale);
    m_own.reset(); // a translator that is destroyed is uninstalled
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(locale,
                   QStringLiteral("qtbase"),
                   QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(m_qt.get());
    if (language != QStringLiteral("en"))
        return;
    m_own = std::make_unique<QTranslator>();
    if (m_own->load(QStringLiteral(":/i18n/en.qm")))
        m_application.installTranslator(m_own.get());
}

} // namespace jc::app
