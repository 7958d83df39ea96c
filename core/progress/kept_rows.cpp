#include "core/progress/kept_rows.h"

#include "core/dictionary/entities/region.h"
#include "core/dictionary/entities/same_person.h"
#include "core/ledger/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <unordered_set>

namespace jc {

namespace {

// Beyond this many rows reading all of them anew is no slower.
constexpr qsizetype worthSingly = 5000;

QString numbersAsJson(const std::vector<qint32>& numbers)
{
    QJsonArray array;
    for (const qint32 n : numbers)
        array.append(n);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

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
        size_t together = 0; // hash of k: rows of one k share it; where others do too it only costs time
        qint32 n = 0;
        qint32 total = 0;
        qint32 part = 0;
        qint32 unit = 0;
        qint32 date = 0; // yyyymmdd
        bool counted = false;
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
        const Result<void> read = readRows(ledger, *query, m_rows);
        if (!read)
            return read;
        std::ranges::sort(m_rows, {}, &KeptRow::n);
        for (const KeptRow& row : m_rows)
            add(row, 1);
        m_stale = false;
        return {};
    }

    Result<void> readChanged(const Ledger& ledger)
    {
        Result<std::vector<qint32>> affected = rowsLeadingToChanged(ledger);
        if (!affected)
            return affected.error();
        std::vector<KeptRow> fresh;
        Result<void> read = readOnly(ledger, *affected, fresh);
        if (read && m_countsOnce) {
            addTogether(fresh, *affected);
            fresh.clear();
            read = readOnly(ledger, *affected, fresh);
        }
        if (!read)
            return read;
        if (static_cast<qsizetype>(affected->size()) > worthSingly)
            return readAll(ledger);
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
            std::vector<qint32> numbers;
            for (const qint64 n : changed)
                numbers.push_back(narrow(n));
            if (numbers.empty())
                continue;
            if (source.alias == QLatin1String("t")) {
                affected.insert(affected.end(), numbers.begin(), numbers.end());
                continue;
            }
            Result<Statement> statement = Statement::prepare(
                ledger.handle(),
                QStringLiteral("SELECT t._n FROM %1 WHERE %2._n IN (SELECT value FROM json_each(?))")
                    .arg(query->from, source.alias));
            if (!statement)
                return statement.error();
            statement->bind(0, numbersAsJson(numbers));
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

    // Adds the rows that share what is one together with an affected row, as it was or as it is.
    void addTogether(const std::vector<KeptRow>& fresh, std::vector<qint32>& affected) const
    {
        std::unordered_set<size_t> keys;
        for (const KeptRow& row : fresh)
            keys.insert(row.together);
        for (const qint32 n : affected) {
            const auto at = std::ranges::lower_bound(m_rows, n, {}, &KeptRow::n);
            if (at != m_rows.end() && at->n == n)
                keys.insert(at->together);
        }
        for (const KeptRow& row : m_rows) {
            if (keys.contains(row.together))
                affected.push_back(row.n);
        }
        sortUniquely(affected);
    }

    Result<void>
    readOnly(const Ledger& ledger, const std::vector<qint32>& numbers, std::vector<KeptRow>& rows) const
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

    Result<void> readRows(const Ledger& ledger, const CompiledQuery& query, std::vector<KeptRow>& rows) const
    {
        Result<Statement> statement = Statement::prepare(
            ledger.handle(),
            QStringLiteral("SELECT n, total, part, unit, d, v, reason IS NULL, k FROM (%1)%2")
                .arg(query.sql, m_countsOnce ? QString() : QStringLiteral(" WHERE reason IS NULL")));
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
            row.counted = statement->integer(6) != 0;
            if (m_countsOnce)
                row.together = qHash(statement->text(7));
            rows.push_back(row);
        }
    }

    void replace(const std::vector<qint32>& numbers, std::vector<KeptRow>& fresh)
    {
        for (const qint32 n : numbers) {
            const auto at = std::ranges::lower_bound(m_rows, n, {}, &KeptRow::n);
            if (at == m_rows.end() || at->n != n)
                continue;
            add(*at, -1);
            m_rows.erase(at);
        }
        for (const KeptRow& row : fresh) {
            m_rows.insert(std::ranges::lower_bound(m_rows, row.n, {}, &KeptRow::n), row);
            add(row, 1);
        }
    }

    void add(const KeptRow& row, qint64 sign)
    {
        if (!row.counted)
            return;
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
    std::vector<KeptRow> m_rows; // by n
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
