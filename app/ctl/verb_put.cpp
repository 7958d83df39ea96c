#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "core/ledger/record_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace jc::ctl {

namespace {

Error notStored(const Error& error)
{
    return {error.code,
            error.message + QCoreApplication::translate("Ctl", "本次没有保存任何记录。"),
            error.detail};
}

// The objects of the argument or of standard input.
Result<QJsonArray> objectsGiven(const QString& argument)
{
    QByteArray text = argument.toUtf8();
    if (argument == QLatin1String("-")) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly)) {
            return Error{ErrorCode::Storage,
                         QCoreApplication::translate("Ctl", "无法读取标准输入。"),
                         input.errorString()};
        }
        text = input.readAll();
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const QByteArray before = text.left(fault.offset);
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Ctl",
                "JSON 有误，在第 %1 行第 %2 个字符附近；应为一个对象或一组对象，请检查引号、逗号和括号。")
                .arg(before.count('\n') + 1)
                .arg(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1),
            fault.errorString()};
    }
    return document.isArray() ? document.array() : QJsonArray{document.object()};
}

Result<Change> changeFrom(const Ledger& ledger, const EntityDescription& entity, const QJsonArray& objects)
{
    Change change;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        Result<Edit> edit =
            objects[i].isObject()
                ? editFromJson(ledger, entity, objects[i].toObject())
                : Error{ErrorCode::InvalidInput,
                        QCoreApplication::translate("Ctl", "应为一个对象，写成 {\"字段\": 值} 的样子。"),
                        {}};
        if (!edit) {
            Error error = edit.error();
            if (objects.size() > 1)
                error.message =
                    QCoreApplication::translate("Ctl", "第 %1 条：%2").arg(i + 1).arg(error.message);
            return error;
        }
        change.edits.append(std::move(*edit));
    }
    return change;
}

QString gateWord(Gate gate)
{
    switch (gate) {
    case Gate::Filing:
        return QStringLiteral("filing");
    case Gate::Completion:
        return QStringLiteral("completion");
    case Gate::Reporting:
        return QStringLiteral("reporting");
    case Gate::Subsidy:
        break;
    }
    return QStringLiteral("subsidy");
}

QJsonArray problemsToJson(const EntityDescription& entity, const QVector<Problem>& problems)
{
    QJsonArray array;
    for (const Problem& problem : problems) {
        const FieldDescription* field = entity.field(problem.field);
        array.append(QJsonObject{{QStringLiteral("field"),
                                  field != nullptr ? QJsonValue(QLatin1String(field->key)) : QJsonValue()},
                                 {QStringLiteral("severity"),
                                  problem.severity == Severity::Blocking ? QStringLiteral("blocking")
                                                                         : QStringLiteral("reminder")},
                                 {QStringLiteral("gate"), gateWord(problem.gate)},
                                 {QStringLiteral("message"), problem.message}});
    }
    return array;
}

void answer(const EntityDescription& entity, const ChangeOutcome& outcome)
{
    qsizetype drafts = 0;
    {
        JsonRows rows;
        for (const EditOutcome& edit : outcome.edits) {
            const bool draft = edit.state == RecordState::Draft;
            drafts += draft ? 1 : 0;
            JsonRow row;
            row.add("id", edit.id.toString());
            row.add("state", draft ? QStringLiteral("draft") : QStringLiteral("clean"));
            row.add("problems", problemsToJson(entity, edit.problems));
            rows.add(row.text());
        }
    }
    say(drafts == 0 ? QCoreApplication::translate("Ctl", "已保存 %1 条。").arg(outcome.edits.size())
                    : QCoreApplication::translate(
                          "Ctl", "已保存 %1 条，其中草稿 %2 条；草稿不计入完成数，原因见 problems。")
                          .arg(outcome.edits.size())
                          .arg(drafts));
}

Result<ChangeOutcome> save(Ledger& ledger, const Change& change, const Author& author)
{
    ProgressLine line(QCoreApplication::translate("Ctl", "正在保存"));
    return ledger.apply(change, author, [&line](qint64 done, qint64 whole) {
        line.show(done, whole);
        return true;
    });
}

} // namespace

Result<ExitCode> runPut(const Call& call)
{
    const Result<const EntityDescription*> entity = entityNamed(call, call.line.argument(1));
    if (!entity)
        return notStored(entity.error());
    const Result<QJsonArray> objects = objectsGiven(call.line.argument(2));
    if (!objects)
        return notStored(objects.error());
    const Result<std::unique_ptr<Ledger>> ledger = openToWrite(call);
    if (!ledger)
        return ledger.error();
    Result<Change> change = changeFrom(**ledger, **entity, *objects);
    if (!change)
        return notStored(change.error());
    change->reason = call.line.text("reason");
    const Result<Author> author = authorOf(call, **ledger);
    if (!author)
        return author.error();
    const Result<ChangeOutcome> outcome = save(**ledger, *change, *author);
    if (!outcome)
        return notStored(outcome.error());
    answer(**entity, *outcome);
    // Said the moment it is safe: closing the ledger afterwards takes time of its own.
    if (!flushAnswer()) {
        return Error{
            ErrorCode::Storage,
            QCoreApplication::translate("Ctl", "记录已保存，但结果没有写完；请用 list 核对，勿重复保存。"),
            {}};
    }
    return ExitCode::Done;
}

} // namespace jc::ctl
