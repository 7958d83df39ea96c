// A message in the page, not over it: what happened, and at most one act that answers it (撤销 Ctrl+Z, 重试).
// It never takes the focus; screen readers are told of it. The owner puts it into a layout, where it is
// hidden until show is asked for. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace jc::ui {

class IconButton;

enum class MessageKind { Info, Success, Warning, Error };

struct Message
{
    MessageKind kind = MessageKind::Info;
    QString text;         // a whole sentence
    QString action;       // label of the act; empty: none
    int hideAfter = 0;    // milliseconds; 0 stays until closed. Waits while pointed at or holding the focus.
    bool lasting = false; // says how things stand: cannot be closed, and its act leaves it
};

class MessageBar final : public QFrame, public ThemeAware
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    // Takes the place of the message before it.
    void showMessage(const Message& message);
    void dismiss();
    // The message shown; its text is empty when there is none.
    [[nodiscard]] const Message& message() const { return m_message; }
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    // The act was pressed; the message is gone by then, unless it is a lasting one.
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void hideWhenLeft();

    Theme m_theme;
    Message m_message;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    IconButton* m_close;
    QTimer m_timer;
};

} // namespace jc::ui
