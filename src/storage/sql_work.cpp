#include "storage/sql_work.h"

#include "storage/history_recorder.h"
#include "storage/sql/transaction.h"
#include "storage/sql_unit_of_work.h"

namespace cxw::storage {

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
