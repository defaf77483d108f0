#pragma once

#include "exchange/report/round_report.h"

namespace cxw::exchange {

/// Notes of the group, reasons of agreed scores and remarks of participants (without their names), question
/// by question in the order of asking; questions without any are left
/// out, and so are votes that are not revealed yet.
[[nodiscard]] std::vector<ReportNote> notesOf(const core::RoundDocument& document,
                                              const charts::Words& words);

/// What the round dropped, added and swapped, with why.
[[nodiscard]] std::vector<ReportChange> changesOf(const core::RoundDocument& document,
                                                  const charts::Words& words);

} // namespace cxw::exchange
