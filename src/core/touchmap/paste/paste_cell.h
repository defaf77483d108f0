#pragma once

#include "core/touchmap/paste/paste_words.h"
#include "core/touchmap/touchpoint.h"

namespace cxw::core {

/// The whole number that a cell is, whichever minus it is written with, with a plus, groups of digits or a
/// fraction of nothing ("4.00").
[[nodiscard]] std::optional<int> numberIn(const QString& cell);

/// Yes or no in one of the languages, or 1 and 0, x and -.
[[nodiscard]] std::optional<bool> truthIn(const QString& cell, const PasteWords& words);

/// The day, unless one cannot tell it: 3/4/2026 is refused, 2026-04-03, 3.4.2026 and 30/4/2026 are not.
[[nodiscard]] QDate dayOf(const QString& cell);

/// Gives a touchpoint what a cell that is not empty says. False, and nothing given, for a cell that does not
/// suit the field. Stage, channel and owner are names of other records and not for here.
[[nodiscard]] bool putCell(Touchpoint& touchpoint, const PasteField& field, const QString& cell,
                           const PasteWords& words);

} // namespace cxw::core
