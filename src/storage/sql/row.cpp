#include "storage/sql/row.h"

#include "core/storage_error.h"

#include <limits>

namespace cxw::storage {

void throwBadValue(std::string_view column)
{
    throw core::StorageError(
        {core::ErrorKind::Corrupt, QString::fromUtf8(column.data(), qsizetype(column.size()))});
}

QVariant Row::value(std::string_view column) const
{
    return m_source.query.value(m_source.columnAt(column));
}

bool Row::isNull(std::string_view column) const
{
    return m_source.query.isNull(m_source.columnAt(column));
}

QString Row::text(std::string_view column) const
{
    const QVariant found = value(column);
    if (found.typeId() != QMetaType::QString || isNull(column))
        throwBadValue(column);
    return found.toString();
}

std::optional<QString> Row::optionalText(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

qint64 Row::integer(std::string_view column) const
{
    const QVariant found = value(column);
    if (found.typeId() != QMetaType::LongLong || isNull(column))
        throwBadValue(column);
    return found.toLongLong();
}

int Row::smallInteger(std::string_view column) const
{
    const qint64 wide = integer(column);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        throwBadValue(column);
    return int(wide);
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
