#include "tests/core/ledger/union/ledger_view.h"
#include "tests/core/ledger/union/offices.h"
#include "tests/core/ledger/union/pool.h"
#include "tests/core/ledger/union/wanted.h"

#include <algorithm>

namespace jc::test {

void Offices::foreign(Site& site, const Command& command)
{
    const pool::PoolRecord chosen = pool::record(command.record);
    const Dictionary& newer = m_templates.environment(false, *site.clock).dictionary;
    const EntityDescription& entity = *newer.entity(chosen.entity);
    const QVector<ChangeRecord> seen = allChanges(*site.ledger);
    const ReferenceState state = referenceState(seen, newer);
    const OperationIds heads = state.contains(chosen.id) ? state.at(chosen.id).heads : OperationIds();
    ForeignReplica& replica = m_foreign[static_cast<std::size_t>(command.other) % m_foreign.size()];

    ChangeRecord change;
    change.replica = replica.id;
    change.sequence = ++replica.sequence;
    // Few times and levels, so that ties go down to the replica and further.
    change.time = (qint64{1'600'000'000'000} + command.seed % 2) << 16;
    change.authority = command.value % 3;
    change.office = QStringLiteral("外办");
    change.user = QStringLiteral("王芳");
    change.act = RecordId::random(replica.sequence);
    change.reason = Committed::over("from elsewhere");
    change.previous = replica.previous;
    for (int position = 0; position <= command.seed % 2; ++position) {
        Operation operation;
        operation.entity = entity.number;
        operation.record = chosen.id;
        QVector<OperationId> parents(heads.begin(), heads.end());
        const int mode = (command.other / 2 + position) % 8;
        if (mode == 0)
            parents.clear();
        else if (mode == 1 && !parents.isEmpty())
            parents = {parents.first()};
        else if (mode == 2) // of the other replica, to come yet: waits, and heals when that one writes
            parents = {
                {m_foreign[static_cast<std::size_t>(command.other + 1) % m_foreign.size()].id,
                 m_foreign[static_cast<std::size_t>(command.other + 1) % m_foreign.size()].sequence + 1,
                 0}};
        else if (mode == 3 && position == 1)
            parents = {{change.replica, change.sequence, 0}};
        operation.parents = parents;
        FieldValues personal;
        FieldValues plain;
        if (command.value % 7 == 6) {
            plain.insert(ledger_field::deleted, Value(qint64{command.seed % 3 != 0}));
        } else if (command.value % 15 == 5) {
            QStringList fields;
            for (const FieldDescription* field : entity.fields) {
                if (field->personal && (command.seed >> field->number % 5 & 1) == 0)
                    fields.append(QString::number(field->number));
            }
            plain.insert(ledger_field::erased, Value(fields));
        } else {
            const FieldDescription& touched = *pool::field(entity, command.field + position);
            for (const FieldDescription* field : entity.fields) {
                if (field == &touched || (touched.mergeGroup != 0 && field->mergeGroup == touched.mergeGroup))
                    (field->personal ? personal : plain)
                        .insert(field->number, pool::value(*field, command.value + position));
            }
        }
        if (command.field % 8 == 7) // of a newer program than any here
            plain.insert(900, Value(qint64{command.value}));
        operation.personal = personal.isEmpty() ? Committed() : Committed::over(encodeFields(personal));
        operation.plain = plain.isEmpty() ? Committed() : Committed::over(encodeFields(plain));
        change.operations.append(operation);
    }
    change.hash = hashOf(change);
    replica.previous = change.hash;
    m_acknowledged.insert({{change.replica, change.sequence, 0}, change});
    const TakenIn taken = takeInAt(site, {change});
    if (taken.taken != 1)
        fail(QStringLiteral("a change of another program was not taken in"));
}

void Offices::forge(Site& from, Site& to, const Command& command)
{
    enum Forgery { Fork, AfterFork, FalseHash, AlteredPayload };
    const auto forgery = static_cast<Forgery>(command.seed % 4);
    const QVector<ChangeRecord> known = allChanges(*to.ledger);
    const QVector<ChangeRecord> source =
        forgery == FalseHash || forgery == AlteredPayload ? allChanges(*from.ledger) : known;
    if (source.isEmpty())
        return;
    ChangeRecord forged = source.at(command.value % source.size());
    Operation& operation = forged.operations[command.field % forged.operations.size()];
    Committed& map = operation.personal.bytes.isEmpty() ? operation.plain : operation.personal;
    switch (forgery) {
    case AlteredPayload:
        map.bytes = encodeFields({{ledger_field::state, Value(qint64{1})}});
        map.salt = QByteArray(16, 'x');
        break;
    case AfterFork:
        // By sequence, so the last of its replica is the last of its kind.
        for (const ChangeRecord& change : known) {
            if (change.replica == forged.replica)
                forged.sequence = change.sequence + 1;
        }
        forged.previous = QByteArray(32, 'x');
        break;
    case Fork:
    case FalseHash:
        forged.user += u'x';
    }
    if (forgery == Fork || forgery == AfterFork)
        forged.hash = hashOf(forged);
    const auto isThis = [&forged](const ChangeRecord& change) {
        return change.replica == forged.replica && change.sequence == forged.sequence;
    };
    const bool isKnown = std::ranges::any_of(known, isThis);
    const QByteArray before = digestOf(*to.ledger);
    const TakenIn taken = wanted(takeIn(*to.ledger, {forged}));
    if (taken.taken != 0 || digestOf(*to.ledger) != before || allChanges(*to.ledger).size() != known.size())
        fail(QStringLiteral("a forged change was taken in"));
    const QVector<OperationId> named{{forged.replica, forged.sequence, 0}};
    if ((forgery == Fork || forgery == AfterFork) && taken.forks != named)
        fail(QStringLiteral("a fork was not reported"));
    if ((forgery == FalseHash || forgery == AlteredPayload) && !isKnown && taken.refused != named)
        fail(QStringLiteral("a false change was not reported"));
}

} // namespace jc::test
