#include "core/demo/policy_demo_conditions.h"

#include "core/dictionary/entities/finance.h"

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

Value demoValueOf(const FieldDescription& field, const QString& text)
{
    switch (field.type) {
    case FieldType::CodeSet:
        return Value(QStringList{text});
    case FieldType::Reference:
    case FieldType::Region: {
        const Result<RecordId> id = RecordId::fromString(text);
        return id ? Value(*id) : Value();
    }
    case FieldType::ReferenceSet: {
        const Result<RecordId> id = RecordId::fromString(text);
        return id ? Value(QVector<RecordId>{*id}) : Value();
    }
    case FieldType::YesNo:
    case FieldType::Integer:
        return Value(qint64{text.toLongLong()});
    default:
        return Value(text);
    }
}

void demoRequire(Record& record,
                 const QVector<MeasureCondition>& conditions,
                 const QVector<RecordId>& firms,
                 int n,
                 Dice& dice)
{
    for (const MeasureCondition& condition : conditions) {
        const FieldDescription* field = record.entity().field(QStringView(condition.path));
        if (field == nullptr)
            continue;
        switch (condition.test) {
        case MeasureCondition::Test::In:
        case MeasureCondition::Test::Has: {
            // The first is the commonest.
            const int all = static_cast<int>(condition.values.size());
            int at = std::min(dice.below(all), dice.below(all));
            if (&record.entity() == &finance::entity && dice.chance(900))
                at = 0; // what comes back is rare
            record.setValue(field->number, demoValueOf(*field, condition.values[at]));
            break;
        }
        case MeasureCondition::Test::AtMost:
            record.setValue(field->number, Value(qint64{condition.values.first().toLongLong() / 2}));
            break;
        case MeasureCondition::Test::AtLeast:
            record.setValue(field->number, Value(qint64{condition.values.first().toLongLong() + 1}));
            break;
        case MeasureCondition::Test::Present: {
            if (field->type == FieldType::Reference)
                record.setValue(field->number, Value(firms[n % firms.size()]));
            else if (field->type == FieldType::Code)
                record.setValue(field->number, Value(u"A"_s));
            break;
        }
        case MeasureCondition::Test::Absent:
            record.setValue(field->number, {});
            break;
        case MeasureCondition::Test::NotIn:
        case MeasureCondition::Test::Within:
            break;
        }
    }
}

void demoMiss(Record& record, const MeasureCondition& condition)
{
    const FieldDescription* field = record.entity().field(QStringView(condition.path));
    if (field == nullptr)
        return;
    if (condition.test == MeasureCondition::Test::AtMost)
        record.setValue(field->number, Value(qint64{condition.values.first().toLongLong() + 15}));
    else if (field->type == FieldType::YesNo)
        record.setValue(field->number, Value(qint64{0}));
    else
        record.setValue(field->number, {});
}

bool demoExclude(Record& record, const MeasurePart& part, int i, QDate until)
{
    QVector<std::pair<const FieldDescription*, Value>> ways;
    for (const MeasureExclusion& exclusion : part.exclusions) {
        if (exclusion.where.size() != 1)
            continue;
        const MeasureCondition& condition = exclusion.where.first();
        const FieldDescription* field = record.entity().field(QStringView(condition.path));
        if (field == nullptr)
            continue;
        if (condition.test == MeasureCondition::Test::In)
            ways.append({field, demoValueOf(*field, condition.values.first())});
        else if (condition.test == MeasureCondition::Test::NotIn && field->type == FieldType::YesNo)
            ways.append({field, Value(qint64{0})});
        else if (condition.test == MeasureCondition::Test::Present && field->type == FieldType::Date)
            ways.append({field, Value(dateToNumber(until.addDays(-3)))});
    }
    if (ways.isEmpty())
        return false;
    const auto& [field, value] = ways[i % ways.size()];
    record.setValue(field->number, value);
    return true;
}

} // namespace jc
