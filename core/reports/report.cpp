#include "core/reports/report.h"

#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/talent.h"
#include "core/reports/certificate_report.h"
#include "core/reports/ranking_report.h"
#include "core/reports/report_rule.h"
#include "core/reports/talent_report.h"
#include "core/reports/target_report.h"
#include "core/reports/training_report.h"
#include "core/reports/unit_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jc {

namespace {

Result<QVector<Table>> makeTargetReport(const ReportOrder& order)
{
    return targetReport(order.board, order.context, order.region, order.policy);
}

constexpr std::array allReports{
    ReportDescription{
        .name = "targets",
        .caption = QT_TRANSLATE_NOOP("Reports", "目标任务完成情况表"),
        .use = QT_TRANSLATE_NOOP("Reports", "每项目标的完成率和序时差距，附分地区表；开调度会、写周报用。"),
        .lack = QT_TRANSLATE_NOOP(
            "Reports", "台账里还没有可计入目标的记录；录入培训记录、证书等以后，完成数会自动出来。"),
        .counts = nullptr,
        .takesPolicy = true,
        .takesGoal = false,
        .takesFrom = false,
        .make = makeTargetReport},
    ReportDescription{
        .name = "targets-by-unit",
        .caption = QT_TRANSLATE_NOOP("Reports", "目标任务完成情况表（按单位）"),
        .use = QT_TRANSLATE_NOOP("Reports", "每项目标由哪些单位承办、各完成多少；与各部门对账用。"),
        .lack = QT_TRANSLATE_NOOP(
            "Reports", "台账里还没有可计入目标的记录；录入培训记录、证书等以后，各单位的完成数会自动出来。"),
        .counts = nullptr,
        .takesPolicy = true,
        .takesGoal = false,
        .takesFrom = false,
        .make = unitReport},
    ReportDescription{
        .name = "ranking",
        .caption = QT_TRANSLATE_NOOP("Reports", "分乡镇排名"),
        .use = QT_TRANSLATE_NOOP("Reports", "下级各地区按完成率排名，一项目标一段；督办通报用。"),
        .lack = QT_TRANSLATE_NOOP(
            "Reports", "各地区还没有下达任务或计入记录，排不出名次；请先给各地区设目标数或录入记录。"),
        .counts = nullptr,
        .takesPolicy = true,
        .takesGoal = true,
        .takesFrom = false,
        .make = rankingReport},
    ReportDescription{
        .name = "training",
        .caption = QT_TRANSLATE_NOOP("Reports", "职业技能培训情况统计表"),
        .use = QT_TRANSLATE_NOOP("Reports", "按培训类型和人员类别统计期数、结业、取证；报月报用。"),
        .lack = QT_TRANSLATE_NOOP(
            "Reports", "所选地区和日期内没有培训记录；请录入培训班和花名册，或换起始日期、统计截止日。"),
        .counts = &enrolment::entity,
        .takesPolicy = false,
        .takesGoal = true,
        .takesFrom = true,
        .make = trainingReport},
    ReportDescription{
        .name = "certificates",
        .caption = QT_TRANSLATE_NOOP("Reports", "获证情况"),
        .use = QT_TRANSLATE_NOOP("Reports", "按证书种类、等级和职业统计本数与人数；核对取证任务用。"),
        .lack =
            QT_TRANSLATE_NOOP("Reports", "所选地区和日期内没有证书；请登记证书，或换起始日期、统计截止日。"),
        .counts = &certificate::entity,
        .takesPolicy = false,
        .takesGoal = true,
        .takesFrom = true,
        .make = certificateReport},
    ReportDescription{
        .name = "talent",
        .caption = QT_TRANSLATE_NOOP("Reports", "技能人才结构"),
        .use = QT_TRANSLATE_NOOP("Reports", "按等级和地区统计在册技能人才与高技能占比；年报用。"),
        .lack = QT_TRANSLATE_NOOP("Reports",
                                  "所选地区到统计截止日没有在册的技能人才；请登记技能人才，或换统计截止日。"),
        .counts = &talent::entity,
        .takesPolicy = false,
        .takesGoal = true,
        .takesFrom = false,
        .make = talentReport},
};

} // namespace

QString ReportDescription::title() const
{
    return QCoreApplication::translate("Reports", caption);
}

QString ReportDescription::purpose() const
{
    return QCoreApplication::translate("Reports", use);
}

QString ReportDescription::lacking() const
{
    return QCoreApplication::translate("Reports", lack);
}

bool ReportDescription::takesRuleOf(const GoalEntry& goal) const
{
    return takesGoal && goal.measure &&
           (counts == nullptr || countsRecordsOf(goal.measure->counted, QString::fromLatin1(counts->key)));
}

std::span<const ReportDescription> reports()
{
    return allReports;
}

const ReportDescription* findReport(const QString& name)
{
    const auto at = std::ranges::find_if(
        allReports, [&](const ReportDescription& report) { return name == QLatin1String(report.name); });
    return at == allReports.end() ? nullptr : &*at;
}

} // namespace jc
