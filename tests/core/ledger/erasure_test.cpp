#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/erasure.h"
#include "core/ledger/history.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/statement.h"
#include "core/ledger/undo.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <QDir>

using namespace jc;
using test::TestLedger;

namespace {

struct Erased
{
    RecordId person;
    RecordId certificate;
    RecordId other;
};

Erased putAndErase(TestLedger& ledger)
{
    Erased ids;
    ids.person = ledger
                     .put(person::entity,
                          {{person::name.description.number, Value(QStringLiteral("欧阳明月"))},
                           {person::idNumber.description.number, Value(QStringLiteral("11010519491231002X"))},
                           {person::gender.description.number, Value(QStringLiteral("2"))},
                           {person::employer.description.number, Value(QStringLiteral("木器厂"))}})
                     .id;
    ids.certificate =
        ledger
            .put(certificate::entity,
                 {{certificate::person.description.number, Value(ids.person)},
                  {certificate::kind.description.number, Value(QStringLiteral("1"))},
                  {certificate::number.description.number, Value(QStringLiteral("S0001234567"))},
                  {certificate::issueDate.description.number, Value(qint64{20250601})},
                  {certificate::status.description.number, Value(QStringLiteral("valid"))}})
            .id;
    ids.other =
        ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("李四"))}}).id;
    const Result<ErasureOutcome> erased =
        erasePerson(*ledger, ids.person, QStringLiteral("本人申请"), ledger.author);
    REQUIRE(erased);
    CHECK(erased->records == 2);
    return ids;
}

} // namespace

TEST_CASE("Erasing a person takes what is personal and leaves chain and state whole", "[core][ledger]")
{
    TestLedger ledger;
    const Erased ids = putAndErase(ledger);
    const Record person = **ledger->read(person::entity, ids.person);
    CHECK(person.isErased());
    CHECK_FALSE(person.has(person::name));
    CHECK_FALSE(person.has(person::idNumber));
    CHECK(person.get(person::employer) == QStringLiteral("木器厂"));
    CHECK(person.state() == RecordState::Clean);
    CHECK_FALSE((*ledger->read(certificate::entity, ids.certificate))->has(certificate::number));
    CHECK((*ledger->read(person::entity, ids.other))->get(person::name) == QStringLiteral("李四"));
    CHECK(verifyLedger(*ledger)->isSound());
    REQUIRE(ledger->rebuildState());
    CHECK(verifyLedger(*ledger)->isSound());
    CHECK((*ledger->read(person::entity, ids.person))->isErased());
}

TEST_CASE("What was erased is counted as having been there", "[core][ledger]")
{
    TestLedger ledger;
    putAndErase(ledger);
    Result<Statement> present = Statement::prepare(
        ledger->handle(),
        QStringLiteral("SELECT count(*) FROM s_person WHERE id_number IS NOT NULL AND name IS NOT NULL "
                       "AND _find_id_number IS NULL AND _last_id_number IS NULL"));
    REQUIRE(present);
    REQUIRE(present->step());
    CHECK(present->integer(0) == 1);
}

TEST_CASE("No byte of an erased person is left in the files of the ledger", "[core][ledger]")
{
    TestLedger ledger;
    putAndErase(ledger);
    const QFileInfoList files =
        QFileInfo(ledger.path()).absoluteDir().entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& info : files) {
        QFile file(info.absoluteFilePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        INFO(info.fileName().toStdString());
        CHECK_FALSE(content.contains(QStringLiteral("欧阳明月").toUtf8()));
        CHECK_FALSE(content.contains("S0001234567"));
    }
}

TEST_CASE("What was erased leaves the write-ahead log once a reader that held it is gone", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id =
        ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("欧阳明月"))}}).id;
    const auto logHoldsName = [&] {
        QFile log(ledger.path() + QStringLiteral("-wal"));
        REQUIRE(log.open(QIODevice::ReadOnly));
        return log.readAll().contains(QStringLiteral("欧阳明月").toUtf8());
    };
    Result<std::unique_ptr<Ledger>> reader = Ledger::openReader(ledger.path(), ledger.environment());
    REQUIRE(reader);
    REQUIRE(execute((*reader)->handle(), "BEGIN"));
    REQUIRE((*reader)->read(person::entity, id));
    REQUIRE(execute(ledger->handle(), "PRAGMA busy_timeout=0"));
    REQUIRE(erasePerson(*ledger, id, QStringLiteral("本人申请"), ledger.author));
    CHECK(logHoldsName());
    ledger.close();
    CHECK(logHoldsName());
    REQUIRE(execute((*reader)->handle(), "ROLLBACK"));
    ledger.reopen();
    CHECK_FALSE(logHoldsName());
    CHECK((*ledger->read(person::entity, id))->isErased());
}

TEST_CASE("An erased record takes no personal value again, but everything else", "[core][ledger]")
{
    TestLedger ledger;
    const Erased ids = putAndErase(ledger);
    const auto edit = [&](quint16 field, const Value& value) {
        return ledger->apply({{}, {{&person::entity, ids.person, {{field, value}}, std::nullopt}}, {}},
                             ledger.author);
    };
    CHECK(edit(person::name.description.number, Value(QStringLiteral("欧阳明月"))).error().code ==
          ErrorCode::Refused);
    const Result<ChangeOutcome> moved =
        edit(person::employer.description.number, Value(QStringLiteral("瓦厂")));
    REQUIRE(moved);
    CHECK(moved->edits.first().state == RecordState::Clean);
    CHECK(verifyLedger(*ledger)->isSound());
    CHECK(erasePerson(*ledger, ids.person, {}, ledger.author).error().code == ErrorCode::Refused);
}

TEST_CASE("Undo does not bring an erased value back", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id =
        ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张三"))}}).id;
    const RecordId act = RecordId::random(5);
    REQUIRE(ledger->apply(
        {{},
         {{&person::entity, id, {{person::name.description.number, Value(QStringLiteral("张四"))}}, {}}},
         act},
        ledger.author));
    REQUIRE(erasePerson(*ledger, id, {}, ledger.author));
    CHECK_FALSE(undoAct(*ledger, act, ledger.author));
    CHECK_FALSE((*ledger->read(person::entity, id))->has(person::name));
    CHECK(verifyLedger(*ledger)->isSound());
}

TEST_CASE("The history of an erased person says that something was removed", "[core][ledger]")
{
    TestLedger ledger;
    const Erased ids = putAndErase(ledger);
    const Result<QVector<HistoryEntry>> history = recordHistory(*ledger, person::entity, ids.person);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->first().personalErased);
    CHECK(history->first().reasonErased);
    CHECK(history->last().reason == QStringLiteral("本人申请"));
}
