#include "app/ctl/console.h"
#include "app/ctl/verb.h"
#include "core/demo/demo.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/query.h"

#include <QCoreApplication>

namespace jc::ctl {

namespace {

Result<qint64> personsOf(const Ledger& ledger)
{
    RecordQuery query;
    query.entity = &person::entity;
    return countRecords(ledger, query);
}

} // namespace

Result<ExitCode> runDemo(const Call& call)
{
    DemoOptions options;
    options.path = call.line.argument(0);
    if (call.line.has("policy"))
        options.policy = call.line.text("policy");
    if (call.line.has("persons"))
        options.persons = static_cast<int>(call.line.number("persons"));
    if (call.line.has("seed"))
        options.seed = static_cast<quint64>(call.line.number("seed"));
    if (call.line.has("until"))
        options.until = call.line.date("until");
    options.passphrase = call.passphrase;
    ProgressLine line(QCoreApplication::translate("Ctl", "写入人员"));
    options.progress = [&line](qint64 done, qint64 whole) {
        line.show(done, whole);
        return true;
    };
    const Result<std::unique_ptr<Ledger>> ledger = makeDemo(options, call.catalogues);
    if (!ledger)
        return ledger.error();
    const Result<qint64> persons = personsOf(**ledger);
    if (!persons)
        return persons.error();
    if (call.line.has("json")) {
        JsonRow row;
        row.add("file", options.path);
        row.add("policy", options.policy);
        row.add("persons", *persons);
        row.add("seed", static_cast<qint64>(options.seed));
        row.add("until", options.until.toString(Qt::ISODate));
        print(row.text() + '\n');
    }
    say(QCoreApplication::translate("Ctl",
                                    "已建立演示台账“%1”：%2 人，截至 %3。其中人员均为虚构，不计入上报。")
            .arg(options.path)
            .arg(*persons)
            .arg(options.until.toString(Qt::ISODate)));
    return ExitCode::Done;
}

} // namespace jc::ctl
