#include "core/ledger/verify.h"

#include "core/ledger/audit.h"
#include "core/ledger/key_store.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/person_links.h"
#include "core/ledger/side_tables.h"
#include "core/ledger/state_digest.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_store.h"
#include "core/ledger/state_writer.h"

#include <QCoreApplication>

namespace jc {

namespace {

// Beyond this many the ledger is plainly damaged and the list helps nobody.
constexpr qsizetype maximumFaults = 50;
constexpr qint64 verifyProgressStep = 500; // operations

class Verifier
{
public:
    Verifier(const Ledger& ledger, const Progress& progress)
        : m_ledger(ledger)
        , m_progress(progress)
    {}

    Result<LedgerReport> run()
    {
        m_report.contentRead = m_ledger.keys() != nullptr;
        Result<void> done = keys();
        if (done)
            done = size();
        if (done)
            done = structure();
        if (done)
            done = presentReplica();
        if (done)
            done = chain();
        if (done)
            done = audit();
        if (done && m_report.contentRead)
            done = state();
        if (done && m_report.contentRead)
            done = noStrayRows();
        if (done && m_report.contentRead)
            done = personRoots();
        if (done && m_report.contentRead)
            done = counts();
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

    Result<void> keys()
    {
        const Result<bool> passphrase = hasPassphrase(m_ledger.handle());
        if (!passphrase)
            return passphrase.error();
        m_report.openSlot = !*passphrase;
        return {};
    }

    Result<void> size()
    {
        const Result<qint64> operations = m_ledger.log().nextOperation();
        if (!operations)
            return operations.error();
        // Once in the chain and once in the state.
        m_whole = *operations * (m_report.contentRead ? 2 : 1);
        return {};
    }

    Result<void> goOn()
    {
        ++m_done;
        if (m_progress && m_done % verifyProgressStep == 0 && !m_progress(m_done, m_whole)) {
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Ledger", "已取消检查，台账未动。"),
                         QStringLiteral("verify cancelled")};
        }
        return {};
    }

    Result<void> structure()
    {
        Result<Statement> statement =
            Statement::prepare(m_ledger.handle(), QStringLiteral("PRAGMA integrity_check"));
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

    // What this file wrote under an earlier identity another may have gone on writing: the one it was copied
    // from.
    Result<void> presentReplica()
    {
        const Result<qint64> newest = count(QStringLiteral("SELECT max(n) FROM replica WHERE own = 1"));
        if (!newest)
            return newest.error();
        m_presentReplica = *newest;
        return {};
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
            if (logged.change.sequence != sequence && logged.replicaN != m_presentReplica) {
                m_report.notes.append(
                    QCoreApplication::translate(
                        "Ledger", "%1之前有更改尚未收到，资料不完整；再并入该单位的上报包即可补齐。")
                        .arg(when));
                sequence = logged.change.sequence;
            } else if (logged.change.sequence != sequence || logged.change.previous != previous) {
                fault(QCoreApplication::translate("Ledger", "%1与前一次不相连，其间有更改缺失或被改动。")
                          .arg(when));
                sequence = logged.change.sequence;
            }
            const Result<QByteArray> hash = hashOfStored(logged, when);
            if (!hash)
                return hash.error();
            if (*hash != logged.change.hash)
                fault(QCoreApplication::translate("Ledger", "%1的内容与当时保存的不一致。").arg(when));
            previous = logged.change.hash;
            return {};
        });
    }

    Result<QByteArray> hashOfStored(const LoggedChange& logged, const QString& when)
    {
        ChangeRecord change = logged.change;
        if (!change.reason.verifies())
            fault(QCoreApplication::translate("Ledger", "%1的事由被改动。").arg(when));
        const Result<void> visited = m_ledger.log().visitOperationsOfChange(
            logged.n, [&](const LoggedOperation& operation) -> Result<void> {
                ++m_report.operations;
                const bool isNext = operation.id.position == change.operations.size();
                if (!operation.operation.personal.verifies() || !operation.operation.plain.verifies() ||
                    operation.operation.plain.isErased() || !isNext)
                    fault(QCoreApplication::translate("Ledger", "%1中有一条操作的内容被改动。").arg(when));
                if (operation.operation.personal.isErased() && !operation.personalLocked)
                    m_withoutPersonal.append({operation.recordN, logged.replicaN, when});
                change.operations.append(operation.operation);
                return goOn();
            });
        if (!visited)
            return visited.error();
        return hashOf(change);
    }

    Result<void> audit()
    {
        const Result<QVector<qint64>> broken = brokenAuditEntries(m_ledger);
        if (!broken)
            return broken.error();
        for (const qint64 n : *broken)
            fault(QCoreApplication::translate("Ledger", "查阅日志第 %1 条与前后不相连，日志被改动。").arg(n));
        return {};
    }

    void compare(const StoredRecord& wanted,
                 const FoldedRecord& folded,
                 const std::optional<StoredRecord>& stored,
                 const QVector<qint64>& heads,
                 const QVector<GroupConflict>& conflicts,
                 const QVector<qint64>& waiting,
                 bool lookupsFit)
    {
        const Record& record = folded.record;
        bool same = folded.waiting == waiting && stored.has_value() == folded.exists;
        if (same && folded.exists) {
            same = lookupsFit && stored->head == wanted.head && stored->record.values() == record.values() &&
                   stored->record.state() == record.state() &&
                   stored->record.isDeleted() == record.isDeleted() &&
                   stored->record.review() == record.review() &&
                   stored->record.isErased() == record.isErased() &&
                   stored->record.erasedFields() == record.erasedFields() && conflicts == folded.conflicts &&
                   heads == (folded.heads.size() > 1 ? folded.heads : QVector<qint64>());
        }
        if (!same) {
            fault(QCoreApplication::translate("Ledger", "“%1”%2 的当前值与其更改记录不符；请运行重建。")
                      .arg(record.entity().label.text(), record.id().toString()));
        }
    }

