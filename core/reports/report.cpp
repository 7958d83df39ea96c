#include "core/reports/report.h"

#include "core/reports/certificate_report.h"
#include "core/reports/ranking_report.h"
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
        "targets", QT_TRANSLATE_NOOP("Reports", "目标任务完成情况表"), true, false, false, makeTargetReport},
    ReportDescription{"targets-by-unit",
                      QT_TRANSLATE_NOOP("Reports", "目标任务完成情况表（按单位）"),
                      true,
                      false,
                      false,
                      unitReport},
    ReportDescription{
        "ranking", QT_TRANSLATE_NOOP("Reports", "分乡镇排名"), true, true, false, rankingReport},
    ReportDescription{"training",
                      QT_TRANSLATE_NOOP("Reports", "职业技能培训情况统计表"),
                      false,
                      true,
                      true,
                      trainingReport},
    ReportDescription{
        "certificates", QT_TRANSLATE_NOOP("Reports", "获证情况"), false, true, true, certificateReport},
    ReportDescription{
        "talent", QT_TRANSLATE_NOOP("Reports", "技能人才结构"), false, true, false, talentReport},
};

} // namespace

QString ReportDescription::title() const
{
    return QCoreApplication::translate("Reports", caption);
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
