#pragma once

#include "core/complaint/complaint.h"

namespace cxw::panels {

/// The steps of a complaint as a draft keeps them: {"respond": {"state": …, "at": …, "line": …}, …}.
[[nodiscard]] QString draftTextOf(const core::StepRecords& steps);
/// The way back; what cannot be read is left out.
[[nodiscard]] core::StepRecords draftedSteps(const QString& text);

/// The phrases that were kept: [[phrase, when], …].
[[nodiscard]] QString draftTextOf(const std::vector<core::PolicyCitation>& citations);
/// The way back.
[[nodiscard]] std::vector<core::PolicyCitation> draftedCitations(const QString& text);

} // namespace cxw::panels
