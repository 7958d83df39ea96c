#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "ui/access/access.h"
#include "ui/style/startup.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    jc::ui::prepareScaling();
    QApplication application(argc, argv);
    jc::ui::installAccess();
    jc::ui::dressApplication(application, jc::ui::Theme());
    return Catch::Session().run(argc, argv);
}
