#include "core/policy/template.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QByteArray bundledSource(const QString& id)
{
    const auto policy = jc::loadBundledPolicy(id);
    REQUIRE(policy);
    return policy->source;
}

// Replaces the value at a path such as "goals[3].target"; Undefined removes the key.
QJsonValue withChanged(const QJsonValue& value, QStringList path, const QJsonValue& to)
{
    if (path.isEmpty())
        return to;
    const QString step = path.takeFirst();
    bool isIndex = false;
    const int index = step.toInt(&isIndex);
    if (isIndex) {
        QJsonArray list = value.toArray();
        if (index == list.size())
            list.append(to);
        else
            list[index] = withChanged(list[index], path, to);
        return list;
    }
    QJsonObject object = value.toObject();
    const QJsonValue changed = withChanged(object[step], path, to);
    if (changed.isUndefined())
        object.remove(step);
    else
        object[step] = changed;
    return object;
}

// The template with one value changed and its top-level keys in their right order (QJsonObject sorts them).
QByteArray mutated(const QByteArray& source, const QString& path, const QJsonValue& to)
{
    static const QRegularExpression topKey(u"^  \"([a-z_]+)\":"_s, QRegularExpression::MultilineOption);
    const QStringList steps = QString(path).replace(u'[', u'.').remove(u']').split(u'.');
    const QJsonObject root = withChanged(QJsonDocument::fromJson(source).object(), steps, to).toObject();
    QStringList keys;
    for (auto match = topKey.globalMatch(QString::fromUtf8(source)); match.hasNext();)
        keys += match.next().captured(1);
    for (const QString& key : root.keys()) {
        if (!keys.contains(key))
            keys += key;
    }
    QByteArray out = "{";
    for (const QString& key : keys) {
        if (!root.contains(key))
            continue;
        const QByteArray one = QJsonDocument(QJsonObject{{key, root[key]}}).toJson(QJsonDocument::Compact);
        out += (out.size() > 1 ? "," : "") + one.sliced(1, one.size() - 2);
    }
    return out + "}";
}

struct Mutation
{
    QString path;
    QJsonValue to;
    QString place; // empty: the path itself
};

} // namespace

