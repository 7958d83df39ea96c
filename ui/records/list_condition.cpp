#include "ui/records/list_condition.h"

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jc::ui {

using namespace Qt::StringLiterals;
using Test = Filter::Test;

namespace {

struct TestWord
{
    Test test;
    QLatin1String word;
};

constexpr std::array testWords{TestWord{Test::Equals, QLatin1String("is")},
                               TestWord{Test::Differs, QLatin1String("not")},
                               TestWord{Test::Contains, QLatin1String("has")},
                               TestWord{Test::EndsWith, QLatin1String("ends")},
                               TestWord{Test::Within, QLatin1String("in")},
                               TestWord{Test::AtLeast, QLatin1String("from")},
                               TestWord{Test::AtMost, QLatin1String("to")},
                               TestWord{Test::Empty, QLatin1String("empty")},
                               TestWord{Test::Filled, QLatin1String("filled")}};

} // namespace

QVector<Test> testsOf(const FieldDescription& field)
{
    if (field.sensitive) {
        // Sealed on disk: only what the keyed hashes answer.
        QVector<Test> tests;
        if (field.lookup == Lookup::WholeAndLastFour)
            tests.append(Test::EndsWith);
        if (field.lookup != Lookup::None)
            tests.append(Test::Equals);
        return tests + QVector<Test>{Test::Filled, Test::Empty};
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::ResidentId:
        return {Test::Contains, Test::Equals, Test::Filled, Test::Empty};
    case FieldType::Date:
    case FieldType::Money:
    case FieldType::Integer:
    case FieldType::Decimal:
        return {Test::AtLeast, Test::AtMost, Test::Equals, Test::Filled, Test::Empty};
    case FieldType::Code:
    case FieldType::CodeSet:
    case FieldType::YesNo:
    case FieldType::Reference:
    case FieldType::ReferenceSet:
        return {Test::Equals, Test::Differs, Test::Filled, Test::Empty};
    case FieldType::Region:
        return {Test::Within, Test::Filled, Test::Empty};
    }
    return {};
}

QString testLabel(const FieldDescription& field, Test test)
{
    const bool day = field.type == FieldType::Date;
    const bool set = field.type == FieldType::CodeSet || field.type == FieldType::ReferenceSet;
    switch (test) {
    case Test::Contains:
        return QCoreApplication::translate("ListCondition", "包含");
    case Test::EndsWith:
        return QCoreApplication::translate("ListCondition", "末四位是");
    case Test::Within:
        return QCoreApplication::translate("ListCondition", "属于");
    case Test::Empty:
        return QCoreApplication::translate("ListCondition", "未填");
    case Test::Filled:
        return QCoreApplication::translate("ListCondition", "已填");
    case Test::Differs:
        return set ? QCoreApplication::translate("ListCondition", "不含")
                   : QCoreApplication::translate("ListCondition", "不是");
    case Test::AtLeast:
        return day ? QCoreApplication::translate("ListCondition", "不早于")
                   : QCoreApplication::translate("ListCondition", "不小于");
    case Test::AtMost:
        return day ? QCoreApplication::translate("ListCondition", "不晚于")
                   : QCoreApplication::translate("ListCondition", "不大于");
    case Test::Equals:
    case Test::NameMatches: // of what is searched; no condition is made of it
        break;
    }
    return set ? QCoreApplication::translate("ListCondition", "含有")
               : QCoreApplication::translate("ListCondition", "是");
}

bool takesValue(Test test)
{
    return test != Test::Empty && test != Test::Filled;
}

QString conditionText(const ListCondition& condition, const QString& valueInWords)
{
    const QString words =
        QCoreApplication::translate("ListCondition", "%1 %2")
            .arg(condition.field->label.text(), testLabel(*condition.field, condition.test));
    return takesValue(condition.test)
               ? QCoreApplication::translate("ListCondition", "%1 %2").arg(words, valueInWords)
               : words;
}

QString toPlaceText(const ListCondition& condition)
{
    const auto at = std::ranges::find(testWords, condition.test, &TestWord::test);
    const QLatin1String word = at == testWords.end() ? testWords.front().word : at->word;
    return u"%1 %2 %3"_s.arg(QLatin1String(condition.field->key), word, condition.value);
}

std::optional<ListCondition> conditionFrom(const EntityDescription& entity, const QString& placeText)
{
    const FieldDescription* field = entity.field(QStringView(placeText.section(u' ', 0, 0)));
    const QString word = placeText.section(u' ', 1, 1);
    const auto at =
        std::ranges::find_if(testWords, [&word](const TestWord& known) { return known.word == word; });
    if (field == nullptr || at == testWords.end())
        return std::nullopt;
    return ListCondition{field, at->test, placeText.section(u' ', 2)};
}

QString requestText(const FieldDescription& field, const Value& value)
{
    if (const QString* text = value.text())
        return *text;
    if (const RecordId* id = value.reference())
        return id->toString();
    if (const QStringList* codes = value.codes())
        return codes->join(u';');
    if (value.integer() == nullptr)
        return {};
    const qint64 number = *value.integer();
    switch (field.type) {
    case FieldType::Date:
        return dateFromNumber(number).value_or(QDate()).toString(Qt::ISODate);
    case FieldType::Money:
        return Money::fromFen(number).toPlainString();
    case FieldType::Decimal:
        return Decimal::fromScaled(number).toString();
    default:
        return QString::number(number);
    }
}

} // namespace jc::ui
