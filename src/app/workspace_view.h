#pragma once

#include "app/command_palette.h"
#include "app/way_out.h"
#include "core/complaint/customer.h"
#include "core/diagnostic/round.h"
#include "panels/diagnostic/diagnostic_panel.h"

#include <QWidget>

#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace cxw::panels {
class ActionRegistry;
class Appearance;
class Banner;
class ComplaintsPanel;
class DueBanners;
class HomePanel;
class NavRail;
class ReportsPanel;
class StatusLine;
class TouchmapPanel;
} // namespace cxw::panels

namespace cxw::app {

class ComplaintTransfer;
class ComplaintsPlace;
class DiagnosticPlace;
class MapPresent;
class MapTransfer;
class OpenWorkspace;
class TouchmapPlace;
class WorkshopWindows;
class WorkspaceMessages;

/// An open workspace on screen: the rail, the panels, messages and the status line.
class WorkspaceView final : public QWidget
{
    Q_OBJECT

public:
    enum Place { Home, Diagnostic, Touchmap, Complaints, Reports };

    WorkspaceView(const panels::Appearance& appearance, OpenWorkspace& workspace,
                  panels::ActionRegistry& actions, QWidget* parent = nullptr);
    ~WorkspaceView() override;

    void show(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// Built when it is first asked for: the window is up sooner.
    [[nodiscard]] panels::DiagnosticPanel& diagnostic();
    /// Built when it is first asked for.
    [[nodiscard]] panels::TouchmapPanel& touchmap();
    /// The map as it is shown to a room; null while it is not.
    [[nodiscard]] MapPresent* presentedMap();
    /// Built when it is first asked for.
    [[nodiscard]] panels::ReportsPanel& reports();
    /// Built when it is first asked for.
    [[nodiscard]] panels::ComplaintsPanel& complaints();
    /// Complaints that come in and go out as files.
    [[nodiscard]] ComplaintTransfer& complaintTransfer();
    /// Maps that come in and go out as files.
    [[nodiscard]] MapTransfer& mapTransfer();
    /// Reports, with the round or the comparison that is on screen.
    void previewPrint();
    /// What the command palette leads to besides actions.
    [[nodiscard]] std::vector<PaletteRecord> records();
    [[nodiscard]] WorkspaceMessages& messages() { return *m_messages; }
    /// The windows of the running workshop; null while none runs.
    [[nodiscard]] WorkshopWindows* workshop();
    /// Takes away what is shown to a room. False when a workshop is to go on.
    [[nodiscard]] bool endShows();

signals:
    void wayOutWanted(cxw::app::WayOut way, const QString& path);
    void exportWanted();
    void actionsExportWanted();
    /// Everything on a customer; their name is for the file's.
    void personExportWanted(cxw::core::CustomerId customer, const QString& name);
    void setExportWanted();
    void setImportWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPlaces();
    void addActions();
    /// Ctrl+Enter, whatever it means where one is.
    void finishOrNext();
    void find();
    void toggleTables();
    void connectHome();
    void connectPlaces();
    void connectWorkspace();
    void judgeExport();
    void exportShown();
    void showHints();
    void fitRail();
    void showName();

    const panels::Appearance& m_appearance;
    OpenWorkspace& m_workspace;
    panels::ActionRegistry& m_actions;
    panels::NavRail* m_rail;
    panels::Banner* m_banner;
    panels::DueBanners* m_due;
    QVBoxLayout* m_above; ///< the page: messages
    QStackedWidget* m_places;
    panels::HomePanel* m_home;
    panels::ReportsPanel* m_reports = nullptr;
    panels::StatusLine* m_status;
    std::vector<QAction*> m_placeActions;
    QAction* m_export = nullptr;
    WorkspaceMessages* m_messages = nullptr;
    std::unique_ptr<DiagnosticPlace> m_diagnostic;
    std::unique_ptr<ComplaintsPlace> m_complaints;
    std::unique_ptr<TouchmapPlace> m_touchmap;
    Place m_place = Home;
};

} // namespace cxw::app
