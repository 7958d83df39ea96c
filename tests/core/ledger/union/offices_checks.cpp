#include "core/ledger/state_digest.h"
#include "core/ledger/verify.h"
#include "tests/core/ledger/union/ledger_view.h"
#include "tests/core/ledger/union/offices.h"
#include "tests/core/ledger/union/wanted.h"

#include <algorithm>
#include <random>

namespace jc::test {

namespace {

QVector<ChangeRecord> shuffled(QVector<ChangeRecord> changes, unsigned seed)
{
    std::minstd_rand random(seed + 1);
    std::ranges::shuffle(changes, random);
    return changes;
}

} // namespace

QByteArray Offices::digestOf(const Ledger& ledger)
{
    return wanted(stateDigest(ledger));
}

// --- what a writer must keep to (docs/format.md §2 and §4) ---

void Offices::write(Site& site, const std::function<Result<void>()>& act)
{
    const QVector<ChangeRecord> before = allChanges(*site.ledger);
    const Result<void> done = act();
    if (!done && done.error().code != ErrorCode::NotFound && done.error().code != ErrorCode::Refused &&
        done.error().code != ErrorCode::InvalidInput)
        return fail(wordsOf(done.error()));
    checkWritten(site, before, allChanges(*site.ledger));
}

void Offices::checkWritten(const Site& site,
                           const QVector<ChangeRecord>& before,
                           const QVector<ChangeRecord>& after)
{
    const ReferenceState state = referenceState(before, site.ledger->dictionary());
    std::map<RecordId, OperationIds> heads;
    for (const auto& [id, record] : state)
        heads[id] = record.heads;
    for (const ChangeRecord& change : after) {
        const auto isThis = [&](const ChangeRecord& old) {
            return old.replica == change.replica && old.sequence == change.sequence;
        };
        if (std::ranges::any_of(before, isThis))
            continue;
        if (change.replica != site.ledger->replica() || change.hash != hashOf(change))
            fail(QStringLiteral("a written change does not verify"));
        m_acknowledged.insert({{change.replica, change.sequence, 0}, change});
        for (qint64 position = 0; const Operation& operation : change.operations) {
            OperationIds& seen = heads[operation.record];
            if (operation.parents != QVector<OperationId>(seen.begin(), seen.end()))
                fail(QStringLiteral("parents of %1 are not the heads that its writer saw")
                         .arg(describe({change.replica, change.sequence, position})));
            seen = {{change.replica, change.sequence, position++}};
            const bool erased = state.contains(operation.record) && state.at(operation.record).erased;
            fail(faultOfWriter(*site.ledger->dictionary().entity(operation.entity), operation, erased));
        }
    }
}

QString Offices::faultOfWriter(const EntityDescription& entity, const Operation& operation, bool erased)
{
    const auto opened = [](const Committed& map) {
        return map.bytes.isEmpty() ? FieldValues() : decodeFields(map.bytes).value();
    };
    const FieldValues personal = opened(operation.personal);
    const FieldValues plain = opened(operation.plain);
    for (const FieldDescription* field : entity.fields) {
        if ((field->personal ? plain : personal).contains(field->number))
            return QStringLiteral("field %1 stands in the wrong map").arg(field->number);
        if (field->mergeGroup == 0 || !(personal.contains(field->number) || plain.contains(field->number)))
            continue;
        for (const FieldDescription* other : entity.fields) {
            if (other->mergeGroup == field->mergeGroup && !(erased && other->personal) &&
                !(personal.contains(other->number) || plain.contains(other->number)))
                return QStringLiteral("group %1 was not written whole").arg(field->mergeGroup);
        }
    }
    return {};
}

// --- what must hold whatever happened ---

void Offices::checkSound(const Site& site)
{
    const LedgerReport report = wanted(verifyLedger(*site.ledger));
    if (!report.isSound())
        fail(QStringLiteral("a ledger does not verify: %1").arg(report.faults.join(u' ')));
}

void Offices::compareWithReference()
{
    for (const Site& site : m_sites) {
        fail(differenceFromReference(*site.ledger));
        checkSound(site);
    }
}

void Offices::checkAlgebra()
{
    std::array<QVector<ChangeRecord>, 3> changes;
    std::array<QString, 3> paths;
    for (std::size_t which = 0; which < 3; ++which) {
        Site& site = m_sites[which % m_sites.size()];
        changes[which] = allChanges(*site.ledger);
        paths[which] = copiedFile(site);
    }
    const FixedClock clock(QDate(2030, 1, 1));
    const auto united = [&](std::size_t base, std::initializer_list<QVector<ChangeRecord>> parts) {
        const QString path = nextPath();
        if (!QFile::copy(paths[base], path))
            throw std::runtime_error("no copy of a ledger");
        const std::unique_ptr<Ledger> ledger = openAt(path, false, clock);
        for (const QVector<ChangeRecord>& part : parts) {
            if (!takeIn(*ledger, part))
                fail(QStringLiteral("a union failed"));
        }
        return digestOf(*ledger);
    };
    const auto both = [](const QVector<ChangeRecord>& one, const QVector<ChangeRecord>& other) {
        return one + other;
    };
    if (united(0, {changes[1]}) != united(1, {changes[0]}))
        fail(QStringLiteral("the union of two depends on which comes first"));
    if (united(0, {changes[1], changes[2]}) != united(2, {both(changes[1], changes[0])}))
        fail(QStringLiteral("the union of three depends on the grouping"));
}

QVector<ChangeRecord> Offices::everything() const
{
    QVector<ChangeRecord> all;
    for (const auto& [id, change] : m_acknowledged)
        all.append(change);
    // As others have them by now: without what was erased or left out on the way.
    for (const Site& site : m_sites)
        all.append(allChanges(*site.ledger));
    return all;
}

void Offices::checkNothingVanished(const Site& site)
{
    const QVector<ChangeRecord> held = allChanges(*site.ledger);
    const ReferenceState state = referenceState(held, m_templates.environment(false, *site.clock).dictionary);
    std::map<OperationId, const ChangeRecord*> byId;
    for (const ChangeRecord& change : held)
        byId[{change.replica, change.sequence, 0}] = &change;
    if (byId.size() != m_acknowledged.size())
        fail(QStringLiteral("%1 changes, not %2").arg(byId.size()).arg(m_acknowledged.size()));
    for (const auto& [id, written] : m_acknowledged) {
        if (!byId.contains(id) || byId[id]->hash != written.hash || hashOf(*byId[id]) != written.hash)
            return fail(QStringLiteral("change %1 vanished").arg(describe(id)));
        const auto isErased = [&state](const Operation& operation) {
            return state.contains(operation.record) && state.at(operation.record).erased;
        };
        const auto erases = [](const Operation& operation) {
            return !operation.plain.bytes.isEmpty() &&
                   decodeFields(operation.plain.bytes).value().contains(ledger_field::erased);
        };
        // Why people were erased stays; why somebody wrote about them does not.
        const bool reasonGoes = std::ranges::all_of(written.operations, isErased) &&
                                std::ranges::none_of(written.operations, erases);
        if (byId[id]->reason.bytes != (reasonGoes ? QByteArray() : written.reason.bytes))
            return fail(
                QStringLiteral("the reason of %1 %2")
                    .arg(describe(id), reasonGoes ? QStringLiteral("stayed") : QStringLiteral("vanished")));
        for (qsizetype i = 0; i < written.operations.size(); ++i) {
            const Operation& here = byId[id]->operations.at(i);
            const Operation& there = written.operations.at(i);
            if (here.plain.bytes != there.plain.bytes ||
                here.personal.bytes != (isErased(there) ? QByteArray() : there.personal.bytes))
                return fail(QStringLiteral("a payload of %1 vanished or came back").arg(describe(id)));
        }
    }
}

void Offices::meet()
{
    const QVector<ChangeRecord> all = everything();
    for (unsigned number = 0; Site & site : m_sites) {
        const QVector<ChangeRecord> order = shuffled(all, number++);
        const qsizetype half = order.size() / 2;
        takeInAt(site, order.mid(0, half));
        const TakenIn taken = takeInAt(site, order.mid(half));
        qint64 waiting = 0;
        for (const auto& [id, record] : referenceState(allChanges(*site.ledger), site.ledger->dictionary()))
            waiting += static_cast<qint64>(record.waiting.size());
        if (taken.waiting != waiting)
            fail(QStringLiteral("%1 operations are said to wait, not %2").arg(taken.waiting).arg(waiting));
        fail(differenceFromReference(*site.ledger));
    }
    QByteArray newer;
    for (Site& site : m_sites) {
        if (site.older) {
            reopen(site, true);
            fail(differenceFromReference(*site.ledger));
        }
        const QByteArray digest = digestOf(*site.ledger);
        if (newer.isEmpty())
            newer = digest;
        if (digest != newer)
            fail(QStringLiteral("offices that know the same differ"));
        checkNothingVanished(site);
        checkSound(site);
    }
    Site& first = m_sites.front();
    fail(differenceFromReference(*first.ledger));
    if (!first.ledger->rebuildState() || digestOf(*first.ledger) != newer)
        fail(QStringLiteral("state derived anew is another"));
    if (takeInAt(first, all).taken != 0 || digestOf(*first.ledger) != newer)
        fail(QStringLiteral("everything taken in again alters the state"));
}

} // namespace jc::test
