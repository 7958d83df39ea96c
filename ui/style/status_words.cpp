#include "ui/style/status_words.h"

#include <QCoreApplication>

#include <array>

namespace jc::ui {

namespace {

struct Row
{
    const char* status;
    const char* word;
    const char16_t* shape;
};

constexpr std::array rows{
    Row{"done", QT_TRANSLATE_NOOP("StatusWord", "已完成"), u"✓"},
    Row{"on-track", QT_TRANSLATE_NOOP("StatusWord", "达序时"), u"◆"},
    Row{"slow", QT_TRANSLATE_NOOP("StatusWord", "偏慢"), u"●"},
    Row{"lagging", QT_TRANSLATE_NOOP("StatusWord", "滞后"), u"▼"},
    Row{"no-data", QT_TRANSLATE_NOOP("StatusWord", "未报数"), u"○"},
    Row{"watched", QT_TRANSLATE_NOOP("StatusWord", "只监测"), u"○"},
    Row{"unmeasured", QT_TRANSLATE_NOOP("StatusWord", "口径未设"), u"○"},
    Row{"due-met", QT_TRANSLATE_NOOP("StatusWord", "到期完成"), u"✓"},
    Row{"due-missed", QT_TRANSLATE_NOOP("StatusWord", "到期未完成"), u"▼"},
};

} // namespace

StatusWord statusWord(const QString& status)
{
    for (const Row& row : rows) {
        if (status == QLatin1String(row.status))
            return {QCoreApplication::translate("StatusWord", row.word), QString::fromUtf16(row.shape)};
    }
    return {status, QStringLiteral("○")};
}

} // namespace jc::ui
