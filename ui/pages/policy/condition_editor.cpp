#include "ui/pages/policy/condition_editor.h"

#include "core/dictionary/entities/region.h"
#include "ui/pages/policy/rule_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/composition_guard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPaths = 60;

QStringList wordsOfValue(const Value& value)
{
    if (const QStringList* codes = value.codes())
        return *codes;
    if (const qint64* number = value.integer())
        return {QString::number(*number)};
    if (const QString* text = value.text())
        return {*text};
    if (const RecordId* id = value.reference())
        return {id->toString()};
    QStringList ids;
    if (const QVector<RecordId>* references = value.references()) {
        for (const RecordId& id : *references)
            ids.append(id.toString());
    }
    return ids;
}

Value valueOfWords(const FieldDescription& field, const QStringList& words)
{
    if (words.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::CodeSet:
        return Value(words);
    case FieldType::ReferenceSet: {
        QVector<RecordId> ids;
        for (const QString& word : words) {
            if (const Result<RecordId> id = RecordId::fromString(word))
                ids.append(*id);
        }
        return Value(ids);
    }
    case FieldType::Region:
        return Value(RecordId::fromString(words.first()).value_or(RecordId()));
    case FieldType::Text:
        return Value(words.first());
    default:
        return Value(words.first().toLongLong());
    }
}

} // namespace

ConditionEditor::ConditionEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    const Theme& theme = workspace.theme();
    m_path = new PickerEdit(
        tr("条件的字段"),
        [this](const QString& typed, const PickerEdit::Found& found) {
            QVector<PickerChoice> choices;
            for (const MeasurePath& path : std::as_const(m_paths)) {
                if (path.label.contains(typed, Qt::CaseInsensitive) && choices.size() < mostPaths)
                    choices.append({path.path, path.label, {}});
            }
            found(choices);
        },
        theme,
        this);
    m_path->setObjectName(u"conditionField"_s);
    m_path->setPlaceholderText(tr("字段，输入几个字查找"));
    m_test = new QComboBox(this);
    m_test->setObjectName(u"conditionTest"_s);
    m_test->setAccessibleName(tr("怎样比较"));
    m_mark = new QComboBox(this);
    m_mark->setObjectName(u"conditionMark"_s);
    m_mark->setAccessibleName(tr("地区类别"));
    for (const FieldDescription* field : region::entity.fields) {
        if (field->type == FieldType::YesNo)
            m_mark->addItem(field->label.text(), QString::fromLatin1(field->key));
    }
    m_mark->hide();
    m_accept = makeButton(tr("加入条件"), ButtonKind::Normal, this);
    m_accept->setObjectName(u"conditionAccept"_s);
    m_dismiss = makeButton(tr("取消"), ButtonKind::Quiet, this);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.px(metrics::grid));
    m_row->addWidget(m_path, 3, Qt::AlignTop);
    m_row->addWidget(m_test, 0, Qt::AlignTop);
    m_row->addWidget(m_mark, 3, Qt::AlignTop);
    m_row->addWidget(m_accept, 0, Qt::AlignTop);
    m_row->addWidget(m_dismiss, 0, Qt::AlignTop);
    new CompositionGuard(*m_path);
    connect(m_path, &PickerEdit::chosenChanged, this, [this] {
        choosePath(m_path->chosen() ? m_path->chosen()->key : QString());
        Q_EMIT edited();
    });
    connect(m_path, &QLineEdit::textEdited, this, &ConditionEditor::edited);
    connect(m_test, &QComboBox::currentIndexChanged, this, [this] {
        if (m_field != nullptr)
            showValues({}, {});
        Q_EMIT edited();
    });
    connect(m_mark, &QComboBox::activated, this, &ConditionEditor::edited);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        settle();
        m_acceptWhenSettled = isSettling();
        if (!m_acceptWhenSettled)
            accept();
    });
    connect(m_dismiss, &QPushButton::clicked, this, &ConditionEditor::dismissed);
}

void ConditionEditor::setPaths(const QVector<MeasurePath>& paths, SharedRegions regions)
{
    m_paths = paths;
    m_regions = std::move(regions);
}

QWidget* ConditionEditor::firstFocus() const
{
    return m_path;
}

void ConditionEditor::edit(const std::optional<MeasureCondition>& condition,
                           const QHash<QString, QString>& names)
{
    m_accept->setText(condition ? tr("改好条件") : tr("加入条件"));
    m_acceptWhenSettled = false;
    if (!condition) {
        m_path->setChosen(std::nullopt);
        choosePath({});
        m_began = content();
        return;
    }
    m_path->setChosen(PickerChoice{condition->path, pathsText(m_paths, {condition->path}), {}});
    choosePath(condition->path);
    const int at = m_test->findData(static_cast<int>(condition->test));
    if (at < 0) { // a test that the field does not offer: kept as it is
        m_test->addItem(testLabel(condition->test), static_cast<int>(condition->test));
        m_test->setCurrentIndex(m_test->count() - 1);
    } else {
        m_test->setCurrentIndex(at);
    }
    if (m_field != nullptr)
        showValues(condition->values, names);
    m_began = content();
}

