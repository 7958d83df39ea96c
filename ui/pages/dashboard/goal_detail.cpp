#include "ui/pages/dashboard/goal_detail.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/organisation.h"
#include "core/ledger/presenter.h"
#include "core/progress/beside_text.h"
#include "core/progress/forecast_text.h"
#include "ui/charts/bullet_bar.h"
#include "ui/charts/status_chip.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/part_model.h"
#include "ui/style/status_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabBar>
#include <QVBoxLayout>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

enum DetailTab { ByRegion, ByUnit, ByMonth };

} // namespace

std::optional<MonthTrendData>
trendOf(const ProgressBoard& board, const GoalEntry& goal, int region, const QString& unit)
{
    const FigureWindow window = board.windowOf(goal);
    if (!goal.measure || goal.record.get(goal::kind) != u"count"_s || !window.from.isValid())
        return std::nullopt;
    MonthTrendData trend;
    trend.goal = goal.record.get(goal::name);
    trend.unit = unit;
    trend.from = window.from;
    const QDate end = planOf(board, goal).to;
    trend.to = end.isValid() ? end : QDate(window.to.year(), 12, 31);
    trend.asOf = board.asOf();
    const Figure figure = board.figure(goal, region);
    trend.target = figure.target;
    const Forecast forecast = forecastOf(board, figure);
    trend.forecastSentence = forecastSentence(forecast, board.asOf(), unit);
    if (forecast.atEnd)
        trend.forecast = TrendForecast{*forecast.atEnd, forecast.low, forecast.high};
    if (!figure.actual)
        return trend;
    // What stood before the ledger began has no months of its own.
    double sum = figure.opening.value_or(0.0);
    QMap<int, double> months;
    const QVector<MonthPoint> points = board.months(goal, region);
    for (const MonthPoint& point : points)
        months[point.year * 100 + point.month] += point.value;
    for (QDate month(window.from.year(), window.from.month(), 1); month <= window.to;
         month = month.addMonths(1)) {
        sum += months.value(month.year() * 100 + month.month());
        trend.actual.push_back(sum);
    }
    return trend;
}

