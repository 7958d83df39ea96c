// Values as people read them: names for references, labels for codes, masked numbers. For lists, forms,
// history and messages; the command line prints codes and ids instead (record_json.h).
//
// Thread: that of its ledger. Names of referred records are remembered until clear(), so make one per page of
// rows.
#pragma once

#include "core/ledger/record_json.h"

#include <QHash>

namespace jc {

class Presenter
{
public:
    Presenter(const Ledger& ledger, const CodeTables& codes)
        : m_ledger(ledger)
        , m_codes(codes)
    {}

    // Empty for a missing value: what stands for "none" is the screen's matter.
    [[nodiscard]] QString text(const FieldDescription& field, const Value& value, Reveal reveal);
    // The name by which people know a record.
    [[nodiscard]] QString title(const EntityDescription& entity, RecordId id);
    [[nodiscard]] QString title(const Record& record);
    void clear() { m_titles.clear(); }

private:
    const Ledger& m_ledger;
    const CodeTables& m_codes;
    QHash<RecordId, QString> m_titles;
};

} // namespace jc
