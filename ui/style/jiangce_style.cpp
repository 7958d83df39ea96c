#include "ui/style/jiangce_style.h"

#include "ui/style/icons.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace jc::ui {

namespace {

// A frame whose stroke of `width` lies wholly inside `rect`.
void strokeInside(QPainter& painter,
                  const QRectF& rect,
                  double radius,
                  double width,
                  const QColor& color,
                  const QBrush& fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen(color, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const double inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

bool isInsideView(const QWidget* widget)
{
    return widget && widget->parentWidget() && widget->parentWidget()->parentWidget() &&
           qobject_cast<const QAbstractItemView*>(widget->parentWidget()->parentWidget());
}

bool isRowHeader(const QWidget* widget)
{
    const auto* header = qobject_cast<const QHeaderView*>(widget);
    return header && header->orientation() == Qt::Vertical;
}

bool isTextBox(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

// Line edits inside spin boxes and editable combo boxes have their frame drawn by their owner.
bool hasOwnFrame(const QWidget* widget)
{
    return !widget || !widget->parentWidget() ||
           !(qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
             qobject_cast<const QComboBox*>(widget->parentWidget()));
}

} // namespace

JiangceStyle::JiangceStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{}

void JiangceStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QToolButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

QIcon JiangceStyle::standardIcon(StandardPixmap pixmap,
                                 const QStyleOption* option,
                                 const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    switch (pixmap) {
    case SP_ArrowLeft:
    case SP_ArrowBack:
        return icon(QStringLiteral("back"), m_theme);
    case SP_ArrowRight:
    case SP_ArrowForward:
        return icon(QStringLiteral("forward"), m_theme);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("help"), t.accent);
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"), t.accent);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"), t.of(StatusTone::Slow).text);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("error"), t.error);
    case SP_LineEditClearButton:
        return icon(QStringLiteral("close"), m_theme);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void JiangceStyle::drawChevron(QPainter& painter,
                               const QRectF& rect,
                               Qt::ArrowType direction,
                               const QColor& color) const
{
    const double s = std::min({rect.width(), rect.height(), 8.0 * m_theme.zoom()}) / 2;
    const QPointF c = rect.center();
    QPolygonF line;
    switch (direction) {
    case Qt::DownArrow:
        line << c + QPointF(-s, -s / 2) << c + QPointF(0, s / 2) << c + QPointF(s, -s / 2);
        break;
    case Qt::UpArrow:
        line << c + QPointF(-s, s / 2) << c + QPointF(0, -s / 2) << c + QPointF(s, s / 2);
        break;
    case Qt::LeftArrow:
        line << c + QPointF(s / 2, -s) << c + QPointF(-s / 2, 0) << c + QPointF(s / 2, s);
        break;
    default:
        line << c + QPointF(-s / 2, -s) << c + QPointF(s / 2, 0) << c + QPointF(-s / 2, s);
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5 * m_theme.zoom(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

void JiangceStyle::drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool over = enabled && option.state.testFlag(State_MouseOver);
    const bool down = option.state.testFlag(State_Sunken) || option.state.testFlag(State_On);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool primary = widget && widget->property(primaryProperty).toBool();
    const bool light = m_theme.kind() == ThemeKind::Light;
    QColor fill = down ? t.selected : over ? t.hover : enabled ? t.surface : t.bg;
    QColor edge = enabled ? t.border : t.line;
    if (primary && enabled) {
        fill = down   ? t.accent.darker(118)
               : over ? (light ? t.accent.darker(108) : t.accent.lighter(107))
                      : t.accent;
        edge = fill;
    } else if (flat) {
        fill = down ? t.selected : over ? t.hover : QColor(Qt::transparent);
        edge = QColor(Qt::transparent);
    }
    const QRectF rect(option.rect);
    const int radius = m_theme.px(metrics::radius);
    strokeInside(painter, rect, radius, 1, edge, fill);
    if (!enabled || !option.state.testFlag(State_HasFocus))
        return;
    strokeInside(painter, rect, radius, metrics::focusRing, t.focus, Qt::NoBrush);
    // On the accent its ring alone would not be seen.
    if (primary) {
        const double ring = metrics::focusRing;
        strokeInside(painter, rect.adjusted(ring, ring, -ring, -ring), radius, ring, t.surface, Qt::NoBrush);
    }
}

void JiangceStyle::drawFieldPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool focused = enabled && option.state.testFlag(State_HasFocus);
    const bool readOnly = option.state.testFlag(State_ReadOnly);
    const bool invalid = widget && widget->property(invalidProperty).toBool();
    const QColor edge = focused ? t.focus : invalid ? t.error : !enabled || readOnly ? t.line : t.border;
    const QColor fill = invalid ? t.errorTint : enabled && !readOnly ? t.surface : t.bg;
    strokeInside(painter,
                 QRectF(option.rect),
                 m_theme.px(metrics::radius),
                 focused ? metrics::focusRing : 1,
                 edge,
                 fill);
}

void JiangceStyle::drawTick(const QStyleOption& option, QPainter& painter, bool round) const
{
    const Tokens& t = m_theme.tokens();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool on = option.state.testFlag(State_On);
    const bool partly = option.state.testFlag(State_NoChange);
    const int side = std::min({option.rect.width(), option.rect.height(), m_theme.px(16)});
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    box.moveTopLeft(QPointF(box.topLeft().toPoint()));
    const bool filled = (on || partly) && !round;
    const QColor ink = enabled ? t.accent : t.disabled;
    const QColor edge = on || partly ? ink : enabled ? t.border : t.line;
    const double radius = round ? side / 2.0 : 3;
    strokeInside(painter, box, radius, 1, edge, filled ? QBrush(ink) : QBrush(enabled ? t.surface : t.bg));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.center(), side * 0.27, side * 0.27);
    } else if (partly) {
        painter.setPen(QPen(t.onAccent, 2));
        painter.drawLine(box.center() - QPointF(side * 0.25, 0), box.center() + QPointF(side * 0.25, 0));
    } else if (on) {
        painter.setPen(QPen(t.onAccent, 1.8 * m_theme.zoom(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(0.24, 0.52) * side,
                                       box.topLeft() + QPointF(0.43, 0.71) * side,
                                       box.topLeft() + QPointF(0.77, 0.31) * side});
    }
    painter.restore();
}

void JiangceStyle::drawPrimitive(PrimitiveElement element,
                                 const QStyleOption* option,
                                 QPainter* painter,
                                 const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    switch (element) {
    case PE_FrameFocusRect:
        strokeInside(*painter,
                     QRectF(option->rect),
                     m_theme.px(metrics::radius),
                     metrics::focusRing,
                     t.focus,
                     Qt::NoBrush);
        return;
    case PE_PanelButtonCommand:
        drawButtonPanel(*option, *painter, widget);
        return;
    case PE_PanelButtonTool: {
        const bool down = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
        const bool over = option->state.testFlag(State_Enabled) && option->state.testFlag(State_MouseOver);
        if (down || over)
            strokeInside(*painter,
                         QRectF(option->rect),
                         m_theme.px(metrics::radius),
                         0,
                         t.line,
                         down ? t.selected : t.hover);
        if (option->state.testFlag(State_HasFocus))
            strokeInside(*painter,
                         QRectF(option->rect),
                         m_theme.px(metrics::radius),
                         metrics::focusRing,
                         t.focus,
                         Qt::NoBrush);
        return;
    }
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (isInsideView(widget)) {
            painter->fillRect(option->rect, t.surface);
            strokeInside(*painter, QRectF(option->rect), 0, metrics::focusRing, t.focus, Qt::NoBrush);
        } else if (frame && frame->lineWidth > 0 && hasOwnFrame(widget)) {
            drawFieldPanel(*option, *painter, widget);
        }
        return;
    }
    case PE_FrameLineEdit:
        drawFieldPanel(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawTick(*option, *painter, true);
        return;
    case PE_Frame: {
        if (isTextBox(widget)) {
            drawFieldPanel(*option, *painter, widget);
            return;
        }
        const bool focused =
            option->state.testFlag(State_HasFocus) && !qobject_cast<const QAbstractItemView*>(widget);
        const QColor edge = focused ? t.focus : t.line;
        strokeInside(*painter, QRectF(option->rect), 0, 1, edge, Qt::NoBrush);
        return;
    }
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
        strokeInside(*painter,
                     QRectF(option->rect),
                     element == PE_FrameGroupBox ? m_theme.px(metrics::radius) : 0,
                     1,
                     t.line,
                     Qt::NoBrush);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.header);
        strokeInside(*painter, QRectF(option->rect), 0, 1, t.border, Qt::NoBrush);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, t.surface);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Qt::ArrowType direction = element == PE_IndicatorArrowDown   ? Qt::DownArrow
                                        : element == PE_IndicatorArrowUp   ? Qt::UpArrow
                                        : element == PE_IndicatorArrowLeft ? Qt::LeftArrow
                                                                           : Qt::RightArrow;
        drawChevron(*painter,
                    QRectF(option->rect),
                    direction,
                    option->state.testFlag(State_Enabled) ? t.text2 : t.disabled);
        return;
    }
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            drawChevron(*painter,
                        QRectF(option->rect),
                        header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow,
                        t.accent);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            drawChevron(*painter,
                        QRectF(option->rect),
                        option->state.testFlag(State_Open) ? Qt::DownArrow : Qt::RightArrow,
                        t.text2);
        return;
    case PE_IndicatorToolBarSeparator: {
        const int x = option->rect.center().x();
        painter->fillRect(QRect(x, option->rect.top() + 6, 1, option->rect.height() - 12), t.line);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QSize JiangceStyle::sizeFromContents(ContentsType type,
                                     const QStyleOption* option,
                                     const QSize& size,
                                     const QWidget* widget) const
{
    QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && button->features.testFlag(QStyleOptionButton::Flat))
            s.setWidth(size.width() + m_theme.px(16));
        else
            s.setWidth(std::max(size.width() + m_theme.px(32), m_theme.px(72)));
        s = QSize(s.width(), std::max(m_theme.px(metrics::control), size.height() + 8));
        break;
    case CT_LineEdit:
        if (!isInsideView(widget))
            s.setHeight(std::max(s.height(), m_theme.px(metrics::control)));
        break;
    case CT_ComboBox:
        s = QSize(size.width() + m_theme.px(40), std::max(s.height(), m_theme.px(metrics::control)));
        break;
    case CT_SpinBox:
        s.setHeight(std::max(size.height(), m_theme.px(metrics::control)));
        break;
    case CT_ProgressBar:
        s.setHeight(std::max(size.height(), m_theme.px(20)));
        break;
    case CT_ToolButton:
        s = s.expandedTo(QSize(m_theme.px(metrics::control), m_theme.px(metrics::control)));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            s.setHeight(std::max(s.height(), m_theme.px(metrics::controlDense)));
        break;
    case CT_HeaderSection:
        if (isRowHeader(widget))
            break;
        s.setHeight(std::max(s.height() - m_theme.px(6), m_theme.px(metrics::control)));
        break;
    case CT_TabBarTab:
        s = QSize(s.width() + m_theme.px(8), std::max(s.height(), m_theme.px(metrics::controlLarge)));
        break;
    default:
        break;
    }
    return s;
}

int JiangceStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_ToolBarFrameWidth:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_DefaultFrameWidth:
        return isTextBox(widget) ? metrics::focusRing : 1;
    case PM_ScrollBarExtent:
        return m_theme.px(12);
    case PM_ScrollBarSliderMin:
        return m_theme.px(32);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
        return m_theme.px(16);
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return m_theme.px(metrics::icon);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(metrics::gap);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return m_theme.px(metrics::pageMargin);
    case PM_ToolBarItemSpacing:
        return m_theme.px(metrics::grid);
    case PM_HeaderMargin:
        return isRowHeader(widget) ? 0 : m_theme.px(7); // it would hold dense rows apart
    case PM_FocusFrameHMargin:
        return m_theme.px(6); // room at both ends of an item's text
    case PM_SplitterWidth:
        return m_theme.px(metrics::gap);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int JiangceStyle::styleHint(StyleHint hint,
                            const QStyleOption* option,
                            const QWidget* widget,
                            QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_DitherDisabledText:
    case SH_MessageBox_CenterButtons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.tokens().line.rgba());
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case SH_FormLayoutFieldGrowthPolicy:
        return 1; // QFormLayout::ExpandingFieldsGrow
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace jc::ui
