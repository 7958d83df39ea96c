#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/enrolment.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/pages/people/people_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

namespace {

struct People
{
    People(Desk& desk, const char* goal, const QString& region, bool leftOut = false)
        : page(desk.show(peoplePage(),
                         {{u"goal"_s, desk.goalId(goal)}, {u"region"_s, region}, {u"leftOut"_s, leftOut}}))
        , table(page->findChild<QTableView*>(u"people"_s))
        , model(*table->model())
    {}

    [[nodiscard]] QString text(const char* name) const
    {
        return page->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] int column(const QString& heading) const
    {
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.headerData(i, Qt::Horizontal).toString() == heading)
                return i;
        }
        return -1;
    }

    std::unique_ptr<Page> page;
    QTableView* table;
    QAbstractItemModel& model;
};

} // namespace

TEST_CASE("The list behind a figure names as many as it says, with masked numbers", "[ui][pages][people]")
{
    Desk desk;
    desk.fill();
    desk.start();
    People people(desk, "health-care-training", u"530523"_s);
    CHECK(people.text("heading") == u"康养云师傅计划培训人次 — 龙陵县：7 计入"_s);
    CHECK(people.text("addition") == u"9 = 7 计入 + 2 未计入"_s);
    CHECK(people.model.rowCount() == 7);
    for (const QString& heading :
         {u"姓名"_s, u"性别"_s, u"生源地"_s, u"培训班"_s, u"计入日期"_s, u"主办单位"_s})
        CHECK(people.column(heading) >= 0);
    CHECK(cell(people.model, 0, people.column(u"培训班"_s)) == u"养老护理第 1 期"_s);
    CHECK(cell(people.model, 0, people.column(u"计入日期"_s)) == u"2024-03-20"_s);
    CHECK(cell(people.model, 0, people.column(u"生源地"_s)) == u"龙山镇"_s);
    const QString number = cell(people.model, 0, people.column(u"公民身份号码"_s));
    CHECK(number.startsWith(u"530523"_s));
    CHECK_FALSE(number.contains(u"1970"_s));
    CHECK(number.contains(u'*'));
}

TEST_CASE("A town's list holds its own people alone", "[ui][pages][people]")
{
    Desk desk;
    desk.fill();
    desk.start();
    People people(desk, "health-care-training", longshan);
    CHECK(people.text("heading") == u"康养云师傅计划培训人次 — 龙陵县 › 龙山镇：3 计入"_s);
    CHECK(people.model.rowCount() == 3);
}

TEST_CASE("Who is counted in another town is named as such in a town's list", "[ui][pages][people]")
{
    Desk desk;
    const RecordId person = desk.longling.person(longshan);
    const auto nursing = [&](const QString& number, const QString& day, const QString& region) {
        desk.longling.put(certificate::entity,
                          {{u"person"_s, person.toString()},
                           {u"cert_kind"_s, u"C2"_s},
                           {u"cert_no"_s, number},
                           {u"status"_s, u"valid"_s},
                           {u"occupation"_s, u"养老护理员"_s},
                           {u"level"_s, u"3"_s},
                           {u"cert_date"_s, day},
                           {u"origin_region"_s, region}});
    };
    nursing(u"A1"_s, u"2023-05-01"_s, longshan);
    nursing(u"A2"_s, u"2024-05-01"_s, zhenan);
    desk.start();
    CHECK(People(desk, "elderly-care-certificates", zhenan).text("addition") ==
          u"1 = 0 计入 + 1 未计入；其中与他地重复 1"_s);
    CHECK(People(desk, "elderly-care-certificates", longshan).text("addition") == u"1 = 1 计入 + 0 未计入"_s);
}

TEST_CASE("What was left out opens by reason, and the reasons add up", "[ui][pages][people]")
{
    Desk desk;
    desk.fill();
    desk.start();
    People people(desk, "health-care-training", u"530523"_s, true);
    CHECK(people.model.rowCount() == 2);
    const int reason = people.column(u"未计入原因"_s);
    REQUIRE(reason == 0);
    CHECK(rowWith(people.model, u"退学"_s, reason) >= 0);
    CHECK(rowWith(people.model, u"待补证件"_s, reason) >= 0);
    auto* dropped = people.page->findChild<QPushButton*>(u"reason-dropped"_s);
    REQUIRE(dropped->isVisible());
    CHECK(dropped->text() == u"退学 1"_s);
    dropped->click();
    desk.settle();
    CHECK(people.model.rowCount() == 1);
    CHECK(cell(people.model, 0, reason) == u"退学"_s);
    CHECK(people.page->shows().value(u"reason"_s).toString() == u"dropped"_s);
    // Back to the same view, as Alt+Left does.
    people.page->open(people.page->shows());
    desk.settle();
    CHECK(people.model.rowCount() == 1);
}

