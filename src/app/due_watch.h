#pragma once

#include "app/desktop_notice.h"
#include "core/language.h"

#include <QObject>

namespace cxw::panels {
class DuePresenter;
}

namespace cxw::app {

class Settings;

/// Looks at the date of an open workspace, and tells the desktop what is due: after a yes only, and once a
/// day. GUI thread.
class DueWatch final : public QObject
{
    Q_OBJECT

public:
    /// Takes the person's yes or no from `settings` and keeps a new one there. All outlive the watch, or end
    /// with `parent`.
    DueWatch(panels::DuePresenter& due, Settings& settings, DesktopNotice notice, QObject* parent);

private:
    void tellOnce();

    panels::DuePresenter& m_due;
    Settings& m_settings;
    DesktopNotice m_notice;
};

} // namespace cxw::app
