#include "core/progress/progress.h"

#include "core/base/date.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/opening.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/policy.h"
#include "core/dictionary/entities/reading.h"
#include "core/dictionary/entities/target.h"
#include "core/dictionary/entities/task.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/query.h"
#include "core/ledger/state_store.h"
#include "core/policy/region_records.h"
#include "core/progress/held_targets.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

constexpr double decimalScale = 1'000'000.0;

Result<QVector<Record>> allOf(const Ledger& ledger, const EntityDescription& entity)
{
    RecordQuery query;
    query.entity = &entity;
    Result<RecordPage> page = queryRecords(ledger, query);
    if (!page)
        return page.error();
    return page->records;
}

bool isStockGoal(const GoalEntry& goal)
{
    return goal.record.get(goal::accumulation) == QLatin1String("stock");
}

} // namespace

Result<ProgressBoard> ProgressBoard::compute(const Ledger& ledger, QDate asOf, KeptRows* kept)
{
    ProgressBoard board;
    if (kept != nullptr) {
        const Result<void> followed = kept->follow(ledger);
        if (!followed)
            return followed.error();
    }
    Result<void> done = board.readGround(ledger, asOf);
    if (done)
        done = board.fill(ledger, kept);
    if (!done)
        return done.error();
    return board;
}

Result<void> ProgressBoard::readGround(const Ledger& ledger, QDate asOf)
{
    m_asOf = asOf;
    Result<RegionTree> regions = RegionTree::load(ledger);
    if (!regions)
        return regions.error();
    m_regions = std::move(*regions);
    const Result<QString> root = ledgerRegion(ledger);
    if (!root)
        return root.error();
    m_root = ownRegion(m_regions, *root);
    return readGoals(ledger);
}

Result<void> ProgressBoard::fill(const Ledger& ledger, KeptRows* kept)
{
    Result<void> done = readTargets(ledger);
    if (done)
        done = readUnits(ledger);
    if (done)
        done = readBaselines(ledger);
    if (done)
        done = count(ledger, kept);
    if (done)
        done = addOpenings(ledger);
    return done;
}

Result<void> ProgressBoard::readGoals(const Ledger& ledger)
{
    const Result<QVector<Record>> policies = allOf(ledger, policy::entity);
    if (!policies)
        return policies.error();
    QHash<RecordId, int> policyOrder;
    for (const Record& record : *policies) {
        policyOrder.insert(record.id(), static_cast<int>(policyOrder.size()));
        const QDate start =
            record.has(policy::planStart) ? record.get(policy::planStart) : record.get(policy::issuedDate);
        m_policyPeriods.insert(record.id(), {start, record.get(policy::planEnd)});
    }
    const Result<QVector<Record>> goals = allOf(ledger, goal::entity);
    if (!goals)
        return goals.error();
    for (const Record& record : *goals) {
        if (record.state() == RecordState::Draft)
            continue;
        GoalEntry entry;
        entry.record = record;
        const Result<std::optional<qint64>> n = ledger.store().numberOf(record.id(), record.entity().number);
        if (!n)
            return n.error();
        entry.n = n->value_or(0);
        if (record.has(goal::measure)) {
            Result<Measure> measure = parseMeasure(record.get(goal::measure).toUtf8());
            if (measure)
                entry.measure = std::move(*measure);
            else
                entry.measureFault = measure.error().message;
        }
        m_goals.append(entry);
    }
    std::ranges::stable_sort(m_goals, [&](const GoalEntry& a, const GoalEntry& b) {
        const auto key = [&](const GoalEntry& entry) {
            return std::pair(policyOrder.value(entry.record.get(goal::policy)),
                             entry.record.get(goal::position));
        };
        return key(a) < key(b);
    });

    const Result<QVector<Record>> tasks = allOf(ledger, task::entity);
    if (!tasks)
        return tasks.error();
    for (const Record& record : *tasks) {
        const QVector<RecordId> served = record.get(task::goals);
        for (GoalEntry& entry : m_goals) {
            if (!served.contains(entry.record.id()))
                continue;
            entry.leadUnits += record.get(task::leadUnits);
            entry.responsibleUnits += record.get(task::responsibleUnits);
        }
    }
    return {};
}

