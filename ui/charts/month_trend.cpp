#include "ui/charts/month_trend.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace jc::ui {

namespace {

QDate monthEndAt(const QDate& from, std::size_t index)
{
    const QDate month = from.addMonths(static_cast<int>(index));
    return {month.year(), month.month(), month.daysInMonth()};
}

std::size_t monthsOf(const MonthTrendData& data)
{
    if (!data.from.isValid() || !data.to.isValid() || data.to < data.from)
        return 0;
    return static_cast<std::size_t>((data.to.year() - data.from.year()) * 12 + data.to.month() -
                                    data.from.month() + 1);
}

std::optional<double> plannedAt(const MonthTrendData& data, const QDate& day)
{
    if (!data.target || monthsOf(data) == 0)
        return std::nullopt;
    const double start = data.start.value_or(0);
    const double days = static_cast<double>(data.from.daysTo(data.to) + 1);
    const double part = std::clamp(static_cast<double>(data.from.daysTo(day) + 1) / days, 0.0, 1.0);
    return start + (*data.target - start) * part;
}

// Grid distance of 1, 2 or 5 times a power of ten that gives at most five lines.
double gridStep(double top)
{
    const double rough = top / 5;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * 0.999)
            return factor * power;
    }
    return 10 * power;
}

QString trendNumber(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

// The forecast at a day after the as-of date; `end` is where it ends.
std::optional<double> projectedAt(const MonthTrendData& data, const QDate& day, double end)
{
    if (!data.forecast || data.actual.empty() || !data.actual.back() || day < data.asOf ||
        data.asOf >= data.to)
        return std::nullopt;
    const double part =
        static_cast<double>(data.asOf.daysTo(day)) / static_cast<double>(data.asOf.daysTo(data.to));
    return *data.actual.back() + (end - *data.actual.back()) * std::min(part, 1.0);
}

std::optional<std::size_t> lastReported(const MonthTrendData& data)
{
    for (std::size_t i = data.actual.size(); i-- > 0;) {
        if (data.actual[i])
            return i;
    }
    return std::nullopt;
}

} // namespace

std::vector<QStringList> monthTrendTable(const MonthTrendData& data)
{
    const auto text = [](const char* source) {
        return QCoreApplication::translate("MonthTrend", source);
    };
    std::vector<QStringList> rows{{text(QT_TRANSLATE_NOOP("MonthTrend", "月份")),
                                   text(QT_TRANSLATE_NOOP("MonthTrend", "累计完成")),
                                   text(QT_TRANSLATE_NOOP("MonthTrend", "计划")),
                                   text(QT_TRANSLATE_NOOP("MonthTrend", "差距"))}};
    if (data.forecast)
        rows.front().append(text(QT_TRANSLATE_NOOP("MonthTrend", "推算")));
    const QString none = QStringLiteral("—");
    for (std::size_t i = 0; i < monthsOf(data); ++i) {
        const QDate end = std::min(monthEndAt(data.from, i), data.to);
        const std::optional<double> actual = i < data.actual.size() ? data.actual[i] : std::nullopt;
        const std::optional<double> plan = plannedAt(data, end);
        rows.push_back({end.toString(QStringLiteral("yyyy-MM")),
                        actual ? trendNumber(*actual, data.decimals) : none,
                        plan ? trendNumber(*plan, data.decimals) : none,
                        actual && plan ? trendNumber(*actual - *plan, data.decimals) : none});
        if (!data.forecast)
            continue;
        const std::optional<double> projected =
            end > data.asOf ? projectedAt(data, end, data.forecast->atEnd) : std::nullopt;
        rows.back().append(projected ? trendNumber(std::floor(*projected), data.decimals) : none);
    }
    return rows;
}

MonthTrend::MonthTrend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthTrend::setData(const MonthTrendData& data)
{
    m_data = data;
    const std::optional<std::size_t> last = lastReported(data);
    const QString target = data.target
                               ? tr("目标 %1 %2").arg(trendNumber(*data.target, data.decimals), data.unit)
                               : tr("没有目标数");
    const QString reached = last ? tr("到 %1 累计完成 %2 %3")
                                       .arg(monthEndAt(data.from, *last).toString(QStringLiteral("yyyy-MM")),
                                            trendNumber(*data.actual[*last], data.decimals),
                                            data.unit)
                                 : tr("未报数");
    const QString course = tr("%1 逐月走势：%2，%3").arg(data.goal, reached, target);
    setAccessibleName(data.forecastSentence.isEmpty() ? course
                                                      : tr("%1。%2").arg(course, data.forecastSentence));
    setToolTip(accessibleName());
    update();
}

