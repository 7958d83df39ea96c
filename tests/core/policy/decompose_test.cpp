#include "core/policy/decompose.h"
#include "tests/support/catch.h"

#include <numeric>

using namespace jc;

TEST_CASE("Shares add up to the whole by the largest remainder", "[core][policy]")
{
    const QVector<qint64> parts = decompose(100, {{1.0, {}}, {1.0, {}}, {1.0, {}}});
    CHECK(parts == QVector<qint64>{34, 33, 33});
    const QVector<qint64> uneven = decompose(1500, {{397.0, {}}, {211.0, {}}, {5.0, {}}});
    CHECK(std::accumulate(uneven.begin(), uneven.end(), qint64{0}) == 1500);
    CHECK(uneven == QVector<qint64>{972, 516, 12});
}

TEST_CASE("Locked shares stay and the rest is divided among the others", "[core][policy]")
{
    CHECK(decompose(100, {{1.0, 70}, {1.0, {}}, {2.0, {}}}) == QVector<qint64>{70, 10, 20});
    // More locked than there is: nothing is left, and nothing is taken from them.
    CHECK(decompose(100, {{1.0, 120}, {1.0, {}}}) == QVector<qint64>{120, 0});
}

TEST_CASE("Rounded shares still add up: what is less than a step goes to the largest", "[core][policy]")
{
    const QVector<qint64> parts = decompose(105, {{1.0, {}}, {3.0, {}}}, 10);
    CHECK(parts == QVector<qint64>{30, 75});
}

TEST_CASE("Without anything to go by nothing is shared out", "[core][policy]")
{
    CHECK(decompose(100, {{0.0, {}}, {0.0, {}}}) == QVector<qint64>{0, 0});
    CHECK(decompose(100, {}).isEmpty());
}

TEST_CASE("The years derived from a plan add up to it", "[core][policy]")
{
    qint64 sum = 0;
    for (int year = 2021; year <= 2025; ++year)
        sum += derivedYear(15202, 2021, 2025, year);
    CHECK(sum == 15202);
    CHECK(derivedYear(1500, 2021, 2025, 2023) == 300);
    CHECK(derivedYear(1500, 2021, 2025, 2026) == 0);
}
