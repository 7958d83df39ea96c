#include "ui/records/change_reason.h"

#include "core/ledger/presenter.h"

#include <QCoreApplication>

namespace jc::ui {

QString saveReason(const Ledger& ledger,
                   const CodeTables& codes,
                   const Record& before,
                   const QMap<quint16, Value>& fields)
{
    Record after = before;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        after.setValue(field.key(), field.value());
    const QString label = before.entity().label.text();
    const QString name = Presenter(ledger, codes).title(after);
    if (before.id().isNull())
        return QCoreApplication::translate("ChangeReason", "新增%1 %2").arg(label, name).trimmed();
    const FieldDescription* only = fields.size() == 1 ? before.entity().field(fields.firstKey()) : nullptr;
    if (only != nullptr && !name.isEmpty())
        return QCoreApplication::translate("ChangeReason", "修改 %1 的%2").arg(name, only->label.text());
    return QCoreApplication::translate("ChangeReason", "修改%1 %2").arg(label, name).trimmed();
}

QString removalReason(const Ledger& ledger, const CodeTables& codes, const QVector<Edit>& edits)
{
    const EntityDescription& entity = *edits.first().entity;
    const QString label = entity.label.text();
    if (edits.size() > 1)
        return QCoreApplication::translate("ChangeReason", "移出%1 %2 条").arg(label).arg(edits.size());
    return QCoreApplication::translate("ChangeReason", "移出%1 %2")
        .arg(label, Presenter(ledger, codes).title(entity, edits.first().id))
        .trimmed();
}

} // namespace jc::ui