Result<void> ProgressBoard::readTargets(const Ledger& ledger)
{
    const Result<QVector<Record>> targets = allOf(ledger, target::entity);
    if (!targets)
        return targets.error();
    for (const Record& record : *targets) {
        // A unit's share is part of its region's target, not a target beside it.
        if (record.has(target::organisation))
            continue;
        const int region = m_regions.indexOf(record.get(target::region));
        const GoalEntry* of = goal(record.get(target::goal));
        if (region >= 0 && isHeldAgainst(record, of != nullptr ? &of->record : nullptr, m_asOf))
            holdAgainst(record, std::pair(record.get(target::goal), region), m_targets);
    }
    return {};
}

Result<void> ProgressBoard::readUnits(const Ledger& ledger)
{
    const Result<QVector<Record>> units = allOf(ledger, organisation::entity);
    if (!units)
        return units.error();
    for (const Record& record : *units) {
        const Result<std::optional<qint64>> n = ledger.store().numberOf(record.id(), record.entity().number);
        if (!n)
            return n.error();
        m_units.insert(n->value_or(0), record.id());
    }
    return {};
}

FigureWindow ProgressBoard::windowOf(const GoalEntry& goal) const
{
    if (isStockGoal(goal) && !(goal.measure && goal.measure->counted.exists))
        return {QDate(), m_asOf};
    const auto [planStart, planEnd] = m_policyPeriods.value(goal.record.get(goal::policy));
    const QDate start = goal.record.has(goal::start) ? goal.record.get(goal::start) : planStart;
    // After the due date the window is closed.
    const QDate due = goal.record.has(goal::due) ? goal.record.get(goal::due) : planEnd;
    const QDate to = due.isValid() ? std::min(due, m_asOf) : m_asOf;
    if (goal.record.get(goal::accumulation) == QLatin1String("per-year"))
        return {std::max(start, QDate(to.year(), 1, 1)), to};
    return {start, to};
}

Result<void> ProgressBoard::count(const Ledger& ledger, KeptRows* kept)
{
    const qint64 root = m_root >= 0 ? m_regions.node(m_root).n : 0;
    SumSource source{ledger, kept};
    for (GoalEntry& entry : m_goals) {
        if (!entry.measure)
            continue;
        const FigureWindow window = windowOf(entry);
        const auto sumsOf = [&](const MeasurePart& part) {
            const RowQuery query = [part, window, root](const Ledger& asked, const RowScope& scope) {
                return compilePart(asked, part, window, root, scope);
            };
            const bool byDay = isPlacedByDay(entry) || part.latest;
            return cells(source, entry, query, byDay ? SumBy::Day : SumBy::Month);
        };
        const RowQuery presence = [part = entry.measure->counted, window](const Ledger& asked,
                                                                          const RowScope& scope) {
            return compilePresence(asked, part, window, scope);
        };
        Result<QVector<Cell>> cells = sumsOf(entry.measure->counted);
        Result<QVector<Cell>> denominator =
            entry.measure->isRatio() ? sumsOf(*entry.measure->denominator) : QVector<Cell>();
        Result<QVector<Cell>> present =
            this->cells(source, entry, presence, isPlacedByDay(entry) ? SumBy::Day : SumBy::Month);
        std::vector<Result<QVector<Cell>>> beside;
        for (const MeasureBeside& item : entry.measure->beside)
            beside.push_back(sumsOf(item.part));
        std::vector<const Result<QVector<Cell>>*> parts{&cells, &denominator, &present};
        for (const Result<QVector<Cell>>& item : beside)
            parts.push_back(&item);
        bool usable = true;
        for (const Result<QVector<Cell>>* part : parts) {
            if (*part)
                continue;
            // A measure that does not fit the dictionary spoils its own goal only.
            if (part->error().code != ErrorCode::InvalidInput)
                return part->error();
            entry.measureFault = part->error().message;
            usable = false;
        }
        if (!usable) {
            entry.measure.reset();
            continue;
        }
        Counted counted{std::move(*cells), std::move(*denominator), std::move(*present), {}};
        for (const Result<QVector<Cell>>& item : beside)
            counted.beside.append(*item);
        m_counted.insert(entry.record.id(), std::move(counted));
    }
    return {};
}

// Where no region comes or goes within the window, all its days share one tree and months are enough.
bool ProgressBoard::isPlacedByDay(const GoalEntry& goal) const
{
    const FigureWindow window = windowOf(goal);
    return !isStockGoal(goal) && m_regions.changesWithin(window.from, window.to);
}

