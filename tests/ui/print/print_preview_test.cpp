#include "tests/core/sheets/sample_tables.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "tests/ui/print/pdf_text.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/print/print_preview.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

namespace {

// A page that shows a roster of several sheets of paper, and its preview.
struct Previewed
{
    explicit Previewed(const Theme& theme = Theme(), int rows = 200)
    {
        desk.start(theme);
        owner.resize(1366, 768);
        owner.show();
        showPrintPreview(desk.workspace(), &owner, {jctest::flatTable(rows, 6)});
        preview = owner.findChild<PrintPreview*>();
        REQUIRE(preview != nullptr);
        desk.settle();
        REQUIRE_FALSE(preview->isLoading());
    }

    [[nodiscard]] int page() const { return preview->pages()->page() + 1; }
    [[nodiscard]] QSpinBox& number() const { return *preview->findChild<QSpinBox*>(u"pageNumber"_s); }
    [[nodiscard]] QPushButton& button(const QString& name) const
    {
        return *preview->findChild<QPushButton*>(name);
    }

    Desk desk;
    QWidget owner;
    QPointer<PrintPreview> preview;
};

} // namespace

TEST_CASE("The preview turns its pages by key and says which is in view", "[ui][print]")
{
    Previewed it;
    PageView* pages = it.preview->pages();
    const int last = pages->pages();
    REQUIRE(last > 4);
    CHECK(it.preview->findChild<QLabel*>(u"pagesInAll"_s)->text() == u"共 %1 页"_s.arg(last));
    CHECK(it.page() == 1);
    CHECK_FALSE(it.button(u"pageBefore"_s).isEnabled());
    // Drawn to the width of the window a page is higher than it: its lower part comes first.
    const int top = pages->verticalScrollBar()->value();
    QTest::keyClick(pages, Qt::Key_PageDown);
    CHECK(it.page() == 1);
    CHECK(pages->verticalScrollBar()->value() > top);
    QTest::keyClick(pages, Qt::Key_0, Qt::ControlModifier);
    QTest::keyClick(pages, Qt::Key_Home);
    QTest::keyClick(pages, Qt::Key_PageDown);
    QTest::keyClick(pages, Qt::Key_PageDown);
    CHECK(it.page() == 3);
    CHECK(it.number().value() == 3);
    QTest::keyClick(pages, Qt::Key_PageUp);
    CHECK(it.page() == 2);
    QTest::keyClick(pages, Qt::Key_End);
    CHECK(it.page() == last);
    CHECK_FALSE(it.button(u"pageAfter"_s).isEnabled());
    QTest::keyClick(pages, Qt::Key_Home);
    CHECK(it.page() == 1);
    it.number().setValue(4);
    CHECK(it.page() == 4);
    pages->verticalScrollBar()->setValue(pages->verticalScrollBar()->maximum());
    CHECK(it.number().value() == last);
    requireAccessible(*it.preview);
}

