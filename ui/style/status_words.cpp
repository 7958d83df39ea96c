#include "ui/style/status_words.h"

#include "core/progress/status_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace jc::ui {

namespace {

// The shape a tone is drawn as, in plain text.
constexpr std::array<const char16_t*, 5> toneShapes{u"✓", u"◆", u"●", u"▼", u"○"};

StatusTone toneOf(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Done:
    case GoalStatus::DueMet:
        return StatusTone::Done;
    case GoalStatus::OnTrack:
        return StatusTone::OnTrack;
    case GoalStatus::Slow:
        return StatusTone::Slow;
    case GoalStatus::Lagging:
    case GoalStatus::DueMissed:
        return StatusTone::Lagging;
    case GoalStatus::NoData:
    case GoalStatus::Watched:
    case GoalStatus::Unmeasured:
        break;
    }
    return StatusTone::None;
}

} // namespace

StatusWord statusWord(const QString& status)
{
    const std::optional<GoalStatus> known = statusFromWord(status);
    const auto* shape = toneShapes[static_cast<std::size_t>(statusTone(status))];
    return {known ? statusText(*known) : status, QString::fromUtf16(shape)};
}

StatusTone statusTone(const QString& status)
{
    const std::optional<GoalStatus> known = statusFromWord(status);
    return known ? toneOf(*known) : StatusTone::None;
}

QString statusSentence(const QString& status, std::optional<double> gap, std::optional<double> rate)
{
    const QString word = statusWord(status).word;
    const auto tenths = [](double fraction) {
        return QLocale().toString(std::abs(fraction) * 100, 'f', 1);
    };
    if (status == QLatin1String("done")) {
        if (rate && *rate >= 1.0005)
            return QCoreApplication::translate("StatusWord", "%1，超 %2%").arg(word, tenths(*rate - 1));
        return word;
    }
    if (!gap || statusTone(status) == StatusTone::None || status.startsWith(QLatin1String("due-")))
        return word;
    if (status == QLatin1String("on-track"))
        return std::abs(*gap) < 0.0005
                   ? word
                   : QCoreApplication::translate("StatusWord", "%1，超 %2 个百分点").arg(word, tenths(*gap));
    return QCoreApplication::translate("StatusWord", "%1 %2 个百分点").arg(word, tenths(*gap));
}

void paintStatusShape(QPainter& painter, const QRectF& rect, StatusTone tone, const QColor& color)
{
    const double side = std::min(rect.width(), rect.height());
    const QPointF c = rect.center();
    const double r = side / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPen stroke(color, std::max(1.4, side * 0.16), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (tone) {
    case StatusTone::Done: {
        painter.setPen(stroke);
        painter.setBrush(Qt::NoBrush);
        QPainterPath tick(c + QPointF(-0.72 * r, 0.06 * r));
        tick.lineTo(c + QPointF(-0.18 * r, 0.6 * r));
        tick.lineTo(c + QPointF(0.78 * r, -0.6 * r));
        painter.drawPath(tick);
        break;
    }
    case StatusTone::OnTrack:
        painter.drawPolygon(QPolygonF{{c.x(), c.y() - 0.92 * r},
                                      {c.x() + 0.92 * r, c.y()},
                                      {c.x(), c.y() + 0.92 * r},
                                      {c.x() - 0.92 * r, c.y()}});
        break;
    case StatusTone::Slow:
        painter.drawEllipse(c, 0.78 * r, 0.78 * r);
        break;
    case StatusTone::Lagging:
        painter.drawPolygon(QPolygonF{{c.x() - 0.92 * r, c.y() - 0.68 * r},
                                      {c.x() + 0.92 * r, c.y() - 0.68 * r},
                                      {c.x(), c.y() + 0.82 * r}});
        break;
    case StatusTone::None:
        painter.setPen(QPen(color, std::max(1.2, side * 0.13)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(c, 0.7 * r, 0.7 * r);
        break;
    }
    painter.restore();
}

} // namespace jc::ui
