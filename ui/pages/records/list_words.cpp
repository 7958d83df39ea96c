#include "ui/pages/records/list_words.h"

#include "ui/pages/home/todo_text.h"
#include "ui/records/list_condition.h"

#include <QCoreApplication>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

EmptyStateData emptyPlace()
{
    EmptyStateData empty;
    empty.iconName = u"list"_s;
    empty.primaryIsNormal = true;
    return empty;
}

} // namespace

QVector<FilterChip> listChips(const RecordListRequest& request, const std::optional<RecordListCount>& count)
{
    QVector<FilterChip> chips;
    const auto named = [](const FieldDescription& field, const QString& value) {
        return QCoreApplication::translate("RecordsPage", "%1：%2").arg(field.label.text(), value);
    };
    if (request.removed)
        chips.append({list_chip::removed, QCoreApplication::translate("RecordsPage", "回收站")});
    if (request.todo)
        chips.append({list_chip::todo, todoText({*request.todo, request.entity, 0, {}})});
    for (auto filter = request.filters.cbegin(); filter != request.filters.cend(); ++filter) {
        const FieldDescription* field = request.entity->field(QStringView(filter.key()));
        if (field == nullptr)
            continue;
        const QString value = count ? count->filterTexts.value(filter.key()) : u"…"_s;
        chips.append({filter.key(), named(*field, value)});
    }
    for (int i = 0; i < request.conditions.size(); ++i) {
        const QString value = count ? count->conditionTexts.value(i) : u"…"_s;
        chips.append(
            {list_chip::condition + QString::number(i), conditionText(request.conditions[i], value)});
    }
    if (!request.regionCode.isEmpty()) {
        chips.append(
            {list_chip::region, named(*regionFieldOf(*request.entity), count ? count->regionName : u"…"_s)});
    }
    if (request.toReview)
        chips.append({list_chip::review, QCoreApplication::translate("RecordsPage", "待核对")});
    return chips;
}

EmptyStateData emptyList(const RecordListRequest& request, const QStringList& narrowed)
{
    EmptyStateData empty = emptyPlace();
    const QString label = request.entity->label.text();
    if (narrowed.isEmpty()) {
        empty.sentence = QCoreApplication::translate("RecordsPage", "台账里还没有%1。").arg(label);
        if (!request.entity->setUp)
            empty.primary = QCoreApplication::translate("RecordsPage", "新增%1 Ctrl+N").arg(label);
    } else if (request.removed && narrowed.size() == 1) {
        empty.sentence = QCoreApplication::translate("RecordsPage", "回收站里没有%1。").arg(label);
        empty.primary = QCoreApplication::translate("RecordsPage", "返回列表");
    } else {
        const QString separator = QCoreApplication::translate("RecordsPage", "、");
        empty.sentence = QCoreApplication::translate("RecordsPage", "没有符合条件的%1，已筛：%2。")
                             .arg(label, narrowed.join(separator));
        empty.primary = QCoreApplication::translate("RecordsPage", "清除筛选");
    }
    return empty;
}

EmptyStateData failedList(const Error& error, bool isNarrowed)
{
    EmptyStateData empty = emptyPlace();
    empty.sentence = QCoreApplication::translate("RecordsPage", "列表没有读出来：%1").arg(error.message);
    const QString again = QCoreApplication::translate("RecordsPage", "重新读取");
    empty.primary = isNarrowed ? QCoreApplication::translate("RecordsPage", "清除筛选") : again;
    if (isNarrowed)
        empty.alternative = again;
    return empty;
}

QStringList listNarrowedTo(const RecordListRequest& request, const QVector<FilterChip>& chips)
{
    QStringList narrowed;
    for (const FilterChip& chip : chips)
        narrowed.append(chip.text);
    if (!request.search.isEmpty())
        narrowed.append(QCoreApplication::translate("RecordsPage", "搜索“%1”").arg(request.search));
    if (request.draftsOnly)
        narrowed.append(QCoreApplication::translate("RecordsPage", "只看草稿"));
    return narrowed;
}

} // namespace jc::ui
