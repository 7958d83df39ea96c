#include "core/policy/template_schema.h"

#include <QList>

#include <algorithm>

namespace jc {

// A name of its own, not an unnamed one: these short names must not meet others in a unity build.
namespace template_tables {

using Field = TemplateField;

// clang-format off
constexpr TemplateFieldRule policyDocumentFields[] = {
    {u"title", Field::Text}, {u"short_name", Field::Text}, {u"document_kind", Field::Word, false, u"document_kind"},
    {u"issuing_body", Field::Text}, {u"joint_issuers", Field::Texts}, {u"publisher", Field::Text, true},
    {u"document_number", Field::Text, true}, {u"index_number", Field::Text, true},
    {u"issued_date", Field::Date, true}, {u"issued_date_basis", Field::Word, false, u"issued_date_basis"},
    {u"issued_year", Field::Whole}, {u"published_date", Field::Date, true},
    {u"publication", Field::Object, true, u"publication"}, {u"addressees", Field::Texts},
    {u"region_code", Field::Region}, {u"region_name", Field::Text},
    {u"region_level", Field::Word, false, u"policy_level"}, {u"plan_period", Field::Object, false, u"plan_period"},
    {u"trial", Field::Flag}, {u"target_setting", Field::Word, false, u"target_setting"},
    {u"note", Field::Text, true},
};

constexpr TemplateFieldRule publicationFields[] = {
    {u"journal", Field::Text}, {u"year", Field::Whole}, {u"issue", Field::Whole},
};

constexpr TemplateFieldRule planPeriodFields[] = {
    {u"start", Field::Date, true}, {u"end", Field::Date, true}, {u"basis", Field::Word, false, u"plan_basis"},
    {u"wording", Field::Text},
};

constexpr TemplateFieldRule governanceFields[] = {
    {u"mechanism", Field::Text}, {u"roles", Field::Objects, false, u"role"},
};

constexpr TemplateFieldRule roleFields[] = {
    {u"role", Field::Text}, {u"organisations", Field::Refs, false, u"organisations"}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule regionFields[] = {
    {u"code", Field::Region, true}, {u"name", Field::Text}, {u"level", Field::Word, false, u"policy_level"},
    {u"role", Field::Word, false, u"region_role"},
};

constexpr TemplateFieldRule organisationFields[] = {
    {u"id", Field::Id, false, u"org-"}, {u"name", Field::Text}, {u"kind", Field::Word, false, u"organisation_kind"},
    {u"level", Field::Word, true, u"policy_level"},
};

constexpr TemplateFieldRule targetGroupFields[] = {{u"id", Field::Id, false, u"grp-"}, {u"name", Field::Text}};

constexpr TemplateFieldRule goalFields[] = {
    {u"id", Field::Id}, {u"concept", Field::Text}, {u"name", Field::Text},
    {u"unit", Field::Word, false, u"unit_of_measure"}, {u"kind", Field::Word, false, u"goal_kind"},
    {u"target", Field::TargetValue, true}, {u"operator", Field::Word, true, u"goal_operator"},
    {u"modifier", Field::Text, true}, {u"commitment", Field::Word, false, u"goal_commitment"},
    {u"basis", Field::Word, false, u"goal_basis"}, {u"accumulation", Field::Word, false, u"goal_accumulation"},
    {u"start", Field::Date, true}, {u"due", Field::Date, true}, {u"due_rule", Field::Text, true},
    {u"count_rule", Field::Word, true, u"count_rule"}, {u"numerator", Field::Text, true},
    {u"denominator", Field::Text, true}, {u"threshold", Field::Object, true, u"goal_threshold"},
    {u"parent", Field::Ref, true, u"goals"}, {u"relation", Field::Word, true, u"goal_relation"},
    {u"scope", Field::Text, true}, {u"measured_from", Field::Word, false, u"measured_from"},
    {u"sections", Field::Texts}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule goalThresholdFields[] = {
    {u"value", Field::Number}, {u"unit", Field::Word, false, u"unit_of_measure"},
    {u"operator", Field::Word, false, u"goal_operator"},
};

constexpr TemplateFieldRule taskFields[] = {
    {u"id", Field::Id, false, u"task-"}, {u"number", Field::Text}, {u"name", Field::Text},
    {u"category_path", Field::Texts}, {u"parent", Field::Ref, true, u"tasks"},
    {u"lead_units", Field::Refs, false, u"organisations"},
    {u"responsible_units", Field::Refs, false, u"organisations"},
    {u"units_basis", Field::Word, false, u"units_basis"}, {u"goals", Field::Refs, false, u"goals"},
    {u"target_groups", Field::Refs, false, u"target_groups"},
    {u"activity_kinds", Field::Words, false, u"activity_kind"}, {u"section", Field::Text},
    {u"measures", Field::Objects, false, u"step"}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule stepFields[] = {
    {u"id", Field::Id, false, u"task-"}, {u"kind", Field::Word, false, u"activity_kind"}, {u"name", Field::Text},
};

constexpr TemplateFieldRule programmeFields[] = {
    {u"id", Field::Id, false, u"prog-"}, {u"name", Field::Text}, {u"kind", Field::Word, false, u"activity_kind"},
    {u"level", Field::Word, true, u"policy_level"}, {u"task", Field::Ref, true, u"tasks"},
    {u"goals", Field::Refs, false, u"goals"}, {u"section", Field::Text}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule brandFields[] = {
    {u"id", Field::Id, false, u"brand-"}, {u"name", Field::Text}, {u"kind", Field::Word, false, u"brand_kind"},
    {u"section", Field::Text}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule platformFields[] = {
    {u"id", Field::Id, false, u"plat-"}, {u"name", Field::Text}, {u"level", Field::Word, true, u"policy_level"},
    {u"hosts", Field::Texts}, {u"goal", Field::Ref, true, u"goals"}, {u"section", Field::Text},
    {u"note", Field::Text, true},
};

constexpr TemplateFieldRule honourFields[] = {
    {u"id", Field::Id, false, u"hon-"}, {u"name", Field::Text}, {u"level", Field::Word, true, u"policy_level"},
    {u"goal", Field::Ref, true, u"goals"}, {u"section", Field::Text}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule basicUnitFields[] = {
    {u"id", Field::Id, false, u"unit-"}, {u"name", Field::Text}, {u"kind", Field::Word, false, u"basic_unit_kind"},
    {u"scheme", Field::Ref, true, u"evaluation_schemes"}, {u"section", Field::Text},
};

constexpr TemplateFieldRule evaluationSchemeFields[] = {
    {u"id", Field::Id, false, u"scheme-"}, {u"name", Field::Text},
    {u"basic_unit", Field::Ref, false, u"basic_units"}, {u"scale", Field::Text, true},
    {u"weights", Field::Word, false, u"weights"}, {u"weights_basis", Field::Word, false, u"weights_basis"},
    {u"section", Field::Text}, {u"note", Field::Text, true}, {u"dimensions", Field::Objects, false, u"dimension"},
};

constexpr TemplateFieldRule dimensionFields[] = {
    {u"id", Field::Id, false, u"dim-"}, {u"name", Field::Text}, {u"meaning", Field::Text},
    {u"evidence", Field::Texts},
};

constexpr TemplateFieldRule competitionTierFields[] = {
    {u"id", Field::Id, false, u"tier-"}, {u"name", Field::Text}, {u"level", Field::Word, true, u"policy_level"},
    {u"section", Field::Text},
};

constexpr TemplateFieldRule rewardRuleFields[] = {
    {u"id", Field::Id, false, u"rew-"}, {u"competition_tier", Field::Ref, false, u"competition_tiers"},
    {u"medal", Field::Word, false, u"reward_medal"}, {u"recipient", Field::Word, false, u"recipient"},
    {u"recipient_name", Field::Text}, {u"per", Field::Word, false, u"payment_base"},
    {u"amount", Field::Number, true}, {u"unit", Field::Word, false, u"money_unit"}, {u"one_off", Field::Flag},
    {u"stacks_with_upper_level", Field::Flag}, {u"conditions", Field::Texts}, {u"section", Field::Text},
    {u"note", Field::Text, true},
};

constexpr TemplateFieldRule subsidyRuleFields[] = {
    {u"id", Field::Id, false, u"sub-"}, {u"name", Field::Text}, {u"payee", Field::Text},
    {u"per", Field::Word, false, u"payment_base"}, {u"amount_min", Field::Number, true},
    {u"amount_max", Field::Number, true}, {u"unit", Field::Word, false, u"money_unit"},
    {u"varies_by", Field::Text, true}, {u"conditions", Field::Texts}, {u"funding_source", Field::Text, true},
    {u"section", Field::Text}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule complianceRuleFields[] = {
    {u"id", Field::Id, false, u"cmp-"}, {u"name", Field::Text}, {u"subject", Field::Text},
    {u"numerator", Field::Text}, {u"denominator", Field::Text}, {u"operator", Field::Word, false, u"rule_operator"},
    {u"value", Field::Number, true}, {u"value_ref", Field::Text, true},
    {u"unit", Field::Word, false, u"unit_of_measure"}, {u"period", Field::Word, false, u"rule_period"},
    {u"strength", Field::Text}, {u"on_breach", Field::Word, false, u"on_breach"}, {u"check", Field::Text},
    {u"section", Field::Text}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule eligibilityRuleFields[] = {
    {u"id", Field::Id, false, u"elig-"}, {u"name", Field::Text}, {u"kind", Field::Word, false, u"eligibility_kind"},
    {u"subject", Field::Text}, {u"conditions", Field::Texts},
    {u"thresholds", Field::Objects, false, u"eligibility_threshold"}, {u"effect", Field::Text},
    {u"section", Field::Text}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule eligibilityThresholdFields[] = {
    {u"field", Field::Text}, {u"operator", Field::Word, false, u"rule_operator"}, {u"value", Field::Number},
    {u"unit", Field::Word, false, u"unit_of_measure"},
};

constexpr TemplateFieldRule institutionGradeFields[] = {
    {u"id", Field::Id, false, u"grade-"}, {u"name", Field::Text}, {u"subject", Field::Text},
    {u"grades", Field::Texts}, {u"grades_complete", Field::Flag}, {u"dimensions", Field::Texts},
    {u"cycle", Field::Text}, {u"uses", Field::Texts}, {u"section", Field::Text}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule supervisionFields[] = {
    {u"id", Field::Id, false, u"sup-"}, {u"name", Field::Text}, {u"kind", Field::Word, false, u"supervision_kind"},
    {u"scope", Field::Text}, {u"parties", Field::Texts}, {u"levels", Field::Texts}, {u"functions", Field::Texts},
    {u"section", Field::Text}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule catalogueFields[] = {
    {u"id", Field::Id, false, u"cat-"}, {u"name", Field::Text}, {u"publisher", Field::Text},
    {u"adjustment", Field::Word, false, u"adjustment"}, {u"edition", Field::Text, true}, {u"effect", Field::Text},
    {u"section", Field::Text},
};

constexpr TemplateFieldRule modelFields[] = {
    {u"id", Field::Id, false, u"model-"}, {u"name", Field::Text}, {u"meaning", Field::Text},
    {u"params", Field::Wholes}, {u"section", Field::Text},
};

constexpr TemplateFieldRule fundingSourceFields[] = {
    {u"id", Field::Id, false, u"fund-"}, {u"name", Field::Text}, {u"kind", Field::Word, false, u"funding_kind"},
    {u"use", Field::Text, true}, {u"section", Field::Text}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule reportingObligationFields[] = {
    {u"id", Field::Id, false, u"rep-"}, {u"name", Field::Text}, {u"obliged", Field::Text},
    {u"recipient", Field::Text, true}, {u"frequency", Field::Word, false, u"frequency"}, {u"content", Field::Text},
    {u"section", Field::Text}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule observedStatisticFields[] = {
    {u"id", Field::Id, false, u"stat-"}, {u"name", Field::Text}, {u"value", Field::Number},
    {u"unit", Field::Word, false, u"unit_of_measure"}, {u"modifier", Field::Text, true},
    {u"precision", Field::Word, false, u"precision"}, {u"period_start", Field::Date, true},
    {u"period_end", Field::Date, true}, {u"region_code", Field::Region}, {u"goal", Field::Ref, true, u"goals"},
    {u"section", Field::Text}, {u"note", Field::Text, true},
};

constexpr TemplateFieldRule referenceFields[] = {
    {u"id", Field::Id, false, u"ref-"}, {u"title", Field::Text}, {u"number", Field::Text, true},
    {u"issuer", Field::Text, true}, {u"relation", Field::Word, false, u"reference_relation"},
    {u"version", Field::Text, true}, {u"section", Field::Text},
};

constexpr TemplateFieldRule ambiguityFields[] = {
    {u"id", Field::Id, false, u"amb-"}, {u"section", Field::Text}, {u"issue", Field::Text},
    {u"reading", Field::Text},
};

constexpr TemplateFieldRule ignoredNumberFields[] = {
    {u"token", Field::Text}, {u"occurrences", Field::Whole}, {u"context", Field::Text}, {u"reason", Field::Text},
};

constexpr TemplateFieldRule rootFields[] = {
    {u"schema_version", Field::Text}, {u"template_id", Field::Text}, {u"source_file", Field::Text},
    {u"document", Field::Object, false, u"policy_document"}, {u"governance", Field::Object, false, u"governance"},
    {u"regions", Field::Objects, false, u"region"}, {u"organisations", Field::Objects, false, u"organisation"},
    {u"target_groups", Field::Objects, false, u"target_group"}, {u"focus_industries", Field::Texts},
    {u"occupations", Field::Texts}, {u"goals", Field::Objects, false, u"goal"},
    {u"tasks", Field::Objects, false, u"task"}, {u"programmes", Field::Objects, false, u"programme"},
    {u"brands", Field::Objects, false, u"brand"}, {u"platforms", Field::Objects, false, u"platform"},
    {u"honours", Field::Objects, false, u"honour"}, {u"basic_units", Field::Objects, false, u"basic_unit"},
    {u"evaluation_schemes", Field::Objects, false, u"evaluation_scheme"},
    {u"competition_tiers", Field::Objects, false, u"competition_tier"},
    {u"reward_rules", Field::Objects, false, u"reward_rule"},
    {u"subsidy_rules", Field::Objects, false, u"subsidy_rule"},
    {u"compliance_rules", Field::Objects, false, u"compliance_rule"},
    {u"eligibility_rules", Field::Objects, false, u"eligibility_rule"},
    {u"institution_grading", Field::Objects, false, u"institution_grade"},
    {u"supervision", Field::Objects, false, u"supervision"}, {u"catalogues", Field::Objects, false, u"catalogue"},
    {u"models", Field::Objects, false, u"model"}, {u"funding_sources", Field::Objects, false, u"funding_source"},
    {u"reporting_obligations", Field::Objects, false, u"reporting_obligation"},
    {u"observed_statistics", Field::Objects, false, u"observed_statistic"},
    {u"references", Field::Objects, false, u"reference"}, {u"ambiguities", Field::Objects, false, u"ambiguity"},
    {u"ignored_numbers", Field::Objects, false, u"ignored_number"},
};

constexpr TemplateShape templateShapes[] = {
    {u"policy_document", policyDocumentFields},
    {u"publication", publicationFields},
    {u"plan_period", planPeriodFields},
    {u"governance", governanceFields},
    {u"role", roleFields},
    {u"region", regionFields},
    {u"organisation", organisationFields},
    {u"target_group", targetGroupFields},
    {u"goal", goalFields},
    {u"goal_threshold", goalThresholdFields},
    {u"task", taskFields},
    {u"step", stepFields},
    {u"programme", programmeFields},
    {u"brand", brandFields},
    {u"platform", platformFields},
    {u"honour", honourFields},
    {u"basic_unit", basicUnitFields},
    {u"evaluation_scheme", evaluationSchemeFields},
    {u"dimension", dimensionFields},
    {u"competition_tier", competitionTierFields},
    {u"reward_rule", rewardRuleFields},
    {u"subsidy_rule", subsidyRuleFields},
    {u"compliance_rule", complianceRuleFields},
    {u"eligibility_rule", eligibilityRuleFields},
    {u"eligibility_threshold", eligibilityThresholdFields},
    {u"institution_grade", institutionGradeFields},
    {u"supervision", supervisionFields},
    {u"catalogue", catalogueFields},
    {u"model", modelFields},
    {u"funding_source", fundingSourceFields},
    {u"reporting_obligation", reportingObligationFields},
    {u"observed_statistic", observedStatisticFields},
    {u"reference", referenceFields},
    {u"ambiguity", ambiguityFields},
    {u"ignored_number", ignoredNumberFields},
};

constexpr TemplateShape rootShape{u"template", rootFields};

struct TemplateVocabulary
{
    QStringView name;
    QStringView words;
};

constexpr TemplateVocabulary templateVocabularies[] = {
    {u"document_kind",
     u"implementation-plan guideline joint-opinion work-report-article"},
    {u"issued_date_basis",
     u"stated none"},
    {u"plan_basis",
     u"stated derived none"},
    {u"target_setting",
     u"quantified ratio-and-rule qualitative observed-only"},
    {u"policy_level",
     u"world national province prefecture county township village park "
     u"enterprise development-zone region"},
    {u"region_role",
     u"implementing upper addressee pilot assisted cooperation "
     u"regional-catalogue"},
    {u"organisation_kind",
     u"government party mass-organisation public-institution school "
     u"institution enterprise enterprise-body finance social"},
    {u"unit_of_measure",
     u"人次 人 名 个 家 所 条 户 枚 % 元 人·年 年 月 分钟 是/否"},
    {u"goal_kind",
     u"count ratio amount yes-no"},
    {u"goal_operator",
     u">= <= ="},
    {u"goal_commitment",
     u"firm aspirational"},
    {u"goal_basis",
     u"stated derived monitor"},
    {u"goal_accumulation",
     u"cumulative per-year stock"},
    {u"count_rule",
     u"occurrence distinct-person distinct-object"},
    {u"goal_relation",
     u"of-which contributes-to"},
    {u"measured_from",
     u"training-record certificate-record apprenticeship-record "
     u"talent-cultivation-record enrolment-record talent-register "
     u"platform-register school-register institution-register "
     u"basic-unit-register standard-register evaluation-project-register "
     u"honour-record event-record finance-record supervision-record "
     u"wage-survey external-statistic"},
    {u"units_basis",
     u"stated derived none"},
    {u"activity_kind",
     u"training apprenticeship cultivation selection platform schooling "
     u"digital evaluation pathway pay honour competition publicity finance "
     u"funding supervision policy cooperation service unit-empowerment"},
    {u"brand_kind",
     u"action skill-brand honour-brand competition publicity reform-demo "
     u"finance-product evaluation-mechanism service policy-framework"},
    {u"basic_unit_kind",
     u"village-community enterprise"},
    {u"weights",
     u"equal"},
    {u"weights_basis",
     u"stated derived"},
    {u"reward_medal",
     u"gold silver bronze excellence"},
    {u"recipient",
     u"contestant team"},
    {u"payment_base",
     u"人次 人 人·年 个 person team"},
    {u"money_unit",
     u"元"},
    {u"rule_operator",
     u"<= >= > < ="},
    {u"rule_period",
     u"year"},
    {u"on_breach",
     u"error warning info"},
    {u"eligibility_kind",
     u"reward subsidy apprenticeship direct-recognition level-promotion "
     u"title-mapping title-exception equal-treatment degree-equivalence "
     u"priority-nomination recruitment institution-filing self-review finance "
     u"linkage policy"},
    {u"supervision_kind",
     u"progress-supervision fund-supervision training-supervision "
     u"evaluation-supervision service-supervision self-discipline"},
    {u"adjustment",
     u"dynamic periodic"},
    {u"funding_kind",
     u"fiscal enterprise insurance fund personal social finance"},
    {u"frequency",
     u"once per-year continuous on-change periodic-unspecified unspecified"},
    {u"precision",
     u"exact approx"},
    {u"reference_relation",
     u"implements cites"},
};
// clang-format on

} // namespace template_tables

const TemplateShape& templateRootShape()
{
    return template_tables::rootShape;
}

const TemplateShape& templateShape(QStringView name)
{
    using template_tables::templateShapes;
    return *std::find_if(std::begin(templateShapes),
                         std::end(templateShapes),
                         [&](const TemplateShape& shape) { return shape.name == name; });
}

QStringView templateVocabulary(QStringView name)
{
    using template_tables::templateVocabularies;
    using template_tables::TemplateVocabulary;
    const auto found = std::find_if(std::begin(templateVocabularies),
                                    std::end(templateVocabularies),
                                    [&](const TemplateVocabulary& entry) { return entry.name == name; });
    return found == std::end(templateVocabularies) ? QStringView() : found->words;
}

bool templateVocabularyHas(QStringView name, QStringView word)
{
    return !word.isEmpty() && templateVocabulary(name).split(u' ').contains(word);
}

} // namespace jc
