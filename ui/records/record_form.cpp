#include "ui/records/record_form.h"

#include "core/base/language.h"
#include "core/ledger/audit.h"
#include "ui/records/change_reason.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/composition_guard.h"
#include "ui/widgets/heading_label.h"

#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int revealedFor = 30'000; // ms

QString problemLine(const Problem& problem)
{
    return (problem.severity == Severity::Blocking ? u"✗ "_s : u"! "_s) + problem.message;
}

} // namespace

RecordForm::RecordForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scroll(new QScrollArea(this))
    , m_problemButton(makeButton({}, ButtonKind::Quiet, this))
    , m_general(new QLabel(this))
    , m_help(new HeadingLabel({}, Type::Note, workspace.theme(), this))
    , m_state(new HeadingLabel({}, Type::Dense, workspace.theme(), this))
    , m_save(makeButton(tr("保存(&S)"), ButtonKind::Primary, this))
    , m_saveNext(makeButton(tr("保存并新增"), ButtonKind::Normal, this))
{
    const Theme& theme = workspace.theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metrics::grid));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_general->setWordWrap(true);
    m_general->hide();
    m_problemButton->hide();
    m_save->setToolTip(tr("保存 Ctrl+S"));
    m_saveNext->setToolTip(tr("保存并新增下一条 Ctrl+Enter"));
    column->addWidget(m_problemButton, 0, Qt::AlignLeft);
    column->addWidget(m_general);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_help);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme.px(metrics::gap));
    acts->addWidget(m_state, 1);
    acts->addWidget(m_saveNext);
    acts->addWidget(m_save);
    column->addLayout(acts);
    connect(m_problemButton, &QPushButton::clicked, this, [this] { walkProblems(1); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveNext, &QPushButton::clicked, this, [this] { save(true); });
    for (QPushButton* button : {m_save, m_saveNext, m_problemButton})
        button->installEventFilter(this);
    // Read from the ledger before the first record is.
    connect(&RecordBuffers::of(workspace),
            &RecordBuffers::kept,
            this,
            [this](const KeptBuffer& kept, const EntityDescription& entity, RecordId id) {
                if (m_entity == &entity && m_id == id && isModified())
                    showState(tr("有未保存的修改，%1").arg(RecordBuffers::keptSentence(kept)));
            });
    m_typedAgo.setSingleShot(true);
    m_revealedFor.setSingleShot(true);
    m_revealedFor.setInterval(revealedFor);
    connect(&m_typedAgo, &QTimer::timeout, this, &RecordForm::keepTyped);
    connect(&m_revealedFor, &QTimer::timeout, this, &RecordForm::coverAgain);
    RecordForm::setTheme(theme);
}

void RecordForm::setTheme(const Theme& theme)
{
    QPalette palette = m_general->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().error);
    m_general->setPalette(palette);
    showNotes();
}

void RecordForm::open(const EntityDescription& entity, RecordId id, const QVariantMap& preset)
{
    stash();
    const bool rebuild = m_entity != &entity;
    m_entity = &entity;
    m_id = id;
    m_preset = preset;
    m_savedOnce = !id.isNull();
    m_problems.clear();
    m_saveWhenSettled.reset();
    if (rebuild)
        build();
    for (Row& row : m_rows)
        row.visited = false;
    load(Reading::Opened);
}

void RecordForm::refresh()
{
    if (m_entity == nullptr || m_id.isNull() || isLoading())
        return;
    showState(isModified() ? tr("有未保存的修改") : QString());
    load(Reading::Refreshed);
}

void RecordForm::load(Reading why)
{
    m_loading = true;
    m_read.run(
        m_workspace.session(),
        this,
        [codes = &m_workspace.catalogues().codes, entity = m_entity, id = m_id, preset = m_preset](
            Ledger& ledger) { return loadRecord(ledger, *codes, *entity, id, preset); },
        [this, why](const Result<LoadedRecord>& answer) {
            m_loading = false;
            if (!answer) {
                m_saving = false;
                Q_EMIT failed(answer.error());
                return;
            }
            take(*answer, why);
            takeKept(why);
            // Where one is typing, Esc still takes back what was typed since the focus came.
            for (Row& row : m_rows) {
                if (why != Reading::Refreshed || !row.editor->input()->hasFocus())
                    row.entered = row.editor->content();
            }
            showWaiting(answer->conflicts);
            Q_EMIT loaded();
            checkNow();
        });
}

