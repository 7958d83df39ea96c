#include "core/ledger/verify.h"

#include "core/ledger/fold.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_store.h"

#include <QCoreApplication>

namespace jc {

namespace {

// Beyond this many the ledger is plainly damaged and the list helps nobody.
constexpr qsizetype maximumFaults = 50;

class Verifier
{
public:
    explicit Verifier(const Ledger& ledger)
        : m_ledger(ledger)
    {}

    Result<LedgerReport> run()
    {
        Result<void> done = structure();
        if (done)
            done = chain();
        if (done)
            done = state();
        if (done)
            done = noStrayRows();
        if (!done)
            return done.error();
        return m_report;
    }

private:
    void fault(const QString& sentence)
    {
        if (m_report.faults.size() < maximumFaults)
            m_report.faults.append(sentence);
    }

    Result<void> structure()
    {
        Result<Statement> statement =
            Statement::prepare(m_ledger.handle(), QStringLiteral("PRAGMA quick_check"));
        if (!statement)
            return statement.error();
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            if (statement->text(0) != QLatin1String("ok")) {
                fault(QCoreApplication::translate("Ledger", "文件结构损坏：%1；请从最近的备份恢复。")
                          .arg(statement->text(0)));
            }
        }
    }

    Result<void> chain()
    {
        RecordId replica;
        qint64 sequence = 0;
        QByteArray previous;
        return m_ledger.log().visitChanges([&](const LoggedChange& logged) -> Result<void> {
            ++m_report.changes;
            if (logged.change.replica != replica) {
                replica = logged.change.replica;
                sequence = 0;
                previous = QByteArray(32, '\0');
            }
            ++sequence;
            const QString when = QCoreApplication::translate("Ledger", "第 %1 次更改（%2，%3）")
                                     .arg(logged.change.sequence)
                                     .arg(logged.change.office, logged.change.user);
            if (logged.change.sequence != sequence || logged.change.previous != previous) {
                fault(QCoreApplication::translate("Ledger", "%1与前一次不相连，其间有更改缺失或被改动。")
                          .arg(when));
                sequence = logged.change.sequence;
            }
            Result<QByteArray> hash = hashOfStored(logged, when);
            if (!hash)
                return hash.error();
            if (*hash != logged.hash)
                fault(QCoreApplication::translate("Ledger", "%1的内容与当时保存的不一致。").arg(when));
            previous = logged.hash;
            return {};
        });
    }

    Result<QByteArray> hashOfStored(const LoggedChange& logged, const QString& when)
    {
        ChangeRecord change = logged.change;
        QVector<QByteArray> parents;
        const Result<void> visited = m_ledger.log().visitOperationsOfChange(
            logged.n, [&](const LoggedOperation& operation) -> Result<void> {
                ++m_report.operations;
                if (!operation.operation.personal.verifies() || !operation.operation.plain.verifies())
                    fault(QCoreApplication::translate("Ledger", "%1中有一条操作的内容被改动。").arg(when));
                change.operations.append(operation.operation);
                parents.append(operation.parents);
                return {};
            });
        if (!visited)
            return visited.error();
        return hashOf(change, parents);
    }

    Result<void> compare(qint64 n, qint64 head, const Record& folded)
    {
        ++m_report.records;
        const Result<std::optional<StoredRecord>> stored = m_ledger.store().read(folded.entity(), n);
        if (!stored)
            return stored.error();
        const bool same = stored->has_value() && (*stored)->head == head &&
                          (*stored)->record.values() == folded.values() &&
                          (*stored)->record.state() == folded.state() &&
                          (*stored)->record.isDeleted() == folded.isDeleted();
        if (!same) {
            fault(QCoreApplication::translate("Ledger", "“%1”%2 的当前值与其更改记录不符；请运行重建。")
                      .arg(folded.entity().label.text(), folded.id().toString()));
        }
        return {};
    }

    Result<void> state()
    {
        qint64 n = 0;
        qint64 head = 0;
        Record folded;
        const Result<void> visited =
            m_ledger.log().visitOperationsByRecord([&](const LoggedOperation& logged) -> Result<void> {
                const EntityDescription* entity = m_ledger.dictionary().entity(logged.operation.entity);
                if (entity == nullptr)
                    return {};
                if (logged.recordN != n) {
                    if (n != 0) {
                        const Result<void> compared = compare(n, head, folded);
                        if (!compared)
                            return compared.error();
                    }
                    n = logged.recordN;
                    folded = Record(*entity, logged.operation.record);
                }
                head = logged.n;
                return overlay(folded, logged.operation);
            });
        if (!visited)
            return visited.error();
        if (n != 0)
            return compare(n, head, folded);
        return {};
    }

    Result<void> noStrayRows()
    {
        for (const EntityDescription* entity : m_ledger.dictionary().entities()) {
            Result<Statement> statement =
                Statement::prepare(m_ledger.handle(),
                                   QStringLiteral("SELECT count(*) FROM %1 t WHERE NOT EXISTS "
                                                  "(SELECT 1 FROM op WHERE op.record = t._n)")
                                       .arg(stateTable(*entity)));
            if (!statement)
                return statement.error();
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            if (statement->integer(0) > 0) {
                fault(QCoreApplication::translate("Ledger", "“%1”有 %2 条记录没有更改记录；请运行重建。")
                          .arg(entity->label.text())
                          .arg(statement->integer(0)));
            }
        }
        return {};
    }

    const Ledger& m_ledger;
    LedgerReport m_report;
};

} // namespace

Result<LedgerReport> verifyLedger(const Ledger& ledger)
{
    return Verifier(ledger).run();
}

} // namespace jc
