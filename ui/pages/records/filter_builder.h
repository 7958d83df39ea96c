// The strip that makes one condition of a list: field, test and value, the value in the form's own editor.
// Enter moves on and at the end adds it; Esc closes. GUI thread.
#pragma once

#include "ui/records/field_editor.h"
#include "ui/records/list_condition.h"

#include <memory>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jc::ui {

class FilterBuilder final : public QWidget
{
    Q_OBJECT

public:
    FilterBuilder(Workspace& workspace, QWidget* parent);

    // Opens it for the entity, with the focus on the field.
    void begin(const EntityDescription& entity);

Q_SIGNALS:
    void added(const jc::ui::ListCondition& condition);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showTests();
    void showEditor();
    void add();
    void take();
    void complain(const QString& sentence);
    [[nodiscard]] const FieldDescription* field() const;
    [[nodiscard]] Filter::Test test() const;

    Workspace& m_workspace;
    const EntityDescription* m_entity = nullptr;
    QComboBox* m_field;
    QComboBox* m_test;
    QBoxLayout* m_row;
    QWidget* m_value = nullptr;      // editor or line, owned by the strip; null where none is needed
    FieldEditor* m_editor = nullptr; // m_value where it is one
    QLineEdit* m_line = nullptr;     // m_value where it is one
    QPushButton* m_add;
    QLabel* m_problem;
    std::shared_ptr<const FieldDescription>
        m_probe; // what the editor edits: one member where the field is a set
    SharedRegions m_regions;
    LatestRead m_regionRead;
};

} // namespace jc::ui
