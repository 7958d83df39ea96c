#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"

#include <QCoreApplication>

namespace jc::ctl {

Result<ExitCode> runDelete(const Call& call)
{
    const Result<const EntityDescription*> entity = entityNamed(call, call.line.argument(1));
    if (!entity)
        return entity.error();
    const Result<std::unique_ptr<Ledger>> ledger = openToWrite(call);
    if (!ledger)
        return ledger.error();
    const Result<Record> record = recordNamed(**ledger, **entity, call.line.argument(2));
    if (!record)
        return record.error();
    if (record->isDeleted()) {
        return Error{
            ErrorCode::Refused,
            QCoreApplication::translate("Ctl", "这条记录先前已经删除，没有再改动；经过可用 history 查看。"),
            {}};
    }
    const Result<Author> author = authorOf(call, **ledger);
    if (!author)
        return author.error();
    Edit edit;
    edit.entity = *entity;
    edit.id = record->id();
    edit.deleted = true;
    const Result<ChangeOutcome> outcome = (*ledger)->apply({call.line.text("reason"), {edit}, {}}, *author);
    if (!outcome)
        return outcome.error();
    if (call.line.has("json")) {
        JsonRow row;
        row.add("id", record->id().toString());
        row.add("deleted", true);
        print(row.text() + '\n');
    }
    say(QCoreApplication::translate("Ctl", "已删除一条“%1”记录；变更记录中仍可查到。")
            .arg((*entity)->label.text()));
    return ExitCode::Done;
}

} // namespace jc::ctl
