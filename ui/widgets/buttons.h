// Buttons of the house. Their texts are verbs with their object (导入 389 行), never 确定. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QPushButton>
#include <QToolButton>

namespace jc::ui {

enum class ButtonKind {
    Normal,
    Primary, // at most one on a page
    Quiet,   // no frame until pointed at, in the colour of links
};

// A push button that Enter presses where it has the focus, as people expect; what makeButton() makes, and the
// base of those that look otherwise.
class EnterButton : public QPushButton
{
public:
    explicit EnterButton(const QString& text, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

// Enter presses it where it has the focus. Never the dialog's automatic default: Enter in an entry field must
// not submit. Owned by `parent`.
[[nodiscard]] QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent = nullptr);
void setButtonKind(QPushButton& button, ButtonKind kind);

// An icon without text, for the best-known acts only; the name is its tooltip and what a screen reader says.
class IconButton final : public QToolButton, public ThemeAware
{
    Q_OBJECT

public:
    IconButton(const QString& iconName, const QString& name, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_iconName;
};

} // namespace jc::ui
