#include "app/diagnostic_place.h"

#include "app/open_workspace.h"
#include "app/workshop_windows.h"
#include "panels/diagnostic/diagnostic_actions.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/round_name.h"
#include "panels/reports/reports_presenter.h"
#include "panels/theme/appearance.h"
#include "panels/workshop/workshop_presenter.h"

#include <QStackedWidget>

namespace cxw::app {
namespace {

using panels::DiagnosticPanel;
using panels::DiagnosticPresenter;

/// Where work on a round goes on.
DiagnosticPanel::Step stepFor(const core::Round& round)
{
    switch (round.state) {
    case core::RoundState::Draft: return DiagnosticPanel::Tailor;
    case core::RoundState::Voting: return DiagnosticPanel::Score;
    case core::RoundState::Revealed:
    case core::RoundState::Closed: return DiagnosticPanel::Results;
    }
    return DiagnosticPanel::Results;
}

} // namespace

DiagnosticPlace::DiagnosticPlace(const panels::Appearance& appearance, OpenWorkspace& workspace,
                                 panels::ActionRegistry& actions, QStackedWidget& places, QWidget& view)
    : m_appearance(appearance)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_places(places)
    , m_view(view)
{
    const DiagnosticPresenter& presenter = workspace.diagnostic();
    connect(&presenter, &DiagnosticPresenter::scoringWanted, this, [this] { panel().startScoring(); });
    connect(&presenter, &DiagnosticPresenter::tailoringWanted, this,
            [this] { panel().showStep(DiagnosticPanel::Tailor); });
    connect(&presenter, &DiagnosticPresenter::workshopWanted, this, &DiagnosticPlace::runWorkshop);
}

DiagnosticPlace::~DiagnosticPlace() = default;

void DiagnosticPlace::addActions()
{
    addDiagnosticActions(m_actions, m_workspace.diagnostic(),
                         [this]() -> DiagnosticPanel& { return panel(); });
}

DiagnosticPanel& DiagnosticPlace::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = new DiagnosticPanel(m_appearance, m_workspace.diagnostic(), m_workspace.actions(), m_actions);
    m_places.addWidget(m_panel);
    connect(m_panel, &DiagnosticPanel::hintsChanged, this, &DiagnosticPlace::hintsChanged);
    connect(m_panel, &DiagnosticPanel::screenWanted, this, &DiagnosticPlace::wanted);
    return *m_panel;
}

void DiagnosticPlace::comeToFront()
{
    m_places.setCurrentWidget(&panel());
    panel().focusWork();
}

bool DiagnosticPlace::showsActions() const
{
    return m_panel && m_panel->isOnScreen(DiagnosticPanel::Actions);
}

void DiagnosticPlace::showStepOf(core::RoundId round, DiagnosticPanel::Step step)
{
    m_workspace.diagnostic().select(round);
    panel().showStep(step);
}

void DiagnosticPlace::goOnWith(const core::Round& round)
{
    showStepOf(round.id, stepFor(round));
}

std::vector<PaletteRecord> DiagnosticPlace::records()
{
    std::vector<PaletteRecord> records;
    for (const core::Round& each : m_workspace.diagnostic().rounds())
        records.push_back(
            {panels::roundName(each, m_appearance.numbers()), [this, round = each] { goOnWith(round); }});
    return records;
}

void DiagnosticPlace::choosePrint()
{
    using panels::ReportKind;
    const auto& document = m_workspace.diagnostic().document();
    if (!document)
        return;
    const auto step = panel().step();
    const bool asksRoom =
        step == DiagnosticPanel::Tailor && document->sheet.round.form == core::VotingForm::Seats;
    m_workspace.reports().show(asksRoom                               ? ReportKind::Ballots
                                   : step == DiagnosticPanel::Actions ? ReportKind::Actions
                                   : step == DiagnosticPanel::Compare ? ReportKind::Comparison
                                                                      : ReportKind::Round,
                               document->sheet.round.id, panel().earlierRound());
}

bool DiagnosticPlace::endWorkshop()
{
    if (m_workshop && !m_workshop->mayEnd())
        return false;
    m_workshop.reset();
    m_workshopPresenter.reset();
    return true;
}

void DiagnosticPlace::runWorkshop()
{
    if (m_workshop)
        return m_workshop->showFacilitator();
    QWidget& window = *m_view.window();
    m_workshopPresenter = std::make_unique<panels::WorkshopPresenter>(m_workspace.diagnostic());
    m_workshop = std::make_unique<WorkshopWindows>(m_appearance, *m_workshopPresenter, m_workspace.actions(),
                                                   m_workspace.diagnostic().context().bank, window);
    connect(
        m_workshop.get(), &WorkshopWindows::ended, this,
        [this, &window] {
            m_workshop.reset();
            m_workshopPresenter.reset();
            window.activateWindow();
            panel().showStep(DiagnosticPanel::Results);
        },
        Qt::QueuedConnection);
}

} // namespace cxw::app
