// The neutral table: what a report or a list is before it becomes a file, a screen or paper. Rooms that have
// figures fill it; the writers of this room, the screen and the printer read it, so that the same rows appear
// everywhere. Head and foot follow the forms of Chinese government statistics (表号, 填报单位, 报告期,
// 计量单位; 单位负责人 ... 报出日期).
//
// Pure data with value semantics; safe to hand to another thread.
#pragma once

#include "core/base/decimal.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

#include <concepts>
#include <optional>
#include <utility>
#include <variant>

namespace jc {

// A number at rest is never scaled by its format: Percent and Points take a fraction (0.345 prints 34.5% and
// 34.5), Money and MoneyWan take a Money, or yuan when given a plain number (12345.00 prints 12,345.00 and
// 1.23).
enum class CellKind {
    Text,
    Code,    // kept as text whatever it looks like: ID, phone, certificate and region codes
    Integer, // thousands marked
    Decimal, // thousands marked
    Percent,
    Points,   // 百分点; the unit stands in the heading
    Money,    // yuan
    MoneyWan, // ten thousand yuan
    Date,     // 2026-09-30
};

struct CellFormat
{
    CellKind kind = CellKind::Text;
    int decimals = 0;

    [[nodiscard]] static constexpr CellFormat text() { return {CellKind::Text, 0}; }
    [[nodiscard]] static constexpr CellFormat code() { return {CellKind::Code, 0}; }
    [[nodiscard]] static constexpr CellFormat integer() { return {CellKind::Integer, 0}; }
    // 0 <= decimals <= 6.
    [[nodiscard]] static constexpr CellFormat decimal(int decimals) { return {CellKind::Decimal, decimals}; }
    [[nodiscard]] static constexpr CellFormat percent() { return {CellKind::Percent, 1}; }
    [[nodiscard]] static constexpr CellFormat points() { return {CellKind::Points, 1}; }
    [[nodiscard]] static constexpr CellFormat money() { return {CellKind::Money, 2}; }
    [[nodiscard]] static constexpr CellFormat moneyWan() { return {CellKind::MoneyWan, 2}; }
    [[nodiscard]] static constexpr CellFormat date() { return {CellKind::Date, 0}; }

    // Integer to MoneyWan: set right-aligned, digits in line.
    [[nodiscard]] constexpr bool isNumber() const
    {
        return kind >= CellKind::Integer && kind <= CellKind::MoneyWan;
    }
    [[nodiscard]] bool operator==(const CellFormat&) const = default;
};

// monostate is "missing", printed —; it is never 0. An empty text is a place left blank on purpose.
using CellValue = std::variant<std::monostate, QString, qint64, double, QDate, Money>;

struct TableCell
{
    CellValue value;
    // Instead of the column's, where one column holds units of several kinds (the target of a count, of a
    // ratio).
    std::optional<CellFormat> format;

    TableCell() = default;
    TableCell(bool) = delete;
    TableCell(QString text)
        : value(std::move(text))
    {}
    template <std::integral T>
    TableCell(T number)
        : value(static_cast<qint64>(number))
    {}
    TableCell(double number)
        : value(number)
    {}
    TableCell(Decimal number)
        : value(number.toDouble())
    {}
    TableCell(QDate date)
        : value(date)
    {}
    TableCell(Money amount)
        : value(amount)
    {}
    // Nothing is missing.
    template <typename T>
    TableCell(const std::optional<T>& maybe)
        : TableCell(maybe ? TableCell(*maybe) : TableCell())
    {}
    template <typename T>
    TableCell(T cellValue, CellFormat cellFormat)
        : TableCell(std::move(cellValue))
    {
        format = cellFormat;
    }

    // Also true of an invalid date and of a real that is no number.
    [[nodiscard]] bool isMissing() const;
    [[nodiscard]] bool operator==(const TableCell&) const = default;
};

enum class CellAlign {
    Automatic, // numbers right, dates and codes centred, text left
    Left,
    Centre,
    Right,
};

struct TableColumn
{
    // From the outermost group heading to the column's own, one to three lines. Neighbours that share their
    // first lines share those cells; a shorter list reaches down to the last line.
    QStringList heading;
    // 甲, 1, 2, 3=2/1; the line is printed when any column has one.
    QString number;
    CellFormat format = CellFormat::text();
    CellAlign align = CellAlign::Automatic;
    // In half-width characters (a Han character is two); 0 is measured from heading and cells.
    int width = 0;
    bool wrap = false;
    // What the column shows, for the program (a measure, a field); never printed.
    QString key;

    [[nodiscard]] bool operator==(const TableColumn&) const = default;
};

enum class RowKind {
    Data,
    Total, // 合计, 小计
    Group, // one text across the table: its first cell
    Note,  // one text across the table in small type: its first cell
};

struct TableRow
{
    RowKind kind = RowKind::Data;
    // Steps the first cell is set in (其中：).
    int indent = 0;
    // As many as there are columns; cells left off at the end are missing.
    QVector<TableCell> cells;
    // What the row is of, for the program (a goal, a region, a record), so that a figure can open its names;
    // never printed.
    QString key;

    [[nodiscard]] bool operator==(const TableRow&) const = default;
};

struct LabelledText
{
    QString label; // without colon
    QString text;

    [[nodiscard]] bool operator==(const LabelledText&) const = default;
};

struct TableHead
{
    QString title;
    // Only approved statistical forms have these (reference: 部门统计调查项目管理办法); a work table leaves
    // them empty and they are not printed.
    QString formNumber;     // 表号
    QString formAuthority;  // 制定机关
    QString approvalNumber; // 批准文号
    QString validUntil;     // 有效期至

    QString reportingUnit; // 填报单位
    QString region;        // for the sheet 说明
    QString period;        // 报告期, e.g. 2026年1—9月
    QDate cutoff;          // 统计截止日: the business date counted up to
    QDateTime knownUntil;  // 数据截至: what the ledger knew, in the office's time
    QString measureUnit;   // 计量单位
    // A word such as 演示数据 put on every page; empty for a real ledger.
    QString watermark;

    [[nodiscard]] bool operator==(const TableHead&) const = default;
};

enum class TableRules {
    FullGrid,  // rosters that are signed
    OpenSides, // statistical tables: heavy rule above and below, no rule left and right
};

enum class PageOrientation { Landscape, Portrait };

struct PageSetup
{
    PageOrientation orientation = PageOrientation::Landscape; // of A4
    bool repeatHeading = true;                                // on every page
    int frozenColumns = 0;                                    // on screen
    TableRules rules = TableRules::FullGrid;
    // Region and the lines of `about` stand above the table too: a list says by itself what it is narrowed
    // to.
    bool scopeAbove = false;

    [[nodiscard]] bool operator==(const PageSetup&) const = default;
};

struct Table
{
    TableHead head;
    QVector<TableColumn> columns;
    QVector<TableRow> rows;
    // Counting rules and what was left out, printed under the table, one numbered line each.
    QStringList notes;
    // Printed as one line under the table; empty for none.
    QVector<LabelledText> signature;
    // Further lines for the sheet 说明, e.g. 筛选条件.
    QVector<LabelledText> about;
    PageSetup page;

    [[nodiscard]] qsizetype dataRowCount() const;
    [[nodiscard]] bool operator==(const Table&) const = default;
};

} // namespace jc
