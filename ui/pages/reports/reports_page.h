// The reports that leave the office: chosen left, shown right as they will be saved, saved as a workbook or
// as csv. Region and date are those of the top bar. GUI thread.
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
    [[nodiscard]] QList<QAction*> pageActions() override { return {m_saveExcel, m_saveCsv}; }

private:
    enum class Form { Excel, Csv };

    void makeActions();
    void load();
    void take(const Result<MadeReport>& made);
    void save(Form form);

    ReportChoice m_choice;
    int m_sheet = 0;
    bool m_loading = false;
    LatestRead m_read;
    ReportList* m_list;
    ReportOptions* m_options;
    ReportPreview* m_preview;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
    QAction* m_saveExcel;
    QAction* m_saveCsv;
};

} // namespace jc::ui
