#pragma once

#include "storage/sql/statement.h"

#include <QString>

#include <memory>
#include <string_view>

struct sqlite3;

namespace cxw::storage {

enum class Access { ReadWrite, ReadOnly };

/// One hardened connection to an SQLite file. Made, used and destroyed on one StorageThread, which is
/// checked: elsewhere every function throws std::logic_error. Otherwise throws StorageError.
class Connection final
{
public:
    /// `path` must be absolute and the file must exist: SQLite would make a missing one without a word.
    [[nodiscard]] static Connection open(const QString& path, Access access);
    [[nodiscard]] static Connection inMemory();

    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;
    ~Connection();

    /// A statement for one use; its compiled form is kept for the next one. `sql` is one statement.
    [[nodiscard]] Statement prepare(std::string_view sql);
    /// Runs one statement that is not worth keeping.
    void execute(std::string_view sql);

    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] sqlite3* handle() const;

private:
    class Link;
    explicit Connection(std::unique_ptr<Link> link);

    std::unique_ptr<Link> m_link;
};

} // namespace cxw::storage
