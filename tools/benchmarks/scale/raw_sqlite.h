#pragma once

#include <QString>

#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace bench {

/// SQLite and nothing around it: what floors are made of. Ends the program when a statement fails.
class RawSqlite final
{
public:
    explicit RawSqlite(const QString& path);

    /// Runs one statement and reads every column of every row; says how many rows there were. `text` is bound
    /// to the first parameter, if there is one.
    qint64 run(const std::string& sql, const QString& text = {}) const;

private:
    struct Close
    {
        void operator()(sqlite3* handle) const;
    };

    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace bench
