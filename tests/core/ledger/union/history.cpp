#include "tests/core/ledger/union/history.h"

namespace jc::test {

namespace {

const char* nameOf(CommandKind kind)
{
    switch (kind) {
    case CommandKind::Edit:
        return "Edit";
    case CommandKind::Pair:
        return "Pair";
    case CommandKind::Delete:
        return "Delete";
    case CommandKind::Link:
        return "Link";
    case CommandKind::Undo:
        return "Undo";
    case CommandKind::Redo:
        return "Redo";
    case CommandKind::Decide:
        return "Decide";
    case CommandKind::Erase:
        return "Erase";
    case CommandKind::Foreign:
        return "Foreign";
    case CommandKind::Exchange:
        return "Exchange";
    case CommandKind::Forge:
        return "Forge";
    case CommandKind::Clock:
        return "Clock";
    case CommandKind::Copy:
        return "Copy";
    case CommandKind::Reopen:
        return "Reopen";
    }
    return "";
}

rc::Gen<Command> anyCommand()
{
    const auto number = [] {
        return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 60));
    };
    return rc::gen::build<Command>(rc::gen::set(&Command::kind,
                                                rc::gen::weightedElement<CommandKind>({
                                                    {24, CommandKind::Edit},
                                                    {4, CommandKind::Pair},
                                                    {8, CommandKind::Delete},
                                                    {6, CommandKind::Link},
                                                    {4, CommandKind::Undo},
                                                    {2, CommandKind::Redo},
                                                    {6, CommandKind::Decide},
                                                    {2, CommandKind::Erase},
                                                    {12, CommandKind::Foreign},
                                                    {24, CommandKind::Exchange},
                                                    {4, CommandKind::Forge},
                                                    {3, CommandKind::Clock},
                                                    {1, CommandKind::Copy},
                                                    {2, CommandKind::Reopen},
                                                })),
                                   rc::gen::set(&Command::site, number()),
                                   rc::gen::set(&Command::other, number()),
                                   rc::gen::set(&Command::record, number()),
                                   rc::gen::set(&Command::field, number()),
                                   rc::gen::set(&Command::value, number()),
                                   rc::gen::set(&Command::seed, number()));
}

} // namespace

std::ostream& operator<<(std::ostream& out, const Command& command)
{
    return out << nameOf(command.kind) << " site=" << command.site << " other=" << command.other
               << " record=" << command.record << " field=" << command.field << " value=" << command.value
               << " seed=" << command.seed;
}

std::ostream& operator<<(std::ostream& out, const History& history)
{
    out << history.sites << " sites, older " << history.olderSites << '\n';
    for (const Command& command : history.commands)
        out << "  " << command << '\n';
    return out;
}

rc::Gen<History> anyHistory()
{
    return rc::gen::build<History>(
        rc::gen::set(&History::sites, rc::gen::resize(rc::kNominalSize, rc::gen::inRange(2, 7))),
        rc::gen::set(&History::olderSites, rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 64))),
        rc::gen::set(&History::commands,
                     rc::gen::resize(90, rc::gen::container<std::vector<Command>>(anyCommand()))));
}

} // namespace jc::test
