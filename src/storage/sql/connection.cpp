#include "storage/sql/connection.h"

#include "core/whole_text.h"
#include "storage/sql/hardening.h"
#include "storage/sql/sql_error.h"
#include "storage/sql/storage_thread.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>
#include <QUuid>

#include <sqlite3.h>

#include <map>
#include <string>

namespace cxw::storage {
namespace {

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw core::StorageError({core::ErrorKind::InputOutput, QStringLiteral("no SQLite handle")});
    return *static_cast<sqlite3* const*>(handle.constData());
}

sqlite3_stmt* statementOf(const QSqlQuery& query)
{
    const QVariant handle = query.result()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3_stmt*") != 0)
        throw core::StorageError({core::ErrorKind::InputOutput, QStringLiteral("no SQLite statement")});
    return *static_cast<sqlite3_stmt* const*>(handle.constData());
}

void requireUsable(const QString& path)
{
    const QFileInfo file(path);
    if (!path.startsWith(QLatin1Char('/')) || path.contains(QChar(u'\0')))
        throw core::StorageError({core::ErrorKind::NotFound, path});
    if (!file.isFile())
        throw core::StorageError({core::ErrorKind::NotFound, path});
}

} // namespace

/// The driver's connection under a name of its own, and the statements compiled on it.
class Connection::Link final
{
public:
    Link(const QString& file, Access access);
    ~Link();
    Q_DISABLE_COPY_MOVE(Link)

    [[nodiscard]] std::unique_ptr<PreparedQuery> compile(std::string_view sql) const;
    [[nodiscard]] Statement statementFor(std::string_view sql);
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    QString m_name = QUuid::createUuid().toString();
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    std::map<std::string, std::unique_ptr<PreparedQuery>, std::less<>> m_prepared;
};

Connection::Link::Link(const QString& file, Access access)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(access == Access::ReadOnly
                                     ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000")
                                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!m_database.open()) {
        const core::StorageError error = storageErrorFrom(m_database.lastError(), nullptr);
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw error;
    }
    m_handle = handleOf(m_database);
}

Connection::Link::~Link()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

std::unique_ptr<PreparedQuery> Connection::Link::compile(std::string_view sql) const
{
    auto prepared =
        std::make_unique<PreparedQuery>(PreparedQuery{.query = QSqlQuery(m_database), .handle = m_handle});
    if (!prepared->query.prepare(core::wholeText(sql)))
        throw storageErrorFrom(prepared->query.lastError(), m_handle);
    prepared->statement = statementOf(prepared->query);
    return prepared;
}

Statement Connection::Link::statementFor(std::string_view sql)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end())
        found = m_prepared.emplace(std::string(sql), compile(sql)).first;
    else if (found->second->inUse)
        return Statement(compile(sql));
    return Statement(*found->second);
}

Connection Connection::open(const QString& path, Access access)
{
    StorageThread::require();
    requireUsable(path);
    Connection connection(std::make_unique<Link>(path, access));
    harden(connection);
    useDurableJournal(connection);
    return connection;
}

Connection Connection::inMemory()
{
    StorageThread::require();
    Connection connection(std::make_unique<Link>(QStringLiteral(":memory:"), Access::ReadWrite));
    harden(connection);
    return connection;
}

Connection::Connection(std::unique_ptr<Link> link)
    : m_link(std::move(link))
{
}

Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

Statement Connection::prepare(std::string_view sql)
{
    StorageThread::require();
    return m_link->statementFor(sql);
}

void Connection::execute(std::string_view sql)
{
    StorageThread::require();
    Statement(m_link->compile(sql)).run();
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_link->handle()) == 0;
}

sqlite3* Connection::handle() const
{
    return m_link->handle();
}

} // namespace cxw::storage
