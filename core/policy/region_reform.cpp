#include "core/policy/region_reform.h"

#include "core/base/date.h"
#include "core/dictionary/entities/region.h"
#include "core/policy/region_records.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jc {

namespace {

QString trReform(const char* text)
{
    return QCoreApplication::translate("RegionReform", text);
}

Error reformFault(const QString& message, ErrorCode code = ErrorCode::InvalidInput)
{
    return {code, message, QStringLiteral("region reform")};
}

// 0 for the province, 4 for the village; -1 for anything else.
int regionRank(const QString& level)
{
    constexpr std::array levels{"province", "city", "county", "township", "village"};
    const auto at =
        std::ranges::find_if(levels, [&](const char* one) { return level == QLatin1String(one); });
    return at == levels.end() ? -1 : static_cast<int>(at - levels.begin());
}

qsizetype codeLength(const QString& level)
{
    return level == QLatin1String("village") ? 12 : level == QLatin1String("township") ? 9 : 6;
}

} // namespace

Result<int> RegionReform::find(RecordId region) const
{
    const int index = m_tree.indexOf(region);
    if (index >= 0)
        return index;
    return reformFault(trReform(QT_TRANSLATE_NOOP("RegionReform", "台账中没有这个地区；请重新选择。")),
                       ErrorCode::NotFound);
}

Result<void> RegionReform::requireStanding(int index) const
{
    const RegionTree::Node& region = m_tree.node(index);
    if (!m_from.isValid())
        return reformFault(
            trReform(QT_TRANSLATE_NOOP("RegionReform", "没有生效日期；请写明调整从哪一天起生效。")));
    if (region.validTo.isValid()) {
        return reformFault(trReform(QT_TRANSLATE_NOOP("RegionReform",
                                                      "“%1”（%2）已于 %3 停用，不能再调整；请选现有的地区。"))
                               .arg(region.name, region.code, region.validTo.toString(Qt::ISODate)));
    }
    if (region.validFrom.isValid() && m_from <= region.validFrom) {
        return reformFault(
            trReform(QT_TRANSLATE_NOOP("RegionReform",
                                       "“%1”（%2）自 %3 起启用，调整的生效日期须在这一天以后；写的是 %4。"))
                .arg(region.name, region.code, region.validFrom.toString(Qt::ISODate), day()));
    }
    if (!region.formerNames.isEmpty() && region.formerNames.last().until >= m_from.addDays(-1)) {
        return reformFault(
            trReform(
                QT_TRANSLATE_NOOP("RegionReform",
                                  "“%1”（%2）的名称或代码自 %3 起变更，调整的生效日期须在这一天以后；写的是 "
                                  "%4。"))
                .arg(region.name,
                     region.code,
                     region.formerNames.last().until.addDays(1).toString(Qt::ISODate),
                     day()));
    }
    return {};
}

Result<void> RegionReform::requireTookInBefore(int index) const
{
    for (const RegionTree::Node& ended : m_tree.nodes()) {
        if (!ended.successors.contains(index) || ended.validTo.addDays(1) <= m_from)
            continue;
        return reformFault(
            trReform(QT_TRANSLATE_NOOP("RegionReform",
                                       "“%1”自 %2 起承接了“%3”，调整的生效日期不能早于这一天；写的是 %4。"
                                       "日期无误的，请先撤销那次调整，再按先后录入。"))
                .arg(m_tree.node(index).name,
                     ended.validTo.addDays(1).toString(Qt::ISODate),
                     ended.name,
                     day()));
    }
    return {};
}

Result<void> RegionReform::requireMayEnd(int index, int root) const
{
    Result<void> standing = requireStanding(index);
    if (standing)
        standing = requireTookInBefore(index);
    if (!standing)
        return standing.error();
    if (m_tree.isWithin(root, index)) {
        return reformFault(
            trReform(QT_TRANSLATE_NOOP("RegionReform",
                                       "本台账是“%1”的台账，“%2”不能在其中撤销、合并、拆分或改隶；"
                                       "改名、改代码可以办理，其余请为新的地区另建台账。"))
                .arg(m_tree.node(root).name, m_tree.node(index).name),
            ErrorCode::Refused);
    }
    for (const int child : m_tree.node(index).children) {
        const RegionTree::Node& region = m_tree.node(child);
        if (region.validTo.isValid() && region.validTo < m_from)
            continue; // gone before
        const Result<void> may = requireMayEnd(child, root);
        if (!may)
            return may.error();
    }
    return {};
}

Result<void> RegionReform::requireAbove(int parent, const QString& level, const QString& name) const
{
    const RegionTree::Node& above = m_tree.node(parent);
    if (regionRank(above.level) >= regionRank(level)) {
        return reformFault(
            trReform(QT_TRANSLATE_NOOP("RegionReform", "“%1”的层级不高于“%2”，不能作它的上级；请另选上级。"))
                .arg(above.name, name));
    }
    if (above.validTo.isValid() || !m_tree.isValidAt(parent, m_from)) {
        return reformFault(trReform(QT_TRANSLATE_NOOP("RegionReform",
                                                      "上级“%1”在 %2 及以后并非一直有效；请另选上级或日期。"))
                               .arg(above.name, day()));
    }
    return {};
}

