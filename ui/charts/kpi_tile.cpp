#include "ui/charts/kpi_tile.h"

#include "ui/style/status_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace jc::ui {

KpiTile::KpiTile(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &KpiTile::activated);
}

void KpiTile::setData(const KpiTileData& data)
{
    m_data = data;
    setAccessibleName(sentence());
    setToolTip(sentence());
    update();
}

void KpiTile::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QString KpiTile::sentence() const
{
    QStringList parts;
    if (!m_data.actual.isEmpty())
        parts << tr("完成 %1 %2").arg(m_data.actual, m_data.unit);
    if (!m_data.target.isEmpty())
        parts << tr("目标 %1 %2").arg(m_data.target, m_data.unit);
    parts << bulletBarSentence(m_data.bar);
    return tr("%1：%2").arg(m_data.title, parts.join(tr("，")));
}

QSize KpiTile::sizeHint() const
{
    const auto line = [&](Type type) {
        return static_cast<int>(std::ceil(QFontMetricsF(m_theme.font(type)).height()));
    };
    const int height = m_theme.px(12) + line(Type::Dense) + line(Type::Figure) + m_theme.px(4) +
                       m_theme.px(18) + m_theme.px(8) + line(Type::Dense) + m_theme.px(12);
    return {m_theme.px(272), height};
}

QSize KpiTile::minimumSizeHint() const
{
    return {m_theme.px(184), sizeHint().height()};
}

void KpiTile::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void KpiTile::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(underMouse() ? t.border : t.line, 1));
    p.setBrush(isDown() ? t.selected : t.surface);
    const double radius = m_theme.px(6);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const QRect inner = rect().adjusted(m_theme.px(16), m_theme.px(12), -m_theme.px(16), -m_theme.px(12));
    const auto lineHeight = [&](const QFont& font) {
        return static_cast<int>(std::ceil(QFontMetricsF(font).height()));
    };
    int y = inner.top();

    const QFont small = m_theme.font(Type::Dense);
    const int smallHeight = lineHeight(small);
    p.setFont(small);
    const QFontMetrics smallMetrics(small);
    const QString unit = m_data.unit.isEmpty() ? QString() : tr("（%1）").arg(m_data.unit);
    const int unitWidth = smallMetrics.horizontalAdvance(unit);
    const QString title =
        smallMetrics.elidedText(m_data.title, Qt::ElideRight, std::max(0, inner.width() - unitWidth));
    p.setPen(t.text);
    p.drawText(QRect(inner.left(), y, inner.width(), smallHeight), Qt::AlignLeft | Qt::AlignVCenter, title);
    p.setPen(t.text2);
    p.drawText(QRect(inner.left() + smallMetrics.horizontalAdvance(title), y, unitWidth, smallHeight),
               Qt::AlignLeft | Qt::AlignVCenter,
               unit);
    y += smallHeight;

    const QFont figure = m_theme.font(Type::Figure);
    const int figureHeight = lineHeight(figure);
    const QFontMetrics figureMetrics(figure);
    const QString actual = m_data.actual.isEmpty() ? QStringLiteral("—") : m_data.actual;
    const int baseline = y + figureMetrics.ascent();
    p.setFont(figure);
    p.setPen(m_data.actual.isEmpty() ? t.text3 : t.text);
    p.drawText(inner.left(), baseline, actual);
    p.setFont(small);
    p.setPen(t.text2);
    const int afterFigure = inner.left() + figureMetrics.horizontalAdvance(actual) + m_theme.px(metrics::gap);
    const QString target = m_data.target.isEmpty() ? tr("没有目标数") : tr("目标 %1").arg(m_data.target);
    p.drawText(afterFigure,
               baseline,
               smallMetrics.elidedText(target, Qt::ElideRight, std::max(0, inner.right() + 1 - afterFigure)));
    y += figureHeight + m_theme.px(4);

    const QFont body = m_theme.font(Type::Body);
    const QFontMetrics bodyMetrics(body);
    const int percentWidth = percentRoom(bodyMetrics, m_data.bar.rate);
    const int barHeight = m_theme.px(18);
    paintBulletBar(p,
                   QRect(inner.left(), y, inner.width() - percentWidth - m_theme.px(metrics::gap), barHeight),
                   m_data.bar,
                   m_theme);
    p.setFont(body);
    p.setPen(m_data.bar.rate ? t.text : t.text3);
    p.drawText(QRect(inner.right() + 1 - percentWidth, y, percentWidth, barHeight),
               Qt::AlignRight | Qt::AlignVCenter,
               percentText(m_data.bar.rate));
    y += barHeight + m_theme.px(8);

    const StatusTone tone = statusTone(m_data.bar.status);
    const QColor ink = t.of(tone).text;
    const int mark = m_theme.px(11);
    paintStatusShape(p, QRectF(inner.left(), y, mark, smallHeight), tone, ink);
    const std::optional<double> gap = m_data.bar.rate && m_data.bar.expected
                                          ? std::optional(*m_data.bar.rate - *m_data.bar.expected)
                                          : std::nullopt;
    const QRect words(
        inner.left() + mark + m_theme.px(6), y, inner.width() - mark - m_theme.px(6), smallHeight);
    p.setFont(small);
    p.setPen(ink);
    p.drawText(words,
               Qt::AlignLeft | Qt::AlignVCenter,
               smallMetrics.elidedText(
                   statusSentence(m_data.bar.status, gap, m_data.bar.rate), Qt::ElideRight, words.width()));

    if (hasFocus()) {
        p.setPen(QPen(t.focus, metrics::focusRing));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

} // namespace jc::ui
