// What will be printed, before it is: the pages themselves, and from there the printer or a pdf file. GUI
// thread.
#pragma once

#include "ui/print/page_view.h"
#include "ui/shell/workspace.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace jc::ui {

// Run in the thread of long reads; Cancelled where `progress` said so, which long ones ask now and then.
using MakeTables = std::function<Result<QVector<Table>>(Ledger& ledger, const WriteProgress& progress)>;
using MakeTable = std::function<Result<Table>(Ledger& ledger, const WriteProgress& progress)>;
[[nodiscard]] MakeTables oneTable(MakeTable make);

// Opens the preview over the window of `owner`, at the first page of table `first`. The tables are made and
// laid out in the thread of long reads, which stops when the preview closes; what went wrong, was printed or
// saved is said through the workspace after the preview has closed. The one way to paper for every page that
// shows a table.
void showPrintPreview(
    Workspace& workspace, QWidget* owner, const QString& title, const MakeTables& make, int first = 0);
void showPrintPreview(Workspace& workspace, QWidget* owner, const QVector<Table>& tables, int first = 0);

class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    // Closes with `owner`, a page.
    PrintPreview(
        Workspace& workspace, QWidget* owner, const QString& title, const MakeTables& make, int first);
    ~PrintPreview() override;

    [[nodiscard]] PageView* pages() const { return m_pages; }
    // Null while it is laid out.
    [[nodiscard]] const PrintedForm* form() const { return m_form.get(); }
    [[nodiscard]] bool isLoading() const { return m_form == nullptr; }

private:
    using Form = std::shared_ptr<const PrintedForm>;

    void makeBar();
    void layOutTables(const MakeTables& make);
    void take(const Form& form, const PrintFonts& fonts);
    void showPage();
    void showZoom();
    void print();
    void savePdf();

    Workspace& m_workspace;
    QPointer<QWidget> m_owner; // the workspace outlives it
    QString m_title;
    int m_first;
    std::weak_ptr<JobToken> m_layout; // while it is under way
    Form m_form;
    QPushButton* m_print;
    QPushButton* m_savePdf;
    QPushButton* m_before;
    QPushButton* m_after;
    QSpinBox* m_page;
    QLabel* m_of;
    QComboBox* m_zoom;
    QLabel* m_notes;
    PageView* m_pages;
};

} // namespace jc::ui
