#include <QGuiApplication>

#include <algorithm>
#include <string_view>

int runCatch(int argc, char* argv[]);

// A runner for what paints: one application for the whole binary, none when the tests are only listed.
int runTests(int argc, char* argv[])
{
    const auto lists = [](const char* argument) {
        return std::string_view(argument).starts_with("--list") || std::string_view(argument) == "-l";
    };
    if (std::any_of(argv, argv + argc, lists))
        return runCatch(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return runCatch(argc, argv);
}
