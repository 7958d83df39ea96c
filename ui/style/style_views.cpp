// The composed controls of JiangceStyle: heads, tabs, scroll bars, combo and spin boxes, menus, progress.
#include "ui/style/jiangce_style.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace jc::ui {

void JiangceStyle::drawHeaderSection(const QStyleOption& option, QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const QRect r = option.rect;
    painter.fillRect(r, t.header);
    if (option.state.testFlag(State_Sunken))
        painter.fillRect(r, t.selected);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (header && header->orientation == Qt::Horizontal && header->position != QStyleOptionHeader::End &&
        header->position != QStyleOptionHeader::OnlyOneSection)
        painter.fillRect(QRect(r.right(), r.top() + 8, 1, std::max(0, r.height() - 16)), t.line);
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
}

void JiangceStyle::drawTabShape(const QStyleOption& option, QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const QRect r = option.rect;
    const bool chosen = option.state.testFlag(State_Selected);
    if (!chosen && option.state.testFlag(State_MouseOver))
        painter.fillRect(r, t.hover);
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
    if (chosen)
        painter.fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), t.accent);
    if (option.state.testFlag(State_HasFocus))
        drawPrimitive(PE_FrameFocusRect, &option, &painter);
}

void JiangceStyle::drawScrollBar(const QStyleOptionComplex& option,
                                 QPainter& painter,
                                 const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    painter.fillRect(option.rect, t.bg);
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    if (!option.state.testFlag(State_Enabled) || handle.isEmpty())
        return;
    const bool active = option.activeSubControls.testFlag(SC_ScrollBarSlider) &&
                        (option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken));
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    const bool flat = slider && slider->orientation == Qt::Horizontal;
    const QRectF thumb = QRectF(handle).adjusted(flat ? 2 : 3, flat ? 3 : 2, flat ? -2 : -3, flat ? -3 : -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ink = t.border;
    if (!active)
        ink.setAlpha(150);
    painter.setBrush(ink);
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, radius, radius);
    painter.restore();
}

// A thin bar with the number right of it: text on a half-filled ground is hard to read.
void JiangceStyle::drawProgress(const QStyleOptionProgressBar& bar,
                                QPainter& painter,
                                const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    const QRect r = bar.rect;
    const int label =
        bar.textVisible ? bar.fontMetrics.horizontalAdvance(QStringLiteral("100%")) + m_theme.px(8) : 0;
    const int thickness = m_theme.px(6);
    QRectF groove(r.left(), r.top() + (r.height() - thickness) / 2, r.width() - label, thickness);
    if (bar.maximum <= bar.minimum) { // of unknown length: the moving form is Fusion's
        QStyleOptionProgressBar moving(bar);
        moving.textVisible = false;
        QProxyStyle::drawControl(CE_ProgressBar, &moving, &painter, widget);
        return;
    }
    painter.fillRect(groove, t.bands.at(1));
    const double part =
        static_cast<double>(bar.progress - bar.minimum) / static_cast<double>(bar.maximum - bar.minimum);
    groove.setWidth(groove.width() * std::clamp(part, 0.0, 1.0));
    painter.fillRect(groove, t.accent);
    painter.setPen(t.text);
    if (bar.textVisible)
        painter.drawText(r, Qt::AlignRight | Qt::AlignVCenter, bar.text);
}

