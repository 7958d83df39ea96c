// The fixed row under a list: how many records the whole list has and the sums of its columns, each under its
// column, and below it the bar that moves a wide list sideways. GUI thread.
#pragma once

#include "ui/records/record_table.h"

class QScrollBar;

namespace jc::ui {

class RecordFoot final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    // Takes the sideways bar from the table. Table and model must outlive it.
    RecordFoot(RecordTable& table, RecordTableModel& model, const Theme& theme, QWidget* parent = nullptr);

    // 合计 1,234 条　补贴金额 12,000.00
    [[nodiscard]] QString words() const;
    void setTheme(const Theme& theme) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString textOf(int column) const;

    RecordTable& m_table;
    RecordTableModel& m_model;
    QScrollBar* m_bar;
    Theme m_theme;
};

} // namespace jc::ui
