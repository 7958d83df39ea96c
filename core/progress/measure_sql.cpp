#include "core/progress/measure_sql.h"

#include "core/base/date.h"
#include "core/dictionary/entities/region.h"
#include "core/ledger/query_where.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_store.h"
#include "core/progress/left_out_reason.h"
#include "core/progress/path_compiler.h"

#include <QCoreApplication>

namespace jc {

namespace {

constexpr double fenPerYuan = 100.0;
constexpr double decimalUnits = 1'000'000.0;

class PartCompiler
{
public:
    PartCompiler(const Ledger& ledger, const MeasurePart& part, const EntityDescription& entity)
        : m_ledger(ledger)
        , m_part(part)
        , m_entity(entity)
        , m_paths(ledger.dictionary(), entity, QStringLiteral("t"))
    {}

    Result<CompiledQuery> compile(const FigureWindow& window, qint64 root, const RowScope& scope)
    {
        const Result<QString> date = dateOf(m_part.date, m_paths);
        if (!date)
            return date.error();
        const Result<QString> total = columnOf(m_part.totalRegion);
        const Result<QString> placed = columnOf(m_part.partRegion);
        const Result<QString> unit =
            m_part.unit.isEmpty() ? Result<QString>(QStringLiteral("NULL")) : columnOf(m_part.unit);
        const Result<QString> distinct = m_part.distinct.isEmpty() ? QString() : m_paths.key(m_part.distinct);
        // The order in which values are bound is the order in which question marks stand: value, reason, then
        // conditions.
        const Result<QString> value = valueOf();
        const Result<QString> kind =
            m_part.mostBy.isEmpty() ? Result<QString>(QString()) : columnOf(m_part.mostBy);
        for (const Result<QString>* column : {&total, &placed, &unit, &distinct, &value, &kind}) {
            if (!*column)
                return column->error();
        }
        const Result<QString> reason = reasonOf(*date, *total, window);
        if (!reason)
            return reason.error();
        QStringList conditions{QStringLiteral("t._deleted = 0")};
        for (const MeasureCondition& condition : m_part.where) {
            const Result<QString> sql = conditionOf(condition, m_paths);
            if (!sql)
                return sql.error();
            conditions.append(*sql);
            using Test = MeasureCondition::Test;
            if (condition.test != Test::NotIn && condition.test != Test::Absent)
                m_paths.require(*m_paths.column(condition.path));
        }
        FigureWindow asked = window;
        if (m_part.firstEver)
            asked.from = QDate();
        conditions.append(windowOf(*date, asked));
        const Result<QString> inForce = inForceOf(window);
        if (!inForce)
            return inForce.error();
        if (!inForce->isEmpty())
            conditions.append(*inForce);
        conditions.append(
            QStringLiteral(
                "(%1 IS NULL OR %1 IN (WITH RECURSIVE under(n) AS (SELECT ? UNION SELECT r._n FROM "
                "\"s_region\" r JOIN under ON r.\"parent\" = under.n) SELECT n FROM under))")
                .arg(*total));
        m_query.values.append(root);
        limitTo(scope, conditions);

        m_query.sql =
            QStringLiteral(
                "SELECT t._n AS n, %1 AS total, %2 AS part, %3 AS d, %4 AS unit, %5 AS v, %6 AS reason")
                .arg(*total, *placed, *date, *unit, *value, *reason) +
            QStringLiteral(", %1 AS k%2 FROM %3 t%4 WHERE %5")
                .arg(distinct->isEmpty() ? QStringLiteral("NULL") : *distinct,
                     kind->isEmpty() ? QString() : QStringLiteral(", %1 AS kind").arg(*kind),
                     stateTable(m_entity),
                     m_paths.joins(),
                     conditions.join(QLatin1String(" AND ")));
        m_query.countsOnce = !distinct->isEmpty();
        if (m_part.firstEver && window.from.isValid())
            m_query.onceFrom = static_cast<qint32>(dateToNumber(window.from));
        // What has a limit a kind is placed among what counts once.
        m_query.undecided = m_query.countsOnce && scope.undecided && kind->isEmpty();
        if (m_query.countsOnce && !m_query.undecided)
            countOnce();
        if (!kind->isEmpty())
            limitKinds();
        m_query.decidesAcross = !kind->isEmpty() || !m_part.newest.isEmpty() || m_part.exists.has_value();
        noteSources();
        return m_query;
    }

