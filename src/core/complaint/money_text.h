#pragma once

#include "core/complaint/complaint.h"

namespace cxw::core {

/// How many decimals a currency has (ISO 4217): 0 for yen, 3 for dinars, 2 for most.
[[nodiscard]] int decimalsOf(const QString& currency);

/// The amount as files write it: "12.50", "-1200".
[[nodiscard]] QString amountText(const Money& money);

/// Reads "12.50", "12,5" and "1 200"; empty for what is no amount in this currency, and for a currency that
/// is not three letters.
[[nodiscard]] std::optional<Money> moneyFrom(const QString& amount, const QString& currency);

} // namespace cxw::core
