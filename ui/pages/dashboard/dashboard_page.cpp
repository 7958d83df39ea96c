#include "ui/pages/dashboard/dashboard_page.h"

#include "core/dictionary/entities/goal.h"
#include "core/reports/target_report.h"
#include "core/sheets/xlsx_writer.h"
#include "ui/charts/kpi_tile.h"
#include "ui/charts/status_chip.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/goal_detail.h"
#include "ui/pages/dashboard/heat_panel.h"
#include "ui/pages/dashboard/shown_table.h"
#include "ui/shell/file_saving.h"
#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileCount = 4;
// Below this width table and detail do not fit side by side.
constexpr int sideBySide = 1120;
// From here on names of units and bars need not be short.
constexpr int roomyPage = 1500;

const QHash<GoalFilter, QString>& filterKeys()
{
    static const QHash<GoalFilter, QString> keys{{GoalFilter::All, u"all"_s},
                                                 {GoalFilter::Lagging, u"lagging"_s},
                                                 {GoalFilter::Slow, u"slow"_s},
                                                 {GoalFilter::NoData, u"no-data"_s}};
    return keys;
}

} // namespace

PageDescriptor dashboardPage()
{
    return describePage<DashboardPage>(u"dashboard"_s);
}

DashboardPage::DashboardPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    const Theme& theme = workspace.theme();
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    column->setContentsMargins(margin, theme.px(metrics::gap), margin, theme.px(metrics::wide));
    column->setSpacing(theme.px(metrics::gap));
    makeTiles(*column);
    makeTools(*column);
    makeBody(*column);

    for (const auto& [keys, by] : {std::pair(u"Ctrl+PgDown"_s, 1), std::pair(u"Ctrl+PgUp"_s, -1)}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { turnTab(by); });
    }
    connect(&workspace, &Workspace::boardChanged, this, &DashboardPage::refresh);
    connect(&workspace, &Workspace::regionChanged, this, &DashboardPage::refresh);
    refresh();
}

void DashboardPage::makeTiles(QBoxLayout& column)
{
    const Theme& theme = workspace().theme();
    m_tileRow = new QWidget(this);
    auto* tiles = new QHBoxLayout(m_tileRow);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(theme.px(metrics::wide));
    for (int i = 0; i < tileCount; ++i) {
        auto* tile = new KpiTile(theme, m_tileRow);
        tiles->addWidget(tile, 1);
        m_tiles.append(tile);
        connect(tile, &KpiTile::activated, this, [this, i] {
            m_views->setCurrentIndex(0);
            // A filter must not hide what was asked for.
            if (m_model->rowOf(m_tileGoals.value(i)) < 0)
                m_filters->button(static_cast<int>(GoalFilter::All))->click();
            select(m_tileGoals.value(i));
            m_table->setFocus();
        });
    }

    auto* strip = new Panel({}, theme, this);
    m_emptyStrip = strip;
    m_emptyStrip->setObjectName(u"emptyStrip"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(metrics::gap));
    auto* sentence = new QLabel(
        tr("台账里还没有可计数的记录，各项指标暂未报数。开班并登记学员后，完成数随即算出。"), strip);
    sentence->setWordWrap(true);
    auto* newClass = makeButton(tr("新开班"), ButtonKind::Primary, strip);
    auto* classes = makeButton(tr("查看培训班"), ButtonKind::Normal, strip);
    row->addWidget(sentence, 1);
    row->addWidget(newClass);
    row->addWidget(classes);
    strip->body()->addLayout(row);
    connect(newClass, &QPushButton::clicked, this, [this] {
        workspace().go({u"record"_s, {{u"entity"_s, u"class"_s}}});
    });
    connect(classes, &QPushButton::clicked, this, [this] {
        workspace().go({u"records"_s, {{u"entity"_s, u"class"_s}}});
    });
    column.addWidget(m_tileRow);
    column.addWidget(m_emptyStrip);
    m_emptyStrip->hide();
}

