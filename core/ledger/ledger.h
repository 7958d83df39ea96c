// A ledger file: the one door for every change, and the reading of records.
//
// Thread: one Ledger belongs to the thread that opened it. One thread writes; readers open the same file with
// openReader and see what was committed when each statement began. Errors leave the file as it was.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/key_slot.h"
#include "core/dictionary/catalogues.h"
#include "core/dictionary/checks.h"
#include "core/dictionary/dictionary.h"
#include "core/ledger/change.h"
#include "core/ledger/connection.h"
#include "core/ledger/key_ring.h"
#include "core/ledger/ledger_lock.h"
#include "core/ledger/medium.h"

#include <memory>

namespace jc {

class ChangeWriter;
class OperationLog;
class SideTables;
class StateStore;

// What a ledger needs from outside. Everything must outlive the ledger.
struct LedgerEnvironment
{
    const Dictionary& dictionary;
    const Clock& clock;
    std::function<bool(QLatin1String table, const QString& code)> codeExists;
    KnownRegions knownRegions; // county codes since 1981, for resident IDs
    PassphraseCost passphraseCost = PassphraseCost::standard();
    // Who is told to others that want to write meanwhile.
    QString systemUser = {};
    MediumProbe medium = mediumOf;
    std::function<bool(QLatin1String catalogue, const QString& text)> catalogueHolds = {};

    [[nodiscard]] static LedgerEnvironment of(const Catalogues& catalogues, const Clock& clock);
};

// How the ledger key is come by.
struct Unlock
{
    QString passphrase;     // empty: the ledger must have none
    SharedKeys keys;        // of a ledger opened already: no passphrase is asked
    bool chainOnly = false; // readers only: open without the key; sealed values are ErrorCode::Locked
};

// Who makes an act and why.
struct Origin
{
    Author author;
    QString reason;
    RecordId act;    // null: a new one
    RecordId undoes; // the act it takes back
};

class Ledger final : public RecordReader
{
public:
    // With an empty passphrase the key lies in an open slot: 未设口令.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>>
    create(const QString& path, LedgerEnvironment environment, const QString& passphrase = {});
    // Follows the schema forward where the program is newer than the file, on a verified backup. Busy:
    // another program writes; the message says who. Refused: the file lies on a network or removable medium.
    // A file that was copied, set back or moved to another machine goes on under a new replica id.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>>
    open(const QString& path, LedgerEnvironment environment, const Unlock& unlock = {});
    // Never writes, and says so where asked to; the file must have been opened for writing by this version
    // before.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>>
    openReader(const QString& path, LedgerEnvironment environment, const Unlock& unlock = {});
    ~Ledger() override;
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    // Stores all of the change or none of it. What is incomplete or fails a check is kept as a draft and said
    // so in the outcome; only what cannot be stored at all (unknown field, wrong type) is refused.
    [[nodiscard]] Result<ChangeOutcome>
    apply(const Change& change, const Author& author, const Progress& progress = {});
    // The door behind apply, undo and erasure: one transaction around what `fill` adds.
    [[nodiscard]] Result<ChangeOutcome> write(const Origin& origin,
                                              const std::function<Result<void>(ChangeWriter&)>& fill);
    // The same for operations that come from elsewhere: `fill` stores them and says what it touched, or
    // nothing where there was nothing to store.
    [[nodiscard]] Result<void> takeOver(const std::function<Result<std::optional<ChangeNotice>>()>& fill);
    // Called after each commit, in this thread.
    void setListener(ChangeListener listener) { m_listener = std::move(listener); }

    // nullopt: there is no such record. A deleted record is returned and says so.
    [[nodiscard]] Result<std::optional<Record>> read(const EntityDescription& entity,
                                                     RecordId id) const override;
    // What apply would say of the record as it stands, without storing anything.
    [[nodiscard]] Problems judge(const Record& record) const;
    [[nodiscard]] RecordContext context() const;

    // Settings belong to this copy of the ledger and are in no package. nullopt: never set.
    [[nodiscard]] Result<std::optional<QString>> setting(const QString& key) const;
    [[nodiscard]] Result<void> setSetting(const QString& key, const QString& value);

    // Derives the state tables anew from the operations alone. Stopped by `progress` it leaves them as they
    // were.
    [[nodiscard]] Result<void> rebuildState(const Progress& progress = {});

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    // The identity under which this file writes now.
    [[nodiscard]] RecordId replica() const { return m_replica; }
    [[nodiscard]] qint64 replicaNumber() const { return m_replicaN; }
    // The level of the region that the ledger is kept for (docs/format.md §2); 0 until it is set.
    [[nodiscard]] int authority() const { return m_authority; }
    [[nodiscard]] Result<void> setAuthority(int authority);
    // Null where it was opened for its chain only.
    [[nodiscard]] const SharedKeys& keys() const { return m_keys; }

    [[nodiscard]] const Dictionary& dictionary() const { return m_environment.dictionary; }
    [[nodiscard]] const LedgerEnvironment& environment() const { return m_environment; }
    [[nodiscard]] const QString& path() const { return m_connection.path(); }
    // For the rooms of core that compile SQL over the state tables.
    [[nodiscard]] sqlite3* handle() const { return m_connection.handle(); }
    [[nodiscard]] StateStore& store() const { return *m_store; }
    [[nodiscard]] OperationLog& log() const { return *m_log; }
    [[nodiscard]] SideTables& sides() const { return *m_sides; }

private:
    Ledger(Connection connection, LedgerEnvironment environment, bool readOnly);
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> bringUpToDate();
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> unlock(const Unlock& unlock);
    [[nodiscard]] Result<void> requireReplica();
    [[nodiscard]] Result<void> takeNewReplica();
    [[nodiscard]] Result<void> readAuthority();
    [[nodiscard]] Result<void> requireWritable() const;
    void makeStores();

    // Before the connection, so that nobody else writes until that is closed. Readers have none.
    std::optional<LedgerLock> m_lock;
    Connection m_connection;
    LedgerEnvironment m_environment;
    bool m_readOnly = false;
    SharedKeys m_keys;
    std::unique_ptr<OperationLog> m_log;
    std::unique_ptr<StateStore> m_store;
    std::unique_ptr<SideTables> m_sides;
    ChangeListener m_listener;
    RecordId m_replica;
    qint64 m_replicaN = 0;
    int m_authority = 0;
};

} // namespace jc
