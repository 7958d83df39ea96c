#include "ui/pages/policy/goal_editor.h"

#include "core/base/date.h"
#include "core/dictionary/entities/goal.h"
#include "ui/pages/policy/goal_form.h"
#include "ui/pages/policy/measure_form.h"
#include "ui/pages/policy/target_pane.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/composition_guard.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int effectiveWidth = 132;
constexpr int authorityWidth = 190;

} // namespace

GoalEditor::GoalEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    const Theme& theme = workspace.theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metrics::gap));
    m_back = makeButton(tr("返回目标列表(&B)"), ButtonKind::Normal, this);
    m_back->setObjectName(u"goalBack"_s);
    m_title = new HeadingLabel({}, Type::Group, theme, this);
    m_title->setObjectName(u"goalTitle"_s);
    m_sides = new QTabBar(this);
    m_sides->setObjectName(u"goalSides"_s);
    m_sides->setAccessibleName(tr("目标的内容"));
    m_sides->setDrawBase(false);
    m_sides->setExpanding(false);
    m_sides->addTab(tr("目标与版本"));
    m_sides->addTab(tr("统计口径"));
    m_sides->addTab(tr("目标分解"));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(metrics::gap));
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_sides);
    column->addLayout(head);
    m_stack = new QStackedWidget(this);
    m_panes = {
        new GoalForm(workspace, this), new MeasureForm(workspace, this), new TargetPane(workspace, this)};
    for (GoalPane* pane : std::as_const(m_panes)) {
        m_stack->addWidget(pane);
        connect(pane, &GoalPane::modified, this, &GoalEditor::showState);
        connect(pane, &GoalPane::settled, this, [this] {
            if (m_saveWhenSettled && !isSettling()) {
                m_saveWhenSettled = false;
                saveSettled();
            }
        });
    }
    column->addWidget(m_stack, 1);

    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"adjustReason"_s);
    m_reason->setAccessibleName(tr("调整原因"));
    m_reason->setPlaceholderText(tr("必填，如：按县里年度通知调整"));
    m_effective = new DateField(
        tr("生效日期"),
        [today = workspace.clock().today()](const QString& text) { return parseDate(text, today); },
        theme,
        this);
    m_effective->setObjectName(u"adjustEffective"_s);
    m_effective->setFixedWidth(theme.px(effectiveWidth));
    m_authority = new QLineEdit(this);
    m_authority->setObjectName(u"adjustAuthority"_s);
    m_authority->setAccessibleName(tr("依据文号"));
    m_authority->setPlaceholderText(tr("可不填"));
    m_authority->setFixedWidth(theme.px(authorityWidth));
    m_discard = makeButton(tr("放弃改动"), ButtonKind::Normal, this);
    m_discard->setObjectName(u"adjustDiscard"_s);
    m_save = makeButton(tr("保存调整(&S)"), ButtonKind::Primary, this);
    m_save->setObjectName(u"adjustSave"_s);
    m_fault = new QLabel(this);
    m_fault->setObjectName(u"adjustFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    column->addWidget(m_fault);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(theme.px(metrics::gap));
    const auto labelled = [&](const QString& text, QWidget* field, int stretch) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        foot->addWidget(label);
        foot->addWidget(field, stretch);
    };
    labelled(tr("调整原因 *"), m_reason, 1);
    labelled(tr("生效日期"), m_effective, 0);
    labelled(tr("依据文号"), m_authority, 0);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    column->addLayout(foot);

    connect(m_back, &QPushButton::clicked, this, &GoalEditor::closeRequested);
    connect(m_sides, &QTabBar::currentChanged, this, [this](int side) {
        m_stack->setCurrentIndex(side);
        m_fault->hide();
        showState();
        Q_EMIT sideChanged();
    });
    for (QLineEdit* line : {m_reason, m_authority})
        new CompositionGuard(*line);
    connect(m_discard, &QPushButton::clicked, this, &GoalEditor::discard);
    connect(m_save, &QPushButton::clicked, this, &GoalEditor::save);
    GoalEditor::setTheme(theme);
    showState();
}

void GoalEditor::setTheme(const Theme& theme)
{
    QPalette error = theme.palette();
    error.setColor(QPalette::WindowText, theme.tokens().error);
    m_fault->setPalette(error);
}

GoalPane* GoalEditor::pane() const
{
    return m_panes.at(m_stack->currentIndex());
}

GoalEditor::Side GoalEditor::side() const
{
    return static_cast<Side>(m_sides->currentIndex());
}

void GoalEditor::setSide(Side side)
{
    m_sides->setCurrentIndex(side);
}

QWidget* GoalEditor::firstFocus() const
{
    return pane()->firstFocus();
}

bool GoalEditor::isModified() const
{
    return std::ranges::any_of(m_panes, &GoalPane::isModified);
}

void GoalEditor::open(RecordId goal)
{
    if (goal != m_goal) {
        m_goal = goal;
        m_entering = true;
        m_anew = true;
        m_saveWhenSettled = false;
    }
    m_fault->hide();
    load();
}

void GoalEditor::refresh()
{
    // While it is written, what is shown is neither unsaved nor stored.
    if (!m_goal.isNull() && !m_saving)
        load();
}

