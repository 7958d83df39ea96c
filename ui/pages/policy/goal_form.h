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
    void settle() override;
    [[nodiscard]] bool isSettling() const override;
    [[nodiscard]] Result<MakeChange> change() override;
    void noteSaved() override;
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
        QVariant shown; // what stood in the editor then
        Value written;
        QVariant writtenShown;
    };
    // A row to be: what is shown of which record, or a heading where there is no entity.
    struct Wanted
    {
        const EntityDescription* entity = nullptr;
        const FieldDescription* field = nullptr;
        RecordId record;
        Value value;
        QStringList words;
        QString label;
    };

    [[nodiscard]] QVector<Wanted> wantedRows(const GoalData& read);
    void build(const QVector<Wanted>& rows);
    void fill(const QVector<Wanted>& rows);
    void addRow(QVBoxLayout& column, const Wanted& wanted);
    void showVersions(const QVector<GoalVersion>& versions);

    Workspace& m_workspace;
    RecordId m_goal;
    RecordId m_region; // whose figure stands in the form
    SharedRegions m_regions;
    QVector<Wanted> m_wanted; // as built
    std::vector<Row> m_rows;
    Panel* m_formPanel;
    QScrollArea* m_scroll;
    QListWidget* m_versions;
};

} // namespace jc::ui