bool ConditionEditor::canEdit(const MeasureCondition& condition) const
{
    const FieldDescription* field = fieldOf(m_paths, condition.path);
    const bool several =
        field != nullptr && (field->type == FieldType::Code || field->type == FieldType::CodeSet ||
                             field->type == FieldType::Reference || field->type == FieldType::ReferenceSet);
    return several || condition.values.size() <= 1;
}

QVariantList ConditionEditor::content() const
{
    return {m_path->text(),
            m_test->currentData(),
            m_mark->isHidden() ? QVariant() : m_mark->currentData(),
            m_editor != nullptr ? m_editor->content() : QVariant()};
}

bool ConditionEditor::isTouched() const
{
    return !isHidden() && content() != m_began;
}

void ConditionEditor::settle()
{
    m_path->settle(true);
    if (m_editor != nullptr)
        m_editor->settle();
}

bool ConditionEditor::isSettling() const
{
    return m_editor != nullptr && m_editor->isSettling();
}

void ConditionEditor::acceptSettled()
{
    if (std::exchange(m_acceptWhenSettled, false))
        accept();
    Q_EMIT settled();
}

void ConditionEditor::choosePath(const QString& path)
{
    m_field = fieldOf(m_paths, path);
    m_test->setEnabled(m_field != nullptr);
    if (m_field != nullptr) {
        showTests(*m_field);
        showValues({}, {});
    } else {
        m_test->clear();
        delete std::exchange(m_editor, nullptr);
        m_mark->hide();
    }
}

void ConditionEditor::showTests(const FieldDescription& field)
{
    const QSignalBlocker quiet(m_test);
    m_test->clear();
    for (const MeasureCondition::Test test : testsOf(field))
        m_test->addItem(testLabel(test), static_cast<int>(test));
}

MeasureCondition::Test ConditionEditor::test() const
{
    return static_cast<MeasureCondition::Test>(m_test->currentData().toInt());
}

void ConditionEditor::showValues(const QStringList& values, const QHash<QString, QString>& names)
{
    delete std::exchange(m_editor, nullptr);
    const bool within = test() == MeasureCondition::Test::Within;
    m_mark->setVisible(within);
    if (within) {
        m_mark->setCurrentIndex(std::max(0, m_mark->findData(values.value(0))));
        return;
    }
    if (!takesValues(test()))
        return;
    m_values = *m_field;
    m_values.sensitive = false;
    if (m_field->type == FieldType::Code)
        m_values.type = FieldType::CodeSet;
    else if (m_field->type == FieldType::Reference)
        m_values.type = FieldType::ReferenceSet;
    const FieldSurroundings surroundings{m_workspace,
                                         [this] { return m_regions; },
                                         [](const EntityDescription&, const QString&) {
                                         }};
    m_editor = makeFieldEditor(m_values, surroundings, this);
    m_editor->input()->setObjectName(u"conditionValues"_s);
    m_editor->input()->setAccessibleName(tr("条件的值"));
    QStringList words;
    for (const QString& value : values)
        words.append(m_values.type == FieldType::YesNo ? (value == u"1" ? tr("是") : tr("否"))
                                                       : names.value(value, value));
    m_editor->setValue(valueOfWords(m_values, values), words);
    connect(m_editor, &FieldEditor::edited, this, &ConditionEditor::edited);
    connect(m_editor, &FieldEditor::settled, this, &ConditionEditor::acceptSettled);
    m_row->insertWidget(3, m_editor, 4, Qt::AlignTop);
    setTabOrder(m_test, m_editor->input());
    setTabOrder(m_editor->input(), m_accept);
}

bool ConditionEditor::accept()
{
    if (m_field == nullptr || !m_path->chosen()) {
        Q_EMIT refused(tr("请先选条件的字段。"));
        m_path->setFocus(Qt::OtherFocusReason);
        return false;
    }
    MeasureCondition condition{m_path->chosen()->key, test(), {}};
    if (test() == MeasureCondition::Test::Within) {
        condition.values = {m_mark->currentData().toString()};
    } else if (m_editor != nullptr) {
        condition.values = wordsOfValue(m_editor->value());
        if (condition.values.isEmpty() || !m_editor->unreadable().isEmpty()) {
            Q_EMIT refused(tr("条件“%1”还没有值，请选一个。").arg(m_path->text()));
            m_editor->input()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    Q_EMIT accepted(condition);
    return true;
}

void ConditionEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jc::ui
