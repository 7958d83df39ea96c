#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/region.h"
#include "core/ledger/history.h"
#include "core/ledger/payload.h"
#include "core/ledger/query.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

using namespace jc;
using test::TestLedger;

namespace {

quint16 number(const auto& field)
{
    return field.description.number;
}

QMap<quint16, Value> namedPerson(const QString& name)
{
    return {{number(person::name), Value(name)}};
}

} // namespace

TEST_CASE("What is saved is read back after the file is closed", "[core][ledger]")
{
    TestLedger ledger;
    const EditOutcome saved =
        ledger.put(person::entity,
                   {{number(person::name), Value(QStringLiteral("张 三妹"))},
                    {number(person::idNumber), Value(QStringLiteral("11010519491231002x"))}});
    CHECK(saved.state == RecordState::Clean);
    ledger.reopen();
    const Result<std::optional<Record>> read = ledger->read(person::entity, saved.id);
    REQUIRE(read);
    REQUIRE(read->has_value());
    CHECK((*read)->get(person::name) == QStringLiteral("张三妹"));
    CHECK((*read)->get(person::idNumber) == QStringLiteral("11010519491231002X"));
    // Sex and birth date follow from the number (GB 11643).
    CHECK((*read)->get(person::birthDate) == QDate(1949, 12, 31));
    CHECK((*read)->get(person::gender) == QStringLiteral("2"));
}

TEST_CASE("Entry never blocks: a wrong record is kept as a draft and lifted when mended", "[core][ledger]")
{
    TestLedger ledger;
    const EditOutcome wrong =
        ledger.put(person::entity,
                   {{number(person::name), Value(QStringLiteral("李秀英"))},
                    {number(person::idNumber), Value(QStringLiteral("110105194912310021"))}});
    CHECK(wrong.state == RecordState::Draft);
    REQUIRE_FALSE(wrong.problems.isEmpty());
    CHECK(wrong.problems.first().field == number(person::idNumber));
    CHECK(wrong.problems.first().message.contains(QStringLiteral("X")));

    const EditOutcome mended = ledger.put(
        person::entity, {{number(person::idNumber), Value(QStringLiteral("11010519491231002X"))}}, wrong.id);
    CHECK(mended.state == RecordState::Clean);

    const EditOutcome nameless = ledger.put(person::entity, {{number(person::name), Value()}}, wrong.id);
    CHECK(nameless.state == RecordState::Draft);
}

TEST_CASE("A change is stored whole or not at all", "[core][ledger]")
{
    TestLedger ledger;
    Change change;
    change.edits.append({&person::entity, {}, namedPerson(QStringLiteral("张三妹")), std::nullopt});
    change.edits.append(
        {&person::entity, {}, {{number(person::birthDate), Value(QStringLiteral("生日"))}}, std::nullopt});
    const Result<ChangeOutcome> outcome = ledger->apply(change, ledger.author);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::InvalidInput);
    CHECK(outcome.error().message.contains(QStringLiteral("出生日期")));
    ledger.reopen();
    RecordQuery query;
    query.entity = &person::entity;
    CHECK(countRecords(*ledger, query).value() == 0);
}

TEST_CASE("A later edit of a change sees what earlier ones stored", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId town = RecordId::derived({QStringLiteral("region"), QStringLiteral("530523101")});
    const RecordId trainee = RecordId::random(1);
    const RecordId course = RecordId::random(2);
    Change change;
    change.edits.append({&region::entity,
                         town,
                         {{number(region::code), Value(QStringLiteral("530523101"))},
                          {number(region::name), Value(QStringLiteral("龙山镇"))},
                          {number(region::level), Value(QStringLiteral("township"))}},
                         std::nullopt});
    change.edits.append({&person::entity,
                         trainee,
                         {{number(person::name), Value(QStringLiteral("张三妹"))},
                          {number(person::householdRegion), Value(town)},
                          {number(person::groups), Value(QStringList{QStringLiteral("G06")})}},
                         std::nullopt});
    change.edits.append({&training_class::entity,
                         course,
                         {{number(training_class::name), Value(QStringLiteral("家政"))}},
                         std::nullopt});
    change.edits.append({&enrolment::entity,
                         {},
                         {{number(enrolment::person), Value(trainee)},
                          {number(enrolment::trainingClass), Value(course)},
                          {number(enrolment::status), Value(QStringLiteral("training"))}},
                         std::nullopt});
    const Result<ChangeOutcome> outcome = ledger->apply(change, ledger.author);
    REQUIRE(outcome);
    const EditOutcome& joined = outcome->edits.last();
    CHECK(joined.state == RecordState::Clean);
    const Record record = **ledger->read(enrolment::entity, joined.id);
    CHECK(record.get(enrolment::originRegion) == town); // frozen from the person's registered residence
    CHECK(record.get(enrolment::group) == QStringLiteral("G06"));
}

