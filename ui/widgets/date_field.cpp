#include "ui/widgets/date_field.h"

#include "ui/style/icons.h"
#include "ui/style/jiangce_style.h"
#include "ui/widgets/popup_place.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jc::ui {

DateField::DateField(const QString& name, Parser parse, const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_parse(std::move(parse))
    , m_theme(theme)
    , m_open(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    setAccessibleName(name);
    setPlaceholderText(QStringLiteral("2026-03-15"));
    setInputMethodHints(Qt::ImhDate | Qt::ImhPreferNumbers);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_open->setText(tr("打开日历（F4）"));
    connect(m_open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::returnPressed, this, &DateField::commit);
    connect(this, &QLineEdit::textEdited, this, [this] { setError({}); });
    DateField::setTheme(theme);
}

void DateField::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_open->setIcon(icon(QStringLiteral("calendar"), theme));
}

void DateField::setDate(std::optional<QDate> date)
{
    m_date = date;
    setText(date ? date->toString(Qt::ISODate) : QString());
    setError({});
}

void DateField::commit()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        setError({});
        take(std::nullopt);
        return;
    }
    const Result<QDate> read = m_parse(typed);
    if (!read) {
        setError(read.error().message);
        if (std::exchange(m_date, std::nullopt))
            Q_EMIT dateChanged(std::nullopt);
        return;
    }
    setError({});
    take(read.value());
}

void DateField::take(std::optional<QDate> date)
{
    setText(date ? date->toString(Qt::ISODate) : QString());
    if (std::exchange(m_date, date) != date)
        Q_EMIT dateChanged(date);
}

void DateField::setError(const QString& error)
{
    if (error == m_error)
        return;
    m_error = error;
    setProperty(invalidProperty, !error.isEmpty());
    setAccessibleDescription(error);
    setToolTip(error);
    update();
    Q_EMIT errorChanged(error);
}

void DateField::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("%1 日历").arg(accessibleName()));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat weekday;
    weekday.setForeground(m_theme.tokens().text);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekday); // Qt's red would read as an error
    calendar->setWeekdayTextFormat(Qt::Sunday, weekday);
    if (const Result<QDate> typed = m_parse(text()))
        calendar->setSelectedDate(typed.value());
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto choose = [this, popup](const QDate& day) {
        setError({});
        take(day);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, popup, choose);
    connect(calendar, &QCalendarWidget::activated, popup, choose);

    popup->adjustSize();
    const int gap = m_theme.px(2);
    const QRect field = QRect(mapToGlobal(QPoint(0, 0)), size()).adjusted(0, -gap, 0, gap);
    popup->move(popupCorner(popup->size(), field, screen()));
    popup->show();
    calendar->setFocus();
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F4 ||
        (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
    QLineEdit::focusOutEvent(event);
}

bool DateField::event(QEvent* event)
{
    const bool handled = QLineEdit::event(event);
    // QLineEdit turns the input method on again with each setReadOnly().
    if (event->type() == QEvent::ReadOnlyChange && testAttribute(Qt::WA_InputMethodEnabled))
        setAttribute(Qt::WA_InputMethodEnabled, false);
    return handled;
}

} // namespace jc::ui
