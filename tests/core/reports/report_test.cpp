#include "core/demo/demo.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/talent.h"
#include "core/dictionary/entities/target.h"
#include "core/progress/trace.h"
#include "core/sheets/csv_writer.h"
#include "core/sheets/xlsx_writer.h"
#include "tests/core/reports/report_orders.h"
#include "tests/core/sheets/xlsx_peek.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSet>

#include <rapidcheck.h>

using namespace jc;
using namespace jctest;
using namespace Qt::StringLiterals;
using test::Longling;

namespace {

struct Office
{
    const Ledger& ledger;
    const ProgressBoard& board;
    const ReportContext& context;

    [[nodiscard]] Table make(const char* name, int region, const GoalEntry* goal, QDate from = {}) const
    {
        const Result<QVector<Table>> tables = findReport(QLatin1String(name))
                                                  ->make({.ledger = ledger,
                                                          .board = board,
                                                          .context = context,
                                                          .region = region,
                                                          .goal = goal,
                                                          .from = from});
        if (!tables)
            FAIL(tables.error().message.toStdString());
        return tables->first();
    }
};

// What the figure has beside opening balances, which have no records; nullopt where nothing is known.
std::optional<double> recordsOf(const Figure& figure)
{
    const std::optional<double> number = figure.numerator ? figure.numerator : figure.actual;
    return number ? std::optional(*number - figure.opening.value_or(0.0)) : std::nullopt;
}

double tracedRows(const Office& office, const GoalEntry& goal, int region)
{
    const Result<Trace> trace = traceFigure(office.ledger, office.board, goal, region);
    REQUIRE(trace);
    double sum = 0.0;
    for (const TraceRow& row : trace->rows) {
        if (row.part == TracePart::Counted && row.entity == trace->entity)
            sum += row.value;
    }
    return sum;
}

// The report of the goal's kind and the column of its total; null where there is none.
std::pair<const char*, qsizetype> reportOf(const GoalEntry& goal)
{
    const MeasurePart& part = goal.measure->counted;
    if (part.entity == u"enrolment"_s)
        return {"training", 10};
    if (part.entity == u"certificate"_s)
        return {"certificates", part.distinct == QStringList{u"person"_s} ? 2 : 1};
    if (part.entity == u"talent"_s)
        return {"talent", 1};
    return {nullptr, 0};
}

// Every total of every report is the figure of progress and the rows of trace.
void requireEqual(const Office& office, const QVector<int>& regions)
{
    const ProgressBoard& board = office.board;
    for (const GoalEntry& goal : board.goals()) {
        INFO(goal.record.get(goal::code).toStdString());
        if (!goal.measure)
            continue;
        const auto [name, column] = reportOf(goal);
        for (const int region : regions) {
            if (name == nullptr)
                break;
            const Table table = office.make(name, region, &goal);
            const std::optional<double> cell = numberIn(table.rows.first(), column);
            REQUIRE(cell == recordsOf(board.figure(goal, region)));
            REQUIRE(cell.value_or(0.0) == tracedRows(office, goal, region));
        }
        const Table ranking = office.make("ranking", board.rootRegion(), &goal);
        // Yes and no are words there.
        if (goal.record.get(jc::goal::kind) == u"yes-no")
            continue;
        REQUIRE(numberIn(ranking.rows[1], 3) == board.figure(goal, board.rootRegion()).actual);
        const QVector<FigureRow> parts = board.parts(goal, board.rootRegion());
        REQUIRE(ranking.rows.size() == 2 + parts.size());
        for (const FigureRow& part : parts) {
            if (part.kind != PartKind::Region)
                continue;
            const QString key = board.regions().keyOf(part.figure.region);
            const auto row = std::ranges::find(ranking.rows, key, &TableRow::key);
            REQUIRE(row != ranking.rows.end());
            REQUIRE(numberIn(*row, 3) == part.figure.actual);
        }
    }
    const Table units = office.make("targets-by-unit", board.rootRegion(), nullptr);
    const GoalEntry* goal = nullptr;
    double sum = 0.0;
    for (const TableRow& row : units.rows) {
        if (row.kind == RowKind::Total) {
            goal = board.goal(*RecordId::fromString(row.key));
            sum = 0.0;
            continue;
        }
        sum += numberIn(row, 4).value_or(0.0);
        const QVector<std::pair<RecordId, double>> counted = board.byUnit(*goal, board.rootRegion());
        const bool last = &row == &units.rows.last() || (&row + 1)->kind == RowKind::Total;
        if (last && !counted.isEmpty())
            REQUIRE(sum == board.figure(*goal, board.rootRegion()).actual);
    }
    // The report's own rule over the plan's years is that of the goal for all training.
    const GoalEntry* total = board.goal(u"vocational-training-total");
    for (const int region : regions) {
        const Table table = office.make("training", region, nullptr, board.windowOf(*total).from);
        REQUIRE(numberIn(table.rows.first(), 10).value_or(0.0) ==
                recordsOf(board.figure(*total, region)).value_or(0.0));
        double types = 0.0;
        for (qsizetype row = 2; row < table.rows.size() && table.rows[row].kind == RowKind::Data; ++row)
            types += numberIn(table.rows[row], 10).value_or(0.0);
        REQUIRE(types == numberIn(table.rows.first(), 10).value_or(0.0));
    }
}

} // namespace

