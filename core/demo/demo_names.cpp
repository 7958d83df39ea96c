#include "core/demo/demo_names.h"

#include <array>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

struct WeightedWord
{
    QStringView word;
    int weight;
};

constexpr std::array hanSurnames{
    WeightedWord{u"杨", 105}, WeightedWord{u"李", 100}, WeightedWord{u"赵", 72}, WeightedWord{u"段", 52},
    WeightedWord{u"张", 68},  WeightedWord{u"王", 60},  WeightedWord{u"蒋", 40}, WeightedWord{u"尹", 34},
    WeightedWord{u"廖", 30},  WeightedWord{u"郭", 28},  WeightedWord{u"黄", 30}, WeightedWord{u"陈", 34},
    WeightedWord{u"刘", 32},  WeightedWord{u"何", 26},  WeightedWord{u"徐", 20}, WeightedWord{u"朱", 20},
    WeightedWord{u"明", 14},  WeightedWord{u"寸", 10},  WeightedWord{u"万", 12}, WeightedWord{u"邵", 12},
    WeightedWord{u"鲁", 12},  WeightedWord{u"余", 16},  WeightedWord{u"番", 8},  WeightedWord{u"许", 12},
    WeightedWord{u"吴", 16},  WeightedWord{u"周", 18},  WeightedWord{u"孙", 10}, WeightedWord{u"谢", 10},
    WeightedWord{u"罗", 12},  WeightedWord{u"董", 12},  WeightedWord{u"苏", 8},  WeightedWord{u"左", 5},
    WeightedWord{u"欧阳", 2}, WeightedWord{u"彭", 8},   WeightedWord{u"曾", 6},  WeightedWord{u"马", 6}};
constexpr std::array daiSurnames{WeightedWord{u"刀", 20},
                                 WeightedWord{u"线", 14},
                                 WeightedWord{u"管", 10},
                                 WeightedWord{u"俸", 8},
                                 WeightedWord{u"晃", 6},
                                 WeightedWord{u"金", 8},
                                 WeightedWord{u"岳", 4}};
constexpr std::array lisuSurnames{WeightedWord{u"余", 20},
                                  WeightedWord{u"熊", 10},
                                  WeightedWord{u"蜂", 8},
                                  WeightedWord{u"麻", 6},
                                  WeightedWord{u"曹", 8},
                                  WeightedWord{u"密", 4},
                                  WeightedWord{u"祝", 5}};
constexpr std::array yiSurnames{WeightedWord{u"普", 14},
                                WeightedWord{u"罗", 12},
                                WeightedWord{u"字", 8},
                                WeightedWord{u"鲁", 10},
                                WeightedWord{u"杞", 8},
                                WeightedWord{u"茶", 6},
                                WeightedWord{u"自", 4}};

constexpr QStringView olderMale = u"国建德文正家兴光明成永福发生有世朝开加维大忠云绍自学";
constexpr QStringView olderMaleSecond = u"华明强荣军富贵林祥昌才平生云海龙宏春兵武元全安周能旺";
constexpr QStringView olderFemale = u"秀玉美桂春兰凤金菊翠彩莲素加丽云爱永改小会芝换";
constexpr QStringView olderFemaleSecond = u"兰英芬珍菊芳琴仙花香梅莲美凤萍焕玲翠存转书果";
constexpr QStringView youngerMale = u"志晓俊海嘉宇浩子文泽鹏天旭永家春振立景明加绍";
constexpr QStringView youngerMaleSecond = u"伟鹏杰豪宇涛轩辉强龙飞波然成磊凯文斌洋松航";
constexpr QStringView youngerFemale = u"晓雪思梦婷雅欣佳丽艳春海燕静永加金玉小露";
constexpr QStringView youngerFemaleSecond = u"婷颖雪娟敏琼怡蕊娜燕梅芳丽萍欣倩瑶兰仙静媛";
constexpr QStringView singleMale = u"军强勇刚涛斌波伟林松华荣平杰磊";
constexpr QStringView singleFemale = u"芳丽艳娟燕敏静玲萍琼婷梅雪";

