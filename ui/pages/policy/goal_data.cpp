#include "ui/pages/policy/goal_data.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/region.h"
#include "core/dictionary/entities/target.h"
#include "core/dictionary/entities/task.h"
#include "core/ledger/history.h"
#include "core/ledger/presenter.h"
#include "core/ledger/query.h"
#include "core/policy/goal_change.h"
#include "core/progress/measure_text.h"
#include "core/progress/progress.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <map>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

QString goalWords(const char* source)
{
    return QCoreApplication::translate("GoalVersions", source);
}

// Acts by time, with what they changed put together over several records.
class VersionReader
{
public:
    VersionReader(const Ledger& ledger, const CodeTables& codes)
        : m_ledger(ledger)
        , m_codes(codes)
        , m_presenter(ledger, codes)
    {}

    Result<void> add(const EntityDescription& entity, RecordId id, const QString& of)
    {
        const Result<QVector<HistoryEntry>> entries = recordHistory(m_ledger, entity, id);
        if (!entries)
            return entries.error();
        const bool figure = &entity == &target::entity;
        const quint16 effective =
            figure ? target::effective.description.number : goal::effective.description.number;
        const quint16 authority =
            figure ? target::authority.description.number : goal::authority.description.number;
        QString day;
        QString paper;
        for (const HistoryEntry& entry : *entries) {
            // Of acts of one moment the later one was seen later.
            if (!m_order.contains(entry.act))
                m_order.insert(entry.act, m_order.size());
            GoalVersion& version = m_versions[{entry.time, m_order.value(entry.act)}];
            version.when = QDateTime::fromMSecsSinceEpoch(entry.time).toString(u"yyyy-MM-dd HH:mm"_s);
            version.who = QStringList{entry.office, entry.user}.join(u" · "_s);
            version.reason = entry.reason;
            const bool first = &entry == &entries->first();
            for (const FieldChange& change : entry.fields) {
                if (change.field == effective)
                    day = text(entity, change.field, change.after);
                else if (change.field == authority)
                    paper = text(entity, change.field, change.after);
                else
                    addChange(version, entity, change, of, first);
            }
            // The day and the paper of an act may be those of the act before it, then they are no change.
            if (!day.isEmpty())
                version.effective = day;
            if (!paper.isEmpty())
                version.authority = paper;
        }
        return {};
    }

    [[nodiscard]] QVector<GoalVersion> versions() const
    {
        QVector<GoalVersion> versions;
        for (auto at = m_versions.crbegin(); at != m_versions.crend(); ++at)
            versions.append(at->second);
        return versions;
    }

private:
    QString text(const EntityDescription& entity, quint16 number, const Value& value)
    {
        const FieldDescription* field = entity.field(number);
        return field == nullptr || value.isEmpty() ? QString()
                                                   : m_presenter.text(*field, value, Reveal::Masked);
    }

    void addChange(GoalVersion& version,
                   const EntityDescription& entity,
                   const FieldChange& change,
                   const QString& of,
                   bool first)
    {
        const auto orNone = [](const QString& words) {
            return words.isEmpty() ? u"—"_s : words;
        };
        if (change.field == goal::measure.description.number && &entity == &goal::entity) {
            const QString* json = change.after.text();
            const Result<Measure> measure = parseMeasure(json != nullptr ? json->toUtf8() : QByteArray());
            if (measure) {
                version.measure = *measure;
                version.changes.append(describeRule(m_ledger, m_codes, *measure));
            }
            return;
        }
        const FieldDescription* field = entity.field(change.field);
        // Of the act that made a record only the figure is news.
        if (field == nullptr || (first && field != &target::value.description))
            return;
        const QString label =
            of.isEmpty() ? field->label.text()
                         : goalWords(QT_TRANSLATE_NOOP("GoalVersions", "%1 %2")).arg(of, field->label.text());
        version.changes.append(goalWords(QT_TRANSLATE_NOOP("GoalVersions", "%1 %2 → %3"))
                                   .arg(label,
                                        orNone(text(entity, change.field, change.before)),
                                        orNone(text(entity, change.field, change.after))));
    }

    const Ledger& m_ledger;
    const CodeTables& m_codes;
    Presenter m_presenter;
    QHash<RecordId, qsizetype> m_order;                             // of acts, as they were seen
    std::map<std::pair<qint64, qsizetype>, GoalVersion> m_versions; // by time and that order
};

// The titles of whatever the conditions of a rule name by id.
class RuleNames
{
public:
    explicit RuleNames(const Ledger& ledger, const CodeTables& codes)
        : m_ledger(ledger)
        , m_presenter(ledger, codes)
    {}

