#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/audit.h"
#include "core/ledger/backup_store.h"
#include "core/ledger/buffers.h"
#include "core/ledger/key_store.h"
#include "core/ledger/query.h"
#include "core/ledger/state_store.h"
#include "core/ledger/statement.h"
#include "core/ledger/take_in.h"
#include "core/ledger/undo.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <QDir>
#include <QDirIterator>
#include <QStringEncoder>

using namespace jc;
using test::TestLedger;

namespace {

const QString keptPassphrase = QStringLiteral("龙陵县人社局2025");
const QString idOfZhang = QStringLiteral("11010519491231002X");
const QString phoneOfZhang = QStringLiteral("13887511234");
const QString addressOfZhang = QStringLiteral("白塔村委会石缸林小组");

RecordId putZhang(Ledger& ledger, const Author& author)
{
    const RecordId id = RecordId::derived({QStringLiteral("zhang")});
    REQUIRE(ledger.apply({{},
                          {{&person::entity,
                            id,
                            {{person::name.description.number, Value(QStringLiteral("张三妹"))},
                             {person::idNumber.description.number, Value(idOfZhang)},
                             {person::phone.description.number, Value(phoneOfZhang)},
                             {person::address.description.number, Value(addressOfZhang)}},
                            std::nullopt}},
                          {}},
                         author));
    return id;
}

qint64 found(const Ledger& ledger, const FieldDescription& field, Filter::Test test, const QString& value)
{
    RecordQuery query;
    query.entity = &person::entity;
    query.filters = {{&field, test, Value(value)}};
    const Result<qint64> count = countRecords(ledger, query);
    return count.value_or(-1);
}

} // namespace

TEST_CASE("A ledger without a passphrase says so and opens", "[core][ledger]")
{
    TestLedger ledger;
    CHECK_FALSE(*hasPassphrase(ledger->handle()));
    CHECK(verifyLedger(*ledger)->openSlot);
}

TEST_CASE("A passphrase set later locks the ledger, and the key stays the same", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = putZhang(*ledger, ledger.author);
    REQUIRE(setPassphrase(*ledger, keptPassphrase, ledger.author));
    ledger.close();
    CHECK(Ledger::open(ledger.path(), ledger.environment()).error().code == ErrorCode::Locked);
    CHECK(Ledger::open(ledger.path(), ledger.environment(), {QStringLiteral("wrong one 2025"), {}, false})
              .error()
              .code == ErrorCode::WrongPassphrase);
    Result<std::unique_ptr<Ledger>> opened =
        Ledger::open(ledger.path(), ledger.environment(), {keptPassphrase, {}, false});
    REQUIRE(opened);
    CHECK((*(*opened)->read(person::entity, id))->get(person::idNumber) == idOfZhang);
    const Result<std::unique_ptr<Ledger>> reader =
        Ledger::openReader(ledger.path(), ledger.environment(), {{}, (*opened)->keys(), false});
    REQUIRE(reader);
    CHECK((*(*reader)->read(person::entity, id))->get(person::idNumber) == idOfZhang);

    const QString another = QStringLiteral("另一个口令 2026");
    REQUIRE(setPassphrase(**opened, another, ledger.author));
    opened->reset();
    CHECK_FALSE(Ledger::open(ledger.path(), ledger.environment(), {keptPassphrase, {}, false}));
    CHECK(Ledger::open(ledger.path(), ledger.environment(), {another, {}, false}));
}

TEST_CASE("A weak passphrase is refused and changes nothing", "[core][ledger]")
{
    TestLedger ledger;
    CHECK(setPassphrase(*ledger, QStringLiteral("123456"), ledger.author).error().code ==
          ErrorCode::InvalidInput);
    CHECK_FALSE(*hasPassphrase(ledger->handle()));
}

