// The value of one field, whatever its type.
//
// Integers carry numbers, yes/no (0 or 1), money in fen, decimals scaled by 10^6 and dates as yyyymmdd; the
// field's type says which. Sets are sorted and free of duplicates, so that equal sets are equal values and
// equal bytes.
#pragma once

#include "core/base/record_id.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <variant>

namespace jc {

class Value
{
public:
    // No value: missing, which is never the same as zero or as an empty text.
    Value() = default;
    Value(qint64 number);
    Value(QString text); // an empty text is no value
    Value(RecordId reference);
    Value(QStringList codes);
    Value(QVector<RecordId> references);

    [[nodiscard]] bool isEmpty() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] const qint64* integer() const { return std::get_if<qint64>(&m_value); }
    [[nodiscard]] const QString* text() const { return std::get_if<QString>(&m_value); }
    [[nodiscard]] const RecordId* reference() const { return std::get_if<RecordId>(&m_value); }
    [[nodiscard]] const QStringList* codes() const { return std::get_if<QStringList>(&m_value); }
    [[nodiscard]] const QVector<RecordId>* references() const
    {
        return std::get_if<QVector<RecordId>>(&m_value);
    }

    [[nodiscard]] bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, qint64, QString, RecordId, QStringList, QVector<RecordId>> m_value;
};

} // namespace jc
