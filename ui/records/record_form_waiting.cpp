// What waits for the person above the fields: content typed and not saved, and values on which offices
// disagree; and showing what is masked.
#include "core/ledger/audit.h"
#include "ui/records/conflict_panel.h"
#include "ui/records/record_form.h"
#include "ui/records/undo_acts.h"
#include "ui/widgets/heading_label.h"

#include <QDateTime>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

bool sameConflicts(const QVector<ShownConflict>& before, const QVector<ShownConflict>& now)
{
    return std::ranges::equal(before, now, [](const ShownConflict& one, const ShownConflict& other) {
        return one.conflict.record == other.conflict.record && one.conflict.group == other.conflict.group &&
               std::ranges::equal(one.conflict.sides,
                                  other.conflict.sides,
                                  {},
                                  &Conflict::Side::operation,
                                  &Conflict::Side::operation);
    });
}

} // namespace

void RecordForm::takeKept(Reading why)
{
    if (m_decidedBar != nullptr && why == Reading::Opened)
        m_decidedBar->hide();
    if (why != Reading::Opened) {
        if (why == Reading::Saved || !isModified())
            m_keptBar->hide();
        // What could not be read, or was typed meanwhile, is still nowhere but here.
        if (isModified())
            m_typedAgo.start(RecordBuffers::of(m_workspace).quiet());
        if (m_record.isDeleted())
            showState(tr("这条记录已移出，不在列表中"));
        return;
    }
    const KeptBuffer kept = RecordBuffers::of(m_workspace).buffer(*m_entity, m_id);
    for (Row& row : m_rows) {
        const auto content = kept.content.constFind(row.editor->field().number);
        if (content != kept.content.cend() && !row.editor->isErased())
            row.editor->setContent(*content);
    }
    m_keptBar->setVisible(!kept.content.isEmpty());
    if (kept.content.isEmpty()) {
        showState(m_record.isDeleted() ? tr("这条记录已移出，不在列表中")
                  : m_id.isNull()      ? tr("新增，未保存")
                                       : QString());
        return;
    }
    m_keptBar->setText(
        tr("有未保存的内容，上次填写于 %1，已放回各栏。")
            .arg(QDateTime::fromMSecsSinceEpoch(kept.changed).toString(u"yyyy-MM-dd HH:mm"_s)));
    showState(tr("有未保存的内容"));
}

void RecordForm::showWaiting(const QVector<ShownConflict>& conflicts)
{
    QStringList others;
    QVector<ShownConflict> critical;
    for (const ShownConflict& conflict : conflicts) {
        if (conflict.conflict.critical)
            critical.append(conflict);
        else
            others.append(conflict.label);
    }
    // What was chosen so far outlives a reading of the same.
    if (m_conflicts == nullptr || !sameConflicts(m_conflicts->conflicts(), critical)) {
        if (m_conflicts != nullptr) {
            // Its own button may be what is being handled.
            m_conflicts->hide();
            m_conflicts->deleteLater();
            m_conflicts = nullptr;
        }
        if (!critical.isEmpty())
            showConflicts(critical);
        if (m_decidedBar != nullptr && !critical.isEmpty())
            m_decidedBar->hide();
    }
    m_otherValues->setText(tr("另有不同值：%1（见变更记录）").arg(others.join(tr("、"))));
    m_otherValues->setVisible(!others.isEmpty());
    orderTabs();
}

void RecordForm::showConflicts(const QVector<ShownConflict>& conflicts)
{
    m_conflicts = new ConflictPanel(conflicts, m_workspace.session().facts().office, m_workspace.theme());
    m_waiting->insertWidget(m_waiting->count() - 1, m_conflicts);
    for (QPushButton* button : m_conflicts->findChildren<QPushButton*>())
        button->installEventFilter(this);
    connect(m_conflicts, &ConflictPanel::revealAsked, this, [this, panel = QPointer(m_conflicts)] {
        QVector<quint16> fields;
        for (const ShownConflict& conflict : panel->conflicts()) {
            for (const quint16 number : fieldsOf(*m_entity, conflict.conflict.group)) {
                const FieldDescription* field = m_entity->field(number);
                if (field != nullptr && field->sensitive)
                    fields.append(number);
            }
        }
        reveal(fields, [panel] {
            if (!panel.isNull())
                panel->reveal();
        });
    });
    connect(m_conflicts, &ConflictPanel::decided, this, &RecordForm::decide);
    connect(m_conflicts, &ConflictPanel::otherRecordAsked, this, &RecordForm::otherConflictAsked);
}

void RecordForm::decide(const Edit& edit, const QString& what, const QString& reason)
{
    Change change;
    change.reason = tr("核定%1：%2").arg(what, reason);
    change.edits = {edit};
    m_workspace.session().write(
        this,
        [change, author = m_workspace.author()](Ledger& ledger) { return ledger.apply(change, author); },
        [this, panel = QPointer(m_conflicts)](const Result<ChangeOutcome>& outcome) {
            if (!panel.isNull())
                panel->setWriting(false);
            if (!outcome)
                Q_EMIT failed(outcome.error());
            else
                showDecided();
        });
}

void RecordForm::showDecided()
{
    showState(tr("✓ 已记下决定"));
    if (m_decidedBar == nullptr) {
        m_decidedBar = new NoticeBar(NoticeKind::Info, m_workspace.theme());
        m_decidedBar->setObjectName(u"decided"_s);
        m_decidedBar->setText(tr("已记下决定，连同理由留在变更记录。"));
        QPushButton* next = m_decidedBar->addAct(tr("下一条待核对"));
        next->setToolTip(tr("下一条待核对的记录 Alt+↓"));
        // Elsewhere in the form Alt+Down opens a list.
        auto* down = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down),
                                   m_decidedBar,
                                   nullptr,
                                   nullptr,
                                   Qt::WidgetWithChildrenShortcut);
        connect(down, &QShortcut::activated, next, &QPushButton::click);
        QPushButton* undo = m_decidedBar->addAct(tr("撤销"));
        undo->setToolTip(tr("撤销 Ctrl+Z"));
        connect(next, &QPushButton::clicked, this, [this] { Q_EMIT otherConflictAsked(1); });
        connect(undo, &QPushButton::clicked, this, [this] { UndoActs::of(m_workspace).undo(); });
        for (QPushButton* button : {next, undo})
            button->installEventFilter(this);
        m_waiting->addWidget(m_decidedBar);
    }
    m_decidedBar->show();
    m_decidedBar->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::reveal(const QVector<quint16>& fields, const std::function<void()>& show)
{
    m_workspace.session().write(
        this,
        [fields, entity = m_entity, id = m_id, author = m_workspace.author()](Ledger& ledger) {
            for (const quint16 field : fields) {
                Result<void> logged = logReveal(ledger, author, *entity, id, field);
                if (!logged)
                    return logged;
            }
            return Result<void>();
        },
        [this, show, id = m_id](const Result<void>& logged) {
            if (!logged)
                Q_EMIT failed(logged.error());
            else if (id == m_id)
                show();
        });
}

void RecordForm::coverAgain()
{
    m_revealedFor.stop();
    for (Row& row : m_rows) {
        if (row.editor->content() == row.stored)
            row.editor->cover();
    }
}

} // namespace jc::ui
