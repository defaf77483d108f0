#include "storage/sql/narrow_row.h"

#include "core/storage_error.h"

#include <sqlite3.h>

#include <limits>

namespace cxw::storage {
namespace {

[[noreturn]] void throwBadPlace(sqlite3_stmt* statement, int place)
{
    throw core::StorageError(
        {core::ErrorKind::Corrupt, core::wholeText(sqlite3_column_name(statement, place))});
}

} // namespace

bool NarrowRow::isNull(int place) const
{
    return sqlite3_column_type(m_statement, place) == SQLITE_NULL;
}

qint64 NarrowRow::integer(int place) const
{
    if (sqlite3_column_type(m_statement, place) != SQLITE_INTEGER)
        throwBadPlace(m_statement, place);
    return sqlite3_column_int64(m_statement, place);
}

int NarrowRow::smallInteger(int place) const
{
    const qint64 wide = integer(place);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        throwBadPlace(m_statement, place);
    return int(wide);
}

std::string_view NarrowRow::text(int place) const
{
    if (sqlite3_column_type(m_statement, place) != SQLITE_TEXT)
        throwBadPlace(m_statement, place);
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, place));
    return {bytes, std::size_t(sqlite3_column_bytes(m_statement, place))};
}

} // namespace cxw::storage
