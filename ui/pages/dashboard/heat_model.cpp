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

HeatModel::HeatModel(const CodeTables& codes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_codes(codes)
{}

void HeatModel::show(std::shared_ptr<const BoardView> view, int region)
{
    beginResetModel();
    m_goals.clear();
    m_regions.clear();
    m_figures.clear();
    m_view = std::move(view);
    if (m_view != nullptr && region >= 0) {
        const ProgressBoard& board = m_view->board;
        QHash<int, std::pair<double, int>> gaps; // sum and number of the gaps of a region
        for (const GoalEntry& goal : board.goals()) {
            const QVector<FigureRow> parts = goal.measure ? board.parts(goal, region) : QVector<FigureRow>();
            const bool shown = std::ranges::any_of(parts, [](const FigureRow& part) {
                return part.kind == PartKind::Region && part.figure.target;
            });
            if (!shown)
                continue;
            m_goals.append(&goal);
            for (const FigureRow& part : parts) {
                if (part.kind != PartKind::Region)
                    continue;
                m_figures.insert({part.figure.region, &goal}, part.figure);
                auto& [sum, count] = gaps[part.figure.region];
                if (const std::optional<double> gap = judgedGap(part.figure)) {
                    sum += *gap;
                    ++count;
                }
            }
        }
        m_regions = QVector<int>(gaps.keyBegin(), gaps.keyEnd());
        // By the mean of what is judged; regions without any come last, all else as the tree has them.
        std::ranges::sort(m_regions);
        std::ranges::stable_sort(m_regions, {}, [&](int at) {
            const auto [sum, count] = gaps.value(at);
            return std::pair(count == 0, count == 0 ? 0.0 : sum / count);
        });
        std::ranges::stable_sort(m_goals, {}, [&](const GoalEntry* goal) {
            const std::optional<double> gap = judgedGap(board.figure(*goal, region));
            return std::pair(!gap.has_value(), gap.value_or(0.0));
        });
    }
    endResetModel();
}

const GoalEntry* HeatModel::goalAt(int column) const
{
    return column >= 0 && column < m_goals.size() ? m_goals.at(column) : nullptr;
}

int HeatModel::regionAt(int row) const
{
    return row >= 0 && row < m_regions.size() ? m_regions.at(row) : -1;
}

const Figure& HeatModel::figureAt(int row, int column) const
{
    static const Figure none;
    const auto at = m_figures.constFind({regionAt(row), goalAt(column)});
    return at != m_figures.cend() ? *at : none;
}

QVector<Figure> HeatModel::worstFirst() const
{
    QVector<Figure> figures;
    for (const int region : m_regions) {
        for (const GoalEntry* goal : m_goals) {
            const auto at = m_figures.constFind({region, goal});
            if (at != m_figures.cend() && at->target)
                figures.append(*at);
        }
    }
    sortWorstFirst(figures);
    return figures;
}

QString HeatModel::missingText(const Figure& figure) const
{
    const std::optional<double> missing = forecastOf(m_view->board, figure).missing;
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
    return parent.isValid() || m_goals.isEmpty() ? 0 : static_cast<int>(m_regions.size());
}

int HeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_goals.size());
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
