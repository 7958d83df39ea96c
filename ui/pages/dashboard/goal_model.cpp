#include "ui/pages/dashboard/goal_model.h"

#include "core/dictionary/entities/goal.h"
#include "core/progress/forecast_text.h"
#include "ui/charts/status_chip.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/shown_table.h"
#include "ui/style/status_words.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

bool passesGoalFilter(const Figure& figure, GoalFilter filter)
{
    const GoalStatus status = figure.judgement.status;
    switch (filter) {
    case GoalFilter::Lagging:
        return status == GoalStatus::Lagging || status == GoalStatus::DueMissed;
    case GoalFilter::Slow:
        return status == GoalStatus::Slow;
    case GoalFilter::NoData:
        return status == GoalStatus::NoData;
    case GoalFilter::Targeted:
        return figure.target.has_value();
    case GoalFilter::All:
        break;
    }
    return true;
}

bool isNumberColumn(int column)
{
    return column == GoalModel::Target || column == GoalModel::Actual || column == GoalModel::Missing ||
           column == GoalModel::Gap || column == GoalModel::Needed || column == GoalModel::Present;
}

bool isOfWhich(const Figure& figure)
{
    return figure.goal->record.get(goal::relation) == u"of-which"_s;
}

} // namespace

QString goalFilterKey(GoalFilter filter)
{
    switch (filter) {
    case GoalFilter::Lagging:
        return u"lagging"_s;
    case GoalFilter::Slow:
        return u"slow"_s;
    case GoalFilter::NoData:
        return u"no-data"_s;
    case GoalFilter::Targeted:
        return u"targeted"_s;
    case GoalFilter::All:
        break;
    }
    return u"all"_s;
}

GoalFilter goalFilterOf(const QString& key)
{
    for (const GoalFilter filter : {GoalFilter::Lagging, GoalFilter::Slow, GoalFilter::NoData}) {
        if (key == goalFilterKey(filter))
            return filter;
    }
    return GoalFilter::All;
}

void sortWorstFirst(QVector<Figure>& figures)
{
    std::ranges::stable_sort(figures, [](const Figure& a, const Figure& b) {
        const auto key = [](const Figure& figure) {
            const Judgement& judged = figure.judgement;
            const bool judgedByTime = judged.gap && judged.status != GoalStatus::Watched;
            return std::tuple(!judgedByTime, !judged.gap.has_value(), judged.gap.value_or(0.0));
        };
        return key(a) < key(b);
    });
}

