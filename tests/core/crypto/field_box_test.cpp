#include "core/crypto/blind_index.h"
#include "core/crypto/field_box.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace jc;

namespace {

const RecordId someRecord = RecordId::derived({QStringLiteral("box"), QStringLiteral("test")});
const FieldPlace somePlace{9, someRecord, 3};

} // namespace

TEST_CASE("A sealed value opens at its place and nowhere else", "[core][crypto]")
{
    const LedgerKey key = LedgerKey::random();
    const FieldBox box(key);
    const QByteArray sealed = box.seal(somePlace, QByteArray("11010519491231002X"));
    REQUIRE(box.open(somePlace, sealed));
    CHECK(*box.open(somePlace, sealed) == "11010519491231002X");
    const FieldPlace elsewhere = GENERATE(FieldPlace{9, someRecord, 4},
                                          FieldPlace{10, someRecord, 3},
                                          FieldPlace{9, RecordId::derived({QStringLiteral("another")}), 3});
    const Result<QByteArray> moved = box.open(elsewhere, sealed);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().code == ErrorCode::Damaged);
    CHECK_FALSE(FieldBox(LedgerKey::random()).open(somePlace, sealed));
}

TEST_CASE("A box that was changed in any bit or cut anywhere does not open", "[core][crypto]")
{
    const FieldBox box(LedgerKey::random());
    const QByteArray sealed = box.seal(somePlace, QByteArray("13800138000"));
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        CHECK_FALSE(box.open(somePlace, changed));
        CHECK_FALSE(box.open(somePlace, QByteArrayView(sealed).first(at)));
    }
}

TEST_CASE("Whatever is sealed comes back, and its length shows in steps only", "[core][crypto]")
{
    const FieldBox box(LedgerKey::random());
    const bool holds = rc::check("seal and open", [&](const std::string& text) {
        const QByteArray plain = QByteArray::fromStdString(text);
        const QByteArray sealed = box.seal(somePlace, plain);
        const Result<QByteArray> opened = box.open(somePlace, sealed);
        RC_ASSERT(opened.has_value());
        RC_ASSERT(*opened == plain);
        RC_ASSERT(sealed.size() == 1 + 24 + 16 + (plain.size() / 16 + 1) * 16);
        RC_ASSERT(box.seal(somePlace, plain) != sealed);
    });
    CHECK(holds);
}

TEST_CASE("A blind index is equal for equal values of one field of one ledger only", "[core][crypto]")
{
    const LedgerKey key = LedgerKey::random();
    const BlindIndex index(key);
    const QString number = QStringLiteral("11010519491231002X");
    using Aspect = BlindIndex::Aspect;
    const QByteArray hash = index.of(9, 3, Aspect::Whole, number);
    CHECK(hash.size() == 16);
    CHECK(BlindIndex(key).of(9, 3, Aspect::Whole, number) == hash);
    CHECK(index.of(9, 8, Aspect::Whole, number) != hash);
    CHECK(index.of(2, 3, Aspect::Whole, number) != hash);
    CHECK(BlindIndex(LedgerKey::random()).of(9, 3, Aspect::Whole, number) != hash);
    CHECK(index.of(9, 3, Aspect::LastFour, number) == index.of(9, 3, Aspect::LastFour, u"002X"));
    CHECK(index.of(9, 3, Aspect::LastFour, u"002X") != index.of(9, 3, Aspect::Whole, u"002X"));
    CHECK(index.of(9, 3, Aspect::Whole, u"").isEmpty());
}
