#pragma once

#include "core/touchmap/map_facts.h"
#include "core/touchmap/map_layout.h"

namespace cxw::charts {

class Words;

[[nodiscard]] QString laneName(const core::LaneKey& lane, const core::WholeMap& whole, const Words& words);

/// What a touchpoint's cell says, in words, also of what is shown by colour or icon; empty for nothing.
/// Emotions are those of customers in general, or of each persona with its name.
[[nodiscard]] QString mapCellText(const core::LaneKey& lane, const core::Touchpoint& touchpoint,
                                  const core::WholeMap& whole, const core::MapFacts& facts,
                                  const Words& words);

/// "question 16: 1.2"; its words where the latest round did not ask it.
[[nodiscard]] QString questionText(const core::LinkedQuestion& question, const Words& words);
/// "+2", "−1", "0".
[[nodiscard]] QString emotionText(int emotion);
/// "45 min", "2 h", "3 days".
[[nodiscard]] QString responseText(int minutes, const Words& words);
/// The icon of a channel: its own, or one that its name speaks of.
[[nodiscard]] QString channelIcon(const core::Channel& channel);

} // namespace cxw::charts
