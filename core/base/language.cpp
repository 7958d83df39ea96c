#include "core/base/language.h"

#include <QCoreApplication>

namespace jc {

Language interfaceLanguage()
{
    //: The code of the language of this translation: en for English.
    const QString code = QCoreApplication::translate("Language", "zh_CN");
    return code == QLatin1String("en") ? Language::English : Language::Chinese;
}

} // namespace jc
