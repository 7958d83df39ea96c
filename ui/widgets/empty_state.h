// Where a list has nothing to show: one sentence why, one primary act, one alternative. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jc::ui {

struct EmptyStateData
{
    QString iconName;    // see icons.h; may be empty
    QString sentence;    // 本期还没有培训班。
    QString primary;     // 新开班 Ctrl+N; empty: none
    QString alternative; // 从名单导入; empty: none
    // Where another button on the page is the primary one already.
    bool primaryIsNormal = false;
};

class EmptyState final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    void setData(const EmptyStateData& data);
    [[nodiscard]] const EmptyStateData& data() const { return m_data; }
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void primaryTriggered();
    void alternativeTriggered();

private:
    Theme m_theme;
    EmptyStateData m_data;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_primary;
    QPushButton* m_alternative;
};

} // namespace jc::ui
