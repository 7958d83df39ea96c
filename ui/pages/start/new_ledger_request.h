// What the form for a new ledger hands over, and its making, away from any widget.
#pragma once

#include "core/policy/new_ledger.h"
#include "ui/shell/user_settings.h"

namespace jc::ui {

struct NewLedgerRequest
{
    QString path;
    QString region; // code
    QString office;
    QString policy;          // id of a bundled policy or path of a template; empty: none for now
    QString passphrase = {}; // empty: none (未设口令)
    Role role = Role::Clerk; // of the person at this computer; not kept in the ledger
};

// Which of the form's answers could not be taken, and why.
struct NewLedgerFault
{
    enum class Field { Office, Region, Policy, Path, Passphrase };
    Field field = Field::Path;
    Error error;
};

// Makes the file and closes it again. Any thread; all or nothing.
[[nodiscard]] std::optional<NewLedgerFault> makeRequestedLedger(const NewLedgerRequest& request,
                                                                const Author& author,
                                                                const Catalogues& catalogues,
                                                                const Clock& clock);

// A bundled policy as the form offers it.
struct OfferedPolicy
{
    QString id;
    QString title;
    QString regionCode;
    QString regionName;
};

// Reads the bundled documents for the region each is for. Any thread.
[[nodiscard]] QVector<OfferedPolicy> offeredPolicies();

// The policy whose region is the one given or contains it, the nearest first; -1: none.
[[nodiscard]] qsizetype policyForRegion(const QVector<OfferedPolicy>& policies, const QString& region);

} // namespace jc::ui
