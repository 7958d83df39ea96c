// Which records have changed since a ledger was last looked at, told from its own log of operations: nothing
// has to be reported, and what another program or another thread wrote is seen as well.
#pragma once

#include "core/ledger/ledger.h"

#include <QHash>

namespace jc {

struct ChangedRecords
{
    bool everything = false;                       // what is known of the ledger must be read anew
    QHash<quint16, QVector<qint64>> byEntity = {}; // record.n by entity number, each once

    [[nodiscard]] bool isEmpty() const { return !everything && byEntity.isEmpty(); }
};

class LogCursor
{
public:
    // What changed since the last call; everything at the first, after the state was derived anew, and after
    // more changes than are worth following one by one. Call it before reading: what is committed meanwhile
    // is told again by the next call.
    [[nodiscard]] Result<ChangedRecords> advance(const Ledger& ledger);

private:
    qint64 m_operation = -1; // op.n of the last one seen
    qint64 m_schema = -1;    // SQLite's count of changes to the tables: a rebuild makes them anew
    QString m_completed;     // mark of the last change of operations known already
};

} // namespace jc
