// What most verbs do first: open the ledger, name the author, find what the command line names.
#pragma once

#include "app/ctl/verb.h"
#include "core/ledger/ledger.h"
#include "core/progress/progress.h"

namespace jc::ctl {

// The ledger that the first argument names. Locked: it has a passphrase, and the message names the option.
[[nodiscard]] Result<std::unique_ptr<Ledger>> openToRead(const Call& call);
[[nodiscard]] Result<std::unique_ptr<Ledger>> openToWrite(const Call& call);
// To write with --reveal, for every look at a sealed value is logged; else to read.
[[nodiscard]] Result<std::unique_ptr<Ledger>> openToShow(const Call& call);

// --user, else the name of the account at this machine.
[[nodiscard]] QString userName(const Call& call);
// The user, of the office that keeps the ledger.
[[nodiscard]] Result<Author> authorOf(const Call& call, const Ledger& ledger);

// NotFound with the list of what exists.
[[nodiscard]] Result<const EntityDescription*> entityNamed(const Call& call, const QString& key);
[[nodiscard]] Result<const FieldDescription*> fieldNamed(const EntityDescription& entity, const QString& key);
// A living or deleted record of the entity.
[[nodiscard]] Result<Record>
recordNamed(const Ledger& ledger, const EntityDescription& entity, const QString& id);

// --as-of, of reports --to; else the date a demo ledger stands at; else today.
[[nodiscard]] Result<QDate> asOfDate(const Call& call, const Ledger& ledger);
// --region, which must be the ledger's own or lie under it; else the ledger's own.
[[nodiscard]] Result<int> regionAsked(const Call& call, const ProgressBoard& board);
// Ids of the policies that --policy names; all when it is not given.
[[nodiscard]] Result<QVector<RecordId>> policiesAsked(const Call& call, const Ledger& ledger);
// Those of that template; all for an empty id.
[[nodiscard]] Result<QVector<RecordId>> policiesNamed(const Ledger& ledger, const QString& templateId);
// The goal of that code among these policies; several policies may use the same code.
[[nodiscard]] Result<const GoalEntry*>
goalNamed(const ProgressBoard& board, const QVector<RecordId>& policies, const QString& code);

} // namespace jc::ctl
