#include "ui/pages/policy/target_model.h"

#include "core/base/decimal.h"

#include <QLocale>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

QString shownNumber(std::optional<double> value)
{
    return value ? QLocale().toString(
                       *value, 'f', *value == static_cast<double>(static_cast<qint64>(*value)) ? 0 : 2)
                 : u"—"_s;
}

std::optional<double> ofMillionths(std::optional<qint64> value)
{
    return value ? std::optional(Decimal::fromScaled(*value).toDouble()) : std::nullopt;
}

} // namespace

void TargetModel::show(const QVector<TargetRow>& rows,
                       const QString& unit,
                       bool whole,
                       std::optional<qint64> derived)
{
    // The same again leaves selection and an open cell alone.
    if (rows == m_rows && unit == m_unit && whole == m_whole && derived == m_derived && m_fault.isEmpty())
        return;
    beginResetModel();
    m_rows = rows;
    m_unit = unit;
    m_whole = whole;
    m_derived = derived;
    m_fault.clear();
    endResetModel();
}

void TargetModel::setTarget(int row, std::optional<qint64> target)
{
    m_rows[row].target = target;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int TargetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TargetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags TargetModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Target)
        flags |= Qt::ItemIsEditable;
    if (index.column() == Locked && index.row() > 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString TargetModel::text(const TargetRow& row, int column, bool first) const
{
    switch (column) {
    case Region:
        return first ? tr("%1（本级）").arg(row.region) : row.region;
    case LastYear:
        return shownNumber(row.lastYear);
    case Target:
        if (!row.target && first && m_derived)
            return tr("推算 %1").arg(shownNumber(ofMillionths(m_derived)));
        return shownNumber(ofMillionths(row.target));
    case Actual:
        return shownNumber(row.actual);
    case Authority:
        return row.authority.isEmpty() ? u"—"_s : row.authority;
    default:
        return {};
    }
}

QVariant TargetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TargetRow& row = m_rows.at(index.row());
    const QString shown = text(row, index.column(), index.row() == 0);
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::EditRole:
        return row.target ? Decimal::fromScaled(*row.target).toString() : QString();
    case Qt::CheckStateRole:
        if (index.column() == Locked && index.row() > 0)
            return row.locked ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant(
            (index.column() == Region || index.column() >= Authority ? Qt::AlignLeft : Qt::AlignRight) |
            Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == Locked)
            return tr("%1，%2").arg(row.region, row.locked ? tr("已锁定") : tr("未锁定"));
        return tr("%1，%2：%3")
            .arg(row.region, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shown);
    default:
        return {};
    }
}

bool TargetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    TargetRow& row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Locked) {
        row.locked = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index);
        return true;
    }
    if (role != Qt::EditRole || index.column() != Target)
        return false;
    const QString typed = value.toString().trimmed();
    m_fault.clear();
    if (typed.isEmpty()) {
        row.target.reset();
    } else {
        const Result<Decimal> read = Decimal::parse(typed);
        if (!read || read->scaled() < 0 || (m_whole && !read->isInteger())) {
            m_fault = !read ? read.error().message
                      : m_whole && !read->isInteger()
                          ? tr("“%1”的目标数应为整数，请改正。").arg(row.region)
                          : tr("“%1”的目标数不能小于 0，请改正。").arg(row.region);
            Q_EMIT edited();
            return false;
        }
        row.target = read->scaled();
        // What a person typed is not calculated over.
        row.locked = index.row() > 0;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Region || section >= Authority ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Region:
        return tr("地区");
    case LastYear:
        return tr("上年完成");
    case Target:
        return tr("目标数（%1）").arg(m_unit);
    case Actual:
        return tr("完成数");
    case Authority:
        return tr("下达文号");
    default:
        return tr("锁定");
    }
}

} // namespace jc::ui
