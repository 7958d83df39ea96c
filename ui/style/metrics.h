// Sizes in logical pixels at 100 %, on a 4 px grid (ux §3). Multiply by the zoom with Theme::px(). Row
// heights are never constants: the named Chinese faces differ by a quarter in line height, so they follow the
// font.
#pragma once

#include <QFontMetrics>

#include <cmath>

namespace jc::ui {

namespace metrics {

inline constexpr int half = 2;
inline constexpr int grid = 4;
inline constexpr int gap = 8;
inline constexpr int wide = 12;
inline constexpr int pageMargin = 16;
inline constexpr int section = 24;
inline constexpr int apart = 32;

inline constexpr int controlDense = 28;
inline constexpr int control = 32;
inline constexpr int controlLarge = 36;
inline constexpr int hitArea = 24;

inline constexpr int topBar = 44;
inline constexpr int pageHeader = 40;
inline constexpr int filterRow = 40;
inline constexpr int statusBar = 26;
inline constexpr int navWide = 168;
inline constexpr int navFolded = 48;
inline constexpr int labelColumn = 96;
inline constexpr int labelColumnEnglish = 140;
inline constexpr int readingWidth = 720;

inline constexpr int icon = 18;
inline constexpr int radius = 4;
inline constexpr int focusRing = 2;

} // namespace metrics

// The scale of type; the sizes in pixels at 100 % are 12, 13, 14, 16, 20, 28. Group, Title and Figure are
// bold.
enum class Type { Note, Dense, Body, Group, Title, Figure };

enum class Density { Compact, Standard, Loose };

// Height of a table row in the font its cells are drawn with: 26, 32, 40 px for Dense, Body, Body at 100 %.
[[nodiscard]] inline int rowHeight(Density density, const QFontMetricsF& font)
{
    const double padding = density == Density::Compact ? 7.0 : density == Density::Standard ? 11.0 : 18.0;
    return static_cast<int>(std::ceil(font.height()) + padding);
}

[[nodiscard]] inline Type rowType(Density density)
{
    return density == Density::Compact ? Type::Dense : Type::Body;
}

} // namespace jc::ui
