#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/person.h"
#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "ui/records/list_condition.h"
#include "ui/records/record_table_model.h"

#include <QAbstractItemModelTester>

namespace jc::ui::test {

using jc::test::syntheticId;

namespace {

void addPersons(RecordsDesk& desk, int count, bool withNumbers = true)
{
    Change change;
    change.reason = s("test");
    for (int i = 0; i < count; ++i) {
        Record record(person::entity);
        record.set(person::name, s("学员%1").arg(i, 5, 10, QChar(u'0')));
        if (withNumbers)
            record.set(person::idNumber, syntheticId(i));
        change.edits.append({&person::entity, {}, record.values(), std::nullopt});
    }
    REQUIRE(desk.longling.ledger().apply(change, desk.longling.author));
}

struct Listed
{
    explicit Listed(RecordsDesk& desk)
        : model(*desk.session, desk.longling.catalogues().codes, nullptr)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {}

    RecordTableModel model;
    QAbstractItemModelTester tester;
};

int columnOf(const RecordTableModel& model, const FieldDescription& field)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.fieldOf(column) == &field)
            return column;
    }
    return -1;
}

QString cell(const RecordTableModel& model, int row, const FieldDescription& field)
{
    return model.index(row, columnOf(model, field)).data().toString();
}

} // namespace