    Result<CompiledQuery> compilePresenceOf(const FigureWindow& window, const RowScope& scope)
    {
        const Result<QString> date = dateOf(m_part.date, m_paths);
        const Result<QString> total = columnOf(m_part.totalRegion);
        const Result<QString> placed = columnOf(m_part.partRegion);
        for (const Result<QString>* column : {&date, &total, &placed}) {
            if (!*column)
                return column->error();
        }
        // What is no longer in force is known all the same: its figure is zero, not missing.
        QStringList conditions{
            QStringLiteral("t._deleted = 0"), QStringLiteral("t._state = 0"), windowOf(*date, window)};
        limitTo(scope, conditions);
        m_query.sql =
            QStringLiteral("SELECT t._n AS n, %1 AS total, %2 AS part, %3 AS d, NULL AS unit, 1 AS v, "
                           "NULL AS reason, NULL AS k FROM %4 t%5 WHERE %6")
                .arg(*total,
                     *placed,
                     *date,
                     stateTable(m_entity),
                     m_paths.joins(),
                     conditions.join(QLatin1String(" AND ")));
        noteSources();
        return m_query;
    }

private:
    Result<QString> columnOf(const QString& path)
    {
        const Result<PathCompiler::Column> column = m_paths.column(path);
        if (!column)
            return column.error();
        return column->sql;
    }

    void limitTo(const RowScope& scope, QStringList& conditions)
    {
        if (scope.only.isEmpty())
            return;
        conditions.append(QStringLiteral("t._n IN (SELECT value FROM json_each(?))"));
        m_query.values.append(numbersAsJson(scope.only));
    }

    void noteSources()
    {
        m_query.from = QStringLiteral("%1 t%2").arg(stateTable(m_entity), m_paths.outerJoins());
        m_query.sources.append({QStringLiteral("t"), m_entity.number});
        for (const PathCompiler::Joined& joined : m_paths.joined())
            m_query.sources.append({joined.alias, joined.entity->number});
    }

    void noteElsewhere(const EntityDescription& entity, const PathCompiler& paths)
    {
        m_query.elsewhere.insert(entity.number);
        for (const PathCompiler::Joined& joined : paths.joined())
            m_query.elsewhere.insert(joined.entity->number);
    }

    // The first qualifying record places what counts once in its month and region, so parts add up.
    void countOnce()
    {
        const bool first = m_query.onceFrom != 0;
        m_query.sql =
            QStringLiteral("SELECT n, total, part, d, unit, v, CASE %2WHEN reason IS NULL AND turn > 1 "
                           "THEN '%6' ELSE reason END AS reason, k%5 FROM (SELECT *, row_number() "
                           "OVER once AS turn%3 FROM (%1) WINDOW once AS (PARTITION BY reason IS "
                           "NULL, k ORDER BY d, n))%4")
                .arg(m_query.sql,
                     first ? QStringLiteral("WHEN reason IS NULL AND first_d < ? THEN 'earlier' ")
                           : QString(),
                     first ? QStringLiteral(", first_value(d) OVER once AS first_d") : QString(),
                     first ? QStringLiteral(" WHERE d IS NULL OR d >= ?") : QString(),
                     m_part.mostBy.isEmpty() ? QString() : QStringLiteral(", kind"),
                     QLatin1String(left_out::repeated));
        if (first) {
            m_query.values.prepend(qint64{m_query.onceFrom});
            m_query.values.append(qint64{m_query.onceFrom});
        }
    }

    // A kind without a limit is not cut.
    void limitKinds()
    {
        QString limits;
        std::vector<std::variant<qint64, QString>> bound;
        for (auto at = m_part.most.cbegin(); at != m_part.most.cend(); ++at) {
            limits += QLatin1String(" WHEN ? THEN ?");
            bound.emplace_back(at.key());
            bound.emplace_back(qint64{at.value()});
        }
        m_query.sql = QStringLiteral("SELECT n, total, part, d, unit, v, CASE WHEN reason IS NULL AND "
                                     "place > CASE kind%1 END THEN 'surplus' ELSE reason END AS reason, k "
                                     "FROM (SELECT *, row_number() OVER (PARTITION BY reason IS NULL, kind "
                                     "ORDER BY d, n) AS place FROM (%2))")
                          .arg(limits, m_query.sql);
        for (auto at = bound.rbegin(); at != bound.rend(); ++at)
            m_query.values.prepend(*at);
    }

