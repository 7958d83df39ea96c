// Tables on paper, on a printer or in a pdf file. Each table's pages are numbered by themselves, as a
// spreadsheet prints its sheets. Any thread; the device is its owner's.
#pragma once

#include "core/base/result.h"
#include "core/sheets/xlsx_writer.h"
#include "ui/print/table_pages.h"

#include <vector>

class QPagedPaintDevice;

namespace jc::ui {

using PrintedForm = std::vector<TablePages>;

// `progress` is told rows of all tables; Cancelled when it stopped it.
[[nodiscard]] Result<PrintedForm>
layOut(const QVector<Table>& tables, const PrintFonts& fonts, const WriteProgress& progress = {});
[[nodiscard]] int pageCount(const PrintedForm& form);
// Which table's which page the page of the whole is; both count from 0.
[[nodiscard]] std::pair<int, int> placeOf(const PrintedForm& form, int page);

// The pages from `first` to `last` of the whole, counted from 0; the device must not have been painted on.
// `progress` is told pages, before the first one too. Storage when the device cannot be painted on, Cancelled
// when it was stopped.
[[nodiscard]] Result<void> printForm(const PrintedForm& form,
                                     QPagedPaintDevice& device,
                                     int first,
                                     int last,
                                     const WriteProgress& progress = {});

// Text stays text and the letters used are in the file. It appears whole or not at all; errors name the path.
[[nodiscard]] Result<void>
writePdf(const PrintedForm& form, const QString& path, const WriteProgress& progress = {});
[[nodiscard]] Result<void>
writePdf(const QVector<Table>& tables, const QString& path, const WriteProgress& progress = {});

// Of a pdf file that a printer wrote of the form (打印到文件): the same care for its letters.
void mendPrintedPdf(const QString& path, const PrintedForm& form);

} // namespace jc::ui
