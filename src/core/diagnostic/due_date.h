#pragma once

#include <QDate>

namespace cxw::core {

/// The first date after `last` in the series anchor + n times `months`, each counted from the anchor and
/// clamped to the month's end: never chained, so 31 August does not drift. Invalid when `anchor` is.
[[nodiscard]] QDate nextDueDate(QDate anchor, QDate last, int months);

} // namespace cxw::core
