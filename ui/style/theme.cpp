#include "ui/style/theme.h"

#include "ui/style/jiangce_style.h"

#include <QApplication>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace jc::ui {

namespace {

Tokens lightTokens()
{
    Tokens t;
    t.bg = QColor(0xF3F5F8);
    t.surface = QColor(0xFFFFFF);
    t.header = QColor(0xEAEEF3);
    t.selected = QColor(0xD6E6F8);
    t.hover = QColor(0xEDF3FA);
    t.line = QColor(0xDCE2E9);
    t.text = QColor(0x1C2530);
    t.text2 = QColor(0x4A5665);
    t.text3 = QColor(0x5E6A78);
    t.disabled = QColor(0x8E99A6);
    t.accent = QColor(0x1B5FAA);
    t.onAccent = QColor(0xFFFFFF);
    t.border = QColor(0x7A8594);
    t.focus = QColor(0x0B57C2);
    t.error = QColor(0xB42318);
    t.errorTint = QColor(0xFDECEA);
    t.bands = {QColor(0xC9D1DA), QColor(0xDCE2E9), QColor(0xEDF0F4)};
    t.status = {StatusColors{QColor(0x0B6B5D), QColor(0xDDF1ED), QColor(0x0B5E52)},
                StatusColors{QColor(0x1B5FAA), QColor(0xDFECF9), QColor(0x3B8EDB)},
                StatusColors{QColor(0x8A5A00), QColor(0xFBEFD2), QColor(0xF0B429)},
                StatusColors{QColor(0xB3401A), QColor(0xFBE6DD), QColor(0xC2410C)},
                StatusColors{QColor(0x5B6675), QColor(0xECEFF3), QColor(Qt::transparent)}};
    const QColor dark(0x1C2530);
    const QColor white(0xFFFFFF);
    t.heat = {CellColors{QColor(0x9A3412), white},
              CellColors{QColor(0xE07A3F), dark},
              CellColors{QColor(0xF6C9A8), dark},
              CellColors{QColor(0xF1F3F5), dark},
              CellColors{QColor(0xC6DDF3), dark},
              CellColors{QColor(0x6FA8DC), dark},
              CellColors{QColor(0x1B5FAA), white}};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.bg = QColor(0x15191F);
    t.surface = QColor(0x1D232B);
    t.header = QColor(0x2A323D);
    t.selected = QColor(0x21456E);
    t.hover = QColor(0x262E38);
    t.line = QColor(0x323C48);
    t.text = QColor(0xE8ECF1);
    t.text2 = QColor(0xB4BEC9);
    t.text3 = QColor(0xA7B2BF);
    t.disabled = QColor(0x6F7B89);
    t.accent = QColor(0x7DB5F0);
    t.onAccent = QColor(0x10151B);
    t.border = QColor(0x7E8A9A);
    t.focus = QColor(0x8FC1FF);
    t.error = QColor(0xFF9B8E);
    t.errorTint = QColor(0x43211F);
    t.bands = {QColor(0x46515F), QColor(0x38424E), QColor(0x2B333D)};
    t.status = {StatusColors{QColor(0x4CC2AC), QColor(0x15332E), QColor(0xA6EBDD)},
                StatusColors{QColor(0x7DB5F0), QColor(0x182D45), QColor(0x3F93EA)},
                StatusColors{QColor(0xE5B04B), QColor(0x3A2E14), QColor(0xF2CF66)},
                StatusColors{QColor(0xF28B5F), QColor(0x42231A), QColor(0xE2662A)},
                StatusColors{QColor(0x95A1AF), QColor(0x2A323D), QColor(Qt::transparent)}};
    const QColor dark(0x10151B);
    const QColor pale(0xE8ECF1);
    const QColor white(0xFFFFFF);
    t.heat = {CellColors{QColor(0xF58A55), dark},
              CellColors{QColor(0xB9552C), white},
              CellColors{QColor(0x6B3A26), pale},
              CellColors{QColor(0x313A46), pale},
              CellColors{QColor(0x25466B), pale},
              CellColors{QColor(0x2F6CAF), white},
              CellColors{QColor(0x9CCBF8), dark}};
    return t;
}

} // namespace

const StatusColors& Tokens::of(StatusTone tone) const
{
    return status.at(static_cast<std::size_t>(tone));
}

const CellColors& Tokens::heatOf(double gap) const
{
    return heat.at(static_cast<std::size_t>(heatStep(gap)));
}

int heatStep(double gap)
{
    if (gap <= -20)
        return 0;
    if (gap <= -10)
        return 1;
    if (gap < -3)
        return 2;
    if (gap <= 3)
        return 3;
    if (gap <= 10)
        return 4;
    return gap <= 20 ? 5 : 6;
}

Theme::Theme(ThemeKind kind, double zoom, Density density)
    : m_kind(kind)
    , m_zoom(std::clamp(zoom, 0.8, 1.75))
    , m_density(density)
{}

const Tokens& Theme::tokens() const
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return m_kind == ThemeKind::Light ? light : dark;
}

int Theme::px(int size) const
{
    return static_cast<int>(std::lround(size * m_zoom));
}

QFont Theme::font(Type type) const
{
    constexpr std::array sizes{12, 13, 14, 16, 20, 28};
    QFont font;
    // Named, or Debian's default falls back to Japanese letter shapes.
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Microsoft YaHei UI"),
                      QStringLiteral("WenQuanYi Micro Hei")});
    font.setPixelSize(std::max(12, px(sizes.at(static_cast<std::size_t>(type)))));
    font.setBold(type >= Type::Group);
    return font;
}

QPalette Theme::palette() const
{
    const Tokens& t = tokens();
    QPalette p;
    p.setColor(QPalette::Window, t.bg);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.bg);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.error);
    p.setColor(QPalette::ToolTipBase, t.header);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::PlaceholderText, t.text3);
    p.setColor(QPalette::Highlight, t.selected);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText,
                                           QPalette::Text,
                                           QPalette::ButtonText,
                                           QPalette::PlaceholderText,
                                           QPalette::Link,
                                           QPalette::LinkVisited,
                                           QPalette::HighlightedText,
                                           QPalette::ToolTipText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, t.bg);
    p.setColor(QPalette::Disabled, QPalette::Button, t.bg);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.header);
    return p;
}

void applyTheme(QApplication& application, const Theme& theme)
{
    application.setStyle(new JiangceStyle(theme)); // the application takes ownership
    application.setPalette(theme.palette());
    application.setFont(theme.font());
    QToolTip::setPalette(theme.palette());
    QToolTip::setFont(theme.font(Type::Dense));
}

void spreadTheme(QObject& root, const Theme& theme)
{
    if (auto* aware = dynamic_cast<ThemeAware*>(&root))
        aware->setTheme(theme);
    const QObjectList children = root.children();
    for (QObject* child : children)
        spreadTheme(*child, theme);
}

} // namespace jc::ui
