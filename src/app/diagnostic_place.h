#pragma once

#include "app/command_palette.h"
#include "core/diagnostic/round.h"
#include "panels/diagnostic/diagnostic_panel.h"

#include <QObject>

#include <memory>

class QStackedWidget;
class QWidget;

namespace cxw::panels {
class ActionRegistry;
class Appearance;
class WorkshopPresenter;
} // namespace cxw::panels

namespace cxw::app {

class OpenWorkspace;
class WorkshopWindows;

/// Where the diagnostic is in the window: its panel, and the workshop that runs from it. Lives with the view
/// of the workspace; GUI thread.
class DiagnosticPlace final : public QObject
{
    Q_OBJECT

public:
    /// The panel comes into `places`; a workshop starts from the window of `view`.
    DiagnosticPlace(const panels::Appearance& appearance, OpenWorkspace& workspace,
                    panels::ActionRegistry& actions, QStackedWidget& places, QWidget& view);
    ~DiagnosticPlace() override;

    /// Adds what one can do in the diagnostic to the window's actions.
    void addActions();
    /// Built when it is first asked for.
    [[nodiscard]] panels::DiagnosticPanel& panel();
    void comeToFront();
    /// The register of actions is on screen.
    [[nodiscard]] bool showsActions() const;
    void showStepOf(core::RoundId round, panels::DiagnosticPanel::Step step);
    /// The step where work on a round goes on.
    void goOnWith(const core::Round& round);
    /// The rounds, for the command palette.
    [[nodiscard]] std::vector<PaletteRecord> records();
    /// Lets the reports begin with the round or the comparison that is on screen.
    void choosePrint();
    /// The windows of the running workshop; null while none runs.
    [[nodiscard]] WorkshopWindows* workshop() { return m_workshop.get(); }
    /// Asks first. False when the workshop is to go on.
    [[nodiscard]] bool endWorkshop();

signals:
    /// It is to be the place on screen.
    void wanted();
    void hintsChanged();

private:
    void runWorkshop();

    const panels::Appearance& m_appearance;
    OpenWorkspace& m_workspace;
    panels::ActionRegistry& m_actions;
    QStackedWidget& m_places;
    QWidget& m_view;
    panels::DiagnosticPanel* m_panel = nullptr;
    std::unique_ptr<panels::WorkshopPresenter> m_workshopPresenter;
    std::unique_ptr<WorkshopWindows> m_workshop;
};

} // namespace cxw::app
