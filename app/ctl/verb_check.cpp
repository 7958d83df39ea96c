#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/verify.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jc::ctl {

namespace {

// Without the passphrase what can be proved without it.
Result<std::unique_ptr<Ledger>> openToCheck(const Call& call)
{
    Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (ledger || ledger.error().code != ErrorCode::Locked)
        return ledger;
    Unlock chain;
    chain.chainOnly = true;
    return Ledger::openReader(
        call.line.argument(0), LedgerEnvironment::of(call.catalogues, call.clock), chain);
}

// What cannot be known without the key is null.
QJsonValue known(const LedgerReport& report, const QJsonValue& value)
{
    return report.contentRead ? value : QJsonValue();
}

void printJson(const LedgerReport& report)
{
    JsonRow row;
    row.add("changes", report.changes);
    row.add("operations", report.operations);
    row.add("records", known(report, report.records));
    row.add("waiting", known(report, report.waiting));
    row.add("to_review", known(report, report.toReview));
    row.add("content_read", report.contentRead);
    row.add("passphrase", !report.openSlot);
    row.add("digest", known(report, QString::fromLatin1(report.digest.toHex())));
    row.add("notes", QJsonArray::fromStringList(report.notes));
    row.add("faults", QJsonArray::fromStringList(report.faults));
    print(row.text() + '\n');
}

// Enough of the digest to be read out on the telephone: 1a2b 3c4d 5e6f 7a8b.
QString shortDigest(const QByteArray& digest)
{
    const QString hex = QString::fromLatin1(digest.toHex());
    return QStringList{hex.mid(0, 4), hex.mid(4, 4), hex.mid(8, 4), hex.mid(12, 4)}.join(u' ');
}

void printText(const LedgerReport& report)
{
    const QString passphrase = report.openSlot ? QCoreApplication::translate("Ctl", "未设口令")
                                               : QCoreApplication::translate("Ctl", "已设口令");
    if (report.contentRead) {
        printLine(QCoreApplication::translate("Ctl", "更改 %1 次，操作 %2 项，记录 %3 条；%4。")
                      .arg(report.changes)
                      .arg(report.operations)
                      .arg(report.records)
                      .arg(passphrase));
        printLine(QCoreApplication::translate("Ctl", "状态摘要：%1").arg(shortDigest(report.digest)));
    } else {
        printLine(QCoreApplication::translate("Ctl", "更改 %1 次，操作 %2 项；%3。")
                      .arg(report.changes)
                      .arg(report.operations)
                      .arg(passphrase));
        printLine(QCoreApplication::translate(
            "Ctl", "没有口令，只核对了文件结构和变更链；要核对各类记录，请加 --passphrase-file。"));
    }
    if (report.waiting > 0)
        printLine(QCoreApplication::translate("Ctl", "缺前序的操作 %1 项：之前的更改尚未收到，暂不起作用。")
                      .arg(report.waiting));
    if (report.toReview > 0)
        printLine(
            QCoreApplication::translate("Ctl", "待核对的记录 %1 条：用 conflicts 查看，用 decide 决定。")
                .arg(report.toReview));
    for (const QString& note : report.notes)
        printLine(note);
    for (const QString& fault : report.faults)
        printLine(fault);
    if (report.isSound())
        printLine(QCoreApplication::translate("Ctl", "校验通过，没有发现问题。"));
}

} // namespace

Result<ExitCode> runCheck(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToCheck(call);
    if (!ledger)
        return ledger.error();
    // A file that was not made to the end is said to be so, however sound its bytes are.
    const Result<QString> region = ledgerRegion(**ledger);
    if (!region)
        return region.error();
    const Result<LedgerReport> report = verifyLedger(**ledger);
    if (!report)
        return report.error();
    if (call.line.has("json"))
        printJson(*report);
    else
        printText(*report);
    if (report->isSound())
        return ExitCode::Done;
    say(QCoreApplication::translate("Ctl", "校验发现 %1 处问题；请先另存一份台账，再按提示处理。")
            .arg(report->faults.size()));
    return ExitCode::Refused;
}

} // namespace jc::ctl
