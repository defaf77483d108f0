#include "storage/sql/transaction.h"

#include "core/storage_error.h"
#include "storage/sql/connection.h"

#include <QtGlobal>

namespace cxw::storage {

Transaction::Transaction(Connection& connection, Kind kind)
    : m_connection(connection)
{
    m_connection.prepare(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED").run();
}

Transaction::~Transaction()
{
    // SQLite has already rolled back by itself after some failures, such as a full disk.
    if (!m_connection.inTransaction())
        return;
    try {
        m_connection.prepare("ROLLBACK").run();
    } catch (const std::exception& failure) {
        qWarning("rollback failed: %s", failure.what());
    }
}

void Transaction::commit()
{
    m_connection.prepare("COMMIT").run();
}

} // namespace cxw::storage