    Result<void> compareRecord(const EntityDescription& entity,
                               qint64 n,
                               RecordId id,
                               const QVector<FoldOperation>& operations)
    {
        ++m_report.records;
        const FoldedRecord folded = foldRecord(entity, id, operations);
        const Result<std::optional<StoredRecord>> stored = m_ledger.store().read(entity, n);
        const Result<QVector<qint64>> heads = m_ledger.sides().heads(n);
        const Result<QVector<GroupConflict>> conflicts = m_ledger.sides().conflicts(n);
        const Result<QVector<qint64>> waiting = m_ledger.sides().waiting(n);
        if (!stored)
            return stored.error();
        if (!heads)
            return heads.error();
        if (!conflicts)
            return conflicts.error();
        const Result<bool> lookupsFit = m_ledger.store().lookupsFit(folded.record, n);
        if (!waiting)
            return waiting.error();
        if (!lookupsFit)
            return lookupsFit.error();
        compare(storedFrom(n, folded), folded, *stored, *heads, *conflicts, *waiting, *lookupsFit);
        return {};
    }

    Result<void> state()
    {
        qint64 n = 0;
        RecordId id;
        const EntityDescription* entity = nullptr;
        QVector<FoldOperation> operations;
        const auto finish = [&]() -> Result<void> {
            if (operations.isEmpty())
                return {};
            const Result<void> compared = compareRecord(*entity, n, id, operations);
            operations.clear();
            return compared;
        };
        const Result<void> visited =
            m_ledger.log().visitOperationsByRecord([&](const LoggedOperation& logged) -> Result<void> {
                if (logged.recordN != n) {
                    const Result<void> compared = finish();
                    if (!compared)
                        return compared;
                    n = logged.recordN;
                    id = logged.operation.record;
                    entity = m_ledger.dictionary().entity(logged.operation.entity);
                }
                Result<FoldOperation> operation = foldOperationOf(logged);
                if (!operation)
                    return operation.error();
                if (operation->plain.contains(ledger_field::erased))
                    m_erased.insert(n);
                if (entity != nullptr)
                    operations.append(std::move(*operation));
                return goOn();
            });
        if (!visited)
            return visited;
        const Result<void> compared = finish();
        if (!compared)
            return compared;
        for (const WithoutPersonal& without : m_withoutPersonal) {
            if (m_erased.contains(without.record))
                continue;
            const QString sentence =
                QCoreApplication::translate("Ledger", "%1中有一条操作缺少个人信息部分。").arg(without.when);
            // Others may leave out of a package what is none of this office's business.
            if (without.replica == m_presentReplica)
                fault(sentence);
            else
                m_report.notes.append(sentence);
        }
        return {};
    }

    Result<void> noStrayRows()
    {
        for (const EntityDescription* entity : m_ledger.dictionary().entities()) {
            const Result<qint64> stray =
                count(QStringLiteral("SELECT count(*) FROM %1 t WHERE NOT EXISTS "
                                     "(SELECT 1 FROM op WHERE op.record = t._n AND op.entity = %2)")
                          .arg(stateTable(*entity))
                          .arg(entity->number));
            if (!stray)
                return stray.error();
            if (*stray > 0) {
                fault(QCoreApplication::translate("Ledger", "“%1”有 %2 条记录没有更改记录；请运行重建。")
                          .arg(entity->label.text())
                          .arg(*stray));
            }
        }
        return {};
    }

    // Every count of distinct persons rests on these.
    Result<void> personRoots()
    {
        const Result<bool> followed = personLinksAreFollowed(m_ledger.handle(), m_ledger.dictionary());
        if (!followed)
            return followed.error();
        if (!*followed)
            fault(QCoreApplication::translate("Ledger", "同一人员的归并与其认定记录不符；请运行重建。"));
        return {};
    }

    Result<void> counts()
    {
        const Result<qint64> waiting = m_ledger.sides().waitingCount();
        const Result<qint64> review =
            count(QStringLiteral("SELECT count(DISTINCT record) FROM d_conflict WHERE critical = 1"));
        const Result<QByteArray> digest = stateDigest(m_ledger);
        if (!waiting)
            return waiting.error();
        if (!review)
            return review.error();
        if (!digest)
            return digest.error();
        m_report.waiting = *waiting;
        m_report.toReview = *review;
        m_report.digest = *digest;
        return {};
    }

    Result<qint64> count(const QString& sql)
    {
        Result<Statement> statement = Statement::prepare(m_ledger.handle(), sql);
        if (!statement)
            return statement.error();
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        return statement->integer(0);
    }

    const Ledger& m_ledger;
    const Progress& m_progress;
    qint64 m_done = 0;
    qint64 m_whole = 0;
    LedgerReport m_report;
    struct WithoutPersonal
    {
        qint64 record = 0;  // record.n
        qint64 replica = 0; // replica.n of its writer
        QString when;       // the change, in words
    };

    qint64 m_presentReplica = 0; // replica.n
    QVector<WithoutPersonal> m_withoutPersonal;
    QSet<qint64> m_erased;
};

} // namespace

Result<LedgerReport> verifyLedger(const Ledger& ledger, const Progress& progress)
{
    return Verifier(ledger, progress).run();
}

} // namespace jc
