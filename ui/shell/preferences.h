// What a person may set for this computer, as the page 设置 reaches it: what stands in the settings, and the
// acts that take effect at once. Filled in by the window. GUI thread.
#pragma once

#include "ui/shell/user_settings.h"

#include <functional>

namespace jc::ui {

struct Preferences
{
    UserSettings& settings;            // outlives every page
    std::function<QString()> language; // the one in use
    std::function<Role()> role;        // the one in force, also where none was chosen
    std::function<void(ThemeChoice)> chooseTheme;
    std::function<void(double)> chooseZoom; // 0.8 to 1.75
    std::function<void(const QString&)> chooseLanguage;
    std::function<void(Density)> chooseDensity;
    std::function<void()> backUp;
    std::function<void()> choosePassphrase;
    std::function<void()> lock;
};

} // namespace jc::ui
