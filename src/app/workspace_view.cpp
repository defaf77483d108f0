#include "app/workspace_view.h"

#include "app/complaint_transfer.h"
#include "app/complaints_place.h"
#include "app/diagnostic_place.h"
#include "app/map_transfer.h"
#include "app/open_workspace.h"
#include "app/room_keys.h"
#include "app/touchmap_place.h"
#include "app/workspace_messages.h"
#include "panels/complaints/complaints_panel.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/home/due_banners.h"
#include "panels/home/due_presenter.h"
#include "panels/home/home_panel.h"
#include "panels/home/home_presenter.h"
#include "panels/reports/reports_panel.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/banner.h"
#include "panels/shared/nav_rail.h"
#include "panels/shared/status_line.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/touchmap_panel.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>

namespace cxw::app {
namespace {

constexpr int kSlimBelow = 960; // at 100 %; larger text makes the rail give way sooner

} // namespace

WorkspaceView::WorkspaceView(const panels::Appearance& appearance, OpenWorkspace& workspace,
                             panels::ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_rail(new panels::NavRail(appearance))
    , m_banner(new panels::Banner(appearance))
    , m_due(new panels::DueBanners(appearance, workspace.due(), this))
    , m_above(new QVBoxLayout)
    , m_places(new QStackedWidget)
    , m_home(new panels::HomePanel(appearance, workspace.home(), actions))
    , m_status(new panels::StatusLine(appearance))
{
    m_places->addWidget(m_home);
    m_above->setSpacing(8);
    m_above->addWidget(m_banner);
    m_above->addWidget(m_due);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_above);
    column->addWidget(m_places, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(row, 1);
    all->addWidget(m_status);
    m_messages = new WorkspaceMessages(appearance, workspace, *m_banner, *m_status, this);
    m_diagnostic = std::make_unique<DiagnosticPlace>(appearance, workspace, actions, *m_places, *this);
    addPlaces();
    addActions();
    m_complaints = std::make_unique<ComplaintsPlace>(appearance, workspace, actions, *m_places, *this);
    m_touchmap = std::make_unique<TouchmapPlace>(appearance, workspace, actions, *m_places, *this);
    connectHome();
    connectPlaces();
    connectWorkspace();
    showName();
    m_messages->sayHowItWasOpened();
    show(Home);
}

WorkspaceView::~WorkspaceView() = default;

panels::DiagnosticPanel& WorkspaceView::diagnostic()
{
    return m_diagnostic->panel();
}

panels::TouchmapPanel& WorkspaceView::touchmap()
{
    return m_touchmap->panel();
}

panels::ReportsPanel& WorkspaceView::reports()
{
    if (m_reports)
        return *m_reports;
    m_reports = new panels::ReportsPanel(m_appearance, m_workspace.reports(), m_actions);
    m_places->addWidget(m_reports);
    connect(m_reports, &panels::ReportsPanel::resultsWanted, this, [this] { show(Diagnostic); });
    return *m_reports;
}

panels::ComplaintsPanel& WorkspaceView::complaints()
{
    return m_complaints->panel();
}

ComplaintTransfer& WorkspaceView::complaintTransfer()
{
    return m_complaints->transfer();
}

MapPresent* WorkspaceView::presentedMap()
{
    return m_touchmap->presented();
}

MapTransfer& WorkspaceView::mapTransfer()
{
    return m_touchmap->transfer();
}

WorkshopWindows* WorkspaceView::workshop()
{
    return m_diagnostic->workshop();
}

bool WorkspaceView::endShows()
{
    const bool ends = m_diagnostic->endWorkshop();
    if (ends)
        m_touchmap->endPresenting();
    return ends;
}

void WorkspaceView::previewPrint()
{
    if (m_place == Diagnostic)
        m_diagnostic->choosePrint();
    show(Reports);
}

void WorkspaceView::addPlaces()
{
    const auto add = [&](const QString& id, const QString& text, int key, Place place,
                         const QString& iconName) {
        QAction* action =
            m_actions.add({.id = id,
                           .group = panels::ActionGroup::View,
                           .text = text,
                           .shortcuts = {QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(key)))},
                           .checkable = true},
                          this, [this, place] { show(place); });
        m_placeActions.push_back(action);
        m_rail->addPlace(*action, iconName);
    };
    add(QStringLiteral("place.home"), tr("Home", "panel"), Qt::Key_1, Home, QStringLiteral("house"));
    add(QStringLiteral("place.diagnostic"), tr("Diagnostic", "panel"), Qt::Key_2, Diagnostic,
        QStringLiteral("clipboard-check"));
    add(QStringLiteral("place.touchmap"), tr("Touchpoint map", "panel"), Qt::Key_3, Touchmap,
        QStringLiteral("signpost-split"));
    add(QStringLiteral("place.complaints"), tr("Complaints", "panel"), Qt::Key_4, Complaints,
        QStringLiteral("chat-square-text"));
    add(QStringLiteral("place.reports"), tr("Reports", "panel"), Qt::Key_7, Reports,
        QStringLiteral("file-earmark-text"));
}