TEST_CASE("A list of a hundred thousand knows the place of every row and reads only what is looked at",
          "[ui][records]")
{
    RecordsDesk desk;
    constexpr int whole = 100'000;
    addPersons(desk, whole, false);
    desk.start();
    RecordTableModel model(*desk.session, desk.longling.catalogues().codes, nullptr);
    RecordListRequest request;
    request.entity = &person::entity;
    request.sort = &person::name.description;
    request.descending = true;
    model.setRequest(request);
    desk.settle();
    REQUIRE(model.rowCount() == whole);
    REQUIRE(model.count());
    CHECK(model.count()->all == whole);
    // Far rows stand as placeholders until somebody looks.
    for (const int row : {70'000, whole - 1, 12, 40'000}) {
        INFO(row);
        cell(model, row, person::name.description);
        desk.settle();
        CHECK(cell(model, row, person::name.description) ==
              s("学员%1").arg(whole - 1 - row, 5, 10, QChar(u'0')));
        CHECK_FALSE(model.idAt(row).isNull());
    }
    CHECK(model.index(99'000, 1).data(RecordTableModel::WaitingRole).toBool());
    desk.settle();
    // Scrolled through from end to end it holds no more than it may.
    for (int row = 0; row < whole; row += 64) {
        cell(model, row, person::name.description);
        if (row % 4'096 == 0)
            desk.settle();
    }
    desk.settle();
    int held = 0;
    for (int row = 0; row < whole; ++row)
        held += model.idAt(row).isNull() ? 0 : 1;
    CHECK(held > 0);
    CHECK(held <= RecordTableModel::keptRows);

    const RecordId middle = [&] {
        cell(model, 50'000, person::name.description);
        desk.settle();
        return model.idAt(50'000);
    }();
    const auto write = [&](const Edit& edit) {
        desk.session->write(
            &model,
            [edit, author = desk.longling.author](Ledger& ledger) {
                return ledger.apply({QStringLiteral("test"), {edit}, {}}, author);
            },
            [](const Result<ChangeOutcome>& outcome) { REQUIRE(outcome); });
        desk.settle();
    };
    QStringList steps;
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, [&](const QModelIndex&, int first, int last) {
        steps.append(s("+%1-%2").arg(first).arg(last));
    });
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, [&](const QModelIndex&, int first, int last) {
        steps.append(s("-%1-%2").arg(first).arg(last));
    });
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { steps.append(s("reset")); });
    write({&person::entity, middle, {}, true});
    CHECK(steps == QStringList{s("-50000-50000")});
    CHECK(model.rowCount() == whole - 1);
    steps.clear();
    write({&person::entity, middle, {}, false});
    CHECK(steps == QStringList{s("+50000-50000")});
    CHECK(model.rowOf(middle) == 50'000);
    steps.clear();
    write({&person::entity, middle, {{person::name.description.number, Value(s("学员A"))}}, {}});
    CHECK(steps == QStringList({s("-50000-50000"), s("+0-0")}));
    CHECK(model.rowOf(middle) == 0);
    CHECK(model.rowCount() == whole);
    steps.clear();
    write({&person::entity, middle, {{person::employer.description.number, Value(s("某厂"))}}, {}});
    CHECK(steps.isEmpty());
}

TEST_CASE("A list masks numbers, shows what is missing as a dash and marks drafts", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person(s("530523101"), {{s("phone"), s("13800000042")}});
    desk.longling.put(person::entity, {{s("name"), s("错号")}, {s("id_number"), s("530523197001019999")}});
    desk.start();
    Listed list(desk);
    RecordListRequest request;
    request.entity = &person::entity;
    list.model.setRequest(request);
    desk.settle();
    REQUIRE(list.model.rowCount() == 2);
    CHECK(cell(list.model, 0, person::idNumber.description) == s("530523************"));
    CHECK(cell(list.model, 0, person::phone.description) == s("138****0042"));
    CHECK(cell(list.model, 1, person::phone.description) == s("—"));
    CHECK(list.model.index(0, 0).data().toString().isEmpty());
    CHECK(list.model.index(1, 0).data().toString() == s("草稿"));
    CHECK(list.model.count()->drafts == 1);
    CHECK(list.model.index(1, 1).data(Qt::AccessibleTextRole).toString().contains(s("姓名")));
    CHECK_FALSE(list.model.isSortable(columnOf(list.model, person::idNumber.description)));
}

TEST_CASE("A list follows the ledger: rows change, leave and come while it is looked at", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId first = desk.longling.person({}, {{s("name"), s("张三妹")}});
    const RecordId second = desk.longling.person({}, {{s("name"), s("李秀英")}});
    desk.start();
    Listed list(desk);
    RecordListRequest request;
    request.entity = &person::entity;
    list.model.setRequest(request);
    desk.settle();
    const auto write = [&](const Edit& edit) {
        desk.session->write(
            &list.model,
            [edit, author = desk.longling.author](Ledger& ledger) {
                return ledger.apply({QStringLiteral("test"), {edit}, {}}, author);
            },
            [](const Result<ChangeOutcome>& outcome) { REQUIRE(outcome); });
        desk.settle();
    };
    write({&person::entity, first, {{person::name.description.number, Value(s("张三梅"))}}, std::nullopt});
    CHECK(cell(list.model, 0, person::name.description) == s("张三梅"));
    write({&person::entity, second, {}, true});
    CHECK(list.model.rowCount() == 1);
    CHECK(list.model.count()->all == 1);
    write({&person::entity, {}, {{person::name.description.number, Value(s("新人"))}}, std::nullopt});
    CHECK(list.model.rowCount() == 2);
}

TEST_CASE("Many records that come at once stand where they belong", "[ui][records]")
{
    RecordsDesk desk;
    addPersons(desk, 1'500);
    desk.start();
    Listed list(desk);
    RecordListRequest request;
    request.entity = &person::entity;
    request.sort = &person::name.description;
    list.model.setRequest(request);
    desk.settle();
    REQUIRE(list.model.rowCount() == 1'500);
    desk.session->write(
        &list.model,
        [author = desk.longling.author](Ledger& ledger) {
            Change change{QStringLiteral("test"), {}, {}};
            for (int i = 0; i < 250; ++i) {
                change.edits.append(
                    {&person::entity,
                     {},
                     {{person::name.description.number, Value(QStringLiteral("一%1").arg(i))}},
                     {}});
            }
            return ledger.apply(change, author);
        },
        [](const Result<ChangeOutcome>& outcome) { REQUIRE(outcome); });
    desk.settle();
    CHECK(list.model.rowCount() == 1'750);
    CHECK(list.model.count()->all == 1'750);
    CHECK(cell(list.model, 0, person::name.description) == s("一0"));
}

TEST_CASE("A list says the sums of its columns over all its rows, and what may not be summed is left out",
          "[ui][records]")
{
    RecordsDesk desk;
    for (const int hours : {40, 60}) {
        desk.longling.put(training_class::entity,
                          {{s("class_name"), s("培训班")}, {s("hours"), hours}, {s("task_year"), 2025}});
    }
    desk.start();
    Listed list(desk);
    RecordListRequest request;
    request.entity = &training_class::entity;
    request.columns = {&training_class::name.description,
                       &training_class::hours.description,
                       &training_class::taskYear.description};
    list.model.setRequest(request);
    desk.settle();
    REQUIRE(list.model.count());
    CHECK(list.model.count()->sums == QMap<quint16, qint64>{{training_class::hours.description.number, 100}});
}

TEST_CASE("Conditions of a list go through a location and back", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.put(training_class::entity,
                      {{s("class_name"), s("家政 一班")}, {s("hours"), 40}, {s("status"), s("running")}});
    desk.longling.put(training_class::entity, {{s("class_name"), s("焊工班")}, {s("hours"), 60}});
    desk.start();
    Listed list(desk);
    const auto found = [&](const QVector<ListCondition>& conditions) {
        RecordListRequest request;
        request.entity = &training_class::entity;
        for (const ListCondition& condition : conditions) {
            const std::optional<ListCondition> back =
                conditionFrom(training_class::entity, toPlaceText(condition));
            REQUIRE(back == condition);
            request.conditions.append(*back);
        }
        list.model.setRequest(request);
        desk.settle();
        return list.model.rowCount();
    };
    using Test = Filter::Test;
    const FieldDescription* name = &training_class::name.description;
    const FieldDescription* hours = &training_class::hours.description;
    const FieldDescription* status = &training_class::status.description;
    CHECK(found({{name, Test::Contains, s("政 一")}}) == 1);
    CHECK(found({{hours, Test::AtLeast, s("41")}}) == 1);
    CHECK(found({{hours, Test::AtLeast, s("40")}, {hours, Test::AtMost, s("50")}}) == 1);
    CHECK(found({{status, Test::Differs, s("running")}}) == 1);
    CHECK(found({{status, Test::Empty, {}}}) == 1);
    CHECK(found({{status, Test::Filled, {}}, {name, Test::Contains, s("焊")}}) == 0);
}

TEST_CASE("A list is narrowed by field, by region and by what is searched", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId home = desk.longling.person(s("530523101"), {{s("name"), s("张三妹")}});
    desk.longling.person(s("530523102"), {{s("name"), s("李秀英")}});
    desk.longling.person({}, {{s("name"), s("王五")}});
    desk.longling.put(certificate::entity,
                      {{s("person"), home.toString()}, {s("cert_no"), s("Y001")}, {s("status"), s("valid")}});
    desk.start();
    Listed list(desk);
    const auto found = [&](const RecordListRequest& request) {
        list.model.setRequest(request);
        desk.settle();
        return list.model.rowCount();
    };
    RecordListRequest request;
    request.entity = &person::entity;
    CHECK(found(request) == 3);
    request.regionCode = s("530523101");
    CHECK(found(request) == 1);
    CHECK_FALSE(list.model.count()->regionName.isEmpty());
    request.regionCode.clear();
    request.search = s("lxy");
    CHECK(found(request) == 1);
    request.search = syntheticId(0);
    CHECK(found(request) == 1);
    CHECK(list.model.idAt(0) == home);
    request.search = syntheticId(0).right(4);
    CHECK(found(request) >= 1);
    request.search = s("无此人");
    CHECK(found(request) == 0);

    RecordListRequest certificates;
    certificates.entity = &certificate::entity;
    certificates.filters.insert(s("person"), home.toString());
    CHECK(found(certificates) == 1);
    CHECK(list.model.count()->filterTexts.value(s("person")) == s("张三妹"));
    certificates.filters = {{s("status"), s("void")}};
    CHECK(found(certificates) == 0);
}

} // namespace jc::ui::test
