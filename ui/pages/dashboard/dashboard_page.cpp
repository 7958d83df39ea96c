#include "ui/pages/dashboard/dashboard_page.h"

#include "core/dictionary/entities/goal.h"
#include "ui/charts/kpi_tile.h"
#include "ui/charts/status_chip.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/goal_detail.h"
#include "ui/pages/dashboard/heat_panel.h"
#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
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
    followFigures([this] { refresh(); });
    connect(&workspace, &Workspace::regionChanged, this, [this] {
        if (!isHidden())
            refresh();
    });
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
        chip->setObjectName(u"filter-"_s + goalFilterKey(filter));
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
    m_narrowTabs->addTab(tr("列表"));
    m_narrowTabs->addTab(tr("明细"));
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
    m_table->setExpendable({GoalModel::Rate}, {GoalModel::Lead, GoalModel::Present, GoalModel::Needed}, 160);
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
    return m_view == nullptr || m_heat->isReading();
}

void DashboardPage::refresh()
{
    const std::shared_ptr<const BoardView> view = workspace().board();
    // The detail still points into the board before; it goes on to the new one before that is let go.
    const std::shared_ptr<const BoardView> before = std::exchange(m_view, view);
    m_region = workspace().regionIndex();
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

} // namespace jc::ui