TEST_CASE("A ratio opens its numerator and its denominator", "[ui][pages][people]")
{
    Desk desk;
    desk.fill();
    desk.start();
    People people(desk, "rural-low-income-coverage", u"530523"_s);
    CHECK(people.text("heading") ==
          u"农村低收入家庭劳动力职业培训覆盖率 — 龙陵县：50.0%（分子 1，分母 2）"_s);
    auto* lists = people.page->findChild<QTabBar*>(u"lists"_s);
    REQUIRE(lists->count() == 3);
    CHECK(people.model.rowCount() == 1);
    lists->setFocus();
    QTest::keyClick(lists, Qt::Key_Right);
    desk.settle();
    CHECK(lists->tabText(lists->currentIndex()) == u"分母 2"_s);
    CHECK(people.model.rowCount() == 2);
}

TEST_CASE("Enter opens the record, the button its class", "[ui][pages][people]")
{
    Desk desk;
    desk.fill();
    desk.start();
    People people(desk, "health-care-training", u"530523"_s);
    QTest::keyClick(people.table, Qt::Key_Down);
    QTest::keyClick(people.table, Qt::Key_Return);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.last().page == u"record"_s);
    CHECK(desk.went.last().shows.value(u"entity"_s).toString() == u"enrolment"_s);
    CHECK(RecordId::fromString(desk.went.last().shows.value(u"id"_s).toString()));
    auto* openClass = people.page->findChild<QPushButton*>(u"openClass"_s);
    REQUIRE(openClass->isEnabled());
    openClass->click();
    CHECK(desk.went.last() ==
          Location{u"record"_s, {{u"entity"_s, u"class"_s}, {u"id"_s, desk.healthClass.toString()}}});
}

TEST_CASE("Chosen rows are copied and the list is exported, both masked", "[ui][pages][people]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const QTemporaryDir folder;
    People people(desk, "health-care-training", u"530523"_s);
    people.table->selectAll();
    QTest::keyClick(people.table, Qt::Key_C, Qt::ControlModifier);
    desk.settle();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    CHECK(lines.size() == 8);
    CHECK(lines.at(1).contains(u"530523********"_s));
    desk.workspace().dialogs().answerNext(folder.filePath(u"people.xlsx"_s));
    people.page->exportShown();
    desk.settle();
    CHECK(QFileInfo(folder.filePath(u"people.xlsx"_s)).size() > 1000);
    CHECK(desk.complaints.isEmpty());
}

