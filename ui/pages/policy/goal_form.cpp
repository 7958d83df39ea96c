#include "ui/pages/policy/goal_form.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/target.h"
#include "core/dictionary/entities/task.h"
#include "ui/widgets/heading_label.h"
#include "ui/widgets/worded_delegate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int goalLabelWidth = 112;
constexpr int goalInputWidth = 360;

} // namespace

GoalForm::GoalForm(Workspace& workspace, QWidget* parent)
    : GoalPane(parent)
    , m_workspace(workspace)
{
    const Theme& theme = workspace.theme();
    m_formPanel = new Panel({}, theme, this);
    m_scroll = new QScrollArea(m_formPanel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_formPanel->body()->addWidget(m_scroll);
    auto* versions = new Panel(tr("版本"), theme, this);
    m_versions = new QListWidget(versions);
    m_versions->setObjectName(u"goalVersions"_s);
    m_versions->setAccessibleName(tr("目标的版本，新的在前"));
    m_versions->setFrameShape(QFrame::NoFrame);
    m_versions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_versions->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_versions->setResizeMode(QListView::Adjust);
    versions->body()->addWidget(m_versions);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(metrics::wide));
    row->addWidget(m_formPanel, 5);
    row->addWidget(versions, 4);
    GoalForm::setTheme(theme);
}

void GoalForm::setTheme(const Theme& theme)
{
    const QAbstractItemDelegate* before = m_versions->itemDelegate();
    m_versions->setItemDelegate(new WordedDelegate(theme, m_versions));
    delete before;
}

void GoalForm::show(const GoalData& read)
{
    m_goal = read.goal.record.id();
    m_regions = read.goal.regions;
    const QVector<Wanted> rows = wantedRows(read);
    const auto same = [](const Wanted& a, const Wanted& b) {
        return a.entity == b.entity && a.field == b.field && a.record == b.record && a.label == b.label;
    };
    if (!std::ranges::equal(rows, m_wanted, same))
        build(rows);
    fill(rows);
    m_wanted = rows;
    showVersions(read.versions);
}

QVector<GoalForm::Wanted> GoalForm::wantedRows(const GoalData& read)
{
    QVector<Wanted> rows;
    const Record& record = read.goal.record;
    const int root = m_regions->indexOf(QStringView(m_workspace.session().facts().regionCode));
    m_region = root >= 0 ? m_regions->node(root).id : RecordId();
    const auto add = [&](const FieldDescription& field) {
        rows.append({&goal::entity,
                     &field,
                     record.id(),
                     record.value(field.number),
                     read.goal.words.value(field.number),
                     field.label.text()});
    };
    add(goal::name.description);
    const auto figure = std::ranges::find_if(read.targets, [&](const Record& target) {
        return target.get(target::region) == m_region && !target.has(target::year);
    });
    const quint16 value = target::value.description.number;
    rows.append({&target::entity,
                 &target::value.description,
                 {},
                 figure == read.targets.end() ? Value() : figure->value(value),
                 {},
                 tr("目标数（%1）").arg(root >= 0 ? m_regions->node(root).name : QString())});
    for (const FieldDescription* field : {&goal::unitOfMeasure.description,
                                          &goal::start.description,
                                          &goal::due.description,
                                          &goal::commitment.description,
                                          &goal::remark.description})
        add(*field);
    for (const LoadedRecord& task : read.tasks) {
        const RecordId id = task.record.id();
        rows.append({nullptr, nullptr, id, {}, {}, tr("任务：%1").arg(task.record.get(task::name))});
        for (const FieldDescription* field :
             {&task::leadUnits.description, &task::responsibleUnits.description})
            rows.append({&task::entity,
                         field,
                         id,
                         task.record.value(field->number),
                         task.words.value(field->number),
                         field->label.text()});
    }
    if (read.tasks.isEmpty())
        rows.append({nullptr, nullptr, {}, {}, {}, tr("没有任务对应本指标，责任单位在任务里指定。")});
    return rows;
}

void GoalForm::build(const QVector<Wanted>& rows)
{
    // What has the focus has it again, where it is still there.
    const QWidget* focus = QApplication::focusWidget();
    const auto entered =
        std::ranges::find_if(m_rows, [&](const Row& row) { return row.editor->input() == focus; });
    const std::optional<Row> left = entered == m_rows.end() ? std::nullopt : std::optional(*entered);
    const FieldDescription* field = left ? &left->editor->field() : nullptr;
    m_rows.clear();
    m_wanted.clear();
    const Theme& theme = m_workspace.theme();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, theme.px(metrics::gap), 0);
    column->setSpacing(theme.px(metrics::grid));
    for (const Wanted& wanted : rows) {
        if (wanted.entity != nullptr) {
            addRow(*column, wanted);
            continue;
        }
        if (!wanted.record.isNull())
            column->addSpacing(theme.px(metrics::grid));
        column->addWidget(
            new HeadingLabel(wanted.label, wanted.record.isNull() ? Type::Note : Type::Group, theme, body));
    }
    column->addStretch(1);
    delete m_scroll->takeWidget();
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    for (std::size_t at = 1; at < m_rows.size(); ++at)
        setTabOrder(m_rows[at - 1].editor->input(), m_rows[at].editor->input());
    if (!m_rows.empty())
        setTabOrder(m_rows.back().editor->input(), m_versions);
    for (const Row& row : m_rows) {
        if (left && row.entity == left->entity && row.record == left->record && &row.editor->field() == field)
            row.editor->input()->setFocus(Qt::OtherFocusReason);
    }
}

