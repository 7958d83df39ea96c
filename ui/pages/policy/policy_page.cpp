#include "ui/pages/policy/policy_page.h"

#include "core/dictionary/entities/step.h"
#include "ui/pages/policy/clause_pane.h"
#include "ui/pages/policy/goal_editor.h"
#include "ui/pages/policy/goal_list.h"
#include "ui/pages/policy/task_model.h"
#include "ui/pages/policy/template_acts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int policySideBySide = 1120;
const QStringList editSides{u"goal"_s, u"rule"_s, u"targets"_s};

} // namespace

PageDescriptor policyPage()
{
    return describePage<PolicyPage>(u"policy"_s);
}

PolicyPage::PolicyPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    const Theme& theme = workspace.theme();
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    column->setContentsMargins(margin, theme.px(metrics::gap), margin, theme.px(metrics::wide));
    column->setSpacing(theme.px(metrics::gap));
    makeHead(*column);
    makeBody(*column);
    followFigures([this] { load(); });
    PolicyPage::setTheme(theme);
    load();
}

void PolicyPage::makeHead(QBoxLayout& column)
{
    const Theme& theme = workspace().theme();
    m_heading = new HeadingLabel({}, Type::Group, theme, this);
    m_heading->setObjectName(u"heading"_s);
    m_policies = new QComboBox(this);
    m_policies->setObjectName(u"policies"_s);
    m_policies->setAccessibleName(tr("政策文件"));
    m_head = new QLabel(this);
    m_head->setObjectName(u"head"_s);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout;
    m_views = new QTabBar(this);
    m_views->setObjectName(u"views"_s);
    m_views->setAccessibleName(tr("显示方式"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->addTab(tr("任务与目标"));
    m_views->addTab(tr("逐条对照"));
    row->addWidget(m_heading, 1);
    row->addWidget(m_views);
    row->addWidget(m_policies);
    column.addLayout(row);
    column.addWidget(m_head);
    connect(m_views, &QTabBar::currentChanged, this, [this] {
        arrange();
        Q_EMIT placeChanged();
    });
    connect(m_policies, &QComboBox::activated, this, [this](int at) {
        m_wanted = m_data.all.value(at).first;
        load();
    });
}

void PolicyPage::makeBody(QBoxLayout& column)
{
    const Theme& theme = workspace().theme();
    m_body = new QWidget(this);
    m_taskModel = new TaskModel(this);
    m_taskPanel = new Panel(tr("任务与措施"), theme, m_body);
    m_tasks = new QTreeView(m_taskPanel);
    m_tasks->setObjectName(u"tasks"_s);
    m_tasks->setAccessibleName(tr("任务与措施"));
    m_tasks->setModel(m_taskModel);
    m_tasks->setUniformRowHeights(true);
    m_tasks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tasks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tasks->setExpandsOnDoubleClick(false);
    m_tasks->setToolTip(tr("空格勾选措施，Enter 打开任务"));
    m_taskPanel->body()->addWidget(m_tasks);

    m_goals = new GoalList(workspace(), m_body);

    m_narrowTabs = new QTabBar(this);
    m_narrowTabs->setObjectName(u"narrowTabs"_s);
    m_narrowTabs->setAccessibleName(tr("政策内容"));
    m_narrowTabs->setDrawBase(false);
    m_narrowTabs->addTab(tr("任务与措施"));
    m_narrowTabs->addTab(tr("目标"));
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(metrics::wide));
    row->addWidget(m_taskPanel, 4);
    row->addWidget(m_goals, 3);
    m_nothing = new EmptyState(theme, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_nothing);
    m_clauses = new ClausePane(theme, this);
    m_stack->addWidget(m_clauses);
    m_editor = new GoalEditor(workspace(), this);
    m_editor->hide();
    m_templates = new TemplateActs(workspace(), this);
    column.addWidget(m_narrowTabs);
    column.addWidget(m_stack, 1);
    column.addWidget(m_editor, 1);

    connect(m_clauses, &ClausePane::openRequested, this, [this](const QString& entity, RecordId id) {
        workspace().go({u"record"_s, {{u"entity"_s, entity}, {u"id"_s, id.toString()}}});
    });
    connect(m_clauses, &ClausePane::currentChanged, this, &PolicyPage::placeChanged);
    connect(m_taskModel, &TaskModel::stepToggled, this, &PolicyPage::writeStep);
    connect(m_tasks, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const RecordId id = m_taskModel->recordAt(index);
        if (id.isNull())
            m_tasks->setExpanded(index, !m_tasks->isExpanded(index));
        else
            workspace().go(
                {u"record"_s,
                 {{u"entity"_s, m_taskModel->kindAt(index) == TaskModel::Kind::Task ? u"task"_s : u"step"_s},
                  {u"id"_s, id.toString()}}});
    });
    connect(m_goals, &GoalList::selectedChanged, this, [this] {
        m_goal = m_goals->selected();
        Q_EMIT placeChanged();
    });
    connect(m_goals, &GoalList::progressRequested, this, [this](RecordId goal) {
        workspace().go({u"dashboard"_s, {{u"goal"_s, goal.toString()}}});
    });
    connect(m_goals, &GoalList::editRequested, this, [this](RecordId goal) {
        adjust(goal, GoalEditor::Wording);
    });
    connect(
        m_goals, &GoalList::ruleRequested, this, [this](RecordId goal) { adjust(goal, GoalEditor::Rule); });
    connect(m_editor, &GoalEditor::closeRequested, this, &PolicyPage::leaveEditor);
    connect(m_editor, &GoalEditor::sideChanged, this, &PolicyPage::placeChanged);
    connect(m_templates, &TemplateActs::loaded, this, [this](RecordId policy) {
        m_wanted = policy;
        load();
    });
    connect(m_nothing, &EmptyState::primaryTriggered, m_templates, &TemplateActs::choose);
    connect(m_narrowTabs, &QTabBar::currentChanged, this, &PolicyPage::arrange);
}

