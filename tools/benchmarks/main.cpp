#include "session.h"

#include <benchmark/benchmark.h>

/// Each name says what `tools/bench` prints beside the figure, parts after slashes in any order:
///   "save_one_answer/floor:raw_commit/limit:1.3x"  at most 1.3 times the benchmark "raw_commit"
///   "results_30x33/limit:50ms"                     at most 50 ms, whatever the floor
/// Floors are benchmarks of the same run, so that both meet the same machine at the same moment.
int main(int argc, char* argv[])
{
    bench::Session session;
    bench::Session::current = &session;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
