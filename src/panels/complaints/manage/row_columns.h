#pragma once

#include <QRect>
#include <QString>

#include <vector>

namespace cxw::panels {

class Appearance;

/// What the list can show of a complaint.
enum class RowColumn {
    Received,
    Customer,
    What,
    Steps,
    Age,
    Channel,
    Category,
    Severity,
    Agent,
    Promise,
    Touchpoint
};

/// received, customer, what happened, steps, age.
[[nodiscard]] std::vector<RowColumn> usualColumns();
/// Every column, those of `shown` first and in their order.
[[nodiscard]] std::vector<RowColumn> allColumns(const std::vector<RowColumn>& shown);
/// A list without its reference, or without what happened, is none.
[[nodiscard]] bool isAlwaysShown(RowColumn column);

[[nodiscard]] QString columnWord(RowColumn column);
/// As a workspace keeps them: codes with a comma between them.
[[nodiscard]] QString columnsText(const std::vector<RowColumn>& columns);
/// The way back: each once, what is always shown among them; the usual ones for nothing of ours.
[[nodiscard]] std::vector<RowColumn> columnsFrom(const QString& text);

struct PlacedColumn
{
    RowColumn column = RowColumn::Received;
    QRect rect;

    bool operator==(const PlacedColumn&) const = default;
};

/// Where the columns stand in a row. What happened takes what the others leave; the others give way, the
/// least needed first, where that would be too little.
[[nodiscard]] std::vector<PlacedColumn> placeColumns(const QRect& row, const std::vector<RowColumn>& columns,
                                                     const Appearance& appearance);

} // namespace cxw::panels
