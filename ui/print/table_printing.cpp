#include "ui/print/table_printing.h"

#include "core/sheets/staged_file.h"
#include "core/sheets/table_parts.h"
#include "ui/print/pdf_letters.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pdfDotsPerInch = 1200;

QPageLayout paperOf(const Table& table)
{
    const bool landscape = table.page.orientation == PageOrientation::Landscape;
    QPageLayout layout(
        QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    // The margins are in the form; those of the device would be added to them.
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

bool mendFile(QFile& file, const PrintedForm& form)
{
    if (form.empty())
        return true;
    // Read and written, for folders shared over a network often take no mapping.
    if (!file.seek(0))
        return false;
    QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return false;
    mendLetters({bytes.data(), static_cast<std::size_t>(bytes.size())}, sharedRadicals(form.front().fonts()));
    return file.seek(0) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

Result<PrintedForm>
layOut(const QVector<Table>& tables, const PrintFonts& fonts, const WriteProgress& progress)
{
    qsizetype rows = 0;
    for (const Table& table : tables)
        rows += table.rows.size();
    PrintedForm form;
    form.reserve(static_cast<std::size_t>(tables.size()));
    qsizetype before = 0;
    bool stopped = false;
    const auto goOn = [&](qsizetype done) {
        stopped = stopped || (progress && !progress(before + done, rows));
        return !stopped;
    };
    for (const Table& table : tables) {
        form.emplace_back(table, fonts, goOn);
        if (stopped)
            return Error{ErrorCode::Cancelled, {}, u"layout stopped"_s};
        before += table.rows.size();
    }
    return form;
}

int pageCount(const PrintedForm& form)
{
    int pages = 0;
    for (const TablePages& table : form)
        pages += table.count();
    return pages;
}

std::pair<int, int> placeOf(const PrintedForm& form, int page)
{
    int table = 0;
    for (const TablePages& pages : form) {
        if (page < pages.count())
            break;
        page -= pages.count();
        ++table;
    }
    return {table, page};
}

Result<void> printForm(
    const PrintedForm& form, QPagedPaintDevice& device, int first, int last, const WriteProgress& progress)
{
    const int pagesInAll = last - first + 1;
    const Error stopped{
        ErrorCode::Cancelled, QCoreApplication::translate("Print", "已停止；后面的页没有输出。"), {}};
    // It may have waited for another; a page begun is a sheet of paper.
    if (progress && !progress(0, pagesInAll))
        return stopped;
    QPainter painter;
    for (int page = first; page <= last; ++page) {
        const auto [table, own] = placeOf(form, page);
        const TablePages& pages = form.at(static_cast<std::size_t>(table));
        // The paper of a page is set before the page begins.
        device.setPageLayout(paperOf(pages.table()));
        const bool begun = page == first ? painter.begin(&device) : device.newPage();
        if (!begun) {
            return Error{ErrorCode::Storage,
                         QCoreApplication::translate(
                             "Print", "打印没有开始；请检查打印机是否已连接、可用，再打印一次。"),
                         {}};
        }
        painter.save();
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        pages.paint(painter, own);
        painter.restore();
        if (progress && !progress(page - first + 1, pagesInAll))
            return stopped;
    }
    if (!painter.end()) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Print", "打印没有完成；请检查打印机，再打印一次。"),
                     {}};
    }
    return {};
}

Result<void> writePdf(const PrintedForm& form, const QString& path, const WriteProgress& progress)
{
    Result<StagedFile> staged = StagedFile::beside(path);
    if (!staged)
        return staged.error();
    {
        QFile file(staged->stagedPath());
        if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate))
            return staged->writeError(file.errorString());
        QPdfWriter writer(&file);
        writer.setResolution(pdfDotsPerInch);
        writer.setTitle(form.empty() ? QString() : form.front().table().head.title);
        writer.setCreator(u"匠册 Jiangce"_s);
        const Result<void> printed = printForm(form, writer, 0, pageCount(form) - 1, progress);
        if (!printed && printed.error().code == ErrorCode::Cancelled)
            return printed.error();
        if (!printed || !file.flush() || file.error() != QFileDevice::NoError || !mendFile(file, form))
            return staged->writeError(file.errorString());
    }
    return staged->commit();
}

Result<void> writePdf(const QVector<Table>& tables, const QString& path, const WriteProgress& progress)
{
    for (const Table& table : tables) {
        if (const Result<void> shape = checkShape(table); !shape)
            return shape.error();
    }
    const Result<PrintedForm> form = layOut(tables, PrintFonts::ofThisMachine());
    return form ? writePdf(*form, path, progress) : form.error();
}

void mendPrintedPdf(const QString& path, const PrintedForm& form)
{
    // What cannot be mended is printed all the same.
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        (void)mendFile(file, form);
}

} // namespace jc::ui