void WorkspaceView::addActions()
{
    m_actions.add({.id = QStringLiteral("edit.find"),
                   .group = panels::ActionGroup::Edit,
                   .text = tr("&Find", "menu: in the list on screen"),
                   .shortcuts = {Qt::CTRL | Qt::Key_F}},
                  this, [this] { find(); });
    m_actions.add({.id = QStringLiteral("edit.finish"),
                   .group = panels::ActionGroup::Edit,
                   .text = tr("F&inish or next", "menu"),
                   .shortcuts = {Qt::CTRL | Qt::Key_Return}},
                  this, [this] { finishOrNext(); });
    m_diagnostic->addActions();
    m_export = m_actions.add({.id = QStringLiteral("round.export"),
                              .group = panels::ActionGroup::File,
                              .text = tr("&Export…", "menu: what is on screen"),
                              .shortcuts = {Qt::CTRL | Qt::Key_E}},
                             this, [this] { exportShown(); });
    m_actions.add({.id = QStringLiteral("results.tables"),
                   .group = panels::ActionGroup::View,
                   .text = tr("Charts as ta&bles", "menu"),
                   .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_T}},
                  this, [this] { toggleTables(); });
}

void WorkspaceView::finishOrNext()
{
    if (m_place == Complaints)
        m_complaints->finishOrNext();
    else if (m_place == Touchmap)
        touchmap().addTouchpoint();
    else if (m_place == Diagnostic)
        diagnostic().finishStep();
}

void WorkspaceView::find()
{
    if (m_place == Complaints)
        m_complaints->find();
    else if (m_place == Touchmap)
        touchmap().focusSearch();
    else
        diagnostic().findAction();
}

void WorkspaceView::toggleTables()
{
    if (m_place == Complaints)
        complaints().toggleTables();
    else
        diagnostic().toggleTables();
}

std::vector<PaletteRecord> WorkspaceView::records()
{
    return m_diagnostic->records();
}

void WorkspaceView::connectPlaces()
{
    connect(m_diagnostic.get(), &DiagnosticPlace::hintsChanged, this, &WorkspaceView::showHints);
    connect(m_diagnostic.get(), &DiagnosticPlace::wanted, this, [this] { show(Diagnostic); });
    connect(m_complaints.get(), &ComplaintsPlace::hintsChanged, this, &WorkspaceView::showHints);
    connect(m_complaints.get(), &ComplaintsPlace::wanted, this, [this] { show(Complaints); });
    connect(m_complaints.get(), &ComplaintsPlace::importLeft, this, [this] {
        if (m_place == Complaints)
            show(Complaints);
    });
    connect(m_complaints.get(), &ComplaintsPlace::actionsWanted, this,
            [this] { diagnostic().showActions(panels::ActionFilter::Open); });
    connect(m_complaints.get(), &ComplaintsPlace::touchpointWanted, m_touchmap.get(), &TouchmapPlace::goTo);
    connect(m_complaints.get(), &ComplaintsPlace::personExportWanted, this,
            &WorkspaceView::personExportWanted);
    connect(m_touchmap.get(), &TouchmapPlace::hintsChanged, this, &WorkspaceView::showHints);
    connect(m_touchmap.get(), &TouchmapPlace::wanted, this, [this] {
        if (m_place != Touchmap)
            show(Touchmap);
    });
    connect(m_touchmap.get(), &TouchmapPlace::complaintsWanted, this,
            [this](const core::FilterChoice& choice) {
                m_complaints->showShelf(panels::Shelf::All);
                m_workspace.complaints().narrow(choice);
            });
    connect(m_touchmap.get(), &TouchmapPlace::failed, m_messages, &WorkspaceMessages::sayFailed);
    connect(&m_touchmap->transfer(), &MapTransfer::said, m_messages, &WorkspaceMessages::sayInfo);
    connect(&m_touchmap->transfer(), &MapTransfer::failed, m_messages, &WorkspaceMessages::sayFailed);
    const ComplaintTransfer& transfer = m_complaints->transfer();
    connect(&transfer, &ComplaintTransfer::said, m_messages, &WorkspaceMessages::sayInfo);
    connect(&transfer, &ComplaintTransfer::failed, m_messages, &WorkspaceMessages::sayFailed);
}

