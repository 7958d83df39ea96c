// A goal's name, figure, dates and unit, the units of its tasks, and the versions it has had. GUI thread.
#pragma once

#include "ui/pages/policy/goal_pane.h"
#include "ui/records/field_editor.h"

class QLabel;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace jc::ui {

class Panel;

class GoalForm final : public GoalPane, public ThemeAware
{
    Q_OBJECT

public:
    GoalForm(Workspace& workspace, QWidget* parent);

    void show(const GoalData& read) override;
    [[nodiscard]] bool isModified() const override;
    [[nodiscard]] Result<MakeChange> change() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void setTheme(const Theme& theme) override;

private:
    // One field of the goal, of its figure, or of a task.
    struct Row
    {
        FieldEditor* editor = nullptr;
        const EntityDescription* entity = nullptr;
        RecordId record;
        Value stored;
    };

    void build(const GoalData& read);
    void addRow(QVBoxLayout& column,
                const EntityDescription& entity,
                const FieldDescription& field,
                RecordId record,
                const Value& value,
                const QStringList& words,
                const QString& label);
    void showVersions(const QVector<GoalVersion>& versions);

    Workspace& m_workspace;
    RecordId m_goal;
    RecordId m_region; // whose figure stands in the form
    SharedRegions m_regions;
    std::vector<Row> m_rows;
    Panel* m_formPanel;
    QScrollArea* m_scroll;
    QListWidget* m_versions;
};

} // namespace jc::ui
