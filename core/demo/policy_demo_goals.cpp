#include "core/demo/policy_demo_goals.h"

#include "core/base/decimal.h"
#include "core/demo/demo_load.h"
#include "core/demo/demo_world.h"
#include "core/demo/policy_demo_conditions.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/event.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/opening.h"
#include "core/policy/region_records.h"

#include <algorithm>
#include <cmath>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecordsOfGoal = 160; // the rest of a large figure is an opening balance
constexpr int seatsOfClass = 28;
constexpr int peopleBetweenGoals = 23; // so that some people meet several goals, and not all the same
// How far the goals are, in percent of the target, in the order of the document.
constexpr std::array<int, 11> goalPaces{91, 104, 68, 95, 83, 45, 98, 76, 79, 27, 102};
// Met, of what a ratio asks: the same order.
constexpr std::array<int, 7> ratioPaces{86, 72, 94, 61, 90, 78, 97};

int usualCount(const MeasurePart& part, int index)
{
    // What is asked more closely is rarer.
    if (part.entity == u"institution") {
        const bool open =
            part.where.size() == 1 && (part.where.first().values.contains(u"training-institution"_s) ||
                                       part.where.first().values.contains(u"employer-evaluator"_s));
        return open ? 36 + index % 7 : 6 + index % 5;
    }
    if (part.entity == u"platform")
        return 4 + index * 5 % 13;
    static const QHash<QString, int> counts{{u"enrolment"_s, 150},
                                            {u"certificate"_s, 120},
                                            {u"apprenticeship"_s, 84},
                                            {u"cultivation"_s, 60},
                                            {u"talent"_s, 46},
                                            {u"household"_s, 52},
                                            {u"supervision"_s, 48},
                                            {u"evaluation_project"_s, 40},
                                            {u"admission"_s, 44},
                                            {u"wage"_s, 30},
                                            {u"finance"_s, 26},
                                            {u"honour"_s, 18},
                                            {u"standard"_s, 16},
                                            {u"event"_s, 1},
                                            {u"reading"_s, 1}};
    const int usual = counts.value(part.entity, 20);
    return usual < 10 ? usual : usual + index * 11 % (usual / 2);
}

bool isShared(const QString& entity)
{
    return entity == u"village" || entity == u"enterprise";
}

bool isOfKeyAreas(const MeasurePart& part)
{
    return std::ranges::any_of(
        part.where, [](const MeasureCondition& c) { return c.test == MeasureCondition::Test::Within; });
}

DemoStage stageOf(const EntityDescription& entity)
{
    const QString key = QString::fromLatin1(entity.key);
    if (key == u"class")
        return DemoStage::Filings;
    if (key == u"enrolment")
        return DemoStage::Rosters;
    if (key == u"certificate")
        return DemoStage::Certificates;
    if (key == u"apprenticeship")
        return DemoStage::Apprentices;
    if (key == u"cultivation")
        return DemoStage::Cultivation;
    if (key == u"talent")
        return DemoStage::Talents;
    return key == u"finance" ? DemoStage::Payments : DemoStage::Registers;
}

} // namespace

PolicyDemoGoals::PolicyDemoGoals(PolicyDemoWorld& world,
                                 PolicyDemoRecords& records,
                                 DemoJournal& journal,
                                 const ProgressBoard& board)
    : m_world(world)
    , m_records(records)
    , m_journal(journal)
    , m_board(board)
{}

void PolicyDemoGoals::enter()
{
    for (int i = 0; i < static_cast<int>(m_board.goals().size()); ++i) {
        const GoalEntry& goal = m_board.goals()[i];
        // Villages and enterprises are registers of which several goals count different things.
        if (goal.measure && !isShared(goal.measure->counted.entity))
            enterGoal(goal, i);
    }
}

void PolicyDemoGoals::enterGoal(const GoalEntry& goal, int index)
{
    const MeasurePart& part = goal.measure->counted;
    // What is summed over schools, or up to a ceiling of each kind, is counted from what other goals made.
    if (!part.mostBy.isEmpty() || (!part.value.isEmpty() && part.entity == u"institution"))
        return;
    m_goal = goal.record.id();
    m_offset = index * peopleBetweenGoals;
    QVector<Days> spans = daysOf(goal);
    int wanted = wantedFor(goal, index);
    if (wanted > mostRecordsOfGoal) {
        const int kept = mostRecordsOfGoal;
        const bool sums = goal.measure->isSum() && part.value.isEmpty() && spans.size() == 1;
        if (sums) {
            // Up to the day before the ledger was opened; the names begin with it.
            enterOpening(goal, wanted - kept, m_world.opened().addDays(-1));
            spans.first().from = std::max(spans.first().from, m_world.opened());
        }
        wanted = kept;
    }
    for (const Days& days : spans) {
        const bool present = &days == &spans.last();
        // Some of what is done every year is not done yet.
        if (present && spans.size() > 1 && part.entity == u"event" && index % 3 == 2) {
            enterMany(goal, Part::Missed, 1, days);
            continue;
        }
        enterMany(goal, Part::Counted, present ? wanted : std::max(1, wanted * 4 / 5), days);
        const int pace = ratioPaces[static_cast<std::size_t>(index) % ratioPaces.size()];
        if (!part.must.isEmpty())
            enterMany(goal, Part::Missed, std::max(1, wanted * (100 - pace) / pace), days);
        else if (goal.measure->isRatio() && !goal.measure->denominator->where.isEmpty() &&
                 goal.measure->denominator->where != part.where)
            enterMany(goal, Part::OnlyBelow, wanted * 5 / 2, days);
    }
    const bool lone = part.entity == u"reading" || part.entity == u"event";
    enterMany(goal, Part::Excluded, lone ? 0 : std::clamp(wanted / 14, 1, 6), spans.last());
    if (index % 3 == 0 && !lone)
        enterMany(goal, Part::Draft, 1, spans.last());
}

