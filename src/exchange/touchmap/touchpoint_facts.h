#pragma once

#include "charts/words.h"
#include "exchange/report/report_head.h"
#include "exchange/touchmap/map_content.h"

namespace cxw::exchange {

/// Everything that is said of a touchpoint but its title and its stage, field by field; what is empty is left
/// out, except for who is accountable.
[[nodiscard]] std::vector<ReportFact> factsOf(const core::Touchpoint& touchpoint, const MapContent& content,
                                              const charts::Words& words);

} // namespace cxw::exchange
