// Headings and the card they stand on. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QLabel>

class QVBoxLayout;
class QHBoxLayout;

namespace jc::ui {

// A heading (Type::Title for the page, Type::Group inside it) or a hint (Type::Note, Type::Dense: in the
// quiet text colour). Cut with … where there is no room, then the tooltip has the whole text.
class HeadingLabel final : public QLabel, public ThemeAware
{
    Q_OBJECT

public:
    HeadingLabel(const QString& text, Type type, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme) override;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Type m_type;
};

// A white card with a hairline around it, a heading and room for acts right of it. Put the content in body().
class Panel final : public QFrame, public ThemeAware
{
    Q_OBJECT

public:
    // An empty title leaves the head row out until an act is added.
    Panel(const QString& title, const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    // Right-aligned in the head row; takes ownership.
    void addAct(QWidget* act);
    void setTheme(const Theme& theme) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    HeadingLabel* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

} // namespace jc::ui
