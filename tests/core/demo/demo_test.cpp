#include "core/base/certificate_number.h"
#include "core/base/credit_code.h"
#include "core/base/phone.h"
#include "core/base/resident_id.h"
#include "core/demo/demo.h"
#include "core/demo/demo_world.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/same_person.h"
#include "core/dictionary/entities/step.h"
#include "core/dictionary/entities/target.h"
#include "core/ledger/conflicts.h"
#include "core/ledger/history.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/query.h"
#include "core/ledger/verify.h"
#include "core/progress/progress.h"
#include "core/progress/trace.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace jc;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T demanded(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + " | " + result.error().detail.toStdString());
    return std::move(*result);
}

struct DemoBench
{
    QTemporaryDir directory;
    Catalogues catalogues = demanded(Catalogues::load());

    DemoOptions options(const char* name, int persons = 300) const
    {
        DemoOptions wanted;
        wanted.path = directory.filePath(QString::fromLatin1(name));
        wanted.persons = persons;
        return wanted;
    }
    std::unique_ptr<Ledger> make(const DemoOptions& wanted) const
    {
        return demanded(makeDemo(wanted, catalogues));
    }
};

QVector<Record> recordsOf(const Ledger& ledger, const EntityDescription& entity)
{
    RecordQuery query;
    query.entity = &entity;
    return demanded(queryRecords(ledger, query)).records;
}

bool sameRecords(const Ledger& one, const Ledger& other)
{
    for (const EntityDescription* entity : one.dictionary().entities()) {
        const QVector<Record> left = recordsOf(one, *entity);
        const QVector<Record> right = recordsOf(other, *entity);
        if (left.size() != right.size())
            return false;
        for (qsizetype i = 0; i < left.size(); ++i) {
            if (left[i].id() != right[i].id() || left[i].state() != right[i].state() ||
                left[i].values() != right[i].values())
                return false;
        }
    }
    return true;
}

QVector<std::optional<double>> allFigures(const Ledger& ledger)
{
    const ProgressBoard board = demanded(ProgressBoard::compute(ledger, QDate(2025, 9, 30)));
    QVector<std::optional<double>> figures;
    for (const GoalEntry& goal : board.goals()) {
        for (int region = 0; region < board.regions().nodes().size(); ++region)
            figures.append(board.figure(goal, region).actual);
    }
    return figures;
}

// The demo is a county of trainings and certificates; registers of other kinds it leaves to the user.
bool isOfDemo(const GoalEntry& goal)
{
    static const QSet<QString> made{u"enrolment"_s, u"certificate"_s, u"person"_s};
    return goal.measure && made.contains(goal.measure->counted.entity);
}

} // namespace

TEST_CASE("The same seed makes the same records and figures, another seed others", "[core][demo]")
{
    const DemoBench bench;
    const auto one = bench.make(bench.options("one.jiangce"));
    const auto again = bench.make(bench.options("again.jiangce"));
    CHECK(sameRecords(*one, *again));
    CHECK(allFigures(*one) == allFigures(*again));

    DemoOptions wanted = bench.options("other.jiangce");
    wanted.seed = 2;
    CHECK_FALSE(sameRecords(*one, *bench.make(wanted)));
}

