// What a list is narrowed to, each as a word with × that takes it away; Delete does so too. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace jc::ui {

struct FilterChip
{
    QString key;
    QString text; // 状态：已结业

    [[nodiscard]] bool operator==(const FilterChip&) const = default;
};

class FilterChips final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    FilterChips(const Theme& theme, QWidget* parent);

    // Hidden when there are none.
    void setChips(const QVector<FilterChip>& chips);
    [[nodiscard]] const QVector<FilterChip>& chips() const { return m_chips; }
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void removed(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();

    Theme m_theme;
    QVector<FilterChip> m_chips;
    QHBoxLayout* m_row;
};

} // namespace jc::ui
