#include "app/ctl/region_request.h"

#include "core/policy/region_change.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace jc::ctl {

namespace {

struct ActionForm
{
    const char* word;
    RegionAction action;
    std::vector<const char*> required;
    std::vector<const char*> allowed; // beside them
};

const std::vector<ActionForm>& actionForms()
{
    static const std::vector<ActionForm> all{
        {"list", RegionAction::List, {}, {"as-of", "all"}},
        {"add", RegionAction::Add, {"code", "name", "parent", "date"}, {"reason"}},
        {"rename", RegionAction::Rename, {"code", "date"}, {"name", "new-code", "reason"}},
        {"split", RegionAction::Split, {"code", "into", "date"}, {"villages", "reason"}},
        {"merge", RegionAction::Merge, {"code", "into", "date"}, {"villages", "reason"}},
        {"move", RegionAction::Move, {"code", "parent", "date"}, {"new-code", "villages", "reason"}},
        {"close", RegionAction::Close, {"code", "date"}, {"reason"}},
    };
    return all;
}

const ActionForm& formOfAction(RegionAction action)
{
    return *std::ranges::find(actionForms(), action, &ActionForm::action);
}

// Codes are those of the day the reform takes effect; one that is only given later leads to a refusal that
// says so.
Result<int> regionOfTree(const RegionTree& tree, const QString& code, QDate date)
{
    for (const int region : {tree.indexOf(QStringView(code), date), tree.indexOf(QStringView(code))}) {
        if (region >= 0)
            return region;
    }
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Ctl", "台账中没有代码为“%1”的地区；可用 region FILE list 查代码。")
            .arg(code),
        {}};
}

// What --villages says of each region under the one that is changed.
struct VillageWord
{
    RecordId region;
    QString into; // of a split: the part's code
    QString code; // the new code; empty: as it was
};

Result<QByteArray> villagesText(const QString& given)
{
    if (given.trimmed().startsWith(u'{'))
        return given.toUtf8();
    QFile file(given);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorCode::Storage,
            QCoreApplication::translate("Ctl", "无法读取“%1”；--villages 应为 JSON 或 JSON 文件的路径。")
                .arg(given),
            file.errorString()};
    }
    return file.readAll();
}

Result<QVector<VillageWord>> villagesGiven(const Call& call, const RegionTree& tree, bool split)
{
    QVector<VillageWord> villages;
    if (!call.line.has("villages"))
        return villages;
    const Result<QByteArray> text = villagesText(call.line.text("villages"));
    if (!text)
        return text.error();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &fault);
    const QString form = split ? QStringLiteral("{\"530523101001\": \"530523111\"}")
                               : QStringLiteral("{\"530523101001\": \"530523102021\"}");
    if (!document.isObject()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Ctl", "--villages 有误；应写成 %1 的样子。").arg(form),
                     fault.errorString()};
    }
    const QJsonObject object = document.object();
    for (auto item = object.begin(); item != object.end(); ++item) {
        const Result<int> region = regionOfTree(tree, item.key(), call.line.date("date"));
        if (!region)
            return region.error();
        VillageWord village{tree.node(*region).id, {}, {}};
        if (item.value().isObject()) {
            village.into = item.value().toObject().value(QLatin1String("into")).toString();
            village.code = item.value().toObject().value(QLatin1String("code")).toString();
        } else {
            (split ? village.into : village.code) = item.value().toString();
        }
        if (split ? village.into.isEmpty() : village.code.isEmpty()) {
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("Ctl", "--villages 中“%1”的值有误；应写成 %2 的样子。")
                             .arg(item.key(), form),
                         {}};
        }
        villages.append(village);
    }
    return villages;
}

NewRegionCodes newCodes(const QVector<VillageWord>& villages)
{
    NewRegionCodes codes;
    for (const VillageWord& village : villages) {
        if (!village.code.isEmpty())
            codes.insert(village.region, village.code);
    }
    return codes;
}

RegionSplit splitAsked(const Call& call, RecordId region, const QVector<VillageWord>& villages)
{
    RegionSplit split;
    split.region = region;
    split.from = call.line.date("date");
    for (const QString& part : call.line.texts("into"))
        split.parts.append({part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1).trimmed()});
    for (const VillageWord& village : villages)
        split.children.insert(village.region, village.into);
    split.codes = newCodes(villages);
    return split;
}

} // namespace

std::optional<RegionAction> regionAction(const QString& word)
{
    for (const ActionForm& form : actionForms()) {
        if (word == QLatin1String(form.word))
            return form.action;
    }
    return std::nullopt;
}

QString regionUsageFault(const Call& call, RegionAction action)
{
    const ActionForm& form = formOfAction(action);
    for (const char* option : form.required) {
        if (!call.line.has(option))
            return QCoreApplication::translate("Ctl", "region %1 缺少选项 --%2。")
                .arg(QLatin1String(form.word), QLatin1String(option));
    }
    for (const char* option :
         {"code", "name", "new-code", "parent", "into", "villages", "date", "reason", "as-of", "all"}) {
        const auto isIt = [option](const char* one) {
            return QLatin1String(one) == QLatin1String(option);
        };
        if (call.line.has(option) && std::ranges::none_of(form.required, isIt) &&
            std::ranges::none_of(form.allowed, isIt))
            return QCoreApplication::translate("Ctl", "region %1 没有选项 --%2。")
                .arg(QLatin1String(form.word), QLatin1String(option));
    }
    if (action == RegionAction::Merge && call.line.texts("into").size() != 1)
        return QCoreApplication::translate("Ctl", "region merge 的 --into 只能写一次。");
    return {};
}

Result<Change> regionChange(const Call& call, RegionAction action, const RegionTree& tree, int root)
{
    const CommandLine& line = call.line;
    const QDate from = line.date("date");
    if (action == RegionAction::Add) {
        const Result<int> parent = regionOfTree(tree, line.text("parent"), from);
        if (!parent)
            return parent.error();
        return addRegion(tree, {tree.node(*parent).id, line.text("code"), line.text("name"), from});
    }
    const Result<int> region = regionOfTree(tree, line.text("code"), from);
    if (!region)
        return region.error();
    const RecordId id = tree.node(*region).id;
    const Result<QVector<VillageWord>> villages = villagesGiven(call, tree, action == RegionAction::Split);
    if (!villages)
        return villages.error();
    switch (action) {
    case RegionAction::Rename:
        return renameRegion(tree, {id, line.text("name"), line.text("new-code"), from});
    case RegionAction::Split:
        return splitRegion(tree, root, splitAsked(call, id, *villages));
    case RegionAction::Merge: {
        const Result<int> into = regionOfTree(tree, line.text("into"), from);
        if (!into)
            return into.error();
        return mergeRegion(tree, root, {id, tree.node(*into).id, newCodes(*villages), from});
    }
    case RegionAction::Move: {
        const Result<int> parent = regionOfTree(tree, line.text("parent"), from);
        if (!parent)
            return parent.error();
        NewRegionCodes codes = newCodes(*villages);
        if (line.has("new-code"))
            codes.insert(id, line.text("new-code"));
        return moveRegion(tree, root, {id, tree.node(*parent).id, codes, from});
    }
    default:
        return closeRegion(tree, root, {id, from});
    }
}

} // namespace jc::ctl