TEST_CASE("Without the key the chain is proved and no value is told", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = putZhang(*ledger, ledger.author);
    REQUIRE(setPassphrase(*ledger, keptPassphrase, ledger.author));
    const Result<std::unique_ptr<Ledger>> reader =
        Ledger::openReader(ledger.path(), ledger.environment(), {{}, {}, true});
    REQUIRE(reader);
    const Result<LedgerReport> report = verifyLedger(**reader);
    REQUIRE(report);
    CHECK(report->isSound());
    CHECK_FALSE(report->contentRead);
    CHECK_FALSE(report->openSlot);
    CHECK(report->changes == 1);
    CHECK((*reader)->read(person::entity, id).error().code == ErrorCode::Locked);
    REQUIRE(execute(ledger->handle(), "UPDATE change SET user = '别人'"));
    CHECK_FALSE(verifyLedger(**reader)->isSound());
}

TEST_CASE("Whoever has no key is told that the ledger is locked", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = putZhang(*ledger, ledger.author);
    REQUIRE(keepBuffer(*ledger, person::entity, id, "typed"));
    const Result<std::unique_ptr<Ledger>> opened =
        Ledger::openReader(ledger.path(), ledger.environment(), {{}, {}, true});
    REQUIRE(opened);
    Ledger& reader = **opened;
    CHECK(buffersOf(reader).error().code == ErrorCode::Locked);
    CHECK(keepBuffer(reader, person::entity, id, "more").error().code == ErrorCode::Locked);
    CHECK(setPassphrase(reader, keptPassphrase, ledger.author).error().code == ErrorCode::Locked);
    CHECK(changesOf(reader).error().code == ErrorCode::Locked);
    RecordQuery query;
    query.entity = &person::entity;
    query.filters = {{&person::idNumber.description, Filter::Test::Equals, Value(idOfZhang)}};
    CHECK(countRecords(reader, query).error().code == ErrorCode::Locked);
    const Record zhang = **ledger->read(person::entity, id);
    CHECK(reader.store().lookupsFit(zhang, 1).error().code == ErrorCode::Locked);
}

TEST_CASE("Sealed values are found whole and by their last four characters", "[core][ledger]")
{
    TestLedger ledger;
    putZhang(*ledger, ledger.author);
    const FieldDescription& number = person::idNumber.description;
    CHECK(found(*ledger, number, Filter::Test::Equals, idOfZhang) == 1);
    CHECK(found(*ledger, number, Filter::Test::Equals, QStringLiteral("１１０１０５ 19491231 002x")) == 1);
    CHECK(found(*ledger, number, Filter::Test::Equals, QStringLiteral("110105194912310020")) == 0);
    CHECK(found(*ledger, number, Filter::Test::EndsWith, QStringLiteral("002x")) == 1);
    CHECK(found(*ledger, number, Filter::Test::EndsWith, QStringLiteral("002")) == -1);
    CHECK(found(*ledger, number, Filter::Test::Contains, QStringLiteral("1949")) == -1);
    CHECK(found(*ledger, person::phone.description, Filter::Test::EndsWith, QStringLiteral("1234")) == 1);
    CHECK(found(*ledger, person::address.description, Filter::Test::Equals, addressOfZhang) == -1);
    REQUIRE(ledger->rebuildState());
    CHECK(found(*ledger, number, Filter::Test::Equals, idOfZhang) == 1);
}

namespace {

// Every file in the folder of the ledger and below it; returns how many there were.
qsizetype sweepForSealed(const QString& ledgerPath)
{
    qsizetype count = 0;
    QDirIterator files(
        QFileInfo(ledgerPath).absolutePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++count;
        for (const QString& secret : {idOfZhang, phoneOfZhang, addressOfZhang}) {
            INFO(file.fileName().toStdString() << " " << secret.toStdString());
            QStringEncoder little(QStringEncoder::Utf16LE);
            QStringEncoder big(QStringEncoder::Utf16BE);
            QStringEncoder gb("GB18030");
            REQUIRE(gb.isValid());
            CHECK_FALSE(content.contains(secret.toUtf8()));
            CHECK_FALSE(content.contains(QByteArray(little(secret))));
            CHECK_FALSE(content.contains(QByteArray(big(secret))));
            CHECK_FALSE(content.contains(QByteArray(gb(secret))));
        }
        // What may be readable is: the sweep looks at the right bytes.
        if (file.fileName().endsWith(QLatin1String(".copy")))
            CHECK(content.contains(QStringLiteral("张三妹").toUtf8()));
    }
    return count;
}

} // namespace

