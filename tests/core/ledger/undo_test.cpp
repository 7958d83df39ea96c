#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/take_in.h"
#include "core/ledger/undo.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <QFile>

using namespace jc;
using test::TestLedger;

namespace {

Edit personEdit(RecordId id, const char* name)
{
    return {&person::entity,
            id,
            {{person::name.description.number, Value(QString::fromUtf8(name))}},
            std::nullopt};
}

QString nameOf(TestLedger& ledger, RecordId id)
{
    const Result<std::optional<Record>> record = ledger->read(person::entity, id);
    REQUIRE(record);
    REQUIRE(record->has_value());
    return (*record)->get(person::name);
}

bool isGone(TestLedger& ledger, RecordId id)
{
    return (*ledger->read(person::entity, id))->isDeleted();
}

} // namespace

TEST_CASE("Undo and redo walk back and forth over acts, newest first", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = RecordId::random(1);
    REQUIRE(ledger->apply({QStringLiteral("登记"), {personEdit(id, "张三")}, {}}, ledger.author));
    REQUIRE(ledger->apply({QStringLiteral("更正姓名"), {personEdit(id, "张三妹")}, {}}, ledger.author));

    const Result<UndoOutcome> first = undoNewest(*ledger, ledger.author);
    REQUIRE(first);
    CHECK(first->act.title == QStringLiteral("更正姓名"));
    CHECK(first->restored == 1);
    CHECK(first->left.isEmpty());
    CHECK(nameOf(ledger, id) == QStringLiteral("张三"));
    REQUIRE(undoNewest(*ledger, ledger.author));
    CHECK(isGone(ledger, id));
    CHECK(undoNewest(*ledger, ledger.author).error().code == ErrorCode::NotFound);

    REQUIRE(redoNewest(*ledger, ledger.author));
    CHECK_FALSE(isGone(ledger, id));
    CHECK(nameOf(ledger, id) == QStringLiteral("张三"));
    const Result<UndoOutcome> redone = redoNewest(*ledger, ledger.author);
    REQUIRE(redone);
    CHECK(redone->act.title == QStringLiteral("更正姓名"));
    CHECK(nameOf(ledger, id) == QStringLiteral("张三妹"));
    CHECK(redoNewest(*ledger, ledger.author).error().code == ErrorCode::NotFound);
    CHECK(verifyLedger(*ledger)->isSound());
}

TEST_CASE("A new act ends what could be redone", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = RecordId::random(1);
    REQUIRE(ledger->apply({{}, {personEdit(id, "张三")}, {}}, ledger.author));
    REQUIRE(ledger->apply({{}, {personEdit(id, "李四")}, {}}, ledger.author));
    REQUIRE(undoNewest(*ledger, ledger.author));
    REQUIRE(ledger->apply({{}, {personEdit(id, "王五")}, {}}, ledger.author));
    CHECK(undoStack(*ledger)->toRedo.isEmpty());
    CHECK(undoStack(*ledger)->toUndo.size() == 2);
}

TEST_CASE("Undo restores what nobody built on and lists the rest", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = RecordId::random(1);
    REQUIRE(ledger->apply({{}, {personEdit(id, "张三")}, {}}, ledger.author));
    Edit both = personEdit(id, "张三妹");
    both.fields.insert(person::employer.description.number, Value(QStringLiteral("木器厂")));
    const RecordId act = RecordId::random(2);
    REQUIRE(ledger->apply({QStringLiteral("导入"), {both}, act}, ledger.author));
    REQUIRE(ledger->apply({{}, {personEdit(id, "张叁妹")}, {}}, ledger.author));

    const Result<UndoOutcome> outcome = undoAct(*ledger, act, ledger.author);
    REQUIRE(outcome);
    CHECK(outcome->restored == 1);
    REQUIRE(outcome->left.size() == 1);
    CHECK(outcome->left.first().group == groupOf(person::name.description));
    CHECK(nameOf(ledger, id) == QStringLiteral("张叁妹"));
    CHECK_FALSE((*ledger->read(person::entity, id))->has(person::employer));
    CHECK(undoAct(*ledger, act, ledger.author).error().code == ErrorCode::Refused);
}

