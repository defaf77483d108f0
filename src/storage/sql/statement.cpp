#include "storage/sql/statement.h"

#include "storage/sql/sql_error.h"

#include <sqlite3.h>

#include <stdexcept>

namespace cxw::storage {

void Statement::Release::operator()(PreparedQuery* query) const
{
    sqlite3_reset(query->statement);
    sqlite3_clear_bindings(query->statement);
    query->inUse = false;
}

Statement::Statement(PreparedQuery& cached)
    : m_query(&cached)
{
    cached.inUse = true;
}

Statement::Statement(std::unique_ptr<PreparedQuery> query)
    : m_own(std::move(query))
    , m_query(m_own.get())
{
}

Statement::~Statement() = default;

Statement& Statement::bind(const char* name, qint64 value)
{
    return bound(sqlite3_bind_int64(m_query->statement, placeOf(name), value));
}

Statement& Statement::bind(const char* name, const QString& value)
{
    const QByteArray text = value.toUtf8();
    return bound(sqlite3_bind_text64(m_query->statement, placeOf(name), text.constData(),
                                     sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(const char* name, core::Instant value)
{
    return bind(name, core::millisecondsOf(value));
}

Statement& Statement::bind(const char* name, QDate value)
{
    return bind(name, value.toString(Qt::ISODate));
}

Statement& Statement::bindNull(const char* name)
{
    return bound(sqlite3_bind_null(m_query->statement, placeOf(name)));
}

void Statement::run()
{
    forEachNarrow([](const NarrowRow&) { return true; });
}

int Statement::placeOf(const char* name)
{
    return m_query->parameterAt(m_bound++, name);
}

Statement& Statement::bound(int result)
{
    if (result != SQLITE_OK)
        fail();
    return *this;
}

void Statement::begin()
{
    if (m_bound < std::size_t(sqlite3_bind_parameter_count(m_query->statement)))
        throw std::logic_error("a parameter was not bound");
    sqlite3_reset(m_query->statement); // a visitor may have left the last run by an exception
}

bool Statement::step()
{
    switch (sqlite3_step(m_query->statement)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: fail();
    }
}

void Statement::finish()
{
    sqlite3_reset(m_query->statement);
}

void Statement::fail()
{
    throw storageErrorFrom(m_query->handle);
}

} // namespace cxw::storage
