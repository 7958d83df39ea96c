#include "core/policy/new_ledger.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/pages/policy/policy_page.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

TEST_CASE("A shipped policy is loaded into the open ledger from the page and shown", "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(policyPage());
    const auto* menu = page->findChild<QMenu*>(u"policyTemplates"_s);
    REQUIRE(menu != nullptr);
    QAction* wanted = nullptr;
    for (const BundledPolicy& policy : bundledPolicies()) {
        for (QAction* act : menu->actions()) {
            if (policy.id == u"sichuan-2023"_s && act->text() == policy.title)
                wanted = act;
        }
    }
    REQUIRE(wanted != nullptr);
    wanted->trigger();
    desk.settle();
    CHECK(desk.complaints.isEmpty());
    CHECK(page->findChild<QLabel*>(u"heading"_s)->text().contains(u"技能四川行动"_s));
    CHECK(page->findChild<QTableView*>(u"policyGoals"_s)->model()->rowCount() == 28);
}

TEST_CASE("That a policy is loaded is said although its page is gone by then", "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    std::unique_ptr<Page> page = desk.show(policyPage());
    page->findChild<QMenu*>(u"policyTemplates"_s)->actions().first()->trigger();
    page.reset();
    desk.settle();
    REQUIRE_FALSE(desk.said.isEmpty());
    CHECK(desk.said.last().startsWith(u"已载入政策"_s));
}

TEST_CASE("The page's policy is saved as a template with its rules beside, which loads again",
          "[ui][pages][policy]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.json"_s);
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(policyPage());
    const QList<QAction*> acts = page->pageActions();
    REQUIRE(acts.size() == 2);
    desk.workspace().dialogs().answerNext(path);
    acts.last()->trigger();
    desk.settle();
    CHECK(desk.complaints.isEmpty());
    CHECK(QFile::exists(folder.filePath(u"ours.measures.json"_s)));
    const Result<PolicyTemplate> again = readPolicy(path);
    REQUIRE(again);
    CHECK(again->goals.size() == 21);

    // From the file: the same policy again changes nothing.
    desk.workspace().dialogs().answerNext(path);
    page->findChild<QMenu*>(u"policyTemplates"_s)->actions().last()->trigger();
    desk.settle();
    CHECK(desk.complaints.isEmpty());
    CHECK(page->findChild<QTableView*>(u"policyGoals"_s)->model()->rowCount() == 21);
}

TEST_CASE("A file of rules that belongs to another template is not written over unasked",
          "[ui][pages][policy]")
{
    const QTemporaryDir folder;
    QFile rules(folder.filePath(u"ours.measures.json"_s));
    REQUIRE(rules.open(QIODevice::WriteOnly));
    rules.write("not ours");
    rules.close();
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(policyPage());
    const QString path = folder.filePath(u"ours.json"_s);
    desk.workspace().dialogs().answerNext(path);
    page->pageActions().last()->trigger();
    desk.settle();
    REQUIRE(desk.complaints.size() == 1);
    CHECK(desk.complaints.first().contains(u"ours.measures.json"_s));
    CHECK_FALSE(QFile::exists(path));
    REQUIRE(rules.open(QIODevice::ReadOnly));
    CHECK(rules.readAll() == "not ours");
}