int PolicyDemoGoals::wantedFor(const GoalEntry& goal, int index) const
{
    const MeasurePart& part = goal.measure->counted;
    const std::optional<double> target = m_board.figure(goal, m_board.rootRegion()).target;
    const bool counts = goal.measure->isSum() && part.value.isEmpty();
    int wanted = usualCount(part, index);
    if (target && counts) {
        const int pace = goalPaces[static_cast<std::size_t>(index) % goalPaces.size()];
        wanted = std::max(1, static_cast<int>(std::lround(*target * pace / 100)));
    }
    if (goal.measure->needs && !goal.measure->isRatio())
        return 1;
    // Of as many places as there are.
    if (part.distinct == QStringList{u"region"_s})
        wanted = static_cast<int>(std::max(qsizetype{1}, m_world.areas().size() - 3));
    return wanted;
}

QVector<PolicyDemoGoals::Days> PolicyDemoGoals::daysOf(const GoalEntry& goal) const
{
    const QDate until = m_world.options().until;
    const FigureWindow window = m_board.windowOf(goal);
    if (goal.record.get(goal::accumulation) == u"per-year") {
        const QDate year(until.year(), 1, 1);
        return {{year.addYears(-1), year.addDays(-1)}, {year, until}};
    }
    if (goal.measure->counted.entity == u"reading")
        return {{until.addYears(-2), until.addYears(-2)},
                {until.addYears(-1), until.addYears(-1)},
                {until, until}};
    const QDate from = window.from.isValid() ? window.from : until.addYears(-3);
    return {{std::min(from, until), until}};
}

QVector<int> PolicyDemoGoals::weightsOf(const MeasurePart& part) const
{
    const bool keyOnly = isOfKeyAreas(part);
    QVector<int> weights;
    for (const PolicyDemoArea& area : m_world.areas())
        weights.append(keyOnly && !area.isKeyArea ? 0 : area.weight);
    if (std::ranges::all_of(weights, [](int weight) { return weight == 0; }))
        weights.fill(1);
    return weights;
}

QDate PolicyDemoGoals::dayIn(const MeasurePart& part, Days days)
{
    if (part.entity == u"admission") // schools report in autumn
        return std::clamp(QDate(days.to.year(), 9, m_records.dice().between(8, 28)), days.from, days.to);
    const int span = static_cast<int>(days.from.daysTo(days.to)) + 1;
    // More of it lately than in the beginning.
    const int at = std::max(m_records.dice().below(span), m_records.dice().below(span));
    return days.from.addDays(at);
}

void PolicyDemoGoals::enterMany(const GoalEntry& goal, Part part, int count, Days days)
{
    const MeasurePart& counted = goal.measure->counted;
    const QVector<int> shares = apportion(count, weightsOf(counted));
    int i = 0;
    for (int area = 0; area < static_cast<int>(shares.size()); ++area) {
        // One of each place is all that counts.
        const int share = counted.distinct == QStringList{u"region"_s} && part == Part::Counted
                              ? (area < count ? 1 : 0)
                              : shares[area];
        for (int k = 0; k < share; ++k) {
            PolicyDemoSpot spot;
            spot.area = area;
            spot.n = m_offset + m_next[{m_goal, area}]++;
            spot.day = dayIn(counted, days);
            enterOne(goal, part, spot, i++);
        }
    }
}

RecordId PolicyDemoGoals::classFor(const MeasurePart& part, const PolicyDemoSpot& spot)
{
    OpenClass& open = m_classes[{m_goal, spot.area}];
    if (open.seats == 0) {
        Record made = m_records.trainingClass(spot);
        for (const MeasureCondition& condition : part.where) {
            if (!condition.path.startsWith(u"class."_s) || condition.values.isEmpty())
                continue;
            const FieldDescription* field =
                training_class::entity.field(QStringView(condition.path).sliced(6));
            if (field != nullptr)
                made.setValue(field->number, demoValueOf(*field, condition.values.first()));
        }
        open = {made.id(), spot.day, seatsOfClass};
        m_journal.add(m_world.enteredOn(spot.day), DemoStage::Filings, made);
    }
    --open.seats;
    return open.id;
}

