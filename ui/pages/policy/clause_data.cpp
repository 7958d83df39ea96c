#include "ui/pages/policy/clause_data.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/honour_title.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/platform_type.h"
#include "core/dictionary/entities/policy.h"
#include "core/dictionary/entities/programme.h"
#include "core/dictionary/entities/task.h"
#include "core/ledger/presenter.h"
#include "core/ledger/query.h"
#include "ui/pages/dashboard/figure_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

QString clauseWords(const char* source)
{
    return QCoreApplication::translate("Clauses", source);
}

// 一 to 九十九.
int hanNumber(QStringView text)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    int tens = 0;
    int ones = 0;
    for (const QChar c : text) {
        if (c == u'十')
            tens = std::max(1, std::exchange(ones, 0));
        else
            ones = static_cast<int>(digits.indexOf(c));
    }
    return 10 * tens + ones;
}

std::vector<int> clausePlace(const QString& number)
{
    static const QHash<QString, int> beside{
        {u"题名"_s, -4}, {u"题头"_s, -3}, {u"前言"_s, -2}, {u"通篇"_s, 10'000}};
    if (const auto at = beside.constFind(number); at != beside.cend())
        return {*at};
    static const QRegularExpression part(u"[一二三四五六七八九十]+|[0-9]+"_s);
    std::vector<int> place;
    auto parts = part.globalMatch(number.section(u'-', 0, 0));
    while (parts.hasNext()) {
        const QString text = parts.next().captured();
        place.push_back(text.at(0).isDigit() ? text.toInt() : hanNumber(text));
    }
    return place;
}

QStringList clauseNumbers(const QString& sections)
{
    static const QRegularExpression between(u"[;；、]"_s);
    QStringList numbers;
    const QStringList parts = sections.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts)
        numbers.append(part.trimmed());
    return numbers;
}

QString textsOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    QStringList texts;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items)
        texts.append(item.toString());
    texts.removeAll(QString());
    return texts.join(clauseWords(QT_TRANSLATE_NOOP("Clauses", "、")));
}

// A list of the template whose parts are no records yet: what it is called, and the parts a reader wants.
struct TemplateList
{
    const char* key;
    const char* kind; // source text of the context "Clauses"
    const char* title;
    std::vector<std::pair<const char*, const char*>> parts; // label (may be empty) and key
};

const std::vector<TemplateList>& templateLists()
{
    static const std::vector<TemplateList> lists{
        {"subsidy_rules",
         QT_TRANSLATE_NOOP("Clauses", "补贴"),
         "name",
         {{QT_TRANSLATE_NOOP("Clauses", "发给"), "payee"},
          {QT_TRANSLATE_NOOP("Clauses", "条件"), "conditions"},
          {QT_TRANSLATE_NOOP("Clauses", "资金"), "funding_source"},
          {"", "note"}}},
        {"eligibility_rules",
         QT_TRANSLATE_NOOP("Clauses", "资格"),
         "name",
         {{QT_TRANSLATE_NOOP("Clauses", "适用于"), "subject"},
          {QT_TRANSLATE_NOOP("Clauses", "条件"), "conditions"},
          {QT_TRANSLATE_NOOP("Clauses", "结果"), "effect"},
          {"", "note"}}},
        {"supervision",
         QT_TRANSLATE_NOOP("Clauses", "督导"),
         "name",
         {{QT_TRANSLATE_NOOP("Clauses", "范围"), "scope"},
          {QT_TRANSLATE_NOOP("Clauses", "由谁"), "parties"},
          {QT_TRANSLATE_NOOP("Clauses", "做法"), "functions"},
          {"", "note"}}},
        {"reporting_obligations",
         QT_TRANSLATE_NOOP("Clauses", "报送"),
         "name",
         {{QT_TRANSLATE_NOOP("Clauses", "由谁"), "obliged"},
          {QT_TRANSLATE_NOOP("Clauses", "报给"), "recipient"},
          {QT_TRANSLATE_NOOP("Clauses", "内容"), "content"},
          {"", "note"}}},
        {"funding_sources",
         QT_TRANSLATE_NOOP("Clauses", "资金"),
         "name",
         {{QT_TRANSLATE_NOOP("Clauses", "用途"), "use"}, {"", "note"}}},
        {"references",
         QT_TRANSLATE_NOOP("Clauses", "依据"),
         "title",
         {{QT_TRANSLATE_NOOP("Clauses", "文号"), "number"},
          {QT_TRANSLATE_NOOP("Clauses", "发文"), "issuer"}}},
        {"ambiguities",
         QT_TRANSLATE_NOOP("Clauses", "释义"),
         "issue",
         {{QT_TRANSLATE_NOOP("Clauses", "按此理解"), "reading"}}},
    };
    return lists;
}

class ClauseReader
{
public:
    ClauseReader(const Ledger& ledger, const CodeTables& codes, const Record& policy, const BoardView& view)
        : m_ledger(ledger)
        , m_codes(codes)
        , m_presenter(ledger, codes)
        , m_policy(policy)
        , m_view(view)
    {}

