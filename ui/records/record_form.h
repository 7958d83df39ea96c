// A form for one record of any entity, built from the dictionary: in its sections, labels on the left,
// required fields marked; short fields that belong together share a line where there is room. Enter moves on
// and never submits; what is wrong is said under its field and walked with F7; what cannot be read stays as
// typed. Saving goes through the session; the answer says saved or draft. Above the fields stands what waits
// for the person: content kept from an earlier visit, and what offices disagree on. Sensitive values are
// masked until revealed, which is logged. GUI thread.
#pragma once

#include "core/dictionary/form_layout.h"
#include "ui/records/field_editor.h"
#include "ui/records/form_section.h"
#include "ui/records/record_buffers.h"
#include "ui/records/record_load.h"

#include <QTimer>
#include <QVariantMap>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jc::ui {

class ConflictPanel;
class HeadingLabel;
class NoticeBar;

class RecordForm final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    RecordForm(Workspace& workspace, QWidget* parent);

    // Reads the record (a null id: a new one with the preset texts) and puts back what was left unsaved in
    // it.
    void open(const EntityDescription& entity, RecordId id, const QVariantMap& preset);
    [[nodiscard]] const EntityDescription* entity() const { return m_entity; }
    [[nodiscard]] RecordId id() const { return m_id; }
    // The name of the record as stored; empty for a new one.
    [[nodiscard]] const QString& recordTitle() const { return m_title; }
    [[nodiscard]] const Record& record() const { return m_record; }
    [[nodiscard]] bool isLoading() const { return m_loading || m_saving; }
    [[nodiscard]] bool isModified() const;
    // Reads the record again and leaves what is unsaved as it stands.
    void refresh();
    // Keeps what is unsaved for the next time this record is opened, and covers what was revealed.
    void stash();
    // Throws away what is unsaved.
    void revert();
    // `next`: goes on with a new record when it is saved.
    void save(bool next);
    // Goes to the field one was in last, or the first, with its text selected.
    void edit();
    // Moves to the next field with a problem, or the one before.
    void walkProblems(int step);
    [[nodiscard]] qsizetype problemCount() const;
    // The editor of a field; null where the entity has none.
    [[nodiscard]] FieldEditor* editor(quint16 field) const;
    [[nodiscard]] QWidget* firstInput() const;
    // How long what was revealed stays in sight, in milliseconds; 30 s unless told.
    void setRevealTime(int milliseconds) { m_revealedFor.setInterval(milliseconds); }
    void setTheme(const Theme& theme) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void loaded();
    void saved(jc::RecordId id, bool draft, bool next);
    void failed(const jc::Error& error);
    // The next record that waits for a decision, or the one before.
    void otherConflictAsked(int step);
    void addRequested(const jc::EntityDescription& entity, const QString& title);

private:
    struct Row
    {
        FieldEditor* editor = nullptr;
        QLabel* label = nullptr;
        QLabel* note = nullptr;
        QVariant stored;  // content as loaded
        QVariant written; // content as handed over for saving
        QVariant entered; // content when the focus came
        bool visited = false;
    };

    enum class Reading { Opened, Saved, Refreshed };

    void build();
    void addSection(QVBoxLayout& column, const FormSection& section);
    void addRow(FormSectionBox& section, const FieldDescription& field);
    void arrange();
    void take(const LoadedRecord& loaded, Reading why);
    void takeKept(Reading why);
    void showWaiting(const QVector<ShownConflict>& conflicts);
    void showConflicts(const QVector<ShownConflict>& conflicts);
    void orderTabs();
    void clearForNext();
    void load(Reading why);
    void keepTyped();
    void coverAgain();
    void reveal(const QVector<quint16>& fields, const std::function<void()>& show);
    void showDecided();
    void decide(const Edit& edit, const QString& what, const QString& reason);
    [[nodiscard]] RecordBuffer buffer() const;
    [[nodiscard]] QMap<quint16, Value> editedFields() const;
    [[nodiscard]] bool isSettling() const;
    void write(bool next);
    void takeOutcome(const Result<ChangeOutcome>& outcome, bool next);
    void checkNow();
    void showNotes();
    void showNote(Row& row);
    void showState(const QString& text);
    void showHelp(const Row& row);
    void showFieldHistory(const Row& row);
    void showMenu(const Row& row, const QPoint& place);
    // Puts back what stood in the field when the focus came; false where it still stands.
    bool restore(Row& row);
    [[nodiscard]] QVector<Problem> problemsOf(const Row& row) const;
    [[nodiscard]] Row* rowOfInput(const QObject* input);
    bool handleEnter(Row* row, QKeyEvent* event);

    Workspace& m_workspace;
    const EntityDescription* m_entity = nullptr;
    RecordId m_id;
    QVariantMap m_preset;
    Record m_record;
    QString m_title;
    SharedRegions m_regions;
    std::vector<Row> m_rows;
    QList<FormSectionBox*> m_sections;
    std::optional<FormLines> m_lines; // none: not arranged yet
    int m_width = 0;                  // it was arranged for
    int m_labels = 0;                 // width of the labels at the left edge
    QVector<Problem> m_problems;
    quint16 m_lastField = 0; // that had the focus; 0: none yet
    bool m_loading = false;
    bool m_saving = false;
    bool m_savedOnce = false; // then every problem is shown, visited or not
    std::optional<bool> m_saveWhenSettled;
    LatestRead m_read;
    LatestRead m_check;
    QTimer m_typedAgo;                // since the last key
    QTimer m_revealedFor;             // since the last reveal
    QVBoxLayout* m_waiting = nullptr; // above the fields
    NoticeBar* m_keptBar = nullptr;
    ConflictPanel* m_conflicts = nullptr; // null: nothing waits for a decision
    NoticeBar* m_decidedBar = nullptr;    // null: nothing was decided yet
    HeadingLabel* m_otherValues = nullptr;
    QScrollArea* m_scroll;
    QPushButton* m_problemButton;
    QLabel* m_general;
    HeadingLabel* m_help;
    HeadingLabel* m_state;
    QPushButton* m_save;
    QPushButton* m_saveNext;
};

} // namespace jc::ui