void RecordForm::take(const LoadedRecord& loaded, Reading why)
{
    m_record = loaded.record;
    m_title = loaded.title;
    m_regions = loaded.regions;
    for (Row& row : m_rows) {
        const quint16 number = row.editor->field().number;
        const QVariant typed = row.editor->content();
        // What cannot be read, or was typed while saving, is not on disk: it stays in the editor.
        const bool keepTyped =
            (why == Reading::Saved && (!row.editor->unreadable().isEmpty() || typed != row.written)) ||
            (why == Reading::Refreshed && typed != row.stored);
        // What the person typed or revealed here stays in sight until the form is left.
        const bool inSight = why != Reading::Opened && !row.editor->isCovered();
        const bool untouched = row.entered == row.stored;
        row.editor->setValue(m_record.value(number), loaded.words.value(number));
        row.stored = row.editor->content();
        if (untouched)
            row.entered = row.stored;
        const bool gone = m_record.isErased() && row.editor->field().personal;
        const bool held = m_record.erasedFields().contains(number);
        row.editor->setErased(!gone ? QString() : held ? tr("已依法删除") : tr("不再填写"));
        if (gone)
            continue;
        if (keepTyped)
            row.editor->setContent(typed);
        else if (inSight || m_id.isNull())
            row.editor->uncover();
    }
    // A preset of a new record is not stored yet.
    if (m_id.isNull())
        m_record = Record(*m_entity);
    m_saving = false;
    showNotes();
}

RecordBuffer RecordForm::buffer() const
{
    RecordBuffer content;
    for (const Row& row : m_rows) {
        const QVariant now = row.editor->content();
        if (now != row.stored)
            content.insert(row.editor->field().number, now);
    }
    return content;
}

bool RecordForm::isModified() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.editor->content() != row.stored; });
}

void RecordForm::stash()
{
    if (m_entity == nullptr || m_loading || m_saving)
        return;
    CompositionGuard::commit();
    keepTyped();
    coverAgain();
}

void RecordForm::keepTyped()
{
    m_typedAgo.stop();
    if (m_entity != nullptr && !isLoading())
        RecordBuffers::of(m_workspace).keep(*m_entity, m_id, buffer());
}

void RecordForm::revert()
{
    RecordBuffers::of(m_workspace).keep(*m_entity, m_id, {});
    load(Reading::Opened);
}

QMap<quint16, Value> RecordForm::editedFields() const
{
    QMap<quint16, Value> fields;
    for (const Row& row : m_rows) {
        const FieldDescription& field = row.editor->field();
        if (field.fixed || row.editor->isErased() || !row.editor->unreadable().isEmpty())
            continue;
        const Value value = row.editor->value();
        if (value != m_record.value(field.number))
            fields.insert(field.number, value);
    }
    return fields;
}

bool RecordForm::isSettling() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.editor->isSettling(); });
}

void RecordForm::save(bool next)
{
    if (m_entity == nullptr || isLoading())
        return;
    CompositionGuard::commit();
    for (Row& row : m_rows)
        row.editor->settle();
    if (isSettling())
        m_saveWhenSettled = next;
    else
        write(next);
}

void RecordForm::write(bool next)
{
    m_saving = true;
    m_savedOnce = true;
    for (Row& row : m_rows)
        row.written = row.editor->content();
    showState(tr("正在保存…"));
    m_workspace.session().write(
        this,
        [before = m_record,
         id = m_id,
         fields = editedFields(),
         codes = &m_workspace.catalogues().codes,
         author = m_workspace.author()](Ledger& ledger) {
            Change change;
            change.reason = saveReason(ledger, *codes, before, fields);
            change.edits = {{&before.entity(), id, fields, std::nullopt}};
            return ledger.apply(change, author);
        },
        [this, next](const Result<ChangeOutcome>& outcome) { takeOutcome(outcome, next); });
}

void RecordForm::takeOutcome(const Result<ChangeOutcome>& outcome, bool next)
{
    if (!outcome) {
        m_saving = false;
        showState(tr("未保存，内容仍在"));
        m_typedAgo.start(RecordBuffers::of(m_workspace).quiet());
        Q_EMIT failed(outcome.error());
        return;
    }
    const EditOutcome& edit = outcome->edits.first();
    const bool draft = edit.state == RecordState::Draft;
    const QString time =
        QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).time().toString(u"HH:mm:ss"_s);
    const qsizetype unread =
        std::ranges::count_if(m_rows, [](const Row& row) { return !row.editor->unreadable().isEmpty(); });
    RecordBuffers::of(m_workspace).keep(*m_entity, m_id, {});
    m_problems = edit.problems;
    const qsizetype blocking = std::ranges::count(edit.problems, Severity::Blocking, &Problem::severity);
    if (unread > 0)
        showState(tr("其余各项已保存 %1；%2 处未能识别，尚未保存").arg(time).arg(unread));
    else if (draft)
        showState(tr("已存为草稿 %1：%2 处待改").arg(time).arg(blocking));
    else
        showState(tr("✓ 已保存 %1").arg(time));
    const bool goOn = next && unread == 0;
    m_id = goOn ? RecordId() : edit.id;
    if (goOn)
        clearForNext();
    Q_EMIT saved(edit.id, draft, goOn);
    load(Reading::Saved);
    if (goOn && firstInput() != nullptr)
        firstInput()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::clearForNext()
{
    m_savedOnce = false;
    m_saving = false;
    m_problems.clear();
    for (Row& row : m_rows) {
        row.editor->setValue({}, {});
        row.written = row.editor->content();
        row.visited = false;
    }
}

