#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/buffers.h"
#include "core/ledger/query_order.h"
#include "core/ledger/record_json.h"
#include "core/ledger/take_in.h"
#include "core/policy/new_ledger.h"
#include "core/policy/policy_records.h"
#include "core/quality/todo.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"

#include <algorithm>
#include <functional>

using namespace jc;
using namespace Qt::StringLiterals;

namespace {

const QString todoTown = u"530523101"_s;
const QDate todoDay(2025, 9, 30);

WorkAhead aheadOf(test::Longling& longling)
{
    const Result<WorkAhead> work = workAhead(longling.ledger(), todoDay);
    REQUIRE(work);
    // Whoever opens a line finds as many records as it says, each once.
    for (const Todo& todo : work->todos) {
        const Result<QVector<qint64>> records =
            todoRecords(longling.ledger(), todo.kind, *todo.entity, todoDay);
        REQUIRE(records);
        CHECK(records->size() == todo.count);
        CHECK(std::ranges::adjacent_find(*records, std::ranges::greater_equal()) == records->end());
        if (const EntityDescription* entity = todoEntity(todo.kind))
            CHECK(entity == todo.entity);
    }
    return *work;
}

QVector<RecordId> recordsOf(test::Longling& longling, TodoKind kind, const EntityDescription& entity)
{
    const Result<QVector<qint64>> numbers = todoRecords(longling.ledger(), kind, entity, todoDay);
    REQUIRE(numbers);
    const Result<QVector<Record>> records = readNumbered(longling.ledger(), entity, *numbers);
    REQUIRE(records);
    QVector<RecordId> ids;
    for (const Record& record : *records)
        ids.append(record.id());
    return ids;
}

std::optional<Todo> todoOf(const WorkAhead& work, TodoKind kind, const EntityDescription& entity)
{
    const auto at = std::ranges::find_if(
        work.todos, [&](const Todo& todo) { return todo.kind == kind && todo.entity == &entity; });
    return at == work.todos.end() ? std::nullopt : std::optional(*at);
}

RecordId certificateOf(test::Longling& longling, RecordId person, const QJsonObject& more)
{
    QJsonObject fields{{u"person"_s, person.toString()},
                       {u"cert_kind"_s, u"C01"_s},
                       {u"cert_no"_s, u"S%1"_s.arg(more.value(u"cert_date"_s).toString())},
                       {u"status"_s, u"valid"_s}};
    for (auto at = more.begin(); at != more.end(); ++at)
        fields.insert(at.key(), at.value());
    return longling.put(certificate::entity, fields);
}

} // namespace

TEST_CASE("A new ledger has nothing to do and nothing to go on with", "[core][quality]")
{
    test::Longling longling;
    const WorkAhead work = aheadOf(longling);
    CHECK(work.todos.isEmpty());
    CHECK_FALSE(work.last);
}

TEST_CASE("A class past its last day and still in training is overdue, one of today is not",
          "[core][quality]")
{
    test::Longling longling;
    const auto running = [&](const QString& end, const QString& planned) {
        QJsonObject more{{u"status"_s, u"running"_s}, {u"end_date"_s, QJsonValue()}};
        if (!end.isEmpty())
            more.insert(u"end_date"_s, end);
        if (!planned.isEmpty())
            more.insert(u"planned_end"_s, planned);
        return longling.trainingClass("prog-kangyang", "org-hrss", more);
    };
    running({}, u"2025-09-30"_s);
    const RecordId first = running({}, u"2025-09-29"_s);
    const RecordId second = running({}, u"2025-08-01"_s);
    running({}, {});
    longling.trainingClass("prog-kangyang", "org-hrss"); // completed
    const std::optional<Todo> todo =
        todoOf(aheadOf(longling), TodoKind::OverdueClasses, training_class::entity);
    REQUIRE(todo);
    CHECK(todo->count == 2);
    CHECK(todo->first == QDate(2025, 8, 1));
    CHECK(recordsOf(longling, TodoKind::OverdueClasses, training_class::entity) == QVector{first, second});
}

TEST_CASE("A certificate is told of from sixty days before its last day until that day", "[core][quality]")
{
    test::Longling longling;
    const RecordId person = longling.person(todoTown);
    for (const QString& day : {u"2025-09-29"_s, u"2025-09-30"_s, u"2025-11-29"_s, u"2025-11-30"_s})
        certificateOf(longling, person, {{u"cert_date"_s, u"2022-01-01"_s}, {u"valid_to"_s, day}});
    certificateOf(
        longling,
        person,
        {{u"cert_date"_s, u"2022-01-02"_s}, {u"valid_to"_s, u"2025-10-10"_s}, {u"status"_s, u"revoked"_s}});
    const std::optional<Todo> todo =
        todoOf(aheadOf(longling), TodoKind::ExpiringCertificates, certificate::entity);
    REQUIRE(todo);
    CHECK(todo->count == 2);
    CHECK(todo->first == QDate(2025, 9, 30));
}

