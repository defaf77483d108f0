#include "app/touchmap_place.h"

#include "app/map_present.h"
#include "app/map_transfer.h"
#include "app/open_workspace.h"
#include "app/touchmap_actions.h"
#include "app/touchpoint_actions.h"
#include "exchange/paste_words_file.h"
#include "exchange/touchpoint_clip_json.h"
#include "panels/shared/action_registry.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/heat/heat_bar.h"
#include "panels/touchmap/lower/map_review_links.h"
#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/paste/map_clipboard.h"
#include "panels/touchmap/touchmap_panel.h"
#include "panels/touchmap/view/map_view.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

namespace cxw::app {
namespace {

constexpr double kZoomStep = 1.25;

} // namespace

TouchmapPlace::TouchmapPlace(const panels::Appearance& appearance, OpenWorkspace& workspace,
                             panels::ActionRegistry& actions, QStackedWidget& places, QWidget& view)
    : m_appearance(appearance)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_places(places)
    , m_around(new panels::MapFactsPresenter(workspace.maps(), this))
{
    connect(m_around, &panels::MapFactsPresenter::failed, this, &TouchmapPlace::failed);
    connect(&workspace.maps(), &panels::MapPresenter::failed, this, &TouchmapPlace::failed);
    addTouchmapActions(
        actions, appearance, workspace.maps(), [this] { emit wanted(); }, view);
    m_transfer = new MapTransfer(appearance, workspace, actions, view);
    connect(m_transfer, &MapTransfer::wanted, this, &TouchmapPlace::wanted);
    addActions();
    addTouchpointActions(actions, this, [this]() -> panels::TouchmapPanel& {
        emit wanted();
        return panel();
    });
    addPresenting();
}

TouchmapPlace::~TouchmapPlace() = default;

/// What one can do on the map that is shown; the maps come first, so that nothing changes unseen.
void TouchmapPlace::addActions()
{
    const auto add = [this](const char* id, const QString& text, QList<QKeySequence> keys,
                            void (*run)(panels::TouchmapPanel&), bool section = false) {
        m_actions.add({.id = QLatin1String(id),
                       .group = panels::ActionGroup::Map,
                       .text = text,
                       .shortcuts = std::move(keys),
                       .startsSection = section},
                      this, [this, run] {
                          emit wanted();
                          run(panel());
                      });
    };
    using panels::TouchmapPanel;
    add(
        "map.addTouchpoint", tr("&Add a touchpoint", "menu"), {Qt::CTRL | Qt::ALT | Qt::Key_A},
        [](TouchmapPanel& panel) { panel.addTouchpoint(); }, true);
    add("map.stage", tr("&Stage…", "menu: opens what can be done with one"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_F10}, [](TouchmapPanel& panel) { panel.openStage(); });
    add("map.lanes", tr("&Lanes…", "menu: which rows a map shows"), {Qt::CTRL | Qt::ALT | Qt::Key_O},
        [](TouchmapPanel& panel) { panel.chooseLanes(); });
    add("map.inspector", tr("&Inspector", "menu: beside the map"), {Qt::CTRL | Qt::ALT | Qt::Key_M},
        [](TouchmapPanel& panel) { panel.toggleInspector(); });
    add("map.orphans", tr("Complaints &without a touchpoint", "menu: beside the map"),
        {Qt::SHIFT | Qt::Key_F6}, [](TouchmapPanel& panel) { panel.toggleOrphans(); });
    add("map.redesign", tr("R&edesign in 20 days…", "menu: of a touchpoint"), {Qt::CTRL | Qt::Key_F2},
        [](TouchmapPanel& panel) { panel.openRedesign(); });
    add(
        "map.heat", tr("Complaints: next &measure", "menu: of a map"), {Qt::CTRL | Qt::Key_F3},
        [](TouchmapPanel& panel) { panel.heat().nextMeasure(); }, true);
    add("map.heatPeriod", tr("Complaints: peri&od…", "menu: of a map"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F2},
        [](TouchmapPanel& panel) { panel.heat().choosePeriod(); });
    using panels::LowerPanels;
    add(
        "map.weakSpots", tr("&Weak spots", "menu: under the map"), {Qt::Key_F7},
        [](TouchmapPanel& panel) { panel.review().toggle(LowerPanels::WeakSpots); }, true);
    add("map.toFix", tr("To fi&x", "menu: under the map"), {Qt::SHIFT | Qt::Key_F7},
        [](TouchmapPanel& panel) { panel.review().toggle(LowerPanels::ToFix); });
    add("map.filter", tr("&Filter…", "menu: touchpoints of a map"), {Qt::CTRL | Qt::Key_F7},
        [](TouchmapPanel& panel) { panel.review().chooseFilter(); });
    add("map.changes", tr("&Changes", "menu: under the map, from today to the future"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_F7}, [](TouchmapPanel& panel) { panel.showChanges(); });
    add(
        "map.zoomIn", tr("&Larger", "menu: zoom of a map"), {Qt::ALT | Qt::Key_Plus, Qt::ALT | Qt::Key_Equal},
        [](TouchmapPanel& panel) { panel.view().zoomBy(kZoomStep); }, true);
    add("map.zoomOut", tr("&Smaller", "menu: zoom of a map"), {Qt::ALT | Qt::Key_Minus},
        [](TouchmapPanel& panel) { panel.view().zoomBy(1.0 / kZoomStep); });
    add("map.zoomFull", tr("&At full size", "menu: zoom of a map"), {Qt::ALT | Qt::Key_0},
        [](TouchmapPanel& panel) { panel.view().setZoom(100.0); });
    add("map.fit", tr("&The whole map", "menu: zoom of a map"), {Qt::ALT | Qt::Key_8},
        [](TouchmapPanel& panel) { panel.view().fit(); });
    add("map.fitStage", tr("One sta&ge", "menu: zoom of a map"), {Qt::ALT | Qt::Key_9},
        [](TouchmapPanel& panel) { panel.view().fitStage(); });
}

void TouchmapPlace::addPresenting()
{
    QAction* action =
        m_actions.add({.id = QStringLiteral("map.present"),
                       .group = panels::ActionGroup::Map,
                       .text = tr("Present &map", "menu: to a room"),
                       .shortcuts = {Qt::Key_F5, Qt::CTRL | Qt::SHIFT | Qt::Key_P, Qt::CTRL | Qt::Key_F5},
                       .startsSection = true},
                      this, [this] { present(); });
    const panels::MapPresenter& maps = m_workspace.maps();
    const auto judge = [this, action, &maps] {
        action->setEnabled(!m_panel || maps.document().hasMap()); // without a panel nobody has read them yet
    };
    connect(&maps, &panels::MapPresenter::changed, action, judge);
    judge();
}

/// Shows the map to the room; while it is shown, brings the keyboard to where the room is led from.
void TouchmapPlace::present()
{
    emit wanted();
    if (m_present)
        return m_present->comeBack();
    const panels::MapPresenter& maps = m_workspace.maps();
    if (maps.document().hasMap())
        return beginPresenting();
    const auto beginIfThere = [this, &maps] {
        if (maps.document().hasMap() && !m_present)
            beginPresenting();
    };
    connect(&maps, &panels::MapPresenter::changed, this, beginIfThere, Qt::SingleShotConnection);
}

void TouchmapPlace::beginPresenting()
{
    m_present = std::make_unique<MapPresent>(m_appearance, *m_around, panel());
    connect(
        m_present.get(), &MapPresent::ended, this,
        [this] {
            m_present.reset();
            panel().window()->activateWindow();
            panel().focusWork();
        },
        Qt::QueuedConnection);
}

void TouchmapPlace::endPresenting()
{
    m_present.reset();
}

panels::TouchmapPanel& TouchmapPlace::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = new panels::TouchmapPanel(m_appearance, *m_around, m_actions);
    m_panel->clipboard().setFormats({exchange::clipJsonOf, exchange::readClipJson,
                                     exchange::readPasteWords().value_or(core::PasteWords())});
    m_places.addWidget(m_panel);
    connect(m_panel, &panels::TouchmapPanel::hintsChanged, this, &TouchmapPlace::hintsChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* from, const QWidget* to) {
        if (m_panel->isAncestorOf(from) || m_panel->isAncestorOf(to))
            emit hintsChanged(); // each list of it has keys of its own
    });
    connect(m_panel, &panels::TouchmapPanel::complaintsWanted, this, &TouchmapPlace::complaintsWanted);
    m_transfer->follow(m_panel->view());
    m_transfer->acceptFilesOn(*m_panel);
    m_transfer->acceptFilesOn(*m_panel->view().viewport()); // which takes what is dragged for its own
    m_workspace.maps().begin();
    m_around->begin();
    return *m_panel;
}

void TouchmapPlace::comeToFront()
{
    m_places.setCurrentWidget(&panel());
    panel().focusWork();
}

void TouchmapPlace::goTo(const core::NamedTouchpoint& touchpoint)
{
    emit wanted();
    panel().goTo(touchpoint.map, touchpoint.id);
}

std::vector<panels::KeyHint> TouchmapPlace::hints()
{
    return panel().hints();
}

} // namespace cxw::app
