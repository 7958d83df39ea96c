#include "core/dictionary/entities/person.h"
#include "core/ledger/fold.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace jc;

namespace {

const quint16 foldName = person::name.description.number;         // critical
const quint16 foldEmployer = person::employer.description.number; // information
const quint16 foldIdType = person::idType.description.number;     // one critical group with the next
const quint16 foldIdNumber = person::idNumber.description.number;

const RecordId office[] = {RecordId::derived({QStringLiteral("office 0")}),
                           RecordId::derived({QStringLiteral("office 1")}),
                           RecordId::derived({QStringLiteral("office 2")})};

Value words(const char* text)
{
    return Value(QString::fromUtf8(text));
}

// The operations of one record as a test writes them: who, after which, what.
class History
{
public:
    // Returns the number by which later ones name it.
    int add(int who, const QVector<int>& after, const FieldValues& personal, const FieldValues& plain = {})
    {
        FoldOperation operation;
        operation.n = m_operations.size() + 1;
        operation.id = {office[who], ++m_sequences[who], 0};
        operation.time = m_time++;
        for (const int parent : after)
            operation.parents.append(m_operations[parent - 1].id);
        std::ranges::sort(operation.parents);
        operation.personal = personal;
        operation.plain = plain;
        m_operations.append(operation);
        return static_cast<int>(operation.n);
    }
    FoldOperation& operator[](int n) { return m_operations[n - 1]; }
    [[nodiscard]] FoldedRecord fold() const { return foldRecord(person::entity, someone, m_operations); }
    [[nodiscard]] FoldedRecord foldWithout(int n) const
    {
        QVector<FoldOperation> fewer = m_operations;
        fewer.removeAt(n - 1);
        return foldRecord(person::entity, someone, fewer);
    }
    [[nodiscard]] QVector<FoldOperation>& operations() { return m_operations; }

    static inline const RecordId someone = RecordId::derived({QStringLiteral("someone")});

private:
    QVector<FoldOperation> m_operations;
    qint64 m_sequences[3] = {};
    qint64 m_time = 1000;
};

} // namespace

TEST_CASE("An edit that knew the one before replaces it, whatever the clocks say", "[core][ledger]")
{
    History history;
    const int first = history.add(0, {}, {{foldName, words("张三")}});
    const int second = history.add(1, {first}, {{foldName, words("张三妹")}});
    history[second].time = 1; // ten years behind
    const FoldedRecord folded = history.fold();
    CHECK(folded.record.get(person::name) == QStringLiteral("张三妹"));
    CHECK(folded.conflicts.isEmpty());
    CHECK(folded.heads == QVector<qint64>{second});
}

TEST_CASE("Edits of different groups apart from each other both stand", "[core][ledger]")
{
    History history;
    const int first = history.add(0, {}, {{foldName, words("张三")}});
    const int a = history.add(0, {first}, {}, {{foldEmployer, words("木器厂")}});
    const int b = history.add(1, {first}, {{foldName, words("张三妹")}});
    const FoldedRecord folded = history.fold();
    CHECK(folded.record.get(person::name) == QStringLiteral("张三妹"));
    CHECK(folded.record.get(person::employer) == QStringLiteral("木器厂"));
    CHECK(folded.conflicts.isEmpty());
    CHECK(folded.heads == QVector<qint64>{a, b});
}

TEST_CASE("Critical values apart wait for a person, and every one of them stays listed", "[core][ledger]")
{
    History history;
    const int first = history.add(0, {}, {{foldName, words("张三")}});
    const int a = history.add(0, {first}, {{foldName, words("张三妹")}});
    const int b = history.add(1, {first}, {{foldName, words("张叁妹")}});
    const int c = history.add(2, {first}, {{foldName, words("张三妹")}});
    FoldedRecord folded = history.fold();
    REQUIRE(folded.conflicts.size() == 1);
    CHECK(folded.conflicts.first().critical);
    CHECK(folded.conflicts.first().operations == QVector<qint64>{a, b, c});
    CHECK(folded.record.review() == Review::Critical);
    CHECK(folded.record.get(person::name) == QStringLiteral("张三妹")); // the latest by the order

    history.add(0, {a, b, c}, {{foldName, words("张三妹")}});
    folded = history.fold();
    CHECK(folded.conflicts.isEmpty());
    CHECK(folded.record.review() == Review::None);
}