TEST_CASE("Every report has a name of its own and a title", "[core][reports]")
{
    QSet<QString> names;
    for (const ReportDescription& report : reports()) {
        names.insert(QLatin1String(report.name));
        CHECK_FALSE(report.title().isEmpty());
        CHECK(findReport(QLatin1String(report.name)) == &report);
    }
    CHECK(
        names ==
        QSet<QString>{
            u"targets"_s, u"targets-by-unit"_s, u"ranking"_s, u"training"_s, u"certificates"_s, u"talent"_s});
    CHECK(findReport(u"no-such"_s) == nullptr);
}

TEST_CASE("Reports of any ledger equal progress and trace", "[core][reports]")
{
    const bool holds = rc::check("totals are figures", [] {
        Longling longling;
        const auto pick = [](const QStringList& from) {
            return from[*rc::gen::inRange<qsizetype>(0, from.size())];
        };
        const QStringList homes{u"530523101"_s, u"530523102"_s, u"530523103"_s, QString()};
        const QStringList groups{u"G01"_s, u"G06"_s, u"G11"_s};
        const auto day = [] {
            return QDate(2021, 1, 1).addDays(*rc::gen::inRange(0, 1800)).toString(Qt::ISODate);
        };
        QVector<RecordId> courses;
        for (const char* programme : {"prog-kangyang", "prog-rural", "prog-eco-guard"}) {
            const QString end = day();
            courses.append(longling.trainingClass(
                programme,
                "org-hrss",
                {{u"start_date"_s, QDate::fromString(end, Qt::ISODate).addDays(-10).toString(Qt::ISODate)},
                 {u"end_date"_s, end},
                 {u"training_type"_s, pick({u"T01"_s, u"T07"_s, u"T14"_s})}}));
        }
        const int persons = *rc::gen::inRange(0, 8);
        for (int i = 0; i < persons; ++i) {
            const QString home = pick(homes);
            const RecordId person = longling.person(home);
            const RecordId course = courses[*rc::gen::inRange<qsizetype>(0, courses.size())];
            longling.enrolment(course,
                               person,
                               {{u"status"_s, pick({u"completed"_s, u"training"_s, u"struck"_s})},
                                {u"group"_s, pick(groups)}});
            for (int one = *rc::gen::inRange(0, 3); one > 0; --one) {
                longling.put(certificate::entity,
                             {{u"person"_s, person.toString()},
                              {u"cert_kind"_s, pick({u"C2"_s, u"C3"_s})},
                              {u"cert_no"_s, u"N%1-%2"_s.arg(i).arg(one)},
                              {u"occupation"_s, pick({u"养老护理员"_s, u"咖啡师"_s})},
                              {u"class"_s, course.toString()},
                              {u"cert_date"_s, day()},
                              {u"status"_s, pick({u"valid"_s, u"void"_s})}});
            }
            if (!home.isEmpty()) {
                longling.put(talent::entity,
                             {{u"person"_s, person.toString()},
                              {u"level"_s, pick({u"1"_s, u"2"_s, u"4"_s})},
                              {u"residence_region"_s, home},
                              {u"valid_from"_s, day()}});
            }
        }
        const ProgressBoard board = longling.board();
        const Result<ReportContext> context =
            reportContext(longling.ledger(), longling.catalogues().codes, board);
        REQUIRE(context);
        requireEqual({longling.ledger(), board, *context},
                     {board.rootRegion(),
                      board.regions().indexOf(u"530523101"),
                      board.regions().indexOf(u"530523102")});
    });
    CHECK(holds);
}

TEST_CASE("Reports of the demo ledger equal progress and trace, and open as files", "[core][reports]")
{
    const QTemporaryDir directory;
    const Result<Catalogues> catalogues = Catalogues::load();
    REQUIRE(catalogues);
    DemoOptions options;
    options.path = directory.filePath(u"demo.jiangce"_s);
    options.persons = 300;
    const Result<std::unique_ptr<Ledger>> ledger = makeDemo(options, *catalogues);
    REQUIRE(ledger);
    const Result<ProgressBoard> board = ProgressBoard::compute(**ledger, options.until);
    REQUIRE(board);
    const Result<ReportContext> context = reportContext(**ledger, catalogues->codes, *board);
    REQUIRE(context);
    const Office office{**ledger, *board, *context};
    QVector<int> regions{board->rootRegion()};
    regions += board->regions().node(board->rootRegion()).children;
    requireEqual(office, regions);
    const Table training = office.make("training", board->rootRegion(), nullptr);
    CHECK(numberIn(training.rows.first(), 10).value_or(0.0) > 0.0);
    CHECK(training.head.watermark == u"演示数据"_s);
    for (const ReportDescription& report : reports()) {
        const Result<QVector<Table>> tables = report.make(
            {.ledger = **ledger, .board = *board, .context = *context, .region = board->rootRegion()});
        REQUIRE(tables);
        CHECK(tables->first().signature.size() == 5);
        CHECK(tables->first().head.formNumber.isEmpty());
        const QString book = directory.filePath(QLatin1String(report.name) + u".xlsx"_s);
        REQUIRE(writeXlsx(*tables, book));
        const XlsxPeek peek(book);
        CHECK(peek.sheetNames().size() == tables->size() + 1);
        CHECK(peek.find(1, tables->first().head.title).size() == 1);
        const QString text = directory.filePath(QLatin1String(report.name) + u".csv"_s);
        REQUIRE(writeCsv(tables->first(), text, CsvContent::WithHeadAndNotes));
        QFile file(text);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(file.readAll()).contains(tables->first().head.title));
    }
}
