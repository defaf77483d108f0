#pragma once

#include "core/complaint/complaint.h"
#include "exchange/json/json_place.h"

namespace cxw::exchange {

// Parts of a complaint that every file of ours writes alike (see complaintRow), read again. Each refuses
// (InputError) what is none.

[[nodiscard]] std::optional<core::Instant> instantOrNullAt(const JsonPlace& place);
[[nodiscard]] std::optional<bool> truthOrNullAt(const JsonPlace& place);
[[nodiscard]] std::optional<core::Money> moneyOrNullAt(const JsonPlace& place);
[[nodiscard]] core::StepRecords stepsAt(const JsonPlace& place);
[[nodiscard]] std::vector<core::PolicyCitation> citationsAt(const JsonPlace& place);
[[nodiscard]] std::vector<std::pair<QString, QString>> extrasAt(const JsonPlace& place);

} // namespace cxw::exchange
