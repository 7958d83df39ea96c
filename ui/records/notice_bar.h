// A sentence inside a form, on a ground of its own, with acts under it: what waits for the person here. It
// stays until what it says is settled. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;
class QHBoxLayout;

namespace jc::ui {

enum class NoticeKind { Info, Attention };

class NoticeBar : public QFrame, public ThemeAware
{
    Q_OBJECT

public:
    NoticeBar(NoticeKind kind, const Theme& theme, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    // In the last row, from the left.
    QPushButton* addAct(const QString& text);
    void setTheme(const Theme& theme) override;

protected:
    // Between the sentence and the acts.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    void paintEvent(QPaintEvent* event) override;

private:
    NoticeKind m_kind;
    Theme m_theme;
    QLabel* m_icon;
    QLabel* m_text;
    QVBoxLayout* m_body;
    QHBoxLayout* m_acts;
};

} // namespace jc::ui