    Result<QVector<Clause>> read()
    {
        addGoals();
        if (const Result<void> tasks = addTasks(); !tasks)
            return tasks.error();
        if (const Result<void> done =
                addRecords(programme::entity, programme::policy.description, programme::section.description);
            !done)
            return done.error();
        if (const Result<void> done = addRecords(
                platform_type::entity, platform_type::policy.description, platform_type::section.description);
            !done)
            return done.error();
        if (const Result<void> done = addRecords(
                honour_title::entity, honour_title::policy.description, honour_title::section.description);
            !done)
            return done.error();
        addTemplate(QJsonDocument::fromJson(m_policy.get(policy::source).toUtf8()).object());
        for (Clause& clause : m_clauses)
            clause.heading = headingOf(clause);
        std::ranges::stable_sort(m_clauses, isClauseBefore, &Clause::number);
        return m_clauses;
    }

private:
    void add(const QString& sections, const ClauseItem& item)
    {
        const QStringList numbers = clauseNumbers(sections);
        for (const QString& number : numbers) {
            auto at = std::ranges::find(m_clauses, number, &Clause::number);
            if (at == m_clauses.end()) {
                m_clauses.append({number, {}, {}});
                at = m_clauses.end() - 1;
            }
            at->items.append(item);
        }
    }

    void addGoals()
    {
        for (const GoalEntry& goal : m_view.board.goals()) {
            if (goal.record.get(goal::policy) != m_policy.id())
                continue;
            const Figure figure = m_view.board.figure(goal, m_view.board.rootRegion());
            const QString target = figureWithUnit(goal, goalUnit(goal, m_codes), figure.target);
            const QString rule = goal.measure
                                     ? m_view.measureTexts.value(goal.record.id())
                                     : clauseWords(QT_TRANSLATE_NOOP("Clauses", "统计口径未设，不出数。"));
            add(goal.record.get(goal::sections),
                {clauseWords(QT_TRANSLATE_NOOP("Clauses", "目标")),
                 goal.record.get(goal::name),
                 figure.target ? clauseWords(QT_TRANSLATE_NOOP("Clauses", "目标 %1。%2")).arg(target, rule)
                               : rule,
                 u"goal"_s,
                 goal.record.id()});
        }
    }

    Result<RecordPage> ofPolicy(const EntityDescription& entity, const FieldDescription& policy) const
    {
        RecordQuery query;
        query.entity = &entity;
        query.filters = {{&policy, Filter::Test::Equals, Value(m_policy.id())}};
        return queryRecords(m_ledger, query);
    }

    Result<void> addTasks()
    {
        Result<RecordPage> page = ofPolicy(task::entity, task::policy.description);
        if (!page)
            return page.error();
        std::ranges::stable_sort(
            page->records, {}, [](const Record& record) { return record.get(task::position); });
        for (const Record& record : std::as_const(page->records)) {
            const QString section = record.get(task::section);
            const auto text = [&](const FieldDescription& field) {
                return m_presenter.text(field, record.value(field.number), Reveal::Masked);
            };
            QStringList units;
            if (const QString lead = text(task::leadUnits.description); !lead.isEmpty())
                units.append(clauseWords(QT_TRANSLATE_NOOP("Clauses", "牵头单位：%1")).arg(lead));
            if (const QString others = text(task::responsibleUnits.description); !others.isEmpty())
                units.append(clauseWords(QT_TRANSLATE_NOOP("Clauses", "责任单位：%1")).arg(others));
            add(section,
                {clauseWords(QT_TRANSLATE_NOOP("Clauses", "任务")),
                 record.get(task::name),
                 units.join(clauseWords(QT_TRANSLATE_NOOP("Clauses", "；"))),
                 u"task"_s,
                 record.id()});
            m_categories.append({section, record.get(task::category)});
            for (const RecordId& unit : record.get(task::leadUnits))
                addUnit(section, unit, clauseWords(QT_TRANSLATE_NOOP("Clauses", "牵头")));
            for (const RecordId& unit : record.get(task::responsibleUnits))
                addUnit(section, unit, clauseWords(QT_TRANSLATE_NOOP("Clauses", "责任")));
        }
        return {};
    }

    void addUnit(const QString& section, RecordId unit, const QString& role)
    {
        add(section,
            {clauseWords(QT_TRANSLATE_NOOP("Clauses", "单位")),
             m_presenter.title(organisation::entity, unit),
             role,
             u"organisation"_s,
             unit});
    }

    Result<void> addRecords(const EntityDescription& entity,
                            const FieldDescription& policy,
                            const FieldDescription& section)
    {
        const Result<RecordPage> page = ofPolicy(entity, policy);
        if (!page)
            return page.error();
        for (const Record& record : page->records) {
            const Value number = record.value(section.number);
            add(number.text() != nullptr ? *number.text() : QString(),
                {entity.label.text(),
                 m_presenter.title(record),
                 {},
                 QString::fromLatin1(entity.key),
                 record.id()});
        }
        return {};
    }