void PolicyDemoGoals::enterOne(const GoalEntry& goal, Part part, const PolicyDemoSpot& given, int i)
{
    const MeasurePart& counted = goal.measure->counted;
    PolicyDemoSpot spot = given;
    RecordId attended;
    if (counted.entity == u"enrolment") {
        attended = classFor(counted, spot);
        spot.day = m_classes[{m_goal, spot.area}].end;
    }
    Record record = m_records.fill(counted.entity, spot);
    if (record.id().isNull())
        return;
    if (!attended.isNull())
        record.set(enrolment::trainingClass, attended);
    const QVector<RecordId>& firms = m_world.areas()[spot.area].firms;
    demoRequire(record,
                part == Part::OnlyBelow ? goal.measure->denominator->where : counted.where,
                firms,
                spot.n,
                m_records.dice());
    if (part == Part::OnlyBelow) {
        // What the part above does not ask for.
        for (const MeasureCondition& condition : counted.where) {
            const FieldDescription* field = record.entity().field(QStringView(condition.path));
            for (const MeasureCondition& below : goal.measure->denominator->where) {
                if (field == nullptr || below.path != condition.path)
                    continue;
                const auto other = std::ranges::find_if(
                    below.values, [&](const QString& value) { return !condition.values.contains(value); });
                if (other != below.values.end())
                    record.setValue(field->number, demoValueOf(*field, *other));
            }
        }
    }
    if (part == Part::Missed && counted.must.isEmpty())
        record.set(event::status, u"ongoing"_s);
    else if (part == Part::Missed)
        demoMiss(record, counted.must.first());
    else
        demoRequire(record, counted.must, firms, spot.n, m_records.dice());
    if (part == Part::Excluded && !demoExclude(record, counted, i, m_world.options().until))
        return;
    m_records.finish(record, spot);
    if (part == Part::Draft) {
        for (const FieldDescription* field : record.entity().fields) {
            if (field->required && field->type != FieldType::Reference)
                record.setValue(field->number, {});
        }
    }
    if (counted.exists && part == Part::Counted && !counted.exists->of.isEmpty()) {
        // A few leaders have all of it.
        const FieldDescription* field = record.entity().field(QStringView(counted.exists->of));
        const qsizetype leaders = std::min(qsizetype{3}, m_world.areas().size());
        if (field != nullptr && field->type == FieldType::Reference)
            record.setValue(field->number, Value(m_world.areas()[i % leaders].firms.first()));
    }
    if (counted.exists && part == Part::Counted)
        enterCompanion(*counted.exists, record, spot);
    m_journal.add(m_world.enteredOn(spot.day), stageOf(record.entity()), record);
}

void PolicyDemoGoals::enterCompanion(const MeasureExistence& existence,
                                     const Record& record,
                                     const PolicyDemoSpot& spot)
{
    RecordId of = record.id();
    if (!existence.of.isEmpty()) {
        const FieldDescription* field = record.entity().field(QStringView(existence.of));
        const RecordId* led = field != nullptr ? record.value(field->number).reference() : nullptr;
        if (led == nullptr)
            return;
        of = *led;
    }
    if (m_companions.contains({existence.entity, of}))
        return;
    m_companions.insert({existence.entity, of});
    PolicyDemoSpot before = spot;
    before.day = std::max(m_board.windowOf(*m_board.goal(m_goal)).from, spot.day.addDays(-60));
    Record companion = m_records.fill(existence.entity, before);
    if (companion.id().isNull())
        return;
    demoRequire(companion, existence.where, m_world.areas()[spot.area].firms, spot.n, m_records.dice());
    m_records.finish(companion, before);
    const FieldDescription* via = companion.entity().field(QStringView(existence.via));
    if (via != nullptr)
        companion.setValue(via->number, Value(of));
    m_journal.add(m_world.enteredOn(before.day), stageOf(companion.entity()), companion);
}

void PolicyDemoGoals::enterOpening(const GoalEntry& goal, int value, QDate asOf)
{
    // The people of a load test are counted by name.
    if (m_world.options().persons > demoMostDetailed && goal.measure->counted.entity == u"certificate")
        return;
    const QVector<PolicyDemoPlace> places = m_world.openingPlaces(isOfKeyAreas(goal.measure->counted));
    QVector<int> weights;
    for (const PolicyDemoPlace& place : places)
        weights.append(place.weight);
    const QVector<int> shares = apportion(value, weights);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        if (shares[i] == 0)
            continue;
        Record record(opening::entity, m_world.id(u"opening-%1"_s.arg(goal.record.get(goal::code)), i));
        record.set(opening::goal, goal.record.id());
        record.set(opening::region, regionId(places[i].code));
        record.set(opening::asOf, asOf);
        record.set(opening::value, shares[i] * Decimal::scale);
        record.set(opening::source, u"启用台账前的统计报表（演示）"_s);
        m_journal.add(m_world.opened().addDays(3), DemoStage::Registers, record);
    }
}

} // namespace jc
