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