TEST_CASE("Long lists are read as they are scrolled, and follow a saved record", "[ui][pages][people]")
{
    Desk desk;
    desk.fill();
    for (int i = 0; i < 300; ++i)
        desk.longling.enrolment(desk.healthClass, desk.longling.person(longshan));
    const RecordId late = desk.longling.person(zhenan);
    desk.start();
    People people(desk, "health-care-training", u"530523"_s);
    const QAbstractItemModelTester tester(&people.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.settle();
    REQUIRE(people.model.rowCount() == 307);
    CHECK(cell(people.model, 0, 0) != u"…"_s);
    CHECK(cell(people.model, 306, 0) == u"…"_s);
    desk.settle();
    CHECK(cell(people.model, 306, 0).startsWith(u"学员"_s));
    people.table->setCurrentIndex(people.model.index(5, 0));
    const QString name = cell(people.model, 5, 0);
    desk.write(enrolment::entity,
               {{u"class"_s, desk.healthClass.toString()},
                {u"person"_s, late.toString()},
                {u"status"_s, u"completed"_s}});
    CHECK(people.model.rowCount() == 308);
    CHECK(cell(people.model, people.table->currentIndex().row(), 0) == name);
    requireAccessible(*people.page);
}

TEST_CASE("A goal that cannot be traced says so and leads back", "[ui][pages][people]")
{
    Desk desk;
    desk.start();
    People people(desk, "digital-talent", u"530523"_s);
    CHECK_FALSE(people.table->isVisible());
    const QList<QPushButton*> buttons = people.page->findChildren<QPushButton*>();
    const auto back = std::ranges::find_if(buttons, [](const QPushButton* button) {
        return button->isVisible() && button->text().startsWith(u"回到"_s);
    });
    REQUIRE(back != buttons.end());
    (*back)->click();
    CHECK(desk.went.last() == Location{u"dashboard"_s, {{u"goal"_s, desk.goalId("digital-talent")}}});
}

TEST_CASE("A row of a region that is no more says where it may belong, on screen and in the export",
          "[ui][pages][people]")
{
    Desk desk;
    desk.fill();
    desk.splitTown();
    desk.start();
    People people(desk, "health-care-training", u"530523"_s);
    const int column = people.column(u"改归建议"_s);
    REQUIRE(column > 0);
    int advised = 0;
    for (int row = 0; row < people.model.rowCount(); ++row) {
        const QString advice = cell(people.model, row, column);
        if (advice == u"—"_s)
            continue;
        ++advised;
        CHECK(advice.contains(u"勐糯街道"_s));
        CHECK(advice.contains(u"大寨镇"_s));
        CHECK(advice.contains(u"请把记录的地区改为"_s));
    }
    CHECK(advised == 1);
    people.table->selectAll();
    QTest::keyClick(people.table, Qt::Key_C, Qt::ControlModifier);
    desk.settle();
    CHECK(QGuiApplication::clipboard()->text().contains(u"大寨镇"_s));
    CHECK(desk.complaints.isEmpty());

    // Where none waits, the column is not there.
    People town101(desk, "health-care-training", longshan);
    CHECK(town101.column(u"改归建议"_s) < 0);
}

TEST_CASE("Between a town and its people stand the classes, with the town's share of each",
          "[ui][pages][people]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const QVariantMap town{{u"goal"_s, desk.goalId("health-care-training")}, {u"region"_s, longshan}};
    QVariantMap classes = town;
    classes.insert(u"list"_s, u"classes"_s);
    const std::unique_ptr<Page> page = desk.show(peoplePage(), classes);
    auto* table = page->findChild<QTableView*>(u"classes"_s);
    REQUIRE(table->isVisible());
    CHECK(page->firstFocus() == table);
    const QAbstractItemModel& model = *table->model();
    REQUIRE(model.rowCount() == 1);
    CHECK(cell(model, 0, ClassListModel::Name) == u"养老护理第 1 期"_s);
    CHECK(cell(model, 0, ClassListModel::Here) == u"3"_s);
    CHECK(cell(model, 0, ClassListModel::Whole) == u"7"_s);
    requireAccessible(*page);
    const QTemporaryDir folder;
    desk.workspace().dialogs().answerNext(folder.filePath(u"classes.xlsx"_s));
    page->exportShown();
    desk.settle();
    CHECK(QFileInfo(folder.filePath(u"classes.xlsx"_s)).size() > 1000);

    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.last().shows.value(u"class"_s).toString() == desk.healthClass.toString());
    page->open(desk.went.last().shows);
    desk.settle();
    CHECK(page->findChild<QLabel*>(u"heading"_s)->text() ==
          u"康养云师傅计划培训人次 — 龙陵县 › 龙山镇 › 养老护理第 1 期：本镇 3 / 全班 7"_s);
    CHECK(page->findChild<QTableView*>(u"people"_s)->model()->rowCount() == 3);
    CHECK(page->shows().value(u"class"_s).toString() == desk.healthClass.toString());

    // The whole ledger has no share to tell apart.
    classes.insert(u"region"_s, u"530523"_s);
    page->open(classes);
    desk.settle();
    CHECK(table->isColumnHidden(ClassListModel::Here));
    CHECK(cell(model, 0, ClassListModel::Whole) == u"7"_s);
}

TEST_CASE("A step back finds the row that was current in the list of people", "[ui][pages][people]")
{
    Desk desk;
    desk.fill();
    desk.start();
    People people(desk, "health-care-training", u"530523"_s);
    people.table->setCurrentIndex(people.model.index(4, 0));
    const QVariantMap left = people.page->shows();
    people.page->open({{u"goal"_s, desk.goalId("health-care-training")}, {u"region"_s, longshan}});
    desk.settle();
    people.page->open(left);
    desk.settle();
    CHECK(people.table->currentIndex().row() == 4);
}
