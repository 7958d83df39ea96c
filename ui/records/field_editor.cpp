#include "ui/records/field_editor.h"

#include "ui/records/choice_editors.h"
#include "ui/records/line_editors.h"
#include "ui/widgets/composition_guard.h"

#include <QEvent>
#include <QFocusEvent>
#include <QVBoxLayout>

namespace jc::ui {

FieldEditor::FieldEditor(const FieldDescription& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::half);
}

void FieldEditor::adopt(QWidget* input)
{
    layout()->addWidget(input);
    input->setObjectName(QString::fromLatin1(m_field.key));
    input->setAccessibleName(m_field.label.text());
    input->installEventFilter(this);
    new CompositionGuard(*input); // its events come to it before the editor
    setFocusProxy(input);
}

void FieldEditor::setErased(const QString& sentence)
{
    if (sentence.isEmpty() && !m_placeholder)
        return;
    const char* const property = "placeholderText"; // of both QLineEdit and QPlainTextEdit
    if (!m_placeholder)
        m_placeholder = input()->property(property).toString();
    input()->setProperty(property, sentence.isEmpty() ? *m_placeholder : sentence);
    input()->setAccessibleDescription(sentence);
    setFixed(m_field.fixed || !sentence.isEmpty());
    if (sentence.isEmpty())
        m_placeholder.reset();
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == input() && event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (watched == input() && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent*>(event)->reason();
        if (why != Qt::PopupFocusReason && why != Qt::ActiveWindowFocusReason) {
            // After the input itself has read what was typed.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (!input()->inherits("jc::ui::PickerEdit"))
                        settle();
                    Q_EMIT left();
                },
                Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

FieldEditor*
makeFieldEditor(const FieldDescription& field, const FieldSurroundings& surroundings, QWidget* parent)
{
    Workspace& workspace = surroundings.workspace;
    const Catalogues& catalogues = workspace.catalogues();
    const QDate today = workspace.clock().today();
    if (*field.catalogue != 0)
        return new ChoiceFieldEditor(field, surroundings, parent);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::ResidentId:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return new LineFieldEditor(field, {today, catalogues.idRegions.codes()}, parent);
    case FieldType::Note:
        return new NoteFieldEditor(field, workspace.theme(), parent);
    case FieldType::Date:
        return new DateFieldEditor(field, today, workspace.theme(), parent);
    case FieldType::CodeSet:
        return new CodeSetFieldEditor(field, catalogues.codes, workspace.theme(), parent);
    case FieldType::ReferenceSet:
        return new ReferenceSetFieldEditor(field, surroundings, parent);
    case FieldType::Code:
    case FieldType::YesNo:
    case FieldType::Region:
    case FieldType::Reference:
        break;
    }
    return new ChoiceFieldEditor(field, surroundings, parent);
}

} // namespace jc::ui
