// The six-digit codes that resident-ID numbers may begin with: every code of province, city or county in use
// at any time since 1981 (resources/regions/id-prefixes.tsv; Ministry of Civil Affairs tables to the end of
// 2024). The number keeps the code of first registration, often one abolished since. Read-only after load();
// may be shared by threads.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jc {

struct IdRegionPeriod
{
    QString name;
    int from = 0;             // first year; 1981 also stands for before
    std::optional<int> until; // year it was withdrawn or renamed; empty while in use
    // Successor codes as the tables give them: "310101", or "310115[1992]" for a part moved in that year.
    QStringList successors;
};

class IdRegions
{
public:
    // ErrorCode::Damaged when the bundled file does not read.
    [[nodiscard]] static Result<IdRegions> load();

    // Ascending, each once; valid as long as this object.
    [[nodiscard]] std::span<const std::int32_t> codes() const { return m_codes; }
    // The code's periods, oldest first; empty for an unknown code.
    [[nodiscard]] QList<IdRegionPeriod> periods(std::int32_t code) const;

private:
    struct Row
    {
        std::int32_t code = 0;
        IdRegionPeriod period;
    };

    std::vector<std::int32_t> m_codes;
    std::vector<Row> m_rows; // by code, then first year
};

} // namespace jc
