#include <QCoreApplication>

int runCatch(int argc, char* argv[]);
int runTests(int argc, char* argv[]);

// The SQL driver is a plugin, and answers arrive by the event loop: both need an application.
int runTests(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return runCatch(argc, argv);
}
