#include "ui/records/choice_editors.h"

#include "ui/records/code_set_popup.h"
#include "ui/records/occupation_popup.h"
#include "ui/records/recent_choices.h"
#include "ui/shell/region_popup.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

const EntityDescription* targetOf(const FieldDescription& field, const FieldSurroundings& surroundings)
{
    return surroundings.workspace.catalogues().dictionary.entity(QString::fromLatin1(field.target));
}

PickerEdit::Source
sourceOf(const FieldDescription& field, const FieldSurroundings& surroundings, QObject* receiver)
{
    switch (field.type) {
    case FieldType::Code:
        return codeSource(surroundings.workspace.catalogues().codes.find(QLatin1String(field.codeTable)));
    case FieldType::Text:
        return occupationSource(surroundings.workspace.catalogues().occupations);
    case FieldType::YesNo:
        return yesNoSource();
    case FieldType::Region:
        return regionSource(surroundings.regions);
    default:
        return recordSource(surroundings.workspace, *targetOf(field, surroundings), receiver);
    }
}

// F4 on a region opens the tree, at what stands in the line.
void browseRegions(PickerEdit& picker, const FieldSurroundings& surroundings)
{
    const QString kind = u"region"_s;
    RecentChoices& recent = RecentChoices::of(surroundings.workspace);
    QObject::connect(&picker, &PickerEdit::chosenChanged, &recent, [&picker, &recent, kind] {
        if (picker.chosen())
            recent.note(kind, picker.chosen()->key);
    });
    picker.setBrowser(
        [&picker, &recent, kind, regions = surroundings.regions, &workspace = surroundings.workspace] {
            const SharedRegions tree = regions();
            if (tree == nullptr || tree->nodes().isEmpty())
                return;
            const auto top = std::ranges::find(tree->nodes(), -1, &RegionTree::Node::parent);
            const int root = static_cast<int>(top - tree->nodes().begin());
            const std::optional<PickerChoice>& chosen = picker.chosen();
            const int current = chosen ? tree->indexOf(chosen->key) : -1;
            auto* popup =
                new RegionPopup(*tree, root, current < 0 ? root : current, workspace.theme(), &picker);
            popup->offerRecent(recent.keys(kind));
            QObject::connect(popup, &RegionPopup::chosen, &picker, [&picker, tree](const QString& key) {
                const int index = tree->indexOf(key);
                if (index >= 0)
                    picker.chooseByHand({tree->node(index).id.toString(), regionPath(*tree, index), {}});
            });
            popup->popup(picker.mapToGlobal(QPoint(0, picker.height())));
        },
        true);
}

PickerEdit*
makePicker(const FieldDescription& field, const FieldSurroundings& surroundings, FieldEditor* owner)
{
    auto* picker = new PickerEdit(
        field.label.text(), sourceOf(field, surroundings, owner), surroundings.workspace.theme(), owner);
    const EntityDescription* target = targetOf(field, surroundings);
    picker->setFreeText(field.type == FieldType::Text);
    if (field.type == FieldType::Text) {
        picker->setBrowser([picker,
                            &occupations = surroundings.workspace.catalogues().occupations,
                            &workspace = surroundings.workspace] {
            auto* popup = new OccupationPopup(occupations, workspace.theme(), picker);
            QObject::connect(popup, &OccupationPopup::chosen, picker, [picker](const QString& name) {
                picker->chooseByHand({name, name, {}});
            });
            popup->popup(QRect(picker->mapToGlobal(QPoint(0, 0)), picker->size()));
        });
    }
    if (field.type == FieldType::Region)
        browseRegions(*picker, surroundings);
    if (field.type == FieldType::YesNo)
        picker->setPlaceholderText(QCoreApplication::translate("FieldEditor", "未填"));
    if (target != nullptr && field.type != FieldType::Region && !target->setUp) {
        picker->setAddLabel(
            QCoreApplication::translate("FieldEditor", "新增%1“%2”…").arg(target->label.text(), u"%1"_s));
        QObject::connect(picker,
                         &PickerEdit::addRequested,
                         owner,
                         [target, add = surroundings.add](const QString& typed) { add(*target, typed); });
    }
    return picker;
}