QVector<int> RegionReform::standingChildren(int index) const
{
    QVector<int> children;
    for (const int child : m_tree.node(index).children) {
        if (!m_tree.node(child).validTo.isValid())
            children.append(child);
    }
    return children;
}

QString RegionReform::levelOfCode(const QString& code)
{
    const bool digits =
        std::ranges::all_of(code, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (!digits)
        return {};
    switch (code.size()) {
    case 12:
        return QStringLiteral("village");
    case 9:
        return QStringLiteral("township");
    case 6:
        return code.endsWith(QLatin1String("0000")) ? QStringLiteral("province")
               : code.endsWith(QLatin1String("00")) ? QStringLiteral("city")
                                                    : QStringLiteral("county");
    default:
        return {};
    }
}

Result<void> RegionReform::takeCode(const QString& code, const QString& level)
{
    if (levelOfCode(code).isEmpty() || code.size() != codeLength(level)) {
        return reformFault(
            trReform(QT_TRANSLATE_NOOP("RegionReform",
                                       "区划代码“%1”有误：县级及以上为 6 位数字，乡镇（街道）9 位，"
                                       "村（社区）12 位；请改正。"))
                .arg(code));
    }
    if (m_codes.contains(code)) {
        return reformFault(
            trReform(QT_TRANSLATE_NOOP("RegionReform", "区划代码“%1”在这次调整中用了两次；请改其中一个。"))
                .arg(code));
    }
    m_codes.append(code);
    return {};
}

Result<RecordId>
RegionReform::begin(RecordId parent, const QString& code, const QString& name, const QString& level)
{
    const Result<void> taken = takeCode(code, level);
    if (!taken)
        return taken.error();
    if (name.trimmed().isEmpty()) {
        return reformFault(
            trReform(QT_TRANSLATE_NOOP("RegionReform", "代码为“%1”的地区没有名称；请补填。")).arg(code));
    }
    Edit edit;
    edit.entity = &region::entity;
    edit.id = regionId(code, m_from);
    edit.deleted = false; // it may have been entered once and taken back
    edit.fields.insert(region::code.description.number, Value(code));
    edit.fields.insert(region::name.description.number, Value(name.trimmed()));
    edit.fields.insert(region::level.description.number, Value(level));
    edit.fields.insert(region::parent.description.number, Value(parent));
    edit.fields.insert(region::validFrom.description.number, Value(dateToNumber(m_from)));
    edit.fields.insert(region::validTo.description.number, Value());
    edit.fields.insert(region::successors.description.number, Value());
    m_edits.append(edit);
    return edit.id;
}

void RegionReform::end(int index, const QVector<RecordId>& successors)
{
    Edit edit;
    edit.entity = &region::entity;
    edit.id = m_tree.node(index).id;
    edit.fields.insert(region::validTo.description.number, Value(dateToNumber(m_from.addDays(-1))));
    edit.fields.insert(region::successors.description.number, Value(successors));
    m_edits.append(edit);
    m_ended.insert(index);
}

void RegionReform::endWithAllUnder(int index)
{
    end(index, {});
    for (const int child : standingChildren(index))
        endWithAllUnder(child);
}

Result<RecordId> RegionReform::carryOver(int index, RecordId parent, const NewRegionCodes& codes)
{
    const RegionTree::Node& region = m_tree.node(index);
    const Result<RecordId> heir =
        begin(parent, codes.value(region.id, region.code), region.name, region.level);
    if (!heir)
        return heir.error();
    end(index, {*heir});
    for (const int child : standingChildren(index)) {
        const Result<RecordId> carried = carryOver(child, *heir, codes);
        if (!carried)
            return carried.error();
    }
    return heir;
}

bool RegionReform::usesCodeFrom(int index, const QString& code) const
{
    const RegionTree::Node& region = m_tree.node(index);
    if (region.validTo.isValid() && region.validTo < m_from)
        return false;
    if (region.code == code)
        return true;
    return std::ranges::any_of(region.formerNames, [&](const RegionTree::FormerName& former) {
        return former.code == code && former.until >= m_from;
    });
}

Result<void> RegionReform::requireCodesFree() const
{
    for (int index = 0; index < m_tree.nodes().size(); ++index) {
        if (m_ended.contains(index))
            continue;
        for (const QString& code : m_codes) {
            if (!usesCodeFrom(index, code))
                continue;
            return reformFault(
                trReform(QT_TRANSLATE_NOOP("RegionReform",
                                           "区划代码“%1”在 %2 仍由“%3”使用；请换一个代码，或先调整该地区。"))
                    .arg(code, day(), m_tree.node(index).name),
                ErrorCode::AlreadyExists);
        }
    }
    return {};
}

Result<Change> RegionReform::change(const QString& reason) const
{
    const Result<void> isFree = requireCodesFree();
    if (!isFree)
        return isFree.error();
    Change change;
    change.reason = reason;
    change.edits = m_edits;
    return change;
}

} // namespace jc