void GoalEditor::load()
{
    m_loading = true;
    m_stack->setEnabled(!m_anew);
    m_read.run(
        m_workspace.session(),
        this,
        [codes = &m_workspace.catalogues().codes, goal = m_goal](Ledger& ledger) {
            return readGoalData(ledger, *codes, goal);
        },
        [this](const Result<GoalData>& read) {
            m_loading = false;
            if (read)
                take(*read);
            else
                fail(read.error());
        });
}

void GoalEditor::take(const GoalData& read)
{
    m_title->setText(tr("调整目标：%1").arg(read.goal.record.get(goal::name)));
    const bool anew = std::exchange(m_anew, false);
    m_shown = m_goal;
    const QWidget* focus = QApplication::focusWidget();
    for (GoalPane* pane : std::as_const(m_panes)) {
        const bool composing = CompositionGuard::isComposing(focus) && pane->isAncestorOf(focus);
        if (anew || (!m_saving && !composing && !pane->isModified() && !pane->isEntering()))
            pane->show(read);
    }
    m_stack->setEnabled(true);
    showState();
    if (std::exchange(m_entering, false) && isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void GoalEditor::fail(const Error& error)
{
    // What could not be discarded is still there; of another goal nothing may be changed under this one's
    // name.
    m_anew = m_anew && m_shown != m_goal;
    m_stack->setEnabled(!m_anew);
    showState();
    m_workspace.offer(error.message, tr("重新读取"), [editor = QPointer(this), goal = m_goal] {
        if (editor && editor->m_goal == goal)
            editor->refresh();
    });
}

void GoalEditor::discard()
{
    m_fault->hide();
    m_anew = true;
    m_saveWhenSettled = false;
    load();
}

void GoalEditor::showState()
{
    const bool open = !m_saving && !m_anew && !m_workspace.session().isReadOnly();
    m_save->setEnabled(open);
    m_discard->setEnabled(open && isModified());
    for (int side = 0; side < m_sides->count(); ++side) {
        const QStringList names{tr("目标与版本"), tr("统计口径"), tr("目标分解")};
        m_sides->setTabText(
            side, m_panes.at(side)->isModified() ? tr("%1（未保存）").arg(names.at(side)) : names.at(side));
    }
}

void GoalEditor::refuse(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

void GoalEditor::settle()
{
    CompositionGuard::commit();
    for (GoalPane* pane : std::as_const(m_panes))
        pane->settle();
}

bool GoalEditor::isSettling() const
{
    return std::ranges::any_of(m_panes, &GoalPane::isSettling);
}

void GoalEditor::save()
{
    m_fault->hide();
    // A key reaches the button while a word is being composed or a cell is open.
    settle();
    m_saveWhenSettled = isSettling();
    if (!m_saveWhenSettled)
        saveSettled();
}

void GoalEditor::saveSettled()
{
    if (m_saving || m_anew)
        return;
    m_effective->commit();
    if (!m_effective->error().isEmpty()) {
        refuse(tr("生效日期：%1").arg(m_effective->error()));
        m_effective->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Adjustment why{
        m_reason->text().trimmed(), m_effective->date().value_or(QDate()), m_authority->text().trimmed()};
    if (why.reason.isEmpty()) {
        refuse(tr("请写明调整原因，版本里要用。"));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    // All sides that hold something unsaved are one act.
    QVector<GoalPane::MakeChange> makes;
    QVector<GoalPane*> saved;
    for (GoalPane* side : std::as_const(m_panes)) {
        if (!side->isModified() && (side != pane() || isModified()))
            continue;
        const Result<GoalPane::MakeChange> make = side->change();
        if (!make) {
            m_sides->setCurrentIndex(static_cast<int>(m_panes.indexOf(side)));
            refuse(make.error().message);
            return;
        }
        makes.append(*make);
        saved.append(side);
    }
    m_saving = true;
    showState();
    m_workspace.session().write(
        this,
        [makes, why, author = m_workspace.author()](Ledger& ledger) -> Result<ChangeOutcome> {
            Change whole;
            std::optional<Error> nothing;
            for (const GoalPane::MakeChange& make : makes) {
                const Result<Change> change = make(ledger, why);
                // What another office has made the same meanwhile holds up nothing else.
                if (!change && isNoChange(change.error())) {
                    nothing = change.error();
                    continue;
                }
                if (!change)
                    return change.error();
                if (whole.reason.isEmpty())
                    whole.reason = change->reason;
                whole.edits += change->edits;
            }
            if (whole.edits.isEmpty() && nothing)
                return *nothing;
            return ledger.apply(whole, author);
        },
        [this, why, saved](const Result<ChangeOutcome>& outcome) { takeOutcome(outcome, why, saved); });
}

void GoalEditor::takeOutcome(const Result<ChangeOutcome>& outcome,
                             const Adjustment& why,
                             const QVector<GoalPane*>& saved)
{
    m_saving = false;
    if (!outcome) {
        refuse(outcome.error().message);
        showState();
        return;
    }
    for (GoalPane* side : saved)
        side->noteSaved();
    // Unless the next adjustment is being written already.
    if (m_reason->text().trimmed() == why.reason)
        m_reason->clear();
    if (m_authority->text().trimmed() == why.authority)
        m_authority->clear();
    if (m_effective->text() == why.effective.toString(Qt::ISODate))
        m_effective->setDate(std::nullopt);
    m_workspace.say(tr("调整已保存，可用 Ctrl+Z 撤销。"));
    load();
}

} // namespace jc::ui
