#include "core/dictionary/entities/person.h"
#include "core/ledger/file_identity.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/migrations.h"
#include "core/ledger/statement.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <QFile>
#include <QProcess>

using namespace jc;
using test::TestLedger;

TEST_CASE("A file that is no ledger is refused by name and left as it was", "[core][ledger]")
{
    const TestLedger environment;
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("学员名单.xlsx"));
    const QByteArray content = GENERATE(as<QByteArray>(), "", "PK\x03\x04 a spreadsheet", "SQLite format 3");
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const Result<std::unique_ptr<Ledger>> opened = Ledger::open(path, environment.environment());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::WrongFile);
    CHECK(opened.error().message.contains(QStringLiteral("学员名单.xlsx")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == content);
}

TEST_CASE("Another program's database is no ledger", "[core][ledger]")
{
    TestLedger ledger;
    REQUIRE(execute(ledger->handle(), "PRAGMA application_id=7"));
    ledger.close();
    CHECK(Ledger::open(ledger.path(), ledger.environment()).error().code == ErrorCode::WrongFile);
}

TEST_CASE("A missing ledger, a taken name and a missing folder are told apart", "[core][ledger]")
{
    const TestLedger ledger;
    CHECK(Ledger::open(ledger.path() + u'x', ledger.environment()).error().code == ErrorCode::NotFound);
    CHECK(Ledger::create(ledger.path(), ledger.environment()).error().code == ErrorCode::AlreadyExists);
    CHECK(Ledger::create(QStringLiteral("/nonexistent/a.jiangce"), ledger.environment()).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("A ledger from a newer program is refused and unharmed", "[core][ledger]")
{
    TestLedger ledger;
    REQUIRE(execute(ledger->handle(), "PRAGMA user_version=99"));
    ledger.close();
    const Result<std::unique_ptr<Ledger>> opened = Ledger::open(ledger.path(), ledger.environment());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NewerFile);
}

TEST_CASE("A version that no program writes is damage", "[core][ledger]")
{
    TestLedger ledger;
    REQUIRE(execute(ledger->handle(), "PRAGMA user_version=-7"));
    ledger.close();
    CHECK(Ledger::open(ledger.path(), ledger.environment()).error().code == ErrorCode::Damaged);
    CHECK(Ledger::openReader(ledger.path(), ledger.environment()).error().code == ErrorCode::Damaged);
}

TEST_CASE("A migration that fails leaves the version before it", "[core][ledger]")
{
    TestLedger ledger;
    Result<QVector<QByteArray>> steps = shippedMigrations();
    REQUIRE(steps);
    REQUIRE_FALSE(steps->isEmpty());
    const QVector<QByteArray> broken =
        *steps + QVector<QByteArray>{"CREATE TABLE extra (a); CREATE TABLE extra (a);"};
    CHECK_FALSE(migrate(ledger->handle(), broken));
    CHECK(isCurrent(ledger->handle(), *steps).value());
    const QVector<QByteArray> mended = *steps + QVector<QByteArray>{"CREATE TABLE extra (a);"};
    CHECK(migrate(ledger->handle(), mended));
    CHECK(isCurrent(ledger->handle(), mended).value());
}

TEST_CASE("A ledger of another dictionary is derived anew when opened for writing", "[core][ledger]")
{
    TestLedger ledger;
    const EditOutcome saved =
        ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张三妹"))}});
    QVector<const EntityDescription*> fewer = ledger.dictionary.entities();
    fewer.removeOne(&person::entity);
    const Dictionary older(fewer);
    ledger.close();
    {
        const LedgerEnvironment environment{older, ledger.clock, ledger.environment().codeExists, {}};
        CHECK(Ledger::openReader(ledger.path(), environment).error().code == ErrorCode::Refused);
        REQUIRE(Ledger::open(ledger.path(), environment));
    }
    ledger.reopen();
    CHECK((*ledger->read(person::entity, saved.id))->get(person::name) == QStringLiteral("张三妹"));
}

TEST_CASE("A reader sees what was committed and cannot write", "[core][ledger]")
{
    TestLedger ledger;
    Result<std::unique_ptr<Ledger>> reader = Ledger::openReader(ledger.path(), ledger.environment());
    REQUIRE(reader);
    const EditOutcome saved =
        ledger.put(person::entity, {{person::name.description.number, Value(QStringLiteral("张三妹"))}});
    CHECK((*reader)->read(person::entity, saved.id)->has_value());
    const Result<ChangeOutcome> refused =
        (*reader)->apply({QString(), {{&person::entity, saved.id, {}, true}}, {}}, ledger.author);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
}

TEST_CASE("A ledger that was not made to the end says so", "[core][ledger]")
{
    TestLedger ledger;
    CHECK(ledgerRegion(*ledger).error().code == ErrorCode::Damaged);
    REQUIRE(setLedgerRegion(*ledger, QStringLiteral("530523")));
    CHECK(ledgerRegion(*ledger).value() == QStringLiteral("530523"));
}

TEST_CASE("A ledger that comes to another machine goes on under a new identity", "[core][ledger]")
{
    TestLedger ledger;
    const QString key = QStringLiteral("identity");
    const Result<std::optional<QString>> here = ledger->setting(key);
    REQUIRE(here);
    REQUIRE(here->has_value());
    FileIdentity elsewhere = FileIdentity::fromString(**here).value();
    elsewhere.machine = QByteArray(16, '\x5a');
    REQUIRE(ledger->setSetting(key, elsewhere.toString()));
    const RecordId before = ledger->replica();
    ledger.reopen();
    const RecordId after = ledger->replica();
    CHECK(after != before);
    CHECK(ledger->setting(key).value() == *here);
    ledger.reopen();
    CHECK(ledger->replica() == after);
}

TEST_CASE("Opening a ledger twice does not let another program take its -wal away", "[core][ledger]")
{
    TestLedger ledger;
    const QMap<quint16, Value> named{{person::name.description.number, Value(QStringLiteral("张三妹"))}};
    const auto changesSeenByAnother = [&] {
        QProcess other;
        other.start(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral("import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
                            "print(c.execute('SELECT count(*) FROM change').fetchone()[0]); c.close()"),
             ledger.path()});
        REQUIRE(other.waitForFinished());
        return other.readAllStandardOutput().trimmed();
    };
    ledger.put(person::entity, named);
    REQUIRE(Ledger::openReader(ledger.path(), ledger.environment()));
    CHECK(changesSeenByAnother() == "1");
    ledger.put(person::entity, named);
    CHECK(changesSeenByAnother() == "2");
    ledger.reopen();
    CHECK(changesSeenByAnother() == "2");
}
