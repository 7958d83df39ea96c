#include "ui/records/column_set.h"

namespace jc::ui {

// name gender;name:120 id_number:180
QString ColumnSet::toText() const
{
    QStringList wide;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        wide.append(QStringLiteral("%1:%2").arg(width.key()).arg(width.value()));
    return keys.join(u' ') + u';' + wide.join(u' ');
}

ColumnSet ColumnSet::fromText(const QString& text)
{
    ColumnSet set;
    set.keys = text.section(u';', 0, 0).split(u' ', Qt::SkipEmptyParts);
    const QStringList wide = text.section(u';', 1, 1).split(u' ', Qt::SkipEmptyParts);
    for (const QString& one : wide) {
        if (const int width = one.section(u':', 1, 1).toInt(); width > 0)
            set.widths.insert(one.section(u':', 0, 0), width);
    }
    return set;
}

QVector<const FieldDescription*> ColumnSet::fieldsOf(const EntityDescription& entity) const
{
    QVector<const FieldDescription*> fields;
    for (const QString& key : keys) {
        const FieldDescription* field = entity.field(QStringView(key));
        if (field != nullptr && !fields.contains(field))
            fields.append(field);
    }
    return fields;
}

} // namespace jc::ui
