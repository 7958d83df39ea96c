#include "ui/pages/registry.h"

#include "ui/pages/all_records/all_records_page.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/help/help_page.h"
#include "ui/pages/home/home_page.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/records/record_page.h"
#include "ui/pages/records/records_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/settings/settings_page.h"

namespace jc::ui {

QVector<PageDescriptor> pageDescriptors()
{
    return {homePage(),
            dashboardPage(),
            peoplePage(),
            policyPage(),
            recordsPage(),
            recordPage(),
            allRecordsPage(),
            reportsPage(),
            settingsPage(),
            helpPage()};
}

QVector<NavItem> navigation()
{
    const auto records = [](const char* entity) {
        return Location{QStringLiteral("records"), {{QStringLiteral("entity"), QString::fromLatin1(entity)}}};
    };
    return {
        {QStringLiteral("home"),
         QT_TRANSLATE_NOOP("Pages", "我的工作"),
         QStringLiteral("home"),
         PageGroup::Look,
         {QStringLiteral("home"), {}}},
        {QStringLiteral("dashboard"),
         QT_TRANSLATE_NOOP("Pages", "进度看板"),
         QStringLiteral("dashboard"),
         PageGroup::Look,
         {QStringLiteral("dashboard"), {}}},
        {QStringLiteral("policy"),
         QT_TRANSLATE_NOOP("Pages", "目标任务"),
         QStringLiteral("target"),
         PageGroup::Look,
         {QStringLiteral("policy"), {}}},
        {QStringLiteral("classes"),
         QT_TRANSLATE_NOOP("Pages", "培训班"),
         QStringLiteral("class"),
         PageGroup::Enter,
         records("class")},
        {QStringLiteral("enrolments"),
         QT_TRANSLATE_NOOP("Pages", "培训记录"),
         QStringLiteral("list"),
         PageGroup::Enter,
         records("enrolment")},
        {QStringLiteral("persons"),
         QT_TRANSLATE_NOOP("Pages", "学员档案"),
         QStringLiteral("person"),
         PageGroup::Enter,
         records("person")},
        {QStringLiteral("certificates"),
         QT_TRANSLATE_NOOP("Pages", "证书"),
         QStringLiteral("certificate"),
         PageGroup::Enter,
         records("certificate")},
        {QStringLiteral("organisations"),
         QT_TRANSLATE_NOOP("Pages", "单位"),
         QStringLiteral("organisation"),
         PageGroup::Enter,
         records("organisation")},
        {QStringLiteral("all-records"),
         QT_TRANSLATE_NOOP("Pages", "全部资料"),
         QStringLiteral("filter"),
         PageGroup::Enter,
         {QStringLiteral("all-records"), {}},
         QStringLiteral("records")},
        {QStringLiteral("reports"),
         QT_TRANSLATE_NOOP("Pages", "报表"),
         QStringLiteral("report"),
         PageGroup::Pass,
         {QStringLiteral("reports"), {}}},
        {QStringLiteral("settings"),
         QT_TRANSLATE_NOOP("Pages", "设置"),
         QStringLiteral("settings"),
         PageGroup::Pass,
         {QStringLiteral("settings"), {}},
         {},
         true},
        {QStringLiteral("help"),
         QT_TRANSLATE_NOOP("Pages", "帮助"),
         QStringLiteral("help"),
         PageGroup::Pass,
         {QStringLiteral("help"), {}},
         {},
         true},
    };
}

} // namespace jc::ui
