#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace cxw::core {

/// What is kept of a table from the clipboard.
inline constexpr int kMostSheetRows = 20'000;
inline constexpr int kMostSheetColumns = 60;

/// A table of texts as a spreadsheet puts it on the clipboard: no row and no last column is empty, all rows
/// are as wide as the widest, cells have no blanks around them.
struct Sheet
{
    std::vector<QStringList> rows;
    qsizetype furtherRows = 0; ///< beyond kMostSheetRows

    [[nodiscard]] int width() const { return rows.empty() ? 0 : int(rows.front().size()); }
    bool operator==(const Sheet&) const = default;
};

/// Rows of any widths as a sheet; empty when no cell says anything.
[[nodiscard]] std::optional<Sheet> sheetOf(std::vector<QStringList> rows);

/// Reads cells between tabs, rows in lines; a cell in quotation marks may hold both (as Excel and LibreOffice
/// write). Empty for a text that says nothing, and for what is no text at all.
[[nodiscard]] std::optional<Sheet> sheetOfText(const QString& text);

} // namespace cxw::core
