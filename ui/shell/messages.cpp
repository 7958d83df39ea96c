#include "ui/shell/messages.h"

#include "ui/shell/error_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <utility>

namespace jc::ui {

namespace {

constexpr int sentenceStays = 10'000; // ms

} // namespace

Messages::Messages(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_bar(new MessageBar(theme, this))
{
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    column->setContentsMargins(margin, 0, margin, theme.px(metrics::gap));
    column->addWidget(m_bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    connect(m_bar, &MessageBar::dismissed, this, &QWidget::hide);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (m_act) {
            std::exchange(m_act, nullptr)();
            return;
        }
        QGuiApplication::clipboard()->setText(errorReport(m_error));
        say(tr("详情已复制，可以粘贴给提供帮助的人。"));
    });
}

void Messages::say(const QString& sentence)
{
    show({MessageKind::Info, sentence, {}, sentenceStays});
}

void Messages::offer(const QString& sentence, const QString& action, const std::function<void()>& act)
{
    show({MessageKind::Warning, sentence, action, 0});
    m_act = act;
}

void Messages::complain(const Error& error)
{
    m_error = error;
    show({MessageKind::Error, errorSentence(error), tr("复制详情"), 0});
}

void Messages::clear()
{
    if (!text().isEmpty())
        m_bar->dismiss();
}

void Messages::show(const Message& message)
{
    m_act = nullptr;
    m_bar->showMessage(message);
    QWidget::show();
}

} // namespace jc::ui
