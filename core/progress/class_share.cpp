#include "core/progress/class_share.h"

#include "core/ledger/state_schema.h"
#include "core/ledger/statement.h"

#include <algorithm>

namespace jc {

namespace {

const FieldDescription* classField(const EntityDescription& entity)
{
    return entity.field(u"class");
}

// One pass over the table: the rows of a figure are too many to be asked for one by one.
Result<QHash<RecordId, RecordId>> classesByRecord(const Ledger& ledger, const EntityDescription& entity)
{
    Result<Statement> statement =
        Statement::prepare(ledger.handle(),
                           QStringLiteral("SELECT r.id, c.id FROM %1 t JOIN record r ON r.n = t._n "
                                          "JOIN record c ON c.n = t.%2 WHERE t._deleted = 0")
                               .arg(stateTable(entity), stateColumn(*classField(entity))));
    if (!statement)
        return statement.error();
    QHash<RecordId, RecordId> classes;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return classes;
        const Result<RecordId> record = RecordId::fromBytes(statement->bytes(0));
        const Result<RecordId> trainingClass = RecordId::fromBytes(statement->bytes(1));
        if (record && trainingClass)
            classes.insert(*record, *trainingClass);
    }
}

} // namespace

bool hasClasses(const EntityDescription& entity)
{
    const FieldDescription* field = classField(entity);
    return field != nullptr && QLatin1String(field->target) == QLatin1String("class");
}

Result<ClassShares>
classShares(const Ledger& ledger, const ProgressBoard& board, const GoalEntry& goal, const Trace& here)
{
    if (here.entity == nullptr || !hasClasses(*here.entity))
        return ClassShares{};
    const Result<Trace> whole = traceFigure(ledger, board, goal, board.rootRegion());
    if (!whole)
        return whole.error();
    const Result<QHash<RecordId, RecordId>> classes = classesByRecord(ledger, *here.entity);
    if (!classes)
        return classes.error();
    ClassShares shares;
    QHash<RecordId, ClassShare> byClass;
    for (const TraceRow& row : here.rows) {
        if (row.part != TracePart::Counted)
            continue;
        const RecordId trainingClass = classes->value(row.id);
        shares.classOf.insert(row.id, trainingClass);
        ClassShare& share = byClass[trainingClass];
        share.trainingClass = trainingClass;
        share.here += row.value;
    }
    for (const TraceRow& row : whole->rows) {
        const auto share = byClass.find(classes->value(row.id));
        if (row.part == TracePart::Counted && share != byClass.end())
            share->whole += row.value;
    }
    shares.classes = QVector<ClassShare>(byClass.cbegin(), byClass.cend());
    std::ranges::sort(shares.classes, [](const ClassShare& a, const ClassShare& b) {
        return std::pair(-a.here, a.trainingClass) < std::pair(-b.here, b.trainingClass);
    });
    return shares;
}

} // namespace jc
