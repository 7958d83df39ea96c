#include "ui/pages/reports/report_options.h"

#include "core/base/date.h"
#include "core/dictionary/entities/goal.h"
#include "ui/widgets/date_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

RecordId chosenId(const QComboBox& box)
{
    const Result<RecordId> id = RecordId::fromString(box.currentData().toString());
    return id ? *id : RecordId();
}

void addChoice(QComboBox& box, const QString& text, RecordId id, RecordId chosen)
{
    box.addItem(text, id.isNull() ? QString() : id.toString());
    box.setItemData(box.count() - 1, text, Qt::ToolTipRole);
    if (id == chosen)
        box.setCurrentIndex(box.count() - 1);
}

} // namespace

ReportOptions::ReportOptions(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout(this))
    , m_policy(new QComboBox(this))
    , m_goal(new QComboBox(this))
    , m_from(new DateField(
          tr("起始日期"),
          [&clock = workspace.clock()](const QString& text) { return parseDate(text, clock.today()); },
          workspace.theme(),
          this))
    , m_hint(new QLabel(this))
{
    m_policy->setObjectName(u"reportPolicy"_s);
    m_policy->setAccessibleName(tr("政策文件"));
    m_goal->setObjectName(u"reportGoal"_s);
    m_goal->setAccessibleName(tr("指标"));
    m_from->setObjectName(u"reportFrom"_s);
    for (QComboBox* box : {m_policy, m_goal}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setMaxVisibleItems(16);
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box == m_policy)
                fillGoals(chosenId(*m_goal));
            Q_EMIT changed();
        });
    }
    connect(m_from, &DateField::dateChanged, this, &ReportOptions::changed);
    connect(m_from, &DateField::errorChanged, this, [this](const QString& error) {
        if (!error.isEmpty())
            m_workspace.complain({ErrorCode::InvalidInput, error, {}});
    });
    m_hint->setWordWrap(true);
    m_hint->setText(tr("地区和统计截止日在顶栏选择。"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("政策(&P)"), m_policy);
    m_form->addRow(tr("指标(&G)"), m_goal);
    m_form->addRow(tr("起始日期(&B)"), m_from);
    m_form->addRow(m_hint);
    ReportOptions::setTheme(workspace.theme());
}

void ReportOptions::setTheme(const Theme& theme)
{
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.tokens().text3);
    m_hint->setPalette(quiet);
    m_hint->setFont(theme.font(Type::Note));
    m_form->setSpacing(theme.px(metrics::gap));
}

void ReportOptions::show(const ReportChoice& choice)
{
    m_report = choice.report;
    const auto shown = [this](QWidget* field, bool takes) {
        field->setVisible(takes);
        m_form->labelForField(field)->setVisible(takes);
    };
    m_policy->clear();
    const std::shared_ptr<const BoardView> view = m_workspace.board();
    addChoice(*m_policy, tr("全部政策"), {}, {});
    if (view != nullptr) {
        for (auto policy = view->policyNames.cbegin(); policy != view->policyNames.cend(); ++policy)
            addChoice(*m_policy, policy.value(), policy.key(), choice.policy);
    }
    // One policy is no choice.
    shown(m_policy, m_report->takesPolicy && m_policy->count() > 2);
    shown(m_goal, m_report->takesGoal);
    shown(m_from, m_report->takesFrom);
    m_from->setPlaceholderText(tr("不填则按报表的口径"));
    m_from->setDate(choice.from.isValid() ? std::optional(choice.from) : std::nullopt);
    fillGoals(choice.goal);
}

void ReportOptions::fillGoals(RecordId chosen)
{
    m_goal->clear();
    addChoice(*m_goal, m_report->takesPolicy ? tr("全部指标") : tr("按报表自己的口径"), {}, {});
    const std::shared_ptr<const BoardView> view = m_workspace.board();
    if (view == nullptr)
        return;
    const RecordId policy = m_report->takesPolicy ? chosenId(*m_policy) : RecordId();
    for (const GoalEntry& goal : view->board.goals()) {
        if (m_report->takesRuleOf(goal) && (policy.isNull() || goal.record.get(goal::policy) == policy))
            addChoice(*m_goal, goal.record.get(goal::name), goal.record.id(), chosen);
    }
}

ReportChoice ReportOptions::choice() const
{
    ReportChoice choice;
    choice.report = m_report;
    if (m_report->takesPolicy)
        choice.policy = chosenId(*m_policy);
    if (m_report->takesGoal)
        choice.goal = chosenId(*m_goal);
    if (m_report->takesFrom)
        choice.from = m_from->date().value_or(QDate());
    return choice;
}

} // namespace jc::ui
