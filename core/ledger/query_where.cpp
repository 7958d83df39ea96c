#include "core/ledger/query_where.h"

#include "core/ledger/key_store.h"
#include "core/ledger/lookup_form.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_store.h"

#include <QCoreApplication>

namespace jc {

namespace {

constexpr qsizetype lastCount = 4;

QString escapedForLike(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\"));
    text.replace(u'%', QLatin1String("\\%"));
    text.replace(u'_', QLatin1String("\\_"));
    return text;
}

// A reference to a record the ledger has never heard of matches no row: number 0 is never used.
Result<qint64> localNumber(const Ledger& ledger, RecordId id, const FieldDescription& field)
{
    const Result<std::optional<qint64>> n = ledger.store().numberOf(id, field);
    if (!n)
        return n.error();
    return n->value_or(0);
}

// A record known by another one (an enrolment by its person) is found by that one's name.
QString nameCondition(const Dictionary& dictionary, const FieldDescription& field, const QString& column)
{
    const EntityDescription* target = field.type == FieldType::Reference || field.type == FieldType::Region
                                          ? dictionary.entity(QString::fromLatin1(field.target))
                                          : nullptr;
    if (target == nullptr)
        return QStringLiteral("jc_name_matches(?, %1)").arg(column);
    return QStringLiteral("%1 IN (SELECT named._n FROM %2 named WHERE jc_name_matches(?, named.%3))")
        .arg(column, stateTable(*target), stateColumn(*target->title));
}

// A sealed field is found by its keyed hashes: the whole value, or its last four characters.
Result<void>
addSealedFilter(const Ledger& ledger, const Filter& filter, const EntityDescription& entity, Where& where)
{
    const FieldDescription& field = *filter.field;
    if (filter.test == Filter::Test::Empty || filter.test == Filter::Test::Filled) {
        where.conditions.append(QStringLiteral("t.%1 %2").arg(
            stateColumn(field),
            QLatin1String(filter.test == Filter::Test::Empty ? "IS NULL" : "IS NOT NULL")));
        return {};
    }
    if (ledger.keys() == nullptr)
        return noLedgerKey();
    const QString* text = filter.value.text();
    const bool whole = filter.test == Filter::Test::Equals && field.lookup != Lookup::None;
    const bool ending =
        filter.test == Filter::Test::EndsWith && field.lookup == Lookup::WholeAndLastFour && text != nullptr;
    const QString form = text != nullptr ? lookupForm(*text) : QString();
    if (text == nullptr || (!whole && !(ending && form.size() == lastCount))) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate(
                         "Ledger", "“%1”加密保存，只能按完整的值或末四位查找；请输入完整的值或末四位。")
                         .arg(field.label.text()),
                     QStringLiteral("no lookup for this test")};
    }
    where.conditions.append(
        QStringLiteral("t.%1 = ?").arg(whole ? findColumn(field) : lastFourColumn(field)));
    where.values.append(ledger.keys()->index.of(
        entity.number, field.number, whole ? BlindIndex::Aspect::Whole : BlindIndex::Aspect::LastFour, form));
    return {};
}

Result<void>
addFilter(const Ledger& ledger, const Filter& filter, const EntityDescription& entity, Where& where)
{
    if (filter.field->sensitive)
        return addSealedFilter(ledger, filter, entity, where);
    const QString column = QStringLiteral("t.") + stateColumn(*filter.field);
    const bool set =
        filter.field->type == FieldType::CodeSet || filter.field->type == FieldType::ReferenceSet;
    const auto addValue = [&]() -> Result<void> {
        if (const qint64* number = filter.value.integer()) {
            where.values.append(*number);
        } else if (const QString* text = filter.value.text()) {
            where.values.append(*text);
        } else if (const RecordId* id = filter.value.reference()) {
            const Result<qint64> n = localNumber(ledger, *id, *filter.field);
            if (!n)
                return n.error();
            where.values.append(*n);
        } else {
            return Error{ErrorCode::InvalidArgument,
                         QCoreApplication::translate("Ledger", "筛选条件缺少值；请补全后重试。"),
                         QStringLiteral("filter without value")};
        }
        return {};
    };
    switch (filter.test) {
    case Filter::Test::Empty:
        where.conditions.append(column + QLatin1String(" IS NULL"));
        return {};
    case Filter::Test::Contains: {
        const QString* text = filter.value.text();
        where.conditions.append(column + QLatin1String(" LIKE ? ESCAPE '\\'"));
        where.values.append(u'%' + escapedForLike(text != nullptr ? *text : QString()) + u'%');
        return {};
    }
    case Filter::Test::EndsWith: {
        const QString* text = filter.value.text();
        where.conditions.append(column + QLatin1String(" LIKE ? ESCAPE '\\'"));
        where.values.append(u'%' + escapedForLike(text != nullptr ? *text : QString()));
        return {};
    }
    case Filter::Test::NameMatches: {
        const QString* text = filter.value.text();
        where.conditions.append(nameCondition(ledger.dictionary(), *filter.field, column));
        where.values.append(text != nullptr ? *text : QString());
        return {};
    }
    case Filter::Test::Within:
        where.conditions.append(
            column +
            QLatin1String(" IN (WITH RECURSIVE under(n) AS (SELECT ? UNION SELECT r._n FROM \"s_region\" r "
                          "JOIN under ON r.\"parent\" = under.n) SELECT n FROM under)"));
        return addValue();
    case Filter::Test::Filled:
        where.conditions.append(column + QLatin1String(" IS NOT NULL"));
        return {};
    case Filter::Test::Equals:
    case Filter::Test::Differs: {
        // What is missing differs from every value.
        const bool equals = filter.test == Filter::Test::Equals;
        const QLatin1String exists(equals ? "EXISTS" : "NOT EXISTS");
        where.conditions.append(
            set ? QStringLiteral("%1 (SELECT 1 FROM json_each(%2) j WHERE j.value = ?)").arg(exists, column)
                : column + QLatin1String(equals ? " = ?" : " IS NOT ?"));
        return addValue();
    }
    case Filter::Test::AtLeast:
        where.conditions.append(column + QLatin1String(" >= ?"));
        return addValue();
    case Filter::Test::AtMost:
        where.conditions.append(column + QLatin1String(" <= ?"));
        // A date erased by law stands as 0, which is before every day.
        if (filter.field->type == FieldType::Date)
            where.conditions.append(column + QLatin1String(" <> 0"));
        return addValue();
    }
    return {};
}

} // namespace

