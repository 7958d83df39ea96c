#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/erasure.h"
#include "core/ledger/query_order.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace jc;
using test::TestLedger;

namespace {

const FieldDescription& orderName = training_class::name.description;
const FieldDescription& orderHours = training_class::hours.description;
const FieldDescription& orderStart = training_class::startDate.description;
const FieldDescription& orderStatus = training_class::status.description;

using Fields = QMap<quint16, Value>;

// A class with some of its fields missing, of few different values, so that sorting meets ties and gaps.
Fields anyClass()
{
    static const std::vector<QString> names{QStringLiteral("b"),
                                            QStringLiteral("a"),
                                            QStringLiteral("家政"),
                                            QStringLiteral("焊工"),
                                            QStringLiteral("石斛")};
    static const std::vector<QString> states{
        QStringLiteral("planned"), QStringLiteral("running"), QStringLiteral("completed")};
    Fields fields;
    if (*rc::gen::inRange(0, 5) > 0)
        fields.insert(orderName.number, Value(*rc::gen::elementOf(names)));
    if (*rc::gen::inRange(0, 4) > 0)
        fields.insert(orderHours.number, Value(qint64{*rc::gen::inRange(1, 5)}));
    if (*rc::gen::inRange(0, 4) > 0)
        fields.insert(orderStart.number, Value(qint64{20250100 + *rc::gen::inRange(1, 6)}));
    if (*rc::gen::inRange(0, 4) > 0)
        fields.insert(orderStatus.number, Value(*rc::gen::elementOf(states)));
    return fields;
}

Filter anyFilter()
{
    using Test = Filter::Test;
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return {&orderHours, Test::AtLeast, Value(qint64{*rc::gen::inRange(1, 5)})};
    case 1:
        return {&orderHours, Test::AtMost, Value(qint64{*rc::gen::inRange(1, 5)})};
    case 2:
        return {&orderStart, Test::AtMost, Value(qint64{20250100 + *rc::gen::inRange(1, 6)})};
    case 3:
        return {&orderStatus, Test::Equals, Value(QStringLiteral("running"))};
    case 4:
        return {&orderStatus, Test::Differs, Value(QStringLiteral("running"))};
    case 5:
        return {&orderName, Test::Contains, Value(QStringLiteral("工"))};
    case 6:
        return {&orderStart, Test::Empty, Value()};
    default:
        return {&orderStart, Test::Filled, Value()};
    }
}

bool holds(const Filter& filter, const Record& record)
{
    const Value value = record.value(filter.field->number);
    switch (filter.test) {
    case Filter::Test::Empty:
        return value.isEmpty();
    case Filter::Test::Filled:
        return !value.isEmpty();
    case Filter::Test::Equals:
        return value == filter.value;
    case Filter::Test::Differs:
        return !(value == filter.value);
    case Filter::Test::Contains:
        return value.text() != nullptr && value.text()->contains(*filter.value.text());
    case Filter::Test::AtLeast:
        return value.integer() != nullptr && *value.integer() >= *filter.value.integer();
    case Filter::Test::AtMost:
        return value.integer() != nullptr && *value.integer() <= *filter.value.integer();
    default:
        return false;
    }
}

// The list as a person would make it by hand of all records, which are in the order they were made.
QVector<RecordId> byHand(QVector<Record> records, const RecordQuery& query)
{
    records.removeIf([&](const Record& record) {
        return record.isDeleted() != query.removedOnly ||
               std::ranges::any_of(query.filters,
                                   [&](const Filter& filter) { return !holds(filter, record); });
    });
    QVector<std::pair<QByteArray, RecordId>> keyed;
    for (const Record& record : std::as_const(records)) {
        QByteArray key;
        if (query.sort != nullptr) {
            const Value value = record.value(query.sort->number);
            if (value.text() != nullptr)
                key = '+' + value.text()->toUtf8();
            else if (value.integer() != nullptr)
                key = '+' + QByteArray::number(*value.integer()).rightJustified(20, '0');
        }
        keyed.append({key, record.id()});
    }
    std::ranges::stable_sort(keyed, {}, &std::pair<QByteArray, RecordId>::first);
    if (query.descending)
        std::ranges::reverse(keyed);
    QVector<RecordId> ids;
    for (const auto& [key, id] : std::as_const(keyed))
        ids.append(id);
    return ids;
}

QVector<RecordId> idsOf(TestLedger& ledger, const QVector<qint64>& order)
{
    QVector<RecordId> ids;
    const Result<QVector<Record>> records = readNumbered(*ledger, training_class::entity, order);
    REQUIRE(records);
    for (const Record& record : *records)
        ids.append(record.id());
    return ids;
}

RecordQuery everything()
{
    RecordQuery query;
    query.entity = &training_class::entity;
    query.includeDeleted = true;
    return query;
}

