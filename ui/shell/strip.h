// A band across the window (top bar, page header, status bar): a row of controls on a ground of its own with
// a hairline towards the content. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace jc::ui {

class Strip : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    enum class Line { Above, Below, None };

    // `height` in pixels at 100 %; a taller font makes it taller.
    Strip(Line line, int height, const Theme& theme, QWidget* parent);

    [[nodiscard]] QHBoxLayout* row() const { return m_row; }
    void setTheme(const Theme& theme) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    Theme m_theme;
    Line m_line;
    int m_height;
    QHBoxLayout* m_row;
};

} // namespace jc::ui
