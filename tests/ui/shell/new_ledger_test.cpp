#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/start/new_ledger_form.h"
#include "ui/pages/start/region_cascade.h"
#include "ui/pages/start/start_view.h"
#include "ui/shell/messages.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPushButton>

using namespace jc;
using namespace jc::ui;
using jc::ui::test::WindowFixture;
using Answer = jc::ui::NewLedgerFault::Field;
using namespace Qt::StringLiterals;

namespace {

void pressCreate(const WindowFixture& fixture)
{
    for (QPushButton* button : fixture.window->startView()->form().findChildren<QPushButton*>()) {
        if (button->text() == u"建立台账"_s)
            button->click();
    }
}

QLineEdit* fieldNamed(const QWidget& form, const QString& name)
{
    QLineEdit* found = nullptr;
    for (QLineEdit* field : form.findChildren<QLineEdit*>())
        found = field->accessibleName() == name ? field : found;
    REQUIRE(found);
    return found;
}

QComboBox* listNamed(const QWidget& form, const QString& name)
{
    QComboBox* found = nullptr;
    for (QComboBox* list : form.findChildren<QComboBox*>())
        found = list->accessibleName() == name ? list : found;
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("A form with nothing filled in says under each field what is missing", "[ui][start]")
{
    WindowFixture fixture;
    fixture.show();
    const NewLedgerForm& form = fixture.window->startView()->form();
    pressCreate(fixture);
    CHECK(form.fault(Answer::Office).contains(u"填报单位"_s));
    CHECK_FALSE(form.fault(Answer::Region).isEmpty());
    CHECK(form.fault(Answer::Path).isEmpty()); // a place is proposed
    CHECK(QApplication::focusWidget() == form.firstFocus());
    CHECK_FALSE(fixture.window->isWorking());
}

TEST_CASE("A new ledger is made on one page by keyboard and opens", "[ui][start]")
{
    WindowFixture fixture;
    fixture.show();
    const NewLedgerForm& form = fixture.window->startView()->form();
    fixture.type(u"龙陵县人力资源和社会保障局"_s);
    fieldNamed(form, u"搜索地区：名称、拼音或代码"_s)->setFocus();
    fixture.type(u"longlingx"_s);
    fixture.key(Qt::Key_Return);
    CHECK(form.findChild<RegionCascade*>()->code() == u"530523"_s);
    CHECK(listNamed(form, u"省级"_s)->currentText() == u"云南省"_s);
    CHECK(listNamed(form, u"执行政策"_s)->currentData() == u"longling-2022"_s);
    CHECK(fieldNamed(form, u"台账文件"_s)->text().endsWith(u"龙陵县技能人才台账.jiangce"_s));

    const QString path = fixture.file(u"新的.jiangce"_s);
    fieldNamed(form, u"台账文件"_s)->setFocus();
    fixture.type(path);
    pressCreate(fixture);
    // The window answers while the file is made.
    CHECK(fixture.window->isWorking());
    CHECK(fixture.window->startView());
    fixture.settle();

    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.window->workspace()->session().facts().regionCode == u"530523"_s);
    CHECK(fixture.window->workspace()->session().facts().office == u"龙陵县人力资源和社会保障局"_s);
    CHECK_FALSE(fixture.window->workspace()->board()->board.goals().isEmpty());
    CHECK(fixture.settings.recent().first() == path);
}

TEST_CASE("A file that is there already is not overwritten", "[ui][start]")
{
    WindowFixture fixture;
    fixture.show();
    const NewLedgerForm& form = fixture.window->startView()->form();
    fixture.type(u"龙陵县人社局"_s);
    form.findChild<RegionCascade*>()->setCode(u"530523"_s);
    fieldNamed(form, u"台账文件"_s)->setFocus();
    fixture.type(fixture.longling());
    const qint64 size = QFile(fixture.longling()).size();
    pressCreate(fixture);
    fixture.settle();
    REQUIRE(fixture.window->startView());
    CHECK(form.fault(Answer::Path).contains(u"已经存在"_s));
    CHECK(QFile(fixture.longling()).size() == size);
    CHECK(fieldNamed(form, u"填报单位"_s)->text() == u"龙陵县人社局"_s); // what was typed stays
}

TEST_CASE("A template file with a fault is said beside the policy", "[ui][start]")
{
    WindowFixture fixture;
    QFile broken(fixture.file(u"政策.json"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{ \"goals\": ");
    broken.close();
    fixture.show();
    const NewLedgerForm& form = fixture.window->startView()->form();
    fixture.type(u"龙陵县人社局"_s);
    form.findChild<RegionCascade*>()->setCode(u"530523101"_s);
    CHECK(listNamed(form, u"乡镇（街道）"_s)->currentText() == u"龙山镇"_s);
    fixture.dialogs.answerNext(broken.fileName());
    for (QPushButton* button : form.findChildren<QPushButton*>()) {
        if (button->text() == u"用模板文件…"_s)
            button->click();
    }
    fieldNamed(form, u"台账文件"_s)->setFocus();
    fixture.type(fixture.file(u"乡镇.jiangce"_s));
    pressCreate(fixture);
    fixture.settle();
    CHECK(form.fault(Answer::Policy).contains(u"政策.json"_s));
    CHECK_FALSE(QFile::exists(fixture.file(u"乡镇.jiangce"_s)));
}

TEST_CASE("The policy nearest to the region is proposed", "[ui][start]")
{
    const QVector<OfferedPolicy> policies{
        {u"a"_s, {}, u"530000"_s, {}}, {u"b"_s, {}, u"530523"_s, {}}, {u"c"_s, {}, {}, {}}};
    CHECK(policyForRegion(policies, u"530523102"_s) == 1);
    CHECK(policyForRegion(policies, u"530502"_s) == 0);
    CHECK(policyForRegion(policies, u"110101"_s) == -1);
    CHECK(policyForRegion(policies, {}) == -1);
}
