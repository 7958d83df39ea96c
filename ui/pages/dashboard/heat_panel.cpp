#include "ui/pages/dashboard/heat_panel.h"

#include "core/dictionary/entities/goal.h"
#include "ui/charts/heat_matrix.h"
#include "ui/charts/status_chip.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/heat_model.h"
#include "ui/pages/dashboard/shown_table.h"
#include "ui/style/status_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading_label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int regionRole = Qt::UserRole + 1;
constexpr int goalRole = Qt::UserRole + 2;

enum HeatListColumn {
    ListRegion,
    ListGoal,
    ListUnit,
    ListTarget,
    ListActual,
    ListMissing,
    ListRate,
    ListGap
};

} // namespace

HeatPanel::HeatPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    const Theme& theme = workspace.theme();
    m_title = new HeadingLabel({}, Type::Group, theme, this);
    auto* legend = new HeatLegend(theme, this);
    m_asTable = makeButton(tr("以表格查看"), ButtonKind::Quiet, this);
    m_asTable->setObjectName(u"heatAsTable"_s);
    m_asTable->setCheckable(true);
    m_model = new HeatModel(workspace.catalogues().codes, this);
    m_matrix = new HeatMatrix(tr("下级地区与指标的完成率"), theme, this);
    m_matrix->setObjectName(u"heatMatrix"_s);
    m_matrix->setModel(m_model);
    m_listModel = new QStandardItemModel(this);
    m_list = new FigureTable(tr("下级地区各指标完成情况，按较序时从低到高"), theme, this);
    m_list->setObjectName(u"heatList"_s);
    m_list->setModel(m_listModel);
    m_none = new EmptyState(theme, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_matrix);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);

    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(metrics::wide));
    head->addWidget(m_title, 1);
    head->addWidget(legend);
    head->addWidget(m_asTable);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metrics::gap));
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) {
        m_asTable->setText(table ? tr("以图查看") : tr("以表格查看"));
        if (m_stack->currentWidget() != m_none)
            m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_list) : m_matrix);
        Q_EMIT tableChanged();
    });
    connect(m_matrix, &HeatMatrix::opened, this, [this](const QModelIndex& index) {
        if (m_reading) // what is on screen is of the region before
            return;
        const GoalEntry* goal = m_model->goalAt(index.column());
        Q_EMIT opened(m_view->board.regions().keyOf(m_model->regionAt(index.row())),
                      goal->record.id().toString());
    });
    connect(m_list, &FigureTable::opened, this, [this](const QModelIndex& index) {
        const QModelIndex first = index.siblingAtColumn(0);
        Q_EMIT opened(first.data(regionRole).toString(), first.data(goalRole).toString());
    });
}

void HeatPanel::show(std::shared_ptr<const BoardView> view, int region)
{
    if (view == m_view && region == m_region)
        return;
    m_place = region == m_region ? place() : QVariantMap();
    m_view = std::move(view);
    m_region = region;
    if (m_view == nullptr || region < 0)
        return;
    m_title->setText(tr("%1 下级地区完成率（%）").arg(regionName(m_view->board, region)));
    m_reading = true;
    m_read.run(
        m_workspace.session(),
        this,
        [shown = m_view, region](Ledger&) -> Result<HeatFigures> {
            return heatFigures(shown->board, region);
        },
        [this](Result<HeatFigures> figures) {
            m_reading = false;
            if (figures)
                take(std::move(*figures));
            else
                m_workspace.complain(figures.error());
        });
}

void HeatPanel::take(HeatFigures figures)
{
    m_model->show(m_view, std::move(figures));
    fillTable();
    setPlace(std::exchange(m_place, {}));
    const int region = m_region;
    const bool none = m_model->rowCount() == 0;
    if (none)
        m_none->setData({u"target"_s,
                         m_view->board.regions().node(region).children.isEmpty()
                             ? tr("这个地区没有下级地区。")
                             : tr("目标还没有分解到下级地区，没有可比的完成率。"),
                         {},
                         {},
                         true});
    m_asTable->setEnabled(!none);
    m_stack->setCurrentWidget(none        ? static_cast<QWidget*>(m_none)
                              : isTable() ? static_cast<QWidget*>(m_list)
                                          : m_matrix);
    Q_EMIT tableChanged();
}

