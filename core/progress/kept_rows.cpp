#include "core/progress/kept_rows.h"

#include "core/dictionary/entities/region.h"
#include "core/dictionary/entities/same_person.h"
#include "core/ledger/query_where.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <unordered_set>

namespace jc {

namespace {

// Beyond this many rows reading all of them anew is no slower.
constexpr qsizetype worthSingly = 5000;

void sortUniquely(std::vector<qint32>& numbers)
{
    std::ranges::sort(numbers);
    const auto rest = std::ranges::unique(numbers);
    numbers.erase(rest.begin(), rest.end());
}

qint32 narrow(qint64 n)
{
    return static_cast<qint32>(n);
}

} // namespace

class KeptRows::Query
{
public:
    struct KeptRow
    {
        qint64 value = 0;
        qint64 together = 0; // k, or the number of its text; only where what counts once is told apart here
        qint32 n = 0;
        qint32 total = 0;
        qint32 part = 0;
        qint32 unit = 0;
        qint32 date = 0;      // yyyymmdd
        bool counted = false; // is in the sums
    };

    Query(RowQuery query, SumBy by)
        : m_compile(std::move(query))
        , m_by(by)
    {}

    bool wanted = true;

    void note(const ChangedRecords& changed)
    {
        if (m_stale)
            return;
        const auto touches = [&](quint16 entity) {
            return changed.byEntity.contains(entity);
        };
        const bool everything =
            changed.everything || touches(region::entity.number) ||
            (m_countsOnce && touches(same_person::entity.number)) ||
            std::ranges::any_of(m_elsewhere, touches) ||
            (m_decidesAcross && std::ranges::any_of(m_sources, touches, &CompiledQuery::Source::entity));
        if (everything)
            return forgetRows();
        for (auto at = changed.byEntity.cbegin(); at != changed.byEntity.cend(); ++at) {
            if (!std::ranges::any_of(m_sources,
                                     [&](const auto& source) { return source.entity == at.key(); }))
                continue;
            QVector<qint64>& waiting = m_changed[at.key()];
            waiting += at.value();
            if (waiting.size() > worthSingly)
                return forgetRows();
        }
    }

    Result<QVector<RowSum>> sums(const Ledger& ledger)
    {
        Result<void> done;
        if (m_stale)
            done = readAll(ledger);
        else if (!m_changed.isEmpty())
            done = readChanged(ledger);
        if (!done) {
            forgetRows();
            return done.error();
        }
        QVector<RowSum> sums;
        sums.reserve(static_cast<qsizetype>(m_sums.size()));
        for (const auto& [key, sum] : m_sums)
            sums.append({key, sum.value});
        return sums;
    }

private:
    struct Sum
    {
        qint64 value = 0;
        qint64 rows = 0;
    };

    void forgetRows()
    {
        m_stale = true;
        m_rows = {};
        m_texts.clear();
        m_sums.clear();
        m_changed.clear();
    }

    Result<void> readAll(const Ledger& ledger)
    {
        forgetRows();
        const Result<CompiledQuery> query = m_compile(ledger, {{}, true});
        if (!query)
            return query.error();
        m_sources = query->sources;
        m_elsewhere = query->elsewhere;
        m_countsOnce = query->countsOnce;
        m_decidesAcross = query->decidesAcross;
        m_onceFrom = query->undecided ? std::optional(query->onceFrom) : std::nullopt;
        const Result<void> read = readRows(ledger, *query, m_rows);
        if (!read)
            return read;
        m_rows.shrink_to_fit();
        std::ranges::sort(m_rows, {}, &KeptRow::n);
        std::vector<KeptRow*> rows;
        rows.reserve(m_rows.size());
        for (KeptRow& row : m_rows)
            rows.push_back(&row);
        decide(rows);
        m_stale = false;
        return {};
    }

    Result<void> readChanged(const Ledger& ledger)
    {
        const Result<std::vector<qint32>> affected = rowsLeadingToChanged(ledger);
        if (!affected)
            return affected.error();
        if (static_cast<qsizetype>(affected->size()) > worthSingly)
            return readAll(ledger);
        std::vector<KeptRow> fresh;
        const Result<void> read = readOnly(ledger, *affected, fresh);
        if (!read)
            return read;
        replace(*affected, fresh);
        m_changed.clear();
        return {};
    }

    // What has to be read again: rows of changed records, and rows that lead to them now. One that led to
    // them before was changed itself, or what it led through was.
    Result<std::vector<qint32>> rowsLeadingToChanged(const Ledger& ledger) const
    {
        const Result<CompiledQuery> query = m_compile(ledger, {});
        if (!query)
            return query.error();
        std::vector<qint32> affected;
        for (const CompiledQuery::Source& source : query->sources) {
            const QVector<qint64> changed = m_changed.value(source.entity);
            if (changed.isEmpty())
                continue;
            if (source.alias == QLatin1String("t")) {
                std::ranges::transform(changed, std::back_inserter(affected), narrow);
                continue;
            }
            Result<Statement> statement = Statement::prepare(
                ledger.handle(),
                QStringLiteral("SELECT t._n FROM %1 WHERE %2._n IN (SELECT value FROM json_each(?))")
                    .arg(query->from, source.alias));
            if (!statement)
                return statement.error();
            statement->bind(0, numbersAsJson(changed));
            for (;;) {
                const Result<bool> row = statement->step();
                if (!row)
                    return row.error();
                if (!*row)
                    break;
                affected.push_back(narrow(statement->integer(0)));
            }
        }
        sortUniquely(affected);
        return affected;
    }

