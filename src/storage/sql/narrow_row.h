#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/whole_text.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace cxw::storage {

/// A row by the place of its columns, read where SQLite has it. Lives as long as the step that produced it. A
/// value of the wrong type means a damaged file and throws StorageError(Corrupt).
class NarrowRow final
{
public:
    explicit NarrowRow(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull(int place) const;
    [[nodiscard]] qint64 integer(int place) const;
    [[nodiscard]] int smallInteger(int place) const;
    /// As the file has it, in UTF-8.
    [[nodiscard]] std::string_view text(int place) const;

    [[nodiscard]] QString words(int place) const { return core::wholeText(text(place)); }

    [[nodiscard]] core::Instant instant(int place) const { return core::instantFrom(integer(place)); }
    [[nodiscard]] std::optional<core::Instant> optionalInstant(int place) const
    {
        return isNull(place) ? std::nullopt : std::optional(instant(place));
    }
    [[nodiscard]] std::optional<int> optionalSmallInteger(int place) const
    {
        return isNull(place) ? std::nullopt : std::optional(smallInteger(place));
    }
    template <class AnyId> [[nodiscard]] std::optional<AnyId> optionalId(int place) const
    {
        return isNull(place) ? std::nullopt : std::optional(AnyId(integer(place)));
    }

private:
    sqlite3_stmt* m_statement;
};

/// What the few different texts of a column mean, decoded once each.
template <class Value> class DecodedTexts final
{
public:
    template <class Decode> [[nodiscard]] const Value& of(std::string_view text, Decode decode)
    {
        for (const auto& [known, value] : m_known)
            if (known == text)
                return value;
        m_known.emplace_back(text, decode(core::wholeText(text)));
        return m_known.back().second;
    }

private:
    std::vector<std::pair<std::string, Value>> m_known;
};

} // namespace cxw::storage
