#include "ui/pages/find/finders.h"

#include "core/base/number_check.h"
#include "core/base/text.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/task.h"
#include "core/ledger/query.h"
#include "core/reports/report.h"
#include "ui/records/choice_sources.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr qsizetype looksAtNames = 25;   // of which the best are shown
constexpr qsizetype looksAtTails = 1000; // records that share the four characters the index knows
constexpr qsizetype shortestTail = 4;
constexpr qsizetype wholeNumber = 15;
constexpr qsizetype wholePhone = 11;

// 4 and more digits, the last of which may be X.
bool isTail(const QString& number)
{
    return number.size() >= shortestTail && isAllDigits(QStringView(number).chopped(1)) &&
           (number.back().isDigit() || number.back() == u'X');
}

class RecordSearch
{
public:
    RecordSearch(const Ledger& ledger,
                 const CodeTables& codes,
                 const Pinyin& pinyin,
                 const FindRequest& request,
                 const EntityDescription& entity)
        : m_ledger(ledger)
        , m_codes(codes)
        , m_pinyin(pinyin)
        , m_request(request)
        , m_entity(entity)
    {}

    Result<void>
    add(const FieldDescription& field, Filter::Test test, const QString& text, NameMatch match = {})
    {
        RecordQuery query;
        query.entity = &m_entity;
        query.filters = {{&field, test, Value(text)}};
        const bool isPartOfTail =
            test == Filter::Test::EndsWith && field.sensitive && m_tail.size() > shortestTail;
        query.limit = isPartOfTail ? looksAtTails : looksAtNames;
        // In the order of the names their index is walked, and only who is met is read from the table.
        if (test == Filter::Test::NameMatches && m_entity.title == &field)
            query.sort = &field;
        const Result<RecordPage> page = queryRecords(m_ledger, query);
        if (!page)
            return page.error();
        for (const Record& record : page->records) {
            if (m_seen.contains(record.id()))
                continue;
            // The index knows four characters of a sealed number; the rest is compared here.
            const Value value = record.value(field.number);
            if (test == Filter::Test::EndsWith && field.sensitive && value.text() &&
                !foldNumber(*value.text()).endsWith(m_tail))
                continue;
            m_seen.insert(record.id());
            m_records.append({test == Filter::Test::NameMatches && value.text()
                                  ? m_pinyin.match(m_request.words, *value.text())
                                  : match,
                              record});
        }
        return {};
    }
    [[nodiscard]] qsizetype count() const { return m_records.size(); }
    void setTail(const QString& tail) { m_tail = tail; }

    [[nodiscard]] QVector<Found> found()
    {
        std::ranges::stable_sort(m_records, {}, &std::pair<NameMatch, Record>::first);
        QVector<Found> hits;
        for (const auto& [match, record] : m_records.mid(0, m_request.limit)) {
            const PickerChoice choice = recordChoice(m_ledger, m_codes, record);
            hits.append({choice.text,
                         choice.note,
                         match,
                         {QStringLiteral("record"),
                          {{QStringLiteral("entity"), QString::fromLatin1(m_entity.key)},
                           {QStringLiteral("id"), choice.key}}}});
        }
        return hits;
    }

private:
    const Ledger& m_ledger;
    const CodeTables& m_codes;
    const Pinyin& m_pinyin;
    const FindRequest& m_request;
    const EntityDescription& m_entity;
    QString m_tail;
    QSet<RecordId> m_seen;
    QVector<std::pair<NameMatch, Record>> m_records;
};

