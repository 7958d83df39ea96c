// A ledger file: the one door for every change, and the reading of records.
//
// Thread: one Ledger belongs to the thread that opened it. One thread writes; readers open the same file with
// openReader and see what was committed when each statement began. Errors leave the file as it was.
#pragma once

#include "core/base/clock.h"
#include "core/dictionary/catalogues.h"
#include "core/dictionary/checks.h"
#include "core/dictionary/dictionary.h"
#include "core/ledger/change.h"
#include "core/ledger/connection.h"

#include <memory>

namespace jc {

class OperationLog;
class StateStore;

// What a ledger needs from outside. Everything must outlive the ledger.
struct LedgerEnvironment
{
    const Dictionary& dictionary;
    const Clock& clock;
    std::function<bool(QLatin1String table, const QString& code)> codeExists;
    KnownRegions knownRegions; // county codes since 1981, for resident IDs

    [[nodiscard]] static LedgerEnvironment of(const Catalogues& catalogues, const Clock& clock);
};

class Ledger final : public RecordReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> create(const QString& path,
                                                                LedgerEnvironment environment);
    // Follows the schema forward where the program is newer than the file.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const QString& path,
                                                              LedgerEnvironment environment);
    // Never writes; the file must have been opened for writing by this version before.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> openReader(const QString& path,
                                                                    LedgerEnvironment environment);
    ~Ledger() override;
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    // Stores all of the change or none of it. What is incomplete or fails a check is kept as a draft and said
    // so in the outcome; only what cannot be stored at all (unknown field, wrong type) is refused.
    [[nodiscard]] Result<ChangeOutcome> apply(const Change& change, const Author& author);
    // Called after each commit, in this thread.
    void setListener(ChangeListener listener) { m_listener = std::move(listener); }

    // nullopt: there is no such record. A deleted record is returned and says so.
    [[nodiscard]] Result<std::optional<Record>> read(const EntityDescription& entity,
                                                     RecordId id) const override;
    // What apply would say of the record as it stands, without storing anything.
    [[nodiscard]] Problems judge(const Record& record) const;

    // Settings belong to this copy of the ledger and are in no package. nullopt: never set.
    [[nodiscard]] Result<std::optional<QString>> setting(const QString& key) const;
    [[nodiscard]] Result<void> setSetting(const QString& key, const QString& value);

    // Derives the state tables anew from the operations alone.
    [[nodiscard]] Result<void> rebuildState();

    [[nodiscard]] const Dictionary& dictionary() const { return m_environment.dictionary; }
    [[nodiscard]] const LedgerEnvironment& environment() const { return m_environment; }
    [[nodiscard]] const QString& path() const { return m_connection.path(); }
    // For the rooms of core that compile SQL over the state tables.
    [[nodiscard]] sqlite3* handle() const { return m_connection.handle(); }
    [[nodiscard]] StateStore& store() const { return *m_store; }
    [[nodiscard]] OperationLog& log() const { return *m_log; }

private:
    struct Draft; // a change while it is being stored

    Ledger(Connection connection, LedgerEnvironment environment);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> requireReplica();
    [[nodiscard]] Result<void> followDictionary();
    [[nodiscard]] Result<void> applyEdit(const Edit& edit, Draft& draft);
    [[nodiscard]] Result<void> commitDraft(Draft& draft, const Change& change, const Author& author);
    [[nodiscard]] RecordContext context() const;

    Connection m_connection;
    LedgerEnvironment m_environment;
    std::unique_ptr<OperationLog> m_log;
    std::unique_ptr<StateStore> m_store;
    ChangeListener m_listener;
    RecordId m_replica;
    qint64 m_replicaN = 0;
};

} // namespace jc
