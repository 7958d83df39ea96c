#include "core/progress/class_share.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"

using namespace jc;
using namespace Qt::StringLiterals;

TEST_CASE("Of each class a town sees its own and the whole, and its own add up to its figure",
          "[core][progress]")
{
    test::Longling longling;
    const QString here = u"530523101"_s;
    const QString there = u"530523102"_s;
    const RecordId mixed = longling.trainingClass("prog-kangyang", "org-hrss");
    const RecordId own = longling.trainingClass("prog-kangyang", "org-hrss");
    const RecordId foreign = longling.trainingClass("prog-kangyang", "org-hrss");
    for (int i = 0; i < 3; ++i)
        longling.enrolment(mixed, longling.person(here));
    for (int i = 0; i < 5; ++i)
        longling.enrolment(mixed, longling.person(there));
    longling.enrolment(mixed, longling.person(here), {{u"status"_s, u"dropped"_s}, {u"reason"_s, u"外出"_s}});
    for (int i = 0; i < 2; ++i)
        longling.enrolment(own, longling.person(here));
    longling.enrolment(foreign, longling.person(there));

    const ProgressBoard board = longling.board();
    const GoalEntry& goal = *board.goal(longling.ofPolicy("health-care-training"));
    const int town = board.regions().indexOf(QStringView(here));
    const Result<Trace> trace = traceFigure(longling.ledger(), board, goal, town);
    REQUIRE(trace);
    const Result<ClassShares> shares = classShares(longling.ledger(), board, goal, *trace);
    REQUIRE(shares);
    REQUIRE(shares->classes.size() == 2);
    CHECK(shares->classes.at(0).trainingClass == mixed);
    CHECK(shares->classes.at(0).here == 3.0);
    CHECK(shares->classes.at(0).whole == 8.0);
    CHECK(shares->classes.at(1).trainingClass == own);
    CHECK(shares->classes.at(1).here == 2.0);
    CHECK(shares->classes.at(1).whole == 2.0);
    CHECK(board.figure(goal, town).actual == 5.0);
    CHECK(shares->classOf.size() == 5);
}
