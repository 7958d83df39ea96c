#include "ui/print/set_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace jc::ui {

namespace {

// No letter is wider than this: spares the exact measuring of the texts that fit by far.
double widthAtMost(const QString& text, double letter)
{
    double width = 0;
    for (const QChar c : text) {
        if (c == u'\n')
            return letter * 1e6;
        const bool narrow = c.isDigit() || c == u' ' || c == u'-' || c == u'.' || c == u',' || c == u':';
        width += narrow && c.unicode() < 0x80 ? 0.6 : 1.05;
    }
    return width * letter;
}

void breakLines(QTextLayout& layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(std::max(width, 1.0));
    layout.endLayout();
}

QString separatedLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

double placedFromLeft(CellAlign align, double room)
{
    if (align == CellAlign::Right)
        return room;
    return align == CellAlign::Centre ? room / 2 : 0;
}

} // namespace

double linePitch(SheetRole role)
{
    if (role == SheetRole::Title)
        return 24 * unitsPerPoint;
    return (role == SheetRole::Foot ? 12.5 : 14.5) * unitsPerPoint;
}

int linesOf(const QString& text, const PrintFonts& fonts, const TextLook& look, double width)
{
    if (look.figures || widthAtMost(text, textPoints(look.role) * unitsPerPoint) <= width)
        return 1;
    QTextLayout layout(separatedLines(text), fonts.font(look.role, look.figures));
    breakLines(layout, width);
    return std::max(1, layout.lineCount());
}

void paintText(
    QPainter& painter, const QRectF& cell, const QString& text, const PrintFonts& fonts, const TextLook& look)
{
    if (text.isEmpty())
        return;
    const QFont font = fonts.font(look.role, look.figures);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double pitch = linePitch(look.role);
    // The letters in the middle of their line.
    const double toBaseline = (pitch + metrics.ascent() - metrics.descent()) / 2;
    if (look.figures || widthAtMost(text, font.pixelSize()) <= cell.width()) {
        const double width = metrics.horizontalAdvance(text);
        const double squeeze = width > cell.width() ? cell.width() / width : 1;
        const double top = look.fromTop ? cell.top() : cell.center().y() - pitch / 2;
        const double left =
            cell.left() + placedFromLeft(look.align, std::max(0.0, cell.width() - width * squeeze));
        painter.save();
        painter.translate(left, top + toBaseline);
        painter.scale(squeeze, 1);
        painter.drawText(QPointF(0, 0), text);
        painter.restore();
        return;
    }
    QTextLayout layout(separatedLines(text), font);
    breakLines(layout, cell.width());
    const double height = layout.lineCount() * pitch;
    const double top = look.fromTop ? cell.top() : cell.center().y() - height / 2;
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const double room = std::max(0.0, cell.width() - line.naturalTextWidth());
        line.setPosition(QPointF(placedFromLeft(look.align, room), i * pitch + toBaseline - line.ascent()));
    }
    layout.draw(&painter, QPointF(cell.left(), top));
}

} // namespace jc::ui
