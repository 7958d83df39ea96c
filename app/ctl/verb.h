// What a verb of jiangcectl is: how it is written, and the function that does it.
#pragma once

#include "app/ctl/command_line.h"
#include "core/base/clock.h"
#include "core/dictionary/catalogues.h"

#include <vector>

namespace jc::ctl {

enum class ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

// One run of the program. Everything outlives the verb.
struct Call
{
    const Catalogues& catalogues;
    const Clock& clock;
    const CommandLine& line;
    QString passphrase = {}; // of --passphrase-file; empty where it was not given
};

struct Verb
{
    const char* name;
    const char* arguments; // as the usage text shows them
    const char* summary;   // one sentence, Chinese source text of the context "Ctl"
    int fewest;            // arguments that are no options
    int most;
    std::vector<Option> options; // beside the common ones
    // An Error is printed and ends with Refused. A verb that returns another code than Done has said why.
    Result<ExitCode> (*run)(const Call&);
};

// In the order of the usage text.
[[nodiscard]] const std::vector<Verb>& verbs();
// Null when there is none of that name.
[[nodiscard]] const Verb* findVerb(const QString& name);

[[nodiscard]] Result<ExitCode> runNew(const Call& call);
[[nodiscard]] Result<ExitCode> runPolicy(const Call& call);
[[nodiscard]] Result<ExitCode> runList(const Call& call);
[[nodiscard]] Result<ExitCode> runPut(const Call& call);
[[nodiscard]] Result<ExitCode> runDemo(const Call& call);
[[nodiscard]] Result<ExitCode> runDelete(const Call& call);
[[nodiscard]] Result<ExitCode> runProgress(const Call& call);
[[nodiscard]] Result<ExitCode> runTrace(const Call& call);
[[nodiscard]] Result<ExitCode> runMeasures(const Call& call);
[[nodiscard]] Result<ExitCode> runRegion(const Call& call);
[[nodiscard]] Result<ExitCode> runReport(const Call& call);
[[nodiscard]] Result<ExitCode> runReports(const Call& call);
[[nodiscard]] Result<ExitCode> runCodes(const Call& call);
[[nodiscard]] Result<ExitCode> runCheck(const Call& call);
[[nodiscard]] Result<ExitCode> runRebuild(const Call& call);
[[nodiscard]] Result<ExitCode> runHistory(const Call& call);
[[nodiscard]] Result<ExitCode> runUndo(const Call& call);
[[nodiscard]] Result<ExitCode> runRedo(const Call& call);
[[nodiscard]] Result<ExitCode> runConflicts(const Call& call);
[[nodiscard]] Result<ExitCode> runDecide(const Call& call);
[[nodiscard]] Result<ExitCode> runErase(const Call& call);
[[nodiscard]] Result<ExitCode> runPassphrase(const Call& call);
[[nodiscard]] Result<ExitCode> runAudit(const Call& call);
[[nodiscard]] Result<ExitCode> runBackup(const Call& call);
[[nodiscard]] Result<ExitCode> runRestore(const Call& call);

} // namespace jc::ctl
