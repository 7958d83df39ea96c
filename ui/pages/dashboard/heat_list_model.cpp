#include "ui/pages/dashboard/heat_list_model.h"

#include "core/dictionary/entities/goal.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/shown_table.h"
#include "ui/style/status_words.h"

namespace jc::ui {

HeatListModel::HeatListModel(const HeatModel& heat, const CodeTables& codes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_heat(heat)
    , m_codes(codes)
{}

void HeatListModel::fill()
{
    beginResetModel();
    m_view = m_heat.view();
    m_figures = m_heat.worstFirst();
    endResetModel();
}

void HeatListModel::nothing()
{
    beginResetModel();
    m_figures.clear();
    m_view = nullptr;
    endResetModel();
}

const Figure* HeatListModel::figureAt(int row) const
{
    return row >= 0 && row < m_figures.size() ? &m_figures.at(row) : nullptr;
}

int HeatListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int HeatListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HeatListModel::text(const Figure& figure, int column) const
{
    const GoalEntry& goal = *figure.goal;
    switch (column) {
    case Region:
        return regionName(m_view->board, figure.region);
    case Goal:
        return goal.record.get(goal::name);
    case Unit:
        return goalUnit(goal, m_codes);
    case Target:
        return figureText(goal, figure.target);
    case Actual:
        return figureText(goal, figure.actual);
    case Missing:
        return m_heat.missingText(figure);
    case Rate:
        return percentText(figure.judgement.rate);
    default:
        return gapText(figure.judgement.gap);
    }
}

QVariant HeatListModel::exported(const Figure& figure, int column)
{
    const Judgement& judged = figure.judgement;
    switch (column) {
    case Target:
        return QVariant::fromValue(figureCell(*figure.goal, figure.target));
    case Actual:
        return QVariant::fromValue(figureCell(*figure.goal, figure.actual));
    case Rate:
        return QVariant::fromValue(judged.rate ? TableCell(*judged.rate, CellFormat::percent())
                                               : TableCell());
    case Gap:
        return QVariant::fromValue(judged.gap ? TableCell(*judged.gap, CellFormat::points()) : TableCell());
    default:
        return {};
    }
}

QVariant HeatListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Figure& figure = m_figures.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((index.column() >= Target ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_heat.sentence(figure);
    case tableCellRole:
        return exported(figure, index.column());
    default:
        return {};
    }
}

QVariant HeatListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Target ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Region:
        return tr("地区");
    case Goal:
        return tr("指标");
    case Unit:
        return tr("计量单位");
    case Target:
        return tr("目标");
    case Actual:
        return tr("完成");
    case Missing:
        return tr("差");
    case Rate:
        return tr("完成率");
    default:
        return tr("较序时");
    }
}

} // namespace jc::ui