void RecordForm::checkNow()
{
    if (m_entity == nullptr || m_loading || m_saving)
        return;
    Record edited = m_record;
    const QMap<quint16, Value> fields = editedFields();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        edited.setValue(field.key(), field.value());
    m_check.run(
        m_workspace.session(),
        this,
        [edited, codes = &m_workspace.catalogues().codes](Ledger& ledger) {
            return judgeEdited(ledger, *codes, edited);
        },
        [this](const Result<QVector<Problem>>& problems) {
            if (!problems)
                return;
            m_problems = *problems;
            showNotes();
        });
}

QVector<Problem> RecordForm::problemsOf(const Row& row) const
{
    QVector<Problem> problems;
    if (row.editor->isErased())
        return problems;
    if (const QString sentence = row.editor->unreadable(); !sentence.isEmpty())
        problems.append({row.editor->field().number, Severity::Blocking, Gate::Filing, sentence});
    // An empty new form is not a heap of errors: a field is judged once it was visited.
    if (!row.visited && !m_savedOnce)
        return problems;
    for (const Problem& problem : m_problems) {
        if (problem.field == row.editor->field().number)
            problems.append(problem);
    }
    return problems;
}

qsizetype RecordForm::problemCount() const
{
    qsizetype count = 0;
    for (const Row& row : m_rows)
        count += problemsOf(row).size();
    return count;
}

void RecordForm::showNote(Row& row)
{
    const Tokens& tokens = m_workspace.theme().tokens();
    const QVector<Problem> problems = problemsOf(row);
    QStringList lines;
    bool blocking = false;
    for (const Problem& problem : problems) {
        lines.append(problemLine(problem));
        blocking = blocking || problem.severity == Severity::Blocking;
    }
    const bool typing = row.editor->input()->hasFocus();
    if (typing || (problems.isEmpty() && row.editor->field().type == FieldType::Money)) {
        const QString words = row.editor->words();
        if (!words.isEmpty() && !lines.join(u' ').contains(words))
            lines.prepend(words);
    }
    QPalette palette = row.note->palette();
    palette.setColor(QPalette::WindowText,
                     blocking             ? tokens.error
                     : problems.isEmpty() ? tokens.text3
                                          : tokens.of(StatusTone::Slow).text);
    row.note->setPalette(palette);
    row.note->setText(lines.join(u'\n'));
    row.note->setVisible(!lines.isEmpty());
    if (!row.editor->isErased() && (!problems.isEmpty() || row.editor->unreadable().isEmpty()))
        row.editor->input()->setAccessibleDescription(lines.join(u' '));
}

void RecordForm::showNotes()
{
    for (Row& row : m_rows)
        showNote(row);
    QStringList general;
    for (const Problem& problem : m_problems) {
        if (problem.field == 0 && m_savedOnce)
            general.append(problemLine(problem));
    }
    m_general->setText(general.join(u'\n'));
    m_general->setVisible(!general.isEmpty());
    const qsizetype count = problemCount();
    m_problemButton->setText(tr("待改 %1 处　F7 下一处").arg(count));
    m_problemButton->setVisible(count > 0);
}

void RecordForm::showState(const QString& text)
{
    if (m_state->text() == text)
        return;
    m_state->setText(text);
    m_state->setAccessibleName(text);
    QAccessibleEvent told(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

FieldEditor* RecordForm::editor(quint16 field) const
{
    for (const Row& row : m_rows) {
        if (row.editor->field().number == field)
            return row.editor;
    }
    return nullptr;
}

QWidget* RecordForm::firstInput() const
{
    for (const Row& row : m_rows) {
        if (!row.editor->field().fixed)
            return row.editor->input();
    }
    return nullptr;
}

} // namespace jc::ui
