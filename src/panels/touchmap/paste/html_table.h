#pragma once

#include <QStringList>

#include <vector>

namespace cxw::panels {

/// Rows as an HTML table for the clipboard, the first one as its head.
[[nodiscard]] QString htmlOfRows(const std::vector<QStringList>& rows);

/// Rows as text between tabs, quoted as spreadsheets read it; what a spreadsheet would compute has an
/// apostrophe before it.
[[nodiscard]] QString textOfRows(const std::vector<QStringList>& rows);

} // namespace cxw::panels
