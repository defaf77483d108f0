#pragma once

#include "core/diagnostic/round_document.h"
#include "exchange/report/round_report.h"

namespace support {

/// The shipped bank, read once.
[[nodiscard]] const cxw::core::QuestionBank& bank();

/// A closed round of eleven people on the full set of 33, in one language: seeded votes with every kind of
/// answer, notes, reasons, a dropped and an added question.
[[nodiscard]] cxw::core::RoundDocument fullRound(cxw::core::Language language);

/// Its figures computed again after a test changed the sheet.
void recompute(cxw::core::RoundDocument& document);

[[nodiscard]] cxw::exchange::RoundReport reportOn(const cxw::core::RoundDocument& document);

} // namespace support
