#include "core/diagnostic/paired_change.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>

namespace cxw::core {
namespace {

constexpr double kAccuracy = 1e-9;
constexpr double kTail = 0.025;
constexpr double kFalseDiscoveries = 0.05;
constexpr int kFinestForFlips = 2520;
constexpr int kFinestForBootstrap = 120;

/// Values as whole numbers of steps.
struct Stepped
{
    std::vector<int> values;
    int stepsPerPoint = 1;
};

bool fitsGrid(const std::vector<double>& values, int steps)
{
    return std::ranges::all_of(values, [steps](double value) {
        const double scaled = value * steps;
        return std::abs(scaled - std::round(scaled)) < kAccuracy * steps;
    });
}

/// On the coarsest grid that holds all values, or on the finest.
Stepped stepped(const std::vector<double>& values, int finest)
{
    int steps = 1;
    while (steps < finest && !fitsGrid(values, steps))
        ++steps;
    Stepped result{.values = {}, .stepsPerPoint = steps};
    for (const double value : values)
        result.values.push_back(int(std::lround(value * steps)));
    return result;
}

/// The smallest sum at which the running share reaches `share`.
int quantile(const std::vector<double>& shares, double share)
{
    double running = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        running += shares[i];
        if (running >= share - kAccuracy)
            return int(i);
    }
    return int(shares.size()) - 1;
}

} // namespace

double signFlipShare(const std::vector<double>& differences)
{
    const Stepped all = stepped(differences, kFinestForFlips);
    const int observed = std::abs(std::accumulate(all.values.begin(), all.values.end(), 0));
    int furthest = 0;
    for (const int value : all.values)
        furthest += std::abs(value);
    // Shares of the patterns by their sum, which runs from -furthest to +furthest.
    std::vector<double> shares(std::size_t(2 * furthest + 1), 0.0);
    shares[std::size_t(furthest)] = 1.0;
    int reached = 0;
    for (const int value : all.values) {
        const int size = std::abs(value);
        if (size == 0)
            continue;
        std::vector<double> next(shares.size(), 0.0);
        for (int sum = furthest - reached; sum <= furthest + reached; ++sum) {
            next[std::size_t(sum - size)] += shares[std::size_t(sum)] / 2.0;
            next[std::size_t(sum + size)] += shares[std::size_t(sum)] / 2.0;
        }
        shares = std::move(next);
        reached += size;
    }
    double asFar = 0.0;
    for (int sum = -furthest; sum <= furthest; ++sum)
        if (std::abs(sum) >= observed)
            asFar += shares[std::size_t(sum + furthest)];
    return asFar;
}

Interval bootstrapInterval(const std::vector<double>& differences)
{
    const Stepped all = stepped(differences, kFinestForBootstrap);
    const int lowest = std::ranges::min(all.values);
    std::map<int, double> drawn; // height above the lowest, share
    for (const int value : all.values)
        drawn[value - lowest] += 1.0 / double(all.values.size());
    const std::size_t range = std::size_t(std::ranges::max(all.values) - lowest);
    std::vector<double> shares{1.0};
    for (std::size_t draw = 0; draw < all.values.size(); ++draw) {
        std::vector<double> next(shares.size() + range, 0.0);
        for (const auto& [height, share] : drawn)
            for (std::size_t sum = 0; sum < shares.size(); ++sum)
                next[sum + std::size_t(height)] += shares[sum] * share;
        shares = std::move(next);
    }
    const auto count = int(all.values.size());
    const auto meanAt = [&](double share) {
        return double(quantile(shares, share) + count * lowest) / double(count * all.stepsPerPoint);
    };
    return {meanAt(kTail), meanAt(1.0 - kTail)};
}

std::vector<bool> discoveries(const std::vector<double>& shares)
{
    std::vector<double> sorted = shares;
    std::ranges::sort(sorted);
    double bar = -1.0;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        if (sorted[i] <= kFalseDiscoveries * double(i + 1) / double(sorted.size()))
            bar = sorted[i];
    std::vector<bool> found;
    for (const double share : shares)
        found.push_back(share <= bar);
    return found;
}

std::optional<PairedChange> pairedChange(const std::vector<double>& differences)
{
    if (differences.empty())
        return std::nullopt;
    PairedChange change;
    for (const double each : differences)
        ++(each > kAccuracy ? change.rose : each < -kAccuracy ? change.fell : change.same);
    change.mean = std::accumulate(differences.begin(), differences.end(), 0.0) / double(differences.size());
    if (change.changed() >= kFewestChanges) {
        change.p = signFlipShare(differences);
        change.interval = bootstrapInterval(differences);
    }
    return change;
}

} // namespace cxw::core
