#pragma once

#include <QFont>

namespace cxw::charts {

/// The sizes in which the program speaks; points at 100 % text size.
enum class TypeRole { Display, Title, Body, Caption, Micro, Figure };

/// 20, 12.5, 10.5, 10, 9 and 26 points.
[[nodiscard]] double pointSizeOf(TypeRole role);

/// `base` in the size and weight of a role, times `zoom` (1.0 = 100 %). Display, title and figure are
/// semibold.
[[nodiscard]] QFont fontFor(TypeRole role, const QFont& base, double zoom = 1.0);

/// The role beside a `body` text of any size and unit (points or pixels): for what is painted to a given text
/// size. Same weights as fontFor.
[[nodiscard]] QFont inRole(TypeRole role, const QFont& body);

/// Open Sans with tabular digits, for charts and reports; the system's font where it is not installed.
[[nodiscard]] QFont reportFont();

} // namespace cxw::charts
