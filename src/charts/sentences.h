#pragma once

#include "charts/named_area.h"

namespace cxw::charts {

class Words;

/// The sentence that says what the areas show: "Financials is lowest at 1.49, on 5 of 6 questions; the other
/// three areas lie between 1.98 and 2.15." Says which areas are left out for want of a mean.
[[nodiscard]] QString areaSentence(const core::RoundResults& results, const std::vector<NamedArea>& areas,
                                   const Words& words);

/// The sentence under the score grid: the lowest area, and how many questions split the room.
[[nodiscard]] QString gridSentence(const core::RoundResults& results, const std::vector<NamedArea>& areas,
                                   const Words& words);

/// The sentence over the gaps: the one furthest from 3, and how many lie below it.
[[nodiscard]] QString gapSentence(const core::RoundResults& results, const core::WordingTable& wordings,
                                  const Words& words);

/// A question's value as people read it: two decimals for a mean, the digit itself for one person's score or
/// an agreed one.
[[nodiscard]] QString valueText(double value, const core::RoundResults& results, const Words& words);

} // namespace cxw::charts
