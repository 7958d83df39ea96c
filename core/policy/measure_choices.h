// What a counting rule can be put together from: the kinds of record with the rule each has by default, the
// fields its conditions may name, and the rule that came with the program for a goal.
#pragma once

#include "core/ledger/ledger.h"
#include "core/policy/measure.h"

namespace jc {

// One default of resources/measures/defaults.json.
struct MeasureKind
{
    QString from;  // training-record
    QString label; // 培训人次
    MeasurePart part;
};

// In the order of the list above, in the language of the interface.
[[nodiscard]] Result<QVector<MeasureKind>> measureKinds();

// A field that conditions, dates and regions of a rule may name.
struct MeasurePath
{
    QString path;  // class.training_type
    QString label; // 培训班 · 培训类型
    const FieldDescription* field = nullptr;
};

// The entity's own fields, then those of the records it refers to. Sensitive and personal ones and what is
// written freely are left out: a rule that named them could tell on a person.
[[nodiscard]] QVector<MeasurePath> measurePaths(const Dictionary& dictionary,
                                                const EntityDescription& entity);

// The tests that make sense of a field, the commonest first.
[[nodiscard]] QVector<MeasureCondition::Test> testsOf(const FieldDescription& field);
[[nodiscard]] bool takesValues(MeasureCondition::Test test);
// 为, 不为, 含, 已填, 未填, 不小于, 不大于, 属于.
[[nodiscard]] QString testLabel(MeasureCondition::Test test);

// The rule that the program brings for the goal; nullopt: it brings none.
[[nodiscard]] Result<std::optional<Measure>> shippedMeasure(const Ledger& ledger, const Record& goal);

} // namespace jc