void PolicyPage::setTheme(const Theme& theme)
{
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.tokens().text2);
    m_head->setPalette(quiet);
    m_head->setFont(theme.font(Type::Dense));
    m_tasks->setFont(theme.font(Type::Dense));
    m_tasks->header()->setFont(theme.font(Type::Dense));
    m_taskModel->setRowHeight(rowHeight(Density::Compact, QFontMetricsF(theme.font(Type::Dense))));
    const QVector<int> widths{0, 88, 96, 110, 100};
    m_tasks->header()->setStretchLastSection(false);
    for (int i = 0; i < widths.size(); ++i) {
        m_tasks->header()->setSectionResizeMode(
            i, widths.at(i) == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (widths.at(i) != 0)
            m_tasks->header()->resizeSection(i, theme.px(widths.at(i)));
    }
}

QString PolicyPage::title() const
{
    return tr("政策文件");
}

void PolicyPage::open(const QVariantMap& shows)
{
    const Result<RecordId> policy = RecordId::fromString(shows.value(u"policy"_s).toString());
    const Result<RecordId> goal = RecordId::fromString(shows.value(u"goal"_s).toString());
    m_wanted = policy ? *policy : RecordId();
    if (goal)
        m_goal = *goal;
    m_clause = shows.value(u"clause"_s).toString();
    m_views->setCurrentIndex(shows.value(u"view"_s).toString() == u"clauses" ? 1 : 0);
    const qsizetype side = editSides.indexOf(shows.value(u"edit"_s).toString());
    m_adjusting = false;
    if (side >= 0 && goal)
        adjust(*goal, static_cast<int>(side));
    load();
}

QVariantMap PolicyPage::shows() const
{
    QVariantMap shows;
    if (!m_data.id.isNull())
        shows.insert(u"policy"_s, m_data.id.toString());
    if (!m_goal.isNull())
        shows.insert(u"goal"_s, m_goal.toString());
    if (m_adjusting)
        shows.insert(u"edit"_s, editSides.at(m_editor->side()));
    if (m_views->currentIndex() == 1) {
        shows.insert(u"view"_s, u"clauses"_s);
        shows.insert(u"clause"_s, m_clause.isEmpty() ? m_clauses->current() : m_clause);
    }
    return shows;
}

QWidget* PolicyPage::firstFocus()
{
    if (m_adjusting)
        return m_editor->firstFocus();
    return m_views->currentIndex() == 1 ? m_clauses->firstFocus() : m_tasks;
}

bool PolicyPage::mayLeave()
{
    if (m_adjusting)
        m_editor->settle();
    if (!m_adjusting || (!m_editor->isModified() && !m_editor->isSaving()))
        return true;
    if (m_editor->isSaving()) {
        workspace().say(tr("目标的调整正在保存；请等它存完再离开。"));
        return false;
    }
    workspace().say(tr("目标的调整还没有保存；请先保存调整，或放弃改动。"));
    return false;
}

QList<QAction*> PolicyPage::pageActions()
{
    return m_templates->actions();
}

bool PolicyPage::isLoading() const
{
    return m_loading || m_templates->isLoading() || (m_adjusting && m_editor->isLoading());
}

void PolicyPage::adjust(RecordId goal, int side)
{
    m_adjusting = true;
    m_goal = goal;
    m_editor->setSide(static_cast<GoalEditor::Side>(side));
    m_editor->open(goal);
    arrange();
    m_editor->firstFocus()->setFocus(Qt::OtherFocusReason);
    Q_EMIT placeChanged();
}

void PolicyPage::leaveEditor()
{
    if (!mayLeave())
        return;
    m_adjusting = false;
    arrange();
    m_goals->setFocus(Qt::OtherFocusReason);
    Q_EMIT placeChanged();
}

