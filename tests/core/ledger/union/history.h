// A history of several offices as a value: RapidCheck makes it, shrinks it and prints it. Every number is
// taken modulo what there is to choose from, so that every list of commands means something and stays
// meaningful when it is cut down.
#pragma once

#include <rapidcheck.h>

#include <ostream>
#include <vector>

namespace jc::test {

enum class CommandKind {
    Edit,   // one or two fields of a record of the pool, which is made where it is not known
    Pair,   // two records in one change, or one record twice
    Delete, // or bring back
    Link,   // two persons are the same, are not, or the decision is taken back
    Undo,
    Redo,
    Decide,   // settle one of the open conflicts
    Erase,    // by law
    Foreign,  // a change of another program that keeps to format 1: any authority, any time, any parents
    Exchange, // some changes of one office reach another: lost, repeated, out of order, without personal maps
    Forge,    // a fork, a false hash, altered payloads
    Clock,    // years forward or back
    Copy,     // the file is copied and both go on writing
    Reopen,   // closed and opened again, by the newer program where it was an older one
};

struct Command
{
    CommandKind kind = CommandKind::Edit;
    int site = 0;
    int other = 0;
    int record = 0;
    int field = 0;
    int value = 0;
    int seed = 0;
};

struct History
{
    int sites = 2;
    int olderSites = 0; // bits: the sites whose program has the older dictionary
    std::vector<Command> commands;
};

std::ostream& operator<<(std::ostream& out, const Command& command);
std::ostream& operator<<(std::ostream& out, const History& history);

[[nodiscard]] rc::Gen<History> anyHistory();

} // namespace jc::test
