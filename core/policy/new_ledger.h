// Makes a ledger ready for work: the region's subtree, the policy's records, the office.
#pragma once

#include "core/ledger/ledger.h"
#include "core/policy/template.h"

namespace jc {

struct NewLedger
{
    QString path;
    QString regionCode;
    QString office;
    QVector<PolicyTemplate> policies;
    Author author;
    QString passphrase = {}; // empty: an open slot (未设口令)
};

// All or nothing: when a step fails the file is removed again. A process that dies on the way leaves a file
// that says of itself that it was not made to the end.
[[nodiscard]] Result<std::unique_ptr<Ledger>>
makeLedger(const NewLedger& wanted, const Catalogues& catalogues, const Clock& clock);

// Reads a policy given on the command line or in the window: the id of a bundled one, or the path of a
// template file.
[[nodiscard]] Result<PolicyTemplate> readPolicy(const QString& idOrPath);

} // namespace jc
