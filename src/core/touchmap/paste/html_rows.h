#pragma once

#include <QStringList>

#include <vector>

namespace cxw::core {

/// The cells of the first table of an HTML text that says something and has no table within it; a cell over
/// several rows or columns stands in the first of them. Notes at cells are no part of them, and a day of a
/// spreadsheet is written YYYY-MM-DD where its text could be another one. Empty when there is none. As long
/// as the text is, so long it takes; loads nothing that the text refers to. Any thread.
[[nodiscard]] std::vector<QStringList> rowsOfHtml(QStringView html);

} // namespace cxw::core
