#pragma once

#include "core/long_work.h"

#include <QProgressDialog>
#include <QTimer>

#include <memory>

namespace cxw::app {

/// Shows how far a job is, once it has taken a second, and lets one call it off. The window stays live.
/// Destroyed when the job has ended.
class WaitDialog final : public QProgressDialog
{
    Q_OBJECT

public:
    /// `total` is how many pieces there are, until `work` knows better.
    WaitDialog(const QString& doing, std::shared_ptr<core::LongWork> work, qint64 total, QWidget* parent);

private:
    std::shared_ptr<core::LongWork> m_work;
    QTimer m_tick;
};

} // namespace cxw::app