TEST_CASE("The preview grows and shrinks by key and keeps its page", "[ui][print]")
{
    Previewed it;
    PageView* pages = it.preview->pages();
    auto* zoom = it.preview->findChild<QComboBox*>(u"zoom"_s);
    CHECK(zoom->currentText() == u"页宽"_s);
    QTest::keyClick(pages, Qt::Key_End);
    const int last = it.page();
    QTest::keyClick(pages, Qt::Key_0, Qt::ControlModifier);
    CHECK(zoom->currentText() == u"整页"_s);
    const double whole = pages->zoom();
    QTest::keyClick(pages, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(pages->zoom() > whole);
    CHECK(it.page() == last);
    QTest::keyClick(pages, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(pages, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(pages->zoom() < whole + 0.01);
    CHECK(zoom->currentText() == u"%1%"_s.arg(qRound(pages->zoom() * 100)));
    CHECK(it.page() == last);
}

TEST_CASE("The preview stays where one reads when its window grows, and tells a reader every page",
          "[ui][print]")
{
    Previewed it;
    PageView* pages = it.preview->pages();
    const QString told = u"第 %1 页 共 %2 页"_s;
    it.number().setValue(3);
    CHECK(pages->accessibleDescription() == told.arg(3).arg(pages->pages()));
    QTest::keyClick(pages, Qt::Key_End);
    CHECK(pages->accessibleDescription() == told.arg(pages->pages()).arg(pages->pages()));
    pages->setZoom(2);
    it.number().setValue(2);
    const int lower = pages->verticalScrollBar()->value() + 700;
    pages->verticalScrollBar()->setValue(lower);
    CHECK(it.page() == 2);
    it.preview->resize(it.preview->size() - QSize(60, 20));
    QCoreApplication::processEvents();
    CHECK(pages->verticalScrollBar()->value() == lower);
    CHECK(it.page() == 2);
    // Too large to be kept as a picture: painted where it is seen, on white all the same.
    pages->setZoom(4);
    const QImage image = pages->viewport()->grab().toImage();
    CHECK(image.pixelColor(image.width() / 2, image.height() / 2) != Theme().tokens().header);
}

TEST_CASE("The preview names the faces that others stand in for", "[ui][print]")
{
    const Previewed it;
    const QStringList replaced = PrintFonts::ofThisMachine().replacements();
    const QString notes = it.preview->findChild<QLabel*>(u"printNotes"_s)->text();
    for (const QString& sentence : replaced)
        CHECK(notes.contains(sentence));
}

TEST_CASE("The paper of the preview is white in the dark theme", "[ui][print]")
{
    Previewed it{Theme(ThemeKind::Dark)};
    PageView* pages = it.preview->pages();
    const QImage image = pages->viewport()->grab().toImage();
    // In the upper margin of the first page, and beside it.
    CHECK(image.pixelColor(image.width() / 2, 24) == QColor(Qt::white));
    CHECK(image.pixelColor(2, image.height() / 2).lightness() < 100);
}

TEST_CASE("The pages chosen are printed as previewed", "[ui][print]")
{
    Previewed it;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"打印.pdf"_s);
    it.desk.workspace().dialogs().answerNext(path + u"|2-3"_s);
    const int all = it.preview->pages()->pages();
    QTest::keyClick(it.preview->pages(), Qt::Key_P, Qt::ControlModifier);
    it.desk.settle();
    CHECK(it.desk.workspace().dialogs().asked() == QStringList{u"打印"_s});
    CHECK((!it.preview || !it.preview->isVisible()));
    const QStringList pages = jctest::pdfPages(path);
    REQUIRE(pages.size() == 2);
    CHECK(pages.first().contains(u"第2页共%1页"_s.arg(all)));
    CHECK(pages.last().contains(u"第3页共%1页"_s.arg(all)));
    REQUIRE_FALSE(it.desk.said.isEmpty());
    CHECK(it.desk.said.last() == u"“学员名单”已送去打印，共 2 页。"_s);
}

TEST_CASE("A print that is stopped leaves no file and keeps the one before", "[ui][print]")
{
    Previewed it;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"打印.pdf"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    // Stopped while it waits for another long reading.
    QSemaphore slow;
    it.desk.workspace().readAsJob(
        &it.desk.workspace(),
        {u"检查台账"_s, true},
        [&slow](Ledger&, JobToken&) -> Result<void> {
            slow.acquire();
            return {};
        },
        [](const Result<void>&) {});
    it.desk.workspace().dialogs().answerNext(path);
    QTest::keyClick(it.preview->pages(), Qt::Key_P, Qt::ControlModifier);
    it.desk.workspace().jobs().cancelAll();
    slow.release();
    it.desk.settle();
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"打印.pdf"_s});
    CHECK(it.desk.said == QStringList{u"已取消，没有写入任何文件。"_s});
}

TEST_CASE("Turning back from the printer leaves the preview open", "[ui][print]")
{
    Previewed it;
    it.desk.workspace().dialogs().answerNext({});
    QTest::mouseClick(&it.button(u"print"_s), Qt::LeftButton);
    it.desk.settle();
    REQUIRE(it.preview);
    CHECK(it.preview->isVisible());
    CHECK(it.desk.said.isEmpty());
}

