#include "ui/records/line_editors.h"

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/resident_id.h"
#include "core/base/text.h"
#include "core/dictionary/form_layout.h"
#include "core/ledger/masking.h"
#include "ui/style/jiangce_style.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
}

QString lineText(FieldType type, const Value& value)
{
    if (const QString* text = value.text())
        return *text;
    if (value.integer() == nullptr)
        return {};
    if (type == FieldType::Money)
        return Money::fromFen(*value.integer()).toString();
    if (type == FieldType::Decimal)
        return Decimal::fromScaled(*value.integer()).toString();
    return QString::number(*value.integer());
}

} // namespace

LineFieldEditor::LineFieldEditor(const FieldDescription& field, const NumberContext& numbers, QWidget* parent)
    : FieldEditor(field, parent)
    , m_numbers(numbers)
    , m_line(new QLineEdit(this))
{
    adopt(m_line);
    if (isTypedPlain())
        m_line->setInputMethodHints(isNumeric(field.type) ? Qt::ImhFormattedNumbersOnly
                                                          : Qt::ImhPreferNumbers);
    setLineReadOnly(false);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        if (isTypedPlain())
            foldTyped();
        m_line->setProperty(invalidProperty, false);
        m_line->update();
        Q_EMIT edited();
    });
    if (field.sensitive)
        addReveal();
}

bool LineFieldEditor::isTypedPlain() const
{
    return isWrittenInLatin(field()) || field().type == FieldType::ResidentId || isNumeric(field().type);
}

void LineFieldEditor::setLineReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    // QLineEdit turns the input method on again with each setReadOnly().
    if (isTypedPlain())
        m_line->setAttribute(Qt::WA_InputMethodEnabled, false);
}

void LineFieldEditor::foldTyped()
{
    QString plain = m_line->text();
    for (QChar& one : plain) {
        if (one >= QChar(u'！') && one <= QChar(u'～'))
            one = QChar(one.unicode() - (u'！' - u'!'));
        if (field().type == FieldType::ResidentId && one == u'x')
            one = u'X';
    }
    const QString typed = m_line->text();
    // What Ctrl+Z brought back stands as it was typed; it reads the same.
    if (plain == typed || m_line->isRedoAvailable())
        return;
    const int place = m_line->cursorPosition();
    qsizetype first = 0;
    while (typed[first] == plain[first])
        ++first;
    qsizetype end = typed.size();
    while (typed[end - 1] == plain[end - 1])
        --end;
    // Put in as typing is, so that the field's own undo goes on; whoever listens is told once.
    const QSignalBlocker quiet(m_line);
    m_line->setSelection(static_cast<int>(first), static_cast<int>(end - first));
    m_line->insert(plain.sliced(first, end - first));
    m_line->setCursorPosition(place);
}

void LineFieldEditor::addReveal()
{
    m_reveal = makeButton(tr("显示"), ButtonKind::Quiet, this);
    m_reveal->setToolTip(tr("显示 F8；显示会记入日志"));
    m_reveal->setAccessibleName(tr("显示%1").arg(field().label.text()));
    // Enter and Tab go from field to field; F8 in the field is its key.
    m_reveal->setFocusPolicy(Qt::NoFocus);
    m_reveal->hide();
    auto* column = static_cast<QBoxLayout*>(layout());
    column->removeWidget(m_line);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_line, 1);
    row->addWidget(m_reveal);
    column->addLayout(row);
    connect(m_reveal, &QPushButton::clicked, this, &FieldEditor::revealAsked);
}

bool LineFieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool keyed = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (m_covered && watched == m_line && keyed && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F8) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            Q_EMIT revealAsked();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

QString LineFieldEditor::text() const
{
    return m_covered ? m_whole : m_line->text();
}

void LineFieldEditor::show(const QString& text, bool covered)
{
    m_covered = covered;
    m_whole = covered ? text : QString();
    m_line->setText(covered ? maskedText(field(), text) : text);
    setLineReadOnly(m_fixed || covered);
    if (m_reveal != nullptr)
        m_reveal->setVisible(covered);
}

void LineFieldEditor::uncover()
{
    if (!m_covered)
        return;
    const QString whole = m_whole;
    show(whole, false);
}

void LineFieldEditor::cover()
{
    if (m_reveal != nullptr && !m_covered && !m_line->text().isEmpty())
        show(m_line->text(), true);
}

QWidget* LineFieldEditor::input() const
{
    return m_line;
}

Result<Value> LineFieldEditor::read() const
{
    const QString typed = foldText(text());
    if (typed.isEmpty())
        return Value();
    switch (field().type) {
    case FieldType::ResidentId: {
        const QString number = foldNumber(typed);
        return Value(number.isEmpty() ? typed : number);
    }
    case FieldType::Money: {
        const Result<Money> money = Money::parse(typed);
        if (!money)
            return money.error();
        return Value(qint64{money->fen()});
    }
    case FieldType::Decimal: {
        const Result<Decimal> number = Decimal::parse(typed);
        if (!number)
            return number.error();
        return Value(qint64{number->scaled()});
    }
    case FieldType::Integer: {
        bool whole = false;
        const qint64 number = QString(typed).remove(u',').toLongLong(&whole);
        if (!whole) {
            return Error{
                ErrorCode::InvalidInput, tr("“%1”不是整数；请只填数字，例如 40。").arg(typed), u"integer"_s};
        }
        return Value(number);
    }
    default:
        return Value(typed);
    }
}

