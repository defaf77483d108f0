#include "raw_sqlite.h"

#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace bench {
namespace {

struct Finalize
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

void check(int result, sqlite3* handle)
{
    if (result == SQLITE_OK)
        return;
    std::fprintf(stderr, "floor: %s\n", sqlite3_errmsg(handle));
    std::abort();
}

qint64 readRow(sqlite3_stmt* statement)
{
    qint64 sum = 0;
    for (int i = 0; i < sqlite3_column_count(statement); ++i)
        sum += sqlite3_column_type(statement, i) == SQLITE_TEXT
            ? qint64(sqlite3_column_text(statement, i) != nullptr) + sqlite3_column_bytes(statement, i)
            : sqlite3_column_int64(statement, i);
    return sum;
}

} // namespace

RawSqlite::RawSqlite(const QString& path)
{
    sqlite3* handle = nullptr;
    const int result = sqlite3_open(QFile::encodeName(path).constData(), &handle);
    m_handle.reset(handle);
    check(result, handle);
}

void RawSqlite::Close::operator()(sqlite3* handle) const
{
    sqlite3_close(handle);
}

qint64 RawSqlite::run(const std::string& sql, const QString& text) const
{
    sqlite3_stmt* compiled = nullptr;
    check(sqlite3_prepare_v2(m_handle.get(), sql.c_str(), -1, &compiled, nullptr), m_handle.get());
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(compiled);
    const QByteArray bytes = text.toUtf8();
    if (sqlite3_bind_parameter_count(compiled) > 0)
        check(sqlite3_bind_text(compiled, 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT),
              m_handle.get());
    qint64 rows = 0;
    volatile qint64 kept = 0; // so that no reading is left out
    int result = 0;
    while ((result = sqlite3_step(compiled)) == SQLITE_ROW) {
        kept = kept + readRow(compiled);
        ++rows;
    }
    check(result == SQLITE_DONE ? SQLITE_OK : result, m_handle.get());
    return rows;
}

} // namespace bench
