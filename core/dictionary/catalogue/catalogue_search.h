// One search over what is bundled as a list of names: the code tables and the occupations. Found are, best
// first, what equals the query, what begins with it and what holds it, by
//   code      4-10-01, 4100105, T01
//   name      养老护理, a part of it, or several parts with blanks between
//   alias     everyday words of a code table, after names that fit as well
//   pinyin    in full, initials, or mixed: yanglaohuliyuan, ylhly, yanglhl (core/base/pinyin.h)
// Among equals occupations stand before work types, then the order of the catalogue; so the same query always
// gives the same list. Pure functions, safe on any thread.
#pragma once

#include "core/base/pinyin.h"
#include "core/dictionary/catalogue/code_table.h"
#include "core/dictionary/catalogue/occupation_catalogue.h"

namespace jc {

enum class CatalogueMatch {
    Exact,     // the whole code, name or alias, spelled or by all its initials
    Prefix,    // the beginning of one
    Contained, // anything inside one
};

template <typename Entry>
struct CatalogueHit
{
    const Entry* entry = nullptr; // lives as long as its catalogue
    CatalogueMatch match = CatalogueMatch::Contained;
};

using CodeHits = std::vector<CatalogueHit<CodeEntry>>;
using OccupationHits = std::vector<CatalogueHit<Occupation>>;

// At most `limit` entries, all of them where it is 0. A blank query finds every entry, in the catalogue's
// order.
[[nodiscard]] CodeHits
searchCatalogue(const CodeTable& table, const QString& query, std::size_t limit, const Pinyin& pinyin);
[[nodiscard]] OccupationHits searchCatalogue(const OccupationCatalogue& occupations,
                                             const QString& query,
                                             std::size_t limit,
                                             const Pinyin& pinyin);

} // namespace jc
