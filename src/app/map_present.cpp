#include "app/map_present.h"

#include "app/audience_window.h"
#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/present/map_audience_view.h"
#include "panels/touchmap/present/show_keys.h"
#include "panels/touchmap/present/show_presenter.h"
#include "panels/touchmap/present/show_strip.h"
#include "panels/touchmap/touchmap_panel.h"
#include "panels/touchmap/view/map_view.h"

#include <QKeyEvent>
#include <QLayout>
#include <QShortcut>

namespace cxw::app {

using panels::ShowPresenter;
using panels::ShowStrip;

MapPresent::MapPresent(const panels::Appearance& appearance, panels::MapFactsPresenter& around,
                       panels::TouchmapPanel& panel)
    : m_appearance(appearance)
    , m_panel(panel)
    , m_presenter(new ShowPresenter(around, this))
{
    look();
    makeAudience();
    makeStrip();
    const panels::MapView& view = panel.view();
    connect(&view, &panels::MapView::lookChanged, this, &MapPresent::look);
    connect(m_presenter, &ShowPresenter::stateChanged, m_audience, &panels::MapAudienceView::show);
    connect(m_presenter, &ShowPresenter::stateChanged, this, &MapPresent::follow);
    m_audience->show(m_presenter->state());
    showAudience();
    if (m_window->hasOwnScreen())
        goToMap();
}

MapPresent::~MapPresent()
{
    delete m_strip;
}

QWidget& MapPresent::audience()
{
    return *m_window;
}

void MapPresent::makeAudience()
{
    m_audience = new panels::MapAudienceView(m_appearance);
    auto* strip = new ShowStrip(m_appearance, *m_presenter, ShowStrip::Place::UnderPicture);
    m_window = std::make_unique<AudienceWindow>(
        *m_panel.window(), m_audience, strip,
        [this](const QKeyEvent& event) { return panels::pressInShow(event, *m_presenter); });
    m_window->setWindowTitle(tr("Touchpoint map", "window title: what a room sees"));
    m_window->setAttribute(Qt::WA_QuitOnClose, false); // the program ends with the map's own window
    connect(m_window.get(), &AudienceWindow::endWanted, this, &MapPresent::ended);
    connect(m_window.get(), &AudienceWindow::screenLost, this, &MapPresent::loseAudience);
    connect(m_window.get(), &AudienceWindow::screenFound, this, [this] { m_strip->sayLost(false); });
    connect(strip, &ShowStrip::mapWanted, this, &MapPresent::goToMap);
    connect(strip, &ShowStrip::endWanted, this, &MapPresent::ended);
}

/// The clicker works wherever the keyboard is in the map's panel.
void MapPresent::makeStrip()
{
    m_strip = new ShowStrip(m_appearance, *m_presenter, ShowStrip::Place::UnderMap);
    m_panel.layout()->addWidget(m_strip);
    connect(m_strip, &ShowStrip::endWanted, this, &MapPresent::ended);
    connect(m_strip, &ShowStrip::roomWanted, this, &MapPresent::comeBack);
    const auto add = [this](Qt::Key key, void (ShowPresenter::*go)()) {
        auto* shortcut = new QShortcut(key, &m_panel);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_presenter, go);
        connect(this, &QObject::destroyed, shortcut, &QObject::deleteLater);
    };
    add(Qt::Key_PageDown, &ShowPresenter::next);
    add(Qt::Key_PageUp, &ShowPresenter::previous);
}

void MapPresent::look()
{
    const panels::MapView& view = m_panel.view();
    m_presenter->look(view.chosenLanes(), view.hiddenPersonas(), view.showsOther());
}

void MapPresent::showAudience()
{
    m_window->open();
    m_strip->sayLost(false);
}

void MapPresent::loseAudience()
{
    m_strip->sayLost(true);
    goToMap();
}

void MapPresent::goToMap()
{
    m_panel.window()->raise();
    m_panel.window()->activateWindow();
    m_panel.focusWork();
}

void MapPresent::comeBack()
{
    showAudience();
    m_window->raise();
    if (!m_window->hasOwnScreen())
        return m_window->activateWindow();
    m_panel.window()->activateWindow();
    m_strip->focusWork();
}

/// The facilitator's map goes along to the stage that the room sees, unless something is being typed there.
void MapPresent::follow()
{
    const auto& slide = m_presenter->state().slide;
    const auto stage = slide ? slide->stage : std::nullopt;
    panels::MapView& view = m_panel.view();
    if (stage == std::exchange(m_stage, stage) || !stage || view.isEditing())
        return;
    const core::MapLayout& layout = view.layout();
    if (view.cursor().stage() != *stage && slide->span.first < int(layout.columns().size()))
        view.moveTo({view.cursor().cell().row, slide->span.first});
}

} // namespace cxw::app
