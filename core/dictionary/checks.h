// Judging one record by its description: required fields, codes that exist, references that exist, then what
// the entity itself says. Pure but for the reader it is given.
#pragma once

#include "core/base/number_check.h"
#include "core/dictionary/problem.h"
#include "core/dictionary/record.h"

#include <functional>
#include <optional>

namespace jc {

// Looks other records up. A missing record is nullopt, which is not a failure.
class RecordReader
{
public:
    virtual ~RecordReader() = default;
    [[nodiscard]] virtual Result<std::optional<Record>> read(const EntityDescription& entity,
                                                             RecordId id) const = 0;
};

struct RecordContext
{
    const RecordReader& reader;
    // Whether `code` exists in the table `table`.
    std::function<bool(QLatin1String table, const QString& code)> codeExists;
    NumberContext numbers; // today, and the county codes since 1981 that resident IDs begin with
    // Whether the catalogue `catalogue` holds the name `text`; none: nobody is reminded of it.
    std::function<bool(QLatin1String catalogue, const QString& text)> catalogueHolds = {};
};

// The record a reference leads to, or nullopt where it is missing or cannot be read.
[[nodiscard]] std::optional<Record>
referred(const RecordContext& context, const EntityDescription& entity, RecordId id);

// Everything that is wrong with the record; an empty list is a clean record.
[[nodiscard]] Problems checkRecord(const Record& record, const RecordContext& context);

} // namespace jc
