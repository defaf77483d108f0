#include "app/command_line.h"
#include "app/settings.h"
#include "app/translations.h"
#include "app/workbench.h"
#include "core/clock.h"
#include "exchange/question_bank_file.h"

#include <QApplication>
#include <QTextStream>
#include <QThread>

#include <future>

namespace {

using namespace cxw;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("cxworkbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CXW_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("CX Workbench"));
    QGuiApplication::setDesktopFileName(QStringLiteral("cxworkbench"));
}

int runWithoutWindow(int& argc, char** argv, const QStringList& arguments)
{
    // Reports are painted, which needs fonts but no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    app::Translations translations;
    translations.install(app::Settings().language().value_or(core::systemLanguage(QLocale::system())));
    const auto bank = exchange::readQuestionBank();
    if (!bank) {
        QTextStream(stderr) << sentenceFor(bank.error()) << Qt::endl;
        return app::Refused;
    }
    const core::SystemClock clock;
    return app::runCommand(arguments, *bank, clock);
}

int runWithWindow(int& argc, char** argv, const QStringList& arguments)
{
    QThread::currentThread(); // Qt takes the first thread that it meets for the main one
    const app::ComingBank bank = std::async(std::launch::async, [] { return exchange::readQuestionBank(); });
    const QApplication application(argc, argv);
    const core::SystemClock clock;
    app::Workbench workbench(bank, clock);
    workbench.start(arguments.value(0)); // needs the bank when the file is open, so not before exec()
    if (!bank.get()) {
        QTextStream(stderr) << sentenceFor(bank.get().error()) << Qt::endl;
        return app::Refused;
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    nameProgram();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (app::isCommand(arguments))
        return runWithoutWindow(argc, argv, arguments);
    if (!arguments.isEmpty() && arguments.front() == QLatin1String("--version")) {
        QTextStream(stdout) << QStringLiteral("cxworkbench ") + QStringLiteral(CXW_VERSION) << Qt::endl;
        return app::Done;
    }
    if (arguments.size() > 1 || (!arguments.isEmpty() && arguments.front().startsWith(QLatin1Char('-')))) {
        QTextStream(stderr) << QStringLiteral(
            "Usage: cxworkbench [FILE.cxw] | new | info | import | export | check")
                            << Qt::endl;
        return app::WrongUsage;
    }
    return runWithWindow(argc, argv, arguments);
}
