#include "core/sheets/xlsx_styles.h"

#include <algorithm>

namespace jc {

namespace {

constexpr const char* songFont = "宋体";
constexpr const char* heiFont = "黑体";

quint32 styleKey(const SheetStyle& style)
{
    quint32 key = static_cast<quint32>(style.role);
    const auto add = [&key](int value, unsigned bits) {
        key = (key << bits) | static_cast<quint32>(value);
    };
    add(static_cast<int>(style.format.kind), 4);
    add(std::clamp(style.format.decimals, 0, 7), 3);
    add(static_cast<int>(style.align), 2);
    add(std::clamp(style.indent, 0, 15), 4);
    for (const bool flag :
         {style.wrap, style.guarded, style.openLeft, style.openRight, style.heavyTop, style.heavyBottom})
        add(flag ? 1 : 0, 1);
    return key;
}

QByteArray numberFormat(CellFormat format)
{
    const QByteArray fraction = format.decimals > 0 ? '.' + QByteArray(format.decimals, '0') : QByteArray();
    switch (format.kind) {
    case CellKind::Code:
        return "@";
    case CellKind::Integer:
        return "#,##0";
    case CellKind::Decimal:
    case CellKind::Money:
    case CellKind::MoneyWan:
    case CellKind::Points:
        return "#,##0" + fraction;
    case CellKind::Percent:
        return "0" + fraction + '%';
    case CellKind::Date:
        return "yyyy-mm-dd";
    case CellKind::Text:
        break;
    }
    return {};
}

bool isRuled(SheetRole role)
{
    return role >= SheetRole::Heading && role <= SheetRole::NoteRow;
}

void setFont(lxw_format* format, SheetRole role)
{
    const char* name = songFont;
    switch (role) {
    case SheetRole::Title:
    case SheetRole::Total:
        format_set_bold(format);
        break;
    case SheetRole::Watermark:
    case SheetRole::Heading:
    case SheetRole::Group:
    case SheetRole::Label:
        name = heiFont;
        break;
    case SheetRole::Foot:
    case SheetRole::NoteRow:
    case SheetRole::ColumnNumber:
    case SheetRole::Meta:
    case SheetRole::Data:
    case SheetRole::Plain:
        break;
    }
    format_set_font_name(format, name);
    format_set_font_size(format, textPoints(role));
}

std::uint8_t horizontalAlign(CellAlign align)
{
    switch (align) {
    case CellAlign::Centre:
        return LXW_ALIGN_CENTER;
    case CellAlign::Right:
        return LXW_ALIGN_RIGHT;
    case CellAlign::Automatic:
    case CellAlign::Left:
        break;
    }
    return LXW_ALIGN_LEFT;
}

} // namespace

XlsxStyles::XlsxStyles(lxw_workbook* workbook)
    : m_workbook(workbook)
{}

lxw_format* XlsxStyles::get(const SheetStyle& style)
{
    const quint32 key = styleKey(style);
    if (lxw_format* const known = m_formats.value(key))
        return known;
    lxw_format* const format = workbook_add_format(m_workbook);
    if (format == nullptr)
        return nullptr;

    setFont(format, style.role);
    format_set_align(format, horizontalAlign(style.align));
    const bool paragraph = style.role == SheetRole::Foot || style.role == SheetRole::Plain;
    format_set_align(format, paragraph ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
    if (style.wrap)
        format_set_text_wrap(format);
    if (style.indent > 0)
        format_set_indent(format, static_cast<std::uint8_t>(style.indent));
    const QByteArray number = style.guarded ? QByteArray("@") : numberFormat(style.format);
    if (!number.isEmpty())
        format_set_num_format(format, number.constData());
    if (isRuled(style.role)) {
        format_set_left(format, style.openLeft ? LXW_BORDER_NONE : LXW_BORDER_THIN);
        format_set_right(format, style.openRight ? LXW_BORDER_NONE : LXW_BORDER_THIN);
        format_set_top(format, style.heavyTop ? LXW_BORDER_MEDIUM : LXW_BORDER_THIN);
        format_set_bottom(format, style.heavyBottom ? LXW_BORDER_MEDIUM : LXW_BORDER_THIN);
    }
    m_formats.insert(key, format);
    return format;
}

} // namespace jc
