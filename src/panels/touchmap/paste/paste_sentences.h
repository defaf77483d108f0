#pragma once

#include "core/touchmap/paste/paste_plan.h"

namespace cxw::core {
class NumberFormat;
}

namespace cxw::panels {

class PastePresenter;

/// What a column can become on a map, in words; "Leave out" for no field.
[[nodiscard]] QString pasteFieldWord(const std::optional<core::PasteField>& field,
                                     const core::WholeMap& whole);
/// Why a column is taken for what it is: "by name", "11 of 12 known".
[[nodiscard]] QString reasonOf(const core::PasteColumn& column, const core::NumberFormat& numbers);
/// "new", "in the map", "refused".
[[nodiscard]] QString fateWord(const core::PasteRow& row);
/// Why a row is refused, with the field in words; empty for one that is not.
[[nodiscard]] QString refusalOf(const core::PasteRow& row, const QString& cell, const QString& field);
/// "10 new in 5 stages, 2 skipped, 1 new channel (WhatsApp), 1 column left out".
[[nodiscard]] QString summaryOf(const PastePresenter& paste);

} // namespace cxw::panels
