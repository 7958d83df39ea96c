#include "core/dictionary/value.h"

#include <algorithm>

namespace jc {

Value::Value(qint64 number)
    : m_value(number)
{}

Value::Value(QString text)
{
    if (!text.isEmpty())
        m_value = std::move(text);
}

Value::Value(RecordId reference)
{
    if (!reference.isNull())
        m_value = reference;
}

Value::Value(QStringList codes)
{
    codes.sort();
    codes.removeDuplicates();
    if (!codes.isEmpty())
        m_value = std::move(codes);
}

Value::Value(QVector<RecordId> references)
{
    std::sort(references.begin(), references.end());
    references.erase(std::unique(references.begin(), references.end()), references.end());
    if (!references.isEmpty())
        m_value = std::move(references);
}

} // namespace jc
