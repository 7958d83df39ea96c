#include "app/window/screen.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace jc::app {

namespace {

constexpr char platform[] = "QT_QPA_PLATFORM";
constexpr char logging[] = "QT_LOGGING_RULES";

bool needsNoScreen(const QByteArray& argument)
{
    static constexpr std::array known{"--render", "--help", "-h", "--version", "-v"};
    return argument.startsWith("--render=") ||
           std::any_of(known.begin(), known.end(), [&](const char* one) { return argument == one; });
}

bool hasScreen()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

} // namespace

bool prepareScreen(int count, char* const arguments[])
{
    if (!qEnvironmentVariableIsEmpty(platform))
        return true;
    const bool screen = hasScreen();
    if (!screen || std::any_of(arguments, arguments + count, needsNoScreen)) {
        qputenv(platform, "offscreen");
        if (qEnvironmentVariableIsEmpty(logging))
            qputenv(logging, "qt.qpa.*=false"); // it warns of every window that memory knows no size hints
    }
    return screen;
}

} // namespace jc::app
