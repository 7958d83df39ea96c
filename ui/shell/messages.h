// The place under the page's head where sentences appear. An error carries its code, and everything about it
// can be copied for whoever helps. GUI thread.
#pragma once

#include "core/base/error.h"
#include "ui/widgets/message_bar.h"

#include <functional>

namespace jc::ui {

class Messages final : public QWidget
{
    Q_OBJECT

public:
    Messages(const Theme& theme, QWidget* parent);

    void say(const QString& sentence);
    // With an act that answers it; stays until closed or replaced.
    void offer(const QString& sentence, const QString& action, const std::function<void()>& act);
    // Stays until closed or replaced.
    void complain(const Error& error);
    void clear();
    // The sentence shown; empty when there is none.
    [[nodiscard]] QString text() const { return m_bar->message().text; }

private:
    void show(const Message& message);

    MessageBar* m_bar;
    Error m_error;
    std::function<void()> m_act; // of an offer; null: an error's details are copied
};

} // namespace jc::ui
