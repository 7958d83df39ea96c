#include "core/dictionary/checks.h"

#include <QCoreApplication>

namespace jc {

namespace {

void checkCodes(const FieldDescription& field,
                const Value& value,
                const RecordContext& context,
                Problems& problems)
{
    QStringList codes;
    if (const QString* code = value.text())
        codes.append(*code);
    if (const QStringList* set = value.codes())
        codes += *set;
    for (const QString& code : codes) {
        if (!context.codeExists(QLatin1String(field.codeTable), code)) {
            problems.add({field.number,
                          Severity::Blocking,
                          Gate::Reporting,
                          QCoreApplication::translate("Checks", "%1“%2”不在代码表中；请从列表中选择。")
                              .arg(field.label.text(), code)});
        }
    }
}

// The catalogue is not complete (occupation_catalogue.h): a reminder, never a draft.
void checkName(const FieldDescription& field,
               const Value& value,
               const RecordContext& context,
               Problems& problems)
{
    const QString* text = value.text();
    if (text == nullptr || !context.catalogueHolds ||
        context.catalogueHolds(QLatin1String(field.catalogue), *text))
        return;
    problems.add(
        {field.number,
         Severity::Reminder,
         Gate::Reporting,
         QCoreApplication::translate("Checks", "未在职业分类大典中找到“%1”，请核对；可保留。").arg(*text)});
}

void checkField(const FieldDescription& field,
                const Value& value,
                const RecordContext& context,
                Problems& problems)
{
    if (value.isEmpty()) {
        if (field.required) {
            problems.add({field.number,
                          Severity::Blocking,
                          Gate::Reporting,
                          QCoreApplication::translate("Checks", "必填：%1。").arg(field.label.text())});
        }
        return;
    }
    if (field.type == FieldType::Code || field.type == FieldType::CodeSet)
        checkCodes(field, value, context, problems);
    if (*field.catalogue != 0)
        checkName(field, value, context, problems);
}

} // namespace

std::optional<Record> referred(const RecordContext& context, const EntityDescription& entity, RecordId id)
{
    if (id.isNull())
        return std::nullopt;
    const Result<std::optional<Record>> record = context.reader.read(entity, id);
    if (!record)
        return std::nullopt;
    return *record;
}

Problems checkRecord(const Record& record, const RecordContext& context)
{
    Problems problems;
    for (const FieldDescription* field : record.entity().fields) {
        // What was erased by law was there and cannot be asked for again.
        if (!record.erasedFields().contains(field->number))
            checkField(*field, record.value(field->number), context, problems);
    }
    if (record.entity().check != nullptr)
        record.entity().check(record, context, problems);
    return problems;
}

} // namespace jc
