#include "tests/support/catch.h"
#include "ui/widgets/message_bar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace jc::ui;

TEST_CASE("A message appears with its act and leaves the focus where it was", "[ui][widgets]")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* field = new QLineEdit;
    auto* bar = new MessageBar(Theme());
    column->addWidget(bar);
    column->addWidget(field);
    window.show();
    field->setFocus();
    CHECK_FALSE(bar->isVisible());

    int acted = 0;
    QObject::connect(bar, &MessageBar::actionTriggered, bar, [&] { ++acted; });
    bar->showMessage(
        {MessageKind::Success, QStringLiteral("已移出 3 名学员。"), QStringLiteral("撤销 Ctrl+Z"), 0});
    CHECK(bar->isVisible());
    CHECK(bar->accessibleName() == QStringLiteral("已移出 3 名学员。"));
    CHECK(window.focusWidget() == field);

    auto* act = bar->findChild<QPushButton*>();
    REQUIRE(act);
    CHECK(act->text() == QStringLiteral("撤销 Ctrl+Z"));
    act->click();
    CHECK(acted == 1);
    CHECK_FALSE(bar->isVisible());
    CHECK(window.focusWidget() == field);
}

TEST_CASE("A message without an act shows no button for one", "[ui][widgets]")
{
    MessageBar bar{Theme()};
    bar.showMessage({MessageKind::Warning, QStringLiteral("还剩 6 项未校核。"), {}, 0});
    CHECK_FALSE(bar.findChild<QPushButton*>()->isVisible());
}