RecordQuery anyQuery(TestLedger& ledger)
{
    RecordQuery query;
    query.entity = &training_class::entity;
    query.sort = *rc::gen::element<const FieldDescription*>(nullptr, &orderName, &orderStart);
    query.descending = *rc::gen::arbitrary<bool>();
    query.removedOnly = *rc::gen::inRange(0, 5) == 0;
    const int filters = *rc::gen::inRange(0, 4);
    for (int i = 0; i < filters; ++i)
        query.filters.append(anyFilter());
    if (*rc::gen::inRange(0, 3) == 0) {
        query.among = queryOrder(*ledger, everything()).value();
        query.among->removeIf([](qint64 n) { return n % 3 == 0; });
    }
    return query;
}

} // namespace

TEST_CASE("Any filters together with any sort give what a person would pick by hand", "[core][ledger]")
{
    TestLedger ledger;
    const bool held = rc::check("order by hand", [&] {
        const int more = *rc::gen::inRange(1, 4);
        for (int i = 0; i < more; ++i) {
            const EditOutcome put = ledger.put(training_class::entity, anyClass());
            if (*rc::gen::inRange(0, 4) == 0) {
                RC_ASSERT(
                    ledger->apply({{}, {{&training_class::entity, put.id, {}, true}}, {}}, ledger.author)
                        .has_value());
            }
        }
        QVector<Record> all = queryRecords(*ledger, everything())->records;
        const RecordQuery query = anyQuery(ledger);
        if (query.among) {
            const QVector<RecordId> among = idsOf(ledger, *query.among);
            all.removeIf([&](const Record& record) { return !among.contains(record.id()); });
        }
        const Result<QVector<qint64>> order = queryOrder(*ledger, query);
        RC_ASSERT(order.has_value());
        RC_ASSERT(countRecords(*ledger, query).value() == order->size());
        RC_ASSERT(idsOf(ledger, *order) == byHand(all, query));
        const Result<RecordSums> sums = sumRecords(*ledger, query, {&orderHours});
        RC_ASSERT(sums.has_value());
        RC_ASSERT(sums->count == order->size());
        std::optional<qint64> hours;
        for (const Record& record : *readNumbered(*ledger, training_class::entity, *order)) {
            const Value value = record.value(orderHours.number);
            if (value.integer() != nullptr)
                hours = hours.value_or(0) + *value.integer();
        }
        RC_ASSERT(sums->sums.first() == hours);
        const Result<ChosenSum> chosen = sumNumbered(*ledger, training_class::entity, orderHours, *order);
        RC_ASSERT(chosen.has_value());
        RC_ASSERT(chosen->sum == hours.value_or(0));
    });
    CHECK(held);
}

TEST_CASE("An order that follows changes is the order read anew", "[core][ledger]")
{
    TestLedger ledger;
    for (int i = 0; i < 12; ++i)
        ledger.put(training_class::entity,
                   {{orderName.number, Value(QString(QChar(u'a' + i % 5)))},
                    {orderStart.number, Value(qint64{20250101 + i % 3})}});
    const bool held = rc::check("followed order", [&] {
        const RecordQuery query = anyQuery(ledger);
        const QVector<qint64> before = queryOrder(*ledger, query).value();
        const QVector<Record> all = queryRecords(*ledger, everything())->records;
        QVector<RecordId> touched;
        const int edits = *rc::gen::inRange(1, 5);
        for (int i = 0; i < edits; ++i) {
            const Record& one = all[*rc::gen::inRange<qsizetype>(0, all.size())];
            const int act = *rc::gen::inRange(0, 4);
            if (act == 0) {
                touched.append(ledger.put(training_class::entity, anyClass()).id);
            } else if (act == 1) {
                touched.append(one.id());
                RC_ASSERT(
                    ledger
                        ->apply(
                            {{}, {{&training_class::entity, one.id(), {}, *rc::gen::arbitrary<bool>()}}, {}},
                            ledger.author)
                        .has_value());
            } else {
                touched.append(ledger.put(training_class::entity, anyClass(), one.id()).id);
            }
        }
        const Result<OrderSteps> steps = followOrder(*ledger, query, before, touched);
        RC_ASSERT(steps.has_value());
        RC_ASSERT(steps->order == queryOrder(*ledger, query).value());
        // The steps lead from one to the other.
        QVector<qint64> walked = before;
        for (const qsizetype place : steps->removed)
            walked.removeAt(place);
        for (const qsizetype place : steps->inserted)
            walked.insert(place, steps->order[place]);
        RC_ASSERT(walked == steps->order);
    });
    CHECK(held);
}

