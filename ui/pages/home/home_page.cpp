#include "ui/pages/home/home_page.h"

#include "core/dictionary/entities/goal.h"
#include "core/ledger/presenter.h"
#include "ui/charts/bullet_bar.h"
#include "ui/charts/status_chip.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/shown_table.h"
#include "ui/pages/home/todo_text.h"
#include "ui/print/print_preview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

enum TodoColumn { TodoWhat, TodoCount, TodoDay };

// From here on a row has room for all that says how a goal goes on.
constexpr int roomyHome = 1180;

struct QuickEntry
{
    const char* entity;
    const char* text;
};

constexpr std::array quickEntries{
    QuickEntry{"class", QT_TRANSLATE_NOOP("jc::ui::HomePage", "新开班")},
    QuickEntry{"person", QT_TRANSLATE_NOOP("jc::ui::HomePage", "登记学员")},
    QuickEntry{"enrolment", QT_TRANSLATE_NOOP("jc::ui::HomePage", "登记培训记录")},
    QuickEntry{"certificate", QT_TRANSLATE_NOOP("jc::ui::HomePage", "登记证书")},
    QuickEntry{"honour", QT_TRANSLATE_NOOP("jc::ui::HomePage", "登记荣誉")}};

} // namespace

PageDescriptor homePage()
{
    return describePage<HomePage>(u"home"_s);
}

HomePage::HomePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    const Theme& theme = workspace.theme();
    auto* right = new QVBoxLayout;
    right->setSpacing(theme.px(metrics::wide));
    auto* top = new QHBoxLayout;
    top->setSpacing(theme.px(metrics::wide));
    m_todoPanel = makeTodos();
    top->addWidget(makeContinue(), 1);
    right->addLayout(top);
    right->addWidget(makeEntry());
    m_progressPanel = makeProgress();
    right->addWidget(m_progressPanel, 1);
    auto* row = new QHBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    row->setContentsMargins(margin, theme.px(metrics::gap), margin, theme.px(metrics::wide));
    row->setSpacing(theme.px(metrics::wide));
    row->addWidget(m_todoPanel, 2);
    row->addLayout(right, 3);

    followFigures([this] {
        showProgress();
        load();
    });
    connect(&workspace, &Workspace::asOfChanged, this, [this] { m_loading = true; });
    showProgress();
}

Panel* HomePage::makeTodos()
{
    const Theme& theme = workspace().theme();
    auto* panel = new Panel(tr("今日待办"), theme, this);
    m_todoModel = new QStandardItemModel(this);
    m_todos = new FigureTable(tr("今日待办"), theme, panel);
    m_todos->setObjectName(u"todos"_s);
    m_todos->setModel(m_todoModel);
    m_todos->setColumnWidths({0, 64, 96});
    m_nothing = new EmptyState(theme, panel);
    m_nothing->setData({u"done"_s, tr("没有待办。草稿、待核对和到期事项出现后会列在这里。"), {}, {}, true});
    m_todoStack = new QStackedWidget(panel);
    m_todoStack->addWidget(m_todos);
    m_todoStack->addWidget(m_nothing);
    panel->body()->addWidget(m_todoStack, 1);
    connect(m_todos, &FigureTable::opened, this, &HomePage::openTodo);
    return panel;
}

Panel* HomePage::makeContinue()
{
    const Theme& theme = workspace().theme();
    auto* panel = new Panel({}, theme, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(metrics::wide));
    row->addWidget(new HeadingLabel(tr("继续上次"), Type::Group, theme, panel));
    m_last = new HeadingLabel({}, Type::Dense, theme, panel);
    m_last->setObjectName(u"last"_s);
    m_continue = makeButton(tr("继续"), ButtonKind::Normal, panel);
    m_continue->setObjectName(u"continue"_s);
    row->addWidget(m_last, 1);
    row->addWidget(m_continue);
    panel->body()->addLayout(row);
    connect(m_continue, &QPushButton::clicked, this, &HomePage::openLast);
    return panel;
}

Panel* HomePage::makeEntry()
{
    const Theme& theme = workspace().theme();
    auto* panel = new Panel({}, theme, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(metrics::gap));
    row->addWidget(new HeadingLabel(tr("快速录入"), Type::Group, theme, panel));
    for (const QuickEntry& entry : quickEntries) {
        auto* button =
            makeButton(tr(entry.text), m_first == nullptr ? ButtonKind::Primary : ButtonKind::Normal, panel);
        button->setObjectName(u"enter-"_s + QString::fromLatin1(entry.entity));
        if (m_first == nullptr)
            m_first = button;
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, entity = entry.entity] {
            workspace().go({u"record"_s, {{u"entity"_s, QString::fromLatin1(entity)}}});
        });
    }
    row->addStretch(1);
    panel->body()->addLayout(row);
    return panel;
}

