#include "support/profile.h"
#include "support/timed_application.h"

#include <QLocale>

#include <algorithm>
#include <string_view>

int runCatch(int argc, char* argv[]);
int runTests(int argc, char* argv[]);

// A runner for windows: one application for the whole binary in a profile of its own, none when the tests are
// only listed.
int runTests(int argc, char* argv[])
{
    const auto lists = [](const char* argument) {
        return std::string_view(argument).starts_with("--list") || std::string_view(argument) == "-l";
    };
    if (std::any_of(argv, argv + argc, lists))
        return runCatch(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const support::Profile profile;
    QLocale::setDefault(QLocale::c());
    const support::TimedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return runCatch(argc, argv);
}
