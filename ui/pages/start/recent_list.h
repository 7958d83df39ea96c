// Ledgers opened before: name and place, and for each that cannot be opened now, why. Enter or a click opens,
// Delete takes one off the list (never the file). GUI thread; files are looked at in a thread of their own.
#pragma once

#include "ui/shell/background.h"
#include "ui/shell/user_settings.h"
#include "ui/style/theme.h"

#include <QListWidget>

namespace jc::ui {

class RecentList final : public QListWidget, public ThemeAware
{
    Q_OBJECT

public:
    RecentList(UserSettings& settings, Background& background, const Theme& theme, QWidget* parent);

    // Why the file of a row cannot be opened; empty: it can, or is not looked at yet.
    [[nodiscard]] QString problem(int row) const;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void openRequested(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void take(const QStringList& paths, const QStringList& problems);
    void open(const QListWidgetItem* item);

    UserSettings& m_settings;
    Background& m_background;
    Theme m_theme;
};

} // namespace jc::ui
