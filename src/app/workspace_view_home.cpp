#include "app/workspace_view.h"

#include "app/complaints_place.h"
#include "app/diagnostic_place.h"
#include "app/open_workspace.h"
#include "panels/actions/actions_page.h"
#include "panels/complaints/complaints_panel.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/home/due_banners.h"
#include "panels/home/home_panel.h"
#include "panels/home/home_presenter.h"
#include "panels/touchmap/lower/map_review_links.h"
#include "panels/touchmap/redesign/redesign_dialog.h"
#include "panels/touchmap/touchmap_panel.h"

namespace cxw::app {

void WorkspaceView::connectHome()
{
    panels::DiagnosticPresenter& diagnostic = m_workspace.diagnostic();
    connect(m_home, &panels::HomePanel::quickRoundWanted, this, [&diagnostic] {
        diagnostic.makeRound({.form = core::VotingForm::SinglePerson,
                              .templateId = QStringLiteral("quick"),
                              .startAtOnce = true});
    });
    connect(m_home, &panels::HomePanel::tailoredRoundWanted, this,
            [&diagnostic] { diagnostic.makeRound({.templateId = QStringLiteral("balanced")}); });
    connect(m_home, &panels::HomePanel::nextRoundWanted, this, [&diagnostic] { diagnostic.makeRound({}); });
    connect(m_due, &panels::DueBanners::nextRoundWanted, this, [&diagnostic] { diagnostic.makeRound({}); });
    connect(m_home, &panels::HomePanel::goOnWanted, this,
            [this] { m_diagnostic->goOnWith(*m_workspace.home().state().openRound); });
    connect(m_home, &panels::HomePanel::actionsWanted, this,
            [this](panels::ActionFilter::Status status) { this->diagnostic().showActions(status); });
    connect(m_home, &panels::HomePanel::actionWanted, this, [this](core::ActionId action) {
        this->diagnostic().showActions(panels::ActionFilter::Open);
        this->diagnostic().actionsPage().open(action);
    });
    connect(m_home, &panels::HomePanel::weekWanted, this, [this](QDate monday) {
        m_complaints->showShelf(panels::Shelf::All);
        complaints().showWeek(monday);
    });
    connect(m_home, &panels::HomePanel::promiseWanted, this, [this](const core::DuePromise& promise) {
        m_complaints->showShelf(panels::Shelf::Open);
        complaints().open(promise.complaint);
    });
    connect(m_home, &panels::HomePanel::touchpointWanted, this,
            [this](core::MapId map, core::TouchpointId touchpoint) {
                show(Touchmap);
                touchmap().review().flyTo(map, touchpoint);
            });
    connect(m_home, &panels::HomePanel::completeWanted, this,
            [this] { m_complaints->showShelf(panels::Shelf::ToComplete); });
    connect(m_home, &panels::HomePanel::redesignWanted, this, [this](core::TouchpointId touchpoint) {
        (new panels::RedesignDialog(m_appearance, m_workspace.maps(), touchpoint, window()))->open();
    });
    connect(m_home, &panels::HomePanel::resultsWanted, this, [this] {
        m_diagnostic->showStepOf(m_workspace.home().state().lastRound->sheet.round.id,
                                 panels::DiagnosticPanel::Results);
    });
}

} // namespace cxw::app
