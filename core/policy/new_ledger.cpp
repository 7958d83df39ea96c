#include "core/policy/new_ledger.h"

#include "core/ledger/ledger_settings.h"
#include "core/ledger/undo.h"
#include "core/policy/policy_records.h"
#include "core/policy/region_records.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace jc {

namespace {

// No policy document comes near it; a wrong file is refused before it is read whole.
constexpr qint64 largestTemplate = 16 * 1024 * 1024;

Result<void> fill(Ledger& ledger, const NewLedger& wanted, const Catalogues& catalogues)
{
    const Result<QVector<Edit>> regions = regionSubtreeEdits(catalogues.regions, wanted.regionCode);
    if (!regions)
        return regions.error();
    const Result<ChangeOutcome> added =
        ledger.apply({QCoreApplication::translate("Policy", "建立行政区划"), *regions, {}}, wanted.author);
    if (!added)
        return added.error();
    Result<void> done;
    for (const PolicyTemplate& policy : wanted.policies) {
        if (done)
            done = installPolicy(ledger, catalogues.regions, policy, wanted.author);
    }
    if (done)
        done = setLedgerOffice(ledger, wanted.office);
    if (done)
        done = endSetUp(ledger);
    // Last: a ledger with a region is a ledger made to the end.
    if (done)
        done = setLedgerRegion(ledger, wanted.regionCode);
    return done;
}

} // namespace

Result<std::unique_ptr<Ledger>>
makeLedger(const NewLedger& wanted, const Catalogues& catalogues, const Clock& clock)
{
    // Asked before the file exists, so that a wrong code leaves nothing behind.
    const Result<Region> region = catalogues.regions.find(wanted.regionCode);
    if (!region)
        return region.error();
    Result<std::unique_ptr<Ledger>> ledger =
        Ledger::create(wanted.path, LedgerEnvironment::of(catalogues, clock), wanted.passphrase);
    if (!ledger)
        return ledger.error();
    const Result<void> filled = fill(**ledger, wanted, catalogues);
    if (!filled) {
        ledger->reset();
        removeLedgerFiles(wanted.path);
        return filled.error();
    }
    return ledger;
}

Result<PolicyTemplate> readPolicy(const QString& idOrPath)
{
    if (!idOrPath.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return loadBundledPolicy(idOrPath);
    QFile file(idOrPath);
    if (!file.exists()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Policy", "找不到政策文件“%1”；请检查路径。").arg(idOrPath),
                     {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorCode::Storage,
            QCoreApplication::translate("Policy", "无法读取政策文件“%1”；请检查权限。").arg(idOrPath),
            file.errorString()};
    }
    if (file.size() > largestTemplate) {
        return Error{
            ErrorCode::WrongFile,
            QCoreApplication::translate("Policy", "“%1”过大，不是政策模板；请选择模板文件。").arg(idOrPath),
            QStringLiteral("%1 bytes").arg(file.size())};
    }
    Result<PolicyTemplate> policy = parsePolicyTemplate(file.readAll());
    if (!policy) {
        Error error = policy.error();
        error.message = QCoreApplication::translate("Policy", "政策文件“%1”有误：%2")
                            .arg(QFileInfo(idOrPath).fileName(), error.message);
        return error;
    }
    return policy;
}

} // namespace jc
