// The reports that leave the office: chosen left, shown right as they will be saved, saved as a workbook or
// as csv, printed. Region and date are those of the top bar. GUI thread.
#pragma once

#include "ui/pages/reports/report_reading.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace jc::ui {

class EmptyState;
class ReportList;
class ReportOptions;
class ReportPreview;

[[nodiscard]] PageDescriptor reportsPage();

class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    // report: its name on the command line; policy, goal: record ids; from: date; sheet: index.
    void open(const QVariantMap& shows) override;
    [[nodiscard]] QVariantMap shows() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isLoading() const override { return m_loading; }
    // The whole report as a workbook; the preview opens at the sheet in view.
    [[nodiscard]] bool canExport() const override { return m_hasRows; }
    void exportShown() override;
    [[nodiscard]] bool canPrint() const override { return m_hasRows; }
    void printShown() override;
    [[nodiscard]] QList<QAction*> pageActions() override { return {m_saveCsv}; }

private:
    void load();
    void take(const Result<MadeReport>& made);
    void saveCsv();
    [[nodiscard]] QString fileName(const Table& table, const QString& suffix) const;

    ReportChoice m_choice;
    int m_sheet = 0;
    bool m_loading = false;
    bool m_hasRows = false;
    LatestRead m_read;
    ReportList* m_list;
    ReportOptions* m_options;
    ReportPreview* m_preview;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
    QAction* m_saveCsv;
};

} // namespace jc::ui
