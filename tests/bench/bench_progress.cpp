#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/statement.h"
#include "core/policy/new_ledger.h"
#include "core/policy/policy_records.h"
#include "core/progress/progress.h"
#include "tests/bench/bench.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

namespace jc::bench {

namespace {

constexpr int enrolmentsAPerson = 7;

template <FieldType T>
void set(Edit& edit, const Field<T>& field, const typename Field<T>::Native& native)
{
    Record record(*edit.entity);
    record.set(field, native);
    edit.fields.insert(field.description.number, record.value(field.description.number));
}

class Load
{
public:
    Load(Ledger& ledger, const PolicyTemplate& policy)
        : m_ledger(ledger)
        , m_policy(policy)
    {}

    bool persons(int count)
    {
        Result<RegionTree> regions = RegionTree::load(m_ledger);
        if (!regions)
            return false;
        QVector<RecordId> villages;
        for (const RegionTree::Node& node : regions->nodes()) {
            if (node.level == QLatin1String("village"))
                villages.append(node.id);
        }
        addClasses();
        for (int i = 0; i < count; ++i) {
            Edit person{&person::entity, RecordId::derived({QString::number(i)}), {}, std::nullopt};
            set(person, person::name, QStringLiteral("学员%1").arg(i));
            set(person, person::idNumber, QStringLiteral("11010519491231002X"));
            set(person, person::householdRegion, villages[i % villages.size()]);
            add(person);
            for (int k = 0; k < enrolmentsAPerson; ++k) {
                Edit enrolment{&enrolment::entity,
                               RecordId::derived({QString::number(i), QString::number(k)}),
                               {},
                               std::nullopt};
                set(enrolment, enrolment::person, person.id);
                set(enrolment,
                    enrolment::trainingClass,
                    m_classes[(i * enrolmentsAPerson + k) % m_classes.size()]);
                set(enrolment, enrolment::status, QStringLiteral("completed"));
                add(enrolment);
            }
        }
        return flush();
    }

    // Another enrolment of a person who is there already.
    bool one(int number)
    {
        addClassNames();
        Edit enrolment{&enrolment::entity,
                       RecordId::derived({QStringLiteral("one more"), QString::number(number)}),
                       {},
                       std::nullopt};
        set(enrolment, enrolment::person, RecordId::derived({QString::number(number)}));
        set(enrolment, enrolment::trainingClass, m_classes[number]);
        set(enrolment, enrolment::status, QStringLiteral("completed"));
        add(enrolment);
        return flush();
    }

private:
    void addClassNames()
    {
        for (int i = 0; i < 1000; ++i)
            m_classes.append(RecordId::derived({QStringLiteral("c"), QString::number(i)}));
    }

    void addClasses()
    {
        const QStringList programmes{QStringLiteral("prog-kangyang"),
                                     QStringLiteral("prog-eco-guard"),
                                     QStringLiteral("prog-yunpin"),
                                     QStringLiteral("prog-rural"),
                                     QStringLiteral("prog-malanhua")};
        for (int i = 0; i < 1000; ++i) {
            Edit edit{&training_class::entity,
                      RecordId::derived({QStringLiteral("c"), QString::number(i)}),
                      {},
                      std::nullopt};
            set(edit, training_class::name, QStringLiteral("班%1").arg(i));
            set(edit, training_class::programme, policyRecordId(m_policy, programmes[i % programmes.size()]));
            set(edit, training_class::organiser, policyRecordId(m_policy, QStringLiteral("org-hrss")));
            set(edit, training_class::trainingType, QStringLiteral("T01"));
            set(edit, training_class::startDate, QDate(2021, 1, 1).addDays(i));
            set(edit, training_class::endDate, QDate(2021, 1, 20).addDays(i));
            set(edit, training_class::hours, qint64{40});
            set(edit, training_class::status, QStringLiteral("completed"));
            m_classes.append(edit.id);
            add(edit);
        }
        m_good = flush() && m_good;
    }

    static constexpr qsizetype editsAtOnce = 10'000;

    void add(const Edit& edit)
    {
        m_change.edits.append(edit);
        if (m_change.edits.size() == editsAtOnce)
            m_good = flush() && m_good;
    }

