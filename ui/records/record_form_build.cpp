// Lays the form out from the description of the entity.
#include "core/base/language.h"
#include "core/dictionary/form_layout.h"
#include "ui/records/conflict_panel.h"
#include "ui/records/form_section.h"
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

constexpr int widestInput = 560;
constexpr int widestLabel = 140;   // longer ones wrap
constexpr int roomForShort = 460;  // two short fields on a line
constexpr int roomForTwo = 860;    // two fields of any kind
constexpr qsizetype shortName = 8; // characters of a code's name that half a line has room for
constexpr qsizetype shortNameEnglish = 10;

QString labelText(const FieldDescription& field)
{
    const QString name = field.type == FieldType::Money ? RecordForm::tr("%1（元）").arg(field.label.text())
                                                        : field.label.text();
    return field.required ? RecordForm::tr("%1 *").arg(name) : name;
}

bool isShortField(const FieldDescription& field, const CodeTables& codes)
{
    switch (field.type) {
    case FieldType::Date:
    case FieldType::Integer:
    case FieldType::YesNo:
    case FieldType::Money:
        return true;
    case FieldType::Code:
        break;
    default:
        return false;
    }
    const CodeTable* table = codes.find(QLatin1String(field.codeTable));
    const bool english = interfaceLanguage() == Language::English;
    return table != nullptr && std::ranges::all_of(table->entries(), [english](const CodeEntry& entry) {
               return english ? entry.nameEn.size() <= shortNameEnglish : entry.name.size() <= shortName;
           });
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
    m_lastField = 0;
    m_sections.clear();
    m_conflicts = nullptr;
    m_decidedBar = nullptr;
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
    m_labels = labelWidth(*m_entity, theme.font(Type::Body), theme);
    for (const FormSection& section : formSections(*m_entity))
        addSection(*column, section);
    column->addStretch(1);
    delete m_scroll->takeWidget();
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    m_lines.reset();
    arrange();
    orderTabs();
}

void RecordForm::orderTabs()
{
    QList<QWidget*> stops;
    for (QPushButton* button : m_keptBar->findChildren<QPushButton*>())
        stops.append(button);
    if (m_conflicts != nullptr)
        stops.append(m_conflicts->stops());
    for (const Row& row : m_rows)
        stops.append(row.editor->input());
    stops.append({m_save, m_saveNext});
    for (qsizetype at = 1; at < stops.size(); ++at)
        setTabOrder(stops[at - 1], stops[at]);
}

void RecordForm::addSection(QVBoxLayout& column, const FormSection& section)
{
    const auto& fields = section.fields;
    // A heading over one field says what its label says.
    const bool headed = fields.size() > 1 || section.label.text() != fields.first()->label.text();
    auto* box = new FormSectionBox(headed ? section.label.text() : QString(), m_workspace.theme(), nullptr);
    for (const FieldDescription* field : fields)
        addRow(*box, *field);
    m_sections.append(box);
    column.addWidget(box);
}

void RecordForm::arrange()
{
    const Theme& theme = m_workspace.theme();
    const int width = m_scroll->viewport()->width();
    const FormLines lines = width >= theme.px(roomForTwo)     ? FormLines::Pairs
                            : width >= theme.px(roomForShort) ? FormLines::ShortPairs
                                                              : FormLines::Single;
    if (m_lines == lines && m_width == width)
        return;
    m_lines = lines;
    m_width = width;
    for (FormSectionBox* box : std::as_const(m_sections))
        box->arrange(lines, m_labels, width - theme.px(metrics::gap));
}

void RecordForm::addRow(FormSectionBox& section, const FieldDescription& field)
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
    auto* cell = new QWidget;
    auto* cellColumn = new QVBoxLayout(cell);
    cellColumn->setContentsMargins(0, 0, 0, 0);
    cellColumn->setSpacing(metrics::half);
    cellColumn->addWidget(row.editor);
    cellColumn->addWidget(row.note);
    const bool tall = field.type == FieldType::Note || field.type == FieldType::ReferenceSet;
    if (!tall)
        cell->setMaximumWidth(theme.px(widestInput));
    section.add({row.label, cell, isShortField(field, m_workspace.catalogues().codes), tall});

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
        m_lastField = m_rows[at].editor->field().number;
        m_rows[at].entered = m_rows[at].editor->content();
        m_help->setText(m_rows[at].editor->field().help.text());
        m_scroll->ensureWidgetVisible(m_rows[at].editor, 0, m_workspace.theme().px(metrics::apart));
        showNote(m_rows[at]);
    });
    connect(row.editor, &FieldEditor::left, this, [this, at] {
        m_rows[at].visited = true;
        keepTyped();
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
