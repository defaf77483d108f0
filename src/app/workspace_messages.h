#pragma once

#include "app/way_out.h"
#include "core/clock.h"
#include "core/error.h"

#include <QObject>

namespace cxw::panels {
class Appearance;
class Banner;
class StatusLine;
} // namespace cxw::panels

namespace cxw::app {

class OpenWorkspace;

/// What an open workspace has to say, in the banner over the panels and on the line under them: how it was
/// opened, that everything is saved, what went wrong and the ways out of it. GUI thread.
class WorkspaceMessages final : public QObject
{
    Q_OBJECT

public:
    /// `banner` and `status` outlive it.
    WorkspaceMessages(const panels::Appearance& appearance, OpenWorkspace& workspace, panels::Banner& banner,
                      panels::StatusLine& status, QObject* parent);

    void sayHowItWasOpened();
    /// "Everything is saved 14:02", also when asked for with Ctrl+S.
    void sayAllIsSaved();
    /// About a file, which need not be the open one, with the ways out as buttons.
    void sayDanger(const QString& sentence, core::ErrorKind trouble, const QString& path);
    /// A job failed that changes nothing in the workspace.
    void sayFailed(const core::Error& error);
    void sayInfo(const QString& sentence);

signals:
    void wayOutWanted(cxw::app::WayOut way, const QString& path);

private:
    void listen();
    void listenToReports();
    void sayTrouble(const core::Error& error);

    const panels::Appearance& m_appearance;
    OpenWorkspace& m_workspace;
    panels::Banner& m_banner;
    panels::StatusLine& m_status;
    QString m_savedAt;
};

} // namespace cxw::app