void DashboardPage::makeTools(QBoxLayout& column)
{
    const Theme& theme = workspace().theme();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(metrics::gap));
    m_views = new QTabBar(this);
    m_views->setObjectName(u"views"_s);
    m_views->setAccessibleName(tr("看板的样式"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->addTab(tr("指标表"));
    m_views->addTab(tr("热力图"));
    row->addWidget(m_views);
    m_filters = new QButtonGroup(this);
    for (const GoalFilter filter :
         {GoalFilter::All, GoalFilter::Lagging, GoalFilter::Slow, GoalFilter::NoData}) {
        auto* chip = makeButton({}, ButtonKind::Normal, this);
        chip->setObjectName(u"filter-"_s + filterKeys().value(filter));
        chip->setCheckable(true);
        chip->setChecked(filter == GoalFilter::All);
        m_filters->addButton(chip, static_cast<int>(filter));
        row->addWidget(chip);
    }
    m_laggingFirst = new QCheckBox(tr("滞后在前"), this);
    m_laggingFirst->setObjectName(u"laggingFirst"_s);
    m_laggingFirst->setToolTip(tr("按较序时从低到高排列；不选则按文件顺序"));
    m_narrowTabs = new QTabBar(this);
    m_narrowTabs->setObjectName(u"narrowTabs"_s);
    m_narrowTabs->setAccessibleName(tr("目标任务与明细"));
    m_narrowTabs->setDrawBase(false);
    m_narrowTabs->addTab(tr("全部指标"));
    m_narrowTabs->addTab(tr("所选指标明细"));
    m_report = new QAction(icon(u"report"_s, theme), tr("导出完成情况表"), this);
    m_report->setToolTip(tr("导出目标任务完成情况表（Ctrl+Shift+E）"));
    m_report->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    m_report->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_report);
    row->addWidget(m_laggingFirst);
    row->addStretch(1);
    row->addWidget(m_narrowTabs);
    column.addLayout(row);

    connect(m_filters, &QButtonGroup::idClicked, this, [this](int filter) {
        m_model->setFilter(static_cast<GoalFilter>(filter));
        select(m_selected);
        Q_EMIT placeChanged();
    });
    connect(m_laggingFirst, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setLaggingFirst(on);
        select(m_selected);
        Q_EMIT placeChanged();
    });
    connect(m_narrowTabs, &QTabBar::currentChanged, this, &DashboardPage::arrange);
    connect(m_views, &QTabBar::currentChanged, this, [this] {
        refreshHeat();
        arrange();
        Q_EMIT placeChanged();
    });
    connect(m_report, &QAction::triggered, this, &DashboardPage::exportReport);
}

void DashboardPage::makeBody(QBoxLayout& column)
{
    const Theme& theme = workspace().theme();
    m_model = new GoalModel(workspace().catalogues().codes, this);
    m_table = new FigureTable(tr("目标任务"), theme, this);
    m_table->setObjectName(u"goals"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(GoalModel::Rate, new BulletBarDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(GoalModel::Status, new StatusChipDelegate(theme, m_table));
    m_nothing = new EmptyState(theme, this);
    m_tableStack = new QStackedWidget(this);
    m_tableStack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_nothing);
    m_detailPanel = new Panel({}, theme, this);
    m_detail = new GoalDetail(workspace(), m_detailPanel);
    m_detailPanel->body()->addWidget(m_detail);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(metrics::wide));
    row->addWidget(m_tableStack, 1);
    row->addWidget(m_detailPanel);
    m_heat = new HeatPanel(workspace(), this);
    row->addWidget(m_heat, 1);
    column.addLayout(row, 1);

    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &DashboardPage::showSelected);
    connect(m_table, &FigureTable::opened, this, [this] {
        const Figure* figure = m_model->figureAt(m_table->currentIndex().row());
        if (figure != nullptr && figure->goal->measure && m_detail->hasParts())
            drill();
        else
            openPeople(workspace().regionCode(), true);
    });
    connect(
        m_table, &FigureTable::namesRequested, this, [this] { openPeople(workspace().regionCode(), false); });
    connect(m_table, &FigureTable::deeperRequested, this, &DashboardPage::drill);
    connect(m_heat, &HeatPanel::opened, this, [this](const QString& region, const QString& goal) {
        goTo(region, goal, false);
    });
    connect(m_heat, &HeatPanel::tableChanged, this, &DashboardPage::placeChanged);
    connect(m_nothing, &EmptyState::primaryTriggered, this, [this] {
        if (m_view != nullptr && m_view->board.goals().isEmpty())
            workspace().go({u"policy"_s, {}});
        else
            m_filters->button(static_cast<int>(GoalFilter::All))->click();
        m_table->setFocus();
    });
    connect(m_detail, &GoalDetail::peopleRequested, this, &DashboardPage::openPeople);
    connect(m_detail, &GoalDetail::regionRequested, this, [this](const QString& code) {
        goTo(code, m_selected.toString(), true);
    });
    connect(m_detail, &GoalDetail::tabChanged, this, &DashboardPage::placeChanged);
}

