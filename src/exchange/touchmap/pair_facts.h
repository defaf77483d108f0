#pragma once

#include "charts/words.h"
#include "exchange/report/report_head.h"
#include "exchange/touchmap/map_content.h"

namespace cxw::exchange {

/// What the other map of the pair says of touchpoints: how it feels there, and what becomes of them.
using PairFacts = std::map<core::TouchpointId, std::vector<ReportFact>>;

/// As far as it was chosen to be seen; in words.
[[nodiscard]] PairFacts pairFactsOf(const MapContent& content, const charts::Words& words);

/// "today" or "future".
[[nodiscard]] QString stateWord(core::MapState state, const charts::Words& words);
/// "new", "gone", "moved" or "changed".
[[nodiscard]] QString changeWord(core::PairChangeKind kind, const charts::Words& words);

} // namespace cxw::exchange
