#include "tests/faults/small_ledger.h"

#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "tests/support/catch.h"

namespace jc::test {

namespace {

const Author clerk{QStringLiteral("龙陵县人社局"), QStringLiteral("李明")};

RecordId chosenId(const QString& kind, int number)
{
    return RecordId::derived({kind, QString::number(number)});
}

Edit personEdit(const QString& reason, int number)
{
    return {&person::entity,
            chosenId(QStringLiteral("person"), number),
            {{person::name.description.number, Value(QStringLiteral("学员%1").arg(number))},
             {person::remark.description.number, Value(reason)}},
            std::nullopt};
}

Edit classEdit(int number)
{
    return {&training_class::entity,
            chosenId(QStringLiteral("class"), number),
            {{training_class::name.description.number, Value(QStringLiteral("护理%1班").arg(number))},
             {training_class::number.description.number, Value(QString::number(number))}},
            std::nullopt};
}

Edit enrolmentEdit(int trainingClass, int person)
{
    return {&enrolment::entity,
            chosenId(QStringLiteral("enrolment"), person),
            {{enrolment::trainingClass.description.number,
              Value(chosenId(QStringLiteral("class"), trainingClass))},
             {enrolment::person.description.number, Value(chosenId(QStringLiteral("person"), person))},
             {enrolment::status.description.number, Value(QStringLiteral("completed"))}},
            std::nullopt};
}

Result<void> applied(Ledger& ledger, const Change& change)
{
    const Result<ChangeOutcome> outcome = ledger.apply(change, clerk);
    if (!outcome)
        return outcome.error();
    return {};
}

} // namespace

Result<void> putPersons(Ledger& ledger, const QString& reason, const QVector<int>& numbers)
{
    Change change;
    change.reason = reason;
    for (const int number : numbers)
        change.edits.append(personEdit(reason, number));
    return applied(ledger, change);
}

Result<void> SmallLedger::commit(Ledger& ledger, int number)
{
    switch (number) {
    case 0:
        return putPersons(ledger, QStringLiteral("first"), {1, 2, 3, 4, 5, 6});
    case 1:
        return applied(ledger, {QStringLiteral("classes"), {classEdit(1), classEdit(2)}, {}});
    case 2:
        return applied(ledger,
                       {QStringLiteral("enrolled"),
                        {enrolmentEdit(1, 1), enrolmentEdit(1, 2), enrolmentEdit(2, 3), enrolmentEdit(2, 4)},
                        {}});
    case 3:
        return putPersons(ledger, QStringLiteral("second"), {5, 6, 7, 8});
    case 4:
        return applied(
            ledger,
            {QStringLiteral("gone"),
             {{&person::entity, chosenId(QStringLiteral("person"), 8), {}, true}, enrolmentEdit(1, 5)},
             {}});
    default:
        return putPersons(ledger, QStringLiteral("number %1").arg(number), {number, number + 10});
    }
}

SmallLedger::SmallLedger()
    : clock(QDate(2025, 9, 30))
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("small.jiangce"));
    REQUIRE(Ledger::create(path, environment()));
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, environment());
    REQUIRE(ledger);
    const auto keep = [&] {
        const Result<QByteArray> content = soundContentOf(**ledger);
        REQUIRE(content);
        m_contents.append(*content);
    };
    keep();
    for (int number = 0; number < commits; ++number) {
        REQUIRE(commit(**ledger, number));
        keep();
    }
    m_crashed = LedgerFiles::of(path);
    ledger->reset();
    m_closed = LedgerFiles::of(path);
    REQUIRE(m_closed.wal.isEmpty());
    REQUIRE_FALSE(m_crashed.wal.isEmpty());
}

LedgerEnvironment SmallLedger::environment() const
{
    return {dictionary, clock, [](QLatin1String, const QString&) { return true; }, {}};
}

} // namespace jc::test
