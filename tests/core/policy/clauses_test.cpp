#include "core/policy/clause_lists.h"
#include "core/policy/clauses.h"
#include "core/policy/new_ledger.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace jc;
using namespace Qt::StringLiterals;

namespace {

QJsonObject clauseSource(const QString& id)
{
    const Result<PolicyTemplate> policy = readPolicy(id);
    REQUIRE(policy);
    return QJsonDocument::fromJson(policy->source).object();
}

} // namespace

TEST_CASE("No key of any shipped policy is lost between template and screen", "[core][policy]")
{
    const QString id = GENERATE(
        u"longling-2022"_s, u"sichuan-2023"_s, u"wenzhou-2024"_s, u"baotou-2025"_s, u"shanghai-2024"_s);
    CAPTURE(id);
    const QJsonObject source = clauseSource(id);
    const QVector<TemplateItem> items = templateItems(source);
    QHash<QString, int> shown;
    for (const TemplateItem& item : items)
        ++shown[item.key];
    const QStringList plain{u"schema_version"_s, u"template_id"_s, u"source_file"_s};
    for (auto key = source.begin(); key != source.end(); ++key) {
        CAPTURE(key.key());
        if (recordKeys().contains(key.key()) || plain.contains(key.key()))
            continue;
        const qsizetype there = key.value().isArray() ? key.value().toArray().size() : 1;
        const bool grouped = key.key() == u"reward_rules"_s || key.key() == u"focus_industries"_s ||
                             key.key() == u"occupations"_s;
        if (grouped)
            CHECK((shown.value(key.key()) > 0) == (there > 0));
        else
            CHECK(shown.value(key.key()) == there);
    }
}

TEST_CASE("Every member of every list is shown or left silent on purpose", "[core][policy]")
{
    const QString id = GENERATE(
        u"longling-2022"_s, u"sichuan-2023"_s, u"wenzhou-2024"_s, u"baotou-2025"_s, u"shanghai-2024"_s);
    const QJsonObject source = clauseSource(id);
    for (const ClauseList& list : clauseLists()) {
        const QString key = QString::fromLatin1(list.key);
        if (recordKeys().contains(key))
            continue;
        QSet<QString> known{u"id"_s, u"section"_s, u"sections"_s, QString::fromLatin1(list.title)};
        for (const ClausePart& part : list.parts)
            known.insert(QString::fromLatin1(part.member));
        for (const char* member : list.silent)
            known.insert(QString::fromLatin1(member));
        const QJsonArray items = source.value(key).toArray();
        for (const QJsonValue item : items) {
            for (const QString& member : item.toObject().keys()) {
                CAPTURE(id, key, member);
                CHECK(known.contains(member));
            }
        }
    }
}

TEST_CASE("What is shown of a template is words and no code of the template", "[core][policy]")
{
    const QString id = GENERATE(
        u"longling-2022"_s, u"sichuan-2023"_s, u"wenzhou-2024"_s, u"baotou-2025"_s, u"shanghai-2024"_s);
    static const QRegularExpression code(u"[a-z]{3,}"_s);
    for (const TemplateItem& item : templateItems(clauseSource(id))) {
        CAPTURE(id, item.key, item.title, item.detail);
        CHECK_FALSE(item.title.isEmpty());
        // These two quote the document's own letters.
        if (item.key != u"governance"_s && item.key != u"ignored_numbers"_s)
            CHECK_FALSE(code.match(item.detail).hasMatch());
    }
}

TEST_CASE("Rewards of one competition stand in one line with their terms", "[core][policy]")
{
    const QVector<TemplateItem> items = templateItems(clauseSource(u"longling-2022"_s));
    const auto reward = std::ranges::find(items, u"reward_rules"_s, &TemplateItem::key);
    REQUIRE(reward != items.end());
    CHECK(reward->detail.contains(u"金牌"_s));
    CHECK(reward->detail.contains(u" 元"_s));
    CHECK_FALSE(reward->clauses.isEmpty());
}

TEST_CASE("Clauses stand in the order of the document, what names none at its end", "[core][policy]")
{
    const QStringList ordered{
        u"题名"_s, u"前言"_s, u"一"_s, u"二(一)2"_s, u"二(一)10"_s, u"通篇"_s, u"其他"_s};
    for (qsizetype i = 1; i < ordered.size(); ++i) {
        CHECK(isClauseBefore(ordered.at(i - 1), ordered.at(i)));
        CHECK_FALSE(isClauseBefore(ordered.at(i), ordered.at(i - 1)));
    }
    CHECK(clauseDepth(u"二(一)3"_s) == 3);
}
