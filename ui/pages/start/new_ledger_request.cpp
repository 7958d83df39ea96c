#include "ui/pages/start/new_ledger_request.h"

#include "core/crypto/passphrase.h"

namespace jc::ui {

namespace {

// 530000 -> 53, 530500 -> 5305: what the codes of the regions below begin with.
QString codeBeginning(QString code)
{
    while (code.size() > 2 && code.endsWith(QLatin1String("00")))
        code.chop(2);
    return code;
}

} // namespace

std::optional<NewLedgerFault> makeRequestedLedger(const NewLedgerRequest& request,
                                                  const Author& author,
                                                  const Catalogues& catalogues,
                                                  const Clock& clock)
{
    NewLedger wanted{request.path, request.region, request.office, {}, author, request.passphrase};
    if (!request.passphrase.isEmpty()) {
        const Result<void> good = requireGoodPassphrase(request.passphrase);
        if (!good)
            return NewLedgerFault{NewLedgerFault::Field::Passphrase, good.error()};
    }
    if (!request.policy.isEmpty()) {
        const Result<PolicyTemplate> policy = readPolicy(request.policy);
        if (!policy)
            return NewLedgerFault{NewLedgerFault::Field::Policy, policy.error()};
        wanted.policies.append(*policy);
    }
    if (const Result<Region> region = catalogues.regions.find(request.region); !region)
        return NewLedgerFault{NewLedgerFault::Field::Region, region.error()};
    const Result<std::unique_ptr<Ledger>> made = makeLedger(wanted, catalogues, clock);
    if (!made)
        return NewLedgerFault{NewLedgerFault::Field::Path, made.error()};
    return std::nullopt;
}

QVector<OfferedPolicy> offeredPolicies()
{
    QVector<OfferedPolicy> offered;
    for (const BundledPolicy& bundled : bundledPolicies()) {
        const Result<PolicyTemplate> policy = loadBundledPolicy(bundled.id);
        offered.append({bundled.id,
                        bundled.title,
                        policy ? policy->document.regionCode : QString(),
                        bundled.regionName});
    }
    return offered;
}

qsizetype policyForRegion(const QVector<OfferedPolicy>& policies, const QString& region)
{
    qsizetype best = -1;
    qsizetype length = 0;
    for (qsizetype i = 0; i < policies.size(); ++i) {
        const QString beginning = codeBeginning(policies[i].regionCode);
        if (!policies[i].regionCode.isEmpty() && region.startsWith(beginning) && beginning.size() > length) {
            best = i;
            length = beginning.size();
        }
    }
    return best;
}

} // namespace jc::ui
