#include "core/dictionary/entities/talent.h"
#include "tests/core/reports/report_orders.h"
#include "tests/support/catch.h"

using namespace jc;
using namespace jctest;
using namespace Qt::StringLiterals;
using test::Longling;

TEST_CASE("The talent report counts a person once, at the highest level in force", "[core][reports]")
{
    Longling longling;
    const auto enter = [&](RecordId person, const char* level, const char* region, QJsonObject more = {}) {
        more.insert(u"person"_s, person.toString());
        more.insert(u"level"_s, QLatin1String(level));
        more.insert(u"residence_region"_s, QLatin1String(region));
        if (!more.contains(u"valid_from"_s))
            more.insert(u"valid_from"_s, u"2024-01-01"_s);
        longling.put(talent::entity, more);
    };
    const RecordId both = longling.person(u"530523101"_s);
    enter(both, "2", "530523101");
    enter(both, "4", "530523101", {{u"valid_from"_s, u"2025-01-01"_s}});
    enter(longling.person(u"530523101"_s), "3", "530523101");
    enter(longling.person(u"530523102"_s), "5", "530523102");
    // Gone, not yet, an apprentice, a holder of a certificate that makes no talent, and one of no township.
    enter(longling.person(u"530523102"_s),
          "5",
          "530523102",
          {{u"valid_to"_s, u"2025-06-30"_s}, {u"exit_reason"_s, u"moved"_s}});
    enter(longling.person(u"530523102"_s), "5", "530523102", {{u"valid_from"_s, u"2025-10-01"_s}});
    enter(longling.person(u"530523102"_s), "1", "530523102");
    enter(longling.person(u"530523102"_s), "2", "530523102", {{u"cert_kind"_s, u"C3"_s}});
    enter(longling.person(u"530523101"_s), "2", "530523");
    const ProgressBoard board = longling.board();
    const Table table = reportTable(longling, board, "talent");
    const QStringList lines = linesOf(table);
    REQUIRE(lines.size() == 1 + 10 + 1);
    CHECK(table.columns[2].heading == QStringList{u"按最高技能等级分"_s, u"初级工"_s});
    CHECK(lines.first() == u"合计|4|1|1|1|1|0|0|0|2|50.0%"_s);
    CHECK(lines[1] == u"龙山镇|2|0|1|1|0|0|0|0|1|50.0%"_s);
    CHECK(lines[2] == u"镇安镇|1|0|0|0|1|0|0|0|1|100.0%"_s);
    CHECK(lines[3] == u"勐糯镇|0|0|0|0|0|0|0|0|0"_s);
    CHECK(lines.last() == u"未落实地区|1|1|0|0|0|0|0|0|0|0.0%"_s);
    CHECK(table.notes.contains(u"另有只持专项能力等证书的持证人员 1 人，不计入技能人才。"_s));
    CHECK(board.figure(*board.goal(u"skilled-talent-stock"), board.rootRegion()).actual == 4.0);
    CHECK(board.figure(*board.goal(u"high-skilled-talent-stock"), board.rootRegion()).actual == 2.0);
}
