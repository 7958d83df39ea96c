#include "tests/support/catch.h"
#include "ui/charts/bullet_bar.h"

#include <QImage>
#include <QPainter>

using namespace jc::ui;
using namespace Qt::StringLiterals;

namespace {

// 126 px wide: the scale takes 120, so a pixel is a percent.
QImage paintedBar(const BulletBarData& data)
{
    QImage picture(126, 18, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintBulletBar(painter, picture.rect(), data, Theme());
    return picture;
}

} // namespace

TEST_CASE("The bar ends at its rate and the line stands at the target", "[ui][charts]")
{
    const Tokens& t = Theme().tokens();
    const QImage bar = paintedBar({0.62, 0.75, u"lagging"_s, true});
    CHECK(bar.pixelColor(30, 9) == t.of(StatusTone::Lagging).fill);
    CHECK(bar.pixelColor(61, 9) == t.of(StatusTone::Lagging).text);
    CHECK(bar.pixelColor(62, 9) == t.bands.at(0));
    CHECK(bar.pixelColor(68, 2) == t.bands.at(1));
    CHECK(bar.pixelColor(80, 2) == t.bands.at(2));
    CHECK(bar.pixelColor(99, 2) == t.text);
    CHECK(bar.pixelColor(123, 9) == QColor(Qt::white));
}

TEST_CASE("Past the scale the bar carries an arrow", "[ui][charts]")
{
    const QColor ink = Theme().tokens().of(StatusTone::Done).text;
    CHECK(paintedBar({1.45, 0.75, u"done"_s, true}).pixelColor(121, 8) == ink);
    CHECK(paintedBar({1.04, 0.75, u"done"_s, true}).pixelColor(121, 8) == QColor(Qt::white));
}

TEST_CASE("Missing, zero and without target are three pictures", "[ui][charts]")
{
    const QImage missing = paintedBar({std::nullopt, 0.75, u"no-data"_s, true});
    const QImage zero = paintedBar({0.0, 0.75, u"lagging"_s, true});
    const QImage watched = paintedBar({std::nullopt, std::nullopt, u"watched"_s, false});
    CHECK(missing != zero);
    CHECK(zero.pixelColor(0, 9) == Theme().tokens().of(StatusTone::Lagging).text);
    CHECK(zero.pixelColor(30, 6) == Theme().tokens().bands.at(0));
    CHECK(watched.pixelColor(99, 2) == Theme().tokens().bands.at(2));
}

TEST_CASE("A bar says its figure in a sentence", "[ui][charts]")
{
    CHECK(bulletBarSentence({0.621, 0.75, u"lagging"_s, true}) ==
          u"完成率 62.1%，序时 75.0%，滞后 12.9 个百分点"_s);
    CHECK(bulletBarSentence({1.04, std::nullopt, u"done"_s, true}) == u"完成率 104.0%，已完成，超 4.0%"_s);
    CHECK(bulletBarSentence({std::nullopt, 0.75, u"no-data"_s, true}) == u"未报数"_s);
    CHECK(bulletBarSentence({std::nullopt, std::nullopt, u"watched"_s, false}) == u"没有目标数，暂不评判"_s);
    BulletBar bar{Theme()};
    bar.setData({0.621, 0.75, u"lagging"_s, true});
    CHECK(bar.accessibleName() == u"完成率 62.1%，序时 75.0%，滞后 12.9 个百分点"_s);
}

TEST_CASE("A rate of thousands of percent has room for its first digits", "[ui][charts]")
{
    const QFontMetrics font(Theme().font(Type::Body));
    CHECK(percentRoom(font, 0.05) == percentRoom(font, 1.5));
    CHECK(percentRoom(font, std::nullopt) == percentRoom(font, 1.5));
    CHECK(percentRoom(font, 42.0) >= font.horizontalAdvance(percentText(42.0)));
    CHECK(percentRoom(font, 42.0) > percentRoom(font, 1.5));
}
