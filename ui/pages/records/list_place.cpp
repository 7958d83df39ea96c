#include "ui/pages/records/list_place.h"

#include "core/dictionary/entities/person.h"
#include "ui/records/list_condition.h"

#include <algorithm>
#include <array>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

struct TodoWord
{
    TodoKind kind;
    QLatin1String word;
};

// Drafts and what waits for a decision are said by "drafts" and "review".
constexpr std::array todoPlaceWords{
    TodoWord{TodoKind::OverdueClasses, QLatin1String("overdue")},
    TodoWord{TodoKind::ExpiringCertificates, QLatin1String("expiring")},
    TodoWord{TodoKind::MissingCertificates, QLatin1String("no-certificate")},
    TodoWord{TodoKind::PersonsWithoutIdNumber, QLatin1String("no-id-number")}};

} // namespace

RecordListRequest requestOf(const Dictionary& dictionary, const QVariantMap& shows)
{
    RecordListRequest request;
    const EntityDescription* entity = dictionary.entity(QStringView(shows.value(u"entity"_s).toString()));
    request.entity = entity != nullptr ? entity : &person::entity;
    const QVariantMap filters = shows.value(u"filter"_s).toMap();
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter)
        request.filters.insert(filter.key(), filter.value().toString());
    const QStringList conditions = shows.value(u"where"_s).toStringList();
    for (const QString& text : conditions) {
        if (const std::optional<ListCondition> condition = conditionFrom(*request.entity, text))
            request.conditions.append(*condition);
    }
    request.search = shows.value(u"search"_s).toString();
    request.draftsOnly = shows.value(u"drafts"_s).toBool();
    request.toReview = shows.value(u"review"_s).toBool();
    request.removed = shows.value(u"removed"_s).toBool();
    const auto todo = std::ranges::find(todoPlaceWords, shows.value(u"todo"_s).toString(), &TodoWord::word);
    if (todo != todoPlaceWords.end() && todoEntity(todo->kind) == request.entity)
        request.todo = todo->kind;
    request.sort = request.entity->field(QStringView(shows.value(u"sort"_s).toString()));
    request.descending = shows.value(u"descending"_s).toBool();
    return request;
}

QVariantMap placeOf(const RecordListRequest& request)
{
    QVariantMap place{{u"entity"_s, QString::fromLatin1(request.entity->key)}};
    QVariantMap filters;
    for (auto filter = request.filters.cbegin(); filter != request.filters.cend(); ++filter)
        filters.insert(filter.key(), filter.value());
    if (!filters.isEmpty())
        place.insert(u"filter"_s, filters);
    QStringList conditions;
    for (const ListCondition& condition : request.conditions)
        conditions.append(toPlaceText(condition));
    if (!conditions.isEmpty())
        place.insert(u"where"_s, conditions);
    if (!request.search.isEmpty())
        place.insert(u"search"_s, request.search);
    if (request.draftsOnly)
        place.insert(u"drafts"_s, true);
    if (request.toReview)
        place.insert(u"review"_s, true);
    if (request.removed)
        place.insert(u"removed"_s, true);
    const auto todo = std::ranges::find(todoPlaceWords, request.todo, &TodoWord::kind);
    if (todo != todoPlaceWords.end())
        place.insert(u"todo"_s, QString(todo->word));
    if (request.sort != nullptr) {
        place.insert(u"sort"_s, QString::fromLatin1(request.sort->key));
        place.insert(u"descending"_s, request.descending);
    }
    return place;
}

} // namespace jc::ui