TEST_CASE("No sealed value stands readable in any file of the ledger", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = putZhang(*ledger, ledger.author);
    REQUIRE(keepBuffer(*ledger, person::entity, id, phoneOfZhang.toUtf8()));
    REQUIRE(ledger->apply(
        {{}, {{&person::entity, id, {{person::phone.description.number, Value()}}, {}}}, {}}, ledger.author));
    REQUIRE(undoNewest(*ledger, ledger.author));
    REQUIRE(logReveal(*ledger, ledger.author, person::entity, id, person::idNumber.description.number));
    CHECK(found(*ledger, person::idNumber.description, Filter::Test::EndsWith, QStringLiteral("002x")) == 1);
    const QString copy = ledger.path() + QStringLiteral(".copy");
    REQUIRE(execute(ledger->handle(), "VACUUM INTO '" + copy.toUtf8() + "'"));

    const qsizetype before = sweepForSealed(ledger.path());
    REQUIRE(before >= 3); // ledger, write-ahead log, copy
    // While a routine backup is made, its temporary file too.
    qsizetype during = 0;
    const CopyGuard whileMade = [&](CopyStep step) {
        if (step == CopyStep::Placing)
            during = sweepForSealed(ledger.path());
        return true;
    };
    const Result<BackupReport> backup = makeRoutineBackup(ledger.path(), ledger.clock, whileMade);
    REQUIRE(backup);
    CHECK(during > before);
    CHECK(sweepForSealed(ledger.path()) > before);
    QFile made(backup->path);
    REQUIRE(made.open(QIODevice::ReadOnly));
    CHECK(made.readAll().contains(QStringLiteral("张三妹").toUtf8()));
    const QDir folder = QFileInfo(backup->path).absoluteDir();
    CHECK(folder.entryList({QStringLiteral(".jc-*")}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("A box moved to another record does not open", "[core][ledger]")
{
    TestLedger ledger;
    putZhang(*ledger, ledger.author);
    const RecordId other =
        ledger
            .put(person::entity,
                 {{person::name.description.number, Value(QStringLiteral("李四"))},
                  {person::phone.description.number, Value(QStringLiteral("13900001111"))}})
            .id;
    REQUIRE(execute(ledger->handle(),
                    "UPDATE s_person SET phone = (SELECT phone FROM s_person WHERE name = '张三妹') "
                    "WHERE name = '李四'"));
    CHECK(ledger->read(person::entity, other).error().code == ErrorCode::Damaged);
}

TEST_CASE("Reveals and passphrases are logged in a chain that shows tampering", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = putZhang(*ledger, ledger.author);
    REQUIRE(logReveal(*ledger, ledger.author, person::entity, id, person::idNumber.description.number));
    REQUIRE(setPassphrase(*ledger, keptPassphrase, ledger.author));
    const Result<QVector<AuditEntry>> entries = auditEntries(*ledger, 0);
    REQUIRE(entries);
    REQUIRE(entries->size() == 2);
    CHECK(entries->first().action == QStringLiteral("passphrase-set"));
    CHECK(entries->last().action == QStringLiteral("reveal"));
    CHECK(entries->last().record == id);
    CHECK(entries->last().user == ledger.author.user);
    CHECK(brokenAuditEntries(*ledger)->isEmpty());
    const char* tampering = GENERATE("UPDATE audit SET user = '别人' WHERE n = 1",
                                     "DELETE FROM audit WHERE n = 1",
                                     "UPDATE audit SET field = 8 WHERE n = 1");
    REQUIRE(execute(ledger->handle(), tampering));
    CHECK_FALSE(verifyLedger(*ledger)->isSound());
}
