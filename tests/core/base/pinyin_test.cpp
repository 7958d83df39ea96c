#include "core/base/pinyin.h"
#include "tests/support/catch.h"

#include <utility>

using jc::NameMatch;
using jc::Pinyin;
using namespace Qt::StringLiterals;

TEST_CASE("Search keys are the initials and the full spelling of a name", "[core][base]")
{
    const Pinyin pinyin;
    CHECK(pinyin.keysOf(u"张三妹"_s) == QStringList{u"zsm"_s, u"zhangsanmei"_s});
    CHECK(pinyin.keysOf(u"吕梅"_s) == QStringList{u"lm"_s, u"lvmei"_s, u"lumei"_s});
    CHECK(pinyin.keysOf(u"John Smith"_s) == QStringList{u"js"_s, u"johnsmith"_s});
    CHECK(pinyin.keysOf(u"阿卜杜·热合曼"_s).contains(u"abudureheman"_s));
    CHECK(pinyin.keysOf(u"𠮷三"_s) == QStringList{u"𠮷s"_s, u"𠮷san"_s});
    CHECK(pinyin.keysOf(QString()).isEmpty());
    CHECK(pinyin.keysOf(u"·"_s).isEmpty());
    CHECK(pinyin.keysOf(u"单单单单单单单单"_s).size() <= 32);
}

TEST_CASE("Every reading of an ambiguous surname finds its bearer", "[core][base]")
{
    const Pinyin pinyin;
    const std::pair<QStringView, QStringList> cases[] = {
        {u"单明", {u"shanming"_s, u"danming"_s}},
        {u"曾明", {u"zengming"_s, u"cengming"_s}},
        {u"解明", {u"xieming"_s, u"jieming"_s}},
        {u"仇明", {u"qiuming"_s, u"chouming"_s}},
        {u"区明", {u"ouming"_s, u"quming"_s}},
        {u"查明", {u"zhaming"_s, u"chaming"_s}},
        {u"任明", {u"renming"_s}},
        {u"尉迟明", {u"yuchiming"_s, u"weichiming"_s}},
        {u"缪明", {u"miaoming"_s, u"mouming"_s}},
        {u"朴明", {u"piaoming"_s, u"puming"_s}},
        {u"覃明", {u"qinming"_s, u"tanming"_s}},
        {u"翟明", {u"zhaiming"_s, u"diming"_s}},
        {u"盖明", {u"geming"_s, u"gaiming"_s}},
        {u"万俟明", {u"moqiming"_s}},
        {u"单于明", {u"chanyuming"_s}},
        {u"长孙明", {u"zhangsunming"_s}},
        {u"召明", {u"shaoming"_s, u"zhaoming"_s}},
        {u"乐明", {u"yueming"_s, u"leming"_s}},
        {u"冼明", {u"xianming"_s}},
        {u"华明", {u"huaming"_s}},
    };
    for (const auto& [name, spellings] : cases) {
        for (const QString& spelling : spellings) {
            CAPTURE(name.toString(), spelling);
            CHECK(pinyin.keysOf(name.toString()).contains(spelling));
            CHECK(pinyin.match(spelling, name.toString()) == NameMatch::Exact);
        }
    }
}

TEST_CASE("People are found by what a clerk types, and ranked", "[core][base]")
{
    const Pinyin pinyin;
    const std::pair<QStringView, NameMatch> cases[] = {
        {u"张三妹", NameMatch::Exact},      {u"zhangsanmei", NameMatch::Exact},
        {u"ZhangSanmei", NameMatch::Exact}, {u"zhang san mei", NameMatch::Exact},
        {u"张三", NameMatch::Prefix},       {u"zhangs", NameMatch::Prefix},
        {u"zhan", NameMatch::Prefix},       {u"z", NameMatch::Prefix},
        {u"张sanm", NameMatch::Prefix},     {u"zsm", NameMatch::Initials},
        {u"ＺＳＭ", NameMatch::Initials},   {u"zhangsm", NameMatch::Initials},
        {u"zhsm", NameMatch::Initials},     {u"zsmei", NameMatch::Initials},
        {u"zhangsme", NameMatch::Initials}, {u"张sm", NameMatch::Initials},
        {u"三妹", NameMatch::Contains},     {u"sanmei", NameMatch::Contains},
        {u"sm", NameMatch::Contains},       {u"mei", NameMatch::Contains},
        {u"zsn", NameMatch::None},          {u"zhangsanmeib", NameMatch::None},
        {u"李", NameMatch::None},           {u"", NameMatch::None},
        {u" · ", NameMatch::None},          {u"zhasm", NameMatch::None},
    };
    for (const auto& [query, expected] : cases) {
        CAPTURE(query.toString());
        CHECK(pinyin.match(query.toString(), u"张三妹"_s) == expected);
        CHECK(pinyin.matches(query.toString(), u"张三妹"_s) == (expected != NameMatch::None));
    }
}

TEST_CASE("The letter ü is found as v, u and itself", "[core][base]")
{
    const Pinyin pinyin;
    for (const QStringView query : {u"lvlv", u"lulu", u"lülü", u"ll", u"lvl"}) {
        CAPTURE(query.toString());
        CHECK(pinyin.matches(query.toString(), u"吕绿"_s));
    }
    CHECK_FALSE(pinyin.matches(u"lv"_s, u"卢"_s));
}

TEST_CASE("Names in other scripts and rare characters are found by what stands in them", "[core][base]")
{
    const Pinyin pinyin;
    CHECK(pinyin.matches(u"john"_s, u"John Smith"_s));
    CHECK(pinyin.match(u"js"_s, u"John Smith"_s) == NameMatch::Initials);
    CHECK(pinyin.match(u"smi"_s, u"John Smith"_s) == NameMatch::Contains);
    CHECK(pinyin.matches(u"𠮷"_s, u"𠮷三"_s));
    CHECK(pinyin.matches(u"abd"_s, u"阿卜杜·热合曼"_s));
    CHECK(pinyin.match(u"阿卜杜热合曼"_s, u"阿卜杜·热合曼"_s) == NameMatch::Exact);
}

TEST_CASE("Every character is found by all its readings, wherever it stands in a name", "[core][base]")
{
    const Pinyin pinyin;
    QStringList missed;
    for (char16_t c = 0x4e00; c < 0x9fff; ++c) {
        for (const QString& name : {QString(c) + u"三妹"_s, u"张"_s + QString(c) + u"妹"_s}) {
            for (const QString& key : pinyin.keysOf(name)) {
                if (!pinyin.matches(key, name) || !pinyin.matches(key.first(1), name))
                    missed.append(name + u' ' + key);
            }
        }
    }
    CHECK(missed.join(u'\n').toStdString() == "");
    for (const QString& name : {u"万俟明"_s, u"单于明"_s}) {
        for (const QString& key : pinyin.keysOf(name))
            CHECK(pinyin.matches(key, name));
    }
}
