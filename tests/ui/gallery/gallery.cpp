#include "tests/ui/gallery/gallery.h"

#include "core/base/date.h"
#include "ui/charts/kpi_tile.h"
#include "ui/charts/month_trend.h"
#include "ui/charts/status_chip.h"
#include "ui/style/icons.h"
#include "ui/style/status_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/nav_list.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace jc::ui::test {

namespace {

using namespace Qt::StringLiterals;

struct SampleGoal
{
    QString name;
    QString unit;
    QString lead;
    QString target;
    QString actual;
    BulletBarData bar;
};

std::vector<SampleGoal> sampleGoals()
{
    return {
        {u"技能培训"_s, u"万人次"_s, u"市人社局"_s, u"10.00"_s, u"6.21"_s, {0.621, 0.75, u"lagging"_s, true}},
        {u"其中：农村劳动力"_s,
         u"万人次"_s,
         u"市农业农村局"_s,
         u"4.20"_s,
         u"3.05"_s,
         {0.726, 0.75, u"slow"_s, true}},
        {u"城镇新增就业"_s,
         u"万人"_s,
         u"市人社局"_s,
         u"1.40"_s,
         u"1.15"_s,
         {0.821, 0.75, u"on-track"_s, true}},
        {u"实训基地"_s, u"个"_s, u"市教育局"_s, u"25"_s, u"26"_s, {1.04, 0.75, u"done"_s, true}},
        {u"星级名厨评定"_s, u"名"_s, u"市文旅局"_s, u"40"_s, u"58"_s, {1.45, 0.75, u"done"_s, true}},
        {u"学徒制培训"_s, u"人"_s, u"市人社局"_s, u"300"_s, u""_s, {std::nullopt, 0.75, u"no-data"_s, true}},
        {u"取证奖励"_s, u"人"_s, u"市财政局"_s, u"120"_s, u"0"_s, {0.0, 0.75, u"lagging"_s, true}},
        {u"持证人员"_s,
         u"万人"_s,
         u"市人社局"_s,
         u""_s,
         u"3.42"_s,
         {std::nullopt, std::nullopt, u"watched"_s, false}},
    };
}

QTableView* makeTable(const Theme& theme, QWidget* parent)
{
    auto* model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels(
        {u"指标"_s, u"牵头单位"_s, u"目标"_s, u"完成"_s, u"完成率（^ 序时 | 目标）"_s, u"状态"_s});
    for (const int number : {2, 3})
        model->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const SampleGoal& goal : sampleGoals()) {
        const auto cell = [](const QString& text, Qt::Alignment alignment) {
            auto* item = new QStandardItem(text);
            item->setTextAlignment(alignment | Qt::AlignVCenter);
            return item;
        };
        auto* bar = new QStandardItem;
        bar->setData(QVariant::fromValue(goal.bar), BulletBarDelegate::Role);
        bar->setData(goal.name + bulletBarSentence(goal.bar), Qt::AccessibleTextRole);
        auto* status = cell(statusWord(goal.bar.status).word, Qt::AlignLeft);
        status->setData(goal.bar.status, StatusChipDelegate::Role);
        model->appendRow({cell(goal.name + u"（"_s + goal.unit + u"）"_s, Qt::AlignLeft),
                          cell(goal.lead, Qt::AlignLeft),
                          cell(goal.target.isEmpty() ? u"—"_s : goal.target, Qt::AlignRight),
                          cell(goal.actual.isEmpty() ? u"—"_s : goal.actual, Qt::AlignRight),
                          bar,
                          status});
    }
    auto* view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(u"目标任务"_s);
    prepareTable(*view, Density::Standard, theme);
    view->setItemDelegateForColumn(4, new BulletBarDelegate(theme, view));
    view->setItemDelegateForColumn(5, new StatusChipDelegate(theme, view));
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(true);
    view->setCurrentIndex(model->index(1, 0));
    return view;
}

MonthTrendData sampleTrend()
{
    MonthTrendData trend;
    trend.goal = u"培训人次"_s;
    trend.unit = u"万人次"_s;
    trend.decimals = 2;
    trend.from = QDate(2026, 1, 1);
    trend.to = QDate(2026, 12, 31);
    trend.asOf = QDate(2026, 9, 30);
    trend.actual = {0.22, 0.31, 1.05, 1.92, 2.8, 3.44, 4.1, 5.3, 6.21};
    trend.target = 10.0;
    return trend;
}