QDate ProgressBoard::placingDay(const GoalEntry& goal, QDate date) const
{
    return isStockGoal(goal) || !date.isValid() ? windowOf(goal).to : date;
}

RegionTree::Placement ProgressBoard::place(const GoalEntry& goal, int region, QDate date) const
{
    return m_regions.place(region, placingDay(goal, date));
}

Result<QVector<RowSum>>
ProgressBoard::SumSource::sums(const CompiledQuery& compiled, const RowQuery& query, SumBy by)
{
    if (kept != nullptr)
        return kept->sums(ledger, compiled, query, by);
    const QString text = compiled.text() + (by == SumBy::Day ? QLatin1String("\nday") : QLatin1String());
    if (const auto at = known.constFind(text); at != known.cend())
        return *at;
    Result<QVector<RowSum>> read = sumRows(ledger, compiled, by);
    if (read)
        known.insert(text, *read);
    return read;
}

Result<QVector<ProgressBoard::Cell>>
ProgressBoard::cells(SumSource& source, const GoalEntry& goal, const RowQuery& query, SumBy by)
{
    const Result<CompiledQuery> compiled = query(source.ledger, {});
    if (!compiled)
        return compiled.error();
    const Result<QVector<RowSum>> sums = source.sums(*compiled, query, by);
    if (!sums)
        return sums.error();
    QVector<Cell> cells;
    cells.reserve(sums->size());
    for (const RowSum& sum : *sums) {
        const int day = by == SumBy::Day ? sum.key.date : 0;
        const QDate date = dateFromNumber(day).value_or(QDate());
        cells.append({place(goal, m_regions.indexOf(sum.key.total), date),
                      place(goal, m_regions.indexOf(sum.key.part), date),
                      by == SumBy::Day ? sum.key.date / 100 : sum.key.date,
                      day,
                      sum.key.unit,
                      static_cast<double>(sum.value) / compiled->scale});
    }
    return cells;
}

bool ProgressBoard::belongs(int total, int part, int region) const
{
    const int county = m_regions.countyOf(region, m_root);
    if (county < 0)
        return m_regions.isWithin(part, region);
    if (!m_regions.isWithin(total, county))
        return false;
    return county == region || m_regions.isWithin(part, region);
}

double ProgressBoard::sum(const QVector<Cell>& cells, int region) const
{
    double total = 0.0;
    for (const Cell& cell : cells) {
        if (belongs(cell.total.region, cell.part.region, region))
            total += cell.value;
    }
    return total;
}

std::optional<double>
ProgressBoard::valueOf(const MeasurePart& part, const QVector<Cell>& cells, int region) const
{
    if (!part.latest)
        return sum(cells, region);
    const Cell* newest = nullptr;
    for (const Cell& cell : cells) {
        if (cell.total.region == region && (newest == nullptr || newest->day < cell.day))
            newest = &cell;
    }
    return newest != nullptr ? std::optional(newest->value) : std::nullopt;
}

Result<void> ProgressBoard::readBaselines(const Ledger& ledger)
{
    const Result<QVector<Record>> readings = allOf(ledger, reading::entity);
    if (!readings)
        return readings.error();
    QHash<std::pair<RecordId, int>, QDate> first;
    for (const Record& record : *readings) {
        const bool quoted = record.get(reading::kind) == QLatin1String("quoted");
        const std::pair key(record.get(reading::goal), m_regions.indexOf(record.get(reading::region)));
        const QDate date = record.get(reading::referenceDate);
        if (!quoted || record.state() == RecordState::Draft || date > m_asOf ||
            (first.contains(key) && first.value(key) <= date))
            continue;
        first.insert(key, date);
        m_baselines.insert(key, static_cast<double>(record.get(reading::value)) / decimalScale);
    }
    return {};
}

