// Everything the program knows before it opens a ledger: the dictionary and the bundled catalogues. Loaded
// once by the application and handed around; read-only and safe to share between threads.
#pragma once

#include "core/dictionary/catalogue/code_table.h"
#include "core/dictionary/catalogue/id_regions.h"
#include "core/dictionary/catalogue/occupation_catalogue.h"
#include "core/dictionary/catalogue/region_catalogue.h"
#include "core/dictionary/dictionary.h"

namespace jc {

struct Catalogues
{
    Dictionary dictionary;
    CodeTables codes;
    OccupationCatalogue occupations;
    IdRegions idRegions;
    RegionCatalogue regions;

    // ErrorCode::Damaged when the program itself is incomplete.
    [[nodiscard]] static Result<Catalogues> load();

    // Whether the text names an entry of the catalogue a field is filled from (FieldDescription::catalogue).
    [[nodiscard]] bool holds(QLatin1String catalogue, const QString& text) const;
};

// The label of a code in the language of the interface; the code itself where the table does not know it.
[[nodiscard]] QString codeLabel(const CodeTables& codes, const FieldDescription& field, const QString& code);

} // namespace jc
