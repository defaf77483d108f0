#pragma once

#include "core/diagnostic/vote_counts.h"

#include <optional>

namespace cxw::core {

/// Below this many scores a group has too few to speak of a mean or of agreement.
inline constexpr int kFewestVotes = 3;

/// How far a group agrees on one question: -1 two camps, 0 evenly spread, +1 unanimous.
///
/// Van der Eijk's A (Quality and Quantity 35, 2001) in the closed form that three categories allow.
/// Empty below three votes: too few to speak of agreement.
[[nodiscard]] std::optional<double> agreement(const VoteCounts& counts);

enum class AgreementFlag { Split, Mixed, Agreed };

/// Split below 0 (discuss first), Mixed below 0.5, else Agreed.
[[nodiscard]] AgreementFlag flagFor(double agreement);

} // namespace cxw::core
