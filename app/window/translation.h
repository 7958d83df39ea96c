// The language of the interface: Chinese is the source; English comes from :/i18n/en.qm. GUI thread.
#pragma once

#include <QTranslator>

#include <memory>

class QApplication;

namespace jc::app {

class Translation
{
public:
    explicit Translation(QApplication& application);

    // zh_CN or en; takes the place of the language before.
    void use(const QString& language);

private:
    QApplication& m_application;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt; // Qt's own texts
};

} // namespace jc::app
