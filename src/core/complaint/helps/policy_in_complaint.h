#pragma once

#include "core/complaint/complaint.h"
#include "core/complaint/helps/policy_watch.h"

namespace cxw::core {

/// The first phrase in what was written about a complaint (the story, what we did, the lines of its steps)
/// that is not among its citations.
[[nodiscard]] std::optional<PolicyWording> policyIn(const Complaint& complaint, const PolicyWatch& watch);

/// The complaint with the better sentence in the place of that phrase, the first time it stands there.
[[nodiscard]] Complaint withBetterSentence(const Complaint& complaint, const PolicyWording& wording);

/// The complaint with the phrase among its accepted citations.
[[nodiscard]] Complaint withCitation(const Complaint& complaint, const QString& phrase, Instant at);

[[nodiscard]] bool isCited(const std::vector<PolicyCitation>& citations, const QString& phrase);

} // namespace cxw::core
