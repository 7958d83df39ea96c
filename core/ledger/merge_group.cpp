#include "core/ledger/merge_group.h"

#include <QCoreApplication>

namespace jc {

std::optional<GroupNumber> groupOf(const EntityDescription& entity, quint16 field)
{
    if (field >= ledger_field::first && field <= ledger_field::erased)
        return loneGroup(field);
    const FieldDescription* described = entity.field(field);
    if (described == nullptr)
        return std::nullopt;
    return groupOf(*described);
}

QVector<quint16> fieldsOf(const EntityDescription& entity, GroupNumber group)
{
    QVector<quint16> fields;
    for (const FieldDescription* field : entity.fields) {
        if (groupOf(*field) == group)
            fields.append(field->number);
    }
    if (fields.isEmpty() && group >= loneGroup(ledger_field::first))
        fields.append(static_cast<quint16>(group - loneGroup(0)));
    return fields;
}

bool isCritical(const EntityDescription& entity, GroupNumber group)
{
    if (group == merge_group::life)
        return true;
    for (const FieldDescription* field : entity.fields) {
        if (groupOf(*field) == group && field->mergeClass == MergeClass::Critical)
            return true;
    }
    return false;
}

QString groupLabel(const EntityDescription& entity, GroupNumber group)
{
    if (group == merge_group::life)
        return QCoreApplication::translate("Ledger", "删除");
    if (group == merge_group::state)
        return QCoreApplication::translate("Ledger", "草稿状态");
    QStringList labels;
    for (const FieldDescription* field : entity.fields) {
        if (groupOf(*field) == group)
            labels.append(field->label.text());
    }
    return labels.join(QCoreApplication::translate("Ledger", "、"));
}

} // namespace jc
