#include "storage/sql_work.h"

#include "storage/history_recorder.h"
#include "storage/sql/connection.h"
#include "storage/sql/transaction.h"
#include "storage/sql_unit_of_work.h"

#include <optional>

namespace cxw::storage {
namespace {

/// More memory for pages while very much is written, which would otherwise be read and written again and
/// again.
class BulkMemory final
{
public:
    explicit BulkMemory(Connection& connection)
        : m_connection(connection)
    {
        m_connection.execute("PRAGMA cache_size=-65536");
    }
    ~BulkMemory()
    {
        m_connection.execute("PRAGMA cache_size=-2000"); // what SQLite begins with
        m_connection.execute("PRAGMA shrink_memory");
    }
    BulkMemory(const BulkMemory&) = delete;
    BulkMemory& operator=(const BulkMemory&) = delete;

private:
    Connection& m_connection;
};

} // namespace

void runRead(Connection& connection, core::Instant now, const core::Store::ReadWork& work)
{
    const core::Gesture none;
    HistoryRecorder nothing(none, now, [](const core::HistoryEntry&) {});
    Transaction transaction(connection, Transaction::Kind::Read);
    const SqlUnitOfWork unit({connection, nothing, now});
    work(unit);
    transaction.commit();
}

core::ChangeSet runWrite(Connection& connection, core::Instant now, const core::Gesture& gesture,
                         const core::Store::WriteWork& work)
{
    std::optional<BulkMemory> memory;
    if (gesture.bulk)
        memory.emplace(connection);
    HistorySql history(connection);
    HistoryRecorder recorder(gesture, now, [&](const core::HistoryEntry& entry) { history.append(entry); });
    Transaction transaction(connection, Transaction::Kind::Write);
    SqlUnitOfWork unit({connection, recorder, now});
    work(unit);
    recorder.finish();
    transaction.commit();
    return recorder.changes();
}

} // namespace cxw::storage
