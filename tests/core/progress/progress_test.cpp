#include "core/dictionary/entities/admission.h"
#include "core/dictionary/entities/apprenticeship.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/cultivation.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/platform.h"
#include "core/dictionary/entities/same_person.h"
#include "core/dictionary/entities/talent.h"
#include "core/ledger/record_json.h"
#include "core/policy/region_records.h"
#include "core/progress/beside_text.h"
#include "core/progress/left_out_reason.h"
#include "core/progress/progress.h"
#include "core/progress/trace.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"

#include <QJsonArray>

#include <rapidcheck.h>

using namespace jc;
using test::Longling;

namespace {

const QString longshan = QStringLiteral("530523101");
const QString zhenan = QStringLiteral("530523102");

Figure
figureOf(const ProgressBoard& board, const char* goal, const QString& region = QStringLiteral("530523"))
{
    const GoalEntry* entry = board.goal(QString::fromLatin1(goal));
    REQUIRE(entry != nullptr);
    return board.figure(*entry, board.regions().indexOf(QStringView(region)));
}

// The values behind a figure add up to it, and its parts to the whole.
void requireAddsUp(Longling& longling, const ProgressBoard& board, const GoalEntry& goal, int region)
{
    const Figure figure = board.figure(goal, region);
    const Result<Trace> trace = traceFigure(longling.ledger(), board, goal, region);
    REQUIRE(trace);
    double counted = 0.0;
    double denominator = 0.0;
    for (const TraceRow& row : trace->rows)
        (row.part == TracePart::Counted ? counted : denominator) += row.value;
    if (goal.measure->isRatio()) {
        CHECK(figure.numerator.value_or(0.0) == counted);
        CHECK(figure.denominator.value_or(0.0) == denominator);
        return;
    }
    CHECK(figure.actual.value_or(0.0) == counted);
    const QVector<FigureRow> parts = board.parts(goal, region);
    if (parts.isEmpty())
        return;
    double sum = 0.0;
    for (const FigureRow& row : parts)
        sum += row.figure.actual.value_or(0.0);
    CHECK(sum == counted);
}

// Records of the other kinds, of few persons and units, so that they meet: the same person twice, a stock
// that ended, a return that replaces another.
void addOtherRecords(Longling& longling, const std::vector<QString>& homes)
{
    const auto pick = [](const auto& from) {
        return from[*rc::gen::inRange<std::size_t>(0, from.size())];
    };
    const auto text = [](const char* word) {
        return QString::fromLatin1(word);
    };
    const auto day = [] {
        return QDate(2020, 6, 1).addDays(*rc::gen::inRange(0, 1900)).toString(Qt::ISODate);
    };
    std::vector<QString> persons;
    std::vector<QString> units;
    for (int i = 0; i < 3; ++i) {
        persons.push_back(longling.person(pick(homes)).toString());
        units.push_back(longling
                            .put(organisation::entity,
                                 {{QStringLiteral("name"), QStringLiteral("单位%1").arg(i)},
                                  {QStringLiteral("kind"), QStringLiteral("enterprise")},
                                  {QStringLiteral("region"), homes[static_cast<std::size_t>(i)]}})
                            .toString());
    }
    const QString studio = longling.ofPolicy("plat-master-studio").toString();
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
            longling.put(cultivation::entity,
                         {{QStringLiteral("person"), pick(persons)},
                          {QStringLiteral("kind"), text(pick(std::vector{"tourism", "digital"}))},
                          {QStringLiteral("status"), text(pick(std::vector{"completed", "ongoing"}))},
                          {QStringLiteral("completed_date"), day()},
                          {QStringLiteral("evidence"), text("class")},
                          {QStringLiteral("employer_organisation"),
                           *rc::gen::arbitrary<bool>() ? QJsonValue(pick(units)) : QJsonValue()}});
            break;
        case 1:
            longling.put(apprenticeship::entity,
                         {{QStringLiteral("person"), pick(persons)},
                          {QStringLiteral("employer"), pick(units)},
                          {QStringLiteral("filing_date"), text("2020-01-01")},
                          {QStringLiteral("start_date"), day()},
                          {QStringLiteral("status"), text(pick(std::vector{"training", "stopped"}))}});
            break;
        case 2:
            longling.put(talent::entity,
                         {{QStringLiteral("person"), pick(persons)},
                          {QStringLiteral("level"), text(pick(std::vector{"1", "3", "5"}))},
                          {QStringLiteral("valid_from"), day()},
                          {QStringLiteral("valid_to"), text("2024-06-01")}});
            break;
        case 3:
            longling.put(
                platform::entity,
                {{QStringLiteral("name"), text("A")},
                 {QStringLiteral("types"), QJsonArray{studio}},
                 {QStringLiteral("host"), pick(units)},
                 {QStringLiteral("approval_date"), day()},
                 {QStringLiteral("status"), text(pick(std::vector{"approved", "building", "closed"}))}});
            break;
        default:
            longling.put(admission::entity,
                         {{QStringLiteral("school"), pick(units)},
                          {QStringLiteral("form"), text("return")},
                          {QStringLiteral("school_kind"), text("vocational-high-school")},
                          {QStringLiteral("school_year"), *rc::gen::inRange(2022, 2025)},
                          {QStringLiteral("registered_date"), day()},
                          {QStringLiteral("headcount"), *rc::gen::inRange(0, 200)},
                          {QStringLiteral("status"), text("registered")}});
        }
    }
}

} // namespace

