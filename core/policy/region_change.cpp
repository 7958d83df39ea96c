#include "core/policy/region_change.h"

#include "core/base/date.h"
#include "core/dictionary/entities/former_region_name.h"
#include "core/dictionary/entities/region.h"
#include "core/policy/region_reform.h"

#include <QCoreApplication>

namespace jc {

namespace {

QString trRegionChange(const char* text)
{
    return QCoreApplication::translate("RegionReform", text);
}

Error regionChangeFault(const QString& message)
{
    return {ErrorCode::InvalidInput, message, QStringLiteral("region reform")};
}

// A code given for a region that is not carried over would be lost without a word.
Result<void>
requireCodesUsed(const RegionTree& tree, int within, const NewRegionCodes& codes, const QString& name)
{
    for (auto at = codes.cbegin(); at != codes.cend(); ++at) {
        const int index = tree.indexOf(at.key());
        if (index >= 0 && tree.isWithin(index, within) && !tree.node(index).validTo.isValid())
            continue;
        return regionChangeFault(
            trRegionChange(
                QT_TRANSLATE_NOOP("RegionReform", "给“%1”写了新代码 %2，但它不是“%3”现有的下级；请核对。"))
                .arg(index >= 0 ? tree.node(index).name : at.key().toString(), at.value(), name));
    }
    return {};
}

// Another region of that level that stands from that day on, to take over what ends.
Result<int> takerOver(const RegionReform& reform, const RegionTree& tree, QDate from, int region, int taker)
{
    const RegionTree::Node& ending = tree.node(region);
    const RegionTree::Node& taking = tree.node(taker);
    if (region == taker) {
        return regionChangeFault(
            trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "“%1”不能并入它自己；请另选承接的地区。"))
                .arg(ending.name));
    }
    if (ending.level != taking.level) {
        return regionChangeFault(
            trRegionChange(
                QT_TRANSLATE_NOOP("RegionReform", "“%1”与“%2”层级不同，不能承接；请选同一层级的地区。"))
                .arg(taking.name, ending.name));
    }
    if (taking.validTo.isValid() || !tree.isValidAt(taker, from)) {
        return regionChangeFault(
            trRegionChange(QT_TRANSLATE_NOOP("RegionReform",
                                             "承接的“%1”在 %2 及以后并非一直有效；请另选承接的地区或日期。"))
                .arg(taking.name, reform.day()));
    }
    return taker;
}

} // namespace

Result<Change> addRegion(const RegionTree& tree, const RegionAddition& wanted)
{
    RegionReform reform(tree, wanted.from);
    if (!wanted.from.isValid())
        return regionChangeFault(
            trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "没有生效日期；请写明调整从哪一天起生效。")));
    const Result<int> parent = reform.find(wanted.parent);
    if (!parent)
        return parent.error();
    const QString level = RegionReform::levelOfCode(wanted.code);
    const Result<RecordId> begun = reform.begin(wanted.parent, wanted.code, wanted.name, level);
    if (!begun)
        return begun.error();
    const Result<void> above = reform.requireAbove(*parent, level, wanted.name);
    if (!above)
        return above.error();
    return reform.change(trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "行政区划调整：自 %1 起设立“%2”"))
                             .arg(reform.day(), wanted.name));
}

Result<Change> renameRegion(const RegionTree& tree, const RegionRenaming& wanted)
{
    RegionReform reform(tree, wanted.from);
    const Result<int> index = reform.find(wanted.region);
    if (!index)
        return index.error();
    const Result<void> standing = reform.requireStanding(*index);
    if (!standing)
        return standing.error();
    const RegionTree::Node& node = tree.node(*index);
    const QString name = wanted.name.trimmed().isEmpty() ? node.name : wanted.name.trimmed();
    const QString code = wanted.code.isEmpty() ? node.code : wanted.code;
    if (name == node.name && code == node.code) {
        return regionChangeFault(
            trRegionChange(
                QT_TRANSLATE_NOOP("RegionReform", "“%1”的名称和代码都没有变；请写明新的名称或代码。"))
                .arg(node.name));
    }
    if (code != node.code) {
        const Result<void> taken = reform.takeCode(code, node.level);
        if (!taken)
            return taken.error();
    }
    const QDate last = wanted.from.addDays(-1);
    Edit former;
    former.entity = &former_region_name::entity;
    former.id = RecordId::derived(
        {QStringLiteral("former_region_name"), node.id.toString(), last.toString(Qt::ISODate)});
    former.deleted = false;
    former.fields.insert(former_region_name::region.description.number, Value(node.id));
    former.fields.insert(former_region_name::code.description.number, Value(node.code));
    former.fields.insert(former_region_name::name.description.number, Value(node.name));
    former.fields.insert(former_region_name::validTo.description.number, Value(dateToNumber(last)));
    reform.add(former);
    Edit edit;
    edit.entity = &region::entity;
    edit.id = node.id;
    edit.fields.insert(region::code.description.number, Value(code));
    edit.fields.insert(region::name.description.number, Value(name));
    reform.add(edit);
    return reform.change(
        trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "行政区划调整：“%1”（%2）自 %3 起改为“%4”（%5）"))
            .arg(node.name, node.code, reform.day(), name, code));
}