    Result<void>
    readOnly(const Ledger& ledger, const std::vector<qint32>& numbers, std::vector<KeptRow>& rows)
    {
        RowScope scope{{}, true};
        for (const qint32 n : numbers)
            scope.only.append(n);
        if (scope.only.isEmpty())
            return {};
        const Result<CompiledQuery> query = m_compile(ledger, scope);
        if (!query)
            return query.error();
        return readRows(ledger, *query, rows);
    }

    Result<void> readRows(const Ledger& ledger, const CompiledQuery& query, std::vector<KeptRow>& rows)
    {
        Result<Statement> statement = Statement::prepare(
            ledger.handle(),
            QStringLiteral("SELECT n, total, part, unit, d, v, k FROM (%1) WHERE reason IS NULL")
                .arg(query.sql));
        if (!statement)
            return statement.error();
        query.bindTo(*statement);
        for (;;) {
            const Result<bool> more = statement->step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            KeptRow row;
            row.n = narrow(statement->integer(0));
            row.total = narrow(statement->integer(1));
            row.part = narrow(statement->integer(2));
            row.unit = narrow(statement->integer(3));
            row.date = narrow(statement->integer(4));
            row.value = statement->integer(5);
            if (m_onceFrom)
                row.together = togetherOf(*statement, 6);
            rows.push_back(row);
        }
    }

    // Texts are numbered from the least of all numbers on, where no key of records comes near.
    qint64 togetherOf(const Statement& statement, int column)
    {
        if (statement.isInteger(column))
            return statement.integer(column);
        const QString text = statement.text(column);
        const auto known = m_texts.constFind(text);
        if (known != m_texts.cend())
            return *known;
        return *m_texts.insert(text, std::numeric_limits<qint64>::min() + m_texts.size());
    }

    void replace(const std::vector<qint32>& numbers, const std::vector<KeptRow>& fresh)
    {
        std::unordered_set<qint64> touched;
        for (const qint32 n : numbers) {
            const auto at = std::ranges::lower_bound(m_rows, n, {}, &KeptRow::n);
            if (at == m_rows.end() || at->n != n)
                continue;
            touched.insert(at->together);
            if (at->counted)
                add(*at, -1);
            m_rows.erase(at);
        }
        for (KeptRow row : fresh) {
            touched.insert(row.together);
            row.counted = !m_onceFrom;
            if (row.counted)
                add(row, 1);
            m_rows.insert(std::ranges::lower_bound(m_rows, row.n, {}, &KeptRow::n), row);
        }
        if (!m_onceFrom)
            return;
        std::vector<KeptRow*> affected;
        for (KeptRow& row : m_rows) {
            if (touched.contains(row.together))
                affected.push_back(&row);
        }
        decide(affected);
    }

    // Tells which of these rows are in the sums. They hold every row of each of their k, in the order of n.
    void decide(std::vector<KeptRow*>& rows)
    {
        if (m_onceFrom)
            std::ranges::stable_sort(
                rows, {}, [](const KeptRow* row) { return std::pair(row->together, row->date); });
        const KeptRow* previous = nullptr;
        for (KeptRow* row : rows) {
            // The first of all times counts, if it lies in the window (measure_sql.cpp, countOnce).
            const bool repeats = previous != nullptr && previous->together == row->together;
            const bool counted = !m_onceFrom || (!repeats && row->date >= *m_onceFrom);
            if (counted != row->counted)
                add(*row, counted ? 1 : -1);
            row->counted = counted;
            previous = row;
        }
    }

    void add(const KeptRow& row, qint64 sign)
    {
        const SumKey key{row.total, row.part, row.unit, m_by == SumBy::Day ? row.date : row.date / 100};
        const auto at = m_sums.try_emplace(key).first;
        at->second.value += sign * row.value;
        at->second.rows += sign;
        if (at->second.rows == 0)
            m_sums.erase(at);
    }

    RowQuery m_compile;
    SumBy m_by;
    bool m_stale = true;
    QVector<CompiledQuery::Source> m_sources;
    QSet<quint16> m_elsewhere;
    bool m_countsOnce = false;
    bool m_decidesAcross = false;
    std::optional<qint32> m_onceFrom; // yyyymmdd; set where what counts once is told apart here
    std::vector<KeptRow> m_rows;      // by n; what counts by itself
    QHash<QString, qint64> m_texts;   // the keys that are texts
    std::map<SumKey, Sum> m_sums;
    QHash<quint16, QVector<qint64>> m_changed; // records to look at again, by entity
};

KeptRows::KeptRows() = default;
KeptRows::~KeptRows() = default;

Result<void> KeptRows::follow(const Ledger& ledger)
{
    std::erase_if(m_queries, [](const auto& kept) { return !kept.second->wanted; });
    const Result<ChangedRecords> changed = m_cursor.advance(ledger);
    if (!changed)
        return changed.error();
    for (auto& [text, query] : m_queries) {
        query->wanted = false;
        query->note(*changed);
    }
    return {};
}

Result<QVector<RowSum>>
KeptRows::sums(const Ledger& ledger, const CompiledQuery& compiled, const RowQuery& query, SumBy by)
{
    const QString text =
        compiled.text() + (by == SumBy::Day ? QLatin1String("\nday") : QLatin1String("\nmonth"));
    auto& kept = m_queries[text];
    if (kept == nullptr)
        kept = std::make_unique<Query>(query, by);
    kept->wanted = true;
    return kept->sums(ledger);
}

} // namespace jc