TEST_CASE("A new Longling ledger has its regions, goals and targets and no figure yet", "[core][progress]")
{
    Longling longling;
    const ProgressBoard board = longling.board();
    const RegionTree::Node& county = board.regions().node(board.rootRegion());
    CHECK(county.name == QStringLiteral("龙陵县"));
    CHECK(county.children.size() == 10);
    qsizetype villages = 0;
    for (const int town : county.children)
        villages += board.regions().node(town).children.size();
    CHECK(villages == 121);
    CHECK(board.goals().size() == 21);
    const Figure total = figureOf(board, "vocational-training-total");
    CHECK(total.target.value() == 10'000.0);
    CHECK_FALSE(total.actual.has_value());
    CHECK(total.judgement.status == GoalStatus::NoData);
    CHECK(figureOf(board, "rural-low-income-coverage").target.value() == 1.0);
    CHECK(figureOf(board, "digital-talent").judgement.status == GoalStatus::NoData);
    // A goal whose rule is taken away is not counted at all.
    longling.forgetMeasure("digital-talent");
    CHECK(figureOf(longling.board(), "digital-talent").judgement.status == GoalStatus::Unmeasured);
}

TEST_CASE(
    "One completed trainee counts for the plan and for the total, where the class and the person belong",
    "[core][progress]")
{
    Longling longling;
    const RecordId course = longling.trainingClass("prog-kangyang", "org-hrss");
    longling.enrolment(course, longling.person(longshan));
    const ProgressBoard board = longling.board();
    CHECK(figureOf(board, "health-care-training").actual.value() == 1.0);
    CHECK(figureOf(board, "vocational-training-total").actual.value() == 1.0);
    // Records are there and none qualifies: zero, which is not the same as no data.
    CHECK(figureOf(board, "eco-guard-training").actual.value() == 0.0);
    CHECK_FALSE(figureOf(board, "elderly-care-certificates").actual.has_value());
    CHECK(figureOf(board, "health-care-training", longshan).actual.value() == 1.0);
    CHECK_FALSE(figureOf(board, "health-care-training", zhenan).actual.has_value());
}

TEST_CASE("What is not counted is left out for one stated reason each", "[core][progress]")
{
    struct Case
    {
        QJsonObject course;
        QJsonObject enrolment;
        QJsonObject person;
        const char* reason;
    };
    const auto set = [](const char* key, const QJsonValue& value) {
        return QJsonObject{{QString::fromLatin1(key), value}};
    };
    const std::vector<Case> cases{
        {{}, set("status", QStringLiteral("dropped")), {}, "dropped"},
        {{}, set("status", QStringLiteral("struck")), {}, "struck"},
        {{}, set("status", QStringLiteral("void")), {}, "void"},
        {{}, set("status", QStringLiteral("training")), {}, "unfinished"},
        {{}, {}, set("id_number", QJsonValue()), "no-papers"},
        {{},
         {},
         set("id_number", QStringLiteral("530523197001019960")),
         "no-papers"}, // wrong check character
        {set("hours", QJsonValue()), {}, {}, "no-hours"},
        {set("status", QStringLiteral("cancelled")), {}, {}, "cancelled"},
        {{{QStringLiteral("end_date"), QJsonValue()}, {QStringLiteral("status"), QStringLiteral("running")}},
         {},
         {},
         "undated"},
        {{}, set("completed_date", QStringLiteral("2024-02-01")), {}, "draft"}, // before the class opened
    };
    for (const Case& example : cases) {
        INFO(example.reason);
        Longling longling;
        const RecordId course = longling.trainingClass("prog-kangyang", "org-hrss", example.course);
        longling.enrolment(course, longling.person(longshan, example.person), example.enrolment);
        longling.enrolment(longling.trainingClass("prog-kangyang", "org-hrss"), longling.person(longshan));
        const ProgressBoard board = longling.board();
        const GoalEntry* goal = board.goal(u"health-care-training");
        CHECK(board.figure(*goal, board.rootRegion()).actual.value() == 1.0);
        const Result<Trace> left = traceLeftOut(longling.ledger(), board, *goal, board.rootRegion());
        REQUIRE(left);
        REQUIRE(left->rows.size() == 1);
        CHECK(left->rows.first().reason == QLatin1String(example.reason));
    }
}

TEST_CASE("People from outside and people without a township are rows that make the parts add up",
          "[core][progress]")
{
    Longling longling;
    const Result<QVector<Edit>> elsewhere =
        regionPathEdits(longling.catalogues().regions, QStringLiteral("530521"));
    REQUIRE(elsewhere);
    REQUIRE(longling.ledger().apply({QString(), *elsewhere, {}}, longling.author));
    const RecordId course = longling.trainingClass("prog-eco-guard", "org-forestry");
    longling.enrolment(course, longling.person(longshan));
    longling.enrolment(course, longling.person(QStringLiteral("530523102201")));
    longling.enrolment(course, longling.person(QStringLiteral("530521")));
    longling.enrolment(course, longling.person(QString()));
    const ProgressBoard board = longling.board();
    const GoalEntry* goal = board.goal(u"eco-guard-training");
    const QVector<FigureRow> parts = board.parts(*goal, board.rootRegion());
    QMap<PartKind, double> byKind;
    for (const FigureRow& row : parts)
        byKind[row.kind] += row.figure.actual.value_or(0.0);
    CHECK(byKind.value(PartKind::Region) == 2.0);
    CHECK(byKind.value(PartKind::Outside) == 1.0);
    CHECK(byKind.value(PartKind::Unplaced) == 1.0);
    requireAddsUp(longling, board, *goal, board.rootRegion());
    CHECK(figureOf(board, "eco-guard-training", zhenan).actual.value() == 1.0);
}

TEST_CASE("A person with two certificates counts once, placed by the first", "[core][progress]")
{
    Longling longling;
    const RecordId holder = longling.person(longshan);
    const auto certify = [&](const char* number, const char* date, const QString& origin) {
        longling.put(certificate::entity,
                     {{QStringLiteral("person"), holder.toString()},
                      {QStringLiteral("cert_kind"), QStringLiteral("C2")},
                      {QStringLiteral("cert_no"), QString::fromLatin1(number)},
                      {QStringLiteral("occupation"), QStringLiteral("养老护理员")},
                      {QStringLiteral("cert_date"), QString::fromLatin1(date)},
                      {QStringLiteral("origin_region"), origin},
                      {QStringLiteral("status"), QStringLiteral("valid")}});
    };
    certify("B", "2024-06-01", zhenan);
    certify("A", "2023-06-01", longshan);
    const ProgressBoard board = longling.board();
    CHECK(figureOf(board, "elderly-care-certificates").actual.value() == 1.0);
    CHECK(figureOf(board, "elderly-care-certificates", longshan).actual.value() == 1.0);
    CHECK(figureOf(board, "elderly-care-certificates", zhenan).actual.value_or(0.0) == 0.0);
    const GoalEntry* goal = board.goal(u"elderly-care-certificates");
    requireAddsUp(longling, board, *goal, board.rootRegion());
    const Result<Trace> left = traceLeftOut(longling.ledger(), board, *goal, board.rootRegion());
    REQUIRE(left);
    REQUIRE(left->rows.size() == 1);
    CHECK(left->rows.first().reason == QLatin1String("repeated"));
}

TEST_CASE("Two entries of one person count once as soon as they are linked", "[core][progress]")
{
    Longling longling;
    const RecordId one = longling.person(longshan);
    const RecordId other = longling.person(zhenan);
    for (const RecordId& holder : {one, other}) {
        longling.put(certificate::entity,
                     {{QStringLiteral("person"), holder.toString()},
                      {QStringLiteral("cert_kind"), QStringLiteral("C2")},
                      {QStringLiteral("cert_no"), holder.toString().left(8)},
                      {QStringLiteral("occupation"), QStringLiteral("养老护理员")},
                      {QStringLiteral("cert_date"), QStringLiteral("2024-06-01")},
                      {QStringLiteral("status"), QStringLiteral("valid")}});
    }
    CHECK(figureOf(longling.board(), "elderly-care-certificates").actual.value() == 2.0);
    const RecordId link = longling.put(same_person::entity,
                                       {{QStringLiteral("person_a"), one.toString()},
                                        {QStringLiteral("person_b"), other.toString()},
                                        {QStringLiteral("verdict"), QStringLiteral("same")},
                                        {QStringLiteral("reason"), QStringLiteral("同一证件")}});
    const ProgressBoard linked = longling.board();
    CHECK(figureOf(linked, "elderly-care-certificates").actual.value() == 1.0);
    requireAddsUp(longling, linked, *linked.goal(u"elderly-care-certificates"), linked.rootRegion());
    REQUIRE(longling.ledger().apply({{}, {{&same_person::entity, link, {}, true}}, {}}, longling.author));
    CHECK(figureOf(longling.board(), "elderly-care-certificates").actual.value() == 2.0);
}

TEST_CASE("The coverage of willing low-income people is a ratio with both parts", "[core][progress]")
{
    Longling longling;
    const QJsonObject willing{{QStringLiteral("group"), QJsonArray{QStringLiteral("G07")}},
                              {QStringLiteral("training_willing"), true},
                              {QStringLiteral("survey_date"), QStringLiteral("2023-05-01")}};
    const RecordId trained = longling.person(longshan, willing);
    longling.person(zhenan, willing);
    QJsonObject unwilling = willing;
    unwilling.insert(QStringLiteral("training_willing"), false);
    longling.person(longshan, unwilling);
    longling.enrolment(longling.trainingClass("prog-rural", "org-agri"), trained);
    const ProgressBoard board = longling.board();
    const Figure figure = figureOf(board, "rural-low-income-coverage");
    CHECK(figure.numerator.value() == 1.0);
    CHECK(figure.denominator.value() == 2.0);
    CHECK(figure.actual.value() == Approx(0.5));
    CHECK(figureOf(board, "rural-low-income-coverage", longshan).actual.value() == Approx(1.0));
    requireAddsUp(longling, board, *board.goal(u"rural-low-income-coverage"), board.rootRegion());
    // A person whose class is later than the business date is not covered yet.
    CHECK(figureOf(longling.board(QDate(2023, 12, 31)), "rural-low-income-coverage").numerator.value() ==
          0.0);
}

TEST_CASE("Records count in the window only: not before the start, not after the business date",
          "[core][progress]")
{
    Longling longling;
    const auto course = [&](const char* start, const char* end) {
        return longling.trainingClass("prog-yunpin",
                                      "org-agri",
                                      {{QStringLiteral("start_date"), QString::fromLatin1(start)},
                                       {QStringLiteral("end_date"), QString::fromLatin1(end)}});
    };
    longling.enrolment(course("2020-12-01", "2020-12-31"), longling.person(longshan));
    longling.enrolment(course("2020-12-20", "2021-01-01"), longling.person(longshan));
    longling.enrolment(course("2025-09-01", "2025-09-30"), longling.person(longshan));
    longling.enrolment(course("2025-09-01", "2025-10-01"), longling.person(longshan));
    CHECK(figureOf(longling.board(), "yunpin-artisan-training").actual.value() == 2.0);
    CHECK(figureOf(longling.board(QDate(2025, 12, 31)), "yunpin-artisan-training").actual.value() == 3.0);
}

TEST_CASE("A measure that does not fit the dictionary spoils its own goal only", "[core][progress]")
{
    Longling longling;
    longling.enrolment(longling.trainingClass("prog-kangyang", "org-hrss"), longling.person(longshan));
    longling.put(
        goal::entity,
        {{QStringLiteral("id"), longling.ofPolicy("eco-guard-training").toString()},
         {QStringLiteral("counting_rule"),
          QStringLiteral(R"({"counted":{"entity":"enrolment","date":"nonsense","total_region":"x"}})")}});
    const ProgressBoard board = longling.board();
    CHECK_FALSE(board.goal(u"eco-guard-training")->measureFault.isEmpty());
    CHECK(figureOf(board, "eco-guard-training").judgement.status == GoalStatus::Unmeasured);
    CHECK(figureOf(board, "health-care-training").actual.value() == 1.0);
}

TEST_CASE("Beside person-times stand the persons, and an of-which is no part of the sum", "[core][progress]")
{
    Longling longling;
    const RecordId march = longling.trainingClass("prog-eco-guard", "org-forestry");
    const RecordId april =
        longling.trainingClass("prog-eco-guard",
                               "org-forestry",
                               {{QStringLiteral("start_date"), QStringLiteral("2024-04-01")},
                                {QStringLiteral("end_date"), QStringLiteral("2024-04-02")},
                                {QStringLiteral("training_type"), QStringLiteral("T06")}});
    const RecordId guard = longling.person(longshan);
    const RecordId other = longling.person(zhenan);
    longling.enrolment(march, guard);
    longling.enrolment(april, guard);
    longling.enrolment(april, other);
    const ProgressBoard board = longling.board();
    const Figure guards = figureOf(board, "eco-guard-training");
    CHECK(guards.actual.value() == 3.0);
    CHECK(guards.beside == QVector<double>{2.0});
    const Figure total = figureOf(board, "vocational-training-total");
    CHECK(total.actual.value() == 3.0);
    CHECK(total.beside == QVector<double>{2.0, 2.0});
    CHECK(besideText(total) == QStringLiteral("其中：企业新型学徒制 2；人数 2"));
    CHECK(figureOf(board, "eco-guard-training", zhenan).beside == QVector<double>{1.0});
    CHECK(besideText(figureOf(board, "digital-talent")).isEmpty());
}

TEST_CASE("The same person twice in one class is one person-time", "[core][progress]")
{
    Longling longling;
    const RecordId course = longling.trainingClass("prog-kangyang", "org-hrss");
    const RecordId person = longling.person(longshan);
    longling.enrolment(course, person);
    longling.enrolment(course, person);
    const ProgressBoard board = longling.board();
    CHECK(figureOf(board, "health-care-training").actual.value() == 1.0);
    const Result<Trace> leftOut =
        traceLeftOut(longling.ledger(), board, *board.goal(u"health-care-training"), board.rootRegion());
    REQUIRE(leftOut);
    REQUIRE(leftOut->rows.size() == 1);
    CHECK(leftOut->rows.first().reason == QLatin1String(left_out::repeated));
    CHECK(leftOut->countedElsewhere == 0);
}

TEST_CASE("Who is counted in another township is named as such where the second record lies",
          "[core][progress]")
{
    Longling longling;
    const RecordId person = longling.person(longshan);
    const auto nursing = [&](const char* number, const char* day, const QString& region) {
        longling.put(certificate::entity,
                     {{QStringLiteral("person"), person.toString()},
                      {QStringLiteral("cert_kind"), QStringLiteral("C2")},
                      {QStringLiteral("cert_no"), QString::fromLatin1(number)},
                      {QStringLiteral("status"), QStringLiteral("valid")},
                      {QStringLiteral("occupation"), QStringLiteral("养老护理员")},
                      {QStringLiteral("level"), QStringLiteral("3")},
                      {QStringLiteral("cert_date"), QString::fromLatin1(day)},
                      {QStringLiteral("origin_region"), region}});
    };
    nursing("A1", "2023-05-01", longshan);
    nursing("A2", "2024-05-01", zhenan);
    const ProgressBoard board = longling.board();
    const GoalEntry& goal = *board.goal(u"elderly-care-certificates");
    const auto elsewhere = [&](const QString& region) {
        return traceLeftOut(longling.ledger(), board, goal, board.regions().indexOf(QStringView(region)))
            ->countedElsewhere;
    };
    CHECK(figureOf(board, "elderly-care-certificates").actual.value() == 1.0);
    CHECK(figureOf(board, "elderly-care-certificates").beside == QVector<double>{0.0});
    CHECK(elsewhere(zhenan) == 1);
    CHECK(elsewhere(longshan) == 0);
    CHECK(elsewhere(QStringLiteral("530523")) == 0);
    longling.enrolment(longling.trainingClass("prog-kangyang", "org-hrss"), person);
    CHECK(figureOf(longling.board(), "elderly-care-certificates").beside == QVector<double>{1.0});
}

TEST_CASE("Over random ledgers every figure equals its trace, parts add up, and as-of is monotone",
          "[core][progress]")
{
    const bool holds = rc::check("figures add up", [] {
        Longling longling;
        const std::vector<QString> homes{longshan, zhenan, QStringLiteral("530523101001"), QString()};
        const std::vector<const char*> programmes{"prog-kangyang", "prog-eco-guard", "prog-yunpin"};
        const std::vector<QString> states{QStringLiteral("completed"),
                                          QStringLiteral("completed"),
                                          QStringLiteral("training"),
                                          QStringLiteral("dropped")};
        std::vector<RecordId> courses;
        for (const char* programme : programmes) {
            const int day = *rc::gen::inRange(0, 1700);
            courses.push_back(longling.trainingClass(
                programme,
                "org-hrss",
                {{QStringLiteral("start_date"), QStringLiteral("2021-01-01")},
                 {QStringLiteral("end_date"), QDate(2021, 1, 1).addDays(day).toString(Qt::ISODate)}}));
        }
        const int count = *rc::gen::inRange(0, 15);
        for (int i = 0; i < count; ++i) {
            const RecordId person = longling.person(homes[*rc::gen::inRange<std::size_t>(0, homes.size())]);
            longling.enrolment(
                courses[*rc::gen::inRange<std::size_t>(0, courses.size())],
                person,
                {{QStringLiteral("status"), states[*rc::gen::inRange<std::size_t>(0, states.size())]}});
        }
        addOtherRecords(longling, homes);
        double before = 0.0;
        for (const QDate asOf : {QDate(2022, 6, 1), QDate(2024, 1, 1), QDate(2025, 9, 30)}) {
            const ProgressBoard board = longling.board(asOf);
            for (const GoalEntry& goal : board.goals()) {
                if (!goal.measure)
                    continue;
                requireAddsUp(longling, board, goal, board.rootRegion());
                requireAddsUp(longling, board, goal, board.regions().indexOf(QStringView(longshan)));
            }
            const double now = figureOf(board, "vocational-training-total").actual.value_or(0.0);
            RC_ASSERT(now >= before);
            before = now;
        }
    });
    CHECK(holds);
}
