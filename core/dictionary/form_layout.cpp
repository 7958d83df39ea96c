#include "core/dictionary/form_layout.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace jc {

namespace {

struct SectionRow
{
    const char* entity;
    Label label;
    const char* fields; // keys
};

// clang-format off
constexpr SectionRow sectionRows[] = {
    {"admission", {"学校与学生", "School and pupil"}, "school school_kind form school_year person headcount major"},
    {"admission", {"时间与状态", "Dates and status"}, "registered_date status school_region"},
    {"admission", {"依据与备注", "Grounds and remark"}, "document remark"},
    {"apprenticeship", {"学徒与单位", "Apprentice and employer"}, "person employer institution programme occupation level"},
    {"apprenticeship", {"时间与状态", "Dates and status"}, "start_date end_date filing_date status reason"},
    {"apprenticeship", {"归属与地点", "Affiliation and place"}, "employer_region origin_region employer_mentor school_mentor"},
    {"apprenticeship", {"备注", "Remark"}, "remark"},
    {"certificate", {"持证人与证书", "Holder and certificate"}, "person cert_kind cert_no occupation level recognition"},
    {"certificate", {"发证与有效期", "Issue and validity"}, "cert_date valid_to cert_org issuer_organisation status"},
    {"certificate", {"归属与地点", "Affiliation and place"}, "class origin_region employer_organisation"},
    {"certificate", {"备注", "Remark"}, "remark"},
    {"class", {"基本情况", "Basics"}, "class_name class_no training_type programme organiser status"},
    {"class", {"时间与课时", "Dates and hours"}, "start_date end_date planned_start planned_end hours headcount"},
    {"class", {"内容与地点", "Content and place"}, "occupation level task_year institution venue_region place organiser_region"},
    {"class", {"备注", "Remark"}, "remark"},
    {"cultivation", {"对象与类别", "Person and category"}, "person kind programme employer_organisation origin_region"},
    {"cultivation", {"时间与状态", "Dates and status"}, "start_date completed_date status"},
    {"cultivation", {"依据与备注", "Grounds and remark"}, "evidence class document remark"},
    {"enrolment", {"班次与学员", "Class and trainee"}, "class person status completed_date attended_hours result reason"},
    {"enrolment", {"类别与属地", "Category and places"}, "group other_groups origin_region residence_region"},
    {"enrolment", {"备注", "Remark"}, "remark"},
    {"enterprise", {"基本情况", "Basics"}, "name organisation credit_code region enterprise_type state_owned"},
    {"enterprise", {"核验与有效期", "Verification and validity"}, "valid_from valid_to verified"},
    {"enterprise", {"职工与技能人才", "Staff and skilled workers"}, "staff technical_workers certified_staff congress_delegates congress_high_skilled plan_evaluated equity_incentive runs_apprenticeship"},
    {"enterprise", {"示范企业与备注", "Demonstration enterprise and remark"}, "demo_date demo_document remark"},
    {"evaluation_project", {"基本情况", "Basics"}, "body body_kind level occupation region"},
    {"evaluation_project", {"备案与有效期", "Filing and validity"}, "filing_date document valid_from valid_to"},
    {"evaluation_project", {"备注", "Remark"}, "remark"},
    {"event", {"基本情况", "Basics"}, "name item status programme organiser region"},
    {"event", {"办结情况", "Completion"}, "finished_date headcount document"},
    {"event", {"备注", "Remark"}, "remark"},
    {"finance", {"资金", "Money"}, "voucher kind side amount paid_date status sufficient"},
    {"finance", {"受益方", "Beneficiary"}, "beneficiary person region"},
    {"finance", {"来源与备注", "Source and remark"}, "fund_source document remark"},
    {"former_region_name", {"基本情况", "Basics"}, "region code name valid_to"},
    {"goal", {"指标", "Goal"}, "policy code position name unit_of_measure kind modifier commitment"},
    {"goal", {"比较与期限", "Comparison and period"}, "operator basis accumulation start_date deadline"},
    {"goal", {"统计口径", "Counting rule"}, "scope numerator denominator count_rule measured_from counting_rule"},
    {"goal", {"关系与出处", "Relation and source"}, "parent relation sections effective_date authority remark"},
    {"honour", {"获得者与称号", "Recipient and title"}, "person organisation titles title level status"},
    {"honour", {"推荐与公布", "Recommendation and announcement"}, "announced_date document recommender region"},
    {"honour", {"备注", "Remark"}, "remark"},
    {"honour_title", {"基本情况", "Basics"}, "policy code name level goal"},
    {"honour_title", {"出处与备注", "Source and remark"}, "section remark"},
    {"household", {"基本情况", "Basics"}, "name region skill verified"},
    {"household", {"选树", "Naming"}, "named_date withdrawn_date document"},
    {"household", {"备注", "Remark"}, "remark"},
    {"institution", {"基本情况", "Basics"}, "name organisation kind quality credit_code region is_private is_foreign"},
    {"institution", {"批准与有效期", "Approval and validity"}, "approval_date status document valid_from valid_to"},
    {"institution", {"评估与在校学生", "Grading and pupils"}, "grade grade_date integrated_teaching pupils pupils_date"},
    {"institution", {"备注", "Remark"}, "remark"},
    {"opening", {"期初数", "Opening balance"}, "goal region organisation as_of value denominator"},
    {"opening", {"依据与备注", "Grounds and remark"}, "source document remark"},
    {"organisation", {"基本情况", "Basics"}, "name kind region employer_code"},
    {"organisation", {"联系方式与备注", "Contact and remark"}, "contact phone remark"},
    {"person", {"身份", "Identity"}, "name id_number gender birth_date ethnic education id_type"},
    {"person", {"联系与住地", "Contact and residence"}, "phone household_region residence_region home_addr"},
    {"person", {"类别与意愿", "Category and willingness"}, "group household_type employer training_willing survey_date"},
    {"person", {"备注", "Remark"}, "remark"},
    {"platform", {"基本情况", "Basics"}, "name kind types level status industry leader"},
    {"platform", {"依托单位", "Host"}, "host region"},
    {"platform", {"批准与有效期", "Approval and validity"}, "approval_date document valid_from valid_to"},
    {"platform", {"备注", "Remark"}, "remark"},
    {"platform_type", {"基本情况", "Basics"}, "policy code name level hosts goal"},
    {"platform_type", {"出处与备注", "Source and remark"}, "section remark"},
    {"policy", {"文件", "Document"}, "title short_name document_number issuing_body issued_date"},
    {"policy", {"规划期与范围", "Period and area"}, "plan_start plan_end region"},
    {"policy", {"模板", "Template"}, "template_id version source"},
    {"programme", {"基本情况", "Basics"}, "policy code name kind level task goals"},
    {"programme", {"出处与备注", "Source and remark"}, "section remark"},
    {"reading", {"读数", "Reading"}, "goal region reference_date kind value numerator denominator"},
    {"reading", {"来源与备注", "Source and remark"}, "source document remark"},
    {"region", {"基本情况", "Basics"}, "code name level parent key_area"},
    {"region", {"沿革", "History"}, "valid_from valid_to successors"},
    {"same_person", {"认定", "Decision"}, "person_a person_b verdict reason"},
    {"standard", {"基本情况", "Basics"}, "title kind edition is_revision occupation applicant region"},
    {"standard", {"发布（备案）", "Issue or filing"}, "issued_date status document"},
    {"standard", {"备注", "Remark"}, "remark"},
    {"step", {"基本情况", "Basics"}, "task code measure kind"},
    {"step", {"进展", "Progress"}, "done done_date progress"},
    {"supervision", {"评价活动", "Assessment activity"}, "activity kind body region assessment_date"},
    {"supervision", {"督导检查", "Supervision"}, "inspected_date form record_signed traceable finding"},
    {"supervision", {"备注", "Remark"}, "remark"},
    {"talent", {"人才", "Talent"}, "person level occupation employer_organisation residence_region appointed place_presumed"},
    {"talent", {"依据", "Grounds"}, "certificate cert_kind"},
    {"talent", {"纳入与退出", "Entry and exit"}, "valid_from valid_to exit_reason"},
    {"talent", {"备注", "Remark"}, "remark"},
    {"target", {"目标任务", "Target"}, "goal region organisation year target"},
    {"target", {"依据与备注", "Grounds and remark"}, "authority effective_date remark"},
    {"task", {"任务", "Task"}, "policy code number task category position parent"},
    {"task", {"责任分工", "Responsibility"}, "lead_unit resp_unit goals"},
    {"task", {"出处与备注", "Source and remark"}, "section remark"},
    {"village", {"基本情况", "Basics"}, "name region kind"},
    {"village", {"核验与有效期", "Verification and validity"}, "valid_from valid_to verified"},
    {"village", {"技能与就业", "Skills and employment"}, "minutes_to_training minutes_to_service skill_brand in_party_system brand_name willing_adults employed_adults"},
    {"village", {"备注", "Remark"}, "remark"},
    {"wage", {"基本情况", "Basics"}, "organisation year reference_date status region"},
    {"wage", {"工资", "Wages"}, "heads average_pay prior_average_pay total_pay pay_rise prior_total_pay"},
    {"wage", {"备注", "Remark"}, "remark"},};
// clang-format on

constexpr std::array latinKeys{"phone", "employer_code", "credit_code"};

} // namespace

QVector<FormSection> formSections(const EntityDescription& entity)
{
    QVector<FormSection> sections;
    for (const SectionRow& row : sectionRows) {
        if (QLatin1String(row.entity) != QLatin1String(entity.key))
            continue;
        FormSection section{row.label, {}};
        for (const QString& key : QString::fromLatin1(row.fields).split(u' ')) {
            if (const FieldDescription* field = entity.field(QStringView(key)))
                section.fields.append(field);
        }
        sections.append(section);
    }
    if (sections.isEmpty())
        sections.append({entity.label, {entity.fields.begin(), entity.fields.end()}});
    return sections;
}

bool isWrittenInLatin(const FieldDescription& field)
{
    return std::ranges::any_of(
        latinKeys, [&field](const char* key) { return QLatin1String(key) == QLatin1String(field.key); });
}

} // namespace jc