    Result<QString> valueOf()
    {
        if (m_part.value.isEmpty())
            return QStringLiteral("1");
        const Result<PathCompiler::Column> column = m_paths.column(m_part.value);
        if (!column)
            return column.error();
        const FieldType type = column->field != nullptr ? column->field->type : FieldType::Text;
        if (type == FieldType::Money)
            m_query.scale = fenPerYuan;
        else if (type == FieldType::Decimal)
            m_query.scale = decimalUnits;
        else if (type != FieldType::Integer)
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("Measure", "统计口径要求合计“%1”，但它不是数。")
                             .arg(m_part.value),
                         QStringLiteral("value is no number")};
        if (m_part.minus.isEmpty())
            return column->sql;
        const Result<QString> conditions = allOf(m_part.minus, m_paths);
        if (!conditions)
            return conditions.error();
        return QStringLiteral("CASE WHEN %1 THEN -%2 ELSE %2 END").arg(*conditions, column->sql);
    }

    // On the last day of the window it is still in force; empty where that is not asked.
    Result<QString> inForceOf(const FigureWindow& window)
    {
        if (m_part.until.isEmpty())
            return QString();
        const Result<QString> until = columnOf(m_part.until);
        if (!until)
            return until.error();
        m_query.values.append(dateToNumber(window.to));
        return QStringLiteral("(%1 IS NULL OR %1 >= ?)").arg(*until);
    }

    static Result<QString> dateOf(const QStringList& alternatives, PathCompiler& paths)
    {
        QStringList columns;
        for (const QString& path : alternatives) {
            const Result<PathCompiler::Column> column = paths.column(path);
            if (!column)
                return column.error();
            columns.append(column->sql);
        }
        return columns.size() == 1 ? columns.first()
                                   : QStringLiteral("coalesce(%1)").arg(columns.join(QLatin1String(", ")));
    }

    QString windowOf(const QString& date, const FigureWindow& window)
    {
        QString sql = date + QLatin1String(" <= ?");
        m_query.values.append(dateToNumber(window.to));
        if (window.from.isValid()) {
            sql += QStringLiteral(" AND %1 >= ?").arg(date);
            m_query.values.append(dateToNumber(window.from));
        }
        // A record without a date belongs to no other window either: it is shown as left out.
        return QStringLiteral("(%1 IS NULL OR (%2))").arg(date, sql);
    }

    Result<QString> reasonOf(const QString& date, const QString& total, const FigureWindow& window)
    {
        QString cases;
        for (const MeasureExclusion& exclusion : m_part.exclusions) {
            const Result<QString> conditions = allOf(exclusion.where, m_paths);
            if (!conditions)
                return conditions.error();
            cases += QStringLiteral(" WHEN %1 THEN ?").arg(*conditions);
            m_query.values.append(exclusion.reason);
        }
        if (!m_part.newest.isEmpty()) {
            const Result<QString> superseded = supersededOf(window);
            if (!superseded)
                return superseded.error();
            cases += QStringLiteral(" WHEN t._n IN (%1) THEN '%2'")
                         .arg(*superseded, QLatin1String(left_out::superseded));
        }
        if (!m_part.must.isEmpty()) {
            const Result<QString> must = allOf(m_part.must, m_paths);
            if (!must)
                return must.error();
            cases += QStringLiteral(" WHEN NOT coalesce(%1, 0) THEN 'not-yet'").arg(*must);
        }
        if (m_part.exists) {
            const Result<QString> exists = existenceOf(*m_part.exists, window);
            if (!exists)
                return exists.error();
            cases += QStringLiteral(" WHEN NOT %1 THEN 'not-yet'").arg(*exists);
        }
        QString own = QStringLiteral(" WHEN t._state = 1 THEN '%1'").arg(QLatin1String(left_out::draft));
        for (const PathCompiler::Joined& joined : m_paths.joined()) {
            // Only a record on the way to what is counted makes it an orphan; an organisation may be unknown.
            own += QStringLiteral(" WHEN %1._deleted = 1 THEN '%2'")
                       .arg(joined.alias, QLatin1String(left_out::missing));
        }
        if (!m_part.value.isEmpty()) {
            cases += QStringLiteral(" WHEN %1 IS NULL THEN '%2'")
                         .arg(*columnOf(m_part.value), QLatin1String(left_out::noValue));
        }
        return QStringLiteral("CASE%1%2 WHEN %3 IS NULL THEN '%4' WHEN %5 IS NULL THEN '%6' END")
            .arg(
                own, cases, total, QLatin1String(left_out::unplaced), date, QLatin1String(left_out::undated));
    }

