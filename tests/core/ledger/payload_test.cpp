#include "core/ledger/payload.h"
#include "tests/support/catch.h"

using namespace jc;

TEST_CASE("A payload is the deterministic CBOR of RFC 8949 section 4.2", "[core][ledger]")
{
    const QMap<quint16, Value> fields{{300, Value(qint64{20250930})},
                                      {1, Value(QStringLiteral("水"))}, // RFC 8949 appendix A: 63e6b0b4
                                      {23, Value(qint64{-1})},
                                      {24, Value()},
                                      {2, Value(QStringList{QStringLiteral("b"), QStringLiteral("a")})}};
    CHECK(encodeFields(fields).toHex() == "a50163e6b0b402826161616217201818f619012c1a01350132");
}

TEST_CASE("Every kind of value survives the payload", "[core][ledger]")
{
    const RecordId a = RecordId::random(1);
    const RecordId b = RecordId::random(2);
    const QMap<quint16, Value> fields{{1, Value(QStringLiteral("张三妹 𠮷"))},
                                      {2, Value(qint64{9'007'199'254'740'993})},
                                      {3, Value(a)},
                                      {4, Value(QVector<RecordId>{b, a, b})},
                                      {5, Value(QStringList{QStringLiteral("G07"), QStringLiteral("G01")})},
                                      {6, Value()}};
    const Result<QMap<quint16, Value>> decoded = decodeFields(encodeFields(fields));
    REQUIRE(decoded);
    CHECK(*decoded == fields);
    CHECK(encodeFields(*decoded) == encodeFields(fields));
}

TEST_CASE("Bytes that are no payload are an error and never a crash", "[core][ledger]")
{
    const QByteArray good = encodeFields({{1, Value(QStringLiteral("姓名"))}, {2, Value(qint64{7})}});
    for (qsizetype cut = 0; cut < good.size(); ++cut)
        CHECK_FALSE(decodeFields(good.left(cut)));
    CHECK_FALSE(decodeFields(QByteArray::fromHex("a101fb3ff199999999999a"))); // a float
    CHECK_FALSE(decodeFields(QByteArray::fromHex("a2020101f6")));             // keys out of order
    CHECK_FALSE(decodeFields(QByteArray::fromHex("a20101012a")));             // a key twice
    CHECK_FALSE(decodeFields(QByteArray::fromHex("a10160")));                 // an empty text stands as null
    CHECK_FALSE(decodeFields(QByteArray::fromHex("a10180")));                 // so does an empty set
    CHECK_FALSE(decodeFields(QByteArray::fromHex("a1018261626161")));         // a set out of order
}

TEST_CASE("A shape of a later version is as if missing, and does not keep its change out", "[core][ledger]")
{
    const char* item = GENERATE("41ff",          // bytes that are no id
                                "82016161",      // an array of a number and a text
                                "820102",        // numbers
                                "a2010203f6",    // a map
                                "8181a1018102"); // one in the other
    const Result<FieldValues> fields = decodeFields(QByteArray::fromHex("a207" + QByteArray(item) + "0805"));
    REQUIRE(fields);
    CHECK(*fields == FieldValues{{7, Value()}, {8, Value(qint64{5})}});
}

TEST_CASE("A later shape must be deterministic too, and not deeper than sixteen", "[core][ledger]")
{
    CHECK_FALSE(decodeFields(QByteArray::fromHex("a107a203f60102"))); // keys out of order
    CHECK_FALSE(decodeFields(QByteArray::fromHex("a107820118"
                                                 "05")));                         // 5 in two bytes
    CHECK_FALSE(decodeFields(QByteArray::fromHex("a10782f601") + "x"));           // more than there should be
    CHECK_FALSE(decodeFields(QByteArray::fromHex("a10782fb3ff199999999999a01"))); // a float
    CHECK_FALSE(decodeFields(QByteArray::fromHex("a107") + QByteArray(100'000, '\x81') + "x"));
    CHECK(decodeFields(QByteArray::fromHex("a107") + QByteArray(16, '\x81') + QByteArray(1, '\x01')));
}