GoalModel::GoalModel(const CodeTables& codes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_codes(codes)
{}

void GoalModel::show(std::shared_ptr<const BoardView> view, int region)
{
    beginResetModel();
    m_shown.clear();
    m_all.clear();
    m_forecasts.clear();
    m_view = std::move(view);
    m_region = region;
    if (m_view != nullptr && region >= 0) {
        for (const GoalEntry& goal : m_view->board.goals()) {
            m_all.append(m_view->board.figure(goal, region));
            m_forecasts.insert(&goal, forecastOf(m_view->board, m_all.last()));
        }
    }
    rebuild();
    endResetModel();
}

void GoalModel::setFilter(GoalFilter filter)
{
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void GoalModel::setLaggingFirst(bool laggingFirst)
{
    beginResetModel();
    m_laggingFirst = laggingFirst;
    rebuild();
    endResetModel();
}

void GoalModel::setUnitsInNames(bool inNames)
{
    if (std::exchange(m_unitsInNames, inNames) != inNames && !m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(static_cast<int>(m_shown.size()) - 1, Name));
}

void GoalModel::rebuild()
{
    m_shown.clear();
    for (const Figure& figure : m_all) {
        if (passesGoalFilter(figure, m_filter))
            m_shown.append(figure);
    }
    if (m_laggingFirst)
        sortWorstFirst(m_shown);
}

int GoalModel::countOf(GoalFilter filter) const
{
    return static_cast<int>(
        std::ranges::count_if(m_all, [&](const Figure& figure) { return passesGoalFilter(figure, filter); }));
}

const Figure* GoalModel::figureAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int GoalModel::rowOf(RecordId goal) const
{
    const auto at =
        std::ranges::find_if(m_shown, [&](const Figure& figure) { return figure.goal->record.id() == goal; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

QVector<Figure> GoalModel::headlines(qsizetype most) const
{
    // What the document is known by: its greatest numbers. An activity that is done or not, and a part of
    // another goal, is no headline.
    QVector<Figure> leading;
    QVector<Figure> others;
    for (const Figure& figure : m_all) {
        const Record& record = figure.goal->record;
        if (!figure.goal->measure || figure.judgement.status == GoalStatus::Unmeasured)
            continue;
        const bool leads = figure.target && record.get(goal::kind) == u"count"_s && !isOfWhich(figure);
        (leads ? leading : others).append(figure);
    }
    std::ranges::stable_sort(leading, [](const Figure& a, const Figure& b) { return *a.target > *b.target; });
    const qsizetype known = std::min(most + most / 2, leading.size());
    others = leading.mid(known) + others;
    leading.resize(known);
    sortWorstFirst(leading);
    sortWorstFirst(others);
    leading += others;
    leading.resize(std::min(most, leading.size()));
    return leading;
}

int GoalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int GoalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GoalModel::leadUnits(const GoalEntry& goal) const
{
    QStringList names;
    for (const RecordId& unit : goal.leadUnits) {
        const QString name = m_view->unitNames.value(unit);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.isEmpty() ? u"—"_s : names.join(tr("、"));
}

QString GoalModel::cellText(const Figure& figure, int column) const
{
    const GoalEntry& goal = *figure.goal;
    switch (column) {
    case Name: {
        QString name = goal.record.get(goal::name);
        const QString unit = goalUnit(goal, m_codes);
        const QString kind = goal.record.get(goal::kind);
        if (m_unitsInNames && !name.contains(unit) && kind != u"ratio"_s && kind != u"yes-no"_s)
            name = tr("%1（%2）").arg(name, unit);
        // Away from its parent the word 其中 would say the wrong whole.
        return isOfWhich(figure) && !m_laggingFirst ? u"　"_s + tr("其中：%1").arg(name) : name;
    }
    case Lead:
        return leadUnits(goal);
    case Unit:
        return goalUnit(goal, m_codes);
    case Target:
        return figureText(goal, figure.target);
    case Actual:
        return figureText(goal, figure.actual);
    case Missing: {
        const Forecast forecast = m_forecasts.value(figure.goal);
        return forecast.missing ? figureText(goal, std::ceil(*forecast.missing)) : u"—"_s;
    }
    case Rate:
        return percentText(figure.judgement.rate);
    case Gap:
        return gapText(figure.target ? figure.judgement.gap : std::nullopt);
    case Needed: {
        const Forecast forecast = m_forecasts.value(figure.goal);
        return forecast.neededPerDay ? paceText(*forecast.neededPerDay, true) : u"—"_s;
    }
    case Present: {
        const Forecast forecast = m_forecasts.value(figure.goal);
        return forecast.presentPerDay ? paceText(*forecast.presentPerDay, false) : u"—"_s;
    }
    default:
        return statusWord(shownStatus(m_view->board, figure)).word;
    }
}

QVariant GoalModel::exportedCell(const Figure& figure, int column) const
{
    const Forecast forecast = m_forecasts.value(figure.goal);
    const auto held = [](std::optional<double> value, CellFormat format) {
        return QVariant::fromValue(value ? TableCell(*value, format) : TableCell());
    };
    switch (column) {
    case Target:
        return QVariant::fromValue(figureCell(*figure.goal, figure.target));
    case Actual:
        return QVariant::fromValue(figureCell(*figure.goal, figure.actual));
    case Missing:
        return QVariant::fromValue(figureCell(
            *figure.goal, forecast.missing ? std::optional(std::ceil(*forecast.missing)) : std::nullopt));
    case Rate:
        return held(figure.judgement.rate, CellFormat::percent());
    case Gap:
        return held(figure.target ? figure.judgement.gap : std::nullopt, CellFormat::points());
    case Needed:
        return held(forecast.neededPerDay, CellFormat::decimal(2));
    case Present:
        return held(forecast.presentPerDay, CellFormat::decimal(2));
    default:
        return {};
    }
}

QVariant GoalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Figure& figure = m_shown.at(index.row());
    const int column = index.column();
    const ProgressBoard& board = m_view->board;
    const auto sentence = [&] {
        return figureSentence(board, figure, regionName(board, m_region), goalUnit(*figure.goal, m_codes));
    };
    const auto paceWords = [&] {
        const Forecast forecast = m_forecasts.value(figure.goal);
        const QString unit = goalUnit(*figure.goal, m_codes);
        return paceSentence(forecast, unit) + forecastSentence(forecast, board.asOf(), unit);
    };
    switch (role) {
    case Qt::DisplayRole:
        return cellText(figure, column);
    case Qt::TextAlignmentRole:
        return QVariant((isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == Name || column == Lead)
            return cellText(figure, column).trimmed();
        if (column == Actual && figure.numerator)
            return ratioParts(figure);
        if ((column == Missing || column == Needed || column == Present) && !paceWords().isEmpty())
            return paceWords();
        if (column == Status && !figure.goal->measure && !figure.goal->measureFault.isEmpty())
            return figure.goal->measureFault;
        return sentence();
    case Qt::AccessibleTextRole:
        if (column == Name || column == Rate)
            return sentence();
        return tr("%1，%2：%3")
            .arg(figure.goal->record.get(goal::name),
                 headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 column == Actual && figure.numerator ? ratioParts(figure) : cellText(figure, column));
    case BulletBarDelegate::Role:
        return column == Rate ? QVariant::fromValue(barOf(board, figure)) : QVariant();
    case StatusChipDelegate::Role:
        return column == Status ? shownStatus(board, figure) : QVariant();
    case tableCellRole:
        return exportedCell(figure, column);
    default:
        return {};
    }
}

QVariant GoalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Rate)
        return tr("实心条为完成率，空心三角为序时，竖线为目标。");
    if (role == Qt::ToolTipRole && section == Gap)
        return tr("完成率减序时，单位为百分点。");
    if (role == Qt::ToolTipRole && section == Needed)
        return tr("要按期完成，从统计截止日到完成时限平均每天需要的数量。");
    if (role == Qt::ToolTipRole && section == Present)
        return tr("最近三个完整月平均每天的数量。");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("指标");
    case Lead:
        return tr("牵头单位");
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
    case Gap:
        return tr("较序时");
    case Needed:
        return tr("需日均");
    case Present:
        return tr("近 3 月日均");
    default:
        return tr("状态");
    }
}

} // namespace jc::ui
