// The passphrase of a ledger as the window asks for it, sets it and forgets it.
#include "core/ledger/key_store.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/start/new_ledger_form.h"
#include "ui/pages/start/region_cascade.h"
#include "ui/pages/start/start_view.h"
#include "ui/shell/messages.h"
#include "ui/shell/new_secret_dialog.h"

#include <QPushButton>

using namespace jc;
using namespace jc::ui;
using jc::ui::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

const QString rightOne = u"怒江二〇二五年 spring"_s;
const QString otherOne = u"龙陵二〇二六年 autumn"_s;

QLineEdit* secretField(const QWidget& within, const QString& name)
{
    for (QLineEdit* field : within.findChildren<QLineEdit*>()) {
        if (field->accessibleName() == name)
            return field;
    }
    FAIL("no such field");
    return nullptr;
}

void press(const QWidget& within, const QString& text)
{
    for (QPushButton* button : within.findChildren<QPushButton*>()) {
        if (button->text() == text)
            button->click();
    }
}

} // namespace

TEST_CASE("A ledger with a passphrase asks for it and opens", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.protect(rightOne);
    fixture.show();
    fixture.dialogs.answerNext(rightOne);
    fixture.openLongling();
    CHECK(fixture.dialogs.asked() == QStringList{u"打开 longling.jiangce"_s});
    CHECK(fixture.window->workspace()->session().facts().hasPassphrase);
    CHECK_FALSE(fixture.button(u"未设口令"_s));
}

TEST_CASE("A wrong passphrase is said and asked for again, and who turns back loses nothing", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.protect(rightOne);
    fixture.show();
    fixture.dialogs.answerNext(otherOne);
    fixture.dialogs.answerNext({});
    fixture.window->openLedger(fixture.longling());
    fixture.settle();
    CHECK(fixture.dialogs.asked().size() == 2);
    REQUIRE(fixture.window->startView());
    CHECK_FALSE(fixture.window->isWorking());

    fixture.dialogs.answerNext(rightOne);
    fixture.openLongling();
    CHECK(fixture.dialogs.asked().size() == 3);
}

TEST_CASE("Turning back from the passphrase of another ledger leaves the open one open", "[ui][shell]")
{
    WindowFixture fixture;
    const QString other = fixture.file(u"另一本.jiangce"_s);
    REQUIRE(QFile::copy(fixture.longling(), other));
    fixture.protect(rightOne);
    fixture.show();
    fixture.window->openLedger(other);
    fixture.settle();
    fixture.dialogs.answerNext({});
    fixture.window->openLedger(fixture.longling());
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.window->workspace()->session().facts().path == other);
}

TEST_CASE("A new ledger gets the passphrase typed twice, or none", "[ui][start]")
{
    WindowFixture fixture;
    fixture.show();
    const NewLedgerForm& form = fixture.window->startView()->form();
    fixture.type(u"龙陵县人社局"_s);
    form.findChild<RegionCascade*>()->setCode(u"530523"_s);
    const QString path = fixture.file(u"新的.jiangce"_s);
    secretField(form, u"台账文件"_s)->setFocus();
    fixture.type(path);
    QLineEdit* first = secretField(form, u"打开口令"_s);
    QLineEdit* again = secretField(form, u"再输入一次口令"_s);
    CHECK(first->echoMode() == QLineEdit::Password);

    first->setText(u"12345"_s);
    again->setText(u"12345"_s);
    press(form, u"建立台账"_s);
    CHECK(form.fault(NewLedgerFault::Field::Passphrase).contains(u"口令太弱"_s));
    first->setText(rightOne);
    again->setText(otherOne);
    press(form, u"建立台账"_s);
    CHECK(form.fault(NewLedgerFault::Field::Passphrase).contains(u"两次输入的口令不同"_s));
    first->clear();
    press(form, u"建立台账"_s);
    CHECK(form.fault(NewLedgerFault::Field::Passphrase).contains(u"都留空"_s));
    CHECK_FALSE(QFile::exists(path));

    first->setText(rightOne);
    again->setText(rightOne);
    press(form, u"建立台账"_s);
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.dialogs.asked().isEmpty()); // it was typed a moment ago
    CHECK(fixture.window->workspace()->session().facts().hasPassphrase);
    fixture.window.reset();
    const LedgerEnvironment environment = LedgerEnvironment::of(fixture.catalogues, fixture.clock);
    CHECK(Ledger::openReader(path, environment).error().code == ErrorCode::Locked);
    CHECK(Ledger::openReader(path, environment, {rightOne, {}, false}));
}

