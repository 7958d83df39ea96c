#include "ui/style/status_words.h"

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

struct StatusRow
{
    const char* status;
    const char* word;
    const char16_t* shape;
    StatusTone tone;
};

constexpr std::array statusRows{
    StatusRow{"done", QT_TRANSLATE_NOOP("StatusWord", "已完成"), u"✓", StatusTone::Done},
    StatusRow{"on-track", QT_TRANSLATE_NOOP("StatusWord", "达序时"), u"◆", StatusTone::OnTrack},
    StatusRow{"slow", QT_TRANSLATE_NOOP("StatusWord", "偏慢"), u"●", StatusTone::Slow},
    StatusRow{"lagging", QT_TRANSLATE_NOOP("StatusWord", "滞后"), u"▼", StatusTone::Lagging},
    StatusRow{"no-data", QT_TRANSLATE_NOOP("StatusWord", "未报数"), u"○", StatusTone::None},
    StatusRow{"watched", QT_TRANSLATE_NOOP("StatusWord", "暂不评判"), u"○", StatusTone::None},
    StatusRow{"unmeasured", QT_TRANSLATE_NOOP("StatusWord", "口径未设"), u"○", StatusTone::None},
    StatusRow{"due-met", QT_TRANSLATE_NOOP("StatusWord", "到期完成"), u"✓", StatusTone::Done},
    StatusRow{"due-missed", QT_TRANSLATE_NOOP("StatusWord", "到期未完成"), u"▼", StatusTone::Lagging},
};

const StatusRow* findStatusRow(const QString& status)
{
    const auto* row = std::find_if(statusRows.begin(), statusRows.end(), [&](const StatusRow& r) {
        return status == QLatin1String(r.status);
    });
    return row == statusRows.end() ? nullptr : row;
}

} // namespace

StatusWord statusWord(const QString& status)
{
    if (const StatusRow* row = findStatusRow(status))
        return {QCoreApplication::translate("StatusWord", row->word), QString::fromUtf16(row->shape)};
    return {status, QStringLiteral("○")};
}

StatusTone statusTone(const QString& status)
{
    const StatusRow* row = findStatusRow(status);
    return row ? row->tone : StatusTone::None;
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