    void addTemplate(const QJsonObject& source)
    {
        addRewards(source);
        for (const TemplateList& list : templateLists()) {
            const QJsonArray items = source.value(QLatin1String(list.key)).toArray();
            for (const QJsonValue& value : items) {
                const QJsonObject object = value.toObject();
                QStringList details;
                for (const auto& [label, key] : list.parts) {
                    const QString text = textsOf(object.value(QLatin1String(key)));
                    if (text.isEmpty())
                        continue;
                    details.append(*label == '\0' ? text
                                                  : clauseWords(QT_TRANSLATE_NOOP("Clauses", "%1：%2"))
                                                        .arg(clauseWords(label), text));
                }
                add(textsOf(object.value(u"section"_s)),
                    {clauseWords(list.kind),
                     object.value(QLatin1String(list.title)).toString(),
                     details.join(clauseWords(QT_TRANSLATE_NOOP("Clauses", "；"))),
                     {},
                     {}});
            }
        }
    }

    // One line for a competition: 金牌 选手 150,000 元 …; there may be thirty of them in one clause.
    void addRewards(const QJsonObject& source)
    {
        static const QHash<QString, const char*> medals{{u"gold"_s, QT_TRANSLATE_NOOP("Clauses", "金牌")},
                                                        {u"silver"_s, QT_TRANSLATE_NOOP("Clauses", "银牌")},
                                                        {u"bronze"_s, QT_TRANSLATE_NOOP("Clauses", "铜牌")}};
        QHash<QString, QString> tiers;
        const QJsonArray named = source.value(u"competition_tiers"_s).toArray();
        for (const QJsonValue& tier : named)
            tiers.insert(tier[u"id"_s].toString(), tier[u"name"_s].toString());
        QVector<std::pair<QString, QString>> order; // section and tier
        QHash<std::pair<QString, QString>, QStringList> amounts;
        const QJsonArray rules = source.value(u"reward_rules"_s).toArray();
        for (const QJsonValue& rule : rules) {
            const std::pair at(rule[u"section"_s].toString(), rule[u"competition_tier"_s].toString());
            if (!amounts.contains(at))
                order.append(at);
            const char* medal = medals.value(rule[u"medal"_s].toString(), nullptr);
            amounts[at].append(clauseWords(QT_TRANSLATE_NOOP("Clauses", "%1%2 %3 %4"))
                                   .arg(medal != nullptr ? clauseWords(medal) : QString(),
                                        rule[u"recipient_name"_s].toString(),
                                        QLocale().toString(rule[u"amount"_s].toInteger()),
                                        rule[u"unit"_s].toString()));
        }
        for (const auto& at : std::as_const(order)) {
            add(at.first,
                {clauseWords(QT_TRANSLATE_NOOP("Clauses", "奖励")),
                 tiers.value(at.second),
                 amounts.value(at).join(clauseWords(QT_TRANSLATE_NOOP("Clauses", "；"))),
                 {},
                 {}});
        }
    }

    QString headingOf(const Clause& clause) const
    {
        static const QHash<QString, const char*> beside{
            {u"题名"_s, QT_TRANSLATE_NOOP("Clauses", "文件名称")},
            {u"题头"_s, QT_TRANSLATE_NOOP("Clauses", "发文机关与文号")},
            {u"前言"_s, QT_TRANSLATE_NOOP("Clauses", "依据与目的")},
            {u"通篇"_s, QT_TRANSLATE_NOOP("Clauses", "全文各处")}};
        if (const char* known = beside.value(clause.number, nullptr))
            return clauseWords(known);
        QStringList tasks;
        for (const ClauseItem& item : clause.items) {
            if (item.entity == u"task"_s)
                tasks.append(item.title);
        }
        if (!tasks.isEmpty())
            return tasks.join(clauseWords(QT_TRANSLATE_NOOP("Clauses", "、")));
        // A clause above the tasks is called by what they stand under.
        const std::size_t depth = clausePlace(clause.number).size();
        for (const auto& [section, category] : m_categories) {
            if (!section.startsWith(clause.number) || section == clause.number)
                continue;
            const QStringList names = category.split(u" / "_s);
            return names.value(static_cast<qsizetype>(
                std::min<std::size_t>(depth - 1, static_cast<std::size_t>(names.size()) - 1)));
        }
        return clause.items.isEmpty() ? QString() : clause.items.first().title;
    }

    const Ledger& m_ledger;
    const CodeTables& m_codes;
    Presenter m_presenter;
    const Record& m_policy;
    const BoardView& m_view;
    QVector<Clause> m_clauses;
    QVector<std::pair<QString, QString>> m_categories; // of the tasks, by their section
};

} // namespace

Result<QVector<Clause>>
readClauses(const Ledger& ledger, const CodeTables& codes, const Record& policy, const BoardView& view)
{
    return ClauseReader(ledger, codes, policy, view).read();
}

bool isClauseBefore(const QString& one, const QString& other)
{
    return clausePlace(one) < clausePlace(other);
}

} // namespace jc::ui