struct WeightedCode
{
    QStringView code;
    int weight;
};

template <std::size_t n>
QStringView oneDemoSurname(Dice& dice, const std::array<WeightedWord, n>& words)
{
    return words[dice.weighted(std::span<const WeightedWord>(words), &WeightedWord::weight)].word;
}

QStringView demoSurname(Dice& dice, QStringView ethnic)
{
    if (ethnic == u"18")
        return oneDemoSurname(dice, daiSurnames);
    if (ethnic == u"20")
        return oneDemoSurname(dice, lisuSurnames);
    if (ethnic == u"07")
        return oneDemoSurname(dice, yiSurnames);
    return oneDemoSurname(dice, hanSurnames);
}

template <std::size_t n>
QString oneDemoCode(Dice& dice, const std::array<WeightedCode, n>& codes)
{
    return codes[dice.weighted(std::span<const WeightedCode>(codes), &WeightedCode::weight)].code.toString();
}

} // namespace

QString demoPersonName(Dice& dice, QStringView ethnic, bool female, int birthYear)
{
    QString name = demoSurname(dice, ethnic).toString();
    if (dice.chance(birthYear < 1985 ? 90 : 160))
        return name + dice.pick(female ? singleFemale : singleMale);
    const bool older = birthYear < 1988;
    name += dice.pick(female ? (older ? olderFemale : youngerFemale) : (older ? olderMale : youngerMale));
    name += dice.pick(female ? (older ? olderFemaleSecond : youngerFemaleSecond)
                             : (older ? olderMaleSecond : youngerMaleSecond));
    return name;
}

QString demoEthnic(Dice& dice, int town)
{
    // Most of the county is Han; 木城 is a Yi and Lisu township, Dai live along the river, Achang in the
    // north.
    static constexpr std::array county{WeightedCode{u"01", 942},
                                       WeightedCode{u"18", 18},
                                       WeightedCode{u"20", 16},
                                       WeightedCode{u"07", 12},
                                       WeightedCode{u"39", 8},
                                       WeightedCode{u"14", 4}};
    static constexpr std::array muCheng{WeightedCode{u"01", 560},
                                        WeightedCode{u"07", 210},
                                        WeightedCode{u"20", 215},
                                        WeightedCode{u"18", 15}};
    static constexpr std::array mengNuo{
        WeightedCode{u"01", 850}, WeightedCode{u"18", 120}, WeightedCode{u"07", 30}};
    if (town == 9)
        return oneDemoCode(dice, muCheng);
    return town == 2 ? oneDemoCode(dice, mengNuo) : oneDemoCode(dice, county);
}

QString demoEducation(Dice& dice, int birthYear)
{
    static constexpr std::array older{WeightedCode{u"81", 330},
                                      WeightedCode{u"71", 530},
                                      WeightedCode{u"61", 80},
                                      WeightedCode{u"41", 30},
                                      WeightedCode{u"90", 20},
                                      WeightedCode{u"31", 10}};
    static constexpr std::array younger{WeightedCode{u"81", 50},
                                        WeightedCode{u"71", 520},
                                        WeightedCode{u"61", 130},
                                        WeightedCode{u"44", 130},
                                        WeightedCode{u"41", 60},
                                        WeightedCode{u"31", 80},
                                        WeightedCode{u"21", 30}};
    return birthYear < 1985 ? oneDemoCode(dice, older) : oneDemoCode(dice, younger);
}

QString demoEmployer(Dice& dice)
{
    static constexpr std::array<QStringView, 10> employers{u"龙陵云岭石斛种植农民专业合作社",
                                                           u"龙陵松岭茶业有限公司",
                                                           u"龙陵青岗硅业有限公司",
                                                           u"龙陵金竹建材有限公司",
                                                           u"龙陵暖泉康养服务有限公司",
                                                           u"龙陵彩云电商服务部",
                                                           u"龙陵绿野林下经济农民专业合作社",
                                                           u"龙陵山泉食品有限公司",
                                                           u"龙陵黄玉坊工艺品店",
                                                           u"龙陵顺达运输服务有限公司"};
    return dice.pick(employers).toString();
}

} // namespace jc
