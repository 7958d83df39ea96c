#include "ui/pages/all_records/all_records_data.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ui {

RecordGroup groupOf(const EntityDescription& entity)
{
    if (entity.setUp)
        return RecordGroup::SetUp;
    const bool person = std::ranges::any_of(
        entity.fields, [](const FieldDescription* field) { return field->type == FieldType::ResidentId; });
    return person || entity.holder != nullptr ? RecordGroup::People : RecordGroup::Registers;
}

QString groupTitle(RecordGroup group)
{
    switch (group) {
    case RecordGroup::People:
        return QCoreApplication::translate("AllRecords", "人员及其记录");
    case RecordGroup::Registers:
        return QCoreApplication::translate("AllRecords", "培训、单位、登记册与统计");
    case RecordGroup::SetUp:
        return QCoreApplication::translate("AllRecords", "政策与区划（随政策文件载入）");
    }
    return {};
}

Result<QVector<RecordKind>> readRecordKinds(const Ledger& ledger)
{
    QVector<RecordKind> kinds;
    for (const EntityDescription* entity : ledger.dictionary().entities()) {
        RecordQuery query;
        query.entity = entity;
        const Result<qint64> all = countRecords(ledger, query);
        if (!all)
            return all.error();
        query.state = RecordState::Draft;
        const Result<qint64> drafts = countRecords(ledger, query);
        if (!drafts)
            return drafts.error();
        kinds.append({entity, *all, *drafts});
    }
    std::ranges::stable_sort(kinds, {}, [](const RecordKind& kind) { return groupOf(*kind.entity); });
    return kinds;
}

bool isFoundBy(const Pinyin& pinyin, const EntityDescription& entity, const QString& typed)
{
    return typed.isEmpty() || pinyin.matches(typed, entity.label.text()) ||
           entity.label.text().contains(typed, Qt::CaseInsensitive) ||
           QString::fromLatin1(entity.key).contains(typed, Qt::CaseInsensitive);
}

} // namespace jc::ui
