#include "tests/support/catch.h"
#include "ui/charts/month_trend.h"

#include <QImage>
#include <QLocale>

#include <cmath>

using namespace jc::ui;
using namespace Qt::StringLiterals;

namespace {

MonthTrendData halfYear()
{
    MonthTrendData data;
    data.goal = u"培训人次"_s;
    data.unit = u"人次"_s;
    data.from = QDate(2026, 1, 1);
    data.to = QDate(2026, 12, 31);
    data.asOf = QDate(2026, 3, 31);
    data.actual = {0.0, std::nullopt, 1200.0};
    data.target = 3650;
    return data;
}

} // namespace

TEST_CASE("The table twin has every month, with the plan by days and missing apart from zero", "[ui][charts]")
{
    const std::vector<QStringList> rows = monthTrendTable(halfYear());
    REQUIRE(rows.size() == 13);
    CHECK(rows[1] == QStringList{u"2026-01"_s, u"0"_s, u"310"_s, u"-310"_s});
    CHECK(rows[2] == QStringList{u"2026-02"_s, u"—"_s, u"590"_s, u"—"_s});
    CHECK(rows[3] == QStringList{u"2026-03"_s, u"1,200"_s, u"900"_s, u"300"_s});
    CHECK(rows[12] == QStringList{u"2026-12"_s, u"—"_s, u"3,650"_s, u"—"_s});
}

TEST_CASE("The trend says where it stands", "[ui][charts]")
{
    MonthTrend trend{Theme()};
    trend.setData(halfYear());
    CHECK(trend.accessibleName() == u"培训人次 逐月走势：到 2026-03 累计完成 1,200 人次，目标 3,650 人次"_s);
}

TEST_CASE("A trend of nothing or without dates draws no series and does not fail", "[ui][charts]")
{
    MonthTrend trend{Theme()};
    trend.resize(trend.sizeHint());
    CHECK_FALSE(trend.grab().isNull());
    MonthTrendData empty = halfYear();
    empty.actual.clear();
    empty.target.reset();
    trend.setData(empty);
    const QImage picture = trend.grab().toImage();
    bool anyInk = false;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            anyInk = anyInk || picture.pixelColor(x, y) == Theme().tokens().accent;
    }
    CHECK_FALSE(anyInk);
}

TEST_CASE("The forecast differs from the actual, stands in the table twin and in what is read out",
          "[ui][charts]")
{
    MonthTrendData data = halfYear();
    MonthTrend plain{Theme()};
    plain.resize(420, 220);
    plain.setData(data);
    const QImage without = plain.grab().toImage();
    data.forecast = TrendForecast{4000.0, 3500.0, 4500.0};
    data.forecastSentence = u"按近 3 个月速度推算，年底 4,000 人次。"_s;
    MonthTrend trend{Theme()};
    trend.resize(420, 220);
    trend.setData(data);
    CHECK(trend.accessibleName().endsWith(u"目标 3,650 人次。按近 3 个月速度推算，年底 4,000 人次。"_s));
    const std::vector<QStringList> rows = monthTrendTable(data);
    CHECK(rows[0].last() == u"推算"_s);
    CHECK(rows[3].last() == u"—"_s);
    CHECK(rows[12].last() == u"4,000"_s);
    const double middle = 1200.0 + 2800.0 * 30.0 / 275.0;
    CHECK(rows[4].last() == QLocale().toString(std::floor(middle), 'f', 0));
    // The band: a light shade of the ink that nothing else has.
    const auto bandPixels = [](const QImage& picture) {
        const QColor ink = Theme().tokens().accent;
        const QColor ground = picture.pixelColor(1, picture.height() - 1);
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor at = picture.pixelColor(x, y);
                const int blend = ground.red() + (ink.red() - ground.red()) * 14 / 100;
                count += std::abs(at.red() - blend) <= 2 && at.blue() > at.red() + 5 ? 1 : 0;
            }
        }
        return count;
    };
    CHECK(bandPixels(trend.grab().toImage()) > bandPixels(without) + 500);
}