QString numbersAsJson(const QVector<qint64>& numbers)
{
    return numbersAsJson(numbers, 0, numbers.size());
}

QString numbersAsJson(const QVector<qint64>& numbers, qsizetype from, qsizetype count)
{
    QString text;
    text.reserve(2 + count * 9);
    text += u'[';
    for (qsizetype i = from; i < from + count; ++i) {
        if (i > from)
            text += u',';
        text += QString::number(numbers[i]);
    }
    return text + u']';
}

Result<Where> whereOf(const Ledger& ledger, const RecordQuery& query)
{
    Where where;
    if (query.removedOnly) {
        // What was erased by law is not to be brought back.
        where.conditions.append(
            QStringLiteral("t._deleted <> 0 AND (t._marks & %1) = 0").arg(state_mark::erased));
    } else if (!query.includeDeleted) {
        where.conditions.append(QStringLiteral("t._deleted = 0"));
    }
    if (query.state)
        where.conditions.append(QStringLiteral("t._state = %1").arg(static_cast<int>(*query.state)));
    if (query.toReview)
        where.conditions.append(QStringLiteral("(t._marks & %1) <> 0").arg(state_mark::critical));
    if (query.among) {
        where.conditions.append(QStringLiteral("t._n IN (SELECT value FROM json_each(?))"));
        where.values.append(numbersAsJson(*query.among));
    }
    for (const Filter& filter : query.filters) {
        const Result<void> added = addFilter(ledger, filter, *query.entity, where);
        if (!added)
            return added.error();
    }
    return where;
}

QString sortColumnOf(const RecordQuery& query)
{
    return query.sort != nullptr ? QStringLiteral("t.") + stateColumn(*query.sort) : QStringLiteral("t._n");
}

QString orderOf(const RecordQuery& query)
{
    const QLatin1String direction(query.descending ? " DESC" : "");
    QString order = QStringLiteral(" ORDER BY %1%2").arg(sortColumnOf(query), direction);
    if (query.sort != nullptr)
        order += QStringLiteral(", t._n") + direction;
    return order;
}

void addAfter(const RecordQuery& query, const PageKey& key, Where& where)
{
    const QString sortColumn = sortColumnOf(query);
    const QLatin1String beyond(query.descending ? "<" : ">");
    if (query.sort == nullptr) {
        where.conditions.append(QStringLiteral("t._n %1 ?").arg(beyond));
        where.values.append(key.n);
        return;
    }
    if (std::holds_alternative<std::monostate>(key.sortValue)) {
        const QString rest =
            query.descending ? QString() : QStringLiteral(" OR %1 IS NOT NULL").arg(sortColumn);
        where.conditions.append(
            QStringLiteral("((%1 IS NULL AND t._n %2 ?)%3)").arg(sortColumn, beyond, rest));
        where.values.append(key.n);
        return;
    }
    const QString nulls = query.descending ? QStringLiteral(" OR %1 IS NULL").arg(sortColumn) : QString();
    where.conditions.append(QStringLiteral("((%1, t._n) %2 (?, ?)%3)").arg(sortColumn, beyond, nulls));
    if (const qint64* number = std::get_if<qint64>(&key.sortValue))
        where.values.append(*number);
    else
        where.values.append(std::get<QString>(key.sortValue));
    where.values.append(key.n);
}

PageKey pageKeyOf(const RecordQuery& query, const Statement& row, int column, qint64 n)
{
    PageKey key;
    key.n = n;
    if (query.sort == nullptr || row.isNull(column))
        return key;
    const FieldType type = query.sort->type;
    if (type == FieldType::Text || type == FieldType::Code || type == FieldType::ResidentId ||
        type == FieldType::Note)
        key.sortValue = row.text(column);
    else
        key.sortValue = row.integer(column);
    return key;
}

} // namespace jc