TEST_CASE("A template with one fault is refused at its place", "[core][policy]")
{
    const QByteArray source = bundledSource(u"longling-2022"_s);
    const QJsonObject root = QJsonDocument::fromJson(source).object();
    const QJsonArray goals = root[u"goals"].toArray();
    const auto goalWith = [&](QStringView key, const QJsonValue& value, QStringView part) {
        for (qsizetype i = 0; i < goals.size(); ++i) {
            if (goals[i].toObject()[key] == value && !goals[i].toObject()[u"target"].isNull())
                return u"goals[%1].%2"_s.arg(i).arg(part);
        }
        FAIL("no such goal");
        return QString();
    };
    const QJsonValue none(QJsonValue::Undefined);
    const QString count = goalWith(u"kind", u"count"_s, u"");
    const QString ratio = goalWith(u"kind", u"ratio"_s, u"");
    const QString cumulative = goalWith(u"accumulation", u"cumulative"_s, u"");
    const QString child = goalWith(u"relation", u"of-which"_s, u"");
    const QString firstId = goals[0].toObject()[u"id"].toString();
    const auto ignoredNumber = [](double occurrences) {
        return QJsonObject{{u"token"_s, u"64"_s},
                           {u"occurrences"_s, occurrences},
                           {u"context"_s, u"文号"_s},
                           {u"reason"_s, u"页码"_s}};
    };

    const QList<Mutation> mutations{
        {u"brands"_s, none, {}},
        {u"ambiguities"_s, u"none"_s, {}},
        {u"extra"_s, 1, {}},
        {u"template_id"_s, u""_s, {}},
        {u"document.title"_s, QJsonValue::Null, {}},
        {u"document.region_code"_s, u"5305"_s, {}},
        {u"document.issued_date"_s, u"2022-09-31"_s, {}},
        {u"document.issued_date"_s, QJsonValue::Null, u"document.issued_date_basis"_s},
        {u"document.issued_year"_s, 2021, {}},
        {u"document.issued_year"_s, 1900, {}},
        {u"document.trial"_s, u"no"_s, {}},
        {u"document.plan_period.end"_s, u"2020-12-31"_s, {}},
        {u"document.document_kind"_s, u"poem"_s, {}},
        {u"governance.roles[0].organisations"_s,
         QJsonArray{u"org-none"_s},
         u"governance.roles[0].organisations[0]"_s},
        {u"regions[0].role"_s, u"ruler"_s, {}},
        {u"organisations[1].id"_s, u"org-hrss"_s, {}},
        {u"organisations[1].id"_s, u"Org-HRSS"_s, {}},
        {u"organisations[1].id"_s, u"trade-union"_s, {}},
        {u"organisations[0].kind"_s, u"club"_s, {}},
        {u"focus_industries[0]"_s, 7, {}},
        {u"goals[0].name"_s, none, {}},
        {u"goals[0].targt"_s, 1, {}},
        {u"goals[1].id"_s, firstId, {}},
        {u"goals[0].unit"_s, u"头"_s, {}},
        {u"goals[0].measured_from"_s, u"hearsay"_s, {}},
        {count + u"target"_s, u"1000"_s, {}},
        {count + u"target"_s, -5, {}},
        {count + u"target"_s, 10.5, {}},
        {count + u"target"_s, 0.12345678, {}},
        {count + u"target"_s, 1e15, {}},
        {count + u"target"_s, true, {}},
        {count + u"target"_s, QJsonValue::Null, {}},
        {count + u"operator"_s, QJsonValue::Null, {}},
        {count + u"operator"_s, u"<"_s, {}},
        {count + u"unit"_s, u"%"_s, {}},
        {count + u"unit"_s, u"年"_s, {}},
        {count + u"count_rule"_s, QJsonValue::Null, {}},
        {count + u"basis"_s, u"monitor"_s, count + u"target"_s},
        {ratio + u"numerator"_s, QJsonValue::Null, {}},
        {ratio + u"denominator"_s, QJsonValue::Null, {}},
        {ratio + u"target"_s, 1001, {}},
        {ratio + u"count_rule"_s, u"occurrence"_s, {}},
        {cumulative + u"due"_s, u"2019-01-01"_s, {}},
        {cumulative + u"start"_s, u"2025年"_s, {}},
        {child + u"parent"_s, u"no-such-goal"_s, {}},
        {child + u"parent"_s, u"task-01"_s, {}},
        {child + u"relation"_s, QJsonValue::Null, {}},
        {u"tasks[0].lead_units"_s, QJsonArray{u"task-01"_s}, u"tasks[0].lead_units[0]"_s},
        {u"tasks[0].goals"_s, QJsonArray{u"missing"_s}, u"tasks[0].goals[0]"_s},
        {u"tasks[0].parent"_s, u"task-01"_s, {}},
        {u"tasks[0].activity_kinds"_s, QJsonArray(), {}},
        {u"tasks[0].activity_kinds"_s, QJsonArray{u"singing"_s}, u"tasks[0].activity_kinds[0]"_s},
        {u"tasks[0].measures[0].id"_s, u"task-02-m99"_s, {}},
        {u"tasks[0].measures[0].name"_s, u"  "_s, {}},
        {u"programmes[0].task"_s, u"task-99"_s, {}},
        {u"platforms[0].goal"_s, u"task-01"_s, {}},
        {u"reward_rules[0].amount"_s, -1, {}},
        {u"reward_rules[0].competition_tier"_s, u"tier-none"_s, {}},
        {u"reward_rules[0].per"_s, u"家"_s, {}},
        {u"reward_rules[0].one_off"_s, 1, {}},
        {u"compliance_rules[0].value"_s, QJsonValue::Null, {}},
        {u"subsidy_rules[0].amount_min"_s, 5, u"subsidy_rules[0].amount_max"_s},
        {u"ignored_numbers[0]"_s, ignoredNumber(0), u"ignored_numbers[0].occurrences"_s},
        {u"ignored_numbers[0]"_s, ignoredNumber(1.5), u"ignored_numbers[0].occurrences"_s},
    };
    REQUIRE(jc::parsePolicyTemplate(mutated(source, u"document.note"_s, u"改过"_s)));
    for (const Mutation& mutation : mutations) {
        const QString place = mutation.place.isEmpty() ? mutation.path : mutation.place;
        INFO(mutation.path.toStdString());
        const auto policy = jc::parsePolicyTemplate(mutated(source, mutation.path, mutation.to));
        REQUIRE_FALSE(policy);
        CHECK(policy.error().code == jc::ErrorCode::InvalidInput);
        INFO(policy.error().detail.toStdString());
        CHECK(policy.error().message.startsWith(place + u"："_s));
        CHECK(policy.error().message.endsWith(u"。"_s));
    }
}

TEST_CASE("Goals that are each other's parent are refused", "[core][policy]")
{
    const QByteArray source = bundledSource(u"longling-2022"_s);
    QJsonArray goals = QJsonDocument::fromJson(source).object()[u"goals"].toArray();
    for (const qsizetype at : {0, 1}) {
        QJsonObject goal = goals[at].toObject();
        goal[u"parent"] = goals[1 - at].toObject()[u"id"];
        goal[u"relation"] = u"of-which"_s;
        goals[at] = goal;
    }
    const auto policy = jc::parsePolicyTemplate(mutated(source, u"goals"_s, goals));
    REQUIRE_FALSE(policy);
    CHECK(policy.error().message.startsWith(u"goals[0].parent："_s));
    CHECK(policy.error().detail.contains(u"goals[1].parent："_s));
}

