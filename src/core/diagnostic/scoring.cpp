#include "core/diagnostic/scoring.h"

#include "core/diagnostic/agreement.h"

namespace cxw::core {
namespace {

constexpr double kLeastCoverage = 0.5;

std::optional<double> shareOf(int part, int whole)
{
    return whole > 0 ? std::optional(double(part) / whole) : std::nullopt;
}

} // namespace

std::optional<double> meanOf(const VoteCounts& counts)
{
    return shareOf(counts.ones + 2 * counts.twos + 3 * counts.threes, counts.valid());
}

double indexOf(double mean)
{
    return 100.0 * (mean - 1.0) / 2.0;
}

std::optional<double> topShare(const VoteCounts& counts)
{
    return shareOf(counts.threes, counts.valid());
}

std::optional<double> bottomShare(const VoteCounts& counts)
{
    return shareOf(counts.ones, counts.valid());
}

std::optional<double> coverageOf(const VoteCounts& counts, int invited)
{
    return shareOf(counts.valid(), invited - counts.notApplicable);
}

bool carriesMean(const VoteCounts& counts, int invited)
{
    return counts.valid() >= kFewestVotes && coverageOf(counts, invited).value_or(0.0) >= kLeastCoverage;
}

} // namespace cxw::core
