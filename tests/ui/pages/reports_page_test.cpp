#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/talent.h"
#include "core/sheets/cell_text.h"
#include "core/sheets/table_parts.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/pages/reports/report_list.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

namespace {

// The report as the core makes it, over the ledger the page reads.
QVector<Table> tablesOfCore(Desk& desk, const char* name, const GoalEntry* goal = nullptr)
{
    const ReportDescription* report = findReport(QLatin1String(name));
    REQUIRE(report != nullptr);
    const BoardView& view = *desk.workspace().board();
    const Result<ReportContext> context =
        reportContext(desk.longling.ledger(), desk.longling.catalogues().codes, view.board);
    REQUIRE(context);
    const Result<QVector<Table>> tables = report->make({.ledger = desk.longling.ledger(),
                                                        .board = view.board,
                                                        .context = *context,
                                                        .region = desk.workspace().regionIndex(),
                                                        .goal = goal});
    REQUIRE(tables);
    return *tables;
}

void choose(Page& page, Desk& desk, const char* name)
{
    auto* list = page.findChild<QListWidget*>(u"reports"_s);
    const ReportDescription* report = findReport(QLatin1String(name));
    REQUIRE(report != nullptr);
    const int row = static_cast<int>(report - reports().data());
    list->setFocus();
    while (list->currentRow() < row)
        QTest::keyClick(list, Qt::Key_Down);
    while (list->currentRow() > row)
        QTest::keyClick(list, Qt::Key_Up);
    desk.settle();
    CHECK_FALSE(page.isLoading());
}

void requireShows(const QAbstractItemModel& shown, const Table& table)
{
    REQUIRE(shown.rowCount() == table.rows.size());
    REQUIRE(shown.columnCount() == table.columns.size());
    for (int row = 0; row < shown.rowCount(); ++row) {
        const TableRow& line = table.rows.at(row);
        const bool across = line.kind == RowKind::Group || line.kind == RowKind::Note;
        for (int column = 0; column < (across ? 1 : shown.columnCount()); ++column) {
            QString text = cell(shown, row, column);
            while (column == 0 && text.startsWith(u'　'))
                text.remove(0, 1);
            CHECK(text == displayText(line.cells.value(column), table.columns.at(column).format));
        }
    }
}

// What the reports of trainings, certificates and talents count in the year of the desk.
void trainOne(Desk& desk)
{
    const RecordId id = desk.longling.person(longshan);
    const QString person = id.toString();
    desk.longling.enrolment(
        desk.longling.trainingClass(
            "prog-rural", "org-agri", {{u"start_date"_s, u"2025-09-01"_s}, {u"end_date"_s, u"2025-09-20"_s}}),
        id);
    desk.longling.put(certificate::entity,
                      {{u"person"_s, person},
                       {u"cert_kind"_s, u"C2"_s},
                       {u"cert_no"_s, u"S0001"_s},
                       {u"level"_s, u"2"_s},
                       {u"cert_date"_s, u"2025-06-01"_s},
                       {u"status"_s, u"valid"_s}});
    desk.longling.put(talent::entity,
                      {{u"person"_s, person},
                       {u"level"_s, u"2"_s},
                       {u"residence_region"_s, longshan},
                       {u"valid_from"_s, u"2025-01-01"_s}});
}

QAction& act(Page& page, const QString& text)
{
    for (QAction* action : page.pageActions()) {
        if (action->text() == text)
            return *action;
    }
    FAIL("the page has no such act");
    return *page.pageActions().first();
}

} // namespace

