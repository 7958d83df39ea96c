#include "core/base/record_id.h"
#include "tests/support/catch.h"

using jc::RecordId;

TEST_CASE("A derived id depends on its parts and on where one part ends", "[core][base]")
{
    const RecordId county = RecordId::derived({QStringLiteral("region"), QStringLiteral("530523")});
    CHECK(county == RecordId::derived({QStringLiteral("region"), QStringLiteral("530523")}));
    CHECK(county != RecordId::derived({QStringLiteral("region5"), QStringLiteral("30523")}));
    CHECK(county != RecordId::derived({QStringLiteral("region"), QStringLiteral("530524")}));
}

TEST_CASE("A random id is a UUIDv7 that carries its time", "[core][base]")
{
    const QString text = RecordId::random(0x0192'3456'789a).toString();
    CHECK(text.startsWith(QStringLiteral("01923456-789a-7")));
    CHECK(RecordId::random(1) != RecordId::random(1));
}

TEST_CASE("An id survives its text and byte forms, and nothing else is taken for one", "[core][base]")
{
    const RecordId id = RecordId::random(1'700'000'000'000);
    CHECK(RecordId::fromString(id.toString()).value() == id);
    CHECK(RecordId::fromBytes(id.toBytes()).value() == id);
    CHECK_FALSE(RecordId::fromString(u"01923456-789a-7000-8000-00000000000g"));
    CHECK_FALSE(RecordId::fromString(u"0192345"));
    CHECK_FALSE(RecordId::fromBytes("short"));
}
