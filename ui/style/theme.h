// The look of the program as a value that is handed to whatever paints: every colour of ux §3 in its light
// and dark form, and the user's zoom on top of the system scale. There is no current theme to ask for; a
// widget gets one in its constructor and, when the person switches, again through ThemeAware. GUI thread
// only.
#pragma once

#include "ui/style/metrics.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;
class QObject;

namespace jc::ui {

enum class ThemeKind { Light, Dark };

// How a status is coloured and shaped; see statusTone() for the words.
enum class StatusTone { Done, OnTrack, Slow, Lagging, None };

struct StatusColors
{
    QColor text; // chip text, and the 1 px edge of every filled bar
    QColor tint; // chip ground
    QColor fill; // bar; for StatusTone::None the bar is hollow with a dashed edge in `text`
};

struct CellColors
{
    QColor fill;
    QColor text;
};

struct Tokens
{
    QColor bg;       // page
    QColor surface;  // cards, tables, fields
    QColor header;   // table heads, tool strips
    QColor selected; // selected row
    QColor hover;
    QColor line; // hairlines that carry no meaning
    QColor text;
    QColor text2;
    QColor text3; // hints
    QColor disabled;
    QColor accent; // links, the one primary button
    QColor onAccent;
    QColor border; // of controls, 3:1
    QColor focus;
    QColor error;
    QColor errorTint;
    std::array<QColor, 3> bands;        // bullet bar ground: to 序时-10, to 序时, beyond
    std::array<StatusColors, 5> status; // by StatusTone
    std::array<CellColors, 7> heat;     // by heatStep()

    [[nodiscard]] const StatusColors& of(StatusTone tone) const;
    // `gap` in percentage points.
    [[nodiscard]] const CellColors& heatOf(double gap) const;
};

// 0 for gap <= -20 percentage points up to 6 for gap > 20; 3 is within 3 points of the schedule.
[[nodiscard]] int heatStep(double gap);

class Theme
{
public:
    // Zoom is held to 0.8 .. 1.75.
    explicit Theme(ThemeKind kind = ThemeKind::Light, double zoom = 1.0, Density density = Density::Standard);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    // Of the tables that follow the person's choice; others are compact always.
    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] const Tokens& tokens() const;

    // A size given in pixels at 100 %.
    [[nodiscard]] int px(int size) const;
    // In the named Chinese families; never below 12 px, whatever the zoom.
    [[nodiscard]] QFont font(Type type = Type::Body) const;
    // All roles, disabled, placeholder, tooltip and link included.
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] bool operator==(const Theme&) const = default;

private:
    ThemeKind m_kind;
    double m_zoom;
    Density m_density;
};

// What paints with a theme. Implemented by widgets and delegates; the owner of a window calls spreadTheme()
// on it.
class ThemeAware
{
public:
    virtual ~ThemeAware() = default;
    virtual void setTheme(const Theme& theme) = 0;

protected:
    ThemeAware() = default;
    ThemeAware(const ThemeAware&) = default;
    ThemeAware& operator=(const ThemeAware&) = default;
};

// Style, palette, font and tooltips of the whole program. Call again when the person changes theme or zoom,
// then spreadTheme() on each window.
void applyTheme(QApplication& application, const Theme& theme);

// Hands the theme to `root` and every ThemeAware object below it.
void spreadTheme(QObject& root, const Theme& theme);

} // namespace jc::ui
