#include "core/dictionary/catalogue/catalogue_search.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>

namespace jc {

namespace {

// Finer than what is told: initials after what is written or spelled.
enum class Closeness { Whole, WholeInitials, Beginning, Initials, Inside, None };

CatalogueMatch matchOf(Closeness closeness)
{
    switch (closeness) {
    case Closeness::Whole:
    case Closeness::WholeInitials:
        return CatalogueMatch::Exact;
    case Closeness::Beginning:
    case Closeness::Initials:
        return CatalogueMatch::Prefix;
    case Closeness::Inside:
    case Closeness::None:
        break;
    }
    return CatalogueMatch::Contained;
}

bool holdsDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class CatalogueQuery
{
public:
    CatalogueQuery(const QString& query, const Pinyin& pinyin)
        : m_text(foldText(query))
        , m_parts(m_text.split(u' ', Qt::SkipEmptyParts))
        , m_digit(holdsDigit(m_text))
        , m_pinyin(pinyin)
    {}

    [[nodiscard]] bool isBlank() const { return m_text.isEmpty(); }

    [[nodiscard]] Closeness toCode(const QString& code) const
    {
        if (code.isEmpty())
            return Closeness::None;
        // The beginning of a code that is a word comes last, so that the initial "f" does not bring every
        // "filed" first.
        const auto meets = [this](const QString& written) {
            if (!written.startsWith(m_text, Qt::CaseInsensitive))
                return Closeness::None;
            return written.size() == m_text.size() ? Closeness::Whole
                   : m_digit                       ? Closeness::Beginning
                                                   : Closeness::Inside;
        };
        const Closeness met = meets(code);
        if (met != Closeness::None || !m_digit || !code.contains(u'-'))
            return met;
        return meets(QString(code).remove(u'-'));
    }

    [[nodiscard]] Closeness toName(const QString& name) const
    {
        const Closeness whole = toNameWith(m_text, name);
        if (whole != Closeness::None || m_parts.size() < 2)
            return whole;
        const bool all = std::ranges::all_of(
            m_parts, [&](const QString& part) { return toNameWith(part, name) != Closeness::None; });
        return all ? Closeness::Inside : Closeness::None;
    }

private:
    [[nodiscard]] Closeness toNameWith(const QString& text, const QString& name) const
    {
        switch (m_pinyin.match(text, name)) {
        case NameMatch::Exact:
            return Closeness::Whole;
        case NameMatch::Prefix:
            return Closeness::Beginning;
        case NameMatch::Initials:
            return m_pinyin.isWhole(text, name) ? Closeness::WholeInitials : Closeness::Initials;
        case NameMatch::Contains:
            return Closeness::Inside;
        case NameMatch::None:
            break;
        }
        return name.contains(text, Qt::CaseInsensitive) ? Closeness::Inside : Closeness::None;
    }

    QString m_text;
    QStringList m_parts;
    bool m_digit;
    const Pinyin& m_pinyin;
};

// Smaller is better.
struct CatalogueRank
{
    Closeness closeness = Closeness::None;
    bool alias = false;
    bool workType = false;

    [[nodiscard]] auto operator<=>(const CatalogueRank&) const = default;
};

CatalogueRank rankOf(const CodeEntry& entry, const CatalogueQuery& query)
{
    CatalogueRank best{std::min(query.toCode(entry.code), query.toName(entry.name))};
    if (!entry.nameEn.isEmpty())
        best.closeness = std::min(best.closeness, query.toName(entry.nameEn));
    for (const QString& alias : entry.aliases)
        best = std::min(best, CatalogueRank{query.toName(alias), true});
    return best;
}

CatalogueRank rankOf(const Occupation& entry, const CatalogueQuery& query)
{
    return {std::min(query.toCode(entry.code), query.toName(entry.name)),
            false,
            entry.kind == Occupation::Kind::WorkType};
}

template <typename Entry>
std::vector<CatalogueHit<Entry>>
bestEntries(std::span<const Entry> entries, const QString& text, std::size_t limit, const Pinyin& pinyin)
{
    const CatalogueQuery query(text, pinyin);
    std::vector<std::pair<CatalogueRank, const Entry*>> ranked;
    for (const Entry& entry : entries) {
        const CatalogueRank rank = query.isBlank() ? CatalogueRank{Closeness::Inside} : rankOf(entry, query);
        if (rank.closeness != Closeness::None)
            ranked.emplace_back(rank, &entry);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& row) { return row.first; });
    if (limit > 0 && ranked.size() > limit)
        ranked.resize(limit);
    std::vector<CatalogueHit<Entry>> hits;
    hits.reserve(ranked.size());
    for (const auto& [rank, entry] : ranked)
        hits.push_back({entry, matchOf(rank.closeness)});
    return hits;
}

} // namespace

CodeHits
searchCatalogue(const CodeTable& table, const QString& query, std::size_t limit, const Pinyin& pinyin)
{
    return bestEntries(table.entries(), query, limit, pinyin);
}

OccupationHits searchCatalogue(const OccupationCatalogue& occupations,
                               const QString& query,
                               std::size_t limit,
                               const Pinyin& pinyin)
{
    return bestEntries(occupations.entries(), query, limit, pinyin);
}

} // namespace jc
