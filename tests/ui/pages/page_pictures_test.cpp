#include "core/reports/report.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/pages/all_records/all_records_page.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/home/home_page.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/reports/reports_page.h"

#include <QApplication>
#include <QDir>
#include <QTableView>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

// For looking at: JIANGCE_PICTURES=<folder> ui_tests "[pages][pictures]".
TEST_CASE("The figure pages can be drawn as pictures", "[ui][pages][pictures]")
{
    const QString folder = qEnvironmentVariable("JIANGCE_PICTURES");
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme theme(kind);
        applyTheme(*qApp, theme);
        Desk desk;
        desk.fill();
        desk.start(theme);
        const QString goal = desk.goalId("health-care-training");
        for (const QSize size : {QSize(1198, 570), QSize(1045, 474)}) {
            const auto draw = [&](const PageDescriptor& descriptor,
                                  const QVariantMap& shows,
                                  const QString& name) {
                const std::unique_ptr<Page> page = desk.show(descriptor, shows, size);
                desk.settle();
                const QPixmap picture = page->grab();
                CHECK(picture.width() == size.width());
                CHECK(picture.height() == size.height());
                const QString file = u"page-%1-%2-%3.png"_s.arg(
                    name, QString::number(size.width()), kind == ThemeKind::Light ? u"light"_s : u"dark"_s);
                if (!folder.isEmpty())
                    CHECK(picture.save(QDir(folder).filePath(file)));
            };
            draw(dashboardPage(), {{u"goal"_s, goal}}, u"dashboard"_s);
            draw(dashboardPage(), {{u"goal"_s, goal}, {u"tab"_s, 2}, {u"order"_s, u"gap"_s}}, u"trend"_s);
            draw(peoplePage(), {{u"goal"_s, goal}, {u"region"_s, u"530523"_s}}, u"people"_s);
            draw(peoplePage(),
                 {{u"goal"_s, goal}, {u"region"_s, u"530523"_s}, {u"leftOut"_s, true}},
                 u"left-out"_s);
            draw(policyPage(), {}, u"policy"_s);
            draw(policyPage(), {{u"view"_s, u"clauses"_s}, {u"clause"_s, u"二(一)3"_s}}, u"clauses"_s);
            for (const QString& side : {u"goal"_s, u"rule"_s, u"targets"_s})
                draw(policyPage(), {{u"goal"_s, goal}, {u"edit"_s, side}}, u"policy-"_s + side);
            for (const ReportDescription& report : reports())
                draw(reportsPage(),
                     {{u"report"_s, QString::fromLatin1(report.name)}},
                     u"report-"_s + QString::fromLatin1(report.name));
            draw(allRecordsPage(), {}, u"all-records"_s);
            draw(reportsPage(), {{u"sheet"_s, 1}}, u"report-parts"_s);
            draw(homePage(), {}, u"home"_s);
            draw(dashboardPage(), {{u"view"_s, u"heat"_s}}, u"heat"_s);
            desk.workspace().setAsOf(QDate(2026, 3, 31));
            desk.settle();
            draw(dashboardPage(), {{u"goal"_s, goal}, {u"tab"_s, 2}}, u"after-the-end"_s);
            desk.workspace().setAsOf(QDate(2025, 9, 30));
            desk.settle();
        }
    }
    applyTheme(*qApp, Theme());
}

TEST_CASE("The pages of a ledger without records can be drawn as pictures", "[ui][pages][pictures]")
{
    const QString folder = qEnvironmentVariable("JIANGCE_PICTURES");
    Desk desk;
    desk.start();
    for (const auto& [name, page] :
         {std::pair(u"empty-home"_s, homePage()), std::pair(u"empty-dashboard"_s, dashboardPage())}) {
        const std::unique_ptr<Page> shown = desk.show(page);
        desk.settle();
        const QPixmap picture = shown->grab();
        CHECK(picture.size() == QSize(1198, 570));
        if (!folder.isEmpty())
            CHECK(picture.save(QDir(folder).filePath(name + u".png"_s)));
    }
}
