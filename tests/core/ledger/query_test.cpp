#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/region.h"
#include "core/ledger/query.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

using namespace jc;
using test::TestLedger;

namespace {

void putPerson(TestLedger& ledger, const QString& name, RecordId home = {}, const QStringList& groups = {})
{
    ledger.put(person::entity,
               {{person::name.description.number, Value(name)},
                {person::householdRegion.description.number, Value(home)},
                {person::groups.description.number, Value(groups)}});
}

QStringList namesOf(const QVector<Record>& records)
{
    QStringList names;
    for (const Record& record : records)
        names.append(record.get(person::name));
    return names;
}

RecordId putRegion(TestLedger& ledger, const QString& code, RecordId parent)
{
    return ledger
        .put(region::entity,
             {{region::code.description.number, Value(code)},
              {region::name.description.number, Value(code)},
              {region::level.description.number, Value(QStringLiteral("county"))},
              {region::parent.description.number, Value(parent)}})
        .id;
}

} // namespace

TEST_CASE("Pages by key give every row once, in order, sorted or not, either way", "[core][ledger]")
{
    TestLedger ledger;
    for (const char* name : {"c", "a", "e", "b", "d", "b", "a"})
        putPerson(ledger, QString::fromLatin1(name));
    ledger.put(person::entity,
               {{person::employer.description.number, Value(QStringLiteral("无名"))}}); // no name
    RecordQuery query;
    query.entity = &person::entity;
    query.sort = GENERATE(static_cast<const FieldDescription*>(nullptr), &person::name.description);
    query.descending = GENERATE(false, true);
    const QStringList whole = namesOf(queryRecords(*ledger, query)->records);
    REQUIRE(whole.size() == 8);
    query.limit = GENERATE(1, 3, 8, 100);
    QStringList paged;
    do {
        const Result<RecordPage> page = queryRecords(*ledger, query);
        REQUIRE(page);
        paged += namesOf(page->records);
        query.after = page->next;
    } while (query.after);
    CHECK(paged == whole);
}

TEST_CASE("Filters find by part of a text, by set, by region with all below it, and by absence",
          "[core][ledger]")
{
    TestLedger ledger;
    const RecordId county = putRegion(ledger, QStringLiteral("530523"), {});
    const RecordId town = putRegion(ledger, QStringLiteral("530523101"), county);
    const RecordId other = putRegion(ledger, QStringLiteral("530521"), {});
    putPerson(ledger, QStringLiteral("张三妹"), town, {QStringLiteral("G06"), QStringLiteral("G07")});
    putPerson(ledger, QStringLiteral("李三"), county, {QStringLiteral("G07")});
    putPerson(ledger, QStringLiteral("王_%五"), other);
    const auto found = [&](Filter filter) {
        RecordQuery query;
        query.entity = &person::entity;
        query.filters = {filter};
        return namesOf(queryRecords(*ledger, query)->records);
    };
    using Test = Filter::Test;
    CHECK(found({&person::name.description, Test::Contains, Value(QStringLiteral("三"))}).size() == 2);
    CHECK(found({&person::name.description, Test::Contains, Value(QStringLiteral("_%"))}) ==
          QStringList{QStringLiteral("王_%五")});
    CHECK(found({&person::groups.description, Test::Equals, Value(QStringLiteral("G06"))}) ==
          QStringList{QStringLiteral("张三妹")});
    CHECK(found({&person::householdRegion.description, Test::Within, Value(county)}).size() == 2);
    CHECK(found({&person::householdRegion.description, Test::Within, Value(town)}).size() == 1);
    CHECK(found({&person::groups.description, Test::Empty, Value()}) ==
          QStringList{QStringLiteral("王_%五")});
    CHECK(found({&person::householdRegion.description, Test::Equals, Value(RecordId::random(9))}).isEmpty());
}

TEST_CASE("A name is found by its characters or by pinyin, and a record by the name of the one it is of",
          "[core][ledger]")
{
    TestLedger ledger;
    putPerson(ledger, QStringLiteral("张三妹"));
    putPerson(ledger, QStringLiteral("李秀英"));
    const RecordId trainee =
        queryRecords(*ledger, {&person::entity, {}, nullptr, false, false, {}, {}, 1})->records.first().id();
    ledger.put(enrolment::entity, {{enrolment::person.description.number, Value(trainee)}});
    const auto found =
        [&](const EntityDescription& entity, const FieldDescription& field, const char* typed) {
            RecordQuery query;
            query.entity = &entity;
            query.filters = {{&field, Filter::Test::NameMatches, Value(QString::fromUtf8(typed))}};
            const Result<qint64> count = countRecords(*ledger, query);
            REQUIRE(count);
            return *count;
        };
    CHECK(found(person::entity, person::name.description, "zsm") == 1);
    CHECK(found(person::entity, person::name.description, "秀") == 1);
    CHECK(found(person::entity, person::name.description, "wang") == 0);
    CHECK(found(enrolment::entity, enrolment::person.description, "zhangsm") == 1);
    CHECK(found(enrolment::entity, enrolment::person.description, "lxy") == 0);
}

TEST_CASE("Drafts can be listed and counted apart", "[core][ledger]")
{
    TestLedger ledger;
    putPerson(ledger, QStringLiteral("张三妹"));
    ledger.put(person::entity,
               {{person::employer.description.number, Value(QStringLiteral("无名"))}}); // no name
    RecordQuery query;
    query.entity = &person::entity;
    query.state = RecordState::Draft;
    CHECK(countRecords(*ledger, query).value() == 1);
    query.state = RecordState::Clean;
    CHECK(countRecords(*ledger, query).value() == 1);
    CHECK(namesOf(queryRecords(*ledger, query)->records) == QStringList{QStringLiteral("张三妹")});
}

TEST_CASE("The last digits of a number find its record", "[core][ledger]")
{
    TestLedger ledger;
    ledger.put(person::entity,
               {{person::name.description.number, Value(QStringLiteral("张三妹"))},
                {person::idNumber.description.number, Value(QStringLiteral("53052319790230001X"))}});
    RecordQuery query;
    query.entity = &person::entity;
    query.filters = {{&person::idNumber.description, Filter::Test::EndsWith, Value(QStringLiteral("001X"))}};
    CHECK(countRecords(*ledger, query).value() == 1);
    query.filters.first().value = Value(QStringLiteral("0230"));
    CHECK(countRecords(*ledger, query).value() == 0);
}