Result<QVector<Found>>
findPeople(const Ledger& ledger, const CodeTables& codes, const Pinyin& pinyin, const FindRequest& request)
{
    RecordSearch search(ledger, codes, pinyin, request, person::entity);
    const QString number = foldNumber(request.words);
    Result<void> added;
    if (isTail(number)) {
        search.setTail(number);
        const bool wholeId = number.size() >= wholeNumber;
        added = search.add(person::idNumber.description,
                           wholeId ? Filter::Test::Equals : Filter::Test::EndsWith,
                           wholeId ? number : number.right(shortestTail));
        if (added && !wholeId && number.back().isDigit())
            added = search.add(person::phone.description,
                               number.size() == wholePhone ? Filter::Test::Equals : Filter::Test::EndsWith,
                               number.size() == wholePhone ? number : number.right(shortestTail));
    } else {
        // Enough people of just this name come from the index, without a look at all names.
        const QString name = foldText(request.words);
        added = search.add(person::name.description, Filter::Test::Equals, name, NameMatch::Exact);
        if (added && search.count() < request.limit)
            added = search.add(person::name.description, Filter::Test::NameMatches, name);
    }
    if (!added)
        return added.error();
    return search.found();
}

Result<QVector<Found>> findCertificates(const Ledger& ledger,
                                        const CodeTables& codes,
                                        const Pinyin& pinyin,
                                        const FindRequest& request)
{
    RecordSearch search(ledger, codes, pinyin, request, certificate::entity);
    const QString number = foldNumber(request.words);
    Result<void> added;
    // People are found as people; by their names certificates only where these alone are asked for.
    if (isTail(number))
        added = search.add(certificate::number.description, Filter::Test::EndsWith, number);
    else if (request.alone && !request.words.isEmpty())
        added = search.add(certificate::person.description,
                           Filter::Test::NameMatches,
                           foldText(request.words),
                           NameMatch::Prefix);
    if (!added)
        return added.error();
    return search.found();
}

// By name, and where there is a number by that.
Finder::InLedger byTitle(const EntityDescription& entity, const FieldDescription* number)
{
    return [&entity, number](const Ledger& ledger,
                             const CodeTables& codes,
                             const Pinyin& pinyin,
                             const FindRequest& request) -> Result<QVector<Found>> {
        RecordSearch search(ledger, codes, pinyin, request, entity);
        const QString words = foldText(request.words);
        Result<void> added = search.add(*entity.title, Filter::Test::NameMatches, words);
        if (added && number && words.size() >= 2)
            added = search.add(*number, Filter::Test::Contains, words, NameMatch::Contains);
        if (!added)
            return added.error();
        return search.found();
    };
}

QVector<Found> findGoals(const Workspace& workspace, const Pinyin& pinyin, const FindRequest& request)
{
    QVector<Found> goals;
    if (const auto view = workspace.board()) {
        for (const GoalEntry& goal : view->board.goals())
            goals.append(
                {goal.record.get(goal::name),
                 view->policyNames.value(goal.record.get(goal::policy)),
                 {},
                 {QStringLiteral("dashboard"), {{QStringLiteral("goal"), goal.record.id().toString()}}}});
    }
    return bestFound(goals, pinyin, request);
}

QVector<Found> findReports(const Workspace&, const Pinyin& pinyin, const FindRequest& request)
{
    QVector<Found> all;
    for (const ReportDescription& report : reports())
        all.append(
            {report.title(),
             report.purpose(),
             {},
             {QStringLiteral("reports"), {{QStringLiteral("report"), QString::fromLatin1(report.name)}}}});
    return bestFound(all, pinyin, request);
}

} // namespace

QVector<Finder> finders()
{
    return {
        {QT_TRANSLATE_NOOP("Finders", "人员"), QStringLiteral("人p"), findPeople, {}},
        {QT_TRANSLATE_NOOP("Finders", "培训班"),
         QStringLiteral("班c"),
         byTitle(training_class::entity, &training_class::number.description),
         {}},
        {QT_TRANSLATE_NOOP("Finders", "证书"), QStringLiteral("证t"), findCertificates, {}},
        {QT_TRANSLATE_NOOP("Finders", "单位"),
         QStringLiteral("单o"),
         byTitle(organisation::entity, nullptr),
         {}},
        {QT_TRANSLATE_NOOP("Finders", "目标"), QStringLiteral("任g"), {}, findGoals},
        {QT_TRANSLATE_NOOP("Finders", "任务"), QStringLiteral("任g"), byTitle(task::entity, nullptr), {}},
        {QT_TRANSLATE_NOOP("Finders", "报表"), QStringLiteral("表r"), {}, findReports},
    };
}

} // namespace jc::ui