TEST_CASE("An edit that changes nothing leaves no trace", "[core][ledger]")
{
    TestLedger ledger;
    const EditOutcome saved = ledger.put(person::entity, namedPerson(QStringLiteral("张三妹")));
    int notices = 0;
    ledger->setListener([&](const ChangeNotice&) { ++notices; });
    CHECK_FALSE(ledger.put(person::entity, namedPerson(QStringLiteral("张三妹")), saved.id).changed);
    CHECK(notices == 0);
    CHECK(recordHistory(*ledger, person::entity, saved.id)->size() == 1);
}

TEST_CASE("A notice after the commit names the records and fields that changed", "[core][ledger]")
{
    TestLedger ledger;
    const EditOutcome saved = ledger.put(person::entity, namedPerson(QStringLiteral("张三妹")));
    ChangeNotice last;
    ledger->setListener([&](const ChangeNotice& notice) { last = notice; });
    ledger.put(person::entity, {{number(person::employer), Value(QStringLiteral("黄龙玉厂"))}}, saved.id);
    REQUIRE(last.touched.size() == 1);
    CHECK(last.touched.first().entity == &person::entity);
    CHECK(last.touched.first().records == QSet<RecordId>{saved.id});
    CHECK(last.touched.first().fields == QSet<quint16>{number(person::employer)});
}

TEST_CASE("A deleted record is kept, says so, and can be brought back", "[core][ledger]")
{
    TestLedger ledger;
    const EditOutcome saved = ledger.put(person::entity, namedPerson(QStringLiteral("张三妹")));
    REQUIRE(ledger->apply({QStringLiteral("重复录入"), {{&person::entity, saved.id, {}, true}}, {}},
                          ledger.author));
    CHECK((*ledger->read(person::entity, saved.id))->isDeleted());
    RecordQuery query;
    query.entity = &person::entity;
    CHECK(countRecords(*ledger, query).value() == 0);
    REQUIRE(
        ledger->apply({QStringLiteral("恢复"), {{&person::entity, saved.id, {}, false}}, {}}, ledger.author));
    CHECK_FALSE((*ledger->read(person::entity, saved.id))->isDeleted());
    CHECK((*ledger->read(person::entity, saved.id))->get(person::name) == QStringLiteral("张三妹"));
}

TEST_CASE("History tells who changed what from what to what, when and why", "[core][ledger]")
{
    TestLedger ledger;
    const EditOutcome saved = ledger.put(person::entity, namedPerson(QStringLiteral("张三妹")));
    ledger.clock.set(QDate(2025, 10, 2));
    REQUIRE(ledger->apply({QStringLiteral("按证件更正"),
                           {{&person::entity, saved.id, namedPerson(QStringLiteral("张三美")), std::nullopt}},
                           {}},
                          {QStringLiteral("龙山镇"), QStringLiteral("王芳")}));
    const Result<QVector<HistoryEntry>> history = recordHistory(*ledger, person::entity, saved.id);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    const HistoryEntry& entry = history->last();
    CHECK(entry.user == QStringLiteral("王芳"));
    CHECK(entry.office == QStringLiteral("龙山镇"));
    CHECK(entry.reason == QStringLiteral("按证件更正"));
    CHECK(entry.time == ledger.clock.now());
    REQUIRE(entry.fields.size() == 1);
    CHECK(entry.fields.first().before == Value(QStringLiteral("张三妹")));
    CHECK(entry.fields.first().after == Value(QStringLiteral("张三美")));
    CHECK(recordHistory(*ledger, person::entity, RecordId::random(5)).error().code == ErrorCode::NotFound);
}

TEST_CASE("A clock set back does not turn the order of changes", "[core][ledger]")
{
    TestLedger ledger;
    const EditOutcome saved = ledger.put(person::entity, namedPerson(QStringLiteral("张三妹")));
    ledger.clock.set(QDate(2015, 1, 1));
    ledger.put(person::entity, namedPerson(QStringLiteral("张三美")), saved.id);
    const Result<QVector<HistoryEntry>> history = recordHistory(*ledger, person::entity, saved.id);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->first().fields.first().after == Value(QStringLiteral("张三妹")));
    CHECK(history->last().fields.first().after == Value(QStringLiteral("张三美")));
    CHECK((*ledger->read(person::entity, saved.id))->get(person::name) == QStringLiteral("张三美"));
    CHECK(verifyLedger(*ledger)->isSound());
}
