#include "tests/support/catch.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/error_text.h"
#include "ui/shell/user_settings.h"

#include <QTemporaryDir>

using namespace jc;
using namespace jc::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Questions are answered in the person's place, in order", "[ui][shell]")
{
    Dialogs dialogs;
    dialogs.answerNext(u"作废"_s);
    dialogs.answerNext({});
    dialogs.answerNext(u"甲.jiangce"_s);
    dialogs.answerNext({});
    CHECK(dialogs.ask(nullptr, {u"作废 3 本证书"_s, {}, u"作废"_s, u"保留"_s}));
    CHECK_FALSE(dialogs.ask(nullptr, {u"作废 1 本证书"_s, {}, u"作废"_s, u"保留"_s}));
    CHECK(dialogs.openFile(nullptr, {u"打开"_s, {}, {}, {}}) == u"甲.jiangce"_s);
    CHECK(dialogs.saveFile(nullptr, {u"另存"_s, {}, {}, {}}) == std::nullopt);
    CHECK(dialogs.asked() == QStringList{u"作废 3 本证书"_s, u"作废 1 本证书"_s, u"打开"_s, u"另存"_s});
}

TEST_CASE("An error on screen carries a code that can be read out", "[ui][shell]")
{
    const Error error{ErrorCode::Damaged, u"台账有一处不符。"_s, u"page 7"_s};
    CHECK(errorSentence(error) == u"台账有一处不符。（代码 E-DAMAGED）"_s);
    CHECK(errorReport(error).contains(u"page 7"_s));
}

TEST_CASE("Settings come back as they were left, and strange ones do no harm", "[ui][shell]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"s.ini"_s);
    {
        UserSettings settings(file);
        CHECK(settings.theme() == ThemeChoice::System);
        CHECK(settings.language() == u"zh_CN"_s);
        settings.setTheme(ThemeChoice::Dark);
        settings.setZoom(9);
        for (int i = 0; i < 12; ++i)
            settings.addRecent(QString::number(i));
        settings.addRecent(u"5"_s);
    }
    const UserSettings settings(file);
    CHECK(settings.theme() == ThemeChoice::Dark);
    CHECK(settings.zoom() == 1.75);
    CHECK(settings.recent().size() == UserSettings::recentFiles);
    CHECK(settings.recent().first() == u"5"_s);
    CHECK(settings.recent().count(u"5"_s) == 1);
}