Value choiceValue(const FieldDescription& field, const PickerChoice& choice)
{
    if (field.type == FieldType::Code || field.type == FieldType::Text)
        return Value(choice.key);
    if (field.type == FieldType::YesNo)
        return Value(qint64{choice.key == u"1" ? 1 : 0});
    return Value(RecordId::fromString(choice.key).value_or(RecordId()));
}

QString valueKey(const Value& value)
{
    if (const QString* code = value.text())
        return *code;
    if (const RecordId* id = value.reference())
        return id->toString();
    return value.integer() != nullptr ? QString::number(*value.integer()) : QString();
}

} // namespace

ChoiceFieldEditor::ChoiceFieldEditor(const FieldDescription& field,
                                     const FieldSurroundings& surroundings,
                                     QWidget* parent)
    : FieldEditor(field, parent)
    , m_picker(makePicker(field, surroundings, this))
{
    adopt(m_picker);
    connect(m_picker, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_picker, &PickerEdit::chosenChanged, this, &FieldEditor::edited);
    connect(m_picker, &PickerEdit::settled, this, &FieldEditor::settled);
}

QWidget* ChoiceFieldEditor::input() const
{
    return m_picker;
}

Value ChoiceFieldEditor::value() const
{
    return m_picker->chosen() ? choiceValue(field(), *m_picker->chosen()) : Value();
}

void ChoiceFieldEditor::setValue(const Value& value, const QStringList& words)
{
    if (value.isEmpty())
        m_picker->setChosen(std::nullopt);
    else
        m_picker->setChosen(PickerChoice{
            valueKey(value), field().type == FieldType::Text ? *value.text() : words.value(0), {}});
}

QVariant ChoiceFieldEditor::content() const
{
    // Text typed over a choice is not that choice.
    const bool settled = m_picker->chosen() && m_picker->chosen()->text == m_picker->text();
    return QStringList{settled ? m_picker->chosen()->key : QString(), m_picker->text()};
}

void ChoiceFieldEditor::setContent(const QVariant& content)
{
    const QStringList parts = content.toStringList();
    if (!parts.value(0).isEmpty())
        m_picker->setChosen(PickerChoice{parts[0], parts.value(1, parts[0]), {}});
    else if (parts.value(1).isEmpty())
        m_picker->setChosen(std::nullopt);
    else
        m_picker->setUnsettled(parts[1]);
}

QString ChoiceFieldEditor::unreadable() const
{
    return m_picker->error();
}

void ChoiceFieldEditor::settle()
{
    m_picker->settle(true);
}

bool ChoiceFieldEditor::isSettling() const
{
    return m_picker->isSettling();
}

void ChoiceFieldEditor::setFixed(bool fixed)
{
    m_picker->setReadOnly(fixed);
}

CodeSetFieldEditor::CodeSetFieldEditor(const FieldDescription& field,
                                       const CodeTables& codes,
                                       const Theme& theme,
                                       QWidget* parent)
    : FieldEditor(field, parent)
    , m_codes(codes)
    , m_theme(theme)
    , m_line(new QLineEdit(this))
{
    adopt(m_line);
    m_line->setReadOnly(true);
    m_line->setPlaceholderText(tr("按 F4 选择，可选多项"));
    QAction* open = m_line->addAction(icon(u"list"_s, theme), QLineEdit::TrailingPosition);
    open->setText(tr("打开列表（F4）"));
    connect(open, &QAction::triggered, this, &CodeSetFieldEditor::openList);
}

QWidget* CodeSetFieldEditor::input() const
{
    return m_line;
}

Value CodeSetFieldEditor::value() const
{
    return m_chosen.isEmpty() ? Value() : Value(m_chosen);
}

void CodeSetFieldEditor::setValue(const Value& value, const QStringList& /*words*/)
{
    m_chosen = value.codes() != nullptr ? *value.codes() : QStringList();
    show();
}

QVariant CodeSetFieldEditor::content() const
{
    return m_chosen;
}

void CodeSetFieldEditor::setContent(const QVariant& content)
{
    m_chosen = content.toStringList();
    show();
}

void CodeSetFieldEditor::setFixed(bool fixed)
{
    m_fixed = fixed;
}

void CodeSetFieldEditor::show()
{
    QStringList labels;
    for (const QString& code : std::as_const(m_chosen))
        labels.append(codeLabel(m_codes, field(), code));
    m_line->setText(labels.join(QCoreApplication::translate("Presenter", "、")));
    m_line->setCursorPosition(0);
    m_line->setToolTip(m_line->text());
}