TEST_CASE("A decision that did not know all sides leaves the rest open", "[core][ledger]")
{
    History history;
    const int first = history.add(0, {}, {{foldName, words("张三")}});
    const int a = history.add(0, {first}, {{foldName, words("甲")}});
    const int b = history.add(1, {first}, {{foldName, words("乙")}});
    const int c = history.add(2, {first}, {{foldName, words("丙")}});
    const int decided = history.add(0, {a, b}, {{foldName, words("甲")}});
    const FoldedRecord folded = history.fold();
    REQUIRE(folded.conflicts.size() == 1);
    CHECK(folded.conflicts.first().operations == QVector<qint64>{c, decided});
}

TEST_CASE("Equal values apart are no conflict", "[core][ledger]")
{
    History history;
    history.add(0, {}, {{foldName, words("张三妹")}});
    history.add(1, {}, {{foldName, words("张三妹")}});
    const FoldedRecord folded = history.fold();
    CHECK(folded.conflicts.isEmpty());
    CHECK(folded.heads.size() == 2);
}

TEST_CASE("Information shows the winner by authority, then time, then replica", "[core][ledger]")
{
    History history;
    const int first = history.add(0, {}, {{foldName, words("张三")}});
    const int a = history.add(0, {first}, {}, {{foldEmployer, words("甲厂")}});
    const int b = history.add(1, {first}, {}, {{foldEmployer, words("乙厂")}});
    SECTION("authority beats time")
    {
        history[a].authority = 3;
        history[b].authority = 2;
        CHECK(history.fold().record.get(person::employer) == QStringLiteral("甲厂"));
    }
    SECTION("time beats replica")
    {
        CHECK(history.fold().record.get(person::employer) == QStringLiteral("乙厂"));
    }
    SECTION("replica decides at last")
    {
        history[a].time = history[b].time;
        const bool firstIsGreater = office[0] > office[1];
        CHECK(history.fold().record.get(person::employer) ==
              (firstIsGreater ? QStringLiteral("甲厂") : QStringLiteral("乙厂")));
    }
    CHECK(history.fold().record.review() == Review::Information);
}

TEST_CASE("A group is the word of one operation and never a mixture", "[core][ledger]")
{
    History history;
    history.add(0, {}, {{foldIdNumber, words("11010519491231002X")}}, {{foldIdType, words("01")}});
    history.add(1, {}, {{foldIdNumber, words("H12345678")}}, {{foldIdType, words("02")}});
    const FoldedRecord folded = history.fold();
    REQUIRE(folded.conflicts.size() == 1);
    CHECK(folded.record.get(person::idNumber) == QStringLiteral("H12345678"));
    CHECK(folded.record.get(person::idType) == QStringLiteral("02"));
}

TEST_CASE("Deletion against an edit is a conflict and the record stays visible", "[core][ledger]")
{
    History history;
    const int first = history.add(0, {}, {{foldName, words("张三")}});
    const int deletion = history.add(0, {first}, {}, {{ledger_field::deleted, Value(qint64{1})}});
    CHECK(history.fold().record.isDeleted());
    const int edit = history.add(1, {first}, {}, {{foldEmployer, words("木器厂")}});
    FoldedRecord folded = history.fold();
    CHECK_FALSE(folded.record.isDeleted());
    REQUIRE(folded.conflicts.size() == 1);
    CHECK(folded.conflicts.first().group == merge_group::life);
    CHECK(folded.conflicts.first().critical);
    CHECK(folded.conflicts.first().operations == QVector<qint64>{deletion, edit});
    SECTION("until a person deletes it all the same")
    {
        history.add(0, {deletion, edit}, {}, {{ledger_field::deleted, Value(qint64{1})}});
        folded = history.fold();
        CHECK(folded.record.isDeleted());
        CHECK(folded.conflicts.isEmpty());
    }
    SECTION("or keeps it")
    {
        history.add(0, {deletion, edit}, {}, {{ledger_field::deleted, Value(qint64{0})}});
        folded = history.fold();
        CHECK_FALSE(folded.record.isDeleted());
        CHECK(folded.conflicts.isEmpty());
    }
    SECTION("and another deletion that knew the edit ends it too")
    {
        history.add(2, {edit}, {}, {{ledger_field::deleted, Value(qint64{1})}});
        CHECK(history.fold().record.isDeleted());
        CHECK(history.fold().conflicts.isEmpty());
    }
    SECTION("but a further edit does not")
    {
        history.add(0, {deletion, edit}, {}, {{foldEmployer, words("瓦厂")}});
        CHECK_FALSE(history.fold().record.isDeleted());
        CHECK(history.fold().conflicts.size() == 1);
    }
}

