#include "ui/pages/reports/report_table_model.h"

#include "core/sheets/cell_text.h"
#include "core/sheets/table_parts.h"

namespace jc::ui {

namespace {

Qt::Alignment alignmentOf(const TableColumn& column, const TableCell& cell)
{
    switch (column.align) {
    case CellAlign::Left:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case CellAlign::Centre:
        return Qt::AlignCenter;
    case CellAlign::Right:
        return Qt::AlignRight | Qt::AlignVCenter;
    case CellAlign::Automatic:
        break;
    }
    const CellFormat format = cell.format.value_or(column.format);
    // A figure that is missing, or is a yes among numbers, stands in line with the numbers of its column.
    if (format.isNumber() || column.format.isNumber())
        return Qt::AlignRight | Qt::AlignVCenter;
    if (format.kind == CellKind::Code || format.kind == CellKind::Date)
        return Qt::AlignCenter;
    return Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

ReportTableModel::ReportTableModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{}

void ReportTableModel::show(Table table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

void ReportTableModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool ReportTableModel::isAcross(int row) const
{
    const RowKind kind = m_table.rows.at(row).kind;
    return kind == RowKind::Group || kind == RowKind::Note;
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QString ReportTableModel::textOf(int row, int column) const
{
    const TableRow& line = m_table.rows.at(row);
    if (isAcross(row) && column > 0)
        return {};
    const QString text = displayText(line.cells.value(column), m_table.columns.at(column).format);
    return column == 0 ? QString(line.indent, QChar(0x3000)) + text : text;
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow& row = m_table.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::ToolTipRole:
        return textOf(index.row(), index.column()).trimmed();
    case Qt::TextAlignmentRole:
        if (isAcross(index.row()))
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        return QVariant(alignmentOf(m_table.columns.at(index.column()), row.cells.value(index.column())));
    case Qt::FontRole: {
        QFont font = m_theme.font(Type::Dense);
        font.setBold(row.kind == RowKind::Total || row.kind == RowKind::Group);
        return font;
    }
    case Qt::ForegroundRole:
        return row.kind == RowKind::Note ? QVariant(m_theme.tokens().text2) : QVariant();
    case Qt::BackgroundRole:
        return row.kind == RowKind::Group ? QVariant(m_theme.tokens().bg) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = textOf(index.row(), index.column()).trimmed();
        if (isAcross(index.row()))
            return textOf(index.row(), 0);
        const QString heading = flatHeading(m_table.columns.at(index.column()));
        return index.column() == 0 ? text
                                   : tr("%1，%2：%3").arg(textOf(index.row(), 0).trimmed(), heading, text);
    }
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return flatHeading(m_table.columns.at(section));
    if (role == Qt::ToolTipRole)
        return flatHeading(m_table.columns.at(section));
    return {};
}

} // namespace jc::ui