TEST_CASE("What the original wrote after the copy is no own act of the copy, nor the other way round",
          "[core][ledger]")
{
    TestLedger original;
    const RecordId id = RecordId::random(1);
    REQUIRE(original->apply({QStringLiteral("登记"), {personEdit(id, "张三")}, {}}, original.author));
    original.close();
    const QString path = original.path() + QStringLiteral(".copy");
    REQUIRE(QFile::copy(original.path(), path));
    original.reopen();
    Result<std::unique_ptr<Ledger>> copy = Ledger::open(path, original.environment());
    REQUIRE(copy);
    REQUIRE((*copy)->replica() != original->replica());

    REQUIRE(original->apply({QStringLiteral("原件"), {personEdit(id, "李四")}, {}}, original.author));
    REQUIRE((*copy)->apply({QStringLiteral("副本"), {personEdit({}, "王五")}, {}}, original.author));
    REQUIRE(takeIn(**copy, changesOf(*original).value())->taken == 1);
    REQUIRE(takeIn(*original, changesOf(**copy).value())->taken == 1);

    const auto titles = [](const Ledger& ledger) {
        QStringList list;
        for (const UndoableAct& act : undoStack(ledger).value().toUndo)
            list.append(act.title);
        return list;
    };
    CHECK(titles(*original) == QStringList{QStringLiteral("登记"), QStringLiteral("原件")});
    CHECK(titles(**copy) == QStringList{QStringLiteral("登记"), QStringLiteral("副本")});
    copy->reset();
    copy = Ledger::open(path, original.environment());
    REQUIRE(copy);
    CHECK(titles(**copy) == QStringList{QStringLiteral("登记"), QStringLiteral("副本")});
}

TEST_CASE("A large import is one act: stored whole, cut into changes, undone as one", "[core][ledger]")
{
    TestLedger ledger;
    Change import;
    import.reason = QStringLiteral("导入名单");
    for (int i = 0; i < 10'050; ++i) {
        import.edits.append({&organisation::entity,
                             RecordId::derived({QStringLiteral("unit"), QString::number(i)}),
                             {{ organisation::name.description.number,
                                Value(QString::number(i)) }},
                             std::nullopt});
    }
    // One record touched on both sides of the cut.
    import.edits.append({&organisation::entity,
                         import.edits.first().id,
                         {{ organisation::name.description.number,
                            Value(QStringLiteral("again")) }},
                         std::nullopt});
    REQUIRE(ledger->apply(import, ledger.author));
    const Result<LedgerReport> report = verifyLedger(*ledger);
    REQUIRE(report);
    CHECK(report->isSound());
    CHECK(report->changes == 2);
    CHECK(undoStack(*ledger)->toUndo.size() == 1);
    const Result<UndoOutcome> outcome = undoNewest(*ledger, ledger.author);
    REQUIRE(outcome);
    CHECK(outcome->restored == 10'050);
    CHECK((*ledger->read(organisation::entity, import.edits.last().id))->isDeleted());
}

TEST_CASE("Stopping a large import stores nothing of it", "[core][ledger]")
{
    TestLedger ledger;
    Change import;
    for (int i = 0; i < 3000; ++i)
        import.edits.append(personEdit(RecordId::random(i), "某人"));
    qint64 seen = -1;
    const Result<ChangeOutcome> outcome =
        ledger->apply(import, ledger.author, [&seen](qint64 done, qint64 whole) {
            CHECK(whole == 3000);
            seen = done;
            return done < 2000;
        });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::Cancelled);
    CHECK(seen == 2000);
    CHECK(verifyLedger(*ledger)->records == 0);
    CHECK(ledger.put(person::entity, personEdit({}, "张三").fields).changed);
    CHECK(verifyLedger(*ledger)->isSound());
}

TEST_CASE("The set-up of a ledger is not undone", "[core][ledger]")
{
    TestLedger ledger;
    ledger.put(person::entity, personEdit({}, "张三").fields);
    REQUIRE(endSetUp(*ledger));
    CHECK(undoNewest(*ledger, ledger.author).error().code == ErrorCode::NotFound);
    const RecordId id = ledger.put(person::entity, personEdit({}, "李四").fields).id;
    REQUIRE(undoNewest(*ledger, ledger.author));
    CHECK(isGone(ledger, id));
    CHECK(undoNewest(*ledger, ledger.author).error().code == ErrorCode::NotFound);
}

TEST_CASE("Undoing a deletion brings the record back as it was", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId id = ledger.put(person::entity, personEdit({}, "张三").fields).id;
    REQUIRE(ledger->apply({{}, {{&person::entity, id, {}, true}}, {}}, ledger.author));
    CHECK(isGone(ledger, id));
    REQUIRE(undoNewest(*ledger, ledger.author));
    CHECK_FALSE(isGone(ledger, id));
    CHECK(nameOf(ledger, id) == QStringLiteral("张三"));
}