    bool flush()
    {
        const Result<ChangeOutcome> applied = m_ledger.apply(m_change, {});
        m_change.edits.clear();
        return applied.has_value() && m_good;
    }

    Ledger& m_ledger;
    const PolicyTemplate& m_policy;
    QVector<RecordId> m_classes;
    Change m_change;
    bool m_good = true;
};

// What each goal costs where everything is read anew.
void printEachGoal(const Ledger& ledger, QDate asOf)
{
    const Result<ProgressBoard> board = ProgressBoard::compute(ledger, asOf);
    if (!board)
        return;
    const qint64 root = board->regions().node(board->rootRegion()).n;
    for (const GoalEntry& entry : board->goals()) {
        if (!entry.measure)
            continue;
        const double milliseconds = millisecondsOf([&] {
            const Result<CompiledQuery> query =
                compilePart(ledger, entry.measure->counted, board->windowOf(entry), root);
            if (query)
                static_cast<void>(sumRows(ledger, *query, SumBy::Month).has_value());
        });
        std::printf("  %-46s %9.1f ms\n", qPrintable(entry.record.get(goal::code)), milliseconds);
    }
}

} // namespace

bool benchProgress(int persons)
{
    const QTemporaryDir directory;
    const FixedClock clock(QDate(2025, 9, 30));
    const Result<Catalogues> catalogues = Catalogues::load();
    const Result<PolicyTemplate> policy = loadBundledPolicy(QStringLiteral("longling-2022"));
    if (!catalogues || !policy)
        return false;
    Result<std::unique_ptr<Ledger>> made = makeLedger(
        {directory.filePath(QStringLiteral("bench.jiangce")), QStringLiteral("530523"), {}, {*policy}, {}},
        *catalogues,
        clock);
    if (!made)
        return false;
    Ledger& ledger = **made;
    bool loaded = false;
    const double loading = millisecondsOf([&] { loaded = Load(ledger, *policy).persons(persons); });
    if (!loaded)
        return false;
    const int records = persons * (1 + enrolmentsAPerson) + 1000;
    std::printf("%-34s %9.0f ms  %d records, %.0f a second\n",
                "load through the one door",
                loading,
                records,
                records / loading * 1000.0);

    const auto floor = [&] {
        Result<Statement> statement = Statement::prepare(
            ledger.handle(),
            QStringLiteral(
                "SELECT class, origin_region, count(*) FROM temp.bare GROUP BY class, origin_region"));
        while (statement && statement->step().value_or(false)) {
        }
    };
    if (!execute(ledger.handle(),
                 "CREATE TEMP TABLE bare (class, origin_region);"
                 "INSERT INTO bare SELECT class, origin_region FROM s_enrolment;"
                 "CREATE INDEX temp.bare_both ON bare (class, origin_region)"))
        return false;
    const QDate asOf(2025, 9, 30);
    const auto failed = [] {
        std::printf("dashboard failed\n");
    };
    const auto all = [&] {
        if (!ProgressBoard::compute(ledger, asOf))
            failed();
    };
    tell("all goals and regions, all rows", measure(5, all, floor));
    KeptRows kept;
    const double first = millisecondsOf([&] {
        if (!ProgressBoard::compute(ledger, asOf, &kept))
            failed();
    });
    tell("dashboard, first look (once)", {timingOf({first}), timingOf({millisecondsOf(floor)})});
    // What a clerk's save costs the dashboard: one enrolment more, every goal and region after it.
    int saved = 0;
    std::vector<double> times;
    std::vector<double> floors;
    for (int run = 0; run < 15; ++run) {
        if (!Load(ledger, *policy).one(saved++))
            return false;
        times.push_back(millisecondsOf([&] {
            if (!ProgressBoard::compute(ledger, asOf, &kept))
                failed();
        }));
        floors.push_back(millisecondsOf(floor));
    }
    printEachGoal(ledger, asOf);
    return report("dashboard after a save", {timingOf(times), timingOf(floors)}, 2.0, 150.0);
}

} // namespace jc::bench