void JiangceStyle::drawControl(ControlElement element,
                               const QStyleOption* option,
                               QPainter* painter,
                               const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, *painter);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            // The second version says how a heading is cut that does not fit.
            const auto* cut = qstyleoption_cast<const QStyleOptionHeaderV2*>(option);
            QStyleOptionHeaderV2 quiet;
            if (cut)
                quiet = *cut;
            else
                static_cast<QStyleOptionHeader&>(quiet) = *header;
            quiet.palette.setColor(QPalette::ButtonText, t.text2);
            quiet.palette.setColor(QPalette::WindowText, t.text2);
            quiet.palette.setColor(QPalette::Text, t.text2);
            // Qt cuts at the section's edge; a heading that lacks its end must look like one.
            if (header->orientation == Qt::Horizontal && header->icon.isNull() && !quiet.text.contains(u'\n'))
                quiet.text = header->fontMetrics.elidedText(quiet.text, Qt::ElideRight, header->rect.width());
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawButtonPanel(*option, *painter, widget);
            if (button->features.testFlag(QStyleOptionButton::HasMenu))
                drawChevron(*painter,
                            QRectF(option->rect.right() - m_theme.px(20),
                                   option->rect.top(),
                                   m_theme.px(12),
                                   option->rect.height()),
                            Qt::DownArrow,
                            option->state.testFlag(State_Enabled) ? t.text2 : t.disabled);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label(*button);
            const bool primary = widget && widget->property(primaryProperty).toBool();
            if (primary)
                label.palette.setColor(QPalette::Active, QPalette::ButtonText, t.onAccent);
            if (primary)
                label.palette.setColor(QPalette::Inactive, QPalette::ButtonText, t.onAccent);
            if (label.features.testFlag(QStyleOptionButton::Flat) && option->state.testFlag(State_Enabled)) {
                label.palette.setColor(QPalette::Active, QPalette::ButtonText, t.accent);
                label.palette.setColor(QPalette::Inactive, QPalette::ButtonText, t.accent);
            }
            label.features.setFlag(QStyleOptionButton::HasMenu, false); // the bevel drew the chevron
            if (button->features.testFlag(QStyleOptionButton::HasMenu))
                label.rect.setRight(label.rect.right() - m_theme.px(16));
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        drawTabShape(*option, *painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab label(*tab);
            label.state.setFlag(State_HasFocus, false); // the shape drew the ring
            const QColor ink = tab->state.testFlag(State_Selected) ? t.accent : t.text2;
            if (tab->state.testFlag(State_Enabled))
                label.palette.setColor(QPalette::WindowText, ink);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            drawProgress(*bar, *painter, widget);
            return;
        }
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, t.bg);
        return;
    case CE_ScrollBarAddLine:
    case CE_ScrollBarSubLine:
        return;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void JiangceStyle::drawComplexControl(ComplexControl control,
                                      const QStyleOptionComplex* option,
                                      QPainter* painter,
                                      const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo && combo->frame)
            drawFieldPanel(*option, *painter, widget);
        else if (combo)
            painter->fillRect(option->rect, t.surface);
        drawChevron(*painter,
                    QRectF(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget)),
                    Qt::DownArrow,
                    option->state.testFlag(State_Enabled) ? t.text2 : t.disabled);
        return;
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin && spin->frame)
            drawFieldPanel(*option, *painter, widget);
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
                const bool up = part == SC_SpinBoxUp;
                const bool can = option->state.testFlag(State_Enabled) &&
                                 spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                                               : QAbstractSpinBox::StepDownEnabled);
                drawChevron(*painter,
                            QRectF(subControlRect(CC_SpinBox, option, part, widget)).adjusted(4, 2, -4, -2),
                            up ? Qt::UpArrow : Qt::DownArrow,
                            can ? t.text2 : t.disabled);
            }
        }
        return;
    }
    if (control == CC_ToolButton) {
        // The panel draws the ring; Fusion would add its own inside.
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && !button->state.testFlag(State_AutoRaise) && button->state.testFlag(State_Enabled)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(t.border);
            painter->setBrush(t.surface);
            const double radius = m_theme.px(metrics::radius);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
            painter->restore();
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect JiangceStyle::subElementRect(SubElement element,
                                   const QStyleOption* option,
                                   const QWidget* widget) const
{
    const QRect r = QProxyStyle::subElementRect(element, option, widget);
    // A spin box has moved its line edit in already; the texts of a form stand on one edge.
    const bool inSpinBox = widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget());
    const int margin = m_theme.px(inSpinBox ? metrics::half : metrics::grid);
    return element == SE_LineEditContents ? r.adjusted(margin, 0, -margin, 0) : r;
}

QRect JiangceStyle::subControlRect(ComplexControl control,
                                   const QStyleOptionComplex* option,
                                   SubControl part,
                                   const QWidget* widget) const
{
    const QRect r = option->rect;
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const int arrow = m_theme.px(24);
        const QRect field(
            r.left() + m_theme.px(6), r.top() + 2, r.width() - arrow - m_theme.px(8), r.height() - 4);
        const QRect place =
            part == SC_ComboBoxArrow ? QRect(r.right() - arrow, r.top(), arrow, r.height()) : field;
        return visualRect(option->direction, r, place);
    }
    if (control == CC_ScrollBar) {
        // Without arrow buttons: the wheel, the keys and the track do it, and a short bar keeps a long
        // handle.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar)
            return {};
        const bool flat = bar->orientation == Qt::Horizontal;
        const int length = flat ? r.width() : r.height();
        const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
        int handle = length;
        if (range > 0) {
            const qint64 page = std::max(bar->pageStep, 1);
            handle = static_cast<int>(length * page / (range + page));
            handle = std::clamp(
                handle, std::min(pixelMetric(PM_ScrollBarSliderMin, option, widget), length), length);
        }
        const int start = sliderPositionFromValue(
            bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
        switch (part) {
        case SC_ScrollBarSlider:
            return flat ? QRect(r.left() + start, r.top(), handle, r.height())
                        : QRect(r.left(), r.top() + start, r.width(), handle);
        case SC_ScrollBarGroove:
            return r;
        case SC_ScrollBarSubPage:
            return flat ? QRect(r.left(), r.top(), start, r.height())
                        : QRect(r.left(), r.top(), r.width(), start);
        case SC_ScrollBarAddPage:
            return flat ? QRect(r.left() + start + handle, r.top(), length - start - handle, r.height())
                        : QRect(r.left(), r.top() + start + handle, r.width(), length - start - handle);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace jc::ui
