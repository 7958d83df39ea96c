// How a list follows what is saved, here or elsewhere.
#include "core/dictionary/entities/region.h"
#include "ui/records/record_table_model.h"

#include <algorithm>
#include <utility>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

// More records at once (an import, a package) are not followed one by one.
constexpr qsizetype followedAtOnce = 200;
constexpr qsizetype stepsAtOnce = 8;

} // namespace

bool RecordTableModel::mentions(const EntityDescription& entity) const
{
    return std::ranges::any_of(m_fields, [&entity](const FieldDescription* field) {
        return QLatin1String(field->target) == QLatin1String(entity.key);
    });
}

bool RecordTableModel::restsOnOthers() const
{
    const auto isPlace = [](const FieldDescription* field) {
        return field != nullptr && field->type == FieldType::Region;
    };
    const auto isFiltered = [&](const QString& key) {
        return isPlace(m_request.entity->field(QStringView(key)));
    };
    return !m_request.regionCode.isEmpty() ||
           (!m_request.search.isEmpty() && *m_request.entity->title->target != 0) ||
           std::ranges::any_of(m_request.filters.keys(), isFiltered) ||
           std::ranges::any_of(m_request.conditions,
                               [&](const ListCondition& condition) { return isPlace(condition.field); });
}

void RecordTableModel::follow(const ChangeNotice& notice)
{
    if (m_request.entity == nullptr)
        return;
    bool named = false;
    bool placed = false;
    bool own = false;
    bool others = false;
    for (const ChangeNotice::Touched& touched : notice.touched) {
        named = named || mentions(*touched.entity);
        placed = placed || mentions(*touched.entity) || touched.entity == &region::entity;
        if (touched.entity != m_request.entity) {
            others = true;
            continue;
        }
        own = true;
        for (const RecordId& id : touched.records)
            m_touched.append(id);
    }
    if (named)
        outdateRows();
    // A certificate takes an enrolment from those that wait for one.
    if ((placed && restsOnOthers()) || (others && m_request.todo)) {
        m_again = m_starting || m_ordering;
        if (!m_again)
            readOrder();
    }
    if (own)
        followTouched();
}

void RecordTableModel::followTouched()
{
    // One after the other: each rests on the order the one before left.
    if (m_starting || m_ordering || m_following)
        return;
    if (m_again)
        return readOrder();
    if (m_touched.isEmpty())
        return;
    const QVector<RecordId> touched = std::exchange(m_touched, {});
    // Of an order that could not be read whole nothing can be said where a record belongs.
    if (touched.size() > followedAtOnce || !m_complete) {
        outdateRows();
        readOrder();
        return;
    }
    m_following = true;
    m_orderRead.run(
        m_session,
        this,
        [codes = &m_codes, request = m_request, order = RecordListOrder{m_order, m_newest}, touched](
            Ledger& ledger) { return followList(ledger, *codes, request, order, touched); },
        [this, age = m_age](Result<RecordListFollowed> followed) {
            m_following = false;
            if (followed && age != m_age) // other columns by now
                followed->rows.clear();
            if (followed)
                takeFollowed(*followed);
            else
                Q_EMIT failed(followed.error());
            readCount();
            followTouched();
        });
}

void RecordTableModel::takeFollowed(const RecordListFollowed& followed)
{
    m_newest = followed.steps.newest;
    for (const qint64 n : followed.steps.touched)
        m_rows.remove(n);
    for (const RecordListRow& row : followed.rows) {
        m_numbers.insert(row.id, row.n);
        m_rows.insert(row.n, new Kept{row, m_age});
    }
    const qsizetype steps = followed.steps.removed.size() + followed.steps.inserted.size();
    if (steps > stepsAtOnce || followed.steps.isAnew) {
        beginResetModel();
        m_order = followed.steps.order;
        endResetModel();
        Q_EMIT loaded();
        return;
    }
    walk(followed.steps);
    showRows(0, m_order.size() - 1);
}

void RecordTableModel::walk(const OrderSteps& steps)
{
    for (const qsizetype place : steps.removed) {
        const int row = static_cast<int>(place);
        beginRemoveRows({}, row, row);
        m_order.removeAt(place);
        endRemoveRows();
    }
    for (const qsizetype place : steps.inserted) {
        const int row = static_cast<int>(place);
        beginInsertRows({}, row, row);
        m_order.insert(place, steps.order[place]);
        endInsertRows();
    }
}

void RecordTableModel::outdateRows()
{
    ++m_age;
    showRows(0, m_order.size() - 1);
}

} // namespace jc::ui