    void add(const Measure& measure)
    {
        add(measure.counted);
        if (measure.denominator)
            add(*measure.denominator);
    }
    [[nodiscard]] const QHash<QString, QString>& names() const { return m_names; }

private:
    void add(const MeasurePart& part)
    {
        const EntityDescription* entity = m_ledger.dictionary().entity(QStringView(part.entity));
        if (entity == nullptr)
            return;
        const QVector<MeasurePath> paths = measurePaths(m_ledger.dictionary(), *entity);
        for (const MeasureCondition& condition : part.where) {
            const auto path = std::ranges::find(paths, condition.path, &MeasurePath::path);
            const EntityDescription* target =
                path == paths.end() ? nullptr
                                    : m_ledger.dictionary().entity(QString::fromLatin1(path->field->target));
            if (target == nullptr)
                continue;
            for (const QString& value : condition.values) {
                if (const Result<RecordId> id = RecordId::fromString(value))
                    m_names.insert(value, m_presenter.title(*target, *id));
            }
        }
    }

    const Ledger& m_ledger;
    Presenter m_presenter;
    QHash<QString, QString> m_names;
};

Result<QVector<LoadedRecord>> tasksOf(const Ledger& ledger, const CodeTables& codes, RecordId goal)
{
    RecordQuery query;
    query.entity = &task::entity;
    query.filters = {{&task::goals.description, Filter::Test::Equals, Value(goal)}};
    const Result<RecordPage> page = queryRecords(ledger, query);
    if (!page)
        return page.error();
    QVector<LoadedRecord> tasks;
    for (const Record& record : page->records) {
        Result<LoadedRecord> loaded = loadRecord(ledger, codes, task::entity, record.id(), {});
        if (!loaded)
            return loaded.error();
        tasks.append(std::move(*loaded));
    }
    std::ranges::stable_sort(
        tasks, {}, [](const LoadedRecord& loaded) { return loaded.record.get(task::position); });
    return tasks;
}

QString figurePlace(const Record& record, Presenter& presenter)
{
    const QString region = presenter.title(region::entity, record.get(target::region));
    return record.has(target::year) ? goalWords(QT_TRANSLATE_NOOP("GoalVersions", "%1 %2 年"))
                                          .arg(region, QString::number(record.get(target::year)))
                                    : region;
}

} // namespace

Result<GoalData> readGoalData(const Ledger& ledger, const CodeTables& codes, RecordId goal)
{
    GoalData data;
    Result<LoadedRecord> loaded = loadRecord(ledger, codes, goal::entity, goal, {});
    if (!loaded)
        return loaded.error();
    data.goal = std::move(*loaded);
    Result<QVector<LoadedRecord>> tasks = tasksOf(ledger, codes, goal);
    if (!tasks)
        return tasks.error();
    data.tasks = std::move(*tasks);
    Result<QVector<Record>> targets = targetsOf(ledger, goal);
    if (!targets)
        return targets.error();
    data.targets = std::move(*targets);

    VersionReader versions(ledger, codes);
    Presenter presenter(ledger, codes);
    Result<void> done = versions.add(goal::entity, goal, {});
    for (const Record& record : std::as_const(data.targets)) {
        if (done)
            done = versions.add(target::entity, record.id(), figurePlace(record, presenter));
    }
    if (!done)
        return done.error();
    data.versions = versions.versions();

    const Record& record = data.goal.record;
    RuleNames names(ledger, codes);
    if (record.has(goal::measure)) {
        const Result<Measure> measure = parseMeasure(record.get(goal::measure).toUtf8());
        if (measure)
            data.measure = *measure;
        else
            data.measureFault = measure.error().message;
    }
    Result<std::optional<Measure>> shipped = shippedMeasure(ledger, record);
    if (!shipped)
        return shipped.error();
    data.shipped = std::move(*shipped);
    Result<QVector<MeasureKind>> kinds = measureKinds();
    if (!kinds)
        return kinds.error();
    data.kinds = std::move(*kinds);
    if (data.measure)
        names.add(*data.measure);
    if (data.shipped)
        names.add(*data.shipped);
    for (const GoalVersion& version : std::as_const(data.versions)) {
        if (version.measure)
            names.add(*version.measure);
    }
    data.names = names.names();
    return data;
}

Result<RulePreview>
previewRule(const Ledger& ledger, const CodeTables& codes, RecordId goal, const Measure& measure, QDate asOf)
{
    RulePreview preview;
    preview.sentence = describeRule(ledger, codes, measure);
    RuleNames names(ledger, codes);
    names.add(measure);
    preview.names = names.names();
    // As it will be stored: what cannot be read back cannot be counted either.
    const Result<Measure> stored = parseMeasure(writeMeasure(measure));
    if (!stored) {
        preview.fault = stored.error().message;
        return preview;
    }
    const Result<ProgressBoard> board = ProgressBoard::trial(ledger, asOf, goal, *stored);
    if (board)
        preview.figure = board->figure(board->goals().first(), board->rootRegion()).actual;
    else if (board.error().code == ErrorCode::InvalidInput)
        preview.fault = board.error().message;
    else
        return board.error();
    return preview;
}

} // namespace jc::ui
