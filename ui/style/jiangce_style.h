// Fusion made quiet: flat controls of one height, 1 px borders, a 2 px focus ring, no gradients, no icons in
// dialog buttons. Metrics follow the zoom of the theme. Set through applyTheme(); GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QProxyStyle>

class QStyleOptionProgressBar;

namespace jc::ui {

// Dynamic property of a QPushButton, bool: the one primary button of a page.
inline constexpr const char* primaryProperty = "jc_primary";
// Dynamic property of a QLineEdit, bool: its text cannot be taken.
inline constexpr const char* invalidProperty = "jc_invalid";

class JiangceStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit JiangceStyle(const Theme& theme);

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption* option,
                       QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element,
                     const QStyleOption* option,
                     QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex* option,
                            QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption* option,
                           const QSize& size,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control,
                         const QStyleOptionComplex* option,
                         SubControl part,
                         const QWidget* widget) const override;
    QRect
    subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption* option,
                  const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QIcon
    standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    void drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawFieldPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawTick(const QStyleOption& option, QPainter& painter, bool round) const;
    void drawHeaderSection(const QStyleOption& option, QPainter& painter) const;
    void drawTabShape(const QStyleOption& option, QPainter& painter) const;
    void drawProgress(const QStyleOptionProgressBar& bar, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void
    drawChevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& color) const;

    Theme m_theme;
};

} // namespace jc::ui