TEST_CASE("The note in the status bar leads to setting a passphrase, which then can be locked", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    QAction* lock = fixture.menuAct(u"锁定"_s);
    REQUIRE(lock);
    CHECK_FALSE(lock->isEnabled());
    QAbstractButton* note = fixture.button(u"未设口令"_s);
    REQUIRE(note);
    CHECK(note->accessibleName().contains(u"设置口令"_s));
    fixture.dialogs.answerNext(u"/"_s + rightOne);
    note->click();
    fixture.settle();
    CHECK(fixture.view().messages().text().contains(u"口令已设置"_s));
    CHECK_FALSE(fixture.button(u"未设口令"_s));
    CHECK(lock->isEnabled());
    CHECK(fixture.menuAct(u"修改口令"_s));

    fixture.dialogs.answerNext(otherOne + u"/"_s + otherOne);
    fixture.menuAct(u"修改口令"_s)->trigger();
    fixture.settle();
    CHECK(fixture.view().messages().text().contains(u"E-PASSPHRASE"_s)); // the one that holds was wrong

    fixture.dialogs.answerNext(rightOne + u"/"_s);
    fixture.menuAct(u"修改口令"_s)->trigger();
    fixture.settle();
    CHECK(fixture.view().messages().text().contains(u"口令已去掉"_s));
    CHECK(fixture.button(u"未设口令"_s));
    CHECK_FALSE(lock->isEnabled());
}

TEST_CASE("The dialog for a new passphrase says what is wrong before it closes", "[ui][shell]")
{
    NewSecretDialog dialog({u"修改口令"_s,
                            u"说明。"_s,
                            true,
                            [](const QString& secret) -> Result<void> {
                                if (secret.size() < 10)
                                    return Error{ErrorCode::InvalidInput, u"口令太弱。"_s, {}};
                                return {};
                            }},
                           nullptr);
    dialog.show();
    press(dialog, u"修改口令"_s);
    CHECK(dialog.fault().contains(u"当前口令"_s));
    secretField(dialog, u"当前口令"_s)->setText(rightOne);
    secretField(dialog, u"新口令"_s)->setText(u"短"_s);
    press(dialog, u"修改口令"_s);
    CHECK(dialog.fault() == u"口令太弱。"_s);
    secretField(dialog, u"新口令"_s)->setText(u"足够长的新口令一二三"_s);
    press(dialog, u"修改口令"_s);
    CHECK(dialog.fault().contains(u"两次"_s));
    CHECK(dialog.isVisible());
    secretField(dialog, u"再输入一次"_s)->setText(u"足够长的新口令一二三"_s);
    press(dialog, u"修改口令"_s);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.secret().secret == u"足够长的新口令一二三"_s);
    CHECK(dialog.secret().current == rightOne);
    for (const QWidget* widget : jc::ui::test::focusableWidgets(dialog))
        CHECK_FALSE((widget->accessibleName().isEmpty() && !qobject_cast<const QPushButton*>(widget)));
}

TEST_CASE("Locking forgets the key, closes the pages, and goes on at the same place", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.protect(rightOne);
    fixture.show();
    fixture.dialogs.answerNext(rightOne);
    fixture.openLongling();
    fixture.key(Qt::Key_2, Qt::ControlModifier);
    fixture.type(u"第七行"_s);
    std::weak_ptr<const KeyRing> key;
    fixture.window->workspace()->session().read(
        fixture.window.get(),
        [](Ledger& ledger) { return std::weak_ptr<const KeyRing>(ledger.keys()); },
        [&key](const std::weak_ptr<const KeyRing>& shared) { key = shared; });
    fixture.settle();
    CHECK_FALSE(key.expired());

    fixture.dialogs.answerNext({}); // the person has left the desk
    fixture.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(key.expired());
    CHECK_FALSE(fixture.window->ledgerView());
    CHECK_FALSE(fixture.window->workspace());
    REQUIRE(fixture.window->startView());
    CHECK(fixture.window->windowTitle() == u"匠册"_s);

    fixture.dialogs.answerNext(rightOne);
    fixture.window->openLedger(fixture.longling());
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.page().title() == u"乙页"_s);
    CHECK(fixture.page().shows().value(u"note"_s) == u"第七行"_s);
}

TEST_CASE("A page that may not be left is not locked away", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.protect(rightOne);
    fixture.show();
    fixture.dialogs.answerNext(rightOne);
    fixture.openLongling();
    fixture.page().holds = true;
    fixture.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(fixture.window->ledgerView());
    CHECK(fixture.view().messages().text() == u"便笺还没有写完。"_s);
}
