// Page breaks held against those of a spreadsheet program. Not run with the other tests, for it needs
// LibreOffice: scripts/compare-print.
#include "core/sheets/table_parts.h"
#include "core/sheets/xlsx_writer.h"
#include "tests/core/sheets/sample_tables.h"
#include "tests/support/catch.h"
#include "tests/ui/print/pdf_text.h"
#include "ui/print/table_printing.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <iostream>

using namespace jc;
using namespace jc::ui;
using namespace Qt::StringLiterals;

namespace {

Table comparedTable(int which)
{
    switch (which) {
    case 0:
        return jctest::targetTable();
    case 1:
        return jctest::flatTable(100, 4);
    case 2: {
        Table portrait = jctest::flatTable(1000, 5);
        portrait.page.orientation = PageOrientation::Portrait;
        portrait.signature = officialSignature();
        return portrait;
    }
    default: {
        Table wide = jctest::flatTable(400, 16);
        wide.signature = officialSignature();
        wide.notes = {u"证件号码只显示前六位和末四位。"_s};
        return wide;
    }
    }
}

} // namespace

TEST_CASE("A spreadsheet program takes as many pages as the preview", "[.][spreadsheet]")
{
    for (int which = 0; which < 4; ++which) {
        const Table table = comparedTable(which);
        const QTemporaryDir folder;
        REQUIRE(writeXlsx(table, folder.filePath(u"book.xlsx"_s)));
        (void)jctest::outputOf(u"soffice"_s,
                               {u"--headless"_s,
                                u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                                u"--convert-to"_s,
                                u"pdf"_s,
                                u"--outdir"_s,
                                folder.path(),
                                folder.filePath(u"book.xlsx"_s)});
        // The sheet 说明 has no numbered pages.
        int theirs = 0;
        const QStringList pages = jctest::pdfPages(folder.filePath(u"book.pdf"_s));
        for (const QString& page : pages)
            theirs += page.contains(u"页共"_s) ? 1 : 0;
        const TablePages ours(table, PrintFonts::ofThisMachine());
        std::cout << table.head.title.toStdString() << ": " << ours.count() << " pages here, " << theirs
                  << " there, scale " << ours.scale() << '\n';
        CHECK(std::abs(ours.count() - theirs) <= ours.count() / 10);
    }
}