    Result<QString> allOf(const QVector<MeasureCondition>& conditions, PathCompiler& paths)
    {
        QStringList texts;
        for (const MeasureCondition& condition : conditions) {
            const Result<QString> sql = conditionOf(condition, paths);
            if (!sql)
                return sql.error();
            texts.append(*sql);
        }
        return QStringLiteral("(%1)").arg(texts.join(QLatin1String(" AND ")));
    }

    // Records that a newer one of the same thing takes the place of. One that itself is left out replaces
    // nothing: a report of its own does not undo a verification.
    Result<QString> supersededOf(const FigureWindow& window)
    {
        PathCompiler paths(m_ledger.dictionary(), m_entity, QStringLiteral("s"));
        const Result<QString> key = paths.key(m_part.newest);
        if (!key)
            return key.error();
        const Result<QString> date = dateOf(m_part.date, paths);
        if (!date)
            return date.error();
        QStringList conditions{
            QStringLiteral("s._deleted = 0"), QStringLiteral("s._state = 0"), *date + QLatin1String(" <= ?")};
        m_query.values.append(dateToNumber(window.to));
        for (const MeasureExclusion& exclusion : m_part.exclusions) {
            const Result<QString> excluded = allOf(exclusion.where, paths);
            if (!excluded)
                return excluded.error();
            conditions.append(QStringLiteral("NOT coalesce(%1, 0)").arg(*excluded));
        }
        noteElsewhere(m_entity, paths);
        return QStringLiteral("SELECT n FROM (SELECT s._n AS n, row_number() OVER (PARTITION BY %1 ORDER BY "
                              "%2 DESC, s._n DESC) AS turn FROM %3 s%4 WHERE %5) WHERE turn > 1")
            .arg(*key, *date, stateTable(m_entity), paths.joins(), conditions.join(QLatin1String(" AND ")));
    }

    Result<QString> existenceOf(const MeasureExistence& existence, const FigureWindow& window)
    {
        const EntityDescription* entity = m_ledger.dictionary().entity(QStringView(existence.entity));
        const FieldDescription* via = entity != nullptr ? entity->field(QStringView(existence.via)) : nullptr;
        if (via == nullptr) {
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("Measure", "统计口径引用了“%1”的“%2”，但没有这个字段。")
                             .arg(existence.entity, existence.via),
                         QStringLiteral("exists")};
        }
        PathCompiler paths(m_ledger.dictionary(), *entity, QStringLiteral("e"));
        Result<QString> of = existence.of.isEmpty() ? QStringLiteral("t._n") : columnOf(existence.of);
        if (!of)
            return of.error();
        QStringList conditions{QStringLiteral("e.%1 = %2").arg(stateColumn(*via), *of),
                               QStringLiteral("e._deleted = 0"),
                               QStringLiteral("e._state = 0")};
        for (const MeasureCondition& condition : existence.where) {
            const Result<QString> sql = conditionOf(condition, paths);
            if (!sql)
                return sql.error();
            conditions.append(*sql);
        }
        if (!existence.date.isEmpty()) {
            const Result<QString> date = dateOf(existence.date, paths);
            if (!date)
                return date.error();
            conditions.append(*date + QLatin1String(" <= ?"));
            m_query.values.append(dateToNumber(window.to));
            if (window.from.isValid()) {
                conditions.append(*date + QLatin1String(" >= ?"));
                m_query.values.append(dateToNumber(window.from));
            }
        }
        noteElsewhere(*entity, paths);
        return QStringLiteral("EXISTS (SELECT 1 FROM %1 e%2 WHERE %3)")
            .arg(stateTable(*entity), paths.joins(), conditions.join(QLatin1String(" AND ")));
    }

    // Values are words of codes, numbers or record ids, bound by the type of the field.
    Result<void> bindValue(const PathCompiler::Column& column, const QString& word)
    {
        if (column.field == nullptr) {
            m_query.values.append(qint64{word == QLatin1String("draft") ? 1 : 0});
            return {};
        }
        switch (column.field->type) {
        case FieldType::Region:
        case FieldType::Reference:
        case FieldType::ReferenceSet: {
            const Result<RecordId> id = RecordId::fromString(word);
            if (!id)
                return id.error();
            const Result<std::optional<qint64>> n = m_ledger.store().numberOf(*id, *column.field);
            if (!n)
                return n.error();
            m_query.values.append(n->value_or(0)); // a record not here matches nothing
            return {};
        }
        case FieldType::Date:
        case FieldType::Money:
        case FieldType::Integer:
        case FieldType::Decimal:
        case FieldType::YesNo:
            m_query.values.append(word.toLongLong());
            return {};
        case FieldType::Text:
        case FieldType::Note:
        case FieldType::ResidentId:
        case FieldType::Code:
        case FieldType::CodeSet:
            break;
        }
        m_query.values.append(word);
        return {};
    }

