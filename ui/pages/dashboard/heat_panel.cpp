#include "ui/pages/dashboard/heat_panel.h"

#include "core/dictionary/entities/goal.h"
#include "ui/charts/heat_matrix.h"
#include "ui/charts/status_chip.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/heat_list_model.h"
#include "ui/pages/dashboard/shown_table.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading_label.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

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
    m_listModel = new HeatListModel(*m_model, workspace.catalogues().codes, this);
    m_list = new FigureTable(tr("下级地区各指标完成情况，按较序时从低到高"), theme, this);
    m_list->setObjectName(u"heatList"_s);
    m_list->setModel(m_listModel);
    m_list->setColumnWidths({128, 0, 96, 84, 84, 84, 84, 84});
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
        if (table)
            fillTable();
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
        const Figure* figure = m_listModel->figureAt(index.row());
        if (m_reading || figure == nullptr)
            return;
        Q_EMIT opened(m_view->board.regions().keyOf(figure->region), figure->goal->record.id().toString());
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
            if (!figures)
                m_workspace.complain(figures.error());
            // Nothing of the region before may stand under the name of this one.
            take(figures ? std::move(*figures) : HeatFigures());
        });
}

void HeatPanel::take(HeatFigures figures)
{
    m_listRow = 0;
    m_listModel->nothing();
    m_model->show(m_view, std::move(figures));
    if (isTable())
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
    if (m_listModel->isFilled())
        return;
    m_listModel->fill();
    if (const int row = std::min(m_listRow, m_listModel->rowCount() - 1); row >= 0)
        m_list->setCurrentIndex(m_listModel->index(row, 0));
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
            {u"heatRow"_s, listRow()}};
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
    m_listRow = std::max(0, place.value(u"heatRow"_s).toInt());
    if (m_listRow < m_listModel->rowCount())
        m_list->setCurrentIndex(m_listModel->index(m_listRow, 0));
}

int HeatPanel::listRow() const
{
    return m_listModel->isFilled() ? m_list->currentIndex().row() : m_listRow;
}

Table HeatPanel::table() const
{
    const QString title = tr("下级地区各指标完成率（%）");
    const TableHead head = shownHead(m_workspace, *m_view, m_region, title);
    return isTable() ? shownTable(*m_list, head) : shownTable(*m_matrix, head, tr("地区"));
}

} // namespace jc::ui
