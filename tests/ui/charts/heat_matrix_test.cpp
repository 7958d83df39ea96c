#include "tests/support/catch.h"
#include "ui/charts/heat_matrix.h"

#include <QAbstractTableModel>
#include <QTest>

using namespace jc::ui;
using namespace Qt::StringLiterals;

namespace {

// Three cells: far behind, on time, not judged.
class HeatStrip final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 1; }
    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != HeatMatrix::Role && role != Qt::DisplayRole)
            return {};
        const HeatCell cell = index.column() == 0   ? HeatCell{0.48, -0.27, {}}
                              : index.column() == 1 ? HeatCell{0.75, 0.0, {}}
                                                    : HeatCell{{}, {}, u"未报数"_s};
        return role == HeatMatrix::Role ? QVariant::fromValue(cell) : QVariant(heatText(cell));
    }
};

} // namespace

TEST_CASE("A heat cell prints its rate, marks what lags by more than ten points, and says why there is none",
          "[ui][charts]")
{
    CHECK(heatText({0.4812, -0.27, {}}) == u"48.1"_s);
    CHECK(heatText({{}, {}, u"未报数"_s}) == u"未报数"_s);
    CHECK(isHeatLagging({0.48, -0.101, {}}));
    CHECK_FALSE(isHeatLagging({0.48, -0.10, {}}));
    CHECK_FALSE(isHeatLagging({0.48, {}, {}}));
}

TEST_CASE("Heat cells have the colour of their gap, and none where nothing is judged", "[ui][charts]")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme theme(kind);
        HeatMatrix matrix(u"表"_s, theme);
        HeatStrip strip;
        matrix.setModel(&strip);
        matrix.resize(500, 160);
        matrix.show();
        matrix.setCurrentIndex(strip.index(0, 1));
        const QImage picture = matrix.viewport()->grab().toImage();
        const auto ground = [&](int column) {
            return picture.pixelColor(matrix.visualRect(strip.index(0, column)).topLeft() + QPoint(4, 4));
        };
        CHECK(ground(0) == theme.tokens().heat[0].fill);
        CHECK(ground(1) == theme.tokens().heat[3].fill);
        CHECK(ground(2) == theme.tokens().surface);
    }
}

TEST_CASE("Arrow keys walk the heat matrix and Enter opens the cell", "[ui][charts]")
{
    HeatMatrix matrix(u"表"_s, Theme());
    HeatStrip strip;
    matrix.setModel(&strip);
    matrix.show();
    CHECK(matrix.currentIndex().isValid());
    QModelIndex opened;
    QObject::connect(
        &matrix, &HeatMatrix::opened, &matrix, [&](const QModelIndex& index) { opened = index; });
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_Return);
    CHECK(opened == strip.index(0, 1));
}
