#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/merge_words.h"
#include "app/ctl/text_table.h"
#include "core/ledger/presenter.h"
#include "core/ledger/undo.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jc::ctl {

namespace {

void printOutcome(const UndoOutcome& outcome)
{
    QJsonArray left;
    for (const LeftAlone& alone : outcome.left) {
        left.append(QJsonObject{{QStringLiteral("entity"), QLatin1String(alone.entity->key)},
                                {QStringLiteral("id"), alone.record.toString()},
                                {QStringLiteral("group"), groupKey(*alone.entity, alone.group)}});
    }
    JsonRow row;
    row.add("act", outcome.act.act.toString());
    row.add("title", outcome.act.title);
    row.add("restored", outcome.restored);
    row.add("left", left);
    print(row.text() + '\n');
}

void printLeft(const Call& call, const Ledger& ledger, const UndoOutcome& outcome)
{
    if (outcome.left.isEmpty())
        return;
    Presenter presenter(ledger, call.catalogues.codes);
    TextTable table({{QCoreApplication::translate("Ctl", "记录类型")},
                     {QCoreApplication::translate("Ctl", "名称")},
                     {QCoreApplication::translate("Ctl", "未改动的内容")},
                     {QCoreApplication::translate("Ctl", "编号")}});
    for (const LeftAlone& alone : outcome.left) {
        table.addRow({alone.entity->label.text(),
                      presenter.title(*alone.entity, alone.record),
                      groupLabel(*alone.entity, alone.group),
                      alone.record.toString()});
    }
    table.printRows();
}

Result<ExitCode>
takeBackNewest(const Call& call, Result<UndoOutcome> (*takeBack)(Ledger&, const Author&), const QString& done)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToWrite(call);
    if (!ledger)
        return ledger.error();
    const Result<Author> author = authorOf(call, **ledger);
    if (!author)
        return author.error();
    const Result<UndoOutcome> outcome = takeBack(**ledger, *author);
    if (!outcome)
        return outcome.error();
    if (call.line.has("json"))
        printOutcome(*outcome);
    else
        printLeft(call, **ledger, *outcome);
    const QString title = outcome->act.title.isEmpty()
                              ? QCoreApplication::translate("Ctl", "未写事由的一次保存")
                              : outcome->act.title;
    say(done.arg(title).arg(outcome->restored));
    if (!outcome->left.isEmpty()) {
        say(QCoreApplication::translate("Ctl", "另有 %1 处后来又被改过，保持现状，没有改动。")
                .arg(outcome->left.size()));
    }
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> runUndo(const Call& call)
{
    return takeBackNewest(
        call, undoNewest, QCoreApplication::translate("Ctl", "已撤销“%1”，%2 条记录回到先前的内容。"));
}

Result<ExitCode> runRedo(const Call& call)
{
    return takeBackNewest(
        call, redoNewest, QCoreApplication::translate("Ctl", "已重做“%1”，%2 条记录回到撤销前的内容。"));
}

} // namespace jc::ctl
