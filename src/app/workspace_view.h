#pragma once

#include "app/command_palette.h"
#include "app/way_out.h"
#include "core/clock.h"
#include "core/complaint/customer.h"
#include "core/diagnostic/round.h"
#include "core/error.h"

#include "panels/diagnostic/diagnostic_panel.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

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
enum class Shelf;
class WorkshopPresenter;
} // namespace cxw::panels

namespace cxw::app {

class ComplaintTransfer;
class OpenWorkspace;
class WorkshopWindows;

/// An open workspace on screen: the rail, the panels, messages and the status line.
class WorkspaceView final : public QWidget
{
    Q_OBJECT

public:
    enum Place { Home, Diagnostic, Complaints, Reports };

    WorkspaceView(const panels::Appearance& appearance, OpenWorkspace& workspace,
                  panels::ActionRegistry& actions, QWidget* parent = nullptr);
    ~WorkspaceView() override;

    void show(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// Built when it is first asked for: the window is up sooner.
    [[nodiscard]] panels::DiagnosticPanel& diagnostic();
    /// Built when it is first asked for.
    [[nodiscard]] panels::ReportsPanel& reports();
    /// Built when it is first asked for.
    [[nodiscard]] panels::ComplaintsPanel& complaints();
    /// Complaints that come in and go out as files.
    [[nodiscard]] ComplaintTransfer& complaintTransfer() { return *m_transfer; }
    /// Reports, with the round or the comparison that is on screen.
    void previewPrint();
    /// What the command palette leads to besides actions.
    [[nodiscard]] std::vector<PaletteRecord> records();
    /// "Everything is saved 14:02", also when asked for with Ctrl+S.
    void sayAllIsSaved();
    void sayTrouble(const core::Error& error);
    /// About a file, which need not be the open one, with the ways out as buttons.
    void sayDanger(const QString& sentence, core::ErrorKind trouble, const QString& path);
    void sayInfo(const QString& sentence);
    /// The windows of the running workshop; null while none runs.
    [[nodiscard]] WorkshopWindows* workshop() { return m_workshop.get(); }

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
    void addActionsOfPlaces();
    /// Ctrl+Enter, whatever it means where one is.
    void finishOrNext();
    void find();
    void toggleTables();
    void toggleLearning();
    void showStepOf(core::RoundId round, panels::DiagnosticPanel::Step step);
    void runWorkshop();
    void showComplaints(panels::Shelf shelf);
    void connectHome();
    void connectDiagnostic();
    void connectWorkspace();
    void connectReports();
    void connectComplaints();
    void judgeExport();
    void connectTransfer();
    void showComplaints();
    /// The log itself, also while an import stands in its place.
    [[nodiscard]] panels::ComplaintsPanel& log();
    [[nodiscard]] bool isImportOnScreen() const;
    void exportShown();
    void showHints();
    void showName();
    void showHowItWasOpened();
    /// What is worth saying of it; mostly nothing.

    const panels::Appearance& m_appearance;
    OpenWorkspace& m_workspace;
    panels::ActionRegistry& m_actions;
    panels::NavRail* m_rail;
    panels::Banner* m_banner;
    panels::DueBanners* m_due;
    QStackedWidget* m_places;
    panels::HomePanel* m_home;
    panels::DiagnosticPanel* m_diagnostic = nullptr;
    std::unique_ptr<panels::WorkshopPresenter> m_workshopPresenter;
    std::unique_ptr<WorkshopWindows> m_workshop;
    panels::ReportsPanel* m_reports = nullptr;
    panels::ComplaintsPanel* m_complaints = nullptr;
    ComplaintTransfer* m_transfer = nullptr;
    panels::StatusLine* m_status;
    std::vector<QAction*> m_placeActions;
    QAction* m_export = nullptr;
    Place m_place = Home;
    QString m_savedAt;
};

} // namespace cxw::app
