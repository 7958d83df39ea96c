#include "tests/support/reforms.h"

#include "core/dictionary/entities/goal.h"
#include "tests/support/catch.h"

namespace jc::test {

RegionTree treeOf(const Ledger& ledger)
{
    Result<RegionTree> tree = RegionTree::load(ledger);
    REQUIRE(tree);
    return std::move(*tree);
}

int at(const RegionTree& tree, const QString& code)
{
    INFO(code.toStdString());
    const int index = tree.indexOf(QStringView(code));
    REQUIRE(index >= 0);
    return index;
}

RecordId idAt(const RegionTree& tree, const QString& code)
{
    return tree.node(at(tree, code)).id;
}

ChangeOutcome enter(Ledger& ledger, const Result<Change>& change, const Author& author)
{
    if (!change)
        FAIL(change.error().message.toStdString());
    const Result<ChangeOutcome> outcome = ledger.apply(*change, author);
    if (!outcome)
        FAIL(outcome.error().message.toStdString() + " | " + outcome.error().detail.toStdString());
    for (const EditOutcome& edit : outcome->edits)
        REQUIRE(edit.state == RecordState::Clean);
    return *outcome;
}

QHash<RecordId, QString> allTo(const RegionTree& tree, int region, const QString& part)
{
    QHash<RecordId, QString> shares;
    for (const int child : tree.node(region).children) {
        if (!tree.node(child).validTo.isValid())
            shares.insert(tree.node(child).id, part);
    }
    return shares;
}

void countPersons(Longling& longling, const char* code)
{
    longling.put(goal::entity,
                 {{QStringLiteral("id"), longling.ofPolicy(code).toString()},
                  {QStringLiteral("counting_rule"),
                   QStringLiteral(R"({"counted":{"entity":"person","where":[],"left_out":[],
                   "date":["survey_date"],"total_region":"household_region",
                   "part_region":"household_region"}})")}});
}

void train(Longling& longling, const QString& home, QDate day)
{
    const RecordId course = longling.trainingClass("prog-kangyang",
                                                   "org-hrss",
                                                   {{QStringLiteral("start_date"), day.toString(Qt::ISODate)},
                                                    {QStringLiteral("end_date"), day.toString(Qt::ISODate)}});
    longling.enrolment(
        course, longling.person(home, {{QStringLiteral("survey_date"), QStringLiteral("2021-01-01")}}));
}

} // namespace jc::test