void WorkspaceView::judgeExport()
{
    const auto& round = m_workspace.diagnostic().document();
    m_export->setEnabled(m_place == Complaints || m_place == Touchmap
                         || (round && round->votes.hasAnswers()));
}

/// What is on screen goes out: complaints or their figures, the map, the actions on their step, else the
/// round.
void WorkspaceView::exportShown()
{
    const auto& round = m_workspace.diagnostic().document();
    if (m_place == Complaints)
        m_complaints->exportShown();
    else if (m_place == Touchmap)
        m_actions.find(QStringLiteral("map.export"))->trigger();
    else if (m_diagnostic->showsActions())
        emit actionsExportWanted();
    else if (round && round->votes.hasAnswers())
        emit exportWanted();
}

void WorkspaceView::connectWorkspace()
{
    const panels::DiagnosticPresenter& diagnostic = m_workspace.diagnostic();
    connect(&diagnostic, &panels::DiagnosticPresenter::changed, this, &WorkspaceView::judgeExport);
    connect(&diagnostic, &panels::DiagnosticPresenter::setExportWanted, this,
            &WorkspaceView::setExportWanted);
    connect(&diagnostic, &panels::DiagnosticPresenter::setImportWanted, this,
            &WorkspaceView::setImportWanted);
    connect(m_messages, &WorkspaceMessages::wayOutWanted, this, &WorkspaceView::wayOutWanted);
    connect(&m_workspace.home(), &panels::HomePresenter::changed, this, &WorkspaceView::showName);
    if (!m_workspace.home().state().loaded) // what there is to do first has the keyboard
        connect(
            &m_workspace.home(), &panels::HomePresenter::changed, this, [this] { show(m_place); },
            Qt::SingleShotConnection);
}

void WorkspaceView::showName()
{
    const QFileInfo file(m_workspace.store().filePath());
    const QString remark = m_workspace.store().isReadOnly()
        ? tr("%1 (read-only)", "file name under the workspace's name").arg(file.fileName())
        : file.fileName();
    m_rail->setWorkspace(m_workspace.home().state().workspace.name, remark);
}

void WorkspaceView::show(Place place)
{
    m_place = place;
    m_due->showOn(place == Home);
    for (std::size_t i = 0; i < m_placeActions.size(); ++i)
        m_placeActions[i]->setChecked(int(i) == place);
    switch (place) {
    case Home:
        m_places->setCurrentWidget(m_home);
        m_home->focusWork();
        break;
    case Diagnostic: m_diagnostic->comeToFront(); break;
    case Touchmap: m_touchmap->comeToFront(); break;
    case Complaints: m_complaints->comeToFront(); break;
    case Reports:
        m_places->setCurrentWidget(&reports());
        reports().focusWork();
        break;
    }
    giveRoomKeys(m_actions, place == Touchmap);
    m_above->setContentsMargins(24, place == Touchmap ? 0 : 12, 24, 0); // a map needs the height
    m_status->setEnd(place == Touchmap ? &touchmap().zoomBar() : nullptr);
    fitRail();
    showHints();
    judgeExport();
}

void WorkspaceView::showHints()
{
    m_status->setPlace(m_place == Touchmap ? touchmap().place() : QString());
    switch (m_place) {
    case Home: m_status->setHints(m_home->hints()); return;
    case Diagnostic: m_status->setHints(diagnostic().hints()); return;
    case Touchmap: m_status->setHints(m_touchmap->hints()); return;
    case Complaints: m_status->setHints(m_complaints->hints()); return;
    case Reports: m_status->setHints(m_reports->hints()); return;
    }
}

void WorkspaceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

/// A map needs the width.
void WorkspaceView::fitRail()
{
    m_rail->setSlim(m_place == Touchmap || width() < m_appearance.px(kSlimBelow));
}

} // namespace cxw::app
