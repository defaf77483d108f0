#include "exchange/xlsx/workbook.h"

#include <iterator>

namespace cxw::exchange {
namespace {

constexpr int kFirstYear = 1900; // spreadsheets count days from here

} // namespace

Cell cellOf(const std::optional<double>& figure)
{
    return figure ? Cell(*figure) : Cell();
}

Cell cellOf(QDate date)
{
    if (!date.isValid())
        return {};
    return date.year() < kFirstYear ? Cell(date.toString(Qt::ISODate)) : Cell(date);
}

Cell cellOf(const QDateTime& moment)
{
    if (!moment.isValid())
        return {};
    return moment.date().year() < kFirstYear ? Cell(moment.toString(Qt::ISODate)) : Cell(moment);
}

void append(SheetRow& row, SheetRow more)
{
    row.insert(row.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void append(std::vector<SheetColumn>& columns, std::vector<SheetColumn> more)
{
    columns.insert(columns.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace cxw::exchange
