#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace cxw::exchange {

/// What a cell of a spreadsheet holds: nothing, a count, a figure, a date, a moment by its own clock or a
/// text. A text is never computed.
using Cell = std::variant<std::monostate, int, double, QDate, QDateTime, QString>;
using SheetRow = std::vector<Cell>;

[[nodiscard]] Cell cellOf(const std::optional<double>& figure);
/// Empty for a date that is none; a text before 1900, which spreadsheets do not know as dates.
[[nodiscard]] Cell cellOf(QDate date);
[[nodiscard]] Cell cellOf(const QDateTime& moment);
/// Puts the cells of `more` behind those of `row`.
void append(SheetRow& row, SheetRow more);

/// How the figures of a column are shown; the cells keep every digit.
enum class Digits {
    Two,     ///< 1.98
    Three,   ///< 0.035
    Signed,  ///< +0.32
    Percent, ///< 90%
};

struct SheetColumn
{
    QString title;
    Digits digits = Digits::Two;
};

/// Puts the columns of `more` behind those of `columns`.
void append(std::vector<SheetColumn>& columns, std::vector<SheetColumn> more);

/// One table: a head, and rows that are as long as it.
struct Sheet
{
    QString name; ///< any text; the file holds it as a spreadsheet allows it
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
};

struct Workbook
{
    QString title;
    QDate date; ///< what the file gives as its day of making, so that equal figures make equal bytes
    std::vector<Sheet> sheets; ///< at least one
};

} // namespace cxw::exchange
