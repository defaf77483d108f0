#include "session.h"

#include "app/workbench.h"
#include "core/clock.h"
#include "exchange/question_bank_file.h"

#include <QEventLoop>
#include <QFile>
#include <QTest>

#include <benchmark/benchmark.h>

namespace {

using namespace cxw;

constexpr int kPauseMs = 20; // a fast hand; what the file answers arrives meanwhile

void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, key, modifiers);
    QTest::qWait(kPauseMs);
}

/// Through every place and step, an answer to a question, and a round of twenty made and answered.
void walk(QWidget& window)
{
    press(window, Qt::Key_2, Qt::AltModifier);
    for (const Qt::Key step : {Qt::Key_1, Qt::Key_2, Qt::Key_3})
        press(window, step, Qt::ControlModifier);
    for (int i = 0; i < 5; ++i)
        press(window, Qt::Key_Down);
    press(window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    press(window, Qt::Key_N, Qt::ControlModifier);
    press(window, Qt::Key_Return, Qt::ControlModifier);
    for (int i = 0; i < 28; ++i)
        press(window, Qt::Key_1);
    press(window, Qt::Key_Z, Qt::ControlModifier);
    press(window, Qt::Key_3, Qt::ControlModifier);
    press(window, Qt::Key_1, Qt::AltModifier);
}

/// The longest that one event held up all others while the whole window was walked through.
void longestBlock(benchmark::State& state)
{
    auto& session = bench::session();
    const core::SystemClock clock;
    for (auto _ : state) {
        const QString path = session.folder.filePath(QStringLiteral("walk.cxw"));
        QFile::remove(path);
        QFile::copy(session.sample, path);
        app::Workbench workbench(
            std::async(std::launch::deferred, [] { return exchange::readQuestionBank(); }), clock);
        QEventLoop loop;
        QObject::connect(&workbench, &app::Workbench::ready, &loop, &QEventLoop::quit);
        workbench.start(path);
        loop.exec();
        workbench.window().activateWindow();
        QTest::qWait(kPauseMs);
        session.application.forgetLongest();
        walk(workbench.window());
        state.SetIterationTime(std::chrono::duration<double>(session.application.longest()).count());
    }
}
BENCHMARK(longestBlock)
    ->Name("longest_block_of_a_walk/limit:16ms")
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace
