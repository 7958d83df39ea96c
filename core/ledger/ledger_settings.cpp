#include "core/ledger/ledger_settings.h"

#include "core/ledger/operation_log.h"

#include <QCoreApplication>

namespace jc {

namespace {

const QString regionKey = QStringLiteral("region");
const QString officeKey = QStringLiteral("office");
const QString demoKey = QStringLiteral("demo");

Result<QString> settingOrEmpty(const Ledger& ledger, const QString& key)
{
    const Result<std::optional<QString>> value = ledger.setting(key);
    if (!value)
        return value.error();
    return value->value_or(QString());
}

// The level of a region by the form of its code (GB/T 2260, GB/T 10114): docs/format.md §2.
int authorityOfRegion(const QString& code)
{
    switch (code.size()) {
    case 12:
        return 1;
    case 9:
        return 2;
    case 6:
        return code.endsWith(QLatin1String("0000")) ? 5 : code.endsWith(QLatin1String("00")) ? 4 : 3;
    default:
        return 0;
    }
}

} // namespace

Result<QString> ledgerRegion(const Ledger& ledger)
{
    Result<QString> code = settingOrEmpty(ledger, regionKey);
    if (code && code->isEmpty()) {
        return Error{
            ErrorCode::Damaged,
            QCoreApplication::translate("Ledger", "这个台账没有建完，缺少所属地区；请重新新建台账。"),
            QStringLiteral("no region setting")};
    }
    return code;
}

Result<void> setLedgerRegion(Ledger& ledger, const QString& code)
{
    const Result<void> done = ledger.setAuthority(authorityOfRegion(code));
    if (!done)
        return done;
    return ledger.setSetting(regionKey, code);
}

Result<QString> ledgerOffice(const Ledger& ledger)
{
    return settingOrEmpty(ledger, officeKey);
}

Result<void> setLedgerOffice(Ledger& ledger, const QString& name)
{
    return ledger.setSetting(officeKey, name);
}

Result<qint64> ledgerKnownUntil(const Ledger& ledger)
{
    const qint64 now = ledger.environment().clock.now();
    const Result<qint64> time = ledger.log().latestTime(((now + farthestAhead) << 16) | 0xffff);
    if (!time)
        return time.error();
    // Where nothing known has a time to be believed, the present is the best word there is.
    return *time > 0 ? *time >> 16 : now;
}

Result<qint64> ledgerNewestChange(const Ledger& ledger)
{
    const Result<qint64> time = ledger.log().latestTime();
    return time ? Result<qint64>(*time >> 16) : Result<qint64>(time.error());
}

Result<bool> isDemoLedger(const Ledger& ledger)
{
    const Result<QString> date = settingOrEmpty(ledger, demoKey);
    if (!date)
        return date.error();
    return !date->isEmpty();
}

Result<QDate> demoDate(const Ledger& ledger)
{
    const Result<QString> date = settingOrEmpty(ledger, demoKey);
    if (!date)
        return date.error();
    return QDate::fromString(*date, Qt::ISODate);
}

Result<void> markDemoLedger(Ledger& ledger, QDate date)
{
    return ledger.setSetting(demoKey, date.toString(Qt::ISODate));
}

} // namespace jc