std::vector<NavEntry> sampleNav()
{
    return {
        {u"home"_s, u"home"_s, u"首页"_s, u"看"_s, u"Ctrl+1"_s, false, {}, 0},
        {u"goals"_s, u"target"_s, u"目标任务"_s, u"看"_s, u"Ctrl+2"_s, false, {}, 0},
        {u"tasks"_s, u"task"_s, u"任务台账"_s, u"看"_s, u"Ctrl+3"_s, false, {}, 3},
        {u"classes"_s, u"class"_s, u"培训班"_s, u"录"_s, u"Ctrl+4"_s, false, {}, 0},
        {u"persons"_s, u"person"_s, u"学员档案"_s, u"录"_s, u"Ctrl+5"_s, false, {}, 0},
        {u"certificates"_s, u"certificate"_s, u"证书与奖励"_s, u"录"_s, u"Ctrl+6"_s, false, {}, 0},
        {u"subsidies"_s, u"subsidy"_s, u"补贴发放"_s, u"录"_s, {}, false, u"这本台账还没有补贴项目。"_s, 0},
        {u"import"_s, u"import"_s, u"数据导入"_s, u"传"_s, u"Ctrl+8"_s, false, {}, 0},
        {u"exchange"_s, u"exchange"_s, u"数据交换"_s, u"传"_s, u"Ctrl+9"_s, false, {}, 128},
        {u"reports"_s, u"report"_s, u"报表中心"_s, u"传"_s, u"Ctrl+0"_s, false, {}, 0},
        {u"settings"_s, u"settings"_s, u"设置"_s, {}, {}, true, {}, 0},
        {u"help"_s, u"help"_s, u"帮助"_s, {}, u"F1"_s, true, {}, 0},
    };
}

QWidget* makeForm(const Theme& theme, QWidget* parent)
{
    auto* panel = new Panel(u"班级"_s, theme, parent);
    panel->addAct(makeButton(u"查看花名册"_s, ButtonKind::Quiet));
    auto* form = new QFormLayout;
    auto* name = new QLineEdit(u"家政服务员（初级）第 31 期"_s);
    auto* empty = new QLineEdit;
    empty->setPlaceholderText(u"YX-2026-031"_s);
    auto* locked = new QLineEdit(u"云溪县人社局"_s);
    locked->setReadOnly(true);
    auto* level = new QComboBox;
    level->addItems({u"初级工（五级）"_s, u"中级工（四级）"_s});
    auto* hours = new QSpinBox;
    hours->setRange(0, 1000);
    hours->setValue(96);
    const auto parse = [](const QString& text) {
        return parseDate(text, QDate(2026, 9, 30));
    };
    auto* begin = new DateField(u"开班日期"_s, parse, theme);
    begin->setDate(QDate(2026, 9, 1));
    auto* end = new DateField(u"结业日期"_s, parse, theme);
    end->setText(u"2月30日"_s);
    end->commit();
    auto* note = new QPlainTextEdit(u"送教下乡"_s);
    note->setFixedHeight(theme.px(56));
    form->addRow(u"班级名称"_s, name);
    form->addRow(u"班级编号"_s, empty);
    form->addRow(u"主办单位"_s, locked);
    form->addRow(u"技能等级"_s, level);
    form->addRow(u"课时"_s, hours);
    form->addRow(u"开班日期"_s, begin);
    form->addRow(u"结业日期"_s, end);
    form->addRow(u"备注"_s, note);
    panel->body()->addLayout(form);
    return panel;
}

} // namespace

std::unique_ptr<QWidget> dashboardSheet(const Theme& theme)
{
    auto sheet = std::make_unique<QWidget>();
    sheet->resize(1366, 680);
    auto* row = new QHBoxLayout(sheet.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* nav = new NavList(theme);
    nav->setEntries(sampleNav());
    nav->setCurrent(u"home"_s);
    row->addWidget(nav);
    auto* page = new QVBoxLayout;
    page->setContentsMargins(16, 8, 16, 16);
    page->setSpacing(12);
    row->addLayout(page, 1);
    page->addWidget(new HeadingLabel(u"进度看板 · 青河市 · 2026年1—9月"_s, Type::Title, theme));
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    const std::vector<SampleGoal> goals = sampleGoals();
    for (const std::size_t i : {0U, 1U, 2U, 3U, 5U}) {
        auto* tile = new KpiTile(theme);
        tile->setData({goals[i].name, goals[i].unit, goals[i].actual, goals[i].target, goals[i].bar});
        tiles->addWidget(tile);
    }
    page->addLayout(tiles);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(12);
    auto* table = new Panel(u"培训滞后 12.9 个百分点"_s, theme);
    table->addAct(makeButton(u"导出表格"_s, ButtonKind::Quiet));
    table->body()->addWidget(makeTable(theme, table));
    lower->addWidget(table, 13);
    auto* chart = new Panel(u"累计完成与计划"_s, theme);
    chart->addAct(makeButton(u"以表格查看"_s, ButtonKind::Quiet));
    auto* trend = new MonthTrend(theme);
    trend->setData(sampleTrend());
    chart->body()->addWidget(trend);
    lower->addWidget(chart, 7);
    page->addLayout(lower, 1);
    return sheet;
}

std::unique_ptr<QWidget> controlsSheet(const Theme& theme)
{
    auto sheet = std::make_unique<QWidget>();
    sheet->resize(1093, 614);
    auto* row = new QHBoxLayout(sheet.get());
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(16);
    auto* nav = new NavList(theme);
    nav->setEntries(sampleNav());
    nav->setCurrent(u"classes"_s);
    nav->setFolded(true);
    row->addWidget(nav);

    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 12, 0, 12);
    left->setSpacing(8);
    left->addWidget(new SearchField(u"搜索 人、班、证、任务"_s, theme));
    left->addWidget(makeForm(theme, nullptr));
    auto* acts = new QHBoxLayout;
    acts->addWidget(makeButton(u"保存班级"_s, ButtonKind::Primary));
    acts->addWidget(makeButton(u"导入名单"_s, ButtonKind::Normal));
    auto* off = makeButton(u"上报"_s, ButtonKind::Normal);
    off->setEnabled(false);
    acts->addWidget(off);
    acts->addWidget(makeButton(u"放弃修改"_s, ButtonKind::Quiet));
    acts->addStretch();
    left->addLayout(acts);
    left->addStretch();
    row->addLayout(left, 4);

    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 12, 0, 12);
    right->setSpacing(8);
    const std::vector<Message> messages{
        {MessageKind::Success, u"已移出 3 名学员。"_s, u"撤销 Ctrl+Z"_s, 0},
        {MessageKind::Info, u"县里有 1 个数据包，冲突 5 处。"_s, u"打开数据包"_s, 0},
        {MessageKind::Warning, u"9 月月报 10-08 截止，还剩 6 项未校核。"_s, {}, 0},
        {MessageKind::Error,
         u"无法打开 学员名单.xlsx，文件正被 WPS 占用；在 WPS 中关闭此文件后重试。"_s,
         u"重试"_s,
         0}};
    for (const Message& message : messages) {
        auto* bar = new MessageBar(theme);
        right->addWidget(bar);
        bar->showMessage(message);
    }
    auto* tabs = new QTabBar;
    tabs->setAccessibleName(u"班级内容"_s);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (const QString& text : {u"花名册 38/50"_s, u"考勤"_s, u"考核取证"_s, u"材料 5/7"_s})
        tabs->addTab(text);
    right->addWidget(tabs);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    for (const QString& status :
         {u"done"_s, u"on-track"_s, u"slow"_s, u"lagging"_s, u"no-data"_s, u"due-missed"_s}) {
        auto* chip = new StatusChip(theme);
        chip->setStatus(status);
        chips->addWidget(chip);
    }
    chips->addStretch();
    right->addLayout(chips);
    auto* icons = new QHBoxLayout;
    icons->setSpacing(0);
    for (const QString& name : {u"add"_s,
                                u"save"_s,
                                u"undo"_s,
                                u"search"_s,
                                u"export"_s,
                                u"print"_s,
                                u"open"_s,
                                u"new-file"_s,
                                u"edit"_s,
                                u"delete"_s,
                                u"filter"_s,
                                u"policy"_s,
                                u"region"_s,
                                u"organisation"_s,
                                u"list"_s})
        icons->addWidget(new IconButton(name, name, theme));
    icons->addStretch();
    right->addLayout(icons);
    auto* choices = new QHBoxLayout;
    auto* ticked = new QCheckBox(u"自动存草稿"_s);
    ticked->setChecked(true);
    choices->addWidget(ticked);
    choices->addWidget(new QCheckBox(u"只看问题"_s));
    auto* chosen = new QRadioButton(u"更新"_s);
    chosen->setChecked(true);
    choices->addWidget(chosen);
    choices->addWidget(new QRadioButton(u"跳过"_s));
    choices->addStretch();
    right->addLayout(choices);
    auto* progress = new QProgressBar;
    progress->setAccessibleName(u"导出报表"_s);
    progress->setValue(64);
    right->addWidget(progress);
    auto* empty = new EmptyState(theme);
    empty->setData({u"class"_s, u"本期还没有培训班。"_s, u"新开班 Ctrl+N"_s, u"从名单导入"_s, true});
    right->addWidget(empty, 1);
    row->addLayout(right, 5);
    return sheet;
}

} // namespace jc::ui::test
