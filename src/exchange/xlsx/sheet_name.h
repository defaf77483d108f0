#pragma once

#include <QStringList>

namespace cxw::exchange {

/// `wanted` as a name that spreadsheets take and that is not among `taken`, whatever the case: at most 31
/// characters, none of [ ] : * ? / \, no apostrophe at either end, not empty.
[[nodiscard]] QString sheetName(const QString& wanted, const QStringList& taken);

} // namespace cxw::exchange