void MonthTrend::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize MonthTrend::sizeHint() const
{
    return {m_theme.px(420), m_theme.px(220)};
}

QSize MonthTrend::minimumSizeHint() const
{
    return {m_theme.px(260), m_theme.px(150)};
}

double MonthTrend::top() const
{
    double top = std::max(m_data.target.value_or(0), m_data.start.value_or(0));
    for (const std::optional<double>& value : m_data.actual)
        top = std::max(top, value.value_or(0));
    // A band that soars must not press the lines to the ground; it is cut at the top of the plot.
    if (m_data.forecast)
        top = std::max(top, std::min(m_data.forecast->high, 1.3 * std::max(top, m_data.forecast->atEnd)));
    return top > 0 ? top : 1;
}

void MonthTrend::paintEvent(QPaintEvent*)
{
    const std::size_t months = monthsOf(m_data);
    if (months == 0)
        return;
    const Tokens& t = m_theme.tokens();
    QPainter p(this);
    const QFont note = m_theme.font(Type::Note);
    const QFontMetrics fm(note);
    p.setFont(note);

    double top = this->top();
    const double step = gridStep(top);
    top = std::ceil(top / step - 0.001) * step;
    const int stepDecimals = step >= 1 ? 0 : std::min(4, static_cast<int>(std::ceil(-std::log10(step))));

    const std::optional<std::size_t> last = lastReported(m_data);
    const QString targetText =
        m_data.target ? tr("目标 %1").arg(trendNumber(*m_data.target, m_data.decimals)) : QString();
    const QString actualText = last ? tr("%1 月 %2")
                                          .arg(monthEndAt(m_data.from, *last).month())
                                          .arg(trendNumber(*m_data.actual[*last], m_data.decimals))
                                    : QString();
    const int axisWidth = fm.horizontalAdvance(trendNumber(top, stepDecimals)) + m_theme.px(metrics::gap);
    const QString forecastText =
        m_data.forecast ? tr("推算 %1").arg(trendNumber(std::floor(m_data.forecast->atEnd), m_data.decimals))
                        : QString();
    const int endWidth = std::max(fm.horizontalAdvance(targetText), fm.horizontalAdvance(forecastText)) +
                         m_theme.px(metrics::gap);
    const QRectF plot(axisWidth,
                      fm.height() + m_theme.px(metrics::gap),
                      width() - axisWidth - endWidth,
                      height() - 2 * fm.height() - m_theme.px(metrics::gap) - m_theme.px(6));
    if (plot.width() < 40 || plot.height() < 30)
        return;
    const auto yOf = [&](double value) {
        return plot.bottom() - value / top * plot.height();
    };
    const double days = static_cast<double>(m_data.from.daysTo(m_data.to) + 1);
    const auto xOf = [&](const QDate& day) {
        const double part = std::clamp(static_cast<double>(m_data.from.daysTo(day) + 1) / days, 0.0, 1.0);
        return plot.left() + part * plot.width();
    };

    p.setPen(t.text2);
    p.drawText(QRectF(0, 0, width() / 2.0, fm.height()), Qt::AlignLeft | Qt::AlignVCenter, m_data.unit);
    for (double value = 0; value <= top + step / 2; value += step) {
        const int y = static_cast<int>(std::lround(yOf(value)));
        p.fillRect(QRectF(plot.left(), y, plot.width(), 1), value < step / 2 ? t.border : t.line);
        p.drawText(QRectF(0, y - fm.height() / 2.0, axisWidth - m_theme.px(6), fm.height()),
                   Qt::AlignRight | Qt::AlignVCenter,
                   trendNumber(value, stepDecimals));
    }

    // A plan of several years shows each third, sixth or twelfth month, as its labels have room.
    const bool manyYears = m_data.from.year() != m_data.to.year();
    const auto labelOf = [&](const QDate& end) {
        return manyYears ? end.toString(QStringLiteral("yyyy-MM")) : tr("%1月").arg(end.month());
    };
    std::size_t every = 1;
    for (const std::size_t candidate : {1U, 3U, 6U, 12U, 24U}) {
        every = candidate;
        const double room = plot.width() / static_cast<double>(months) * static_cast<double>(every);
        if (room >= fm.horizontalAdvance(labelOf(m_data.to)) + m_theme.px(10))
            break;
    }
    for (std::size_t i = every - 1; i < months; i += every) {
        const QDate end = std::min(monthEndAt(m_data.from, i), m_data.to);
        const double x = xOf(end);
        p.setPen(t.text2);
        p.drawText(QRectF(x - 60, plot.bottom() + m_theme.px(4), 120, fm.height()),
                   Qt::AlignHCenter | Qt::AlignTop,
                   labelOf(end));
    }

    p.setRenderHint(QPainter::Antialiasing);
    if (m_data.asOf.isValid() && m_data.asOf >= m_data.from && m_data.asOf < m_data.to) {
        const double x = std::round(xOf(m_data.asOf)) + 0.5;
        p.setPen(QPen(t.text3, 1, Qt::DashLine));
        p.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString mark = tr("截至 %1").arg(m_data.asOf.toString(QStringLiteral("MM-dd")));
        const double w = fm.horizontalAdvance(mark);
        p.setPen(t.text2);
        p.drawText(QPointF(std::clamp(x - w / 2, plot.left(), width() - w), fm.ascent()), mark);
    }
    if (m_data.target) {
        p.setPen(QPen(t.text2, 1));
        p.drawLine(QPointF(plot.left(), yOf(m_data.start.value_or(0))),
                   QPointF(plot.right(), yOf(*m_data.target)));
        p.drawText(
            QRectF(
                plot.right() + m_theme.px(6), yOf(*m_data.target) - fm.height() / 2.0, endWidth, fm.height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            targetText);
    }

    const QColor ink = t.accent;
    if (const std::optional<double> begin = projectedAt(m_data, m_data.asOf, 0)) {
        const QPointF from(xOf(m_data.asOf), yOf(*begin));
        p.save();
        p.setClipRect(plot);
        QColor band = ink;
        band.setAlphaF(0.14F);
        p.setPen(Qt::NoPen);
        p.setBrush(band);
        p.drawPolygon(QPolygonF{{from,
                                 QPointF(plot.right(), yOf(m_data.forecast->high)),
                                 QPointF(plot.right(), yOf(m_data.forecast->low))}});
        p.setPen(QPen(ink, 2, Qt::DotLine, Qt::RoundCap));
        p.drawLine(from, QPointF(plot.right(), yOf(m_data.forecast->atEnd)));
        p.restore();
        // Beside the target's words, never over them.
        double y = std::clamp(yOf(m_data.forecast->atEnd), plot.top(), plot.bottom());
        if (m_data.target && std::abs(y - yOf(*m_data.target)) < fm.height()) {
            const bool above =
                m_data.forecast->atEnd >= *m_data.target && yOf(*m_data.target) > 2 * fm.height();
            y = yOf(*m_data.target) + (above ? -fm.height() : fm.height());
        }
        p.setPen(ink);
        p.drawText(QRectF(plot.right() + m_theme.px(6), y - fm.height() / 2.0, endWidth, fm.height()),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   forecastText);
    }
    QPainterPath line;
    bool drawing = false;
    for (std::size_t i = 0; i < std::min(m_data.actual.size(), months); ++i) {
        if (!m_data.actual[i]) {
            drawing = false; // a month not reported breaks the line; it is not zero
            continue;
        }
        QDate day = monthEndAt(m_data.from, i);
        if (m_data.asOf.isValid())
            day = std::min(day, m_data.asOf);
        const QPointF point(xOf(day), yOf(*m_data.actual[i]));
        if (drawing)
            line.lineTo(point);
        else
            line.moveTo(point);
        drawing = true;
        p.setPen(Qt::NoPen);
        p.setBrush(ink);
        p.drawEllipse(point, m_theme.px(2) + 0.5, m_theme.px(2) + 0.5);
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPath(line);

    if (last) {
        QDate day = monthEndAt(m_data.from, *last);
        if (m_data.asOf.isValid())
            day = std::min(day, m_data.asOf);
        const double x = xOf(day);
        const double y = yOf(*m_data.actual[*last]);
        p.setPen(QPen(t.surface, 1.5));
        p.setBrush(ink);
        p.drawEllipse(QPointF(x, y), m_theme.px(4), m_theme.px(4));
        QFont bold(note);
        bold.setBold(true);
        const QFontMetrics bm(bold);
        const double w = bm.horizontalAdvance(actualText);
        // On the side of the line away from the plan, so that the two never cross.
        const std::optional<double> plan = plannedAt(m_data, day);
        const bool below = plan && *m_data.actual[*last] < *plan;
        const double labelX = below ? std::min(x + m_theme.px(8), plot.right() - w)
                                    : std::max(plot.left(), x - w - m_theme.px(4));
        const double labelY = std::clamp(below ? y + m_theme.px(4) + bm.ascent() : y - m_theme.px(8),
                                         plot.top() + bm.ascent(),
                                         plot.bottom() - bm.descent());
        p.setFont(bold);
        p.setPen(ink);
        p.drawText(QPointF(labelX, labelY), actualText);
    }
}

} // namespace jc::ui
