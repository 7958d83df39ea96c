#include "app/window/main_report.h"

#include "core/ledger/ledger_settings.h"
#include "core/reports/target_report.h"
#include "core/sheets/xlsx_writer.h"

#include <QCoreApplication>
#include <QDir>

namespace jc::app {

Result<QString> writeMainReport(const QString& ledger, const Catalogues& catalogues, const QString& folder)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Ledger>> reader =
        Ledger::openReader(ledger, LedgerEnvironment::of(catalogues, clock));
    if (!reader)
        return reader.error();
    const Result<QDate> demo = demoDate(**reader);
    if (!demo)
        return demo.error();
    const Result<ProgressBoard> board =
        ProgressBoard::compute(**reader, demo->isValid() ? *demo : clock.today());
    if (!board)
        return board.error();
    const Result<ReportContext> context = reportContext(**reader, catalogues.codes, *board);
    if (!context)
        return context.error();
    const QString file = QDir(folder).filePath(
        QCoreApplication::translate("TargetReport", "目标任务完成情况表") + QStringLiteral(".xlsx"));
    const Result<void> written = writeXlsx(targetReport(*board, *context, board->rootRegion()), file);
    if (!written)
        return written.error();
    return file;
}

} // namespace jc::app