void PolicyPage::load()
{
    m_loading = true;
    m_read.run(
        workspace().session(),
        this,
        [codes = &workspace().catalogues().codes, wanted = m_wanted, view = workspace().board()](
            Ledger& ledger) { return readPolicyData(ledger, *codes, wanted, view.get()); },
        [this](Result<PolicyData> read) {
            m_loading = false;
            if (read)
                take(std::move(*read));
            else
                workspace().complain(read.error());
        });
}

void PolicyPage::take(PolicyData read)
{
    const bool another = read.id != m_data.id;
    m_data = std::move(read);
    const bool none = m_data.id.isNull();
    // Beside the stack, for of a stack's pages the tallest decides, shown or not.
    // What goes is hidden first: both at once would make the window grow.
    (m_adjusting ? static_cast<QWidget*>(m_stack) : m_editor)->hide();
    (m_adjusting ? static_cast<QWidget*>(m_editor) : m_stack)->show();
    m_heading->setText(none ? tr("政策文件") : m_data.title);
    m_policies->setVisible(m_data.all.size() > 1);
    m_policies->clear();
    for (const auto& [id, name] : m_data.all) {
        m_policies->addItem(name);
        if (id == m_data.id)
            m_policies->setCurrentIndex(m_policies->count() - 1);
    }
    QStringList head;
    for (const auto& [label, text] : m_data.head)
        head.append(tr("%1 %2").arg(label, text));
    m_head->setText(head.join(u"　　"_s));
    m_taskModel->show(m_data);
    if (another) {
        for (int row = 0; row < m_taskModel->rowCount(); ++row)
            m_tasks->setFirstColumnSpanned(row, {}, true);
        m_tasks->expandToDepth(0);
        m_tasks->setCurrentIndex(m_taskModel->index(0, 0));
    }
    m_nothing->setData({u"policy"_s, tr("台账里还没有政策文件。"), tr("载入政策…"), {}});
    m_clauses->show(m_data.clauses);
    if (!m_clause.isEmpty() && !m_data.clauses.isEmpty()) {
        m_clauses->setCurrent(m_clause);
        m_clause.clear();
    }
    m_templates->setPolicy(m_data.id, m_data.templateId);
    m_goals->show(m_data.id, m_goal);
    if (m_goals->selected() != RecordId() && !m_adjusting)
        m_goal = m_goals->selected();
    if (m_adjusting)
        m_editor->refresh();
    arrange();
    Q_EMIT placeChanged();
}

void PolicyPage::writeStep(RecordId step, const QString& name, bool done)
{
    Record fields(step::entity);
    fields.set(step::done, done);
    Edit edit{&step::entity, step, fields.values(), std::nullopt};
    // The day it was ticked; taking the tick back takes the day back too.
    fields.set(step::doneDate, done ? workspace().clock().today() : QDate());
    edit.fields.insert(step::doneDate.description.number, fields.value(step::doneDate.description.number));
    const Change change{
        done ? tr("勾选措施完成：%1").arg(name) : tr("取消措施完成：%1").arg(name), {edit}, {}};
    workspace().session().write(
        this,
        [change, author = workspace().author()](Ledger& ledger) { return ledger.apply(change, author); },
        [this, name, done](const Result<ChangeOutcome>& outcome) {
            if (!outcome)
                workspace().complain(outcome.error());
            else
                workspace().say(done ? tr("已标记完成：%1。").arg(name) : tr("已取消完成：%1。").arg(name));
        });
}

void PolicyPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_narrow = width() < workspace().theme().px(policySideBySide);
    arrange();
}

void PolicyPage::arrange()
{
    const bool clauses = m_views->currentIndex() == 1;
    const bool none = m_data.id.isNull();
    m_stack->setCurrentWidget(none ? m_nothing : clauses ? static_cast<QWidget*>(m_clauses) : m_body);
    // The editor stands beside the stack, for of a stack's pages the tallest decides, shown or not.
    const std::pair<QWidget*, bool> parts[] = {
        {m_stack, !m_adjusting},
        {m_editor, m_adjusting},
        {m_views, !none && !m_adjusting},
        {m_head, !m_adjusting},
        {m_heading, !m_adjusting},
        {m_policies, !m_adjusting && m_data.all.size() > 1},
        {m_narrowTabs, m_narrow && !clauses && !none && !m_adjusting},
        {m_taskPanel, !m_narrow || m_narrowTabs->currentIndex() == 0},
        {m_goals, !m_narrow || m_narrowTabs->currentIndex() == 1},
    };
    // What goes is hidden first: both at once would make the window grow.
    for (const bool shown : {false, true}) {
        for (const auto& [part, visible] : parts) {
            if (visible == shown)
                part->setVisible(shown);
        }
    }
}

} // namespace jc::ui
