#include "measured.h"

#include "app/complaint_transfer.h"
#include "app/open_workspace.h"
#include "app/workbench.h"
#include "app/workspace_view.h"
#include "core/clock.h"
#include "exchange/question_bank_file.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/import/import_presenter.h"
#include "panels/complaints/learning/learning_presenter.h"
#include "support/profile.h"
#include "support/timed_application.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <future>

namespace {

using namespace cxw;
using bench::Figures;
using bench::Measured;

template <class Condition> void turnUntil(Condition condition)
{
    QTimer tick; // wakes the loop for what no event announces
    tick.start(std::chrono::milliseconds(5));
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS"))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').front().toDouble() / 1024;
    std::abort();
}

/// The program with its window, and how long its longest event took.
class Window final
{
public:
    Window(support::TimedApplication& application, const QString& workspace)
        : m_application(application)
    {
        bool isReady = false;
        QObject::connect(&m_workbench, &app::Workbench::ready, [&] { isReady = true; });
        m_workbench.start(workspace);
        turnUntil([&] { return isReady; });
        m_workbench.window().activateWindow();
        QTest::qWait(kPauseMs);
    }

    /// Does it until the condition holds, and what follows from that until it is painted.
    template <class Condition>
    void measure(const QString& what, const std::function<void()>& act, Condition condition)
    {
        m_application.forgetLongest();
        const double seconds = bench::secondsOf([&] {
            act();
            turnUntil(condition);
        });
        QTest::qWait(kPauseMs);
        const std::chrono::duration<double, std::milli> longest = m_application.longest();
        m_figures.push_back({QStringLiteral("longest event: ") + what, longest.count(), QStringLiteral("ms"),
                             std::nullopt, QStringLiteral("16")});
        m_figures.push_back(
            {QStringLiteral("until there: ") + what, 1000 * seconds, QStringLiteral("ms"), std::nullopt});
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &m_workbench.window(), key, modifiers);
    }

    [[nodiscard]] app::OpenWorkspace& workspace() { return *m_workbench.workspace(); }
    [[nodiscard]] app::WorkspaceView& view() { return *m_workbench.window().workspaceView(); }
    [[nodiscard]] const Figures& figures() const { return m_figures; }

private:
    static constexpr int kPauseMs = 300;

    support::TimedApplication& m_application;
    core::SystemClock m_clock;
    app::Workbench m_workbench{std::async(std::launch::deferred, [] { return exchange::readQuestionBank(); }),
                               m_clock};
    Figures m_figures;
};

/// Through the log as somebody does who looks for something: its list, its search, its figures.
void walk(Window& window)
{
    using panels::Shelf;
    auto& log = window.workspace().complaints();
    const auto isThere = [&] { return log.found().has_value() && log.count(Shelf::All).has_value(); };
    int answers = 0;
    QObject here;
    QObject::connect(&log, &panels::ComplaintsPresenter::changed, &here, [&] { ++answers; });
    const auto search = [&](const QString& text) {
        answers = 0;
        log.search(text);
    };
    window.measure(
        QStringLiteral("the log"), [&] { window.press(Qt::Key_4, Qt::AltModifier); }, isThere);
    window.measure(
        QStringLiteral("all complaints"), [&] { log.showShelf(Shelf::All); },
        [&] { return log.found() == log.count(Shelf::All); });
    window.measure(
        QStringLiteral("ten pages further down"),
        [&] {
            for (int i = 0; i < 10 && log.hasMore(); ++i) {
                const auto before = log.rows().size();
                log.readMore();
                turnUntil([&] { return log.rows().size() > before; });
            }
        },
        [] { return true; });
    for (const char* typed : {"r", "re", "rec", "recl", "haus", "be", "der lie"})
        window.measure(
            QStringLiteral("search \"%1\"").arg(QString::fromLatin1(typed)),
            [&] { search(QString::fromLatin1(typed)); }, [&] { return answers > 0; });
    search({});
    turnUntil([&] { return answers > 0; });
    window.measure(
        QStringLiteral("figures of all"), [&] { window.press(Qt::Key_L, Qt::ControlModifier); },
        [&] { return window.workspace().learning().figures() && !window.workspace().learning().isBusy(); });
}

void import(Window& window, const QString& table)
{
    auto& import = window.workspace().import();
    window.measure(
        QStringLiteral("plan of an import"), [&] { window.view().complaintTransfer().importFile(table); },
        [&] { return import.canImport(); });
    window.measure(
        QStringLiteral("import"), [&] { import.import(); },
        [&] { return import.stage() != panels::ImportStage::Writing; });
    if (import.stage() != panels::ImportStage::Done)
        std::abort();
}

double residentAfterWalk(const QString& workspace)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--resident"), workspace});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        std::abort();
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

/// The real window over very many complaints: FILLED.cxw EMPTY.cxw [TABLE.csv], made by cxw_scale. The table
/// goes into the empty workspace.
int main(int argc, char* argv[])
{
    const support::Profile profile;
    support::TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 2)
        return 2;
    if (arguments.front() == QLatin1String("--resident")) {
        Window window(application, arguments[1]);
        walk(window);
        std::printf("%f\n", residentMegabytes());
        return 0;
    }
    Figures figures;
    {
        Window window(application, arguments[0]);
        walk(window);
        figures = window.figures();
    }
    figures.push_back({QStringLiteral("resident memory of the program more than with an empty workspace"),
                       residentAfterWalk(arguments[0]) - residentAfterWalk(arguments[1]),
                       QStringLiteral("MB"), std::nullopt, QStringLiteral("80")});
    if (arguments.size() > 2) {
        Window window(application, arguments[1]);
        import(window, arguments[2]);
        figures.insert(figures.end(), window.figures().begin(), window.figures().end());
    }
    return bench::print(figures) ? 0 : 1;
}
