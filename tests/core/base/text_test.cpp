#include "core/base/text.h"
#include "tests/support/catch.h"

#include <utility>

using namespace Qt::StringLiterals;

TEST_CASE("Text is folded to one width, without invisible characters and stray blanks", "[core][base]")
{
    const std::pair<QStringView, QStringView> cases[] = {
        {u"　ＡＢＣ１２３　", u"ABC123"},
        {u"３．５％", u"3.5%"},
        {u"张三，李四（班长）", u"张三，李四（班长）"},
        {u"\u200b13800138000\ufeff", u"13800138000"},
        {u"身份证号\u00a0\u3000 码", u"身份证号 码"},
        {u"培训\r\n班", u"培训 班"},
        {u"a\u0001b\u0085c", u"ab c"},
        {u"", u""},
        {u" \t\u3000", u""},
    };
    for (const auto& [text, folded] : cases)
        CHECK(jc::foldText(text) == folded.toString());
}

TEST_CASE("Names are written one way", "[core][base]")
{
    const std::pair<QStringView, QStringView> cases[] = {
        {u"张 三", u"张三"},
        {u"张　三", u"张三"},
        {u" 张\u200b三妹 ", u"张三妹"},
        {u"阿卜杜•热合曼", u"阿卜杜·热合曼"},
        {u"阿卜杜・热合曼", u"阿卜杜·热合曼"},
        {u"阿卜杜 · 热合曼", u"阿卜杜·热合曼"},
        {u"阿卜杜.热合曼", u"阿卜杜·热合曼"},
        {u"阿卜杜．热合曼", u"阿卜杜·热合曼"},
        {u"阿卜杜。热合曼", u"阿卜杜·热合曼"},
        {u"John   Smith", u"John Smith"},
        {u"Ｊｏｈｎ　Ｓｍｉｔｈ", u"John Smith"},
        {u"J. Smith", u"J. Smith"},
        {u"李 Tom", u"李 Tom"},
        {u"𠮷 田", u"𠮷田"},
        {u"Jose\u0301", u"José"},
    };
    for (const auto& [text, name] : cases) {
        CHECK(jc::normaliseName(text) == name.toString());
        CHECK(jc::normaliseName(name) == name.toString());
    }
}
