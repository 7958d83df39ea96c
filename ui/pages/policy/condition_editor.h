// One condition of a counting rule: which field, how it is tested, against which values. GUI thread.
#pragma once

#include "core/policy/measure_choices.h"
#include "ui/records/field_editor.h"

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace jc::ui {

class ConditionEditor final : public QWidget
{
    Q_OBJECT

public:
    ConditionEditor(Workspace& workspace, QWidget* parent);

    // The fields to choose from; the entity's own first.
    void setPaths(const QVector<MeasurePath>& paths, SharedRegions regions);
    // `names`: of the records among the values. nullopt begins a new one.
    void edit(const std::optional<MeasureCondition>& condition, const QHash<QString, QString>& names);
    // Not one with several values of a field that is edited as one.
    [[nodiscard]] bool canEdit(const MeasureCondition& condition) const;
    // Open, and no longer as it was when it was opened.
    [[nodiscard]] bool isTouched() const;
    // Reads what is typed now; settled() follows where that takes a while.
    void settle();
    [[nodiscard]] bool isSettling() const;
    // False where something is missing, which refused() has said.
    bool accept();
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void accepted(const jc::MeasureCondition& condition);
    void dismissed();
    void refused(const QString& sentence);
    void edited();
    void settled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choosePath(const QString& path);
    void showTests(const FieldDescription& field);
    void showValues(const QStringList& values, const QHash<QString, QString>& names);
    void acceptSettled();
    [[nodiscard]] QVariantList content() const;
    [[nodiscard]] MeasureCondition::Test test() const;

    Workspace& m_workspace;
    QVector<MeasurePath> m_paths;
    SharedRegions m_regions;
    const FieldDescription* m_field = nullptr;
    // The field as its values are edited: of a code several, of a reference several.
    FieldDescription m_values;
    PickerEdit* m_path;
    QComboBox* m_test;
    QComboBox* m_mark; // of a region: which kind of region
    FieldEditor* m_editor = nullptr;
    QVariantList m_began; // content() when it was opened
    bool m_acceptWhenSettled = false;
    QHBoxLayout* m_row;
    QPushButton* m_accept;
    QPushButton* m_dismiss;
};

} // namespace jc::ui
