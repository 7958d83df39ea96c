#include "core/crypto/blind_index.h"
#include "core/crypto/field_box.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace jc;

namespace {

const RecordId someRecord = RecordId::derived({QStringLiteral("box"), QStringLiteral("test")});
const FieldPlace somePlace{9, someRecord, 3};

// The place and the key (the bytes 0 to 31) of the known answers. Those were worked out apart from libsodium,
// in plain Python: the subkey with keyed BLAKE2b of its hashlib (subkey 1, context "jiangce1"), HChaCha20
// after draft-irtf-cfrg-xchacha §2.2, ChaCha20 and Poly1305 after RFC 8439; nonce 0x40 to 0x57.
const FieldPlace knownPlace{
    0x0102, *RecordId::fromBytes(QByteArray::fromHex("a0a1a2a3a4a5a6a7a8a9aaabacadaeaf")), 0x0304};

FieldBox knownBox()
{
    QByteArray bytes;
    for (char i = 0; i < 32; ++i)
        bytes.append(i);
    return FieldBox(*LedgerKey::fromBytes(SecretBytes::copyOf(bytes)));
}

} // namespace

TEST_CASE("A box of the file format opens, as any program may have written it", "[core][crypto]")
{
    const auto sealed = QByteArray::fromHex("01404142434445464748494a4b4c4d4e4f5051525354555657"
                                            "567b2badb416baa680e4b27f4ebc92aff0033dafcd8ab1dfa900591d796e81b9"
                                            "73155bc07ef6de01f46f27952b9b5562");
    const Result<QByteArray> opened = knownBox().open(knownPlace, sealed);
    REQUIRE(opened);
    CHECK(*opened == "530523199001011234");
}

TEST_CASE("A box that verifies but holds no padding is damaged", "[core][crypto]")
{
    const auto sealed =
        QByteArray::fromHex("01404142434445464748494a4b4c4d4e4f5051525354555657"
                            "63481b9886258b9fb9d4824e7e8da39d836d82900e73f21131ebd0157c86e612");
    const Result<QByteArray> opened = knownBox().open(knownPlace, sealed);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Damaged);
}

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
