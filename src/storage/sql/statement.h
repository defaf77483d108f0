#pragma once

#include "core/id.h"
#include "storage/sql/narrow_row.h"
#include "storage/sql/row.h"

#include <memory>
#include <type_traits>
#include <vector>

namespace cxw::storage {

/// One use of a prepared statement: bind by name, run, done. Results are read forward only and always to the
/// end, so that no statement keeps a lock. Throws StorageError.
class Statement final
{
public:
    /// Borrows `cached`, which must outlive the statement.
    explicit Statement(PreparedQuery& cached);
    /// Owns `query`, for one use.
    explicit Statement(std::unique_ptr<PreparedQuery> query);
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bind(const char* name, qint64 value) { return bindValue(name, value); }
    Statement& bind(const char* name, int value) { return bindValue(name, value); }
    Statement& bind(const char* name, bool value) { return bindValue(name, value ? 1 : 0); }
    /// Never NULL: a null QString is the empty text.
    Statement& bind(const char* name, const QString& value);
    Statement& bind(const char* name, core::Instant value);
    Statement& bind(const char* name, QDate value);
    template <class Tag> Statement& bind(const char* name, core::Id<Tag> id)
    {
        return bind(name, id.value());
    }
    template <class Value> Statement& bind(const char* name, const std::optional<Value>& value)
    {
        return value ? bind(name, *value) : bindValue(name, QVariant());
    }

    /// Runs to the end and ignores what rows there are.
    void run();

    /// Every row through `map`, in the order of the query.
    template <class Map> [[nodiscard]] auto all(Map map) -> std::vector<std::invoke_result_t<Map, const Row&>>
    {
        std::vector<std::invoke_result_t<Map, const Row&>> rows;
        forEach([&](const Row& row) { rows.push_back(map(row)); });
        return rows;
    }

    /// The first row through `map`; empty when there is none.
    template <class Map>
    [[nodiscard]] auto first(Map map) -> std::optional<std::invoke_result_t<Map, const Row&>>
    {
        std::optional<std::invoke_result_t<Map, const Row&>> found;
        forEach([&](const Row& row) {
            if (!found)
                found.emplace(map(row));
        });
        return found;
    }

    template <class Visit> void forEach(Visit visit)
    {
        begin();
        while (step())
            visit(Row(*m_query));
        finish();
    }

    /// For passes over very many rows: without the copies that the driver makes of each. `visit` says whether
    /// to go on.
    template <class Visit> void forEachNarrow(Visit visit)
    {
        begin();
        for (bool more = hasNarrowRow(); more; more = stepNarrowly())
            if (!visit(NarrowRow(narrowHandle())))
                break;
        finish();
    }

private:
    struct Release
    {
        void operator()(PreparedQuery* query) const;
    };

    Statement& bindValue(const char* name, const QVariant& value);
    void begin();
    [[nodiscard]] bool step();
    void finish();
    [[nodiscard]] sqlite3_stmt* narrowHandle() const;
    [[nodiscard]] bool hasNarrowRow() const;
    [[nodiscard]] bool stepNarrowly();
    [[noreturn]] void fail();

    std::unique_ptr<PreparedQuery> m_own; ///< null when borrowed
    std::unique_ptr<PreparedQuery, Release> m_query;
};

} // namespace cxw::storage
