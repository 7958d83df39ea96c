#include "app/ctl/console.h"
#include "app/ctl/field_words.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/merge_words.h"
#include "app/ctl/reveal_log.h"
#include "core/ledger/conflicts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jc::ctl {

namespace {

bool isLife(const Conflict& conflict)
{
    return conflict.group == merge_group::life;
}

// Of life and death: an edit speaks for the record's life without saying so.
bool saysDeleted(const Conflict::Side& side)
{
    const Value deleted = side.values.value(ledger_field::deleted);
    return deleted.integer() != nullptr && *deleted.integer() != 0;
}

Result<QJsonArray> sidesJson(const Ledger& ledger, const Conflict& conflict, bool deleted, Reveal reveal)
{
    QJsonArray sides;
    for (qsizetype i = 0; i < conflict.sides.size(); ++i) {
        const Conflict::Side& side = conflict.sides[i];
        QJsonObject values;
        if (isLife(conflict))
            values.insert(QStringLiteral("deleted"), saysDeleted(side));
        for (auto field = side.values.cbegin(); field != side.values.cend() && !isLife(conflict); ++field) {
            const Result<QJsonValue> value =
                fieldJson(ledger, *conflict.entity, field.key(), field.value(), reveal);
            if (!value)
                return value.error();
            values.insert(fieldKey(*conflict.entity, field.key()), *value);
        }
        sides.append(QJsonObject{
            {QStringLiteral("side"), i + 1},
            {QStringLiteral("time"), machineTime(side.time)},
            {QStringLiteral("office"), side.office},
            {QStringLiteral("user"), side.user},
            {QStringLiteral("values"), values},
            {QStringLiteral("shown"), isLife(conflict) ? saysDeleted(side) == deleted : side.shown}});
    }
    return sides;
}

QString sideText(Presenter& presenter, const Conflict& conflict, const Conflict::Side& side, Reveal reveal)
{
    if (isLife(conflict)) {
        return saysDeleted(side) ? QCoreApplication::translate("Ctl", "删除了这条记录")
                                 : QCoreApplication::translate("Ctl", "修改了这条记录");
    }
    QStringList words;
    for (auto field = side.values.cbegin(); field != side.values.cend(); ++field) {
        words.append(QCoreApplication::translate("Ctl", "%1：%2")
                         .arg(fieldLabel(*conflict.entity, field.key()),
                              fieldText(presenter, *conflict.entity, field.key(), field.value(), reveal)));
    }
    return words.join(QCoreApplication::translate("Ctl", "；"));
}

// 人员 学员1（编号）：姓名（--group name），须决定
//     1  2025-03-01 10:00:00  龙陵县人社局  李明  姓名：张三（现在显示）
void printText(Presenter& presenter, const Conflict& conflict, bool deleted, Reveal reveal)
{
    printLine(QCoreApplication::translate("Ctl", "%1 %2（%3）：%4（--group %5）%6")
                  .arg(conflict.entity->label.text(),
                       presenter.title(*conflict.entity, conflict.record),
                       conflict.record.toString(),
                       groupLabel(*conflict.entity, conflict.group),
                       groupKey(*conflict.entity, conflict.group),
                       conflict.critical ? QCoreApplication::translate("Ctl", "，须决定") : QString()));
    for (qsizetype i = 0; i < conflict.sides.size(); ++i) {
        const Conflict::Side& side = conflict.sides[i];
        const bool shown = isLife(conflict) ? saysDeleted(side) == deleted : side.shown;
        const QStringList words{QString::number(i + 1),
                                localTime(side.time),
                                side.office,
                                side.user,
                                sideText(presenter, conflict, side, reveal) +
                                    (shown ? QCoreApplication::translate("Ctl", "（现在显示）") : QString())};
        printLine(QStringLiteral("    ") + words.join(QStringLiteral("  ")));
    }
}

// With the record as it stands.
struct Shown
{
    const Conflict& conflict;
    bool deleted = false;
    QString title;
};

Result<Shown> shownOf(const Ledger& ledger, Presenter& presenter, const Conflict& conflict)
{
    const Result<std::optional<Record>> record = ledger.read(*conflict.entity, conflict.record);
    if (!record)
        return record.error();
    if (!record->has_value())
        return Shown{conflict, false, {}};
    return Shown{conflict, (*record)->isDeleted(), presenter.title(**record)};
}

Result<void> printConflicts(const Call& call, const Ledger& ledger, const QVector<Conflict>& conflicts)
{
    const Reveal reveal = call.line.has("reveal") ? Reveal::Whole : Reveal::Masked;
    Presenter presenter(ledger, call.catalogues.codes);
    std::optional<JsonRows> rows;
    if (call.line.has("json"))
        rows.emplace();
    for (const Conflict& conflict : conflicts) {
        const Result<Shown> shown = shownOf(ledger, presenter, conflict);
        if (!shown)
            return shown.error();
        if (!rows) {
            printText(presenter, conflict, shown->deleted, reveal);
            continue;
        }
        const Result<QJsonArray> sides = sidesJson(ledger, conflict, shown->deleted, reveal);
        if (!sides)
            return sides.error();
        JsonRow row;
        row.add("entity", QLatin1String(conflict.entity->key));
        row.add("id", conflict.record.toString());
        row.add("title", shown->title);
        row.add("group", groupKey(*conflict.entity, conflict.group));
        row.add("label", groupLabel(*conflict.entity, conflict.group));
        row.add("critical", conflict.critical);
        row.add("sides", *sides);
        rows->add(row.text());
    }
    return {};
}

QVector<quint16> sealedOf(const Conflict& conflict)
{
    QVector<quint16> fields;
    for (const quint16 number : fieldsOf(*conflict.entity, conflict.group)) {
        const FieldDescription* field = conflict.entity->field(number);
        if (field != nullptr && field->sensitive)
            fields.append(number);
    }
    return fields;
}

} // namespace

Result<ExitCode> runConflicts(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToShow(call);
    if (!ledger)
        return ledger.error();
    const Result<QVector<Conflict>> conflicts = openConflicts(**ledger, !call.line.has("all"));
    if (!conflicts)
        return conflicts.error();
    if (call.line.has("reveal")) {
        RevealLog seen;
        for (const Conflict& conflict : *conflicts)
            seen.note(*conflict.entity, conflict.record, sealedOf(conflict));
        const Result<void> logged = seen.write(call, **ledger);
        if (!logged)
            return logged.error();
    }
    const Result<void> printed = printConflicts(call, **ledger, *conflicts);
    if (!printed)
        return printed.error();
    if (conflicts->isEmpty())
        say(QCoreApplication::translate("Ctl", "没有待核对的内容。"));
    else
        say(QCoreApplication::translate("Ctl", "共 %1 处；用 decide 决定。").arg(conflicts->size()));
    return ExitCode::Done;
}

} // namespace jc::ctl
