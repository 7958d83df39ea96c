#include "core/dictionary/catalogues.h"

namespace jc {

Result<Catalogues> Catalogues::load()
{
    Result<CodeTables> codes = CodeTables::load();
    if (!codes)
        return codes.error();
    Result<OccupationCatalogue> occupations = OccupationCatalogue::load();
    if (!occupations)
        return occupations.error();
    Result<IdRegions> idRegions = IdRegions::load();
    if (!idRegions)
        return idRegions.error();
    Result<RegionCatalogue> regions = RegionCatalogue::open();
    if (!regions)
        return regions.error();
    return Catalogues{Dictionary::standard(),
                      std::move(*codes),
                      std::move(*occupations),
                      std::move(*idRegions),
                      std::move(*regions)};
}

bool Catalogues::holds(QLatin1String catalogue, const QString& text) const
{
    return catalogue == QLatin1String(occupationCatalogue) && occupations.holds(text);
}

QString codeLabel(const CodeTables& codes, const FieldDescription& field, const QString& code)
{
    const CodeTable* table = codes.find(QString::fromLatin1(field.codeTable));
    const CodeEntry* entry = table != nullptr ? table->find(code) : nullptr;
    if (entry == nullptr)
        return code;
    return interfaceLanguage() == Language::English && !entry->nameEn.isEmpty() ? entry->nameEn : entry->name;
}

} // namespace jc
