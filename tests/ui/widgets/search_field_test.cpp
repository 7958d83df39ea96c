#include "tests/support/catch.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QKeyEvent>

using namespace jc::ui;

TEST_CASE("Enter searches at once, each text only once, and Escape takes the search back", "[ui][widgets]")
{
    SearchField field(QStringLiteral("搜索学员"), Theme());
    QStringList told;
    QObject::connect(&field, &SearchField::searchChanged, &field, [&](const QString& text) { told << text; });
    const auto press = [&](int key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&field, &event);
    };
    field.insert(QStringLiteral(" zsm "));
    CHECK(told.isEmpty());
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    CHECK(told == QStringList{QStringLiteral("zsm")});
    press(Qt::Key_Escape);
    CHECK(told == QStringList{QStringLiteral("zsm"), QString()});
    CHECK(field.text().isEmpty());
    CHECK(field.accessibleName() == QStringLiteral("搜索学员"));
}