Result<void> ProgressBoard::addOpenings(const Ledger& ledger)
{
    const Result<QVector<Record>> openings = allOf(ledger, opening::entity);
    if (!openings)
        return openings.error();
    for (const Record& record : *openings) {
        const GoalEntry* entry = goal(record.get(opening::goal));
        if (entry == nullptr || record.state() == RecordState::Draft ||
            !countsOpening(*entry, record.get(opening::asOf)))
            continue;
        Cell cell;
        cell.total = cell.part =
            place(*entry, m_regions.indexOf(record.get(opening::region)), record.get(opening::asOf));
        const Result<std::optional<qint64>> unit =
            ledger.store().numberOf(record.get(opening::organisation), organisation::entity.number);
        if (!unit)
            return unit.error();
        cell.unit = unit->value_or(0);
        cell.opening = true;
        Counted& counted = m_counted[entry->record.id()];
        cell.value = static_cast<double>(record.get(opening::value)) / decimalScale;
        counted.counted.append(cell);
        counted.present.append(cell);
        if (entry->measure->isRatio()) {
            cell.value = static_cast<double>(record.get(opening::denominator)) / decimalScale;
            counted.denominator.append(cell);
        }
    }
    return {};
}

bool ProgressBoard::countsOpening(const GoalEntry& goal, QDate upTo) const
{
    if (!goal.measure || goal.measure->counted.latest)
        return false;
    const FigureWindow window = windowOf(goal);
    return upTo <= window.to && (!window.from.isValid() || upTo >= window.from);
}

const GoalEntry* ProgressBoard::goal(RecordId id) const
{
    const auto at =
        std::ranges::find_if(m_goals, [id](const GoalEntry& entry) { return entry.record.id() == id; });
    return at == m_goals.end() ? nullptr : &*at;
}

const GoalEntry* ProgressBoard::goal(QStringView code) const
{
    for (const GoalEntry& entry : m_goals) {
        if (entry.record.get(goal::code) == code)
            return &entry;
    }
    return nullptr;
}

std::optional<double> ProgressBoard::targetOf(const GoalEntry& goal, int region) const
{
    const auto at = m_targets.constFind({goal.record.id(), region});
    if (at == m_targets.cend())
        return std::nullopt;
    return *at;
}

Figure ProgressBoard::judged(const GoalEntry& goal, int region, Figure figure) const
{
    figure.goal = &goal;
    figure.region = region;
    const Record& record = goal.record;
    const auto [planStart, planEnd] = m_policyPeriods.value(record.get(goal::policy));
    GoalFacts facts;
    facts.measured = goal.measure.has_value();
    facts.target = figure.target;
    facts.actual = figure.actual;
    facts.compare = record.get(goal::compare);
    facts.aspirational = record.get(goal::commitment) == QLatin1String("aspirational");
    facts.perYear = record.get(goal::accumulation) == QLatin1String("per-year");
    facts.stock = isStockGoal(goal);
    facts.kept = facts.stock && record.get(goal::basis) == QLatin1String("derived") &&
                 record.get(goal::kind) == QLatin1String("count");
    facts.isCount = record.get(goal::kind) == QLatin1String("count");
    if (const auto base = m_baselines.constFind({record.id(), region}); base != m_baselines.cend())
        facts.baseline = *base;
    facts.start = record.has(goal::start) ? record.get(goal::start) : planStart;
    facts.due = record.get(goal::due);
    figure.judgement = judge(facts, m_asOf);
    return figure;
}

Figure ProgressBoard::figure(const GoalEntry& goal, int region) const
{
    Figure figure;
    figure.target = targetOf(goal, region);
    const auto counted = m_counted.constFind(goal.record.id());
    if (counted != m_counted.cend() && isKnown(*counted, region)) {
        const Measure& measure = *goal.measure;
        const std::optional<double> number = valueOf(measure.counted, counted->counted, region);
        if (measure.isRatio()) {
            figure.numerator = number;
            figure.denominator = valueOf(*measure.denominator, counted->denominator, region);
            if (number && figure.denominator && *figure.denominator != 0.0) {
                figure.actual = *number / *figure.denominator;
                if (measure.needsAll)
                    figure.actual = *number >= *figure.denominator ? 1.0 : 0.0;
            }
        } else if (measure.needs) {
            figure.numerator = number;
            figure.denominator = static_cast<double>(*measure.needs);
            figure.actual = number >= figure.denominator ? 1.0 : 0.0;
        } else {
            figure.actual = number;
        }
        for (const QVector<Cell>& cells : counted->beside)
            figure.beside.append(sum(cells, region));
        const double opened = openingOf(counted->counted, region);
        if (opened != 0.0)
            figure.opening = opened;
    }
    return judged(goal, region, figure);
}

