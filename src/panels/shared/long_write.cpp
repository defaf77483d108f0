#include "panels/shared/long_write.h"

#include "panels/shared/edit_stack.h"

namespace cxw::panels {
namespace {

constexpr std::chrono::milliseconds kLookEvery{100};
constexpr qint64 kLongMilliseconds = 1000;

} // namespace

LongWrite::LongWrite(EditStack& edits, QObject* parent)
    : QObject(parent)
    , m_edits(edits)
{
    m_watch.setInterval(kLookEvery);
    connect(&m_watch, &QTimer::timeout, this, &LongWrite::watch);
    connect(&edits.stack(), &QUndoStack::indexChanged, this, [this] {
        m_since.start();
        m_watch.start();
    });
}

void LongWrite::cancel()
{
    m_work->cancel();
}

std::optional<double> LongWrite::progress() const
{
    if (!m_told)
        return std::nullopt;
    const qint64 total = m_work->total();
    return total > 0 ? double(m_work->done()) / double(total) : 0.0;
}

/// While the file is being written; any write may be the one that takes long.
void LongWrite::watch()
{
    const bool writing = m_edits.isWriting();
    if (!writing) {
        m_watch.stop();
        m_work->rest(); // the next long write may be another's
    }
    const bool tell = writing && m_work->total() > 0 && m_since.elapsed() >= kLongMilliseconds;
    if (!tell && !m_told)
        return;
    m_told = tell;
    emit changed();
}

} // namespace cxw::panels