TEST_CASE("An operation without its parents waits, and heals when they come", "[core][ledger]")
{
    History history;
    const int first = history.add(0, {}, {{foldName, words("张三")}});
    const int middle = history.add(0, {first}, {{foldName, words("张三妹")}});
    const int last = history.add(0, {middle}, {}, {{foldEmployer, words("木器厂")}});
    const FoldedRecord without = history.foldWithout(middle);
    CHECK(without.waiting == QVector<qint64>{last});
    CHECK(without.record.get(person::name) == QStringLiteral("张三"));
    CHECK_FALSE(without.record.has(person::employer));
    const FoldedRecord whole = history.fold();
    CHECK(whole.waiting.isEmpty());
    CHECK(whole.record.get(person::employer) == QStringLiteral("木器厂"));
}

TEST_CASE("Erased values are gone whatever comes later, and are known to have been", "[core][ledger]")
{
    History history;
    const int first = history.add(0, {}, {{foldName, words("张三")}, {foldIdNumber, words("1")}});
    history.add(0,
                {first},
                {},
                {{ledger_field::erased, Value(QStringList{QStringLiteral("1"), QStringLiteral("3")})}});
    history.add(1, {first}, {{foldName, words("张三妹")}}, {{foldEmployer, words("木器厂")}});
    const FoldedRecord folded = history.fold();
    CHECK(folded.record.isErased());
    CHECK(folded.record.erasedFields() == QSet<quint16>{foldName, foldIdNumber});
    CHECK_FALSE(folded.record.has(person::name));
    CHECK_FALSE(folded.record.has(person::idNumber));
    CHECK(folded.record.get(person::employer) == QStringLiteral("木器厂"));
}

TEST_CASE("Fields of a newer dictionary change nothing and are told", "[core][ledger]")
{
    History history;
    history.add(0, {}, {{foldName, words("张三")}, {quint16{900}, words("?")}});
    const FoldedRecord folded = history.fold();
    CHECK(folded.unknownFields == QSet<quint16>{900});
    CHECK(folded.record.values().size() == 1);
}

TEST_CASE("The order in which operations came does not matter", "[core][ledger]")
{
    const bool holds = rc::check("fold of any permutation", [] {
        History history;
        const int count = *rc::gen::inRange(1, 9);
        for (int i = 1; i <= count; ++i) {
            QVector<int> after;
            for (int parent = 1; parent < i; ++parent) {
                if (*rc::gen::inRange(0, 3) == 0)
                    after.append(parent);
            }
            FieldValues personal;
            FieldValues plain;
            if (*rc::gen::arbitrary<bool>())
                personal.insert(foldName, Value(QString(1 + *rc::gen::inRange(0, 2), u'名')));
            if (*rc::gen::arbitrary<bool>())
                plain.insert(foldEmployer, Value(QString(1 + *rc::gen::inRange(0, 2), u'厂')));
            if (*rc::gen::inRange(0, 4) == 0)
                plain.insert(ledger_field::deleted, Value(qint64{*rc::gen::inRange(0, 2)}));
            history.add(*rc::gen::inRange(0, 3), after, personal, plain);
        }
        const FoldedRecord folded = history.fold();
        QVector<FoldOperation> shuffled = history.operations();
        for (qsizetype i = shuffled.size() - 1; i > 0; --i)
            shuffled.swapItemsAt(i, *rc::gen::inRange(qsizetype{0}, i + 1));
        const FoldedRecord again = foldRecord(person::entity, History::someone, shuffled);
        RC_ASSERT(again.record.values() == folded.record.values());
        RC_ASSERT(again.record.isDeleted() == folded.record.isDeleted());
        RC_ASSERT(again.heads == folded.heads);
        RC_ASSERT(again.conflicts == folded.conflicts);
    });
    CHECK(holds);
}
