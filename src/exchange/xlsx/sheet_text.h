#pragma once

#include <QByteArray>
#include <QString>

namespace cxw::exchange {

/// The most UTF-16 code units that a cell of a spreadsheet holds.
inline constexpr qsizetype kLongestCell = 32'767;

/// A text as UTF-8 that the file can hold and a spreadsheet shows as it is: what XML forbids is replaced,
/// what only looks like an escaped character ("_x0041_") is escaped. A text too long for a cell ends in "…".
[[nodiscard]] QByteArray sheetText(QString text);

} // namespace cxw::exchange
