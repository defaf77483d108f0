#pragma once

#include <QStringList>

#include <vector>

namespace cxw::panels {

/// The first table of an HTML text that is not a table of layout around it, cell by cell; a cell over several
/// rows or columns stands in the first of them. Loads nothing that the text refers to. Empty when there is
/// none. Any thread.
[[nodiscard]] std::vector<QStringList> rowsOfHtml(const QString& html);

/// Rows as an HTML table for the clipboard, the first one as its head.
[[nodiscard]] QString htmlOfRows(const std::vector<QStringList>& rows);

/// Rows as text between tabs, quoted as spreadsheets read it; what a spreadsheet would compute has an
/// apostrophe before it.
[[nodiscard]] QString textOfRows(const std::vector<QStringList>& rows);

} // namespace cxw::panels
