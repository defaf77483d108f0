#pragma once

#include "core/diagnostic/vote_counts.h"

#include <optional>

namespace cxw::core {

/// Mean of the scores, 1 to 3: (n1 + 2 n2 + 3 n3) / N. Empty without a score.
[[nodiscard]] std::optional<double> meanOf(const VoteCounts& counts);
/// The mean on 0 to 100: 100 (m - 1) / 2.
[[nodiscard]] double indexOf(double mean);
/// Share of threes among the scores, 0 to 1. Empty without a score.
[[nodiscard]] std::optional<double> topShare(const VoteCounts& counts);
/// Share of ones among the scores, 0 to 1. Empty without a score.
[[nodiscard]] std::optional<double> bottomShare(const VoteCounts& counts);
/// Scores / (invited - not applicable), 0 to 1. Empty when nobody is left to ask.
[[nodiscard]] std::optional<double> coverageOf(const VoteCounts& counts, int invited);

/// Whether a group's answers carry a mean: at least three scores and half of those asked.
[[nodiscard]] bool carriesMean(const VoteCounts& counts, int invited);

} // namespace cxw::core
