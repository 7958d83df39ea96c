#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/person.h"
#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "ui/records/record_table_model.h"

#include <QAbstractItemModelTester>

namespace jc::ui::test {

using jc::test::syntheticId;

namespace {

void addPersons(RecordsDesk& desk, int count)
{
    Change change;
    change.reason = s("test");
    for (int i = 0; i < count; ++i) {
        Record record(person::entity);
        record.set(person::name, s("学员%1").arg(i, 5, 10, QChar(u'0')));
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

TEST_CASE("A list of thousands comes page by page, every record once, in the order asked for",
          "[ui][records]")
{
    RecordsDesk desk;
    addPersons(desk, 1'050);
    desk.start();
    Listed list(desk);
    RecordListRequest request;
    request.entity = &person::entity;
    request.sort = &person::name.description;
    request.descending = true;
    list.model.setRequest(request);
    desk.settle();
    // The tester asks for more as a view that scrolls does.
    CHECK(list.model.rowCount() % RecordTableModel::pageSize == 0);
    CHECK(list.model.canFetchMore({}));
    REQUIRE(list.model.count());
    CHECK(list.model.count()->all == 1'050);
    int rounds = 0;
    while (list.model.canFetchMore({}) && ++rounds < 20) {
        list.model.fetchMore({});
        desk.settle();
    }
    REQUIRE(list.model.rowCount() == 1'050);
    CHECK(cell(list.model, 0, person::name.description) == s("学员01049"));
    CHECK(cell(list.model, 1'049, person::name.description) == s("学员00000"));
    QSet<RecordId> seen;
    for (int row = 0; row < list.model.rowCount(); ++row)
        seen.insert(list.model.idAt(row));
    CHECK(seen.size() == 1'050);
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
    CHECK_FALSE(list.model.isStale());
}

TEST_CASE("A long list says that it is out of date instead of jumping under the reader", "[ui][records]")
{
    RecordsDesk desk;
    addPersons(desk, 250);
    desk.start();
    Listed list(desk);
    RecordListRequest request;
    request.entity = &person::entity;
    list.model.setRequest(request);
    desk.settle();
    const int before = list.model.rowCount();
    desk.session->write(
        &list.model,
        [author = desk.longling.author](Ledger& ledger) {
            return ledger.apply({QStringLiteral("test"),
                                 {{&person::entity,
                                   {},
                                   {{person::name.description.number, Value(QStringLiteral("新人"))}},
                                   {}}},
                                 {}},
                                author);
        },
        [](const Result<ChangeOutcome>& outcome) { REQUIRE(outcome); });
    desk.settle();
    CHECK(list.model.isStale());
    CHECK(list.model.rowCount() == before);
    CHECK(list.model.count()->all == 251);
    list.model.reload();
    desk.settle();
    CHECK_FALSE(list.model.isStale());
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
