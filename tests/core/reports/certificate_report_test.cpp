#include "core/dictionary/entities/certificate.h"
#include "tests/core/reports/report_orders.h"
#include "tests/support/catch.h"

using namespace jc;
using namespace jctest;
using namespace Qt::StringLiterals;
using test::Longling;

TEST_CASE("The certificate report counts certificates and persons apart", "[core][reports]")
{
    Longling longling;
    int number = 0;
    const auto certify = [&](RecordId person,
                             const char* kind,
                             const char* level,
                             const char* occupation,
                             const char* date,
                             const char* status = "valid") {
        QJsonObject fields{{u"person"_s, person.toString()},
                           {u"cert_kind"_s, QLatin1String(kind)},
                           {u"cert_no"_s, u"N%1"_s.arg(++number)},
                           {u"occupation"_s, QString::fromUtf8(occupation)},
                           {u"cert_date"_s, QLatin1String(date)},
                           {u"status"_s, QLatin1String(status)}};
        if (*level != '\0')
            fields.insert(u"level"_s, QLatin1String(level));
        longling.put(certificate::entity, fields);
    };
    const RecordId one = longling.person(u"530523101"_s);
    const RecordId two = longling.person(u"530523102"_s);
    certify(one, "C2", "2", "养老护理员", "2025-03-01");
    certify(one, "C2", "3", "养老护理员", "2025-06-01");
    certify(two, "C2", "2", "养老护理员", "2025-06-01");
    certify(two, "C3", "", "咖啡师", "2025-06-01");
    certify(two, "C3", "", "咖啡师", "2024-06-01");          // of the year before
    certify(two, "C2", "4", "咖啡师", "2025-06-01", "void"); // void
    const ProgressBoard board = longling.board();
    const Table table = reportTable(longling, board, "certificates");
    CHECK(table.head.period == u"2025-01-01至2025-09-30"_s);
    CHECK(linesOf(table) == QStringList{
                                u"合计|4|2"_s,
                                u"按证书类型和技能等级分"_s,
                                u"职业技能等级证书|3|2"_s,
                                u"　初级工|2|2"_s,
                                u"　中级工|1|1"_s,
                                u"专项职业能力证书|1|1"_s,
                                u"　不分等级|1|1"_s,
                                u"按职业（工种）分"_s,
                                u"养老护理员|3|2"_s,
                                u"咖啡师|1|1"_s,
                            });
    CHECK(linesOf(reportTable(longling, board, "certificates", {.from = QDate(2024, 1, 1)})).first() ==
          u"合计|5|2"_s);
    const GoalEntry* goal = board.goal(u"elderly-care-certificates");
    const Table ofGoal = reportTable(longling, board, "certificates", {.goal = goal});
    CHECK(linesOf(ofGoal).first() == u"合计|3|2"_s);
    CHECK(board.figure(*goal, board.rootRegion()).actual == 2.0);
}

TEST_CASE("Without certificate records the certificate report says nothing", "[core][reports]")
{
    Longling longling;
    CHECK(linesOf(reportTable(longling, longling.board(), "certificates")) == QStringList{u"合计"_s});
}
