#include "large_workspace.h"
#include "session.h"

#include "app/workbench.h"
#include "exchange/question_bank_file.h"
#include "panels/actions/actions_presenter.h"
#include "panels/diagnostic/answer_detail_presenter.h"
#include "panels/diagnostic/compare_page.h"
#include "panels/diagnostic/compare_presenter.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/results_page.h"
#include "panels/diagnostic/results_presenter.h"

#include <QEventLoop>
#include <QPixmap>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <memory>

namespace {

using namespace cxw;

constexpr QSize kPage(1176, 764);

void runProgram(const QString& name, const QStringList& arguments)
{
    QProcess program;
    program.start(QStringLiteral(CXW_BENCH_BIN "/") + name, arguments);
    if (!program.waitForFinished() || program.exitCode() != 0)
        std::abort();
}

void bareWindow(benchmark::State& state)
{
    bench::session();
    for (auto _ : state)
        runProgram(QStringLiteral("cxw_bench_bare_window"), {});
}
BENCHMARK(bareWindow)->Name("bare_window")->UseRealTime()->Unit(benchmark::kMillisecond);

void firstPaint(benchmark::State& state)
{
    for (auto _ : state)
        runProgram(QStringLiteral("cxw_bench_home_window"), {bench::session().sample});
}
BENCHMARK(firstPaint)
    ->Name("first_paint_of_home/floor:bare_window/limit:1.6x")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

/// Opens the file until Home is painted with its figures, as `File > Open` does in a running program.
void openUntilPainted(benchmark::State& state, const QString& path)
{
    const core::SystemClock clock;
    app::Workbench workbench(std::async(std::launch::deferred, [] { return exchange::readQuestionBank(); }),
                             clock);
    const auto paint = [&] {
        QEventLoop loop;
        QObject::connect(&workbench, &app::Workbench::ready, &loop, &QEventLoop::quit);
        loop.exec();
        workbench.window().repaint();
    };
    workbench.start(path);
    paint();
    for (auto _ : state) {
        state.PauseTiming();
        workbench.closeWorkspace();
        state.ResumeTiming();
        workbench.openWorkspace(path);
        paint();
    }
}

void openSample(benchmark::State& state)
{
    openUntilPainted(state, bench::session().sample);
}
BENCHMARK(openSample)->Name("open_sample")->UseRealTime()->Unit(benchmark::kMillisecond);

void openLarge(benchmark::State& state)
{
    openUntilPainted(state, bench::session().large);
}
BENCHMARK(openLarge)
    ->Name("open_40_rounds_of_30/floor:open_sample/limit:1.5x")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

/// 30 people and 33 questions: computed from the rows and painted as the results page.
void showResults(benchmark::State& state)
{
    bench::LargeWorkspace workspace;
    panels::ResultsPresenter presenter(workspace.diagnostic());
    const panels::ActionsPresenter planned(workspace.diagnostic().context(),
                                           workspace.diagnostic().language());
    panels::AnswerDetailPresenter details(workspace.diagnostic());
    panels::ResultsPage page(workspace.appearance, presenter, planned, details);
    page.resize(kPage);
    QPixmap screen(page.size());
    for (auto _ : state) {
        workspace.diagnostic().reload(); // from the file, through the figures
        workspace.waitFor(workspace.diagnostic(), &panels::DiagnosticPresenter::changed);
        page.render(&screen);
    }
}
BENCHMARK(showResults)->Name("show_results_30x33/limit:50ms")->UseRealTime()->Unit(benchmark::kMillisecond);

/// Two rounds of 30 people and 33 questions as when the step is first looked at: the page made, both rounds
/// loaded and compared, painted. The trend over all 40 rounds comes after it.
void showComparison(benchmark::State& state)
{
    bench::LargeWorkspace workspace;
    panels::ComparePresenter presenter(workspace.diagnostic());
    QPixmap screen(kPage);
    for (auto _ : state) {
        auto page = std::make_unique<panels::ComparePage>(workspace.appearance, presenter);
        page->resize(kPage);
        presenter.setActive(true);
        workspace.waitFor(presenter, &panels::ComparePresenter::changed);
        page->render(&screen);
        state.PauseTiming();
        workspace.waitFor(presenter, &panels::ComparePresenter::trendChanged);
        page.reset();
        presenter.setActive(false);
        state.ResumeTiming();
    }
}
BENCHMARK(showComparison)
    ->Name("show_comparison_30x33/limit:50ms")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

} // namespace
