#include "ui/pages/policy/goal_list.h"

#include "core/dictionary/entities/goal.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/widgets/buttons.h"

#include <QLabel>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int goalIdRole = Qt::UserRole + 1;

} // namespace

GoalList::GoalList(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new QStandardItemModel(this))
{
    const Theme& theme = workspace.theme();
    auto* panel = new Panel(tr("目标"), theme, this);
    m_table = new FigureTable(tr("政策目标"), theme, panel);
    m_table->setObjectName(u"policyGoals"_s);
    m_table->setModel(m_model);
    m_rule = new QLabel(panel);
    m_rule->setObjectName(u"rule"_s);
    m_rule->setWordWrap(true);
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_setRule = makeButton(tr("设口径"), ButtonKind::Normal, panel);
    m_setRule->setObjectName(u"setRule"_s);
    m_edit = makeButton(tr("调整目标 F2"), ButtonKind::Normal, panel);
    m_edit->setObjectName(u"editGoal"_s);
    m_progress = makeButton(tr("看进度"), ButtonKind::Primary, panel);
    m_progress->setObjectName(u"progress"_s);
    panel->body()->addWidget(m_table, 1);
    panel->body()->addWidget(m_rule);
    panel->addAct(m_setRule);
    panel->addAct(m_edit);
    panel->addAct(m_progress);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    setFocusProxy(m_table);
    setTabOrder(m_table, m_setRule);
    setTabOrder(m_setRule, m_edit);
    setTabOrder(m_edit, m_progress);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showRule();
        Q_EMIT selectedChanged();
    });
    const auto asked = [this](auto signal) {
        return [this, signal] {
            if (const RecordId goal = selected(); !goal.isNull())
                Q_EMIT(this->*signal)(goal);
        };
    };
    connect(m_table, &FigureTable::opened, this, asked(&GoalList::progressRequested));
    connect(m_progress, &QPushButton::clicked, this, asked(&GoalList::progressRequested));
    connect(m_edit, &QPushButton::clicked, this, asked(&GoalList::editRequested));
    connect(m_setRule, &QPushButton::clicked, this, asked(&GoalList::ruleRequested));
    auto* edit = new QShortcut(Qt::Key_F2, m_table);
    edit->setContext(Qt::WidgetShortcut);
    connect(edit, &QShortcut::activated, this, asked(&GoalList::editRequested));
    GoalList::setTheme(theme);
}

void GoalList::setTheme(const Theme& theme)
{
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.tokens().text2);
    m_rule->setPalette(quiet);
    m_rule->setFont(theme.font(Type::Note));
}

void GoalList::show(RecordId policy, RecordId current)
{
    m_model->clear();
    const QStringList headings{tr("指标"), tr("计量单位"), tr("目标"), tr("原文条款"), tr("统计口径")};
    m_model->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(
            (column == 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const std::shared_ptr<const BoardView> view = m_workspace.board();
    int chosen = 0;
    for (const GoalEntry& goal : view != nullptr ? view->board.goals() : QVector<GoalEntry>()) {
        if (goal.record.get(goal::policy) != policy)
            continue;
        const Figure figure = view->board.figure(goal, view->board.rootRegion());
        const QString unit = goalUnit(goal, m_workspace.catalogues().codes);
        const QString rule = goal.measure ? tr("已设") : tr("口径未设");
        const QStringList cells{goal.record.get(goal::name),
                                unit,
                                figureText(goal, figure.target),
                                goal.record.get(goal::sections),
                                rule};
        QList<QStandardItem*> items;
        for (const QString& text : cells) {
            auto* item = new QStandardItem(text);
            const bool number = items.size() == 2;
            item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setToolTip(text);
            item->setData(items.isEmpty()
                              ? tr("%1，目标 %2，条款 %3，%4")
                                    .arg(cells.at(0),
                                         figureWithUnit(goal, unit, figure.target),
                                         cells.at(3),
                                         goal.measure ? tr("统计口径已设") : rule)
                              : tr("%1，%2：%3").arg(cells.at(0), headings.at(items.size()), text),
                          Qt::AccessibleTextRole);
            items.append(item);
        }
        items.first()->setData(goal.record.id().toString(), goalIdRole);
        if (goal.record.id() == current)
            chosen = m_model->rowCount();
        m_model->appendRow(items);
    }
    m_table->setColumnWidths({0, 68, 64, 84, 72});
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(chosen, 0));
    showRule();
}

RecordId GoalList::selected() const
{
    const QModelIndex index = m_table->currentIndex().siblingAtColumn(0);
    const Result<RecordId> id = RecordId::fromString(index.data(goalIdRole).toString());
    return id ? *id : RecordId();
}

void GoalList::showRule()
{
    const RecordId goal = selected();
    for (QPushButton* act : {m_progress, m_edit, m_setRule})
        act->setEnabled(!goal.isNull());
    if (goal.isNull()) {
        m_rule->clear();
        return;
    }
    const QString rule =
        m_workspace.board() != nullptr ? m_workspace.board()->measureTexts.value(goal) : QString();
    m_setRule->setText(rule.isEmpty() ? tr("设口径") : tr("改口径"));
    m_rule->setText(rule.isEmpty() ? tr("口径未设，不出数；设好统计口径后从台账计数。") : rule);
}

} // namespace jc::ui
