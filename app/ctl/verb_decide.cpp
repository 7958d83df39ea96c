#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/merge_words.h"
#include "core/ledger/conflicts.h"
#include "core/ledger/record_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace jc::ctl {

namespace {

Error refusedDecision(const QString& sentence)
{
    return {ErrorCode::InvalidInput, sentence, {}};
}

// Whether the command line says what is decided, in one way only.
bool isWellFormed(const CommandLine& line)
{
    int ways = 0;
    for (const char* way : {"side", "values", "keep", "delete"})
        ways += line.has(way) ? 1 : 0;
    const bool life = line.has("keep") || line.has("delete");
    return ways == 1 && (life || line.has("group"));
}

QString groupAsked(const Call& call)
{
    return call.line.has("group") ? call.line.text("group") : QStringLiteral("life");
}

Result<Conflict> conflictAsked(const Call& call, const Ledger& ledger, const Record& record)
{
    const Result<QVector<Conflict>> conflicts = conflictsOf(ledger, record.entity(), record.id());
    if (!conflicts)
        return conflicts.error();
    const std::optional<GroupNumber> group = groupNamed(record.entity(), groupAsked(call));
    QStringList open;
    for (const Conflict& conflict : *conflicts) {
        if (group && conflict.group == *group)
            return conflict;
        open.append(groupKey(record.entity(), conflict.group));
    }
    return Error{
        ErrorCode::NotFound,
        open.isEmpty()
            ? QCoreApplication::translate("Ctl", "这条记录没有待核对的内容，可能已由别人决定；没有改动。")
            : QCoreApplication::translate("Ctl", "这条记录的“%1”没有待核对；待核对的有：%2。")
                  .arg(groupAsked(call), open.join(QCoreApplication::translate("Ctl", "、"))),
        {}};
}

Result<FieldValues> valuesOfSide(const Call& call, const Conflict& conflict)
{
    const qint64 number = call.line.number("side");
    if (number > conflict.sides.size()) {
        return refusedDecision(
            QCoreApplication::translate("Ctl", "只有 %1 方，没有第 %2 方；请用 conflicts 查看。")
                .arg(conflict.sides.size())
                .arg(number));
    }
    const Conflict::Side& side = conflict.sides[number - 1];
    if (conflict.group == merge_group::life) {
        const Value edited(qint64{0}); // an edit speaks for the record's life
        return FieldValues{{ledger_field::deleted, side.values.value(ledger_field::deleted, edited)}};
    }
    for (const quint16 field : fieldsOf(*conflict.entity, conflict.group)) {
        if (!side.values.contains(field)) {
            return refusedDecision(QCoreApplication::translate(
                "Ctl", "这一方的内容已依法删除或不在本台账中，不能采用；请采用另一方，或用 --values 填写。"));
        }
    }
    return side.values;
}

Result<FieldValues> valuesGiven(const Call& call, const Ledger& ledger, const Conflict& conflict)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(call.line.text("values").toUtf8(), &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject() || document.object().isEmpty()) {
        return refusedDecision(QCoreApplication::translate(
            "Ctl", "--values 应为一个对象，写成 {\"字段\": 值} 的样子；请检查引号、逗号和括号。"));
    }
    const Result<Edit> edit = editFromJson(ledger, *conflict.entity, document.object());
    if (!edit)
        return edit.error();
    const QVector<quint16> known = fieldsOf(*conflict.entity, conflict.group);
    const bool within = edit->id.isNull() && std::ranges::all_of(edit->fields.keys(), [&](quint16 field) {
                            return known.contains(field);
                        });
    if (!within) {
        return refusedDecision(QCoreApplication::translate("Ctl", "--values 只能写这一处的字段（%1）。")
                                   .arg(groupLabel(*conflict.entity, conflict.group)));
    }
    return edit->fields;
}

Result<FieldValues> decidedValues(const Call& call, const Ledger& ledger, const Conflict& conflict)
{
    const bool life = conflict.group == merge_group::life;
    if (call.line.has("side"))
        return valuesOfSide(call, conflict);
    if (life == call.line.has("values")) {
        return refusedDecision(
            life ? QCoreApplication::translate("Ctl",
                                               "删除与修改相左，请用 --keep 保留、--delete 删除或 --side。")
                 : QCoreApplication::translate("Ctl", "--keep 和 --delete 只用于删除与修改相左的记录。"));
    }
    if (life)
        return FieldValues{{ledger_field::deleted, Value(qint64{call.line.has("delete") ? 1 : 0})}};
    return valuesGiven(call, ledger, conflict);
}

void answer(const Call& call, const Conflict& conflict, const EditOutcome& edit, qsizetype open)
{
    if (call.line.has("json")) {
        JsonRow row;
        row.add("entity", QLatin1String(conflict.entity->key));
        row.add("id", conflict.record.toString());
        row.add("group", groupKey(*conflict.entity, conflict.group));
        row.add("state",
                edit.state == RecordState::Draft ? QStringLiteral("draft") : QStringLiteral("clean"));
        row.add("open", open);
        print(row.text() + '\n');
    }
    const QString decided =
        QCoreApplication::translate("Ctl", "已决定“%1”的%2。")
            .arg(conflict.entity->label.text(), groupLabel(*conflict.entity, conflict.group));
    say(open == 0 ? decided
                  : decided + QCoreApplication::translate("Ctl", "这条记录还有 %1 处待核对。").arg(open));
}

} // namespace

Result<ExitCode> runDecide(const Call& call)
{
    if (!isWellFormed(call.line)) {
        say(QCoreApplication::translate(
            "Ctl", "请写 --group 和 --side、--values 之一；删除与修改相左的，写 --keep 或 --delete。"));
        return ExitCode::WrongUsage;
    }
    const Result<const EntityDescription*> entity = entityNamed(call, call.line.argument(1));
    if (!entity)
        return entity.error();
    const Result<std::unique_ptr<Ledger>> ledger = openToWrite(call);
    if (!ledger)
        return ledger.error();
    const Result<Record> record = recordNamed(**ledger, **entity, call.line.argument(2));
    if (!record)
        return record.error();
    const Result<Conflict> conflict = conflictAsked(call, **ledger, *record);
    if (!conflict)
        return conflict.error();
    const Result<FieldValues> values = decidedValues(call, **ledger, *conflict);
    if (!values)
        return values.error();
    const Result<Author> author = authorOf(call, **ledger);
    if (!author)
        return author.error();
    const Result<ChangeOutcome> outcome =
        (*ledger)->apply({call.line.text("reason"), {decision(*conflict, *values)}, {}}, *author);
    if (!outcome)
        return outcome.error();
    const Result<QVector<Conflict>> open = conflictsOf(**ledger, **entity, record->id());
    if (!open)
        return open.error();
    answer(call, *conflict, outcome->edits.first(), open->size());
    return ExitCode::Done;
}

} // namespace jc::ctl
