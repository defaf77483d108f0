#include "storage/sql/statement.h"

#include "storage/sql/sql_error.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>

#include <sqlite3.h>

namespace cxw::storage {

void Statement::Release::operator()(PreparedQuery* query) const
{
    query->query.finish();
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

Statement& Statement::bind(const char* name, const QString& value)
{
    // The driver binds a null QString as NULL, and our texts are NOT NULL.
    return bindValue(name, value.isNull() ? QString(QLatin1String("")) : value);
}

Statement& Statement::bind(const char* name, core::Instant value)
{
    return bindValue(name, core::millisecondsOf(value));
}

Statement& Statement::bind(const char* name, QDate value)
{
    return bind(name, value.toString(Qt::ISODate));
}

Statement& Statement::bindValue(const char* name, const QVariant& value)
{
    m_query->query.bindValue(QLatin1String(name), value);
    return *this;
}

void Statement::run()
{
    forEach([](const Row&) {});
}

void Statement::begin()
{
    if (!m_query->query.exec())
        fail();
    if (!m_query->columns.empty())
        return;
    const QSqlRecord record = m_query->query.record();
    for (int i = 0; i < record.count(); ++i)
        m_query->columns.push_back(record.fieldName(i).toUtf8());
}

bool Statement::step()
{
    if (!m_query->query.isSelect())
        return false;
    if (m_query->query.next())
        return true;
    if (m_query->query.lastError().isValid())
        fail();
    return false;
}

sqlite3_stmt* Statement::narrowHandle() const
{
    const QVariant handle = m_query->query.result()->handle();
    return *static_cast<sqlite3_stmt* const*>(handle.constData());
}

bool Statement::hasNarrowRow() const
{
    return sqlite3_data_count(narrowHandle()) > 0; // the driver runs a query up to its first row
}

bool Statement::stepNarrowly()
{
    switch (sqlite3_step(narrowHandle())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default:
        m_query->failed = true;
        throw storageErrorFrom(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(m_query->handle)),
                                         QSqlError::StatementError,
                                         QString::number(sqlite3_extended_errcode(m_query->handle))),
                               m_query->handle);
    }
}

void Statement::finish()
{
    m_query->query.finish();
}

void Statement::fail()
{
    m_query->failed = true;
    throw storageErrorFrom(m_query->query.lastError(), m_query->handle);
}

} // namespace cxw::storage
