#include "core/ledger/cbor.h"
#include "tests/support/catch.h"

using namespace jc;

namespace {

QByteArray encodedInteger(qint64 number)
{
    CborWriter writer;
    writer.integer(number);
    return writer.result().toHex();
}

} // namespace

TEST_CASE("Integers are those of RFC 8949 appendix A", "[core][ledger]")
{
    const auto [number, hex] = GENERATE(table<qint64, const char*>({
        {0, "00"},
        {1, "01"},
        {10, "0a"},
        {23, "17"},
        {24, "1818"},
        {25, "1819"},
        {100, "1864"},
        {1000, "1903e8"},
        {1000000, "1a000f4240"},
        {1000000000000, "1b000000e8d4a51000"},
        {9223372036854775807, "1b7fffffffffffffff"},
        {-1, "20"},
        {-10, "29"},
        {-100, "3863"},
        {-1000, "3903e7"},
    }));
    CHECK(encodedInteger(number) == hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    CborReader reader(bytes);
    CHECK(reader.integer() == number);
    CHECK(reader.isDone());
}

TEST_CASE("Texts, bytes, arrays, maps and null are those of RFC 8949 appendix A", "[core][ledger]")
{
    const auto textOf = [](const QString& text) {
        CborWriter writer;
        writer.text(text);
        return writer.result().toHex();
    };
    CHECK(textOf(QString()) == "60");
    CHECK(textOf(QStringLiteral("a")) == "6161");
    CHECK(textOf(QStringLiteral("IETF")) == "6449455446");
    CHECK(textOf(QStringLiteral("\"\\")) == "62225c");
    CHECK(textOf(QStringLiteral("\u00fc")) == "62c3bc");
    CHECK(textOf(QStringLiteral("\u6c34")) == "63e6b0b4");
    CHECK(textOf(QStringLiteral("\U00010151")) == "64f0908591");

    CborWriter writer;
    writer.map(2);
    writer.text(u"a");
    writer.integer(1);
    writer.text(u"b");
    writer.array(2);
    writer.integer(2);
    writer.integer(3);
    CHECK(writer.result().toHex() == "a26161016162820203");

    CborWriter others;
    others.bytes(QByteArray::fromHex("01020304"));
    others.array(0);
    others.map(0);
    others.null();
    CHECK(others.result().toHex() == "440102030480a0f6");
}

TEST_CASE("Every other encoding of a value is refused", "[core][ledger]")
{
    const char* hex = GENERATE("1800",       // 0 in two bytes
                               "190018",     // 24 in three
                               "1a0000ffff", // 65535 in five
                               "1b00000000ffffffff",
                               "1bffffffffffffffff", // beyond 64 signed bits
                               "3bffffffffffffffff",
                               "1c",                 // reserved
                               "fb3ff199999999999a", // a float
                               "c11a514b67b0",       // a tag
                               "f4",                 // false
                               "5f42010243030405ff", // bytes of indefinite length
                               "");
    const QByteArray bytes = QByteArray::fromHex(hex);
    CborReader reader(bytes);
    const qint64 number = reader.integer();
    INFO(hex);
    CHECK(number == 0);
    CHECK_FALSE(reader.isDone());
}

TEST_CASE("Lengths that lie are refused before anything is made for them", "[core][ledger]")
{
    CHECK(CborReader(QByteArray::fromHex("9bffffffffffffffff")).array() == 0);
    CHECK(CborReader(QByteArray::fromHex("ba7fffffff")).map() == 0);
    CHECK(CborReader(QByteArray::fromHex("5a7fffffff00")).bytes().isEmpty());
    const QByteArray malformed = QByteArray::fromHex("62c328"); // no UTF-8
    CborReader broken(malformed);
    CHECK(broken.text() != QStringLiteral("("));
    CHECK_FALSE(broken.isFine());
}
