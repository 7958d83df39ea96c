#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/find/finders.h"
#include "ui/pages/registry.h"
#include "ui/pages/start/new_ledger_form.h"
#include "ui/pages/start/new_ledger_request.h"
#include "ui/pages/start/start_view.h"
#include "ui/shell/page_host.h"
#include "ui/widgets/nav_list.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using jc::ui::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

QComboBox* settingNamed(const WindowFixture& fixture, const QString& name)
{
    QComboBox* found = nullptr;
    for (QComboBox* box : fixture.view().host().page()->findChildren<QComboBox*>())
        found = box->accessibleName() == name ? box : found;
    REQUIRE(found);
    return found;
}

// A person's keys: counted, as the time to the first figure is theirs.
class CountedKeys
{
public:
    explicit CountedKeys(const WindowFixture& fixture)
        : m_fixture(fixture)
    {}

    void press(Qt::Key key)
    {
        ++m_count;
        m_fixture.key(key);
    }
    // Every character as one key, and as pinyin two more for each.
    void type(const QString& text)
    {
        m_count += static_cast<int>(text.size()) * 3;
        m_fixture.type(text);
        m_fixture.settle();
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    const WindowFixture& m_fixture;
    int m_count = 0;
};

} // namespace

TEST_CASE("What is set on the settings page takes effect at once and is remembered", "[ui][settings]")
{
    WindowFixture fixture;
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    fixture.show();
    fixture.openLongling();
    fixture.view().goToItem(u"settings"_s);
    fixture.settle();
    CHECK(fixture.view().nav().current() == u"settings"_s);

    QComboBox* zoom = settingNamed(fixture, u"界面大小"_s);
    CHECK(zoom->currentText() == u"100%"_s);
    zoom->setFocus();
    fixture.key(Qt::Key_Down);
    CHECK(fixture.settings.zoom() == 1.1);
    CHECK(fixture.window->theme().zoom() == 1.1);
    QComboBox* density = settingNamed(fixture, u"列表行高"_s);
    density->setFocus();
    fixture.key(Qt::Key_Up);
    CHECK(fixture.settings.density() == Density::Compact);
    CHECK(fixture.window->workspace()->theme().density() == Density::Compact);
    QComboBox* theme = settingNamed(fixture, u"主题"_s);
    theme->setFocus();
    fixture.key(Qt::Key_End);
    CHECK(fixture.window->theme().kind() == ThemeKind::Dark);
    CHECK(fixture.window->theme().zoom() == 1.1); // one choice does not undo another
    CHECK(fixture.window->theme().density() == Density::Compact);
    QComboBox* role = settingNamed(fixture, u"角色"_s);
    role->setFocus();
    fixture.key(Qt::Key_Home);
    CHECK(fixture.settings.role() == Role::Clerk);
    for (const QWidget* widget : jc::ui::test::focusableWidgets(*fixture.view().host().page()))
        CHECK((!widget->accessibleName().isEmpty() || widget->inherits("QPushButton")));

    QAbstractButton* back = fixture.button(u"恢复默认外观"_s);
    REQUIRE(back);
    back->click();
    fixture.settle();
    CHECK(fixture.settings.zoom() == 1.0);
    CHECK(fixture.window->theme().kind() == ThemeKind::Light);
    CHECK(fixture.window->theme().density() == Density::Standard);
    CHECK(fixture.settings.role() == Role::Clerk); // no matter of looks
    applyTheme(*qApp, Theme());
}

TEST_CASE("A ledger opens where it was left", "[ui][settings]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    fixture.key(Qt::Key_2, Qt::ControlModifier);
    fixture.type(u"第九行"_s);
    fixture.window->closeLedger();
    fixture.settle();
    fixture.openLongling();
    CHECK(fixture.page().title() == u"乙页"_s);
    CHECK(fixture.page().shows().value(u"note"_s) == u"第九行"_s);
}

TEST_CASE("From nothing to the first figure a person needs few keys and no mouse", "[ui][start]")
{
    WindowFixture fixture;
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    fixture.show();
    REQUIRE(fixture.window->startView());
    CountedKeys keys(fixture);
    keys.type(u"龙山镇社保所"_s);
    keys.press(Qt::Key_Tab); // role: 经办 stands there
    keys.press(Qt::Key_Tab);
    REQUIRE(qobject_cast<QLineEdit*>(fixture.window->focusWidget()));
    keys.type(u"longling"_s); // 隆林 in another province begins like it
    keys.press(Qt::Key_Return);
    for (int tab = 0; tab < 20 && fixture.window->startView(); ++tab) {
        UNSCOPED_INFO(fixture.window->focusWidget()->accessibleName().toStdString());
        const auto* button = qobject_cast<QAbstractButton*>(fixture.window->focusWidget());
        if (button && button->text() == u"建立台账"_s) {
            keys.press(Qt::Key_Space);
            break;
        }
        keys.press(Qt::Key_Tab);
    }
    if (const StartView* start = fixture.window->startView()) {
        for (const auto field : {NewLedgerFault::Field::Office,
                                 NewLedgerFault::Field::Region,
                                 NewLedgerFault::Field::Path,
                                 NewLedgerFault::Field::Policy})
            UNSCOPED_INFO(start->form().fault(field).toStdString());
    }
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.window->workspace()->regionCode() == u"530523"_s);
    REQUIRE(fixture.window->workspace()->board());
    CHECK_FALSE(fixture.window->workspace()->board()->board.goals().isEmpty());
    // Two minutes at one key a second, with as much time again to read.
    CHECK(keys.count() <= 60);
    UNSCOPED_INFO("keys: " << keys.count());
}

TEST_CASE("Menu and settings page tell the same look, wherever it was chosen", "[ui][settings]")
{
    WindowFixture fixture;
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    fixture.settings.setZoom(0.85); // as the command line may ask
    fixture.show();
    fixture.openLongling();
    fixture.view().goToItem(u"settings"_s);
    fixture.settle();
    QComboBox* zoom = settingNamed(fixture, u"界面大小"_s);
    CHECK(zoom->currentText() == u"85%"_s);
    fixture.menuAct(u"125%"_s)->trigger();
    CHECK(zoom->currentText() == u"125%"_s);
    zoom->setFocus();
    fixture.key(Qt::Key_Down);
    CHECK(zoom->currentText() == u"150%"_s);
    CHECK(fixture.menuAct(u"150%"_s)->isChecked());
    CHECK_FALSE(fixture.menuAct(u"125%"_s)->isChecked());
    fixture.menuAct(u"深色"_s)->trigger();
    CHECK(settingNamed(fixture, u"主题"_s)->currentText() == u"深色"_s);
    applyTheme(*qApp, Theme());
}

TEST_CASE("The settings page shows the role in force where none was chosen", "[ui][settings]")
{
    WindowFixture fixture;
    const QString town = fixture.file(u"龙山镇.jiangce"_s);
    REQUIRE_FALSE(makeRequestedLedger({town, u"530523101"_s, u"龙山镇社保所"_s, u"longling-2022"_s},
                                      {u"龙山镇社保所"_s, u"李明"_s},
                                      fixture.catalogues,
                                      fixture.clock));
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    fixture.show();
    fixture.window->openLedger(town);
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.view().host().location().page == u"home"_s);
    fixture.view().goToItem(u"settings"_s);
    fixture.settle();
    CHECK(settingNamed(fixture, u"角色"_s)->currentText() == u"经办"_s);
}
