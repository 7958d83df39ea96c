#include "ui/charts/bullet_bar.h"

#include "ui/style/status_words.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace jc::ui {

namespace {

constexpr double bulletScale = 1.2;

// Row of a table: the cell's ground and focus ring by the style, without text.
void paintCellGround(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* view)
{
    QStyle* style = view ? view->style() : QApplication::style();
    QStyleOptionViewItem ground(option);
    ground.text.clear();
    ground.icon = {};
    ground.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);
}

} // namespace

QString percentText(std::optional<double> rate)
{
    return rate ? QLocale().toString(*rate * 100, 'f', 1) + u'%' : QStringLiteral("—");
}

QString bulletBarSentence(const BulletBarData& data)
{
    const auto text = [](const char* source) {
        return QCoreApplication::translate("BulletBar", source);
    };
    const std::optional<double> gap =
        data.rate && data.expected ? std::optional(*data.rate - *data.expected) : std::nullopt;
    const QString status = statusSentence(data.status, gap, data.rate);
    if (!data.rate)
        return data.hasTarget ? status : text(QT_TRANSLATE_NOOP("BulletBar", "没有目标数，%1")).arg(status);
    if (!data.expected)
        return text(QT_TRANSLATE_NOOP("BulletBar", "完成率 %1，%2")).arg(percentText(data.rate), status);
    return text(QT_TRANSLATE_NOOP("BulletBar", "完成率 %1，序时 %2，%3"))
        .arg(percentText(data.rate), percentText(data.expected), status);
}

int percentRoom(const QFontMetrics& font, std::optional<double> rate)
{
    return std::max(font.horizontalAdvance(QStringLiteral("000.0%")),
                    font.horizontalAdvance(percentText(rate)));
}

void paintBulletBar(QPainter& painter, const QRect& rect, const BulletBarData& data, const Theme& theme)
{
    const Tokens& t = theme.tokens();
    const StatusColors& ink = t.of(statusTone(data.status));
    const int arrow = theme.px(6);
    const QRect scale = rect.adjusted(0, 0, -arrow, 0);
    if (scale.width() < 8 || scale.height() < 6)
        return;
    const auto at = [&](double fraction) {
        return scale.left() + static_cast<int>(std::lround(std::clamp(fraction, 0.0, bulletScale) /
                                                           bulletScale * scale.width()));
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(scale, t.bands.at(2));
    if (!data.hasTarget) { // nothing to measure against: the bare ground, which no other state looks like
        painter.restore();
        return;
    }
    if (data.expected) {
        painter.fillRect(
            QRect(QPoint(scale.left(), scale.top()), QPoint(at(*data.expected) - 1, scale.bottom())),
            t.bands.at(1));
        painter.fillRect(
            QRect(QPoint(scale.left(), scale.top()), QPoint(at(*data.expected - 0.1) - 1, scale.bottom())),
            t.bands.at(0));
    }

    int thickness = std::max(5, scale.height() / 3);
    if ((scale.height() - thickness) % 2 != 0)
        ++thickness; // same ground above and below
    QRect bar(scale.left(), scale.top() + (scale.height() - thickness) / 2, 0, thickness);
    if (!data.rate) {
        bar.setRight(at(1.0) - 1);
        painter.setPen(QPen(ink.text, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    } else {
        const bool over = *data.rate > bulletScale;
        bar.setRight(at(*data.rate) - 1);
        painter.setPen(Qt::NoPen);
        if (bar.width() < 2) {
            painter.fillRect(QRect(bar.left(), bar.top(), 2, bar.height()), ink.text);
        } else {
            painter.fillRect(bar, ink.text);
            painter.fillRect(bar.adjusted(1, 1, -1, -1), ink.fill.alpha() == 0 ? t.surface : ink.fill);
        }
        if (over) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(ink.text);
            const double y = bar.top() + bar.height() / 2.0;
            const double h = bar.height() / 2.0 + theme.px(3);
            painter.drawPolygon(QPolygonF{{scale.right() + 1.0, y - h},
                                          {scale.right() + 1.0 + arrow, y},
                                          {scale.right() + 1.0, y + h}});
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
    painter.fillRect(QRect(at(1.0) - 1, scale.top(), 2, scale.height()), t.text);
    if (data.expected) {
        painter.setRenderHint(QPainter::Antialiasing);
        const double x = at(*data.expected);
        const double half = theme.px(4);
        const double base = scale.bottom() + 1;
        painter.setPen(QPen(t.text, 1.2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(t.surface);
        painter.drawPolygon(QPolygonF{{x - half, base}, {x + half, base}, {x, base - theme.px(5)}});
    }
    painter.restore();
}

BulletBar::BulletBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(bulletBarSentence(m_data));
}

void BulletBar::setData(const BulletBarData& data)
{
    m_data = data;
    setAccessibleName(bulletBarSentence(data));
    setToolTip(bulletBarSentence(data));
    update();
}

void BulletBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize BulletBar::sizeHint() const
{
    return {m_theme.px(160), m_theme.px(18)};
}

QSize BulletBar::minimumSizeHint() const
{
    return {m_theme.px(64), m_theme.px(18)};
}

void BulletBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBulletBar(painter, rect(), m_data, m_theme);
}

BulletBarDelegate::BulletBarDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void BulletBarDelegate::setTheme(const Theme& theme)
{
    m_theme = theme;
}

void BulletBarDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCellGround(painter, cell, option.widget);
    const QVariant value = index.data(Role);
    if (!value.canConvert<BulletBarData>())
        return;
    const auto data = value.value<BulletBarData>();
    const QFontMetrics font(cell.font);
    const int textWidth = percentRoom(font, data.rate);
    const QRect inner = cell.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    const int height = std::min(m_theme.px(18), inner.height() - m_theme.px(8));
    const QRect bar(inner.left(),
                    inner.center().y() - height / 2 + 1,
                    inner.width() - textWidth - m_theme.px(metrics::gap),
                    height);
    paintBulletBar(*painter, bar, data, m_theme);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(data.rate ? m_theme.tokens().text : m_theme.tokens().text2);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, percentText(data.rate));
    painter->restore();
}

QSize BulletBarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {m_theme.px(220), std::max(QStyledItemDelegate::sizeHint(option, index).height(), m_theme.px(26))};
}

bool BulletBarDelegate::helpEvent(QHelpEvent* event,
                                  QAbstractItemView* view,
                                  const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    const QVariant value = index.data(Role);
    if (event->type() != QEvent::ToolTip || !value.canConvert<BulletBarData>())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), bulletBarSentence(value.value<BulletBarData>()));
    return true;
}

} // namespace jc::ui