Result<Change> mergeRegion(const RegionTree& tree, int root, const RegionMerger& wanted)
{
    RegionReform reform(tree, wanted.from);
    const Result<int> index = reform.find(wanted.region);
    const Result<int> into = reform.find(wanted.into);
    if (!index || !into)
        return index ? into.error() : index.error();
    Result<void> fits = reform.requireMayEnd(*index, root);
    const RegionTree::Node& node = tree.node(*index);
    if (fits)
        fits = requireCodesUsed(tree, *index, wanted.codes, node.name);
    if (!fits)
        return fits.error();
    const Result<int> taker = takerOver(reform, tree, wanted.from, *index, *into);
    if (!taker)
        return taker.error();
    reform.end(*index, {wanted.into});
    for (const int child : reform.standingChildren(*index)) {
        const Result<RecordId> carried = reform.carryOver(child, wanted.into, wanted.codes);
        if (!carried)
            return carried.error();
    }
    return reform.change(
        trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "行政区划调整：自 %1 起撤销“%2”，并入“%3”"))
            .arg(reform.day(), node.name, tree.node(*into).name));
}

Result<Change> moveRegion(const RegionTree& tree, int root, const RegionMove& wanted)
{
    RegionReform reform(tree, wanted.from);
    const Result<int> index = reform.find(wanted.region);
    const Result<int> parent = reform.find(wanted.parent);
    if (!index || !parent)
        return index ? parent.error() : index.error();
    const RegionTree::Node& node = tree.node(*index);
    if (tree.isWithin(*parent, *index)) {
        return regionChangeFault(
            trRegionChange(
                QT_TRANSLATE_NOOP("RegionReform", "“%1”就是“%2”或在它之下，不能作它的上级；请另选上级。"))
                .arg(tree.node(*parent).name, node.name));
    }
    if (node.parent == *parent) {
        return regionChangeFault(
            trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "“%1”已经隶属“%2”；请另选上级。"))
                .arg(node.name, tree.node(*parent).name));
    }
    Result<void> fits = reform.requireMayEnd(*index, root);
    if (fits)
        fits = reform.requireAbove(*parent, node.level, node.name);
    if (fits)
        fits = requireCodesUsed(tree, *index, wanted.codes, node.name);
    if (!fits)
        return fits.error();
    const Result<RecordId> carried = reform.carryOver(*index, wanted.parent, wanted.codes);
    if (!carried)
        return carried.error();
    return reform.change(
        trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "行政区划调整：自 %1 起“%2”改隶“%3”"))
            .arg(reform.day(), node.name, tree.node(*parent).name));
}

