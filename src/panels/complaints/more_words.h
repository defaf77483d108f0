#pragma once

#include "core/complaint/complaint_card.h"
#include "core/number_format.h"

#include <QStringList>

namespace cxw::panels {

[[nodiscard]] QString outcomeWord(core::Outcome outcome);
/// Whether the customer thinks of leaving, as a sentence would say it: "at risk of leaving".
[[nodiscard]] QString defectionWord(core::Defection defection);
[[nodiscard]] QString reasonWord(core::DefectionReason reason);
/// "25.00 EUR"
[[nodiscard]] QString moneyWords(const core::Money& money, const core::NumberFormat& numbers);

/// What is known of a complaint besides its story, each in some words; without the agent.
[[nodiscard]] QStringList factsOf(const core::ComplaintCard& card, const core::NumberFormat& numbers);

} // namespace cxw::panels
