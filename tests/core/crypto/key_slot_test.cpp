#include "core/crypto/key_slot.h"
#include "core/crypto/passphrase.h"
#include "tests/support/catch.h"

#include <cstring>

using namespace jc;

namespace {

bool sameKey(const LedgerKey& a, const LedgerKey& b)
{
    return std::memcmp(a.bytes().data(), b.bytes().data(), LedgerKey::size) == 0;
}

const QString goodPassphrase = QStringLiteral("龙陵2025技能大县");

} // namespace

TEST_CASE("A slot gives the key back to its passphrase and to no other", "[core][crypto]")
{
    const LedgerKey key = LedgerKey::random();
    const Result<KeySlot> slot = makePassphraseSlot(key, goodPassphrase, PassphraseCost::least());
    REQUIRE(slot);
    const Result<LedgerKey> opened = openSlot(*slot, goodPassphrase);
    REQUIRE(opened);
    CHECK(sameKey(*opened, key));
    // Full-width digits from a Chinese input method are the same digits.
    CHECK(openSlot(*slot, QStringLiteral("龙陵２０２５技能大县")));
    CHECK(openSlot(*slot, QStringLiteral("龙陵2025技能")).error().code == ErrorCode::WrongPassphrase);
    CHECK(openSlot(*slot).error().code == ErrorCode::WrongPassphrase);
}

TEST_CASE("The open slot opens without a passphrase", "[core][crypto]")
{
    const LedgerKey key = LedgerKey::random();
    const Result<KeySlot> slot = makeOpenSlot(key);
    REQUIRE(slot);
    const Result<LedgerKey> opened = openSlot(*slot);
    REQUIRE(opened);
    CHECK(sameKey(*opened, key));
}

TEST_CASE("A slot that was tampered with does not open", "[core][crypto]")
{
    const Result<KeySlot> good =
        makePassphraseSlot(LedgerKey::random(), goodPassphrase, PassphraseCost::least());
    REQUIRE(good);
    KeySlot slot = *good;
    SECTION("another kind")
    {
        slot.kind = KeySlot::Kind::Open;
    }
    SECTION("another cost")
    {
        slot.cost.operations += 1;
    }
    SECTION("an hour of work")
    {
        slot.cost.operations = 1'000'000;
    }
    SECTION("all memory")
    {
        slot.cost.memoryBytes = quint64{1} << 40U;
    }
    SECTION("another salt")
    {
        slot.salt[0] = static_cast<char>(slot.salt[0] ^ 1);
    }
    SECTION("no salt")
    {
        slot.salt.clear();
    }
    SECTION("another box")
    {
        slot.box[30] = static_cast<char>(slot.box[30] ^ 1);
    }
    SECTION("a cut box")
    {
        slot.box.chop(1);
    }
    CHECK_FALSE(openSlot(slot, goodPassphrase));
}

TEST_CASE("Keys for different purposes differ", "[core][crypto]")
{
    const LedgerKey key = LedgerKey::random();
    const SecretBytes fields = key.keyFor(LedgerKey::Purpose::Fields);
    const SecretBytes index = key.keyFor(LedgerKey::Purpose::Index);
    CHECK(std::memcmp(fields.data(), index.data(), LedgerKey::size) != 0);
    CHECK(std::memcmp(fields.data(), key.bytes().data(), LedgerKey::size) != 0);
}

TEST_CASE("Weak passphrases are refused with what is wanted", "[core][crypto]")
{
    CHECK(requireGoodPassphrase(goodPassphrase));
    CHECK(requireGoodPassphrase(QStringLiteral("correct horse battery")));
    const QString weak = GENERATE(as<QString>(),
                                  QStringLiteral("龙陵2025"),
                                  QStringLiteral("8402817364"),
                                  QStringLiteral("password2025"),
                                  QStringLiteral("ｐａｓｓｗｏｒｄ２０２５"),
                                  QStringLiteral("12345678ab"),
                                  QStringLiteral("aaaaaaaaaaaaaaaaaa"));
    const Result<void> refused = requireGoodPassphrase(weak);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(refused.error().message.isEmpty());
}