// Something of the measured kind is known here, whether or not it counts.
bool ProgressBoard::isKnown(const Counted& counted, int region) const
{
    return std::ranges::any_of(counted.present, [&](const Cell& cell) {
        return belongs(cell.total.region, cell.part.region, region);
    });
}

double ProgressBoard::openingOf(const QVector<Cell>& cells, int region) const
{
    double opened = 0.0;
    for (const Cell& cell : cells) {
        if (cell.opening && belongs(cell.total.region, cell.part.region, region))
            opened += cell.value;
    }
    return opened;
}

bool ProgressBoard::isListed(const GoalEntry& goal, const Figure& figure) const
{
    const FigureWindow window = windowOf(goal);
    const QDate from = isStockGoal(goal) ? window.to : window.from;
    // A target stays with the region it was given to, and a record with the region it was made in.
    return m_regions.isValidWithin(figure.region, from, window.to) || figure.target || figure.actual ||
           figure.denominator;
}

QVector<FigureRow> ProgressBoard::parts(const GoalEntry& goal, int region) const
{
    QVector<FigureRow> rows;
    const QVector<int>& children = m_regions.node(region).children;
    for (const int child : children) {
        const Figure part = figure(goal, child);
        if (isListed(goal, part))
            rows.append({PartKind::Region, part});
    }
    const auto counted = m_counted.constFind(goal.record.id());
    if (counted == m_counted.cend() || children.isEmpty() || !goal.measure->isSum())
        return rows;
    // Above the county the parts are whole totals; below it people may come from elsewhere, or be placed no
    // lower than the region itself.
    const bool byOrigin =
        std::ranges::all_of(children, [&](int child) { return m_regions.countyOf(child, m_root) != child; });
    QMap<PartKind, double> beside; // in the order of the kinds
    for (const Cell& cell : counted->counted) {
        if (!belongs(cell.total.region, cell.part.region, region))
            continue;
        const RegionTree::Placement& role = byOrigin ? cell.part : cell.total;
        if (role.region == region && role.pending)
            beside[PartKind::Pending] += cell.value;
        else if (byOrigin && (role.region < 0 || role.region == region))
            beside[PartKind::Unplaced] += cell.value;
        else if (byOrigin && !m_regions.isWithin(role.region, region))
            beside[PartKind::Outside] += cell.value;
    }
    for (auto at = beside.cbegin(); at != beside.cend(); ++at) {
        Figure figure;
        figure.actual = at.value();
        rows.append({at.key(), judged(goal, -1, figure)});
    }
    return rows;
}

QString ProgressBoard::regionName(int region) const
{
    if (region < 0)
        return {};
    const QString name = m_regions.nameAt(region, m_asOf);
    const QDate last = m_regions.node(region).validTo;
    if (!last.isValid() || last >= m_asOf)
        return name;
    return QCoreApplication::translate("Progress", "%1（至%2）").arg(name, last.toString(Qt::ISODate));
}

QVector<MonthPoint> ProgressBoard::months(const GoalEntry& goal, int region) const
{
    QMap<int, double> byMonth;
    const auto counted = m_counted.constFind(goal.record.id());
    if (counted != m_counted.cend() && goal.measure->isSum()) {
        for (const Cell& cell : counted->counted) {
            if (!cell.opening && belongs(cell.total.region, cell.part.region, region))
                byMonth[cell.month] += cell.value;
        }
    }
    QVector<MonthPoint> points;
    for (auto at = byMonth.cbegin(); at != byMonth.cend(); ++at)
        points.append({at.key() / 100, at.key() % 100, at.value()});
    return points;
}

QVector<std::pair<RecordId, double>> ProgressBoard::byUnit(const GoalEntry& goal, int region) const
{
    QMap<RecordId, double> units;
    const auto counted = m_counted.constFind(goal.record.id());
    if (counted != m_counted.cend() && goal.measure->isSum()) {
        for (const Cell& cell : counted->counted) {
            if (belongs(cell.total.region, cell.part.region, region))
                units[m_units.value(cell.unit)] += cell.value;
        }
    }
    QVector<std::pair<RecordId, double>> rows;
    for (auto at = units.cbegin(); at != units.cend(); ++at)
        rows.append({at.key(), at.value()});
    return rows;
}

} // namespace jc
