// An enterprise as a basic unit, as verified on a day and until a later verification: staff, skilled workers,
// what it has put in place.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::enterprise {

extern const EntityDescription entity;

inline constexpr TextField name{{.number = 1,
                                 .key = "name",
                                 .label = {"名称", "Name"},
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr ReferenceField organisation{
    {.number = 2, .key = "organisation", .label = {"所属单位", "Organisation"}, .target = "organisation"}};
inline constexpr TextField creditCode{
    {.number = 3, .key = "credit_code", .label = {"统一社会信用代码", "Credit code"}}};
inline constexpr RegionField region{{.number = 4,
                                     .key = "region",
                                     .label = {"所在地", "Place"},
                                     .target = "region",
                                     .sortable = true,
                                     .listed = true}};
inline constexpr CodeField type{{.number = 5,
                                 .key = "enterprise_type",
                                 .label = {"企业类型", "Type"},
                                 .codeTable = "enterprise_type",
                                 .listed = true}};
inline constexpr YesNoField stateOwned{
    {.number = 6, .key = "state_owned", .label = {"国有企业", "State-owned"}}};
inline constexpr YesNoField verified{
    {.number = 7,
     .key = "verified",
     .label = {"已核验", "Verified"},
     .listed = true,
     .help = {"自报未核验的不计入。", "What is reported and not verified does not count."}}};
inline constexpr DateField validFrom{
    {.number = 8,
     .key = "valid_from",
     .label = {"核验日期", "Verified on"},
     .required = true,
     .sortable = true,
     .listed = true,
     .help = {"存量按统计截止日有效的核验计。",
              "A stock counts the verification in force on the reading date."}}};
inline constexpr DateField validTo{{.number = 9,
                                    .key = "valid_to",
                                    .label = {"有效期至", "In force until"},
                                    .sortable = true,
                                    .help = {"有效的最后一天。", "The last day it is in force."}}};
inline constexpr IntegerField staff{
    {.number = 10, .key = "staff", .label = {"职工总数", "Staff"}, .listed = true}};
inline constexpr IntegerField technicalWorkers{
    {.number = 11, .key = "technical_workers", .label = {"技术工人数", "Technical workers"}}};
inline constexpr IntegerField certifiedStaff{
    {.number = 12,
     .key = "certified_staff",
     .label = {"持证职工数", "Staff with a certificate"},
     .help = {"持有至少一个有效技能证书的在岗职工。",
              "Staff at work who hold at least one valid skill certificate."}}};
inline constexpr IntegerField congressDelegates{
    {.number = 13, .key = "congress_delegates", .label = {"职代会代表数", "Congress delegates"}}};
inline constexpr IntegerField congressHighSkilled{
    {.number = 14,
     .key = "congress_high_skilled",
     .label = {"其中高技能人才代表数", "Of these high-skilled"}}};
inline constexpr YesNoField planEvaluated{
    {.number = 15,
     .key = "plan_evaluated",
     .label = {"高技能人才培养规划纳入考核", "Cultivation plan assessed"}}};
inline constexpr YesNoField equityIncentive{
    {.number = 16, .key = "equity_incentive", .label = {"实施技能人才股权激励", "Equity incentives"}}};
inline constexpr YesNoField apprenticeship{
    {.number = 17, .key = "runs_apprenticeship", .label = {"已开展学徒制", "Runs apprenticeships"}}};
inline constexpr DateField demoDate{
    {.number = 18, .key = "demo_date", .label = {"示范企业认定日期", "Named a model on"}, .sortable = true}};
inline constexpr TextField demoDocument{
    {.number = 19, .key = "demo_document", .label = {"示范企业认定文号", "Document naming it a model"}}};
inline constexpr NoteField remark{
    {.number = 20, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::enterprise
