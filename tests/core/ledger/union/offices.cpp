#include "tests/core/ledger/union/offices.h"

#include "core/dictionary/entities/same_person.h"
#include "core/ledger/erasure.h"
#include "core/ledger/statement.h"
#include "core/ledger/undo.h"
#include "tests/core/ledger/union/ledger_view.h"
#include "tests/core/ledger/union/pool.h"
#include "tests/core/ledger/union/wanted.h"

#include <QFile>

#include <algorithm>
#include <random>

namespace jc::test {

namespace {

constexpr std::size_t mostSites = 7;
const QDate firstDay(2025, 9, 30);

// Some of the changes, in some order, some twice, some without their personal maps. Seed 0: all, as they are.
QVector<ChangeRecord> carried(const QVector<ChangeRecord>& changes, int seed, bool strip)
{
    if (seed == 0)
        return changes;
    std::minstd_rand random(static_cast<unsigned>(seed));
    const unsigned lost = seed % 3 == 0 ? 0 : seed % 3 == 1 ? 3 : 6; // of ten
    QVector<ChangeRecord> some;
    for (const ChangeRecord& change : changes) {
        if (random() % 10 < lost)
            continue;
        some.append(change);
        if (strip && random() % 3 == 0) {
            for (Operation& operation : some.last().operations)
                operation.personal.erase();
        }
        if (random() % 5 == 0)
            some.append(some.last());
    }
    if (seed % 2 == 0)
        std::ranges::shuffle(some, random);
    return some;
}

} // namespace

Offices::Offices(const LedgerTemplates& templates, const History& history)
    : m_templates(templates)
{
    for (int number = 0; number < history.sites; ++number) {
        Site site;
        site.path = nextPath();
        // The clocks of one year, of ten years before and of ten years after.
        site.clock =
            std::make_unique<FixedClock>(firstDay.addYears(10 * (number % 3 == 2 ? -1 : number % 3)));
        site.older = (history.olderSites >> number & 1) != 0;
        site.author = {QStringLiteral("第%1办").arg(number), QStringLiteral("李明")};
        if (!QFile::copy(m_templates.path(site.older), site.path))
            throw std::runtime_error("no copy of the empty ledger");
        site.ledger = openAt(site.path, site.older, *site.clock);
        if (const Result<void> set = site.ledger->setAuthority(number % 4); !set)
            fail(wordsOf(set.error()));
        m_sites.push_back(std::move(site));
    }
    for (int number = 0; number < 2; ++number)
        m_foreign.push_back({RecordId::random(number), 0, QByteArray(32, '\0')});
}

void Offices::fail(const QString& words)
{
    if (m_fault.isEmpty())
        m_fault = words;
}

QString Offices::nextPath()
{
    return m_directory.filePath(QStringLiteral("%1.jiangce").arg(m_files++));
}

std::unique_ptr<Ledger> Offices::openAt(const QString& path, bool older, const Clock& clock)
{
    std::unique_ptr<Ledger> opened = wanted(Ledger::open(path, m_templates.environment(older, clock)));
    // The histories are about what is written, not about power cuts.
    if (!execute(opened->handle(), "PRAGMA synchronous = OFF"))
        throw std::runtime_error("no pragma");
    return opened;
}

void Offices::run(const Command& command)
{
    Site& site = m_sites[static_cast<std::size_t>(command.site) % m_sites.size()];
    Site& other = m_sites[static_cast<std::size_t>(command.other) % m_sites.size()];
    switch (command.kind) {
    case CommandKind::Edit:
        return edit(site, command);
    case CommandKind::Pair:
        return pair(site, command);
    case CommandKind::Delete:
        return deleteOrRestore(site, command);
    case CommandKind::Link:
        return link(site, command);
    case CommandKind::Undo:
        return undo(site, false);
    case CommandKind::Redo:
        return undo(site, true);
    case CommandKind::Decide:
        return decide(site, command);
    case CommandKind::Erase:
        return erase(site, command);
    case CommandKind::Foreign:
        return foreign(site, command);
    case CommandKind::Exchange:
        return exchange(other, site, command);
    case CommandKind::Forge:
        return forge(other, site, command);
    case CommandKind::Clock:
        return site.clock->set(firstDay.addDays((command.value % 5 - 2) * 1826));
    case CommandKind::Copy:
        return copy(site);
    case CommandKind::Reopen:
        return reopen(site, command.value % 2 == 0);
    }
}

// --- what people do ---

Edit Offices::editOf(const Site& site, int record, int field, int value) const
{
    const pool::PoolRecord chosen = pool::record(record);
    const EntityDescription* entity = site.ledger->dictionary().entity(chosen.entity);
    Edit made{entity, chosen.id, {}, {}, {}};
    if (entity == nullptr)
        return made;
    if (const FieldDescription* described = pool::field(*entity, field))
        made.fields.insert(described->number, pool::value(*described, value));
    return made;
}

void Offices::applyEdits(Site& site, const QVector<Edit>& edits)
{
    for (const Edit& edit : edits) {
        if (edit.entity == nullptr)
            return;
    }
    write(site, [&]() -> Result<void> {
        const Result<ChangeOutcome> applied =
            site.ledger->apply({QStringLiteral("改"), edits, {}}, site.author);
        return applied ? Result<void>() : applied.error();
    });
}

void Offices::edit(Site& site, const Command& command)
{
    Edit made = editOf(site, command.record, command.field, command.value);
    if (command.seed % 3 == 0)
        made.fields.insert(editOf(site, command.record, command.other, command.seed).fields);
    applyEdits(site, {made});
}

void Offices::pair(Site& site, const Command& command)
{
    const int second = command.seed % 2 == 0 ? command.record : command.other;
    applyEdits(site,
               {editOf(site, command.record, command.field, command.value),
                editOf(site, second, command.other, command.seed)});
}

void Offices::deleteOrRestore(Site& site, const Command& command)
{
    Edit made = editOf(site, command.record, 0, 0);
    made.fields.clear();
    made.deleted = command.value % 3 != 0;
    applyEdits(site, {made});
}

void Offices::link(Site& site, const Command& command)
{
    const RecordId one = pool::person(command.record);
    const RecordId other = pool::person(command.record + 1 + command.field % 2);
    Edit made{site.ledger->dictionary().entity(same_person::entity.number),
              same_person::idOf(one, other),
              {},
              {},
              {}};
    if (command.value % 4 == 0) {
        made.deleted = true;
    } else {
        made.deleted = false;
        made.fields = {{same_person::personA.description.number, Value(std::min(one, other))},
                       {same_person::personB.description.number, Value(std::max(one, other))},
                       {same_person::verdict.description.number,
                        Value(QString::fromLatin1(command.value % 4 == 3 ? same_person::different
                                                                         : same_person::same))}};
    }
    applyEdits(site, {made});
}

void Offices::undo(Site& site, bool redo)
{
    write(site, [&]() -> Result<void> {
        const Result<UndoOutcome> undone =
            redo ? redoNewest(*site.ledger, site.author) : undoNewest(*site.ledger, site.author);
        return undone ? Result<void>() : undone.error();
    });
}

void Offices::decide(Site& site, const Command& command)
{
    const QVector<Conflict> open = wanted(openConflicts(*site.ledger, command.seed % 2 == 0));
    if (open.isEmpty())
        return;
    const Conflict& chosen = open.at(command.record % open.size());
    const Conflict::Side& side = chosen.sides.at(command.value % chosen.sides.size());
    Edit made = decision(chosen, side.values);
    // An edit says nothing of life and death: whoever decides for it wants the record to live.
    if (chosen.group == merge_group::life && !made.deleted)
        made.deleted = false;
    applyEdits(site, {made});
    for (const Conflict& conflict : wanted(conflictsOf(*site.ledger, *chosen.entity, chosen.record))) {
        if (conflict.group == chosen.group)
            fail(QStringLiteral("a decision did not settle group %1").arg(chosen.group));
    }
}

void Offices::erase(Site& site, const Command& command)
{
    if (site.older)
        return; // it looks for the entity of this program
    const RecordId person = pool::person(command.record);
    bool done = false;
    write(site, [&]() -> Result<void> {
        const auto erased = erasePerson(*site.ledger, person, QStringLiteral("本人要求"), site.author);
        done = erased.has_value();
        return done ? Result<void>() : erased.error();
    });
    for (const ChangeRecord& change : allChanges(*site.ledger)) {
        for (const Operation& operation : change.operations) {
            if (done && operation.record == person && !operation.personal.bytes.isEmpty())
                fail(QStringLiteral("something personal is left after an erasure"));
        }
    }
}

// --- what travels ---

void Offices::exchange(Site& from, Site& to, const Command& command)
{
    const QVector<ChangeRecord> changes =
        carried(allChanges(*from.ledger), command.seed, command.value % 6 == 5);
    takeInAt(to, changes);
    if (command.value % 3 != 0)
        return;
    const QByteArray before = digestOf(*to.ledger);
    if (takeInAt(to, changes).taken != 0)
        fail(QStringLiteral("changes taken in again count as new"));
    if (digestOf(*to.ledger) != before)
        fail(QStringLiteral("changes taken in again alter the state"));
}

TakenIn Offices::takeInAt(Site& site, const QVector<ChangeRecord>& changes)
{
    const Result<TakenIn> taken = takeIn(*site.ledger, changes);
    if (!taken) {
        fail(QStringLiteral("taking in failed: %1").arg(wordsOf(taken.error())));
        return {};
    }
    if (!taken->forks.isEmpty() || !taken->refused.isEmpty())
        fail(QStringLiteral("an honest change was kept out"));
    return *taken;
}

// --- what happens to files ---

QString Offices::copiedFile(Site& site)
{
    const QString path = nextPath();
    site.ledger.reset();
    if (!QFile::copy(site.path, path))
        throw std::runtime_error("no copy of a ledger");
    site.ledger = openAt(site.path, site.older, *site.clock);
    return path;
}

void Offices::copy(const Site& original)
{
    if (m_sites.size() >= mostSites)
        return;
    Site& source = m_sites[static_cast<std::size_t>(&original - m_sites.data())];
    const RecordId replica = source.ledger->replica();
    Site made;
    made.path = copiedFile(source);
    made.clock = std::make_unique<FixedClock>(source.clock->today());
    made.older = source.older;
    made.author = {source.author.office, QStringLiteral("赵强")};
    made.ledger = openAt(made.path, made.older, *made.clock);
    if (made.ledger->replica() == replica)
        fail(QStringLiteral("a copied file writes under the identity of the original"));
    if (source.ledger->replica() != replica)
        fail(QStringLiteral("a file that stayed where it was changed its identity"));
    m_sites.push_back(std::move(made));
}

void Offices::reopen(Site& site, bool upgrade)
{
    const QByteArray before = digestOf(*site.ledger);
    const bool wasOlder = site.older;
    site.ledger.reset();
    site.older = site.older && !upgrade;
    site.ledger = openAt(site.path, site.older, *site.clock);
    if (wasOlder == site.older && digestOf(*site.ledger) != before)
        fail(QStringLiteral("a ledger is another after it was closed and opened"));
}

} // namespace jc::test