QString DashboardPage::title() const
{
    return tr("目标任务进度");
}

void DashboardPage::open(const QVariantMap& shows)
{
    // A step back leads to the region the figures were read for.
    if (const QString region = shows.value(u"region"_s).toString(); !region.isEmpty())
        workspace().setRegion(region);
    m_views->setCurrentIndex(shows.value(u"view"_s).toString() == u"heat"_s ? 1 : 0);
    refreshHeat();
    m_heat->setTable(shows.value(u"heatTable"_s).toBool());
    m_heat->setPlace(shows);
    m_filters
        ->button(static_cast<int>(filterKeys().key(shows.value(u"filter"_s).toString(), GoalFilter::All)))
        ->setChecked(true);
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
        shows.insert(u"filter"_s, filterKeys().value(m_model->filter()));
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

QWidget* DashboardPage::firstFocus()
{
    return isHeat() ? m_heat->view() : m_inParts ? static_cast<QWidget*>(m_detail->parts()) : m_table;
}

bool DashboardPage::isHeat() const
{
    return m_views->currentIndex() == 1;
}

QList<QAction*> DashboardPage::pageActions()
{
    return {m_report};
}

bool DashboardPage::isLoading() const
{
    return m_view == nullptr;
}

void DashboardPage::refresh()
{
    const std::shared_ptr<const BoardView> view = workspace().board();
    // The detail still points into the board before; it goes on to the new one before that is let go.
    const std::shared_ptr<const BoardView> before = std::exchange(m_view, view);
    m_refreshing = true;
    m_model->show(view, workspace().regionIndex());
    m_refreshing = false;
    refreshHeat();
    refreshTiles();
    select(m_selected);
}

void DashboardPage::refreshHeat()
{
    // All goals of all regions: counted only while they are looked at.
    if (isHeat())
        m_heat->show(m_view, workspace().regionIndex());
}

void DashboardPage::refreshTiles()
{
    const QVector<Figure> headlines = m_model->headlines(tileCount);
    m_tileGoals.clear();
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i)->setVisible(i < headlines.size());
        if (i >= headlines.size())
            continue;
        const Figure& figure = headlines.at(i);
        m_tileGoals.append(figure.goal->record.id());
        KpiTileData tile;
        tile.title = figure.goal->record.get(goal::name);
        tile.unit = goalUnit(*figure.goal, workspace().catalogues().codes);
        tile.actual = figure.actual ? figureText(*figure.goal, figure.actual) : QString();
        tile.target = figure.target ? figureText(*figure.goal, figure.target) : QString();
        tile.bar = barOf(m_view->board, figure);
        m_tiles.at(i)->setData(tile);
    }
    const bool anything =
        m_view == nullptr || std::ranges::any_of(m_view->board.goals(), [&](const GoalEntry& goal) {
            return m_view->board.figure(goal, m_view->board.rootRegion()).actual.has_value();
        });
    m_emptyStrip->setVisible(!anything);
    m_tileRow->setVisible(anything && !headlines.isEmpty());
}

