#include "tests/support/catch.h"
#include "ui/print/print_fonts.h"

using namespace jc;
using namespace jc::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Where the machine has the faces of official forms nothing stands in for them", "[ui][print]")
{
    const PrintFonts fonts({u"方正小标宋简体"_s, u"SimSun"_s, u"SimHei"_s, u"Times New Roman"_s});
    CHECK(fonts.replacements().isEmpty());
    CHECK(fonts.font(SheetRole::Title, false).families().first() == u"方正小标宋简体"_s);
    CHECK_FALSE(fonts.font(SheetRole::Title, false).bold());
    CHECK(fonts.font(SheetRole::Data, false).families().first() == u"SimSun"_s);
    // 宋体 has digits of one width itself.
    CHECK(fonts.font(SheetRole::Data, true).families().first() == u"SimSun"_s);
    CHECK(fonts.font(SheetRole::Heading, false).families().first() == u"SimHei"_s);
    CHECK(fonts.font(SheetRole::Total, false).bold());
}

TEST_CASE("What stands in for a missing face is said by name", "[ui][print]")
{
    const PrintFonts fonts({u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s, u"Nimbus Roman"_s});
    CHECK(fonts.replacements() == QStringList{u"本机没有小标宋，用 Noto Serif CJK SC 代替。"_s,
                                              u"本机没有宋体，用 Noto Serif CJK SC 代替。"_s,
                                              u"本机没有黑体，用 Noto Sans CJK SC 代替。"_s});
    CHECK(fonts.font(SheetRole::Title, false).bold());
    // Digits of one width, which this serif has not.
    CHECK(fonts.font(SheetRole::Data, true).families() ==
          QStringList{u"Nimbus Roman"_s, u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s});
}

TEST_CASE("A machine without Chinese letters is told so", "[ui][print]")
{
    const QStringList said = PrintFonts({u"DejaVu Sans"_s}).replacements();
    REQUIRE(said.size() == 3);
    for (const QString& sentence : said)
        CHECK(sentence.endsWith(u"也没有可代替的中文字体。"_s));
}
