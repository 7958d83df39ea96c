// Editors one types into: text, numbers, ID numbers, notes, dates. GUI thread.
#pragma once

#include "ui/records/field_editor.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jc::ui {

class DateField;

// Text, ResidentId, Integer, Decimal, Money.
class LineFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineFieldEditor(const FieldDescription& field, const NumberContext& numbers, QWidget* parent);

    Value value() const override;
    void setValue(const Value& value, const QStringList& words) override;
    QVariant content() const override;
    void setContent(const QVariant& content) override;
    QString unreadable() const override;
    void settle() override;
    void setFixed(bool fixed) override;
    QWidget* input() const override;
    QString words() const override;
    bool isCovered() const override { return m_covered; }
    void uncover() override;
    void cover() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& text, bool covered);
    void addReveal();
    // Numbers and what else is typed in digits and Latin letters: no input method, no full-width characters.
    [[nodiscard]] bool isTypedPlain() const;
    void setLineReadOnly(bool readOnly);
    void foldTyped();
    // What the field holds, covered or not.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Result<Value> read() const;
    [[nodiscard]] QString identityWords() const;

    NumberContext m_numbers;
    QLineEdit* m_line;
    QPushButton* m_reveal = nullptr; // of a sensitive field
    QString m_whole;                 // while covered
    bool m_covered = false;
    bool m_fixed = false;
};

class NoteFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NoteFieldEditor(const FieldDescription& field, const Theme& theme, QWidget* parent);

    Value value() const override;
    void setValue(const Value& value, const QStringList& words) override;
    QVariant content() const override;
    void setContent(const QVariant& content) override;
    void setFixed(bool fixed) override;
    QWidget* input() const override;
    bool keepsEnter() const override { return true; }

private:
    QPlainTextEdit* m_text;
};

class DateFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    DateFieldEditor(const FieldDescription& field, QDate today, const Theme& theme, QWidget* parent);

    Value value() const override;
    void setValue(const Value& value, const QStringList& words) override;
    QVariant content() const override;
    void setContent(const QVariant& content) override;
    QString unreadable() const override;
    void settle() override;
    void setFixed(bool fixed) override;
    QWidget* input() const override;

private:
    DateField* m_date;
};

} // namespace jc::ui