TEST_CASE("Readings with a period that ends before it begins are refused", "[core][policy]")
{
    const QByteArray source = bundledSource(u"shanghai-2024"_s);
    const QByteArray turned = mutated(source, u"observed_statistics[0].period_start"_s, u"2030-01-01"_s);
    const auto policy = jc::parsePolicyTemplate(turned);
    const QJsonObject first =
        QJsonDocument::fromJson(source).object()[u"observed_statistics"].toArray()[0].toObject();
    REQUIRE_FALSE(first[u"period_end"].isNull());
    REQUIRE_FALSE(policy);
    CHECK(policy.error().message.startsWith(u"observed_statistics[0].period_end："_s));
}

TEST_CASE("All faults of a template are listed, the first in the sentence", "[core][policy]")
{
    const QByteArray source = bundledSource(u"longling-2022"_s);
    QByteArray faulty = source;
    faulty.replace("\"unit\": \"人次\"", "\"unit\": \"人数\"");
    const auto policy = jc::parsePolicyTemplate(faulty);
    REQUIRE_FALSE(policy);
    const qsizetype lines = policy.error().detail.count(u'\n') + 1;
    CHECK(lines > 3);
    CHECK(policy.error().message.contains(u"另有 %1 处问题"_s.arg(lines - 1)));
}

TEST_CASE("The order of the 33 keys is part of the format", "[core][policy]")
{
    const QByteArray sorted =
        QJsonDocument::fromJson(bundledSource(u"longling-2022"_s)).toJson(QJsonDocument::Compact);
    const auto policy = jc::parsePolicyTemplate(sorted);
    REQUIRE_FALSE(policy);
    CHECK(policy.error().message.contains(u"33 个顶层键"_s));
}

TEST_CASE("A fault in the JSON itself is given by line and column", "[core][policy]")
{
    const auto messageFor = [](const QByteArray& json) {
        const auto policy = jc::parsePolicyTemplate(json);
        REQUIRE_FALSE(policy);
        CHECK(policy.error().code == jc::ErrorCode::InvalidInput);
        return policy.error().message;
    };
    CHECK(messageFor("{\n  \"一\": 1,\n  \"二\" 2\n}").startsWith(u"第 3 行第 "_s));
    CHECK(messageFor("{\"a\": 1,\n\"a\": 2}").startsWith(u"第 2 行第 2 列附近：键“a”"_s));
    CHECK(messageFor("").startsWith(u"第 1 行第 1 列附近："_s));
    CHECK(messageFor("{\"a\": [1, {\"b\": \"\\\"}\", \"b\": 2}]}").contains(u"键“b”"_s));
}

TEST_CASE("What is no template, and what a later program wrote, are told apart", "[core][policy]")
{
    CHECK(jc::parsePolicyTemplate("[]").error().code == jc::ErrorCode::WrongFile);
    CHECK(jc::parsePolicyTemplate("{}").error().code == jc::ErrorCode::WrongFile);
    CHECK(jc::parsePolicyTemplate("{\"name\": \"package.json\"}").error().code == jc::ErrorCode::WrongFile);
    QByteArray later = bundledSource(u"longling-2022"_s);
    later.replace("\"schema_version\": \"1.0\"", "\"schema_version\": \"2.0\"");
    const auto policy = jc::parsePolicyTemplate(later);
    REQUIRE_FALSE(policy);
    CHECK(policy.error().code == jc::ErrorCode::NewerFile);
    CHECK(policy.error().message.contains(u"2.0"_s));
}

TEST_CASE("A template cut anywhere gives an error and nothing worse", "[core][policy]")
{
    for (const jc::BundledPolicy& bundled : jc::bundledPolicies()) {
        const QByteArray source = bundledSource(bundled.id);
        for (qsizetype size = 0; size < source.trimmed().size(); size += 997) {
            INFO(bundled.id.toStdString() << " cut at " << size);
            const auto policy = jc::parsePolicyTemplate(source.first(size));
            REQUIRE_FALSE(policy);
            CHECK_FALSE(policy.error().message.isEmpty());
        }
    }
}

TEST_CASE("A template with one byte turned never brings the reader down", "[core][policy]")
{
    const QByteArray source = bundledSource(u"baotou-2025"_s);
    int refused = 0;
    for (qsizetype at = 0; at < source.size(); at += 499) {
        for (const char byte : {'"', '{', ']', '\\', '\0', '\x80'}) {
            QByteArray turned = source;
            turned[at] = byte;
            refused += jc::parsePolicyTemplate(turned).has_value() ? 0 : 1;
        }
    }
    CHECK(refused > 100);
}
