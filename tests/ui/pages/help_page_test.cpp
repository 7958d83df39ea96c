#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/registry.h"
#include "ui/shell/page_host.h"

#include <QApplication>
#include <QTableView>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

TEST_CASE("The page of keys names those of tables and forms too, and Tab leaves its table",
          "[ui][pages][help]")
{
    WindowFixture fixture;
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    fixture.show();
    fixture.openLongling();
    fixture.view().go({u"help"_s, {}});
    fixture.settle();
    auto* table = fixture.view().host().page()->findChild<QTableView*>();
    REQUIRE(table->hasFocus());
    for (const auto& keys : {u"Ctrl+K"_s, u"F2"_s, u"Ctrl+Enter"_s, u"Ctrl+PgDn, Ctrl+PgUp"_s, u"Shift+F1"_s})
        CHECK(rowWith(*table->model(), keys) >= 0);
    fixture.key(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != nullptr);
    CHECK_FALSE(table->hasFocus());
}
