#include "core/diagnostic/round_comparison.h"
#include "support/builders.h"

#include <benchmark/benchmark.h>

#include <random>

namespace {

constexpr int kPeople = 30;
constexpr int kQuestions = 33;

/// A full round: 30 people, 33 questions in four areas, one blank in ten.
cxw::core::RoundSheet fullRound(unsigned seed = 33)
{
    std::mt19937 random(seed);
    const std::string marks = "1112223332";
    const std::array areas{"personnel.q", "processes.q", "customers.q", "financials.q"};
    support::RoundBuilder round(kPeople);
    for (int i = 0; i < kQuestions; ++i) {
        std::string votes(std::size_t(kPeople), '.');
        for (char& vote : votes)
            vote = random() % 10 == 0 ? '.' : marks[random() % marks.size()];
        round.asks(areas[std::size_t(i) % areas.size()] + std::to_string(i), votes);
    }
    return round.sheet();
}

/// The least that any result needs: each vote looked at once.
void countVotes(benchmark::State& state)
{
    const cxw::core::RoundSheet sheet = fullRound();
    for (auto _ : state)
        benchmark::DoNotOptimize(cxw::core::countAnswers(sheet));
}
BENCHMARK(countVotes)->Name("count_votes_30x33");

void computeResults(benchmark::State& state)
{
    const cxw::core::RoundSheet sheet = fullRound();
    for (auto _ : state)
        benchmark::DoNotOptimize(cxw::core::resultsOf(sheet));
}
BENCHMARK(computeResults)->Name("compute_results_30x33/floor:count_votes_30x33/limit:50ms");

/// With blanks the means share no grid: the longest way through the exact tests.
void compare(benchmark::State& state)
{
    const cxw::core::RoundSheet from = fullRound(33);
    const cxw::core::RoundSheet to = fullRound(34);
    for (auto _ : state)
        benchmark::DoNotOptimize(compareRounds(from, to, cxw::core::Reading::Votes));
}
BENCHMARK(compare)->Name("compare_rounds_30x33/floor:compute_results_30x33/limit:50ms");

} // namespace