TEST_CASE("Each report chosen shows the rows of the core's table, all its sheets", "[ui][pages][reports]")
{
    Desk desk;
    desk.fill();
    trainOne(desk);
    desk.start();
    const std::unique_ptr<Page> page = desk.show(reportsPage());
    const auto* view = page->findChild<QTableView*>(u"report"_s);
    const QAbstractItemModelTester tester(view->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* sheets = page->findChild<QTabBar*>(u"reportSheets"_s);
    for (const ReportDescription& report : reports()) {
        INFO(report.name);
        choose(*page, desk, report.name);
        CHECK(page->title() == report.title());
        const QVector<Table> tables = tablesOfCore(desk, report.name);
        REQUIRE(view->isVisible());
        REQUIRE(sheets->count() == tables.size());
        for (int sheet = 0; sheet < tables.size(); ++sheet) {
            sheets->setCurrentIndex(sheet);
            const Table& table = tables.at(sheet);
            requireShows(*view->model(), table);
            CHECK(page->findChild<QLabel*>(u"reportTitle"_s)->text() == table.head.title);
            const QString notes = page->findChild<QPlainTextEdit*>(u"reportNotes"_s)->toPlainText();
            for (const QString& note : table.notes)
                CHECK(notes.contains(note));
            // Numbers stand right.
            for (int column = 0; column < table.columns.size(); ++column) {
                if (!table.columns.at(column).format.isNumber())
                    continue;
                for (int row = 0; row < table.rows.size(); ++row) {
                    if (table.rows.at(row).kind == RowKind::Data)
                        CHECK((view->model()->index(row, column).data(Qt::TextAlignmentRole).toInt() &
                               Qt::AlignRight) != 0);
                }
            }
        }
        requireAccessible(*page);
    }
    CHECK(desk.complaints.isEmpty());
}

TEST_CASE("Every report says in a sentence what it is for", "[ui][pages][reports]")
{
    for (const ReportDescription& report : reports()) {
        INFO(report.name);
        CHECK(report.purpose().endsWith(u'。'));
    }
}

TEST_CASE("The heading joins what the neutral table joins and its texts fit", "[ui][pages][reports]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::unique_ptr<Page> page = desk.show(reportsPage(), {{u"sheet"_s, 1}});
    const auto* view = page->findChild<QTableView*>(u"report"_s);
    const Table table = tablesOfCore(desk, "targets").at(1);
    REQUIRE(headingLines(table.columns) == 2);
    const QHeaderView& heading = *view->horizontalHeader();
    CHECK(heading.height() >= 3 * heading.fontMetrics().height());
    CHECK(view->model()->headerData(1, Qt::Horizontal).toString() == flatHeading(table.columns.at(1)));
    // The names of the rows stay when the figures are scrolled.
    auto* frozen = page->findChild<QTableView*>(u"reportFrozen"_s);
    CHECK_FALSE(frozen->isVisible());
    view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
    CHECK(frozen->isVisible());
    CHECK(frozen->columnViewportPosition(0) == 0);
    CHECK(frozen->columnWidth(0) == view->columnWidth(0));
    CHECK(frozen->horizontalHeader()->height() == heading.height());
    // No figure is cut.
    for (int column = 1; column < table.columns.size(); ++column) {
        for (int row = 0; row < table.rows.size(); ++row)
            CHECK(view->columnWidth(column) >=
                  view->fontMetrics().horizontalAdvance(cell(*view->model(), row, column)));
    }
}

TEST_CASE("A goal chosen makes the report by its counting rule", "[ui][pages][reports]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::unique_ptr<Page> page = desk.show(reportsPage(), {{u"report"_s, u"training"_s}});
    auto* goals = page->findChild<QComboBox*>(u"reportGoal"_s);
    REQUIRE(goals->isVisible());
    CHECK(page->findChild<QWidget*>(u"reportFrom"_s)->isVisible());
    // Only what is counted from training records can be asked for.
    CHECK(goals->findText(u"新增技能人才数"_s) < 0);
    const int at = goals->findText(u"康养云师傅计划培训人次"_s);
    REQUIRE(at > 0);
    goals->setFocus();
    while (goals->currentIndex() != at)
        QTest::keyClick(goals, goals->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
    desk.settle();
    const GoalEntry* goal = desk.workspace().board()->board.goal(u"health-care-training"_s);
    REQUIRE(goal != nullptr);
    requireShows(*page->findChild<QTableView*>(u"report"_s)->model(),
                 tablesOfCore(desk, "training", goal).first());
    CHECK(page->shows().value(u"goal"_s) == desk.goalId("health-care-training"));
}

TEST_CASE("A report follows the region of the top bar", "[ui][pages][reports]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::unique_ptr<Page> page = desk.show(reportsPage());
    desk.workspace().setRegion(longshan);
    desk.settle();
    CHECK(page->findChild<QLabel*>(u"reportTitle"_s)->text().startsWith(u"龙山镇"_s));
    requireShows(*page->findChild<QTableView*>(u"report"_s)->model(), tablesOfCore(desk, "targets").first());
}

TEST_CASE("A report is saved as a workbook and as csv", "[ui][pages][reports]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::unique_ptr<Page> page = desk.show(reportsPage());
    const QTemporaryDir folder;
    desk.workspace().dialogs().answerNext(folder.filePath(u"完成情况.xlsx"_s));
    REQUIRE(page->canExport());
    page->exportShown();
    desk.settle();
    QFile book(folder.filePath(u"完成情况.xlsx"_s));
    REQUIRE(book.open(QIODevice::ReadOnly));
    CHECK(book.read(2) == "PK");
    CHECK(desk.said.last().contains(u"共 2 张表"_s));

    page->findChild<QTabBar*>(u"reportSheets"_s)->setCurrentIndex(1);
    desk.workspace().dialogs().answerNext(folder.filePath(u"分地区.csv"_s));
    act(*page, u"另存为 CSV"_s).trigger();
    desk.settle();
    QFile csv(folder.filePath(u"分地区.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    CHECK(text.contains(u"龙山镇"_s));
    CHECK(text.contains(u"分地区完成情况表"_s));
    CHECK(desk.complaints.isEmpty());

    // Turned back: nothing is written or said.
    const qsizetype said = desk.said.size();
    desk.workspace().dialogs().answerNext({});
    page->exportShown();
    desk.settle();
    CHECK(desk.said.size() == said);
}

TEST_CASE("A ledger without records is told what its reports lack", "[ui][pages][reports]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(reportsPage());
    const auto* missing = page->findChild<QLabel*>(u"reportMissing"_s);
    CHECK(missing->isVisible());
    CHECK(missing->text().contains(u"还没有可计入目标的记录"_s));
    choose(*page, desk, "training");
    auto* nothing = page->findChild<EmptyState*>(u"reportNothing"_s);
    REQUIRE(nothing->isVisible());
    CHECK(nothing->data().sentence.contains(u"请录入培训班和花名册"_s));
    CHECK_FALSE(page->canExport());
    CHECK_FALSE(page->canPrint());
    Q_EMIT nothing->primaryTriggered();
    CHECK(desk.went.last() == Location{u"records"_s, {{u"entity"_s, u"enrolment"_s}}});
    // A village has no parts to be ranked; the core's own sentence stands in place of the table.
    desk.workspace().setRegion(u"530523101201"_s);
    choose(*page, desk, "ranking");
    REQUIRE(nothing->isVisible());
    CHECK_FALSE(nothing->data().sentence.isEmpty());
    CHECK_FALSE(page->canExport());
}