void DashboardPage::refreshTools()
{
    const std::array words{tr("全部 %1"), tr("滞后 %1"), tr("偏慢 %1"), tr("未报数 %1")};
    for (std::size_t i = 0; i < words.size(); ++i)
        m_filters->button(static_cast<int>(i))
            ->setText(words[i].arg(m_model->countOf(static_cast<GoalFilter>(i))));
    const bool goals = m_view != nullptr && !m_view->board.goals().isEmpty();
    m_report->setEnabled(goals);
    m_views->setEnabled(goals);
    const bool none = m_view != nullptr && m_model->rowCount() == 0;
    if (none && m_view->board.goals().isEmpty())
        m_nothing->setData({u"target"_s, tr("台账里还没有政策的目标任务。"), tr("查看政策文件"), {}, true});
    else if (none)
        m_nothing->setData({u"filter"_s, tr("没有符合筛选的指标。"), tr("清除筛选"), {}, true});
    m_tableStack->setCurrentIndex(none ? 1 : 0);
}

void DashboardPage::select(RecordId goal)
{
    const int row = std::max(0, m_model->rowOf(goal));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    refreshTools();
    showSelected();
}

void DashboardPage::showSelected()
{
    // While the model is rebuilt the view passes through rows nobody chose.
    if (m_refreshing)
        return;
    const Figure* figure = m_model->figureAt(m_table->currentIndex().row());
    if (figure != nullptr)
        m_selected = figure->goal->record.id();
    m_detail->show(m_view, figure != nullptr ? figure->goal : nullptr, workspace().regionIndex());
    Q_EMIT placeChanged();
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

void DashboardPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_narrow = width() < workspace().theme().px(sideBySide);
    arrange();
}

void DashboardPage::arrange()
{
    const bool heat = isHeat();
    m_heat->setVisible(heat);
    m_narrowTabs->setVisible(m_narrow && !heat);
    m_laggingFirst->setVisible(!heat);
    for (QAbstractButton* filter : m_filters->buttons())
        filter->setVisible(!heat);
    // The most telling columns first; where there is no room for the lead unit's name the detail says it.
    const bool roomy = width() >= workspace().theme().px(roomyPage);
    m_model->setUnitsInNames(!roomy && !m_narrow);
    m_table->setColumnWidths(roomy      ? QVector<int>{0, 156, 64, 68, 68, 64, 160, 60, 60, 84, 100}
                             : m_narrow ? QVector<int>{0, 128, 60, 60, 56, 56, 132, 56, 56, -1, 94}
                                        : QVector<int>{0, -1, -1, 54, 50, 46, 112, 50, 50, -1, 86});
    m_tableStack->setVisible(!heat && (!m_narrow || m_narrowTabs->currentIndex() == 0));
    m_detailPanel->setVisible(!heat && (!m_narrow || m_narrowTabs->currentIndex() == 1));
    // The names of the goals take what a wide window gives; the detail grows slower.
    const int beside = std::max(workspace().theme().px(448), width() * 2 / 5 - workspace().theme().px(40));
    m_detailPanel->setFixedWidth(m_narrow ? QWIDGETSIZE_MAX : beside);
    if (m_narrow)
        m_detailPanel->setMinimumWidth(0);
}

void DashboardPage::turnTab(int by)
{
    if (m_narrow && !(m_narrowTabs->currentIndex() == 1 && m_detail->isAncestorOf(focusWidget())))
        m_narrowTabs->setCurrentIndex((m_narrowTabs->currentIndex() + 1) % m_narrowTabs->count());
    else
        m_detail->turnTab(by);
}

bool DashboardPage::canExport() const
{
    return m_view != nullptr && !m_view->board.goals().isEmpty();
}

void DashboardPage::exportShown()
{
    if (!canExport())
        return;
    if (isHeat()) {
        saveShownTable(workspace(), this, m_heat->table());
        return;
    }
    const bool inDetail = m_detail->isAncestorOf(focusWidget()) && m_detail->shownTable() != nullptr;
    const FigureTable& table = inDetail ? *m_detail->shownTable() : *m_table;
    const QString title = inDetail ? m_detail->shownTitle() : tr("目标任务进度");
    saveShownTable(workspace(),
                   this,
                   shownTable(table, shownHead(workspace(), *m_view, workspace().regionIndex(), title)));
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
            Ledger& ledger, const QString& path) -> Result<void> {
            const Result<ReportContext> context = reportContext(ledger, *codes, view->board);
            if (!context)
                return context.error();
            return writeXlsx(targetReport(view->board, *context, region), path);
        },
        [](const QString& path) { return tr("已导出到 %1。").arg(path); });
}

} // namespace jc::ui
