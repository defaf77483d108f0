#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QWidget>

class QStackedWidget;

namespace cxw::panels {
class ActionRegistry;
class Appearance;
class Banner;
class DiagnosticPanel;
class HomePanel;
class NavRail;
class StatusLine;
} // namespace cxw::panels

namespace cxw::app {

class OpenWorkspace;

/// An open workspace on screen: the rail, the panels, messages and the status line.
class WorkspaceView final : public QWidget
{
    Q_OBJECT

public:
    enum Place { Home, Diagnostic };

    WorkspaceView(const panels::Appearance& appearance, OpenWorkspace& workspace,
                  panels::ActionRegistry& actions, QWidget* parent = nullptr);

    void show(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// Built when it is first asked for: the window is up sooner.
    [[nodiscard]] panels::DiagnosticPanel& diagnostic();
    /// "Everything is saved 14:02", also when asked for with Ctrl+S.
    void sayAllIsSaved();
    void sayTrouble(const core::Error& error);
    void sayInfo(const QString& sentence);

signals:
    void saveCopyWanted();
    void reloadWanted();
    void exportWanted();
    void paletteWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPlaces();
    void connectHome();
    void connectDiagnostic();
    void connectWorkspace();
    void showHints();
    void showName();
    void showHowItWasOpened();

    const panels::Appearance& m_appearance;
    OpenWorkspace& m_workspace;
    panels::ActionRegistry& m_actions;
    panels::NavRail* m_rail;
    panels::Banner* m_banner;
    QStackedWidget* m_places;
    panels::HomePanel* m_home;
    panels::DiagnosticPanel* m_diagnostic = nullptr;
    panels::StatusLine* m_status;
    std::vector<QAction*> m_placeActions;
    Place m_place = Home;
    core::ErrorKind m_trouble = core::ErrorKind::Cancelled;
    QString m_savedAt;
};

} // namespace cxw::app