TEST_CASE("The preview is saved as a pdf file", "[ui][print]")
{
    Previewed it;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"名单.pdf"_s);
    const int all = it.preview->pages()->pages();
    it.desk.workspace().dialogs().answerNext(path);
    QTest::mouseClick(&it.button(u"savePdf"_s), Qt::LeftButton);
    it.desk.settle();
    CHECK(jctest::pdfPages(path).size() == all);
    REQUIRE_FALSE(it.desk.said.isEmpty());
    CHECK(it.desk.said.last().contains(u"共 %1 页"_s.arg(all)));
}

TEST_CASE("Turning back from the file leaves the preview open", "[ui][print]")
{
    Previewed it;
    it.desk.workspace().dialogs().answerNext({});
    QTest::mouseClick(&it.button(u"savePdf"_s), Qt::LeftButton);
    it.desk.settle();
    REQUIRE(it.preview);
    CHECK(it.preview->isVisible());
    CHECK(it.desk.said.isEmpty());
}

TEST_CASE("A preview that is closed stops being laid out, and closes with its page", "[ui][print]")
{
    Desk desk;
    desk.start();
    QWidget window;
    auto* page = new QWidget(&window);
    window.show();
    QSemaphore made;
    const auto open = [&] {
        showPrintPreview(desk.workspace(),
                         page,
                         u"名单"_s,
                         [&made](Ledger&, const WriteProgress&) -> Result<QVector<Table>> {
                             made.acquire();
                             return QVector<Table>{jctest::flatTable(50, 4)};
                         });
        return QPointer<PrintPreview>(window.findChild<PrintPreview*>());
    };
    QPointer<PrintPreview> preview = open();
    REQUIRE(preview);
    QTest::keyClick(preview, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(preview.isNull());
    REQUIRE(desk.workspace().jobs().isBusy());
    CHECK(desk.workspace().jobs().shown()->stopping);
    made.release();
    desk.settle();

    preview = open();
    made.release();
    desk.settle();
    REQUIRE(preview);
    CHECK_FALSE(preview->isLoading());
    delete page;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(preview.isNull());
    CHECK(desk.complaints.isEmpty());
}

TEST_CASE("A preview that is closed stops the reading of its tables", "[ui][print]")
{
    std::atomic<bool> reading = false;
    std::atomic<bool> stopped = false;
    Desk desk;
    desk.start();
    QWidget owner;
    owner.show();
    showPrintPreview(desk.workspace(),
                     &owner,
                     u"名单"_s,
                     [&](Ledger&, const WriteProgress& progress) -> Result<QVector<Table>> {
                         reading = true;
                         while (progress(1, 0))
                             QThread::yieldCurrentThread();
                         stopped = true;
                         return Error{ErrorCode::Cancelled, {}, {}};
                     });
    auto* preview = owner.findChild<PrintPreview*>();
    REQUIRE(preview != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return reading.load(); }, 20'000));
    QTest::keyClick(preview, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.settle();
    CHECK(stopped);
    CHECK(desk.complaints.isEmpty());
}

TEST_CASE("A table that cannot be made is said, and the preview is gone", "[ui][print]")
{
    Desk desk;
    desk.start();
    QWidget owner;
    owner.show();
    showPrintPreview(
        desk.workspace(), &owner, u"名单"_s, [](Ledger&, const WriteProgress&) -> Result<QVector<Table>> {
            return Error{ErrorCode::Storage, u"名单读不出来。"_s, {}};
        });
    desk.settle();
    REQUIRE(desk.complaints.size() == 1);
    CHECK(desk.complaints.first().startsWith(u"名单读不出来。"_s));
    CHECK((owner.findChild<PrintPreview*>() == nullptr || !owner.findChild<PrintPreview*>()->isVisible()));
}

TEST_CASE("The page of reports previews the sheet in view", "[ui][print][reports]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::unique_ptr<Page> page = desk.show(reportsPage(), {{u"sheet"_s, 1}});
    REQUIRE(page->canPrint());
    page->printShown();
    auto* preview = page->findChild<PrintPreview*>();
    REQUIRE(preview != nullptr);
    desk.settle();
    CHECK(preview->windowTitle().contains(u"分地区完成情况表"_s));
    CHECK(preview->pages()->page() > 0);
}