TEST_CASE("A demo ledger verifies, says that it is one and ends at its date", "[core][demo]")
{
    const DemoBench bench;
    const auto ledger = bench.make(bench.options("demo.jiangce"));
    const LedgerReport report = demanded(verifyLedger(*ledger));
    CHECK(report.faults == QStringList());
    CHECK(demanded(isDemoLedger(*ledger)));
    CHECK(demanded(demoDate(*ledger)) == QDate(2025, 9, 30));
    CHECK(demanded(ledgerRegion(*ledger)) == u"530523"_s);
    const qint64 known = demanded(ledgerKnownUntil(*ledger));
    CHECK(QDateTime::fromMSecsSinceEpoch(known, Qt::UTC).date() == QDate(2025, 9, 30));

    qint64 last = 0;
    for (const Record& made : recordsOf(*ledger, training_class::entity)) {
        const QVector<HistoryEntry> history =
            demanded(recordHistory(*ledger, training_class::entity, made.id()));
        CHECK(history.first().time >=
              QDateTime(QDate(2022, 10, 10), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        last = std::max(last, history.last().time);
    }
    CHECK(last <= known);
}

TEST_CASE("Nobody in the demo can be a real person", "[core][demo]")
{
    const DemoBench bench;
    const auto ledger = bench.make(bench.options("demo.jiangce", 1000));
    const NumberContext context{QDate(2025, 9, 30), bench.catalogues.idRegions.codes()};
    const QVector<Record> people = recordsOf(*ledger, person::entity);
    // The second office registers four people again.
    REQUIRE(people.size() == 1004);
    QHash<QString, int> numbers;
    QSet<QString> prefixes;
    int missing = 0;
    int wrong = 0;
    for (const Record& record : people) {
        const QString phone = record.get(person::phone);
        if (!phone.isEmpty()) {
            CHECK(phone.size() == 11);
            CHECK((phone.startsWith(u"154") || phone.startsWith(u"179")));
        }
        if (!record.has(person::idNumber)) {
            ++missing;
            continue;
        }
        const QString number = record.get(person::idNumber);
        CHECK(number.mid(14, 3) >= u"996"_s);
        ++numbers[number];
        prefixes.insert(number.first(6));
        const NumberCheck judged = checkResidentId(number, context);
        if (record.state() == RecordState::Draft) {
            ++wrong;
            CHECK(judged.detailKey == u"checksum"_s);
        } else {
            CHECK(judged.isValid());
        }
    }
    CHECK(std::ranges::count(numbers, 2) == 4);
    CHECK(*std::ranges::max_element(numbers) == 2);
    CHECK(missing > 0);
    CHECK(missing < 20);
    CHECK(wrong > 0);
    CHECK(wrong < 10);
    CHECK(prefixes.contains(u"530521"_s));
    CHECK(prefixes.contains(u"533024"_s)); // 龙陵县 before 2000

    for (const Record& record : recordsOf(*ledger, organisation::entity)) {
        if (!record.has(organisation::creditCode))
            continue;
        CHECK(checkCreditCode(record.get(organisation::creditCode), context).isValid());
        CHECK(record.get(organisation::creditCode).mid(8, 2) == u"MX"_s);
        CHECK((!record.has(organisation::phone) || record.get(organisation::phone).startsWith(u"154")));
    }
}

TEST_CASE("The demo holds every kind of case an office meets", "[core][demo]")
{
    const DemoBench bench;
    const auto ledger = bench.make(bench.options("demo.jiangce", 1000));
    QMap<QString, int> classStates;
    QSet<QString> numbers;
    int acrossYears = 0;
    for (const Record& made : recordsOf(*ledger, training_class::entity)) {
        ++classStates[made.get(training_class::status)];
        CHECK(made.state() == RecordState::Clean);
        CHECK_FALSE(numbers.contains(made.get(training_class::number)));
        numbers.insert(made.get(training_class::number));
        acrossYears += made.has(training_class::taskYear) ? 1 : 0;
    }
    for (const char* state : {"archived", "completed", "running", "planned", "filing", "filed", "cancelled"})
        CHECK(classStates[QString::fromLatin1(state)] > 0);
    CHECK(acrossYears == 2);

    QMap<QString, int> enrolmentStates;
    QHash<RecordId, int> perClass;
    int drafts = 0;
    int unplaced = 0;
    for (const Record& made : recordsOf(*ledger, enrolment::entity)) {
        ++enrolmentStates[made.get(enrolment::status)];
        ++perClass[made.get(enrolment::trainingClass)];
        drafts += made.state() == RecordState::Draft ? 1 : 0;
        unplaced += made.has(enrolment::originRegion) ? 0 : 1;
    }
    for (const char* state : {"completed", "training", "enrolled", "dropped", "struck", "void"})
        CHECK(enrolmentStates[QString::fromLatin1(state)] > 0);
    CHECK(drafts > 0);
    CHECK(unplaced > 0);
    CHECK(*std::ranges::max_element(perClass) <= 50);

    QMap<QString, int> kinds;
    QMap<QString, int> states;
    for (const Record& made : recordsOf(*ledger, certificate::entity)) {
        const QString kind = made.get(certificate::kind);
        ++kinds[kind];
        ++states[made.get(certificate::status)];
        if (kind != u"C2")
            continue;
        const NumberCheck judged = checkCertificateNumber(
            made.get(certificate::number), QDate(2025, 9, 30), CertificateForm::SkillLevel);
        CHECK(judged.isValid());
        CHECK(certificateNumberLevel(judged.normalized) == 7 - made.get(certificate::level).toInt());
    }
    CHECK((kinds[u"C2"_s] > 0 && kinds[u"C3"_s] > 0 && kinds[u"C4"_s] > 0));
    CHECK((states[u"valid"_s] > 0 && states[u"void"_s] > 0));

    const QVector<Record> steps = recordsOf(*ledger, step::entity);
    CHECK(std::ranges::count_if(steps, [](const Record& s) { return s.has(step::doneDate); }) >= 5);
}

TEST_CASE("Two offices disagree in the demo, and what they say waits for a person", "[core][demo]")
{
    const DemoBench bench;
    const auto ledger = bench.make(bench.options("demo.jiangce"));
    const QVector<Conflict> waiting = demanded(openConflicts(*ledger, true));
    QSet<QString> entities;
    for (const Conflict& conflict : waiting) {
        REQUIRE(conflict.sides.size() == 2);
        CHECK(conflict.sides[0].office != conflict.sides[1].office);
        CHECK(conflict.sides[0].time != conflict.sides[1].time);
        entities.insert(QString::fromLatin1(conflict.entity->key));
    }
    CHECK(waiting.size() >= 5);
    CHECK((entities.contains(u"person"_s) && entities.contains(u"certificate"_s)));
    CHECK(demanded(openConflicts(*ledger, false)).size() > waiting.size());
    CHECK(demanded(verifyLedger(*ledger)).toReview == waiting.size());
    QMap<QString, int> verdicts;
    for (const Record& link : recordsOf(*ledger, same_person::entity))
        ++verdicts[link.get(same_person::verdict)];
    CHECK((verdicts[u"same"_s] == 1 && verdicts[u"different"_s] == 1));
    const QDir folder(bench.directory.path());
    CHECK(folder.entryList({u".demo-*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
}

TEST_CASE("What the checks say of a demo's records is what the demo wants to show", "[core][demo]")
{
    const DemoBench bench;
    const DemoOptions wanted = bench.options("demo.jiangce", 1000);
    const auto ledger = bench.make(wanted);
    // Numbers of ranges that are not issued, people without papers or township, records without evidence.
    const QSet<QString> shown{u"person.phone"_s,
                              u"organisation.phone"_s,
                              u"person.id_number"_s,
                              u"enrolment.origin_region"_s,
                              u"cultivation.evidence"_s};
    QMap<QString, int> said;
    for (const EntityDescription* entity : ledger->dictionary().entities()) {
        for (const Record& record : recordsOf(*ledger, *entity)) {
            for (const Problem& problem : ledger->judge(record).items()) {
                if (record.state() == RecordState::Draft && problem.severity == Severity::Blocking)
                    continue;
                const FieldDescription* field = entity->field(problem.field);
                const QString place = u"%1.%2"_s.arg(QLatin1String(entity->key), QLatin1String(field->key));
                INFO(place.toStdString() << " " << problem.message.toStdString());
                CHECK(problem.severity == Severity::Reminder);
                if (!shown.contains(place) && said[place]++ < 3)
                    UNSCOPED_INFO(problem.message.toStdString());
            }
        }
    }
    INFO(said.keys().join(u' ').toStdString());
    CHECK(said.isEmpty());
}

TEST_CASE("The default demo shows a believable county", "[core][demo][volume]")
{
    const DemoBench bench;
    DemoOptions wanted;
    wanted.path = bench.directory.filePath(u"county.jiangce"_s);
    const auto ledger = bench.make(wanted);
    const ProgressBoard board = demanded(ProgressBoard::compute(*ledger, wanted.until));

    QSet<GoalStatus> words;
    for (const GoalEntry& goal : board.goals()) {
        if (!isOfDemo(goal))
            continue;
        INFO(goal.record.get(goal::code).toStdString());
        const Figure whole = board.figure(goal, board.rootRegion());
        REQUIRE(whole.actual);
        REQUIRE(whole.judgement.rate);
        CHECK(*whole.judgement.rate > 0.7);
        CHECK(*whole.judgement.rate < 1.1);
        words.insert(whole.judgement.status);

        const Trace counted = demanded(traceFigure(*ledger, board, goal, board.rootRegion()));
        CHECK_FALSE(counted.rows.isEmpty());
        double parts = 0.0;
        QSet<QString> rates;
        for (const FigureRow& row : board.parts(goal, board.rootRegion())) {
            parts += row.figure.actual.value_or(0.0);
            if (row.kind != PartKind::Region)
                continue;
            REQUIRE(row.figure.judgement.rate);
            rates.insert(QString::number(*row.figure.judgement.rate, 'f', 2));
        }
        CHECK(rates.size() >= 5);
        if (!goal.measure->isRatio())
            CHECK(parts == Approx(*whole.actual));
    }
    CHECK(words.contains(GoalStatus::Done));
    CHECK(words.contains(GoalStatus::OnTrack));
    CHECK(words.contains(GoalStatus::Slow));
    CHECK(words.contains(GoalStatus::Lagging));

    QSet<GoalStatus> towns;
    for (const FigureRow& row : board.parts(*board.goal(u"vocational-training-total"), board.rootRegion()))
        towns.insert(row.figure.judgement.status);
    CHECK((towns.contains(GoalStatus::OnTrack) && towns.contains(GoalStatus::Slow) &&
           towns.contains(GoalStatus::Lagging)));
}

TEST_CASE("Targets handed down to the townships add up to the county's", "[core][demo]")
{
    const DemoBench bench;
    const auto ledger = bench.make(bench.options("demo.jiangce"));
    const ProgressBoard board = demanded(ProgressBoard::compute(*ledger, QDate(2025, 9, 30)));
    for (const GoalEntry& goal : board.goals()) {
        if (!isOfDemo(goal) || goal.measure->isRatio())
            continue;
        double parts = 0.0;
        for (const int town : board.regions().node(board.rootRegion()).children)
            parts += board.figure(goal, town).target.value_or(0.0);
        CHECK(parts == board.figure(goal, board.rootRegion()).target);
    }
}

TEST_CASE("Shares by largest remainder keep the whole", "[core][demo]")
{
    CHECK(apportion(10, {1, 1, 1}) == QVector<int>{4, 3, 3});
    CHECK(apportion(7, {5, 3, 2}) == QVector<int>{4, 2, 1});
    CHECK(apportion(0, {5, 3}) == QVector<int>{0, 0});
}

TEST_CASE("A demo can stand at another date", "[core][demo]")
{
    const DemoBench bench;
    DemoOptions wanted = bench.options("early.jiangce");
    wanted.until = QDate(2023, 6, 30);
    const auto ledger = bench.make(wanted);
    CHECK(demanded(demoDate(*ledger)) == wanted.until);
    for (const Record& made : recordsOf(*ledger, training_class::entity))
        CHECK_FALSE(made.get(training_class::endDate) > wanted.until);
    for (const Record& made : recordsOf(*ledger, certificate::entity))
        CHECK(made.get(certificate::issueDate) <= wanted.until);
}

TEST_CASE("What a demo cannot be is refused in words and leaves no file", "[core][demo]")
{
    const DemoBench bench;
    DemoOptions wanted = bench.options("refused.jiangce");
    SECTION("before the policy was in force")
    {
        wanted.policy = u"wenzhou-2024"_s;
        wanted.until = QDate(2024, 8, 1);
    }
    SECTION("too many persons")
    {
        wanted.persons = 2'800'001;
    }
    SECTION("too few persons")
    {
        wanted.persons = 5;
    }
    SECTION("a date outside the plan")
    {
        wanted.until = QDate(2031, 1, 1);
    }
    const auto refused = makeDemo(wanted, bench.catalogues);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().message.endsWith(u"。"));
    CHECK_FALSE(QFile::exists(wanted.path));
}

TEST_CASE("A file that is there already is refused and stays as it is", "[core][demo]")
{
    const DemoBench bench;
    const DemoOptions wanted = bench.options("there.jiangce");
    QFile file(wanted.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto refused = makeDemo(wanted, bench.catalogues);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
}
