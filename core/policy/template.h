// A policy template: one policy document as data (resources/policies/*.json or a file of the user's), read
// into typed parts from which the ledger makes its records. Lists nobody makes records from yet (rules,
// brands, models ...) are checked as strictly but stay in `source`. Pure functions, safe on any thread.
//
// Words such as kind, level, basis are codes of the code tables goal_kind, goal_commitment, goal_basis,
// goal_accumulation, unit_of_measure, activity_kind, policy_level, organisation_kind. Empty text and an
// invalid date stand for the file's null.
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace jc {

struct PolicyPlanPeriod
{
    QDate start;
    QDate end;
    QString basis; // stated, derived, none
    QString wording;
};

struct PolicyDocument
{
    QString title;
    QString shortName;
    QString documentKind; // implementation-plan, guideline, joint-opinion, work-report-article
    QString issuingBody;
    QStringList jointIssuers;
    QString publisher;
    QString documentNumber;
    QString indexNumber;
    QDate issuedDate; // invalid: ask when the policy is loaded, for due rules may count from it
    int issuedYear = 0;
    QDate publishedDate;
    QStringList addressees;
    QString regionCode; // six digits
    QString regionName;
    QString regionLevel;
    PolicyPlanPeriod planPeriod;
    bool trial = false;
    QString targetSetting; // quantified, ratio-and-rule, qualitative, observed-only
    QString note;
};

struct PolicyRegion
{
    QString code; // six digits; empty for a zone without one
    QString name;
    QString level;
    QString role; // implementing, upper, addressee, pilot, assisted, cooperation, regional-catalogue
};

struct PolicyOrganisation
{
    QString id;
    QString name;
    QString kind;
    QString level;
};

struct PolicyTargetGroup
{
    QString id;
    QString name;
};

struct PolicyThreshold
{
    Decimal value;
    QString unit;
    QString op; // >=, <=, =
};

struct PolicyGoal
{
    QString id;
    QString concept_;
    QString name;
    QString unit;
    QString kind;
    std::optional<Decimal> target; // empty when only watched; 1 for yes-no; 30 for 30 %
    QString op;                    // >=, <=, =; empty when only watched
    QString modifier;              // the document's wording: 以上, 力争 ...
    QString commitment;
    QString basis;
    QString accumulation;
    QDate start;
    QDate due;
    QString dueRule;
    QString countRule; // occurrence, distinct-person, distinct-object; empty for ratio, amount, yes-no
    QString numerator;
    QString denominator;
    std::optional<PolicyThreshold> threshold;
    QString parent;   // goal id
    QString relation; // of-which, contributes-to
    QString scope;
    QString measuredFrom;
    QStringList sections;
    QString note;
};

struct PolicyStep
{
    QString id; // the task's id, "-m" and a number
    QString kind;
    QString name;
};

struct PolicyTask
{
    QString id;
    QString number;
    QString name;
    QStringList categoryPath;
    QString parent;               // task id
    QStringList leadUnits;        // organisation ids
    QStringList responsibleUnits; // organisation ids
    QString unitsBasis;           // stated, derived, none
    QStringList goals;            // goal ids
    QStringList targetGroups;     // target group ids
    QStringList activityKinds;    // the first is the main one
    QString section;
    QList<PolicyStep> steps;
    QString note;
};

struct PolicyProgramme
{
    QString id;
    QString name;
    QString kind; // an activity kind
    QString level;
    QString task; // task id
    QStringList goals;
    QString section;
    QString note;
};

struct PolicyPlatform
{
    QString id;
    QString name;
    QString level;
    QStringList hosts;
    QString goal; // goal id
    QString section;
    QString note;
};

struct PolicyHonour
{
    QString id;
    QString name;
    QString level;
    QString goal; // goal id
    QString section;
    QString note;
};

struct PolicyObservedStatistic
{
    QString id;
    QString name;
    Decimal value;
    QString unit;
    QString modifier;  // 近, 余
    QString precision; // exact, approx
    QDate periodStart;
    QDate periodEnd; // a point in time has only the end
    QString regionCode;
    QString goal; // goal id
    QString section;
    QString note;
};

struct PolicyTemplate
{
    QString schemaVersion;
    QString templateId;
    // schemaVersion, "-" and the first 16 hexadecimal digits of the BLAKE2b-128 of the bytes without byte
    // order mark and with LF line ends. The same file gives the same version everywhere; a changed one under
    // the same id another, so ids derived from (templateId, version, id) never mean two things.
    QString version;
    QString sourceFile;
    PolicyDocument document;
    QList<PolicyRegion> regions;
    QList<PolicyOrganisation> organisations;
    QList<PolicyTargetGroup> targetGroups;
    QStringList focusIndustries;
    QStringList occupations;
    QList<PolicyGoal> goals;
    QList<PolicyTask> tasks;
    QList<PolicyProgramme> programmes;
    QList<PolicyPlatform> platforms;
    QList<PolicyHonour> honours;
    QList<PolicyObservedStatistic> observedStatistics;
    QByteArray source; // the file, byte for byte
};

// Checks the whole template before it gives anything.
// ErrorCode::InvalidInput: not JSON (the sentence names line and column), or the first fault with its place,
// e.g. "goals[3].target：……"; all faults (up to 50), one a line, stand in `detail`. ErrorCode::WrongFile:
// JSON, but no template. ErrorCode::NewerFile: a later schema.
[[nodiscard]] Result<PolicyTemplate> parsePolicyTemplate(const QByteArray& json);

struct BundledPolicy
{
    QString id;
    QString title;
    QString regionName;
};

// The policies that come with the program, by id.
[[nodiscard]] QList<BundledPolicy> bundledPolicies();
// ErrorCode::NotFound for another id.
[[nodiscard]] Result<PolicyTemplate> loadBundledPolicy(const QString& id);

} // namespace jc