namespace {

// The regions a split leads to, by code: those that begin with it, and those that take a share.
Result<QHash<QString, RecordId>>
beginParts(RegionReform& reform, const RegionTree& tree, int index, const RegionSplit& wanted)
{
    const RegionTree::Node& node = tree.node(index);
    QHash<QString, RecordId> parts;
    for (const RegionSplit::Part& part : wanted.parts) {
        Result<RecordId> id = RecordId();
        if (part.name.trimmed().isEmpty()) {
            const int known = tree.indexOf(QStringView(part.code), wanted.from);
            if (known < 0) {
                return regionChangeFault(
                    trRegionChange(QT_TRANSLATE_NOOP("RegionReform",
                                                     "拆分后的“%1”没有名称，台账中也没有这个代码；请写成"
                                                     "“代码=名称”。"))
                        .arg(part.code));
            }
            const Result<int> taker = takerOver(reform, tree, wanted.from, index, known);
            if (!taker)
                return taker.error();
            id = tree.node(known).id;
        } else {
            id = reform.begin(
                node.parent >= 0 ? tree.node(node.parent).id : RecordId(), part.code, part.name, node.level);
        }
        if (!id)
            return id.error();
        if (parts.contains(part.code)) {
            return regionChangeFault(
                trRegionChange(
                    QT_TRANSLATE_NOOP("RegionReform", "区划代码“%1”在这次调整中用了两次；请改其中一个。"))
                    .arg(part.code));
        }
        parts.insert(part.code, *id);
    }
    if (parts.size() < 2) {
        return regionChangeFault(
            trRegionChange(
                QT_TRANSLATE_NOOP("RegionReform", "“%1”拆分后至少应有两个地区；只有一个时请用合并或改名。"))
                .arg(node.name));
    }
    return parts;
}

// Every region directly under it goes to one of the parts.
Result<void>
requireAllShared(const RegionTree& tree, int index, const QVector<int>& children, const RegionSplit& wanted)
{
    const QString comma = trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "、"));
    QStringList missing;
    for (const int child : children) {
        if (!wanted.children.contains(tree.node(child).id))
            missing.append(tree.node(child).name);
    }
    if (!missing.isEmpty()) {
        return regionChangeFault(
            trRegionChange(
                QT_TRANSLATE_NOOP("RegionReform", "“%1”的 %2 个下级还没有写明归属：%3；请逐个写明划归哪里。"))
                .arg(tree.node(index).name)
                .arg(missing.size())
                .arg(missing.join(comma)));
    }
    for (auto at = wanted.children.cbegin(); at != wanted.children.cend(); ++at) {
        const int child = tree.indexOf(at.key());
        if (children.contains(child))
            continue;
        return regionChangeFault(
            trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "“%1”不是“%2”现有的下级；请核对。"))
                .arg(child >= 0 ? tree.node(child).name : at.key().toString(), tree.node(index).name));
    }
    return {};
}

} // namespace

Result<Change> splitRegion(const RegionTree& tree, int root, const RegionSplit& wanted)
{
    RegionReform reform(tree, wanted.from);
    const Result<int> index = reform.find(wanted.region);
    if (!index)
        return index.error();
    const RegionTree::Node& node = tree.node(*index);
    const QVector<int> children = reform.standingChildren(*index);
    Result<void> fits = reform.requireMayEnd(*index, root);
    if (fits)
        fits = requireAllShared(tree, *index, children, wanted);
    if (fits)
        fits = requireCodesUsed(tree, *index, wanted.codes, node.name);
    if (!fits)
        return fits.error();
    const Result<QHash<QString, RecordId>> parts = beginParts(reform, tree, *index, wanted);
    if (!parts)
        return parts.error();
    QVector<RecordId> heirs;
    for (const RegionSplit::Part& part : wanted.parts)
        heirs.append(parts->value(part.code));
    reform.end(*index, heirs);
    for (const int child : children) {
        const QString code = wanted.children.value(tree.node(child).id);
        if (!parts->contains(code)) {
            return regionChangeFault(
                trRegionChange(QT_TRANSLATE_NOOP("RegionReform",
                                                 "“%1”划归的“%2”不是拆分后的地区；请写拆分后地区的代码。"))
                    .arg(tree.node(child).name, code));
        }
        const Result<RecordId> carried = reform.carryOver(child, parts->value(code), wanted.codes);
        if (!carried)
            return carried.error();
    }
    QStringList names;
    for (const RecordId& heir : heirs) {
        const int known = tree.indexOf(heir);
        names.append(known >= 0 ? tree.node(known).name : wanted.parts.at(names.size()).name.trimmed());
    }
    return reform.change(
        trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "行政区划调整：自 %1 起“%2”拆分为%3"))
            .arg(reform.day(),
                 node.name,
                 names.join(trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "、")))));
}

Result<Change> closeRegion(const RegionTree& tree, int root, const RegionClosing& wanted)
{
    RegionReform reform(tree, wanted.from);
    const Result<int> index = reform.find(wanted.region);
    if (!index)
        return index.error();
    const Result<void> may = reform.requireMayEnd(*index, root);
    if (!may)
        return may.error();
    reform.endWithAllUnder(*index);
    return reform.change(trRegionChange(QT_TRANSLATE_NOOP("RegionReform", "行政区划调整：自 %1 起撤销“%2”"))
                             .arg(reform.day(), tree.node(*index).name));
}

} // namespace jc
