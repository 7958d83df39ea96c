#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/pages/all_records/all_records_page.h"
#include "ui/pages/records/record_page.h"
#include "ui/pages/records/records_page.h"
#include "ui/pages/registry.h"
#include "ui/widgets/search_field.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every kind of record of the dictionary is reached from the page of all records",
          "[ui][pages][all-records]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::unique_ptr<Page> page = desk.show(allRecordsPage());
    auto* table = page->findChild<QTableView*>(u"kinds"_s);
    QStringList reached;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        const qsizetype before = desk.went.size();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        if (desk.went.size() > before)
            reached.append(desk.went.last().shows.value(u"entity"_s).toString());
    }
    reached.removeDuplicates(); // a heading cannot be chosen: the row before it stays
    const Dictionary& dictionary = desk.longling.catalogues().dictionary;
    CHECK(reached.size() == dictionary.entities().size());
    for (const EntityDescription* entity : dictionary.entities()) {
        INFO(entity->key);
        CHECK(reached.contains(QString::fromLatin1(entity->key)));
    }
    CHECK(cell(*table->model(), rowWith(*table->model(), u"培训班"_s), 1) == u"3"_s);
    // What is counted stands beside the list it is counted from.
    CHECK(cell(*table->model(), rowWith(*table->model(), u"培训记录"_s), 3)
              .contains(u"康养云师傅计划培训人次"_s));
    requireAccessible(*page);
}

TEST_CASE("A kind of record is found by pinyin and opened by Enter", "[ui][pages][all-records]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(allRecordsPage());
    auto* search = page->findChild<SearchField*>(u"search"_s);
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, u"jnrc"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(desk.went.last() == Location{u"records"_s, {{u"entity"_s, u"talent"_s}}});
    const auto* table = page->findChild<QTableView*>(u"kinds"_s);
    CHECK(table->model()->rowCount() == 2); // its group and itself
    QTest::keyClick(table->viewport(), Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.went.last() == Location{u"record"_s, {{u"entity"_s, u"talent"_s}}});

    search->setText(u"没有这种资料"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK_FALSE(table->isVisible());
    CHECK_FALSE(page->findChild<QPushButton*>(u"open"_s)->isEnabled());
}

TEST_CASE("Records made elsewhere are counted on the page of all records", "[ui][pages][all-records]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(allRecordsPage());
    const auto* table = page->findChild<QTableView*>(u"kinds"_s);
    const int before = cell(*table->model(), rowWith(*table->model(), u"单位"_s), 1).toInt();
    desk.write(*desk.longling.catalogues().dictionary.entity(u"organisation"_s), {{u"name"_s, u"县工会"_s}});
    desk.settle();
    CHECK(cell(*table->model(), rowWith(*table->model(), u"单位"_s), 1).toInt() == before + 1);
}

TEST_CASE("A page that is not on screen reads nothing after a save, and reads when it is gone to",
          "[ui][pages][all-records]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(allRecordsPage());
    const auto* table = page->findChild<QTableView*>(u"kinds"_s);
    const auto organisations = [&] {
        return cell(*table->model(), rowWith(*table->model(), u"单位"_s), 1).toInt();
    };
    const int before = organisations();
    page->hide();
    desk.write(*desk.longling.catalogues().dictionary.entity(u"organisation"_s), {{u"name"_s, u"县工会"_s}});
    desk.settle();
    CHECK(organisations() == before);
    page->open(page->shows());
    page->show();
    desk.settle();
    CHECK(organisations() == before + 1);
}

TEST_CASE("The navigation has room for its entries and each leads to a page", "[ui][pages][all-records]")
{
    const QVector<PageDescriptor> pages = pageDescriptors();
    CHECK(navigation().size() <= 12);
    for (const NavItem& item : navigation()) {
        INFO(item.id.toStdString());
        CHECK(std::ranges::any_of(pages,
                                  [&](const PageDescriptor& page) { return page.id == item.location.page; }));
    }
}

// Every list and every new form, so that no entity is beyond the window's reach.
TEST_CASE("Every kind of record has a list and a form that can be used by keyboard",
          "[ui][pages][all-records]")
{
    Desk desk;
    desk.fill();
    desk.start();
    for (const EntityDescription* entity : desk.longling.catalogues().dictionary.entities()) {
        INFO(entity->key);
        const QString key = QString::fromLatin1(entity->key);
        const std::unique_ptr<Page> list = desk.show(recordsPage(), {{u"entity"_s, key}});
        CHECK(list->title() == entity->label.text());
        if (!entity->setUp) {
            const std::unique_ptr<Page> form = desk.show(recordPage(), {{u"entity"_s, key}});
            CHECK_FALSE(form->isLoading());
        }
    }
    CHECK(desk.complaints.isEmpty());
}
