#pragma once

#include "charts/words.h"
#include "exchange/report/report_head.h"
#include "exchange/touchmap/map_content.h"

namespace cxw::exchange {

/// Everything that is said of a touchpoint but its title and its stage, field by field; what is empty is left
/// out, except for who is accountable.
[[nodiscard]] std::vector<ReportFact> factsOf(const core::Touchpoint& touchpoint, const MapContent& content,
                                              const charts::Words& words);
/// Which complaints a map counts, and how: "complaints from 1 Oct 2026 to 31 Oct 2026". Empty when none are.
[[nodiscard]] QString countedComplaints(const core::MapFacts& facts, const charts::Words& words);

} // namespace cxw::exchange
