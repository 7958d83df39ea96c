#include "tests/support/catch.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFontInfo>

#include <cmath>

using namespace jc::ui;

namespace {

// Contrast ratio of WCAG 2.1.
double contrastOf(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& color) {
        const auto part = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

TEST_CASE("Text reaches 4.5 to 1 and controls 3 to 1 on every ground they stand on", "[ui][style]")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Tokens& t = Theme(kind).tokens();
        for (const QColor& ground : {t.bg, t.surface, t.header, t.selected, t.hover}) {
            CHECK(contrastOf(t.text, ground) >= 4.5);
            CHECK(contrastOf(t.text2, ground) >= 4.5);
            CHECK(contrastOf(t.accent, ground) >= 4.5);
            CHECK(contrastOf(t.focus, ground) >= 3.0);
        }
        for (const QColor& ground : {t.bg, t.surface, t.header, t.hover}) {
            CHECK(contrastOf(t.text3, ground) >= 4.5);
            CHECK(contrastOf(t.border, ground) >= 3.0);
            CHECK(contrastOf(t.error, ground) >= 4.5);
            for (const StatusColors& status : t.status)
                CHECK(contrastOf(status.text, ground) >= 4.5); // words on tiles and in forms
        }
        CHECK(contrastOf(t.onAccent, t.accent) >= 4.5);
        CHECK(contrastOf(t.error, t.errorTint) >= 4.5);
        CHECK(contrastOf(t.text, t.errorTint) >= 4.5);
        for (const StatusColors& status : t.status) {
            CHECK(contrastOf(status.text, status.tint) >= 4.5);
            // Every bar has an edge in the colour of its chip's text; the lighter fills lean on it.
            for (const QColor& band : t.bands)
                CHECK(contrastOf(status.text, band) >= 3.0);
            CHECK(std::max(contrastOf(status.fill, t.surface), contrastOf(status.text, t.surface)) >= 3.0);
        }
        for (const CellColors& step : t.heat)
            CHECK(contrastOf(step.text, step.fill) >= 4.5);
    }
}

TEST_CASE("The palette that Qt paints with reaches 4.5 to 1 for all that is enabled", "[ui][style]")
{
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
    };
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const QPalette palette = Theme(kind).palette();
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto& [ink, ground] : pairs) {
                INFO("ink " << int{ink} << " on " << int{ground} << " of palette " << int{group});
                CHECK(contrastOf(palette.color(group, ink), palette.color(group, ground)) >= 4.5);
            }
        }
    }
}

TEST_CASE("A gap finds its heat step, both ends of the middle included", "[ui][style]")
{
    CHECK(heatStep(-20) == 0);
    CHECK(heatStep(-19.9) == 1);
    CHECK(heatStep(-10) == 1);
    CHECK(heatStep(-3.1) == 2);
    CHECK(heatStep(-3) == 3);
    CHECK(heatStep(3) == 3);
    CHECK(heatStep(10) == 4);
    CHECK(heatStep(20) == 5);
    CHECK(heatStep(20.1) == 6);
}

TEST_CASE("The fonts are named, Chinese, and never below 12 px", "[ui][style]")
{
    CHECK(Theme().font().families().first() == QStringLiteral("Noto Sans CJK SC"));
    CHECK(Theme().font().pixelSize() == 14);
    CHECK(Theme(ThemeKind::Light, 0.8).font(Type::Note).pixelSize() == 12);
    CHECK(Theme(ThemeKind::Light, 1.5).font(Type::Figure).pixelSize() == 42);
    CHECK(Theme(ThemeKind::Light, 9).zoom() == 1.75);
    CHECK(QApplication::font().families() == Theme().font().families());
}

TEST_CASE("Rows are as high as the densities of the brief at 100 %", "[ui][style]")
{
    const auto height = [](Density density) {
        return rowHeight(density, QFontMetricsF(Theme().font(rowType(density))));
    };
    // Other faces of the list are lower, so a pixel or more less is right where Noto is missing.
    if (QFontInfo(Theme().font()).family() == QStringLiteral("Noto Sans CJK SC")) {
        CHECK(height(Density::Compact) == 26);
        CHECK(height(Density::Standard) == 32);
        CHECK(height(Density::Loose) == 39);
    }
    CHECK(height(Density::Compact) < height(Density::Standard));
    CHECK(height(Density::Standard) < height(Density::Loose));
}
