#include "ui/pages/dashboard/heat_model.h"

#include "core/dictionary/entities/goal.h"
#include "core/progress/forecast.h"
#include "ui/charts/heat_matrix.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/goal_model.h"
#include "ui/pages/dashboard/shown_table.h"
#include "ui/style/status_words.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> judgedGap(const Figure& figure)
{
    return figure.target && figure.judgement.rate ? figure.judgement.gap : std::nullopt;
}

HeatCell heatCellOf(const ProgressBoard& board, const Figure& figure)
{
    HeatCell cell;
    if (!figure.target) {
        cell.instead = u"—"_s;
        return cell;
    }
    cell.rate = figure.judgement.rate;
    cell.gap = judgedGap(figure);
    if (!cell.rate)
        cell.instead = statusWord(shownStatus(board, figure)).word;
    return cell;
}

} // namespace

HeatFigures heatFigures(const ProgressBoard& board, int region)
{
    HeatFigures heat;
    QHash<int, std::pair<double, int>> gaps; // sum and number of the gaps of a region
    for (const GoalEntry& goal : board.goals()) {
        const QVector<FigureRow> parts = goal.measure ? board.parts(goal, region) : QVector<FigureRow>();
        const bool shown = std::ranges::any_of(
            parts, [](const FigureRow& part) { return part.kind == PartKind::Region && part.figure.target; });
        if (!shown)
            continue;
        heat.goals.append(&goal);
        for (const FigureRow& part : parts) {
            if (part.kind != PartKind::Region)
                continue;
            heat.figures.insert({part.figure.region, &goal}, part.figure);
            auto& [sum, count] = gaps[part.figure.region];
            if (const std::optional<double> gap = judgedGap(part.figure)) {
                sum += *gap;
                ++count;
            }
        }
    }
    heat.regions = QVector<int>(gaps.keyBegin(), gaps.keyEnd());
    // By the mean of what is judged; regions without any come last, all else as the tree has them.
    std::ranges::sort(heat.regions);
    std::ranges::stable_sort(heat.regions, {}, [&](int at) {
        const auto [sum, count] = gaps.value(at);
        return std::pair(count == 0, count == 0 ? 0.0 : sum / count);
    });
    QHash<const GoalEntry*, std::optional<double>> wholes;
    for (const GoalEntry* goal : heat.goals)
        wholes.insert(goal, judgedGap(board.figure(*goal, region)));
    std::ranges::stable_sort(heat.goals, {}, [&](const GoalEntry* goal) {
        const std::optional<double> gap = wholes.value(goal);
        return std::pair(!gap.has_value(), gap.value_or(0.0));
    });
    return heat;
}

HeatModel::HeatModel(const CodeTables& codes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_codes(codes)
{}

void HeatModel::show(std::shared_ptr<const BoardView> view, HeatFigures figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    m_view = std::move(view);
    endResetModel();
}

const GoalEntry* HeatModel::goalAt(int column) const
{
    return column >= 0 && column < m_figures.goals.size() ? m_figures.goals.at(column) : nullptr;
}

int HeatModel::regionAt(int row) const
{
    return row >= 0 && row < m_figures.regions.size() ? m_figures.regions.at(row) : -1;
}

const Figure& HeatModel::figureAt(int row, int column) const
{
    static const Figure none;
    const auto at = m_figures.figures.constFind({regionAt(row), goalAt(column)});
    return at != m_figures.figures.cend() ? *at : none;
}

QVector<Figure> HeatModel::worstFirst() const
{
    QVector<Figure> figures;
    for (const int region : m_figures.regions) {
        for (const GoalEntry* goal : m_figures.goals) {
            const auto at = m_figures.figures.constFind({region, goal});
            if (at != m_figures.figures.cend() && at->target)
                figures.append(*at);
        }
    }
    sortWorstFirst(figures);
    return figures;
}

QString HeatModel::missingText(const Figure& figure) const
{
    const std::optional<double> missing = missingOf(figure);
    return missing ? figureText(*figure.goal, std::ceil(*missing)) : u"—"_s;
}

QString HeatModel::sentence(const Figure& figure) const
{
    const QString region = regionName(m_view->board, figure.region);
    const QString name = figure.goal->record.get(goal::name);
    if (!figure.target)
        return tr("%1 %2：没有目标数").arg(region, name);
    if (!figure.judgement.rate)
        return tr("%1 %2：%3").arg(region, name, statusWord(shownStatus(m_view->board, figure)).word);
    const QString missing = missingText(figure);
    const QString lacking =
        missing == u"—"_s ? tr("不差") : tr("差 %1 %2").arg(missing, goalUnit(*figure.goal, m_codes));
    const std::optional<double> gap = judgedGap(figure);
    if (!gap)
        return tr("%1 %2：完成率 %3，不按序时评判，%4")
            .arg(region, name, percentText(figure.judgement.rate), lacking);
    return tr("%1 %2：完成率 %3，较序时 %4 个百分点，%5")
        .arg(region, name, percentText(figure.judgement.rate), gapText(gap), lacking);
}

int HeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_figures.goals.isEmpty() ? 0 : static_cast<int>(m_figures.regions.size());
}

int HeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.goals.size());
}

QVariant HeatModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Figure& figure = figureAt(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignCenter);
    if (figure.goal == nullptr)
        return role == Qt::DisplayRole ? QVariant(u"—"_s)
               : role == Qt::AccessibleTextRole || role == Qt::ToolTipRole
                   ? QVariant(tr("%1 %2：没有目标数")
                                  .arg(regionName(m_view->board, regionAt(index.row())),
                                       goalAt(index.column())->record.get(goal::name)))
               : role == HeatMatrix::Role ? QVariant::fromValue(HeatCell{{}, {}, u"—"_s})
                                          : QVariant();
    const HeatCell cell = heatCellOf(m_view->board, figure);
    switch (role) {
    case Qt::DisplayRole:
        return isHeatLagging(cell) ? u"▼"_s + heatText(cell) : heatText(cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(figure);
    case HeatMatrix::Role:
        return QVariant::fromValue(cell);
    case tableCellRole:
        return cell.rate ? QVariant::fromValue(TableCell(*cell.rate, CellFormat::percent())) : QVariant();
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Horizontal)
        return goalAt(section) != nullptr ? QVariant(goalAt(section)->record.get(goal::name)) : QVariant();
    return regionAt(section) >= 0 ? QVariant(regionName(m_view->board, regionAt(section))) : QVariant();
}

} // namespace jc::ui
