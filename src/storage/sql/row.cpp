#include "storage/sql/row.h"

#include "core/storage_error.h"

namespace cxw::storage {

void throwBadValue(std::string_view column)
{
    throw core::StorageError({core::ErrorKind::Corrupt, core::wholeText(column)});
}

bool Row::isNull(std::string_view column) const
{
    return row().isNull(placeOf(column));
}

QString Row::text(std::string_view column) const
{
    return row().words(placeOf(column));
}

std::optional<QString> Row::optionalText(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

qint64 Row::integer(std::string_view column) const
{
    return row().integer(placeOf(column));
}

int Row::smallInteger(std::string_view column) const
{
    return row().smallInteger(placeOf(column));
}

bool Row::boolean(std::string_view column) const
{
    return integer(column) != 0;
}

core::Instant Row::instant(std::string_view column) const
{
    return core::instantFrom(integer(column));
}

QDate Row::date(std::string_view column) const
{
    const QDate date = QDate::fromString(text(column), Qt::ISODate);
    if (!date.isValid())
        throwBadValue(column);
    return date;
}

std::optional<int> Row::optionalSmallInteger(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(smallInteger(column));
}

std::optional<bool> Row::optionalBoolean(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(boolean(column));
}

std::optional<core::Instant> Row::optionalInstant(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

} // namespace cxw::storage
