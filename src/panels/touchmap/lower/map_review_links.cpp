#include "panels/touchmap/lower/map_review_links.h"

#include "panels/shared/action_registry.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/inspector/inspector_presenter.h"
#include "panels/touchmap/inspector/touchpoint_inspector.h"
#include "panels/touchmap/lower/filter_popup.h"
#include "panels/touchmap/lower/lower_look.h"
#include "panels/touchmap/lower/map_filter_presenter.h"
#include "panels/touchmap/lower/map_review_presenter.h"
#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/view/map_view.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

#include <cmath>

namespace cxw::panels {
namespace {

using core::FindingKind;
using core::MapLane;

constexpr double kRoomForBoth = 720.0; ///< of height, for the map and the lists under it

} // namespace

MapReviewLinks::MapReviewLinks(const Around& around, QObject* parent)
    : QObject(parent)
    , m_around(around)
    , m_review(new MapReviewPresenter(around.facts, this))
    , m_filter(new MapFilterPresenter(around.facts.maps().document(), this))
    , m_lower(new LowerPanels(around.appearance, *m_review))
    , m_looks(new LowerLooks(around.facts.maps().context(), this))
    , m_filterButton(new QPushButton)
    , m_fixButton(new QPushButton)
{
    m_filterButton->setObjectName(QStringLiteral("mapFilter"));
    m_fixButton->setObjectName(QStringLiteral("mapToFix"));
    m_fixButton->setProperty("warning", true);
    m_around.view.installEventFilter(this);
    listen();
    listenToLower();
    refresh();
    refreshFilter();
    m_looks->begin();
}

void MapReviewLinks::listen()
{
    connect(m_filterButton, &QPushButton::clicked, this, &MapReviewLinks::chooseFilter);
    connect(m_fixButton, &QPushButton::clicked, this, [this] { m_lower->goTo(LowerPanels::ToFix); });
    connect(m_filter, &MapFilterPresenter::changed, this, &MapReviewLinks::refreshFilter);
    connect(m_review, &MapReviewPresenter::changed, this, &MapReviewLinks::refresh);
    connect(&m_around.appearance, &Appearance::changed, this, &MapReviewLinks::refresh);
    connect(&m_around.facts.maps(), &MapPresenter::changed, this, &MapReviewLinks::arrive);
    connect(&m_around.view, &MapView::focusMoved, this,
            [this] { m_lower->follow(m_around.view.cursor().touchpoint()); });
}

void MapReviewLinks::listenToLower()
{
    connect(m_lower, &LowerPanels::pageChanged, this, [this] {
        refresh();
        remember();
    });
    connect(m_lower, &LowerPanels::flyWanted, this, &MapReviewLinks::fly);
    connect(m_lower, &LowerPanels::fixWanted, this, &MapReviewLinks::fix);
    connect(m_lower, &LowerPanels::confirmAllWanted, m_review, &MapReviewPresenter::confirmAll);
    connect(m_lower, &LowerPanels::left, this, [this] { m_around.view.setFocus(Qt::OtherFocusReason); });
    connect(m_lower, &LowerPanels::foldedChanged, this, [this](bool folded) {
        m_wantsFolded = folded;
        remember();
    });
    connect(m_looks, &LowerLooks::known, this, [this](const LowerLook& look) {
        m_wantsFolded = look.isFolded;
        const QSignalBlocker quiet(m_lower); // nobody chooses anything
        m_lower->choose(look.page);
        m_lower->setFolded(look.isFolded.value_or(m_lower->isFolded()));
        refresh();
    });
}

void MapReviewLinks::remember()
{
    m_looks->keep({m_wantsFolded, m_lower->page()});
}

void MapReviewLinks::refresh()
{
    const int count = m_review->toFix();
    m_fixButton->setText(tr("%n to fix", "button: what a map lacks", count));
    m_fixButton->setIcon(lineIcon(QStringLiteral("exclamation-triangle"), m_around.appearance,
                                  m_around.appearance.tokens().warning));
    showFixButton();
    if (m_review->isPair() && (m_showsPair || m_lower->page() == LowerPanels::Changes))
        m_around.view.mark(pairMarksOf(m_review->changes()));
    else
        m_around.view.mark({});
}

void MapReviewLinks::refreshFilter()
{
    m_around.view.light(m_filter->lit());
    const QString word = tr("Filter", "button: of a map");
    const QString lit = litWord(*m_filter, m_around.appearance);
    m_filterButton->setText(m_filter->lit() ? lit : word);
    m_filterButton->setAccessibleName(
        m_filter->lit() ? tr("Filter: %1 touchpoints", "button; 4 of 16").arg(lit) : word);
    m_filterButton->setIcon(lineIcon(QStringLiteral("funnel"), m_around.appearance));
}

void MapReviewLinks::fit(int width, int height, int tools)
{
    const QSignalBlocker quiet(m_lower); // nobody has chosen it
    m_lower->setFolded(m_wantsFolded.value_or(height < m_around.appearance.px(kRoomForBoth)));
    const MapView& view = m_around.view;
    const core::MapLayout& layout = view.layout();
    const bool scrolls = layout.width() > view.width() - view.viewport()->x() + 1;
    const int bar = scrolls ? view.horizontalScrollBar()->sizeHint().height() : 0;
    const double matrix = layout.height() + layout.stageHeight() + bar;
    m_lower->fit(width, height, height - tools - int(std::ceil(matrix)));
}

void MapReviewLinks::setTight(bool tight)
{
    m_isTight = tight;
    showFixButton();
}

/// Not before it has its place: shown without one it would be a window.
void MapReviewLinks::showFixButton()
{
    m_fixButton->setVisible(m_fixButton->parentWidget() && m_review->toFix() > 0 && !m_isTight);
}

void MapReviewLinks::toggle(LowerPanels::Page page)
{
    if (m_lower->isIn(page)) {
        m_lower->setFolded(true);
        m_around.view.setFocus(Qt::OtherFocusReason);
    } else {
        m_lower->goTo(page);
    }
}

void MapReviewLinks::chooseFilter()
{
    auto* popup = new FilterPopup(m_around.appearance, *m_filter, m_filterButton->window());
    popup->openUnder(*m_filterButton);
}

void MapReviewLinks::showPair(bool shown)
{
    m_showsPair = shown;
    refresh();
}

void MapReviewLinks::flyTo(core::MapId map, core::TouchpointId touchpoint)
{
    m_flightMap = map;
    m_flight = touchpoint;
    if (m_around.facts.maps().shown() != map)
        m_around.facts.maps().choose(map);
    arrive();
}

void MapReviewLinks::fly(core::TouchpointId touchpoint)
{
    flyTo(m_review->mapOf(touchpoint).map.id, touchpoint);
}

/// The map that somebody flies to is on screen.
void MapReviewLinks::arrive()
{
    if (m_flightMap.isNull() || m_around.facts.maps().shown() != m_flightMap)
        return;
    m_flightMap = {};
    m_around.view.flyTo(m_flight);
}

void MapReviewLinks::fix(FindingKind kind)
{
    const core::TouchpointId next = m_review->nextOf(kind, m_around.view.cursor().touchpoint());
    switch (kind) {
    case FindingKind::NoOwner: return openField(next, MapLane::Owner);
    case FindingKind::NoChannel: return openField(next, MapLane::Channel);
    case FindingKind::NoTarget: return openField(next, MapLane::ResponseTime);
    case FindingKind::NotConfirmed:
        m_around.view.focusOn(next, m_around.view.cursor().lane());
        return m_review->confirm(next);
    case FindingKind::Orphans:
        if (QAction* orphans = m_around.actions.find(QStringLiteral("map.orphans")))
            orphans->trigger();
        return;
    }
}

/// The cell of a lane, or, while that is not shown, the field of the inspector.
void MapReviewLinks::openField(core::TouchpointId touchpoint, MapLane lane)
{
    const core::LaneKey key{lane, {}};
    MapView& view = m_around.view;
    view.cursor().clearSelection(); // it is this one that lacks something
    view.showSelection();
    view.flyTo(touchpoint, key);
    if (view.layout().rowOf(key))
        return view.edit();
    m_around.inspector.presenter().setPinned(false);
    emit inspectorWanted();
    m_around.inspector.focusField(lane);
}

/// Escape on the map takes the filter away, once nothing is selected any more.
bool MapReviewLinks::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    const bool isFiltered = m_filter->filter() != core::MapFilter{.text = m_filter->filter().text};
    const bool isDragging = QGuiApplication::mouseButtons() != Qt::NoButton; // which ends by Escape
    if (!isEscape || isDragging || !isFiltered || !m_around.view.cursor().selected().empty())
        return QObject::eventFilter(watched, event);
    m_filter->clear();
    return true;
}

} // namespace cxw::panels
