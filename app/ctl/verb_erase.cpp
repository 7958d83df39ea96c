#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/erasure.h"
#include "core/ledger/presenter.h"
#include "core/ledger/query.h"

#include <QCoreApplication>

namespace jc::ctl {

namespace {

// 培训记录 3 条、证书 1 条: the records that name the person.
Result<QString> recordsAboutText(const Ledger& ledger, RecordId person)
{
    QStringList words;
    for (const EntityDescription* entity : ledger.dictionary().entities()) {
        qint64 records = 0;
        for (const FieldDescription* field : entity->fields) {
            if (field->type != FieldType::Reference ||
                QLatin1String(field->target) != QLatin1String(person::entity.key))
                continue;
            RecordQuery query;
            query.entity = entity;
            query.filters = {{field, Filter::Test::Equals, Value(person)}};
            query.includeDeleted = true;
            const Result<qint64> count = countRecords(ledger, query);
            if (!count)
                return count.error();
            records += *count;
        }
        if (records > 0)
            words.append(
                QCoreApplication::translate("Ctl", "%1 %2 条").arg(entity->label.text()).arg(records));
    }
    return words.isEmpty() ? QCoreApplication::translate("Ctl", "无")
                           : words.join(QCoreApplication::translate("Ctl", "、"));
}

// What would be done, for a person to read before it is done for good.
Result<ExitCode> explainErasure(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (!ledger)
        return ledger.error();
    const Result<Record> person = recordNamed(**ledger, person::entity, call.line.argument(1));
    if (!person)
        return person.error();
    if (person->isErased()) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Ctl", "此人的个人信息已经依法删除，无需再次删除。"),
                     {}};
    }
    const Result<QString> about = recordsAboutText(**ledger, person->id());
    if (!about)
        return about.error();
    Presenter presenter(**ledger, call.catalogues.codes);
    say(QCoreApplication::translate(
            "Ctl",
            "将依法删除“%1”（%2）的姓名、证件号码、电话、住址、备注等个人信息，以及与其有关的"
            "记录中的个人信息：%3。统计数字和变更链不变。此事不能撤销；先前的备份、已导出的"
            "文件和已上报的包须另行处理。")
            .arg(presenter.title(*person), person->id().toString(), *about));
    say(QCoreApplication::translate("Ctl", "还没有删除；确认无误后请加 --yes。"));
    return ExitCode::Refused;
}

} // namespace

Result<ExitCode> runErase(const Call& call)
{
    if (!call.line.has("yes"))
        return explainErasure(call);
    const Result<std::unique_ptr<Ledger>> ledger = openToWrite(call);
    if (!ledger)
        return ledger.error();
    const Result<Record> person = recordNamed(**ledger, person::entity, call.line.argument(1));
    if (!person)
        return person.error();
    const Result<Author> author = authorOf(call, **ledger);
    if (!author)
        return author.error();
    const Result<ErasureOutcome> outcome =
        erasePerson(**ledger, person->id(), call.line.text("reason"), *author);
    if (!outcome)
        return outcome.error();
    if (call.line.has("json")) {
        JsonRow row;
        row.add("id", person->id().toString());
        row.add("records", outcome->records);
        print(row.text() + '\n');
    }
    say(QCoreApplication::translate(
            "Ctl", "已依法删除此人的个人信息，涉及 %1 条记录；先前的备份和已导出的文件请另行处理。")
            .arg(outcome->records));
    return ExitCode::Done;
}

} // namespace jc::ctl
