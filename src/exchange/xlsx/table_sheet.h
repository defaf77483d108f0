#pragma once

#include "exchange/xlsx/xlsx_file.h"

namespace cxw::exchange {

// Widths of columns, in digits.
inline constexpr double kTextWidth = 40.0;
inline constexpr double kNameWidth = 22.0;
inline constexpr double kTimeWidth = 19.0;
inline constexpr double kCountWidth = 12.0;

/// One without columns yet.
[[nodiscard]] inline XlsxSheet sheetNamed(const QString& name)
{
    return {.name = name, .columns = {}, .widths = {}, .hasFigures = {}};
}

inline void addColumn(XlsxSheet& sheet, const QString& title, double width, bool hasFigures = false)
{
    sheet.columns.push_back({title});
    sheet.widths.push_back(width);
    sheet.hasFigures.push_back(hasFigures);
}

/// Nothing for an empty text.
[[nodiscard]] inline Cell textCell(const QString& text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

[[nodiscard]] inline Cell countCell(const std::optional<int>& number)
{
    return number ? Cell(*number) : Cell();
}

} // namespace cxw::exchange