void GoalForm::fill(const QVector<Wanted>& rows)
{
    auto row = m_rows.begin();
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const Wanted& wanted = rows.at(at);
        if (wanted.entity == nullptr)
            continue;
        Row& shown = *row++;
        shown.stored = wanted.value;
        // The names that references lead to may have changed alone.
        const bool named = at < m_wanted.size() && wanted.words == m_wanted.at(at).words;
        const bool asShown =
            shown.editor->content() == shown.shown || shown.editor->field().type == FieldType::Note;
        if (named && asShown && shown.editor->value() == wanted.value)
            continue;
        shown.editor->setValue(wanted.value, wanted.words);
        shown.shown = shown.editor->content();
        for (QListWidget* chosen : shown.editor->findChildren<QListWidget*>()) {
            for (int line = 0; line < chosen->count(); ++line)
                chosen->item(line)->setData(Qt::AccessibleTextRole, chosen->item(line)->text());
            chosen->setCurrentRow(0);
        }
    }
}

void GoalForm::addRow(QVBoxLayout& column, const Wanted& wanted)
{
    const Theme& theme = m_workspace.theme();
    const FieldSurroundings surroundings{
        m_workspace,
        [this] { return m_regions; },
        [this](const EntityDescription& target, const QString&) {
            m_workspace.go({u"record"_s, {{u"entity"_s, QString::fromLatin1(target.key)}}});
        }};
    auto* editor = makeFieldEditor(*wanted.field, surroundings, nullptr);
    editor->setMaximumWidth(theme.px(goalInputWidth));
    editor->input()->setObjectName(QString::fromLatin1(wanted.field->key));
    editor->input()->setAccessibleName(wanted.label);
    auto* name = new QLabel(wanted.label);
    name->setFixedWidth(theme.px(goalLabelWidth));
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    name->setBuddy(editor->input());
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(metrics::gap));
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(editor, 1);
    line->addStretch(0);
    name->setMinimumHeight(theme.px(metrics::control));
    column.addLayout(line);
    connect(editor, &FieldEditor::edited, this, &GoalForm::modified);
    connect(editor, &FieldEditor::left, this, &GoalForm::modified);
    connect(editor, &FieldEditor::settled, this, &GoalForm::settled);
    Row row;
    row.editor = editor;
    row.entity = wanted.entity;
    row.record = wanted.record;
    m_rows.push_back(row);
}

bool GoalForm::isModified() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) {
        // A date or a name that is half typed has no value of its own yet.
        const bool typed = row.editor->field().type != FieldType::Note && row.editor->content() != row.shown;
        return typed || !row.editor->unreadable().isEmpty() || row.editor->value() != row.stored;
    });
}

void GoalForm::settle()
{
    for (const Row& row : m_rows) {
        if (row.editor->content() != row.shown)
            row.editor->settle();
    }
}

bool GoalForm::isSettling() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.editor->isSettling(); });
}

void GoalForm::noteSaved()
{
    for (Row& row : m_rows) {
        row.stored = row.written;
        row.shown = row.writtenShown;
    }
}

Result<GoalPane::MakeChange> GoalForm::change()
{
    QMap<quint16, Value> fields;
    QVector<TargetFigure> figures;
    QVector<Edit> tasks;
    for (Row& row : m_rows) {
        if (const QString why = row.editor->unreadable(); !why.isEmpty()) {
            row.editor->input()->setFocus(Qt::OtherFocusReason);
            return Error{
                ErrorCode::InvalidInput, tr("%1：%2").arg(row.editor->input()->accessibleName(), why), {}};
        }
        const Value value = row.editor->value();
        row.written = value;
        row.writtenShown = row.editor->content();
        if (value == row.stored)
            continue;
        const quint16 number = row.editor->field().number;
        if (row.entity == &target::entity) {
            const qint64* figure = value.integer();
            figures.append({m_region, 0, figure != nullptr ? std::optional(*figure) : std::nullopt});
        } else if (row.entity == &goal::entity) {
            fields.insert(number, value);
        } else {
            auto task = std::ranges::find(tasks, row.record, &Edit::id);
            if (task == tasks.end()) {
                tasks.append({row.entity, row.record, {}, std::nullopt});
                task = tasks.end() - 1;
            }
            task->fields.insert(number, value);
        }
    }
    return MakeChange([goal = m_goal, fields, figures, tasks](const Ledger& ledger, const Adjustment& why) {
        return goalChange(ledger, goal, fields, figures, tasks, why);
    });
}

QWidget* GoalForm::firstFocus() const
{
    // The figure is what is adjusted most.
    return m_rows.size() > 1 ? m_rows[1].editor->input() : m_versions;
}

void GoalForm::showVersions(const QVector<GoalVersion>& versions)
{
    m_versions->clear();
    for (const GoalVersion& version : versions) {
        QStringList head{version.when, version.who};
        if (!version.effective.isEmpty())
            head.append(tr("自 %1 生效").arg(version.effective));
        if (!version.authority.isEmpty())
            head.append(version.authority);
        QStringList said{version.reason};
        said += version.changes;
        auto* item = new QListWidgetItem(head.join(u"　"_s), m_versions);
        item->setData(WordedDelegate::NoteRole, said.join(u'\n'));
        item->setData(Qt::AccessibleTextRole, tr("%1：%2").arg(head.join(u' '), said.join(u'；')));
    }
    if (m_versions->count() > 0)
        m_versions->setCurrentRow(0);
}

} // namespace jc::ui
