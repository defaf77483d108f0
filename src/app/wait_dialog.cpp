#include "app/wait_dialog.h"

#include <algorithm>

namespace cxw::app {
namespace {

constexpr int kShownAfterMs = 1'000;
constexpr int kTickMs = 100;

int asInt(qint64 number)
{
    return int(std::min<qint64>(number, 1 << 30));
}

} // namespace

WaitDialog::WaitDialog(const QString& doing, std::shared_ptr<core::LongWork> work, qint64 total,
                       QWidget* parent)
    : QProgressDialog(doing, tr("Cancel", "button: stop what takes long"), 0, asInt(total) + 1, parent)
    , m_work(std::move(work))
{
    setAutoClose(false);
    setAutoReset(false);
    setMinimumDuration(kShownAfterMs);
    connect(this, &QProgressDialog::canceled, this, [this] { m_work->cancel(); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_work->total() > 0) // whoever works has counted by now
            setMaximum(asInt(m_work->total()) + 1);
        setValue(asInt(m_work->done()));
    });
    m_tick.start(kTickMs);
    setValue(0);
}

} // namespace cxw::app
