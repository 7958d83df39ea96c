// Editors one chooses in: a code, yes or no, a region, a record; several codes, several records. GUI thread.
#pragma once

#include "ui/records/field_editor.h"

class QLineEdit;
class QListWidget;

namespace jc::ui {

// Code, YesNo, Region, Reference, and Text that a catalogue helps with.
class ChoiceFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceFieldEditor(const FieldDescription& field, const FieldSurroundings& surroundings, QWidget* parent);

    Value value() const override;
    void setValue(const Value& value, const QStringList& words) override;
    QVariant content() const override;
    void setContent(const QVariant& content) override;
    QString unreadable() const override;
    void settle() override;
    bool isSettling() const override;
    bool isChoosing() const override { return m_picker->isListOpen(); }
    void setFixed(bool fixed) override;
    QWidget* input() const override;

private:
    PickerEdit* m_picker;
};

// A line that reads 农村劳动力、退役军人 and opens a list to tick in: F4, Alt+Down, Space or a click.
class CodeSetFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CodeSetFieldEditor(const FieldDescription& field,
                       const CodeTables& codes,
                       const Theme& theme,
                       QWidget* parent);

    Value value() const override;
    void setValue(const Value& value, const QStringList& words) override;
    QVariant content() const override;
    void setContent(const QVariant& content) override;
    void setFixed(bool fixed) override;
    QWidget* input() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openList();
    void show();

    const CodeTables& m_codes;
    Theme m_theme;
    QLineEdit* m_line;
    QStringList m_chosen;
    bool m_fixed = false;
};

// A line to search in, and under it the records chosen so far; Delete takes one out.
class ReferenceSetFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceSetFieldEditor(const FieldDescription& field,
                            const FieldSurroundings& surroundings,
                            QWidget* parent);

    Value value() const override;
    void setValue(const Value& value, const QStringList& words) override;
    QVariant content() const override;
    void setContent(const QVariant& content) override;
    QString unreadable() const override;
    void settle() override;
    bool isSettling() const override;
    bool isChoosing() const override { return m_picker->isListOpen(); }
    void setFixed(bool fixed) override;
    QWidget* input() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void append(const PickerChoice& choice);
    void fitList();

    PickerEdit* m_picker;
    QListWidget* m_list;
    bool m_fixed = false;
};

} // namespace jc::ui
