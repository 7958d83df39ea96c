#include "core/dictionary/entities/person.h"
#include "core/ledger/schema_follow.h"
#include "core/ledger/state_digest.h"
#include "core/ledger/statement.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <array>

using namespace jc;
using test::TestLedger;

namespace {

// A kind of record in three editions: as first released, with a field and an index more, and with a field of
// another type.
namespace tool {
constexpr TextField toolName{
    {.number = 1, .key = "name", .label = {"名称", "Name"}, .required = true, .personal = true}};
constexpr TextField toolSize{{.number = 2, .key = "size", .label = {"规格", "Size"}}};
constexpr IntegerField toolCount{{.number = 2, .key = "size", .label = {"数量", "Count"}}};
constexpr TextField toolSortedName{{.number = 1,
                                    .key = "name",
                                    .label = {"名称", "Name"},
                                    .required = true,
                                    .personal = true,
                                    .sortable = true}};

constexpr std::array firstFields{&toolName.description};
constexpr std::array secondFields{&toolSortedName.description, &toolSize.description};
constexpr std::array thirdFields{&toolName.description, &toolCount.description};

const EntityDescription first{.number = 500,
                              .key = "tool",
                              .label = {"工具", "Tool"},
                              .fields = firstFields,
                              .title = &toolName.description};
const EntityDescription second{.number = 500,
                               .key = "tool",
                               .label = {"工具", "Tool"},
                               .fields = secondFields,
                               .title = &toolSortedName.description};
const EntityDescription third{.number = 500,
                              .key = "tool",
                              .label = {"工具", "Tool"},
                              .fields = thirdFields,
                              .title = &toolName.description};
} // namespace tool

QStringList indexesOf(const Ledger& ledger)
{
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 's_tool'"));
    QStringList names;
    while (statement && *statement->step())
        names.append(statement->text(0));
    return names;
}

qint64 rowidOfFirst(const Ledger& ledger)
{
    Result<Statement> statement =
        Statement::prepare(ledger.handle(), QStringLiteral("SELECT count(*) FROM s_tool WHERE size IS NULL"));
    REQUIRE(statement);
    REQUIRE(statement->step());
    return statement->integer(0);
}

class Editions
{
public:
    std::unique_ptr<Ledger> open(const Dictionary& dictionary)
    {
        const LedgerEnvironment environment{dictionary,
                                            m_clock,
                                            [](QLatin1String, const QString&) { return true; },
                                            {},
                                            PassphraseCost::least()};
        Result<std::unique_ptr<Ledger>> ledger =
            QFile::exists(path()) ? Ledger::open(path(), environment) : Ledger::create(path(), environment);
        REQUIRE(ledger);
        return std::move(*ledger);
    }
    static RecordId
    put(Ledger& ledger, const EntityDescription& entity, const FieldValues& fields, RecordId id = {})
    {
        const Result<ChangeOutcome> outcome =
            ledger.apply({{}, {{&entity, id, fields, std::nullopt}}, {}}, {});
        REQUIRE(outcome);
        return outcome->edits.first().id;
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.jiangce")); }
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2025, 9, 30)};
};

} // namespace

TEST_CASE("A field, an index and an entity more: old ledgers follow in place", "[core][ledger]")
{
    Editions editions;
    const Dictionary none({&person::entity});
    const Dictionary old({&tool::first});
    const Dictionary current({&tool::second, &person::entity});
    RecordId id;
    {
        const std::unique_ptr<Ledger> ledger = editions.open(old);
        id = Editions::put(*ledger, tool::first, {{1, Value(QStringLiteral("刨子"))}});
    }
    {
        const std::unique_ptr<Ledger> ledger = editions.open(current);
        CHECK(*schemaFollows(*ledger));
        CHECK(rowidOfFirst(*ledger) == 1);
        CHECK(indexesOf(*ledger).contains(QStringLiteral("i_tool__name")));
        Editions::put(*ledger, tool::second, {{2, Value(QStringLiteral("大号"))}}, id);
        Editions::put(*ledger, person::entity, {{1, Value(QStringLiteral("张三"))}});
        CHECK(verifyLedger(*ledger)->isSound());
    }
    const std::unique_ptr<Ledger> ledger = editions.open(current);
    CHECK((*ledger->read(tool::second, id))->value(2) == Value(QStringLiteral("大号")));
}

TEST_CASE("What an older program does not know is kept and appears after the upgrade", "[core][ledger]")
{
    Editions editions;
    const Dictionary old({&tool::first});
    const Dictionary current({&tool::second, &person::entity});
    RecordId id;
    RecordId someone;
    QByteArray digest;
    {
        const std::unique_ptr<Ledger> ledger = editions.open(current);
        id = Editions::put(
            *ledger, tool::second, {{1, Value(QStringLiteral("刨子"))}, {2, Value(QStringLiteral("大号"))}});
        someone = Editions::put(*ledger, person::entity, {{1, Value(QStringLiteral("张三"))}});
        digest = *stateDigest(*ledger);
    }
    {
        const std::unique_ptr<Ledger> ledger = editions.open(old);
        CHECK((*ledger->read(tool::first, id))->values().size() == 1);
        CHECK(verifyLedger(*ledger)->isSound());
    }
    const std::unique_ptr<Ledger> ledger = editions.open(current);
    CHECK((*ledger->read(tool::second, id))->value(2) == Value(QStringLiteral("大号")));
    CHECK((*ledger->read(person::entity, someone))->get(person::name) == QStringLiteral("张三"));
    CHECK(*stateDigest(*ledger) == digest);
    CHECK(verifyLedger(*ledger)->isSound());
}

TEST_CASE("Anything else derives the state anew", "[core][ledger]")
{
    Editions editions;
    const Dictionary old({&tool::second});
    const Dictionary current({&tool::third});
    RecordId id;
    {
        const std::unique_ptr<Ledger> ledger = editions.open(old);
        id = Editions::put(*ledger, tool::second, {{1, Value(QStringLiteral("刨子"))}});
        CHECK(indexesOf(*ledger).contains(QStringLiteral("i_tool__name")));
    }
    const std::unique_ptr<Ledger> ledger = editions.open(current);
    CHECK((*ledger->read(tool::third, id))->value(1) == Value(QStringLiteral("刨子")));
    CHECK_FALSE(indexesOf(*ledger).contains(QStringLiteral("i_tool__name")));
    CHECK(verifyLedger(*ledger)->isSound());
}
