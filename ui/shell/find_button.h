// Where finding begins with the mouse: looks like a field, names its key, and opens the popup of Ctrl+K. GUI
// thread.
#pragma once

#include "ui/style/theme.h"

#include <QPushButton>

namespace jc::ui {

class FindButton final : public QPushButton, public ThemeAware
{
    Q_OBJECT

public:
    FindButton(const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme) override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
};

} // namespace jc::ui
