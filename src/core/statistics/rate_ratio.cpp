#include "core/statistics/rate_ratio.h"

#include <algorithm>
#include <cmath>

namespace cxw::core {
namespace {

constexpr double kRatioTail = 0.025;

double logChoose(qint64 n, qint64 k)
{
    double sum = 0.0;
    for (qint64 i = 1; i <= std::min(k, n - k); ++i)
        sum += std::log(double(n - i + 1)) - std::log(double(i));
    return sum;
}

/// What P(X > k) + P(X = k) is in units of P(X = k), for X binomial(n, share) with share at most k/n: from k
/// on the terms fall, so that few of them count.
double tailInFirstTerms(qint64 n, qint64 k, double share)
{
    double sum = 0.0;
    double term = 1.0;
    for (qint64 i = k; i <= n && term > sum * 1e-17; ++i) {
        sum += term;
        term *= double(n - i) / double(i + 1) * share / (1.0 - share);
    }
    return sum;
}

/// The lower Clopper-Pearson end for k of n: the share at which k or more have the chance kRatioTail. It is
/// a quantile of the beta distribution, which no library that the program needs anyway offers; so the
/// binomial sum is bisected, which is as exact.
double lowestShare(qint64 k, qint64 n)
{
    if (k == 0)
        return 0.0;
    const double choices = logChoose(n, k);
    double low = 0.0;
    double high = double(k) / double(n);
    for (int halving = 0; halving < 100; ++halving) {
        const double middle = (low + high) / 2.0;
        const double first =
            std::exp(choices + double(k) * std::log(middle) + double(n - k) * std::log1p(-middle));
        (first * tailInFirstTerms(n, k, middle) < kRatioTail ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

} // namespace

double rateOf(const EventCount& count)
{
    return count.exposure > 0 ? double(count.events) / count.exposure : 0.0;
}

std::optional<RateRatio> rateRatio(const EventCount& before, const EventCount& after)
{
    const qint64 all = before.events + after.events;
    if (all == 0)
        return std::nullopt;
    const double scale = before.exposure / after.exposure;
    const double lowAfter = lowestShare(after.events, all);
    const double lowBefore = lowestShare(before.events, all);
    // Dividing by 0 gives the infinity that is meant.
    return RateRatio{.ratio = double(after.events) / double(before.events) * scale,
                     .interval = {.low = lowAfter / (1.0 - lowAfter) * scale,
                                  .high = (1.0 - lowBefore) / lowBefore * scale}};
}

} // namespace cxw::core
