#pragma once

#include "core/id.h"
#include "storage/sql/narrow_row.h"
#include "storage/sql/row.h"

#include <memory>
#include <type_traits>
#include <vector>

namespace cxw::storage {

/// One use of a prepared statement: bind by name, run, done. Results are read forward only, and the statement
/// is reset after them, so that none keeps a lock. Throws StorageError.
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

    Statement& bind(const char* name, qint64 value);
    Statement& bind(const char* name, int value) { return bind(name, qint64(value)); }
    Statement& bind(const char* name, bool value) { return bind(name, qint64(value)); }
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
        return value ? bind(name, *value) : bindNull(name);
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
        forEachNarrow([&](const NarrowRow&) {
            visit(Row(*m_query));
            return true;
        });
    }

    /// By place instead of name, for passes over very many rows; `visit` says whether to go on.
    template <class Visit> void forEachNarrow(Visit visit)
    {
        begin();
        while (step() && visit(NarrowRow(m_query->statement))) { }
        finish();
    }

private:
    struct Release
    {
        void operator()(PreparedQuery* query) const;
    };

    Statement& bindNull(const char* name);
    [[nodiscard]] int placeOf(const char* name);
    Statement& bound(int result);
    void begin();
    [[nodiscard]] bool step();
    void finish();
    [[noreturn]] void fail();

    std::unique_ptr<PreparedQuery> m_own; ///< null when borrowed
    std::unique_ptr<PreparedQuery, Release> m_query;
    std::size_t m_bound = 0; ///< parameters so far
};

} // namespace cxw::storage
