// One goal over the months: cumulative actual as a solid line, the straight plan to the target as a thin one,
// a mark at the as-of date, and from there, where there is one, the forecast: dotted in a light band. Starts
// at zero, horizontal grid only, series named at their ends. Painted by hand: Qt Charts elides Chinese axis
// labels at this size and is silent to screen readers. The owner offers monthTrendTable() as the table twin
// ([以表格查看]). GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QDate>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace jc::ui {

// From the last actual straight to the last day of the plan.
struct TrendForecast
{
    double atEnd = 0.0;
    double low = 0.0;
    double high = 0.0;
};

struct MonthTrendData
{
    QString goal;     // 培训人次
    QString unit;     // 万人次: stands once, over the axis
    int decimals = 0; // of the values when written out
    QDate from;       // first and last day of the plan
    QDate to;
    QDate asOf;
    // Cumulative at the end of each month from `from` on, at most to the month of `asOf`; nothing: not
    // reported.
    std::vector<std::optional<double>> actual;
    std::optional<double> start;  // level the plan starts from; 0 if nothing
    std::optional<double> target; // nothing: no plan line
    std::optional<TrendForecast> forecast;
    QString forecastSentence; // 按近 3 个月速度推算，…; what the forecast rests on, or why there is none
};

// The head row, then a row a month: 月份, 累计完成, 计划, 差距, and with a forecast 推算.
[[nodiscard]] std::vector<QStringList> monthTrendTable(const MonthTrendData& data);

class MonthTrend final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    explicit MonthTrend(const Theme& theme, QWidget* parent = nullptr);

    // The accessible name becomes a sentence with the last actual and the target.
    void setData(const MonthTrendData& data);
    [[nodiscard]] const MonthTrendData& data() const { return m_data; }
    void setTheme(const Theme& theme) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // The y axis ends here.
    [[nodiscard]] double top() const;

    Theme m_theme;
    MonthTrendData m_data;
};

} // namespace jc::ui
