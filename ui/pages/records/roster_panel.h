// The roster of a class (花名册): its enrolments, a line that adds people one by one by name, pinyin or ID
// number, and pasting from WPS or Excel with a preview before anything is stored. GUI thread.
#pragma once

#include "core/sheets/roster_paste.h"
#include "ui/records/related_list.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace jc::ui {

class PickerEdit;

class RosterPanel final : public QWidget
{
    Q_OBJECT

public:
    RosterPanel(
        Workspace& workspace, const Relation& relation, UndoOffer& undo, MessageBar& bar, QWidget* parent);

    void showRecord(RecordId trainingClass);
    [[nodiscard]] RelatedList* list() const { return m_list; }
    // Reads what is on the clipboard; the preview appears when it is read.
    void paste();
    [[nodiscard]] bool isPreviewing() const { return m_preview.has_value(); }
    void cancelPaste();
    // Joins the people of the preview to the class.
    void join();
    // To the next row of the preview that says something is wrong, or the one before.
    void walkProblems(int step);

Q_SIGNALS:
    void previewChanged(bool previewing);

private:
    void readText(const QString& text);
    void showPreview(const RosterPreview& preview);
    void fillRow(int row, const RosterRow& read);
    void write(const std::function<Change(const Ledger&)>& change);
    void addChosen();

    Workspace& m_workspace;
    UndoOffer& m_undo;
    MessageBar& m_bar;
    RecordId m_class;
    RelatedList* m_list;
    PickerEdit* m_add;
    QWidget* m_listPart;
    QWidget* m_previewPart;
    QLabel* m_summary;
    QTableWidget* m_table;
    QPushButton* m_join;
    std::optional<RosterPreview> m_preview;
    bool m_joining = false;
};

} // namespace jc::ui
