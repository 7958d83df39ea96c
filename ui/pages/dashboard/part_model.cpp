#include "ui/pages/dashboard/part_model.h"

#include "core/dictionary/entities/goal.h"
#include "core/progress/forecast.h"
#include "ui/charts/status_chip.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/shown_table.h"
#include "ui/style/status_words.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

QVariant totalRowFont(bool total)
{
    if (!total)
        return {};
    QFont font;
    font.setBold(true);
    return font;
}

QVariant partAlignment(bool number)
{
    return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

PartModel::PartModel(const CodeTables& codes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_codes(codes)
{}

void PartModel::show(std::shared_ptr<const BoardView> view, const GoalEntry* goal, int region)
{
    beginResetModel();
    m_rows.clear();
    m_view = std::move(view);
    if (m_view != nullptr && goal != nullptr && region >= 0) {
        const ProgressBoard& board = m_view->board;
        m_rows.append({tr("合计"), board.figure(*goal, region), false});
        QVector<Row> regions;
        QVector<Row> beside;
        const QVector<FigureRow> parts = board.parts(*goal, region);
        for (const FigureRow& part : parts) {
            if (part.kind == PartKind::Region)
                regions.append({regionName(board, part.figure.region), part.figure, false});
            else if (part.kind == PartKind::Outside)
                beside.append(
                    {board.regions().node(region).level == u"county"_s ? tr("县外人员") : tr("外地人员"),
                     part.figure,
                     true});
            else if (part.kind == PartKind::Pending)
                beside.append({tr("待改归属"), part.figure, true});
            else
                beside.append({board.regions().node(region).level == u"county"_s ? tr("未落实乡镇")
                                                                                 : tr("未落实下级地区"),
                               part.figure,
                               true});
        }
        std::ranges::stable_sort(regions, [](const Row& a, const Row& b) {
            const auto key = [](const Row& row) {
                const Judgement& judged = row.figure.judgement;
                return std::tuple(
                    !row.figure.target, !judged.gap, row.figure.target ? judged.gap.value_or(0.0) : 0.0);
            };
            return key(a) < key(b);
        });
        m_rows += regions + beside;
        for (Row& row : m_rows) {
            const std::optional<double> missing = row.beside ? std::nullopt : missingOf(row.figure);
            if (missing)
                row.missing = std::ceil(*missing);
        }
    }
    endResetModel();
}

int PartModel::regionAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).figure.region : -1;
}

int PartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PartModel::status(const Row& row) const
{
    return row.beside ? QString() : shownStatus(m_view->board, row.figure);
}

QString PartModel::cellText(const Row& row, int column) const
{
    const GoalEntry& goal = *row.figure.goal;
    switch (column) {
    case Name:
        return row.name;
    case Target:
        return figureText(goal, row.figure.target);
    case Actual:
        return figureText(goal, row.figure.actual);
    case Missing:
        return figureText(goal, row.missing);
    case Rate:
        return percentText(row.figure.judgement.rate);
    case Gap:
        return gapText(row.figure.target ? row.figure.judgement.gap : std::nullopt);
    default:
        return row.beside ? QString() : statusWord(status(row)).word;
    }
}

QVariant PartModel::exportedCell(const Row& row, int column) const
{
    const Figure& figure = row.figure;
    const auto held = [](std::optional<double> value, CellFormat format) {
        return QVariant::fromValue(value ? TableCell(*value, format) : TableCell());
    };
    switch (column) {
    case Target:
        return QVariant::fromValue(figureCell(*figure.goal, figure.target));
    case Actual:
        return QVariant::fromValue(figureCell(*figure.goal, figure.actual));
    case Missing:
        return QVariant::fromValue(figureCell(*figure.goal, row.missing));
    case Rate:
        return held(row.beside ? std::nullopt : figure.judgement.rate, CellFormat::percent());
    case Gap:
        return held(figure.target ? figure.judgement.gap : std::nullopt, CellFormat::points());
    default:
        return {};
    }
}

QVariant PartModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const int column = index.column();
    const QString unit = goalUnit(*row.figure.goal, m_codes);
    const auto sentence = [&] {
        if (row.beside)
            return tr("%1 %2：完成 %3")
                .arg(row.name,
                     row.figure.goal->record.get(goal::name),
                     figureWithUnit(*row.figure.goal, unit, row.figure.actual));
        return figureSentence(m_view->board, row.figure, row.name, unit);
    };
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::FontRole:
        return totalRowFont(isTotal(index.row()));
    case Qt::TextAlignmentRole:
        return partAlignment(column == Target || column == Actual || column == Missing || column == Gap);
    case Qt::ToolTipRole:
        return sentence();
    case Qt::AccessibleTextRole:
        if (column == Name || column == Rate)
            return sentence();
        return tr("%1，%2：%3")
            .arg(row.name,
                 headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 cellText(row, column));
    case BulletBarDelegate::Role:
        return column == Rate && !row.beside ? QVariant::fromValue(barOf(m_view->board, row.figure))
                                             : QVariant();
    case StatusChipDelegate::Role:
        return column == Status && !row.beside ? status(row) : QVariant();
    case tableCellRole:
        return exportedCell(row, column);
    default:
        return {};
    }
}

QVariant PartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return partAlignment(section == Target || section == Actual || section == Missing || section == Gap);
    // The words over these narrow columns are short.
    if (role == Qt::ToolTipRole && section == Rate)
        return tr("实心条为完成率，空心三角为序时，竖线为目标。");
    if (role == Qt::ToolTipRole && section == Gap)
        return tr("完成率减序时，单位为百分点。");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("地区");
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
    default:
        return tr("状态");
    }
}

void UnitModel::show(const BoardView* view, const GoalEntry* goal, int region)
{
    beginResetModel();
    m_rows.clear();
    if (view != nullptr && goal != nullptr && region >= 0) {
        const QVector<std::pair<RecordId, double>> units = view->board.byUnit(*goal, region);
        double total = 0.0;
        for (const auto& [unit, value] : units) {
            m_rows.append({unit, unit.isNull() ? tr("未填主办单位") : view->unitNames.value(unit), value});
            total += value;
        }
        std::ranges::stable_sort(m_rows, [](const Row& a, const Row& b) { return a.value > b.value; });
        if (!m_rows.isEmpty())
            m_rows.prepend({{}, tr("合计"), total});
    }
    endResetModel();
}

QVector<RecordId> UnitModel::unnamed() const
{
    QVector<RecordId> units;
    for (const Row& row : m_rows) {
        if (row.name.isEmpty())
            units.append(row.unit);
    }
    return units;
}

void UnitModel::setNames(const QHash<RecordId, QString>& names)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        if (!row.name.isEmpty() || !names.contains(row.unit))
            continue;
        row.name = names.value(row.unit);
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

int UnitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const QString value = QLocale().toString(row.value, 'f', 0);
    const QString share = percentText(row.value / m_rows.first().value);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? row.name : index.column() == Actual ? value : share;
    case Qt::FontRole:
        return totalRowFont(index.row() == 0);
    case Qt::TextAlignmentRole:
        return partAlignment(index.column() != Name);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1：完成 %2，占 %3").arg(row.name, value, share);
    default:
        return {};
    }
}

QVariant UnitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return partAlignment(section != Name);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("主办单位") : section == Actual ? tr("完成") : tr("占比");
}

} // namespace jc::ui
