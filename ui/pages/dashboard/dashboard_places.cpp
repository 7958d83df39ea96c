// Where the dashboard stands, where it leads and what it writes.
#include "core/dictionary/entities/goal.h"
#include "core/reports/target_report.h"
#include "core/sheets/xlsx_writer.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/goal_detail.h"
#include "ui/pages/dashboard/heat_panel.h"
#include "ui/pages/dashboard/shown_table.h"
#include "ui/print/print_preview.h"
#include "ui/shell/file_saving.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

void DashboardPage::open(const QVariantMap& shows)
{
    // A step back leads to the region the figures were read for.
    if (const QString region = shows.value(u"region"_s).toString(); !region.isEmpty())
        workspace().setRegion(region);
    // While it was hidden the page rested.
    if (m_view != workspace().board() || m_region != workspace().regionIndex())
        refresh();
    m_views->setCurrentIndex(shows.value(u"view"_s).toString() == u"heat"_s ? 1 : 0);
    refreshHeat();
    m_heat->setTable(shows.value(u"heatTable"_s).toBool());
    m_heat->setPlace(shows);
    m_filters->button(static_cast<int>(goalFilterOf(shows.value(u"filter"_s).toString())))->setChecked(true);
    m_model->setFilter(static_cast<GoalFilter>(m_filters->checkedId()));
    m_laggingFirst->setChecked(shows.value(u"order"_s).toString() == u"gap"_s);
    m_detail->setTab(std::clamp(shows.value(u"tab"_s).toInt(), 0, 2));
    const Result<RecordId> goal = RecordId::fromString(shows.value(u"goal"_s).toString());
    if (goal)
        m_selected = *goal;
    select(m_selected);
    m_inParts = shows.value(u"focus"_s).toString() == u"parts"_s && m_detail->hasParts();
    if (shows.contains(u"part"_s))
        m_detail->setPart(shows.value(u"part"_s).toString());
    if (m_narrow)
        m_narrowTabs->setCurrentIndex(m_inParts ? 1 : 0);
    if (shows.contains(u"scroll"_s))
        m_table->verticalScrollBar()->setValue(shows.value(u"scroll"_s).toInt());
}

QVariantMap DashboardPage::shows() const
{
    QVariantMap shows{{u"region"_s, workspace().regionCode()}};
    if (!m_selected.isNull())
        shows.insert(u"goal"_s, m_selected.toString());
    if (m_model->filter() != GoalFilter::All)
        shows.insert(u"filter"_s, goalFilterKey(m_model->filter()));
    if (m_model->isLaggingFirst())
        shows.insert(u"order"_s, u"gap"_s);
    if (m_detail->tab() != 0)
        shows.insert(u"tab"_s, m_detail->tab());
    if (const int scroll = m_table->verticalScrollBar()->value(); scroll != 0)
        shows.insert(u"scroll"_s, scroll);
    if (m_detail->isAncestorOf(focusWidget()) && m_detail->tab() == 0)
        shows.insert(u"focus"_s, u"parts"_s);
    if (const QString part = m_detail->part(); !part.isEmpty())
        shows.insert(u"part"_s, part);
    if (isHeat()) {
        shows.insert(u"view"_s, u"heat"_s);
        shows.insert(u"heatTable"_s, m_heat->isTable());
        shows.insert(m_heat->place());
    }
    return shows;
}

void DashboardPage::drill()
{
    if (m_narrow)
        m_narrowTabs->setCurrentIndex(1);
    m_detail->setTab(0);
    m_detail->parts()->setFocus();
}

void DashboardPage::goTo(const QString& region, const QString& goal, bool toParts)
{
    QVariantMap there{{u"goal"_s, goal}, {u"region"_s, region}};
    if (toParts) {
        there.insert(u"focus"_s, u"parts"_s);
        if (m_model->isLaggingFirst())
            there.insert(u"order"_s, u"gap"_s);
    }
    workspace().go({u"dashboard"_s, there});
}

void DashboardPage::openPeople(const QString& region, bool byClass)
{
    const Figure* figure = m_model->figureAt(m_table->currentIndex().row());
    if (figure == nullptr)
        return;
    if (!figure->goal->measure) {
        workspace().say(tr("“%1”口径未设，没有可打开的名单。").arg(figure->goal->record.get(goal::name)));
        return;
    }
    const EntityDescription* entity =
        workspace().catalogues().dictionary.entity(QStringView(figure->goal->measure->counted.entity));
    QVariantMap shows{
        {u"goal"_s, figure->goal->record.id().toString()}, {u"region"_s, region}, {u"leftOut"_s, false}};
    if (byClass && entity != nullptr && entity->field(u"class") != nullptr)
        shows.insert(u"list"_s, u"classes"_s);
    workspace().go({u"people"_s, shows});
}

bool DashboardPage::canExport() const
{
    return m_view != nullptr && (isHeat() ? m_heat->hasRows() : m_model->rowCount() > 0);
}

Table DashboardPage::tableShown() const
{
    if (isHeat())
        return m_heat->table();
    const auto head = [this](const QString& title) {
        return shownHead(workspace(), *m_view, workspace().regionIndex(), title);
    };
    if (m_detail->isAncestorOf(focusWidget()) && m_detail->shownTable() != nullptr)
        return shownTable(*m_detail->shownTable(), head(m_detail->shownTitle()));
    Table table = shownTable(*m_table, head(tr("目标任务进度")));
    const QString filter = m_model->filter() == GoalFilter::Lagging  ? tr("滞后")
                           : m_model->filter() == GoalFilter::Slow   ? tr("偏慢")
                           : m_model->filter() == GoalFilter::NoData ? tr("未报数")
                                                                     : QString();
    if (!filter.isEmpty())
        table.about.append({QCoreApplication::translate("RecordExport", "筛选条件"), filter});
    if (m_model->isLaggingFirst())
        table.about.append({QCoreApplication::translate("RecordExport", "排序"), tr("滞后在前")});
    return table;
}

void DashboardPage::exportShown()
{
    if (canExport())
        saveShownTable(workspace(), this, tableShown());
}

void DashboardPage::printShown()
{
    if (canPrint())
        showPrintPreview(workspace(), this, {tableShown()});
}

void DashboardPage::exportReport()
{
    if (m_view == nullptr)
        return;
    const int region = workspace().regionIndex();
    const QString suggested =
        tr("目标任务完成情况表_%1_%2.xlsx")
            .arg(regionName(m_view->board, region), m_view->board.asOf().toString(Qt::ISODate));
    saveFromLedger(
        workspace(),
        this,
        {tr("导出目标任务完成情况表"), tr("电子表格 (*.xlsx)"), suggested, u"xlsx"_s},
        [view = m_view, codes = &workspace().catalogues().codes, region](
            Ledger& ledger, const QString& path, const WriteProgress& progress) -> Result<void> {
            const Result<ReportContext> context = reportContext(ledger, *codes, view->board);
            if (!context)
                return context.error();
            return writeXlsx(targetReport(view->board, *context, region), path, {.progress = progress});
        },
        [](const QString& path) { return tr("已导出到 %1。").arg(path); });
}

} // namespace jc::ui
