// What waits for the person above the fields: content typed and not saved, and values on which offices
// disagree; and showing what is masked.
#include "core/ledger/audit.h"
#include "ui/records/conflict_bar.h"
#include "ui/records/record_form.h"
#include "ui/widgets/heading_label.h"

#include <QDateTime>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace jc::ui {

using namespace Qt::StringLiterals;

void RecordForm::takeKept(Reading why)
{
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
    for (ConflictBar* bar : std::as_const(m_conflictBars)) {
        // The bar may be the one whose button is being handled.
        bar->hide();
        bar->deleteLater();
    }
    m_conflictBars.clear();
    QStringList others;
    for (const ShownConflict& conflict : conflicts) {
        if (conflict.conflict.critical)
            showConflict(conflict);
        else
            others.append(conflict.label);
    }
    m_otherValues->setText(tr("另有不同值：%1（见变更记录）").arg(others.join(tr("、"))));
    m_otherValues->setVisible(!others.isEmpty());
    orderTabs();
}

void RecordForm::showConflict(const ShownConflict& conflict)
{
    auto* bar = new ConflictBar(conflict, m_workspace.theme());
    m_conflictBars.append(bar);
    m_waiting->insertWidget(m_waiting->count() - 1, bar);
    for (QPushButton* button : bar->findChildren<QPushButton*>())
        button->installEventFilter(this);
    connect(bar, &ConflictBar::revealAsked, this, [this, bar] {
        QVector<quint16> fields;
        for (const quint16 number : fieldsOf(*m_entity, bar->conflict().conflict.group)) {
            const FieldDescription* field = m_entity->field(number);
            if (field != nullptr && field->sensitive)
                fields.append(number);
        }
        reveal(fields, [bar = QPointer<ConflictBar>(bar)] {
            if (!bar.isNull())
                bar->reveal();
        });
    });
    connect(
        bar, &ConflictBar::decided, this, [this, conflict](const FieldValues& values, const QString& why) {
            decide(conflict, values, why);
        });
}

void RecordForm::decide(const ShownConflict& conflict, const FieldValues& values, const QString& reason)
{
    Change change;
    change.reason =
        tr("核定%1：%2")
            .arg(conflict.conflict.group == merge_group::life ? tr("去留") : conflict.label, reason);
    change.edits = {decision(conflict.conflict, values)};
    m_workspace.session().write(
        this,
        [change, author = m_workspace.author()](Ledger& ledger) { return ledger.apply(change, author); },
        [this](const Result<ChangeOutcome>& outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
            else
                showState(tr("✓ 已记下决定"));
        });
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
