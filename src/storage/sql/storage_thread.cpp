#include "storage/sql/storage_thread.h"

#include <stdexcept>

namespace cxw::storage {

StorageThread::StorageThread()
{
    setObjectName(QStringLiteral("storage"));
    m_worker.moveToThread(this);
    start();
}

StorageThread::~StorageThread()
{
    post([this] { quit(); });
    wait();
}

void StorageThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_worker, std::move(job), Qt::QueuedConnection);
}

void StorageThread::require()
{
    if (!qobject_cast<StorageThread*>(QThread::currentThread()))
        throw std::logic_error("a database connection belongs on a storage thread");
}

} // namespace cxw::storage