TEST_CASE("A sum that has no room is left out, and the rows are counted all the same", "[core][ledger]")
{
    TestLedger ledger;
    const qint64 huge = 6'000'000'000'000'000'000;
    const auto sums = [&] {
        RecordQuery query;
        query.entity = &training_class::entity;
        return sumRecords(*ledger, query, {&orderHours, &orderStart}).value();
    };
    const auto chosen = [&] {
        RecordQuery query;
        query.entity = &training_class::entity;
        const QVector<qint64> order = queryOrder(*ledger, query).value();
        return sumNumbered(*ledger, training_class::entity, orderHours, order).value();
    };
    ledger.put(training_class::entity, {{orderHours.number, Value(huge)}});
    CHECK(sums().sums.first() == huge);
    ledger.put(training_class::entity, {{orderHours.number, Value(huge)}});
    CHECK(sums().count == 2);
    CHECK(sums().sums == QVector<std::optional<qint64>>{std::nullopt, std::nullopt});
    CHECK(chosen().filled == 2);
    CHECK_FALSE(chosen().sum);
    ledger.put(training_class::entity, {{orderHours.number, Value(qint64{-7} - huge)}});
    CHECK(sums().sums.first() == huge - 7);
    CHECK(chosen().sum == huge - 7);
}

TEST_CASE("What is read in one moment does not see what is saved meanwhile", "[core][ledger]")
{
    TestLedger ledger;
    ledger.put(training_class::entity, {{orderHours.number, Value(qint64{40})}});
    const auto reader = Ledger::openReader(ledger.path(), ledger.environment());
    REQUIRE(reader);
    const auto counted = [&] {
        return countRecords(**reader, everything()).value();
    };
    {
        const Result<QueryMoment> moment = QueryMoment::of(**reader);
        REQUIRE(moment);
        CHECK(counted() == 1);
        ledger.put(training_class::entity, {{orderHours.number, Value(qint64{60})}});
        CHECK(counted() == 1);
    }
    CHECK(counted() == 2);
}

TEST_CASE("An order that follows one change is not led astray by another one it was not told of",
          "[core][ledger]")
{
    TestLedger ledger;
    QVector<RecordId> ids;
    for (int hours = 1; hours <= 7; ++hours)
        ids.append(ledger.put(training_class::entity, {{orderHours.number, Value(qint64{hours * 10})}}).id);
    RecordQuery query;
    query.entity = &training_class::entity;
    query.sort = &orderHours;
    const QVector<qint64> order = queryOrder(*ledger, query).value();
    const qint64 since = newestOperation(*ledger).value();
    ledger.put(training_class::entity, {{orderHours.number, Value(qint64{65})}}, ids[0]);
    ledger.put(training_class::entity, {{orderHours.number, Value(qint64{90})}}, ids[4]);
    const Result<OrderSteps> steps = followOrder(*ledger, query, order, {ids[0]}, since);
    REQUIRE(steps);
    CHECK(steps->order == queryOrder(*ledger, query).value());
    CHECK(steps->newest == newestOperation(*ledger).value());
    CHECK(steps->newest > since);
    CHECK_FALSE(steps->isAnew);
    // What comes by the thousand is not followed one by one.
    Change many{QStringLiteral("test"), {}, {}};
    for (int i = 0; i < 2'100; ++i)
        many.edits.append({&training_class::entity, {}, {{orderHours.number, Value(qint64{i})}}, {}});
    REQUIRE(ledger->apply(many, ledger.author));
    const Result<OrderSteps> anew = followOrder(*ledger, query, steps->order, {ids[0]}, steps->newest);
    REQUIRE(anew);
    CHECK(anew->isAnew);
    CHECK(anew->order == queryOrder(*ledger, query).value());
}

TEST_CASE("What was taken out is listed apart, and a person erased by law in no list of it", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId out =
        ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张三妹"))}}).id;
    const RecordId erased =
        ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("李秀英"))}}).id;
    ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("王五"))}});
    for (const RecordId& id : {out, erased})
        REQUIRE(ledger->apply({{}, {{&person::entity, id, {}, true}}, {}}, ledger.author));
    RecordQuery query;
    query.entity = &person::entity;
    query.removedOnly = true;
    CHECK(countRecords(*ledger, query).value() == 2);
    REQUIRE(erasePerson(*ledger, erased, QStringLiteral("本人申请"), ledger.author));
    const Result<RecordPage> left = queryRecords(*ledger, query);
    REQUIRE(left);
    REQUIRE(left->records.size() == 1);
    CHECK(left->records.first().id() == out);
}

TEST_CASE("Typing finds the next row of the list, and begins anew at its end", "[core][ledger]")
{
    TestLedger ledger;
    for (const char* name : {"张三妹", "李秀英", "张四", "王五"})
        ledger.put(person::entity, {{person::name.description.number, Value(QString::fromUtf8(name))}});
    RecordQuery query;
    query.entity = &person::entity;
    const QVector<qint64> order = queryOrder(*ledger, query).value();
    const auto next = [&](const char* typed, qsizetype from) {
        const Filter wanted{
            &person::name.description, Filter::Test::NameMatches, Value(QString::fromUtf8(typed))};
        return findNext(*ledger, query, wanted, order, from).value();
    };
    CHECK(next("zh", 0) == 2);
    CHECK(next("zh", 2) == 0);
    CHECK(next("lxy", 0) == 1);
    CHECK(next("无", 0) == -1);
}
