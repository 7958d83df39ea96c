// From a line of 今日待办 to the list of the records it counts, with both pages.
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/take_in.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/pages/home/home_page.h"
#include "ui/pages/records/filter_chips.h"
#include "ui/pages/records/records_page.h"
#include "ui/records/record_table.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

namespace {

// One record at least of each kind of todo, and of each some that are none.
struct TodoDesk : Desk
{
    TodoDesk()
    {
        fill();
        longling.trainingClass("prog-kangyang",
                               "org-hrss",
                               {{u"status"_s, u"running"_s},
                                {u"end_date"_s, QJsonValue()},
                                {u"planned_end"_s, u"2025-09-01"_s}});
        longling.trainingClass(
            "prog-kangyang", "org-hrss", {{u"status"_s, u"running"_s}, {u"end_date"_s, u"2025-12-01"_s}});
        longling.put(training_class::entity, {{u"class_no"_s, u"7"_s}});
        levelled = longling.trainingClass("prog-kangyang", "org-hrss", {{u"level"_s, u"5"_s}});
        for (const RecordId& person : {passed, longling.person(zhenan)})
            longling.enrolment(levelled, person, {{u"result"_s, u"qualified"_s}});
        longling.enrolment(levelled, longling.person(longshan), {{u"result"_s, u"unqualified"_s}});
        longling.enrolment(levelled, unnumbered);
        longling.person(longshan, {{u"id_number"_s, QJsonValue()}});
        for (const QString& day : {u"2025-10-10"_s, u"2026-10-10"_s})
            longling.put(certificate::entity, certificateOf(longling.person(longshan), day));
        jc::test::Longling other;
        REQUIRE(takeIn(other.ledger(), *changesOf(longling.ledger())));
        const QString known = passed.toString();
        other.put(person::entity, {{u"id"_s, known}, {u"name"_s, u"张叁妹"_s}});
        longling.put(person::entity, {{u"id"_s, known}, {u"name"_s, u"张三妹"_s}});
        REQUIRE(takeIn(longling.ledger(), *changesOf(other.ledger())));
        start();
    }

    [[nodiscard]] static QJsonObject certificateOf(RecordId person, const QString& validTo)
    {
        return {{u"person"_s, person.toString()},
                {u"cert_kind"_s, u"C01"_s},
                {u"cert_no"_s, u"S"_s + person.toString()},
                {u"cert_date"_s, u"2024-04-01"_s},
                {u"status"_s, u"valid"_s},
                {u"valid_to"_s, validTo}};
    }

    // The list a line of the clerk's page opens; `waiting` becomes its count.
    std::unique_ptr<Page> openLine(const QString& words, qlonglong& waiting)
    {
        const std::unique_ptr<Page> home = show(homePage());
        auto* todos = home->findChild<QTableView*>(u"todos"_s);
        const int row = rowWith(*todos->model(), words);
        REQUIRE(row >= 0);
        waiting = cell(*todos->model(), row, 1).toLongLong();
        todos->setCurrentIndex(todos->model()->index(row, 0));
        went.clear();
        QTest::keyClick(todos, Qt::Key_Return);
        REQUIRE(went.size() == 1);
        REQUIRE(went.last().page == u"records"_s);
        return show(recordsPage(), went.last().shows);
    }

    RecordId passed = longling.person(longshan);
    RecordId unnumbered = longling.person(longshan, {{u"id_number"_s, QJsonValue()}});
    RecordId levelled;
};

int rowsOf(const Page& list)
{
    return list.findChild<RecordTable*>()->model()->rowCount();
}

QStringList chipsOf(const Page& list)
{
    QStringList texts;
    for (const FilterChip& chip : list.findChild<FilterChips*>()->chips())
        texts.append(chip.text);
    return texts;
}

} // namespace

TEST_CASE("Each line of the waiting work opens as many records as it counts, and a chip says why",
          "[ui][pages][home]")
{
    TodoDesk desk;
    QStringList lines;
    {
        const std::unique_ptr<Page> home = desk.show(homePage());
        const QAbstractItemModel& todos = *home->findChild<QTableView*>(u"todos"_s)->model();
        for (int row = 0; row < todos.rowCount(); ++row)
            lines.append(cell(todos, row, 0));
    }
    for (const QString& kind : {person::entity.label.text() + u"待核对"_s,
                                training_class::entity.label.text() + u"草稿"_s,
                                u"培训班过了结业日期仍在训"_s,
                                u"证书 60 天内到期"_s,
                                u"考核合格满 30 天，还没有证书"_s,
                                u"学员缺证件号码"_s}) {
        INFO(kind.toStdString());
        CHECK(lines.contains(kind));
    }
    for (const QString& line : std::as_const(lines)) {
        INFO(line.toStdString());
        qlonglong waiting = 0;
        const std::unique_ptr<Page> list = desk.openLine(line, waiting);
        CHECK(waiting > 0);
        CHECK(rowsOf(*list) == waiting);
        if (line.endsWith(u"草稿"_s)) {
            CHECK(list->shows().value(u"drafts"_s).toBool());
        } else if (line.endsWith(u"待核对"_s)) {
            CHECK(chipsOf(*list) == QStringList{u"待核对"_s});
        } else {
            CHECK(chipsOf(*list) == QStringList{line});
            // Gone away from and come back to, it is the same list.
            const std::unique_ptr<Page> again = desk.show(recordsPage(), list->shows());
            CHECK(rowsOf(*again) == waiting);
            CHECK(chipsOf(*again) == QStringList{line});
        }
    }
    CHECK(desk.complaints.isEmpty());
}

TEST_CASE("A record that is mended leaves the list of what waits, by whatever it was mended",
          "[ui][pages][home]")
{
    TodoDesk desk;
    qlonglong waiting = 0;
    std::unique_ptr<Page> list = desk.openLine(u"学员缺证件号码"_s, waiting);
    REQUIRE(rowsOf(*list) == waiting);
    desk.write(person::entity,
               {{u"id"_s, desk.unnumbered.toString()}, {u"id_number"_s, jc::test::syntheticId(900)}});
    CHECK(rowsOf(*list) == waiting - 1);

    list = desk.openLine(u"还没有证书"_s, waiting);
    REQUIRE(waiting == 2);
    desk.write(certificate::entity, TodoDesk::certificateOf(desk.passed, u"2028-01-01"_s));
    CHECK(rowsOf(*list) == 1);
}

TEST_CASE("Delete on the chip of what waits shows the whole list again", "[ui][pages][home]")
{
    TodoDesk desk;
    qlonglong waiting = 0;
    const std::unique_ptr<Page> list = desk.openLine(u"学员缺证件号码"_s, waiting);
    auto* chip = list->findChild<FilterChips*>()->findChild<QPushButton*>();
    REQUIRE(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    desk.settle();
    CHECK(rowsOf(*list) > waiting);
    CHECK(chipsOf(*list).isEmpty());
    CHECK_FALSE(list->shows().contains(u"todo"_s));
}
