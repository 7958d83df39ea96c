// The program as it is and as it was before: a dictionary, an older one that lacks fields and an entity, and
// an empty ledger file of each to be copied (every copy takes a replica id of its own).
#pragma once

#include "core/base/clock.h"
#include "core/dictionary/dictionary.h"
#include "core/ledger/ledger.h"

#include <QTemporaryDir>

#include <array>

namespace jc::test {

class TwoDictionaries
{
public:
    TwoDictionaries();
    TwoDictionaries(const TwoDictionaries&) = delete;
    TwoDictionaries& operator=(const TwoDictionaries&) = delete;

    [[nodiscard]] const Dictionary& newer() const { return m_newer; }
    [[nodiscard]] const Dictionary& older() const { return m_older; }

private:
    std::vector<const FieldDescription*> m_olderPersonFields;
    std::vector<const FieldDescription*> m_olderOrganisationFields;
    EntityDescription m_olderPerson;
    EntityDescription m_olderOrganisation;
    Dictionary m_newer;
    Dictionary m_older;
};

// Where ledgers of histories stand: in memory where the system offers it, since no power cut threatens them.
[[nodiscard]] QString scratchTemplate();

class LedgerTemplates
{
public:
    LedgerTemplates();

    [[nodiscard]] LedgerEnvironment environment(bool older, const Clock& clock) const;
    [[nodiscard]] QString path(bool older) const;

private:
    TwoDictionaries m_dictionaries;
    QTemporaryDir m_directory{scratchTemplate()};
};

} // namespace jc::test