GoalDetail::GoalDetail(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    const Theme& theme = workspace.theme();
    m_title = new HeadingLabel({}, Type::Group, theme, this);
    m_source = new HeadingLabel({}, Type::Note, theme, this);
    m_ruleLine = new HeadingLabel({}, Type::Note, theme, this);
    m_beside = new HeadingLabel({}, Type::Note, theme, this);
    m_beside->setObjectName(u"beside"_s);
    m_dates = new HeadingLabel({}, Type::Note, theme, this);
    m_pace = new HeadingLabel({}, Type::Dense, theme, this);
    m_pace->setObjectName(u"pace"_s);
    m_wholeRule = makeButton(tr("口径全文"), ButtonKind::Quiet, this);
    m_wholeRule->setObjectName(u"wholeRule"_s);
    m_wholeRule->setCheckable(true);
    m_rule = new QLabel(this);
    m_rule->setObjectName(u"rule"_s);
    m_rule->hide();
    m_rule->setWordWrap(true);
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_people = makeButton(tr("查看名单"), ButtonKind::Normal, this);
    m_people->setToolTip(tr("打开这个数字的名单（在表格中按 Ctrl+Enter）"));
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("指标明细"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString& text : {tr("分地区"), tr("按单位"), tr("趋势")})
        m_tabs->addTab(text);

    m_stack = new QStackedWidget(this);
    m_partModel = new PartModel(workspace.catalogues().codes, this);
    m_parts = new FigureTable(tr("所选指标分地区完成情况"), theme, this);
    m_parts->setObjectName(u"parts"_s);
    m_parts->setModel(m_partModel);
    m_parts->setColumnWidths({0, 50, 46, 42, 92, 48, 80});
    // The gap stands in the bar too, and the tooltip and the screen reader say it.
    m_parts->setExpendable({PartModel::Rate}, {PartModel::Gap, PartModel::Missing});
    m_parts->setItemDelegateForColumn(PartModel::Rate, new BulletBarDelegate(theme, m_parts));
    m_parts->setItemDelegateForColumn(PartModel::Status, new StatusChipDelegate(theme, m_parts));
    m_parts->setToolTip(tr("Enter 进入该地区，Ctrl+Enter 查看名单，← 返回上级地区"));
    m_unitModel = new UnitModel(this);
    m_units = new FigureTable(tr("所选指标按主办单位完成情况"), theme, this);
    m_units->setObjectName(u"units"_s);
    m_units->setModel(m_unitModel);
    m_units->setColumnWidths({0, 80, 80});
    m_none = new EmptyState(theme, this);
    // The table gives way to what stands above it; its rows scroll.
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_stack->setMinimumHeight(theme.px(54));
    m_stack->addWidget(m_parts);
    m_stack->addWidget(m_units);
    m_stack->addWidget(makeTrend());
    m_stack->addWidget(m_none);

    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(metrics::gap));
    head->addWidget(m_title, 1);
    head->addWidget(m_people);
    auto* rule = new QHBoxLayout;
    rule->setSpacing(theme.px(metrics::gap));
    rule->addWidget(m_ruleLine, 1);
    rule->addWidget(m_wholeRule);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metrics::half));
    column->addLayout(head);
    column->addWidget(m_pace);
    column->addWidget(m_source);
    column->addWidget(m_beside);
    column->addLayout(rule);
    column->addWidget(m_rule);
    column->addWidget(m_dates);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showTab();
        Q_EMIT tabChanged();
    });
    connect(m_wholeRule, &QPushButton::toggled, this, [this](bool whole) {
        m_wholeRule->setText(whole ? tr("收起口径") : tr("口径全文"));
        m_ruleLine->setVisible(!whole);
        m_rule->setVisible(whole);
    });
    connect(
        m_people, &QPushButton::clicked, this, [this] { Q_EMIT peopleRequested(codeOf(m_region), false); });
    const auto names = [this](const QModelIndex& index, bool byClass) {
        if (const QString code = codeOf(m_partModel->regionAt(index.row())); !code.isEmpty())
            Q_EMIT peopleRequested(code, byClass);
    };
    const auto deeper = [this](const QModelIndex& index) {
        const int region = m_partModel->regionAt(index.row());
        const bool divided = region >= 0 && !m_partModel->isTotal(index.row()) &&
                             !m_view->board.regions().node(region).children.isEmpty();
        if (divided)
            Q_EMIT regionRequested(codeOf(region));
        return divided;
    };
    connect(m_parts, &FigureTable::opened, this, [names, deeper](const QModelIndex& index) {
        if (!deeper(index))
            names(index, true);
    });
    connect(m_parts, &FigureTable::namesRequested, this, [names](const QModelIndex& index) {
        names(index, false);
    });
    connect(m_parts, &FigureTable::deeperRequested, this, deeper);
    connect(m_parts, &FigureTable::higherRequested, this, [this] {
        if (m_view != nullptr && m_region >= 0 && m_region != m_view->board.rootRegion())
            Q_EMIT regionRequested(codeOf(m_view->board.regions().node(m_region).parent));
    });
    connect(m_units, &FigureTable::opened, this, [this] { Q_EMIT peopleRequested(codeOf(m_region), false); });
    GoalDetail::setTheme(theme);
}

QWidget* GoalDetail::makeTrend()
{
    const Theme& theme = m_workspace.theme();
    auto* box = new QWidget(this);
    m_trend = new MonthTrend(theme, box);
    m_trendModel = new QStandardItemModel(this);
    m_trendTable = new FigureTable(tr("所选指标逐月累计完成"), theme, box);
    m_trendTable->setObjectName(u"trendTable"_s);
    m_trendTable->setModel(m_trendModel);
    m_trendStack = new QStackedWidget(box);
    m_trendStack->addWidget(m_trend);
    m_trendStack->addWidget(m_trendTable);
    m_asTable = makeButton(tr("以表格查看"), ButtonKind::Quiet, box);
    m_asTable->setObjectName(u"trendAsTable"_s);
    m_asTable->setCheckable(true);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metrics::grid));
    m_forecast = new QLabel(box);
    m_forecast->setObjectName(u"forecast"_s);
    m_forecast->setWordWrap(true);
    m_forecast->setTextFormat(Qt::PlainText);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(theme.px(metrics::gap));
    foot->addWidget(m_forecast, 1);
    foot->addWidget(m_asTable);
    column->addWidget(m_trendStack, 1);
    column->addLayout(foot);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) {
        m_asTable->setText(table ? tr("以图查看") : tr("以表格查看"));
        m_trendStack->setCurrentIndex(table ? 1 : 0);
    });
    return box;
}

