// One record in memory: its id, its entity and the fields that hold a value. A value type; no ties to a
// ledger.
#pragma once

#include "core/base/date.h"
#include "core/dictionary/entity.h"

#include <QMap>
#include <QSet>

namespace jc {

// A draft is kept, listed and marked, and never counted.
enum class RecordState { Clean = 0, Draft = 1 };

// Whether values of other offices stand beside the ones shown, and whether a person must decide (待核对).
enum class Review { None = 0, Information = 1, Critical = 2 };

class Record
{
public:
    Record() = default;
    explicit Record(const EntityDescription& entity, RecordId id = {})
        : m_entity(&entity)
        , m_id(id)
    {}

    [[nodiscard]] const EntityDescription& entity() const { return *m_entity; }
    [[nodiscard]] RecordId id() const { return m_id; }
    void setId(RecordId id) { m_id = id; }
    [[nodiscard]] RecordState state() const { return m_state; }
    void setState(RecordState state) { m_state = state; }
    [[nodiscard]] bool isDeleted() const { return m_deleted; }
    void setDeleted(bool deleted) { m_deleted = deleted; }

    [[nodiscard]] Review review() const { return m_review; }
    void setReview(Review review) { m_review = review; }
    // Erased by law: it takes no personal value any more, and these fields held something that is gone.
    [[nodiscard]] bool isErased() const { return m_erased; }
    [[nodiscard]] const QSet<quint16>& erasedFields() const { return m_erasedFields; }
    void setErased(QSet<quint16> fields)
    {
        m_erased = true;
        m_erasedFields = std::move(fields);
    }

    // Field numbers to values; an absent number is a missing value.
    [[nodiscard]] const QMap<quint16, Value>& values() const { return m_values; }
    [[nodiscard]] Value value(quint16 field) const { return m_values.value(field); }
    void setValue(quint16 field, Value value)
    {
        if (value.isEmpty())
            m_values.remove(field);
        else
            m_values.insert(field, std::move(value));
    }

    template <FieldType T>
    [[nodiscard]] bool has(const Field<T>& field) const
    {
        return m_values.contains(field.description.number);
    }
    // The value, or an empty one (null date, null id, 0, false) where it is missing; has() tells the two
    // apart.
    template <FieldType T>
    [[nodiscard]] typename Field<T>::Native get(const Field<T>& field) const;
    template <FieldType T>
    void set(const Field<T>& field, const typename Field<T>::Native& native);

private:
    const EntityDescription* m_entity = nullptr;
    RecordId m_id;
    RecordState m_state = RecordState::Clean;
    bool m_deleted = false;
    Review m_review = Review::None;
    bool m_erased = false;
    QSet<quint16> m_erasedFields;
    QMap<quint16, Value> m_values;
};

template <FieldType T>
typename Field<T>::Native Record::get(const Field<T>& field) const
{
    using Native = typename Field<T>::Native;
    const Value held = value(field.description.number);
    if constexpr (std::is_same_v<Native, QString>)
        return held.text() != nullptr ? *held.text() : QString();
    else if constexpr (std::is_same_v<Native, QDate>)
        return held.integer() != nullptr ? dateFromNumber(*held.integer()).value_or(QDate()) : QDate();
    else if constexpr (std::is_same_v<Native, RecordId>)
        return held.reference() != nullptr ? *held.reference() : RecordId();
    else if constexpr (std::is_same_v<Native, QStringList>)
        return held.codes() != nullptr ? *held.codes() : QStringList();
    else if constexpr (std::is_same_v<Native, QVector<RecordId>>)
        return held.references() != nullptr ? *held.references() : QVector<RecordId>();
    else if constexpr (std::is_same_v<Native, bool>)
        return held.integer() != nullptr && *held.integer() != 0;
    else
        return held.integer() != nullptr ? *held.integer() : 0;
}

template <FieldType T>
void Record::set(const Field<T>& field, const typename Field<T>::Native& native)
{
    using Native = typename Field<T>::Native;
    if constexpr (std::is_same_v<Native, QDate>)
        setValue(field.description.number, native.isValid() ? Value(dateToNumber(native)) : Value());
    else if constexpr (std::is_same_v<Native, bool>)
        setValue(field.description.number, Value(qint64{native ? 1 : 0}));
    else
        setValue(field.description.number, Value(native));
}

} // namespace jc