void HeatPanel::fillTable()
{
    m_listModel->clear();
    m_listModel->setHorizontalHeaderLabels({tr("地区"),
                                            tr("指标"),
                                            tr("计量单位"),
                                            tr("目标"),
                                            tr("完成"),
                                            tr("差"),
                                            tr("完成率"),
                                            tr("较序时")});
    const QVector<Figure> figures = m_model->worstFirst();
    for (const Figure& figure : figures) {
        const GoalEntry& goal = *figure.goal;
        const auto cell = [&](const QString& text, bool number, const QVariant& exported = {}) {
            auto* item = new QStandardItem(text);
            item->setEditable(false);
            item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setToolTip(m_model->sentence(figure));
            item->setData(m_model->sentence(figure), Qt::AccessibleTextRole);
            if (exported.isValid())
                item->setData(exported, tableCellRole);
            return item;
        };
        const auto exported = [](const TableCell& held) {
            return QVariant::fromValue(held);
        };
        QList<QStandardItem*> cells;
        cells.append(cell(regionName(m_view->board, figure.region), false));
        cells.append(cell(goal.record.get(goal::name), false));
        cells.append(cell(goalUnit(goal, m_workspace.catalogues().codes), false));
        cells.append(cell(figureText(goal, figure.target), true, exported(figureCell(goal, figure.target))));
        cells.append(cell(figureText(goal, figure.actual), true, exported(figureCell(goal, figure.actual))));
        cells.append(cell(m_model->missingText(figure), true));
        cells.append(
            cell(percentText(figure.judgement.rate),
                 true,
                 exported(figure.judgement.rate ? TableCell(*figure.judgement.rate, CellFormat::percent())
                                                : TableCell())));
        cells.append(
            cell(gapText(figure.judgement.gap),
                 true,
                 exported(figure.judgement.gap ? TableCell(*figure.judgement.gap, CellFormat::points())
                                               : TableCell())));
        cells.first()->setData(m_view->board.regions().keyOf(figure.region), regionRole);
        cells.first()->setData(goal.record.id().toString(), goalRole);
        m_listModel->appendRow(cells);
    }
    for (int column = ListTarget; column <= ListGap; ++column)
        m_listModel->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const int column : {ListRegion, ListGoal, ListUnit})
        m_listModel->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setColumnWidths({128, 0, 72, 84, 84, 84, 84, 84});
    if (m_listModel->rowCount() > 0)
        m_list->setCurrentIndex(m_listModel->index(0, 0));
}

bool HeatPanel::hasRows() const
{
    return !m_reading && m_model->rowCount() > 0;
}

bool HeatPanel::isTable() const
{
    return m_asTable->isChecked();
}

void HeatPanel::setTable(bool table)
{
    m_asTable->setChecked(table);
}

QWidget* HeatPanel::view() const
{
    return m_stack->currentWidget() == m_none ? m_asTable : m_stack->currentWidget();
}

QVariantMap HeatPanel::place() const
{
    if (m_reading)
        return m_place;
    const QModelIndex at = m_matrix->currentIndex();
    const GoalEntry* goal = m_model->goalAt(at.column());
    const int region = m_model->regionAt(at.row());
    if (goal == nullptr || region < 0)
        return {};
    return {{u"heatGoal"_s, goal->record.id().toString()},
            {u"heatRegion"_s, m_view->board.regions().keyOf(region)},
            {u"heatRow"_s, m_list->currentIndex().row()}};
}

void HeatPanel::setPlace(const QVariantMap& place)
{
    if (m_reading) {
        m_place = place;
        return;
    }
    if (m_view == nullptr || place.isEmpty())
        return;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->goalAt(column)->record.id().toString() != place.value(u"heatGoal"_s).toString())
            continue;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_view->board.regions().keyOf(m_model->regionAt(row)) ==
                place.value(u"heatRegion"_s).toString())
                m_matrix->setCurrentIndex(m_model->index(row, column));
        }
    }
    const int listed = place.value(u"heatRow"_s).toInt();
    if (listed >= 0 && listed < m_listModel->rowCount())
        m_list->setCurrentIndex(m_listModel->index(listed, 0));
}

Table HeatPanel::table() const
{
    const QString title = tr("下级地区各指标完成率（%）");
    const TableHead head = shownHead(m_workspace, *m_view, m_region, title);
    return isTable() ? shownTable(*m_list, head) : shownTable(*m_matrix, head, tr("地区"));
}

} // namespace jc::ui
