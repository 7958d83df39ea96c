// A date typed freely (0315, 3.15, 今, +7: whatever the parser takes) and shown as 2026-03-15; F4 or Alt+Down
// opens a calendar. What cannot be read stays as typed, marked, with the reason. The input method is off. GUI
// thread.
#pragma once

#include "core/base/result.h"
#include "ui/style/theme.h"

#include <QDate>
#include <QLineEdit>

#include <functional>
#include <optional>

class QCalendarWidget;

namespace jc::ui {

class DateField final : public QLineEdit, public ThemeAware
{
    Q_OBJECT

public:
    using Parser = std::function<Result<QDate>(const QString&)>;

    // `name` is the field's label, for screen readers; `parse` decides what text is a date (jc::parseDate
    // with today).
    DateField(const QString& name, Parser parse, const Theme& theme, QWidget* parent = nullptr);

    // Nothing when empty, or when the text cannot be read (then error() is not empty).
    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    // Shows it; says nothing to dateChanged().
    void setDate(std::optional<QDate> date);
    // The sentence to show under the field; empty when all is well.
    [[nodiscard]] QString error() const { return m_error; }
    // Reads what is typed now, as leaving the field does.
    void commit();
    void openCalendar();
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    // By the person; the same date twice is not told twice.
    void dateChanged(const std::optional<QDate>& date);
    void errorChanged(const QString& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void take(std::optional<QDate> date);
    void setError(const QString& error);

    Parser m_parse;
    Theme m_theme;
    QAction* m_open;
    std::optional<QDate> m_date;
    QString m_error;
};

} // namespace jc::ui
