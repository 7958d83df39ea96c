#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "core/policy/new_ledger.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jc::ctl {

Result<ExitCode> runNew(const Call& call)
{
    NewLedger wanted;
    wanted.path = call.line.argument(0);
    wanted.regionCode = call.line.text("region");
    wanted.office = call.line.text("office");
    wanted.author = {wanted.office, userName(call)};
    wanted.passphrase = call.passphrase;
    QStringList ids;
    for (const QString& idOrPath : call.line.texts("policy")) {
        Result<PolicyTemplate> policy = readPolicy(idOrPath);
        if (!policy)
            return policy.error();
        ids.append(policy->templateId);
        wanted.policies.append(std::move(*policy));
    }
    const Result<std::unique_ptr<Ledger>> ledger = makeLedger(wanted, call.catalogues, call.clock);
    if (!ledger)
        return ledger.error();
    const Result<Region> region = call.catalogues.regions.find(wanted.regionCode);
    if (!region)
        return region.error();
    if (call.line.has("json")) {
        JsonRow row;
        row.add("file", wanted.path);
        row.add("region", region->code);
        row.add("office", wanted.office);
        row.add("policies", QJsonArray::fromStringList(ids));
        print(row.text() + '\n');
    }
    say(QCoreApplication::translate("Ctl", "已新建台账“%1”：%2（%3），政策 %4 项。")
            .arg(wanted.path, region->name, region->code)
            .arg(ids.size()));
    return ExitCode::Done;
}

} // namespace jc::ctl
