// A search box: looks up while typing (after a short pause, and at once on Enter), Esc empties it, the down
// arrow goes on to the results. Half-typed pinyin is not searched for. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QLineEdit>
#include <QTimer>

namespace jc::ui {

class SearchField final : public QLineEdit, public ThemeAware
{
    Q_OBJECT

public:
    static constexpr int pause = 150; // ms between the last key and the search

    // `name` says what is searched (搜索学员) to a screen reader and is the placeholder until
    // setPlaceholderText().
    SearchField(const QString& name, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    // Trimmed; empty when the search was cleared. Never the same text twice in a row.
    void searchChanged(const QString& text);
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void searchNow();

    QAction* m_glass;
    QTimer m_timer;
    QString m_last;
};

} // namespace jc::ui