bool CodeSetFieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool altDown = key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier;
        if (key->key() == Qt::Key_F4 || key->key() == Qt::Key_Space || altDown) {
            openList();
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::MouseButtonRelease)
        openList();
    return FieldEditor::eventFilter(watched, event);
}

void CodeSetFieldEditor::openList()
{
    const CodeTable* table = m_codes.find(QLatin1String(field().codeTable));
    if (m_fixed || table == nullptr)
        return;
    auto* popup = new CodeSetPopup(field().label.text(), *table, m_chosen, m_theme, this);
    connect(popup, &CodeSetPopup::chosenChanged, this, [this, popup] {
        m_chosen = popup->chosen();
        show();
        Q_EMIT edited();
    });
    popup->popup(QRect(m_line->mapToGlobal(QPoint(0, 0)), m_line->size()));
}

ReferenceSetFieldEditor::ReferenceSetFieldEditor(const FieldDescription& field,
                                                 const FieldSurroundings& surroundings,
                                                 QWidget* parent)
    : FieldEditor(field, parent)
    , m_picker(makePicker(field, surroundings, this))
    , m_list(new QListWidget(this))
{
    adopt(m_picker);
    layout()->addWidget(m_list);
    m_list->setAccessibleName(tr("已选%1，按 Delete 移去").arg(field.label.text()));
    m_list->installEventFilter(this);
    connect(m_picker, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_picker, &PickerEdit::settled, this, [this] {
        if (m_picker->chosen()) {
            append(*m_picker->chosen());
            m_picker->setChosen(std::nullopt);
            Q_EMIT edited();
        }
        Q_EMIT settled();
    });
    fitList();
}

QWidget* ReferenceSetFieldEditor::input() const
{
    return m_picker;
}

void ReferenceSetFieldEditor::append(const PickerChoice& choice)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == choice.key)
            return;
    }
    auto* item = new QListWidgetItem(choice.text, m_list);
    item->setData(Qt::UserRole, choice.key);
    fitList();
}

void ReferenceSetFieldEditor::fitList()
{
    m_list->setVisible(m_list->count() > 0);
    const int rows = std::min(4, m_list->count());
    m_list->setFixedHeight(rows * std::max(20, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth() + 4);
}

Value ReferenceSetFieldEditor::value() const
{
    QVector<RecordId> ids;
    for (int row = 0; row < m_list->count(); ++row)
        ids.append(
            RecordId::fromString(m_list->item(row)->data(Qt::UserRole).toString()).value_or(RecordId()));
    return ids.isEmpty() ? Value() : Value(ids);
}

void ReferenceSetFieldEditor::setValue(const Value& value, const QStringList& words)
{
    m_list->clear();
    m_picker->setChosen(std::nullopt);
    const QVector<RecordId> ids = value.references() != nullptr ? *value.references() : QVector<RecordId>();
    for (qsizetype i = 0; i < ids.size(); ++i)
        append({ids[i].toString(), words.value(i), {}});
    fitList();
}

QVariant ReferenceSetFieldEditor::content() const
{
    QVariantList rows;
    for (int row = 0; row < m_list->count(); ++row)
        rows.append(QStringList{m_list->item(row)->data(Qt::UserRole).toString(), m_list->item(row)->text()});
    return QVariantList{QVariant(rows), m_picker->text()};
}

void ReferenceSetFieldEditor::setContent(const QVariant& content)
{
    m_list->clear();
    const QVariantList parts = content.toList();
    for (const QVariant& row : parts.value(0).toList())
        append({row.toStringList().value(0), row.toStringList().value(1), {}});
    if (const QString typed = parts.value(1).toString(); !typed.isEmpty())
        m_picker->setUnsettled(typed);
    fitList();
}

QString ReferenceSetFieldEditor::unreadable() const
{
    return m_picker->error();
}

void ReferenceSetFieldEditor::settle()
{
    m_picker->settle(true);
}

bool ReferenceSetFieldEditor::isSettling() const
{
    return m_picker->isSettling();
}

void ReferenceSetFieldEditor::setFixed(bool fixed)
{
    m_fixed = fixed;
    m_picker->setReadOnly(fixed);
}

bool ReferenceSetFieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && !m_fixed &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        delete m_list->takeItem(m_list->currentRow());
        fitList();
        Q_EMIT edited();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace jc::ui
