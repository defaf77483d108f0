#pragma once

#include "core/statistics/interval.h"

#include <optional>
#include <vector>

namespace cxw::core {

/// Below this many changed answers arrows and counts speak, no test.
inline constexpr int kFewestChanges = 6;

/// What paired values, later minus earlier, say of the change between two rounds.
struct PairedChange
{
    int rose = 0;
    int fell = 0;
    int same = 0;
    double mean = 0.0;                ///< of the differences, -2 to 2
    std::optional<double> p;          ///< exact sign-flip test; empty below kFewestChanges
    std::optional<Interval> interval; ///< of the mean, 95 %, indicative; empty below kFewestChanges

    [[nodiscard]] int changed() const { return rose + fell; }
    [[nodiscard]] int all() const { return changed() + same; }
    /// Whether the test says that it is more than chance.
    [[nodiscard]] bool isClear() const { return p && *p < 0.05; }
    bool operator==(const PairedChange&) const = default;
};

/// Empty without a pair.
[[nodiscard]] std::optional<PairedChange> pairedChange(const std::vector<double>& differences);

/// Share of the 2^k sign patterns of the k non-zero differences whose sum is at least as far from 0 as the
/// observed one (method.md 3; Fisher's randomisation test). 1 when nothing changed. Exact where the
/// differences are multiples of 1/n for one n up to 2520, which scores and most means are; else to the
/// nearest 1/2520.
[[nodiscard]] double signFlipShare(const std::vector<double>& differences);

/// The 2.5 % and 97.5 % points of the mean under resampling with replacement, as the n-fold convolution of
/// the observed differences: no random numbers. Exact for multiples of 1/n with n up to 120, else to the
/// nearest 1/120. At least one difference.
[[nodiscard]] Interval bootstrapInterval(const std::vector<double>& differences);

/// Which of several tests still count at 5 % false discoveries (Benjamini and Hochberg 1995), in the order
/// given.
[[nodiscard]] std::vector<bool> discoveries(const std::vector<double>& shares);

} // namespace cxw::core