    Result<QString> conditionOf(const MeasureCondition& condition, PathCompiler& paths)
    {
        const Result<PathCompiler::Column> column = paths.column(condition.path);
        if (!column)
            return column.error();
        if (condition.test == MeasureCondition::Test::Within)
            return withinOf(*column, condition.values.first());
        for (const QString& word : condition.values) {
            const Result<void> bound = bindValue(*column, word);
            if (!bound)
                return bound.error();
        }
        QStringList marks;
        marks.fill(QStringLiteral("?"), condition.values.size());
        const QString list = marks.join(QLatin1String(", "));
        switch (condition.test) {
        case MeasureCondition::Test::In:
            return QStringLiteral("%1 IN (%2)").arg(column->sql, list);
        case MeasureCondition::Test::NotIn:
            return QStringLiteral("(%1 IS NULL OR %1 NOT IN (%2))").arg(column->sql, list);
        case MeasureCondition::Test::Has:
            return QStringLiteral("EXISTS (SELECT 1 FROM json_each(%1) j WHERE j.value IN (%2))")
                .arg(column->sql, list);
        case MeasureCondition::Test::Present:
            return column->sql + QLatin1String(" IS NOT NULL");
        case MeasureCondition::Test::Absent:
            return column->sql + QLatin1String(" IS NULL");
        case MeasureCondition::Test::AtLeast:
            return column->sql + QLatin1String(" >= ?");
        case MeasureCondition::Test::AtMost:
            return column->sql + QLatin1String(" <= ?");
        case MeasureCondition::Test::Within:
            break;
        }
        return QString();
    }

    Result<QString> withinOf(const PathCompiler::Column& column, const QString& mark)
    {
        const FieldDescription* field = region::entity.field(QStringView(mark));
        const bool fits = column.field != nullptr && column.field->type == FieldType::Region;
        if (!fits || field == nullptr || field->type != FieldType::YesNo) {
            return Error{
                ErrorCode::InvalidInput,
                QCoreApplication::translate("Measure", "统计口径按“%1”限定地区，但没有这种地区标记。")
                    .arg(mark),
                QStringLiteral("within")};
        }
        return QStringLiteral("%1 IN (WITH RECURSIVE under(n) AS (SELECT _n FROM \"s_region\" WHERE %2 = 1 "
                              "UNION SELECT r._n FROM \"s_region\" r JOIN under ON r.\"parent\" = under.n) "
                              "SELECT n FROM under)")
            .arg(column.sql, stateColumn(*field));
    }

    const Ledger& m_ledger;
    const MeasurePart& m_part;
    const EntityDescription& m_entity;
    PathCompiler m_paths;
    CompiledQuery m_query;
};

Result<const EntityDescription*> entityOf(const Ledger& ledger, const MeasurePart& part)
{
    const EntityDescription* entity = ledger.dictionary().entity(QStringView(part.entity));
    if (entity == nullptr) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Measure", "统计口径引用了“%1”，但程序中没有这种记录。")
                         .arg(part.entity),
                     QStringLiteral("unknown entity")};
    }
    return entity;
}

} // namespace

void CompiledQuery::bindTo(Statement& statement) const
{
    int position = 0;
    for (const auto& value : values)
        std::visit([&](const auto& held) { statement.bind(position++, held); }, value);
}

QString CompiledQuery::text() const
{
    QString text = sql;
    for (const auto& value : values)
        std::visit([&](const auto& held) { text += QStringLiteral("\n%1").arg(held); }, value);
    return text;
}

Result<CompiledQuery> compilePart(const Ledger& ledger,
                                  const MeasurePart& part,
                                  const FigureWindow& window,
                                  qint64 root,
                                  const RowScope& scope)
{
    const Result<const EntityDescription*> entity = entityOf(ledger, part);
    if (!entity)
        return entity.error();
    return PartCompiler(ledger, part, **entity).compile(window, root, scope);
}

Result<CompiledQuery> compilePresence(const Ledger& ledger,
                                      const MeasurePart& part,
                                      const FigureWindow& window,
                                      const RowScope& scope)
{
    const Result<const EntityDescription*> entity = entityOf(ledger, part);
    if (!entity)
        return entity.error();
    return PartCompiler(ledger, part, **entity).compilePresenceOf(window, scope);
}

} // namespace jc