TEST_CASE("Who passed for a level and has no certificate since is missing one", "[core][quality]")
{
    test::Longling longling;
    const RecordId levelled = longling.trainingClass("prog-kangyang", "org-hrss", {{u"level"_s, u"5"_s}});
    const RecordId plain = longling.trainingClass("prog-kangyang", "org-hrss");
    const RecordId fresh = longling.trainingClass(
        "prog-kangyang",
        "org-hrss",
        {{u"level"_s, u"5"_s}, {u"start_date"_s, u"2025-09-01"_s}, {u"end_date"_s, u"2025-09-20"_s}});
    const QJsonObject passed{{u"result"_s, u"qualified"_s}};
    const RecordId without = longling.person(todoTown);
    const RecordId before = longling.person(todoTown);
    const RecordId after = longling.person(todoTown);
    QVector<RecordId> enrolled;
    for (const RecordId& person : {without, before, after})
        enrolled.append(longling.enrolment(levelled, person, passed));
    longling.enrolment(levelled, longling.person(todoTown), {{u"result"_s, u"unqualified"_s}});
    longling.enrolment(plain, longling.person(todoTown), passed);
    longling.enrolment(fresh, longling.person(todoTown), passed);
    certificateOf(longling, before, {{u"cert_date"_s, u"2023-05-01"_s}});
    certificateOf(longling, after, {{u"cert_date"_s, u"2024-04-01"_s}});
    const WorkAhead work = aheadOf(longling);
    const auto todo = std::ranges::find(work.todos, TodoKind::MissingCertificates, &Todo::kind);
    REQUIRE(todo != work.todos.end());
    CHECK(todo->count == 2);
    CHECK(todo->first == QDate(2024, 3, 20));
    CHECK(recordsOf(longling, TodoKind::MissingCertificates, enrolment::entity) == enrolled.mid(0, 2));
}

TEST_CASE("Drafts are counted by kind, and trainees without a number apart from other people",
          "[core][quality]")
{
    test::Longling longling;
    const RecordId nameless = longling.put(training_class::entity, {{u"class_no"_s, u"7"_s}});
    CHECK_FALSE(nameless.isNull());
    const RecordId unnumbered = longling.person(todoTown, {{u"id_number"_s, QJsonValue()}});
    longling.person(todoTown, {{u"id_number"_s, QJsonValue()}});
    longling.enrolment(longling.trainingClass("prog-kangyang", "org-hrss"), unnumbered);
    const WorkAhead work = aheadOf(longling);
    const std::optional<Todo> drafts = todoOf(work, TodoKind::Drafts, training_class::entity);
    REQUIRE(drafts);
    CHECK(drafts->count == 1);
    const std::optional<Todo> numbers = todoOf(work, TodoKind::PersonsWithoutIdNumber, person::entity);
    REQUIRE(numbers);
    CHECK(numbers->count == 1);
    CHECK(recordsOf(longling, TodoKind::Drafts, training_class::entity) == QVector{nameless});
    CHECK(recordsOf(longling, TodoKind::PersonsWithoutIdNumber, person::entity) == QVector{unnumbered});
}

TEST_CASE("What two offices say differently of a record waits to be decided", "[core][quality]")
{
    test::Longling county;
    const RecordId known = county.person(todoTown);
    county.person(todoTown);
    test::Longling town;
    REQUIRE(takeIn(town.ledger(), *changesOf(county.ledger())));
    town.put(person::entity, {{u"id"_s, known.toString()}, {u"name"_s, u"张叁妹"_s}});
    county.put(person::entity, {{u"id"_s, known.toString()}, {u"name"_s, u"张三妹"_s}});
    REQUIRE(takeIn(county.ledger(), *changesOf(town.ledger())));
    const std::optional<Todo> todo = todoOf(aheadOf(county), TodoKind::ToReview, person::entity);
    REQUIRE(todo);
    CHECK(todo->count == 1);
    CHECK(recordsOf(county, TodoKind::ToReview, person::entity) == QVector{known});
}

TEST_CASE("The work goes on at the record saved last, or before it at typed words that were not saved",
          "[core][quality]")
{
    test::Longling longling;
    longling.person(todoTown);
    const RecordId second = longling.person(todoTown);
    std::optional<LastEdited> last = aheadOf(longling).last;
    REQUIRE(last);
    CHECK(last->entity == &person::entity);
    CHECK(last->record == second);
    CHECK_FALSE(last->unsaved);
    REQUIRE(keepBuffer(longling.ledger(), training_class::entity, {}, "typed"));
    last = aheadOf(longling).last;
    REQUIRE(last);
    CHECK(last->entity == &training_class::entity);
    CHECK(last->record.isNull());
    CHECK(last->unsaved);
}

TEST_CASE("The work goes on behind what was set up and what was taken out since", "[core][quality]")
{
    test::Longling longling;
    const RecordId kept = longling.person(todoTown);
    QVector<Edit> removals;
    for (int i = 0; i < 120; ++i)
        removals.append({&person::entity, longling.person(todoTown), {}, true});
    REQUIRE(longling.ledger().apply({u"录错"_s, removals, {}}, longling.author));
    const Result<PolicyTemplate> policy = readPolicy(u"sichuan-2023"_s);
    REQUIRE(policy);
    REQUIRE(installPolicy(
        longling.ledger(), longling.catalogues().regions, *policy, longling.author, std::nullopt));
    const std::optional<LastEdited> last = aheadOf(longling).last;
    REQUIRE(last);
    CHECK(last->record == kept);
}

TEST_CASE("The work goes on at a record of the own office, whatever came from others since",
          "[core][quality]")
{
    test::Longling county;
    const RecordId own = county.person(todoTown);
    test::Longling town;
    REQUIRE(takeIn(town.ledger(), *changesOf(county.ledger())));
    town.person(todoTown);
    REQUIRE(takeIn(county.ledger(), *changesOf(town.ledger())));
    const std::optional<LastEdited> last = aheadOf(county).last;
    REQUIRE(last);
    CHECK(last->record == own);
}