Panel* HomePage::makeProgress()
{
    const Theme& theme = workspace().theme();
    auto* panel = new Panel(tr("本地进度"), theme, this);
    m_goals = new GoalModel(workspace().catalogues().codes, this);
    m_goals->setFilter(GoalFilter::Targeted);
    m_goals->setLaggingFirst(true);
    m_goals->setUnitsInNames(true);
    m_progress = new FigureTable(tr("本地各项目标的进度"), theme, panel);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setExpendable({GoalModel::Rate}, {GoalModel::Target, GoalModel::Needed}, 160);
    m_progress->setModel(m_goals);
    m_progress->setItemDelegateForColumn(GoalModel::Rate, new BulletBarDelegate(theme, m_progress));
    m_progress->setItemDelegateForColumn(GoalModel::Status, new StatusChipDelegate(theme, m_progress));
    m_progress->setToolTip(tr("Enter 在进度看板中打开"));
    m_noGoals = new EmptyState(theme, panel);
    m_progressStack = new QStackedWidget(panel);
    m_progressStack->addWidget(m_progress);
    m_progressStack->addWidget(m_noGoals);
    panel->body()->addWidget(m_progressStack, 1);
    connect(m_progress, &FigureTable::opened, this, &HomePage::openGoal);
    connect(m_noGoals, &EmptyState::primaryTriggered, this, [this] { workspace().go({u"policy"_s, {}}); });
    return panel;
}

QString HomePage::title() const
{
    return tr("我的工作");
}

void HomePage::open(const QVariantMap& shows)
{
    m_wanted = shows.value(u"todo"_s).toInt();
    showProgress();
    load();
}

QVariantMap HomePage::shows() const
{
    const int row = m_todos->currentIndex().row();
    return row > 0 ? QVariantMap{{u"todo"_s, row}} : QVariantMap();
}

QWidget* HomePage::firstFocus()
{
    return m_todoModel->rowCount() > 0 || m_loading ? static_cast<QWidget*>(m_todos) : m_first;
}

bool HomePage::isLoading() const
{
    return m_loading || m_view == nullptr;
}

void HomePage::showProgress()
{
    m_view = workspace().board();
    if (m_view == nullptr)
        return;
    const ProgressBoard& board = m_view->board;
    m_goals->show(m_view, board.rootRegion());
    m_progressPanel->setTitle(tr("%1 进度").arg(regionName(board, board.rootRegion())));
    const bool none = m_goals->rowCount() == 0;
    if (none)
        m_noGoals->setData({u"target"_s,
                            board.goals().isEmpty() ? tr("台账里还没有政策的目标任务。")
                                                    : tr("上级还没有给本地下达目标数。"),
                            tr("查看政策文件"),
                            {},
                            true});
    m_progressStack->setCurrentIndex(none ? 1 : 0);
    Q_EMIT placeChanged();
}

void HomePage::load()
{
    m_loading = true;
    m_reading.run(
        workspace().session(),
        this,
        [today = workspace().asOf(),
         codes = &workspace().catalogues().codes](Ledger& ledger) -> Result<Read> {
            Result<WorkAhead> work = workAhead(ledger, today);
            if (!work)
                return work.error();
            Read read;
            if (work->last && !work->last->record.isNull()) {
                Presenter presenter(ledger, *codes);
                read.lastTitle = presenter.title(*work->last->entity, work->last->record);
            }
            read.work = std::move(*work);
            return read;
        },
        [this](const Result<Read>& read) { take(read); });
}

void HomePage::take(const Result<Read>& read)
{
    m_loading = false;
    if (!read) {
        workspace().complain(read.error());
        return;
    }
    const int row = m_wanted > 0 ? std::exchange(m_wanted, 0) : std::max(0, m_todos->currentIndex().row());
    m_read = *read;
    const bool hadFocus = m_todos->hasFocus();
    showTodos();
    showLast();
    if (m_todoModel->rowCount() > 0)
        m_todos->setCurrentIndex(m_todoModel->index(std::min(row, m_todoModel->rowCount() - 1), 0));
    else if (hadFocus)
        m_first->setFocus(Qt::OtherFocusReason);
    Q_EMIT placeChanged();
}

void HomePage::showTodos()
{
    m_todoModel->clear();
    m_todoModel->setHorizontalHeaderLabels({tr("事项"), tr("件数"), tr("最早日期")});
    for (const Todo& todo : m_read.work.todos) {
        const QString count = QLocale().toString(todo.count);
        const QString day = todo.first.isValid() ? todo.first.toString(Qt::ISODate) : u"—"_s;
        const QString sentence = todo.first.isValid()
                                     ? tr("%1：%2 件，最早 %3").arg(todoText(todo), count, day)
                                     : tr("%1：%2 件").arg(todoText(todo), count);
        QList<QStandardItem*> cells;
        for (const QString& text : {todoText(todo), count, day}) {
            auto* cell = new QStandardItem(text);
            cell->setEditable(false);
            cell->setTextAlignment((cells.size() == TodoCount ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
            cell->setToolTip(todoAdvice(todo));
            cell->setData(sentence, Qt::AccessibleTextRole);
            cells.append(cell);
        }
        cells.at(TodoCount)->setData(QVariant::fromValue(TableCell(todo.count)), tableCellRole);
        m_todoModel->appendRow(cells);
    }
    for (const int column : {TodoWhat, TodoCount, TodoDay})
        m_todoModel->horizontalHeaderItem(column)->setTextAlignment(
            (column == TodoCount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_todos->setColumnWidths({0, 64, 96});
    const qsizetype lines = m_read.work.todos.size();
    m_todoPanel->setTitle(lines == 0 ? tr("今日待办") : tr("今日待办 %1 项").arg(lines));
    m_todoStack->setCurrentIndex(m_read.work.todos.isEmpty() ? 1 : 0);
}

void HomePage::showLast()
{
    const std::optional<LastEdited>& last = m_read.work.last;
    m_continue->setEnabled(last.has_value());
    if (!last) {
        m_last->setText(tr("还没有录入过。"));
        return;
    }
    const QString when = QDateTime::fromMSecsSinceEpoch(last->time).toString(u"yyyy-MM-dd HH:mm"_s);
    const QString entity = last->entity->label.text();
    const QString what =
        last->record.isNull() ? tr("新的%1").arg(entity) : tr("%1“%2”").arg(entity, m_read.lastTitle);
    m_last->setText(last->unsaved ? tr("%1，%2 输入后没有保存").arg(what, when)
                                  : tr("%1，%2 保存").arg(what, when));
}

void HomePage::openTodo()
{
    const int row = m_todos->currentIndex().row();
    if (row >= 0 && row < m_read.work.todos.size())
        workspace().go(todoLocation(m_read.work.todos.at(row)));
}

void HomePage::openGoal()
{
    const Figure* figure = m_goals->figureAt(m_progress->currentIndex().row());
    if (figure != nullptr)
        workspace().go({u"dashboard"_s,
                        {{u"goal"_s, figure->goal->record.id().toString()},
                         {u"region"_s, workspace().session().facts().regionCode}}});
}

void HomePage::openLast()
{
    if (!m_read.work.last)
        return;
    QVariantMap shows{{u"entity"_s, QString::fromLatin1(m_read.work.last->entity->key)}};
    if (!m_read.work.last->record.isNull())
        shows.insert(u"id"_s, m_read.work.last->record.toString());
    workspace().go({u"record"_s, shows});
}

bool HomePage::canExport() const
{
    return m_view != nullptr;
}

bool HomePage::canPrint() const
{
    return m_view != nullptr && (m_todoModel->rowCount() > 0 || m_goals->rowCount() > 0);
}

Table HomePage::tableShown() const
{
    const bool progress = focusWidget() == m_progress || m_todoModel->rowCount() == 0;
    const QString title = progress ? tr("本地目标任务进度") : tr("今日待办");
    return shownTable(progress ? *m_progress : *m_todos,
                      shownHead(workspace(), *m_view, m_view->board.rootRegion(), title));
}

void HomePage::exportShown()
{
    if (canExport())
        saveShownTable(workspace(), this, tableShown());
}

void HomePage::printShown()
{
    if (canPrint())
        showPrintPreview(workspace(), this, {tableShown()});
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::arrange()
{
    const bool roomy = width() >= workspace().theme().px(roomyHome);
    m_progress->setColumnWidths(roomy ? QVector<int>{0, -1, -1, 54, 50, 46, 120, -1, 54, -1, 86}
                                      : QVector<int>{0, -1, -1, -1, 50, 46, 108, -1, 50, -1, 86});
}

} // namespace jc::ui
