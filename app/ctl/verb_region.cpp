#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/region_request.h"
#include "app/ctl/text_table.h"
#include "core/dictionary/entities/region.h"
#include "core/ledger/ledger_settings.h"
#include "core/policy/region_records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace jc::ctl {

namespace {

QJsonValue jsonDay(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

// Regions as they were called on a day; an invalid day: now.
void printRegionsJson(const RegionTree& tree, const QVector<int>& regions, QDate day)
{
    JsonRows rows;
    for (const int index : regions) {
        const RegionTree::Node& node = tree.node(index);
        QJsonArray successors;
        for (const int heir : node.successors)
            successors.append(heir >= 0 ? QJsonValue(tree.keyOf(heir)) : QJsonValue());
        QJsonArray former;
        for (const RegionTree::FormerName& name : node.formerNames)
            former.append(QJsonObject{{QStringLiteral("code"), name.code},
                                      {QStringLiteral("name"), name.name},
                                      {QStringLiteral("valid_to"), jsonDay(name.until)}});
        JsonRow row;
        row.add("id", node.id.toString());
        row.add("code", tree.codeAt(index, day));
        row.add("name", tree.nameAt(index, day));
        row.add("level", node.level);
        row.add("parent", node.parent >= 0 ? QJsonValue(tree.keyOf(node.parent, day)) : QJsonValue());
        row.add("valid_from", jsonDay(node.validFrom));
        row.add("valid_to", jsonDay(node.validTo));
        row.add("successors", successors);
        row.add("former_names", former);
        rows.add(row.text());
    }
}

void printRegionsTable(const RegionTree& tree,
                       const QVector<int>& regions,
                       QDate day,
                       const CodeTables& codes)
{
    if (regions.isEmpty())
        return;
    TextTable table({{region::code.description.label.text()},
                     {region::name.description.label.text()},
                     {region::level.description.label.text()},
                     {region::parent.description.label.text()},
                     {region::validFrom.description.label.text()},
                     {region::validTo.description.label.text()},
                     {region::successors.description.label.text()}});
    for (const int index : regions) {
        const RegionTree::Node& node = tree.node(index);
        QStringList successors;
        for (const int heir : node.successors)
            successors.append(heir >= 0 ? tree.node(heir).name : QStringLiteral("-"));
        table.addRow({tree.codeAt(index, day),
                      tree.nameAt(index, day),
                      codeLabel(codes, region::level.description, node.level),
                      node.parent >= 0 ? tree.nameAt(node.parent, day) : QString(),
                      node.validFrom.toString(Qt::ISODate),
                      node.validTo.toString(Qt::ISODate),
                      successors.join(QCoreApplication::translate("Ctl", "、"))});
    }
    table.printRows();
}

void printRegions(const Call& call, const RegionTree& tree, const QVector<int>& regions, QDate day)
{
    if (call.line.has("json"))
        printRegionsJson(tree, regions, day);
    else
        printRegionsTable(tree, regions, day, call.catalogues.codes);
}

Result<ExitCode> listRegions(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (!ledger)
        return ledger.error();
    const Result<QDate> day = asOfDate(call, **ledger);
    if (!day)
        return day.error();
    const Result<RegionTree> tree = RegionTree::load(**ledger);
    if (!tree)
        return tree.error();
    QVector<int> regions;
    for (int index = 0; index < tree->nodes().size(); ++index) {
        if (call.line.has("all") || tree->isValidAt(index, *day))
            regions.append(index);
    }
    printRegions(call, *tree, regions, *day);
    return ExitCode::Done;
}

Result<ExitCode> changeRegions(const Call& call, RegionAction action)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToWrite(call);
    if (!ledger)
        return ledger.error();
    const Result<RegionTree> before = RegionTree::load(**ledger);
    if (!before)
        return before.error();
    const Result<QString> root = ledgerRegion(**ledger);
    if (!root)
        return root.error();
    Result<Change> change = regionChange(call, action, *before, ownRegion(*before, *root));
    if (!change)
        return change.error();
    if (call.line.has("reason"))
        change->reason = call.line.text("reason");
    const Result<Author> author = authorOf(call, **ledger);
    if (!author)
        return author.error();
    const Result<ChangeOutcome> outcome = (*ledger)->apply(*change, *author);
    if (!outcome)
        return outcome.error();
    const Result<RegionTree> after = RegionTree::load(**ledger);
    if (!after)
        return after.error();
    QVector<int> touched;
    for (const EditOutcome& edit : outcome->edits) {
        if (const int index = after->indexOf(edit.id); index >= 0)
            touched.append(index);
    }
    printRegions(call, *after, touched, {});
    say(QCoreApplication::translate("Ctl", "已保存：%1。涉及地区 %2 个。")
            .arg(change->reason)
            .arg(touched.size()));
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> runRegion(const Call& call)
{
    const std::optional<RegionAction> action = regionAction(call.line.argument(1));
    const QString fault =
        action
            ? regionUsageFault(call, *action)
            : QCoreApplication::translate("Ctl", "请写明 list、add、rename、split、merge、move 或 close。");
    if (!fault.isEmpty()) {
        say(fault);
        return ExitCode::WrongUsage;
    }
    return *action == RegionAction::List ? listRegions(call) : changeRegions(call, *action);
}

} // namespace jc::ctl
