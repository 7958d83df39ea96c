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
#include "core/policy/clauses.h"
#include "ui/pages/dashboard/figure_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

QString clauseWords(const char* source)
{
    return QCoreApplication::translate("Clauses", source);
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
        for (const TemplateItem& item : templateItems(source)) {
            const ClauseItem shown{item.kind, item.title, item.detail, {}, {}};
            if (item.clauses.isEmpty())
                add(u"其他"_s, shown);
            for (const QString& clause : item.clauses)
                add(clause, shown);
        }
    }

    QString headingOf(const Clause& clause) const
    {
        static const QHash<QString, const char*> beside{
            {u"题名"_s, QT_TRANSLATE_NOOP("Clauses", "文件名称")},
            {u"题头"_s, QT_TRANSLATE_NOOP("Clauses", "发文机关与文号")},
            {u"前言"_s, QT_TRANSLATE_NOOP("Clauses", "依据与目的")},
            {u"通篇"_s, QT_TRANSLATE_NOOP("Clauses", "全文各处")},
            {u"其他"_s, QT_TRANSLATE_NOOP("Clauses", "未写明条款的内容")}};
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
        const qsizetype depth = clauseDepth(clause.number);
        for (const auto& [section, category] : m_categories) {
            if (!section.startsWith(clause.number) || section == clause.number)
                continue;
            const QStringList names = category.split(u" / "_s);
            return names.value(std::min(depth, names.size()) - 1);
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

} // namespace jc::ui
