#include "session.h"

#include "app/open_workspace.h"
#include "app/workbench.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "exchange/question_bank_file.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/results_page.h"
#include "panels/diagnostic/results_presenter.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QEventLoop>
#include <QPixmap>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace {

using namespace cxw;

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
    app::Workbench workbench(*exchange::readQuestionBank(), clock);
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
    const auto bank = exchange::readQuestionBank();
    const core::SystemClock clock;
    core::IdSource ids(clock);
    auto changes = std::make_unique<core::ChangeFeed>();
    auto store = storage::SqlStore::openAndWait(
        {.path = bench::session().large,
         .backupFolder = bench::session().folder.filePath(QStringLiteral("backups"))},
        {clock, *changes});
    const panels::Appearance appearance(QApplication::font());
    QApplication::setStyle(new panels::WorkbenchStyle(appearance));
    app::OpenWorkspace workspace(std::move(changes), std::move(*store), clock, ids, *bank,
                                 core::Language::En);
    const auto loaded = [&] {
        QEventLoop loop;
        QObject::connect(&workspace.diagnostic(), &panels::DiagnosticPresenter::changed, &loop,
                         &QEventLoop::quit);
        loop.exec();
    };
    loaded();
    panels::ResultsPresenter presenter(workspace.diagnostic());
    panels::ResultsPage page(appearance, presenter);
    page.resize(1176, 764);
    QPixmap screen(page.size());
    for (auto _ : state) {
        workspace.diagnostic().reload(); // from the file, through the figures
        loaded();
        page.render(&screen);
    }
    QApplication::setStyle(QStringLiteral("Fusion")); // ours speaks to an appearance that ends here
}
BENCHMARK(showResults)->Name("show_results_30x33/limit:50ms")->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