void GoalDetail::setTheme(const Theme& theme)
{
    QPalette colors = theme.palette();
    colors.setColor(QPalette::WindowText, theme.tokens().text2);
    for (QLabel* label : {m_rule, m_forecast}) {
        label->setFont(theme.font(Type::Note));
        label->setPalette(colors);
    }
}

QString GoalDetail::codeOf(int region) const
{
    return m_view != nullptr && region >= 0 ? m_view->board.regions().keyOf(region) : QString();
}

int GoalDetail::tab() const
{
    return m_tabs->currentIndex();
}

void GoalDetail::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void GoalDetail::turnTab(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
}

void GoalDetail::show(std::shared_ptr<const BoardView> view, const GoalEntry* goal, int region)
{
    const RecordId before = m_goal != nullptr ? m_goal->record.id() : RecordId();
    const QString current = part();
    m_goal = goal;
    m_region = region;
    m_partModel->show(view, goal, region);
    m_unitModel->show(view.get(), goal, region);
    m_view = std::move(view);
    // The same goal refreshed: the reader stays on the town being read.
    if (goal != nullptr && goal->record.id() == before)
        setPart(current);
    showTexts();
    showTrend();
    showTab();
    nameUnits();
}

QString GoalDetail::part() const
{
    return codeOf(m_partModel->regionAt(m_parts->currentIndex().row()));
}

void GoalDetail::setPart(const QString& region)
{
    for (int row = 0; row < m_partModel->rowCount(); ++row) {
        if (codeOf(m_partModel->regionAt(row)) == region)
            m_parts->setCurrentIndex(m_partModel->index(row, 0));
    }
}

bool GoalDetail::hasParts() const
{
    return m_goal != nullptr && m_partModel->rowCount() > 1;
}

FigureTable* GoalDetail::shownTable() const
{
    if (m_stack->currentWidget() == m_none)
        return nullptr;
    return m_tabs->currentIndex() == ByRegion ? m_parts
           : m_tabs->currentIndex() == ByUnit ? m_units
                                              : m_trendTable;
}

QString GoalDetail::shownTitle() const
{
    return m_goal == nullptr
               ? QString()
               : tr("%1 %2").arg(m_goal->record.get(goal::name), m_tabs->tabText(m_tabs->currentIndex()));
}

void GoalDetail::showTexts()
{
    m_people->setEnabled(m_goal != nullptr && m_goal->measure.has_value());
    if (m_goal == nullptr || m_region < 0) {
        m_title->setText({});
        m_source->setText({});
        m_rule->setText({});
        m_ruleLine->setText({});
        m_dates->setText({});
        m_beside->hide();
        m_pace->hide();
        return;
    }
    const ProgressBoard& board = m_view->board;
    const Record& record = m_goal->record;
    const Figure figure = board.figure(*m_goal, m_region);
    const BulletBarData bar = barOf(board, figure);
    const std::optional<double> gap = bar.rate && bar.expected ? figure.judgement.gap : std::nullopt;
    m_title->setText(tr("%1：%2").arg(record.get(goal::name), statusSentence(bar.status, gap, bar.rate)));
    QStringList source{m_view->policyNames.value(record.get(goal::policy))};
    if (record.has(goal::sections))
        source.append(record.get(goal::sections));
    source.append(regionPath(board, m_region));
    QStringList leads;
    for (const RecordId& unit : m_goal->leadUnits)
        leads.append(m_view->unitNames.value(unit));
    leads.removeDuplicates();
    if (!leads.isEmpty())
        source.append(tr("牵头 %1").arg(leads.join(tr("、"))));
    if (figure.opening)
        source.append(tr("其中期初数 %1").arg(figureText(*m_goal, figure.opening)));
    if (m_goal->measure && m_goal->measure->needs && figure.numerator)
        source.append(tr("%1 项中已有 %2 项").arg(*m_goal->measure->needs).arg(*figure.numerator));
    m_source->setText(source.join(u" · "_s));
    const QString unit = goalUnit(*m_goal, m_workspace.catalogues().codes);
    m_pace->setText(paceSentence(forecastOf(board, figure), unit));
    m_pace->setVisible(!m_pace->text().isEmpty());
    const QString beside = besideText(figure);
    m_beside->setText(tr("附列：%1").arg(beside));
    m_beside->setVisible(!beside.isEmpty());
    const QString known = m_view->knownUntil.toString(u"yyyy-MM-dd HH:mm"_s);
    m_dates->setText(tr("统计截止 %1；数据截至 %2").arg(board.asOf().toString(Qt::ISODate), known));
    QString rule = m_view->measureTexts.value(record.id());
    if (rule.isEmpty())
        rule = m_goal->measureFault.isEmpty() ? tr("口径未设，不出数；设好统计口径后从台账计数。")
                                              : tr("统计口径不能用：%1").arg(m_goal->measureFault);
    m_rule->setText(rule);
    m_ruleLine->setText(rule);

    const QVector<int>& children = board.regions().node(m_region).children;
    const QString level = children.isEmpty() ? QString() : board.regions().node(children.first()).level;
    m_tabs->setTabText(ByRegion,
                       level == u"township"_s  ? tr("分乡镇")
                       : level == u"village"_s ? tr("分村（社区）")
                       : level == u"county"_s  ? tr("分县区")
                       : level == u"city"_s    ? tr("分州市")
                                               : tr("分地区"));
}

void GoalDetail::showTrend()
{
    m_trendModel->clear();
    if (m_goal == nullptr || m_region < 0)
        return;
    const std::optional<MonthTrendData> trend =
        trendOf(m_view->board, *m_goal, m_region, goalUnit(*m_goal, m_workspace.catalogues().codes));
    if (!trend)
        return;
    m_trend->setData(*trend);
    m_forecast->setText(trend->forecastSentence);
    const std::vector<QStringList> table = monthTrendTable(*trend);
    m_trendModel->setHorizontalHeaderLabels(table.front());
    for (std::size_t i = 1; i < table.size(); ++i) {
        QList<QStandardItem*> cells;
        for (const QString& text : table[i]) {
            auto* cell = new QStandardItem(text);
            cell->setEditable(false);
            cell->setTextAlignment((cells.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            cell->setData(tr("%1 %2：%3").arg(table[i].front(), table.front().at(cells.size()), text),
                          Qt::AccessibleTextRole);
            cells.append(cell);
        }
        m_trendModel->appendRow(cells);
    }
    for (int column = 0; column < m_trendModel->columnCount(); ++column)
        m_trendModel->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_trendTable->setColumnWidths(trend->forecast ? QVector<int>{0, 84, 84, 84, 84}
                                                  : QVector<int>{0, 96, 96, 96});
    m_trendTable->setCurrentIndex(m_trendModel->index(0, 0));
}

void GoalDetail::showTab()
{
    const int tab = m_tabs->currentIndex();
    QString why;
    if (m_goal == nullptr)
        why = tr("选一个指标，查看它的明细。");
    else if (tab == ByUnit && m_unitModel->rowCount() == 0)
        why = tr("这个指标没有按单位的数字。");
    else if (tab == ByMonth && m_trendModel->rowCount() == 0)
        why = tr("存量、比率和未设口径的指标没有逐月走势。");
    m_none->setData({u"info"_s, why, {}, {}, true});
    m_stack->setCurrentIndex(why.isEmpty() ? tab : m_stack->count() - 1);
}

void GoalDetail::nameUnits()
{
    const QVector<RecordId> unnamed = m_unitModel->unnamed();
    if (unnamed.isEmpty())
        return;
    using Names = QHash<RecordId, QString>;
    m_names.run(
        m_workspace.session(),
        this,
        [unnamed, codes = &m_workspace.catalogues().codes](Ledger& ledger) -> Result<Names> {
            Names names;
            Presenter presenter(ledger, *codes);
            for (const RecordId& unit : unnamed)
                names.insert(unit, presenter.title(organisation::entity, unit));
            return names;
        },
        [this](const Result<Names>& names) {
            if (names)
                m_unitModel->setNames(*names);
        });
}

} // namespace jc::ui