Value LineFieldEditor::value() const
{
    return read().value_or(Value());
}

QString LineFieldEditor::unreadable() const
{
    const Result<Value> value = read();
    return value ? QString() : value.error().message;
}

void LineFieldEditor::setValue(const Value& value, const QStringList& /*words*/)
{
    show(lineText(field().type, value), m_reveal != nullptr && !value.isEmpty());
    m_line->setCursorPosition(0);
    m_line->setProperty(invalidProperty, false);
}

QVariant LineFieldEditor::content() const
{
    return text();
}

void LineFieldEditor::setContent(const QVariant& content)
{
    show(content.toString(), false);
    settle();
}

void LineFieldEditor::settle()
{
    if (m_covered)
        return;
    const Result<Value> value = read();
    if (value)
        m_line->setText(lineText(field().type, *value));
    m_line->setProperty(invalidProperty, !value.has_value());
    m_line->update();
}

void LineFieldEditor::setFixed(bool fixed)
{
    m_fixed = fixed;
    setLineReadOnly(m_fixed || m_covered);
}

QString LineFieldEditor::identityWords() const
{
    const QString number = foldNumber(m_line->text());
    if (number.isEmpty())
        return {};
    const qsizetype wanted = 18;
    if (number.size() < wanted)
        return tr("已输入 %1/18").arg(number.size());
    const NumberCheck judged = checkResidentId(number, m_numbers);
    if (!judged.message.isEmpty())
        return judged.message;
    const QStringView digits(number);
    return tr("%1 %2 %3，校验无误").arg(digits.first(6), digits.sliced(6, 8), digits.sliced(14));
}

QString LineFieldEditor::words() const
{
    if (m_covered)
        return tr("已遮盖，按 F8 显示；显示会记入日志");
    if (field().type == FieldType::ResidentId)
        return identityWords();
    const Result<Value> value = read();
    if (!value || value->integer() == nullptr)
        return {};
    if (field().type == FieldType::Money)
        return chineseCapitals(Money::fromFen(*value->integer()));
    if (field().type == FieldType::Decimal) {
        const QString grouped = Decimal::fromScaled(*value->integer()).toGroupedString();
        return grouped == m_line->text() ? QString() : grouped;
    }
    return {};
}

NoteFieldEditor::NoteFieldEditor(const FieldDescription& field, const Theme& theme, QWidget* parent)
    : FieldEditor(field, parent)
    , m_text(new QPlainTextEdit(this))
{
    adopt(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(72));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus())
            Q_EMIT edited();
    });
}

QWidget* NoteFieldEditor::input() const
{
    return m_text;
}

Value NoteFieldEditor::value() const
{
    return Value(m_text->toPlainText().trimmed());
}

void NoteFieldEditor::setValue(const Value& value, const QStringList& /*words*/)
{
    m_text->setPlainText(value.text() != nullptr ? *value.text() : QString());
}

QVariant NoteFieldEditor::content() const
{
    return m_text->toPlainText();
}

void NoteFieldEditor::setContent(const QVariant& content)
{
    m_text->setPlainText(content.toString());
}

void NoteFieldEditor::setFixed(bool fixed)
{
    m_text->setReadOnly(fixed);
}

DateFieldEditor::DateFieldEditor(const FieldDescription& field,
                                 QDate today,
                                 const Theme& theme,
                                 QWidget* parent)
    : FieldEditor(field, parent)
    , m_date(new DateField(
          field.label.text(), [today](const QString& text) { return parseDate(text, today); }, theme, this))
{
    adopt(m_date);
    connect(m_date, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_date, &DateField::dateChanged, this, &FieldEditor::edited);
}

QWidget* DateFieldEditor::input() const
{
    return m_date;
}

Value DateFieldEditor::value() const
{
    const std::optional<QDate> date = m_date->date();
    return date ? Value(dateToNumber(*date)) : Value();
}

void DateFieldEditor::setValue(const Value& value, const QStringList& /*words*/)
{
    m_date->setDate(value.integer() != nullptr ? dateFromNumber(*value.integer()) : std::nullopt);
}

QVariant DateFieldEditor::content() const
{
    return m_date->text();
}

void DateFieldEditor::setContent(const QVariant& content)
{
    m_date->setText(content.toString());
    m_date->commit();
}

QString DateFieldEditor::unreadable() const
{
    return m_date->error();
}

void DateFieldEditor::settle()
{
    m_date->commit();
}

void DateFieldEditor::setFixed(bool fixed)
{
    m_date->setReadOnly(fixed);
}

} // namespace jc::ui
