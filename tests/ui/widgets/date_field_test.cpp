#include "core/base/date.h"
#include "tests/support/catch.h"
#include "ui/widgets/date_field.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QKeyEvent>

using namespace jc::ui;

namespace {

struct DateFieldBench
{
    DateField field{QStringLiteral("开班日期"),
                    [](const QString& text) { return jc::parseDate(text, QDate(2026, 9, 30)); },
                    Theme()};
    std::vector<std::optional<QDate>> told;

    DateFieldBench()
    {
        QObject::connect(
            &field, &DateField::dateChanged, &field, [this](const auto& date) { told.push_back(date); });
    }
    void type(const QString& text)
    {
        field.clear();
        field.insert(text);
    }
};

} // namespace

TEST_CASE("A freely typed date is shown as year, month and day", "[ui][widgets]")
{
    DateFieldBench bench;
    bench.type(QStringLiteral("3.15"));
    bench.field.commit();
    CHECK(bench.field.text() == QStringLiteral("2026-03-15"));
    CHECK(bench.field.date() == QDate(2026, 3, 15));
    bench.field.commit();
    CHECK(bench.told == std::vector<std::optional<QDate>>{QDate(2026, 3, 15)});
}

TEST_CASE("What is no date stays as typed, marked with the reason", "[ui][widgets]")
{
    DateFieldBench bench;
    bench.field.setDate(QDate(2026, 9, 1));
    bench.type(QStringLiteral("2月30日"));
    bench.field.commit();
    CHECK(bench.field.text() == QStringLiteral("2月30日"));
    CHECK_FALSE(bench.field.date());
    CHECK_FALSE(bench.field.error().isEmpty());
    CHECK(bench.field.accessibleDescription() == bench.field.error());
    CHECK(bench.told == std::vector<std::optional<QDate>>{std::nullopt});

    bench.type(QStringLiteral("t"));
    bench.field.commit();
    CHECK(bench.field.error().isEmpty());
    CHECK(bench.field.date() == QDate(2026, 9, 30));
}

TEST_CASE("The input method stays off in a date field", "[ui][widgets]")
{
    DateFieldBench bench;
    bench.field.setReadOnly(true);
    bench.field.setReadOnly(false);
    CHECK_FALSE(bench.field.testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_CASE("F4 opens a calendar and the day chosen there is taken", "[ui][widgets]")
{
    DateFieldBench bench;
    bench.field.setDate(QDate(2026, 9, 1));
    bench.field.show();
    QKeyEvent key(QEvent::KeyPress, Qt::Key_F4, Qt::NoModifier);
    QApplication::sendEvent(&bench.field, &key);
    auto* calendar = bench.field.findChild<QCalendarWidget*>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2026, 9, 1));
    Q_EMIT calendar->activated(QDate(2026, 9, 12));
    CHECK(bench.field.text() == QStringLiteral("2026-09-12"));
    CHECK(bench.told.size() == 1);
}
