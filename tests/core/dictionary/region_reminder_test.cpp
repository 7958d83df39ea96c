#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/region_reminder.h"
#include "tests/support/catch.h"
#include "tests/support/reforms.h"

using namespace jc;
using test::Longling;

namespace {

// Reminders of the record that speak of a region, without their order.
QStringList regionReminders(Ledger& ledger, const EntityDescription& entity, RecordId id)
{
    const Record record = **ledger.read(entity, id);
    QStringList words;
    for (const Problem& problem : ledger.judge(record).items()) {
        if (!problem.message.contains(QStringLiteral("请改为现属地区")))
            continue;
        CHECK(problem.severity == Severity::Reminder);
        words.append(problem.message);
    }
    return words;
}

} // namespace

TEST_CASE("Who is registered in a region that is gone is reminded of what it became", "[core][dictionary]")
{
    Longling longling;
    Ledger& ledger = longling.ledger();
    const QString town = QStringLiteral("530523103");
    const RecordId person = longling.person(town);
    const RecordId villager = longling.person(QStringLiteral("530523104"));
    const RecordId elsewhere = longling.person(QStringLiteral("530523101"));
    const RecordId unit = longling.put(
        organisation::entity,
        {{QStringLiteral("name"), QStringLiteral("勐糯镇政府")}, {QStringLiteral("region"), town}});
    CHECK(regionReminders(ledger, person::entity, person).isEmpty());
    const QDate day(2024, 1, 1);
    const auto tree = [&] {
        return test::treeOf(ledger);
    };
    const auto merge = [&](const QString& from, const QString& into, QDate date) {
        test::enter(ledger,
                    mergeRegion(tree(),
                                test::at(tree(), QStringLiteral("530523")),
                                {test::idAt(tree(), from), test::idAt(tree(), into), {}, date}),
                    longling.author);
    };
    const QString later = QStringLiteral("530523105");
    merge(town, QStringLiteral("530523102"), day);
    merge(QStringLiteral("530523102"), later, QDate(2025, 1, 1));
    const QString heir = tree().node(test::at(tree(), later)).name;
    const QStringList expected{
        QStringLiteral("户籍地“勐糯镇”已于 2024-01-01 撤并为“%1”；请改为现属地区。").arg(heir)};
    CHECK(regionReminders(ledger, person::entity, person) == expected);
    CHECK(regionReminders(ledger, organisation::entity, unit).size() == 1);
    CHECK(regionReminders(ledger, person::entity, elsewhere).isEmpty());

    test::enter(ledger,
                closeRegion(tree(),
                            test::at(tree(), QStringLiteral("530523")),
                            {test::idAt(tree(), QStringLiteral("530523104")), day}),
                longling.author);
    const QStringList closed = regionReminders(ledger, person::entity, villager);
    REQUIRE(closed.size() == 1);
    CHECK(closed.first().contains(QStringLiteral("已于 2024-01-01 撤销")));
}

TEST_CASE("A record of the region's own days is right and not reminded", "[core][dictionary]")
{
    Longling longling;
    Ledger& ledger = longling.ledger();
    const QString town = QStringLiteral("530523103");
    const auto course = [&](const char* end) {
        return longling.trainingClass("prog-kangyang",
                                      "org-hrss",
                                      {{QStringLiteral("start_date"), QStringLiteral("2023-01-01")},
                                       {QStringLiteral("end_date"), QString::fromLatin1(end)},
                                       {QStringLiteral("venue_region"), town}});
    };
    const RecordId before = course("2023-12-31");
    const RecordId after = course("2024-01-01");
    const RecordId early = longling.enrolment(before, longling.person(town));
    const RecordId late = longling.enrolment(after, longling.person(town));
    const auto certify = [&](const char* date) {
        return longling.put(certificate::entity,
                            {{QStringLiteral("person"), longling.person(town).toString()},
                             {QStringLiteral("cert_kind"), QStringLiteral("C2")},
                             {QStringLiteral("cert_no"), QString::fromLatin1(date)},
                             {QStringLiteral("cert_date"), QString::fromLatin1(date)},
                             {QStringLiteral("status"), QStringLiteral("valid")}});
    };
    const RecordId old = certify("2023-12-31");
    const RecordId recent = certify("2024-01-01");
    const RegionTree tree = test::treeOf(ledger);
    test::enter(
        ledger,
        mergeRegion(
            tree,
            test::at(tree, QStringLiteral("530523")),
            {test::idAt(tree, town), test::idAt(tree, QStringLiteral("530523102")), {}, QDate(2024, 1, 1)}),
        longling.author);
    CHECK(regionReminders(ledger, training_class::entity, before).isEmpty());
    CHECK(regionReminders(ledger, training_class::entity, after).size() == 1);
    CHECK(regionReminders(ledger, enrolment::entity, early).isEmpty());
    CHECK(regionReminders(ledger, enrolment::entity, late).size() == 1);
    CHECK(regionReminders(ledger, certificate::entity, old).isEmpty());
    CHECK(regionReminders(ledger, certificate::entity, recent).size() == 1);
}
