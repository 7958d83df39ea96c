// Lays the form out from the description of the entity.
#include "core/base/language.h"
#include "ui/records/conflict_bar.h"
#include "ui/records/record_form.h"
#include "ui/widgets/heading_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jc::ui {

namespace {

constexpr int widestInput = 420;
constexpr int widestLabel = 140; // longer ones wrap

QString labelText(const FieldDescription& field)
{
    return field.required ? RecordForm::tr("%1 *").arg(field.label.text()) : field.label.text();
}

// One for the whole form, so that its fields share an edge: as wide as the longest label, within bounds.
int labelWidth(const EntityDescription& entity, const QFont& font, const Theme& theme)
{
    int width = theme.px(interfaceLanguage() == Language::English ? metrics::labelColumnEnglish
                                                                  : metrics::labelColumn);
    for (const FieldDescription* field : entity.fields)
        width = std::max(width,
                         QFontMetrics(font).horizontalAdvance(labelText(*field)) + theme.px(metrics::half));
    return std::min(width, theme.px(widestLabel));
}

} // namespace

void RecordForm::build()
{
    m_rows.clear();
    m_conflictBars.clear();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    const Theme& theme = m_workspace.theme();
    column->setContentsMargins(0, 0, theme.px(metrics::gap), theme.px(metrics::gap));
    column->setSpacing(theme.px(metrics::grid));
    m_waiting = new QVBoxLayout;
    m_waiting->setSpacing(theme.px(metrics::gap));
    m_keptBar = new NoticeBar(NoticeKind::Info, theme);
    QPushButton* goOn = m_keptBar->addAct(tr("继续填写"));
    QPushButton* discard = m_keptBar->addAct(tr("放弃"));
    discard->setToolTip(tr("放弃未保存的内容，回到已保存的样子"));
    connect(goOn, &QPushButton::clicked, this, [this] {
        m_keptBar->hide();
        if (firstInput() != nullptr)
            firstInput()->setFocus(Qt::OtherFocusReason);
    });
    connect(discard, &QPushButton::clicked, this, &RecordForm::revert);
    for (QPushButton* button : {goOn, discard})
        button->installEventFilter(this);
    m_keptBar->hide();
    m_otherValues = new HeadingLabel({}, Type::Note, theme);
    m_otherValues->hide();
    m_waiting->addWidget(m_keptBar);
    m_waiting->addWidget(m_otherValues);
    column->addLayout(m_waiting);
    addSection(*column, tr("必填"), true);
    addSection(*column, tr("选填"), false);
    const int labels = labelWidth(*m_entity, m_workspace.theme().font(Type::Body), m_workspace.theme());
    for (const Row& row : m_rows)
        row.label->setFixedWidth(labels);
    column->addStretch(1);
    delete m_scroll->takeWidget();
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    orderTabs();
}

void RecordForm::orderTabs()
{
    QList<QWidget*> stops;
    for (QPushButton* button : m_keptBar->findChildren<QPushButton*>())
        stops.append(button);
    for (const ConflictBar* bar : std::as_const(m_conflictBars))
        stops.append(bar->stops());
    for (const Row& row : m_rows)
        stops.append(row.editor->input());
    stops.append({m_save, m_saveNext});
    for (qsizetype at = 1; at < stops.size(); ++at)
        setTabOrder(stops[at - 1], stops[at]);
}

void RecordForm::addSection(QVBoxLayout& column, const QString& heading, bool required)
{
    const bool any = std::ranges::any_of(
        m_entity->fields, [required](const FieldDescription* field) { return field->required == required; });
    if (!any)
        return;
    column.addSpacing(m_workspace.theme().px(metrics::grid));
    column.addWidget(new HeadingLabel(heading, Type::Group, m_workspace.theme()));
    for (const FieldDescription* field : m_entity->fields) {
        if (field->required == required)
            addRow(column, *field);
    }
}

void RecordForm::addRow(QVBoxLayout& column, const FieldDescription& field)
{
    const Theme& theme = m_workspace.theme();
    const FieldSurroundings surroundings{m_workspace,
                                         [this] { return m_regions; },
                                         [this](const EntityDescription& target, const QString& title) {
                                             Q_EMIT addRequested(target, title);
                                         }};
    Row row;
    row.editor = makeFieldEditor(field, surroundings, nullptr);
    row.editor->setFixed(field.fixed);
    row.label = new QLabel(labelText(field));
    row.label->setBuddy(row.editor->input());
    row.label->setWordWrap(true);
    row.label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.label->setMinimumHeight(theme.px(metrics::control));
    row.label->setToolTip(field.help.text());
    if (field.type != FieldType::Date)
        row.editor->input()->setToolTip(field.help.text());
    row.editor->input()->setAccessibleName(field.required ? tr("%1，必填").arg(field.label.text())
                                                          : field.label.text());
    row.note = new QLabel;
    row.note->setWordWrap(true);
    row.note->setFont(theme.font(Type::Note));
    row.note->hide();
    auto* cell = new QVBoxLayout;
    cell->setSpacing(metrics::half);
    cell->addWidget(row.editor);
    cell->addWidget(row.note);
    row.editor->setMaximumWidth(theme.px(widestInput));
    row.note->setMaximumWidth(theme.px(widestInput));
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(metrics::wide));
    line->addWidget(row.label, 0, Qt::AlignTop);
    line->addLayout(cell, 1000);
    line->addStretch(1); // what a wide form has left over goes here, not between label and field
    column.addLayout(line);

    const std::size_t at = m_rows.size();
    row.editor->input()->installEventFilter(this);
    connect(row.editor, &FieldEditor::edited, this, [this, at] {
        showNote(m_rows[at]);
        showState(isModified() ? tr("有未保存的修改") : QString());
        m_typedAgo.start(RecordBuffers::of(m_workspace).quiet());
    });
    connect(row.editor, &FieldEditor::revealAsked, this, [this, at] {
        FieldEditor* editor = m_rows[at].editor;
        reveal({editor->field().number}, [this, editor] {
            editor->uncover();
            m_revealedFor.start();
        });
    });
    connect(row.editor, &FieldEditor::entered, this, [this, at] {
        m_preedit.clear();
        m_help->setText(m_rows[at].editor->field().help.text());
        m_scroll->ensureWidgetVisible(m_rows[at].editor, 0, m_workspace.theme().px(metrics::apart));
        showNote(m_rows[at]);
    });
    connect(row.editor, &FieldEditor::left, this, [this, at] {
        m_rows[at].visited = true;
        showNote(m_rows[at]);
        checkNow();
    });
    connect(row.editor, &FieldEditor::settled, this, [this] {
        if (m_saveWhenSettled && !isSettling())
            write(*std::exchange(m_saveWhenSettled, std::nullopt));
        else
            checkNow();
    });
    m_rows.push_back(row);
}

} // namespace jc::ui
