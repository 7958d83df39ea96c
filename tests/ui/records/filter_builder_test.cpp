// The strip that makes one condition of a list.
#include "core/dictionary/entities/region.h"
#include "tests/support/catch.h"
#include "tests/support/reforms.h"
#include "tests/ui/records/records_desk.h"
#include "ui/pages/records/filter_builder.h"
#include "ui/pages/records/filter_chips.h"
#include "ui/pages/records/records_page.h"
#include "ui/records/record_table.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>

namespace jc::ui::test {

namespace {

// Opened over a list of persons by its key, as a person does.
FilterBuilder& openBuilder(RecordsDesk& desk)
{
    desk.press(Qt::Key_F, Qt::AltModifier);
    auto& builder = desk.find<FilterBuilder>();
    REQUIRE(QTest::qWaitFor([&] { return builder.isVisible(); }));
    desk.settle();
    return builder;
}

void chooseField(FilterBuilder& builder, const char* field)
{
    auto* fields = builder.findChildren<QComboBox*>().first();
    fields->setCurrentIndex(fields->findData(s(field)));
}

// The one before may still wait to be deleted.
QLineEdit& valueLine(FilterBuilder& builder)
{
    for (QLineEdit* line : builder.findChildren<QLineEdit*>()) {
        if (line->isVisible())
            return *line;
    }
    throw std::logic_error("no line to type a value into");
}

} // namespace

TEST_CASE("Less than four last characters of a number are no condition, and four are", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.show(recordsPage(), {{s("entity"), s("person")}});
    FilterBuilder& builder = openBuilder(desk);
    chooseField(builder, "id_number");
    REQUIRE(builder.findChildren<QComboBox*>().last()->currentText() == s("末四位是"));
    valueLine(builder).setFocus(Qt::OtherFocusReason);
    desk.type(jc::test::syntheticId(0).sliced(14, 3));
    desk.press(Qt::Key_Return);
    CHECK(builder.isVisible());
    CHECK(desk.find<FilterChips>().chips().isEmpty());
    CHECK(desk.find<RecordTable>().model()->rowCount() == 1);
    desk.type(jc::test::syntheticId(0).right(1));
    desk.press(Qt::Key_Return);
    CHECK_FALSE(builder.isVisible());
    CHECK(desk.find<FilterChips>().chips().size() == 1);
}

TEST_CASE("In the line of a filter Enter and Esc are the input method's while it composes", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.show(recordsPage(), {{s("entity"), s("person")}});
    FilterBuilder& builder = openBuilder(desk);
    auto* line = &valueLine(builder);
    line->setFocus(Qt::OtherFocusReason);
    desk.type(s("张"));
    QInputMethodEvent composing(s("sanm"), {});
    QApplication::sendEvent(line, &composing);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Escape);
    CHECK(builder.isVisible());
    CHECK(desk.find<FilterChips>().chips().isEmpty());
    QInputMethodEvent done;
    done.setCommitString(s("三妹"));
    QApplication::sendEvent(line, &done);
    desk.press(Qt::Key_Return);
    CHECK(desk.find<FilterChips>().chips().size() == 1);
    CHECK(desk.find<RecordTable>().model()->rowCount() == 1);
}

TEST_CASE("A region that was added meanwhile can be filtered by", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.show(recordsPage(), {{s("entity"), s("person")}});
    openBuilder(desk);
    desk.press(Qt::Key_Escape);
    const RegionTree tree = jc::test::treeOf(desk.longling.ledger());
    Record added(region::entity);
    added.set(region::code, s("530523101999"));
    added.set(region::name, s("新桥村民委员会"));
    added.set(region::level, s("village"));
    added.set(region::parent, jc::test::idAt(tree, s("530523101")));
    desk.session->write(
        desk.session.get(),
        [values = added.values(), author = desk.longling.author](Ledger& ledger) {
            return ledger.apply({QStringLiteral("test"), {{&region::entity, {}, values, {}}}, {}}, author);
        },
        [](const Result<ChangeOutcome>& outcome) { REQUIRE(outcome); });
    desk.settle();
    FilterBuilder& builder = openBuilder(desk);
    chooseField(builder, "household_region");
    valueLine(builder).setFocus(Qt::OtherFocusReason);
    desk.type(s("新桥村"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.find<FilterChips>().chips().size() == 1);
    CHECK(desk.find<FilterChips>().chips().first().text.contains(s("新桥村民委员会")));
}

} // namespace jc::ui::test
