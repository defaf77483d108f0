#pragma once

#include "core/clock.h"
#include "storage/sql/narrow_row.h"
#include "storage/sql/prepared_query.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string_view>

namespace cxw::storage {

/// The row at which a statement stands, read by column name. Lives as long as the step that produced it.
/// A value of the wrong type means a damaged file and throws StorageError(Corrupt).
class Row final
{
public:
    explicit Row(PreparedQuery& source)
        : m_source(source)
    {
    }

    [[nodiscard]] bool isNull(std::string_view column) const;
    [[nodiscard]] QString text(std::string_view column) const;
    [[nodiscard]] std::optional<QString> optionalText(std::string_view column) const;
    [[nodiscard]] qint64 integer(std::string_view column) const;
    [[nodiscard]] int smallInteger(std::string_view column) const;
    [[nodiscard]] bool boolean(std::string_view column) const;
    [[nodiscard]] core::Instant instant(std::string_view column) const;
    [[nodiscard]] QDate date(std::string_view column) const;
    [[nodiscard]] std::optional<int> optionalSmallInteger(std::string_view column) const;
    [[nodiscard]] std::optional<bool> optionalBoolean(std::string_view column) const;
    [[nodiscard]] std::optional<core::Instant> optionalInstant(std::string_view column) const;

    template <class AnyId> [[nodiscard]] AnyId id(std::string_view column) const
    {
        return AnyId(integer(column));
    }
    template <class AnyId> [[nodiscard]] std::optional<AnyId> optionalId(std::string_view column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<AnyId>(column));
    }

private:
    [[nodiscard]] int placeOf(std::string_view column) const { return m_source.columnAt(column); }
    [[nodiscard]] NarrowRow row() const { return NarrowRow(m_source.statement); }

    PreparedQuery& m_source;
};

/// Throws StorageError(Corrupt): the file holds a value that this program never writes.
[[noreturn]] void throwBadValue(std::string_view column);

/// What `decode` made of a column, or StorageError(Corrupt) when it made nothing.
template <class Value> [[nodiscard]] Value known(std::optional<Value> decoded, std::string_view column)
{
    if (!decoded)
        throwBadValue(column);
    return *std::move(decoded);
}

} // namespace cxw::storage
