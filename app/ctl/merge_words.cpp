#include "app/ctl/merge_words.h"

#include <QDateTime>

namespace jc::ctl {

namespace {

const QString lifeKey = QStringLiteral("life");
const QString stateKey = QStringLiteral("state");

} // namespace

QString groupKey(const EntityDescription& entity, GroupNumber group)
{
    if (group == merge_group::life)
        return lifeKey;
    if (group == merge_group::state)
        return stateKey;
    const QVector<quint16> fields = fieldsOf(entity, group);
    const FieldDescription* first = fields.isEmpty() ? nullptr : entity.field(fields.first());
    return first != nullptr ? QString::fromLatin1(first->key) : QString::number(group);
}

std::optional<GroupNumber> groupNamed(const EntityDescription& entity, const QString& key)
{
    if (key == lifeKey)
        return merge_group::life;
    if (key == stateKey)
        return merge_group::state;
    const FieldDescription* field = entity.field(QStringView(key));
    return field != nullptr ? std::optional(groupOf(*field)) : std::nullopt;
}

QString machineTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-ddThh:mm:ss.zzzZ"));
}

QString localTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"));
}

} // namespace jc::ctl
