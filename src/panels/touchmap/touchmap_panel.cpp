#include "panels/touchmap/touchmap_panel.h"

#include "panels/shared/action_registry.h"
#include "panels/shared/empty_state.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/heat/heat_bar.h"
#include "panels/touchmap/inspector/inspector_presenter.h"
#include "panels/touchmap/inspector/touchpoint_inspector.h"
#include "panels/touchmap/lower/map_review_links.h"
#include "panels/touchmap/manage/stage_menu.h"
#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/map_looks.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/mini_map.h"
#include "panels/touchmap/orphans/orphan_tray.h"
#include "panels/touchmap/orphans/orphans_presenter.h"
#include "panels/touchmap/paste/map_clipboard.h"
#include "panels/touchmap/paste/paste_presenter.h"
#include "panels/touchmap/paste/paste_strip.h"
#include "panels/touchmap/persona_legend.h"
#include "panels/touchmap/redesign/redesign_dialog.h"
#include "panels/touchmap/view/map_heads.h"
#include "panels/touchmap/view/map_view.h"
#include "panels/touchmap/zoom_bar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace cxw::panels {
TouchmapPanel::TouchmapPanel(const Appearance& appearance, MapFactsPresenter& around,
                             const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_around(around)
    , m_maps(around.maps())
    , m_looks(new MapLooks(m_maps.context(), this))
    , m_picker(new QComboBox)
    , m_state(new SegmentedSwitch(tr("State", "switch: the map of today or of the future"),
                                  {tr("Today", "state of a map"), tr("Future", "state of a map"),
                                   tr("Both", "the maps of today and of the future")}))
    , m_legend(new PersonaLegend(appearance))
    , m_find(new QLineEdit)
    , m_lanes(new QPushButton(tr("Lanes", "button: which rows a map shows")))
    , m_add(new QPushButton(tr("Touchpoint", "button that adds one")))
    , m_view(new MapView(appearance, m_maps.document(), m_maps.context().ids))
    , m_heat(new HeatBar(appearance, around, *m_looks, *m_view))
    , m_zoom(new ZoomBar(appearance, *m_view))
    , m_inspected(new InspectorPresenter(m_maps, this))
    , m_inspector(new TouchpointInspector(appearance, *m_inspected))
    , m_orphans(new OrphanTray(appearance, *new OrphansPresenter(m_maps.context(), this), *m_view, this))
    , m_review(new MapReviewLinks({appearance, around, actions, *m_view, *m_inspector}, this))
    , m_paste(new PastePresenter(m_maps, this))
    , m_strip(new PasteStrip(appearance, *m_paste))
    , m_clipboard(new MapClipboard(m_maps, *m_view, *m_paste, this))
    , m_tools(new QWidget)
    , m_empty(new EmptyState(appearance, QStringLiteral("signpost-split"),
                             tr("No map yet", "empty touchpoint maps"),
                             tr("A map shows where customers meet you, stage by stage: what happens there, "
                                "who answers for it, how it feels and where it hurts.",
                                "empty touchpoint maps"),
                             tr("Choose a template…", "button of the empty touchpoint maps")))
    , m_stack(new QStackedWidget)
{
    QPushButton& bare =
        m_empty->addButton(tr("Begin with an empty map", "button of the empty touchpoint maps"));
    bare.setObjectName(QStringLiteral("emptyMap"));
    connect(&bare, &QPushButton::clicked, this,
            [this] { m_maps.make(QStringLiteral("empty"), m_maps.nameFor(QStringLiteral("empty"))); });
    if (QAction* make = actions.find(QStringLiteral("map.new")))
        connect(m_empty, &EmptyState::actionChosen, make, &QAction::trigger);
    auto* matrix = new QVBoxLayout;
    matrix->setSpacing(0);
    matrix->addWidget(m_view, 1);
    matrix->addWidget(&m_review->lower());
    new MiniMap(*m_view);
    m_beside = new QWidget;
    auto* row = new QHBoxLayout(m_beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(matrix, 1);
    row->addWidget(m_inspector);
    m_orphans->hide();
    row->addWidget(m_orphans);
    m_beside->installEventFilter(this);
    auto* map = new QWidget;
    auto* column = new QVBoxLayout(map);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tools->setLayout(makeToolbar(actions));
    column->addWidget(m_tools);
    column->addWidget(m_beside, 1);
    column->addWidget(m_strip);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(map);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_zoom->setParent(this); // until the status line takes it
    m_zoom->hide();
    listen();
    listenToInspector();
    listenToPaste();
    connect(
        m_view, &MapView::stageMenuWanted, this,
        [this, parts = actions.find(QStringLiteral("map.parts"))](const QPoint& place) {
            openStageMenu(*m_view, m_maps.context().ids, place, {parts, [this] { m_clipboard->paste(); }});
        });
    refresh();
    refreshAround();
}

void TouchmapPanel::listen()
{
    connect(&m_maps, &MapPresenter::changed, this, &TouchmapPanel::refresh);
    connect(&m_maps.document(), &MapDocument::changed, this, &TouchmapPanel::refresh);
    connect(&m_around, &MapFactsPresenter::changed, this, &TouchmapPanel::refreshAround);
    connect(m_view, &MapView::hintsChanged, this, [this] {
        m_legend->mark(m_view->persona());
        emit hintsChanged();
    });
    connect(m_legend, &PersonaLegend::hiddenChanged, this,
            [this] { m_view->hidePersonas(m_legend->hidden()); });
    connect(m_looks, &MapLooks::known, m_view, [this](const MapLook& look) {
        m_view->showLanes(look.lanes);
        m_view->startZoom(look.zoomPercent);
    });
    connect(m_looks, &MapLooks::failed, &m_around, &MapFactsPresenter::failed);
    connect(m_heat, &HeatBar::complaintsWanted, this, &TouchmapPanel::complaintsWanted);
    connect(m_view, &MapView::zoomChanged, this, &TouchmapPanel::fitLower);
    connect(m_view, &MapView::lookChanged, this, &TouchmapPanel::fitLower);
    connect(&m_maps.document(), &MapDocument::replaced, this, &TouchmapPanel::fitLower);
    connect(m_view, &MapView::zoomChosen, m_looks, &MapLooks::setZoom);
}

void TouchmapPanel::listenToInspector()
{
    const auto follow = [this] { m_inspected->follow(m_view->cursor().touchpoint()); };
    connect(m_view, &MapView::focusMoved, this, follow);
    connect(&m_maps.document(), &MapDocument::changed, this, follow);
    connect(&m_maps.document(), &MapDocument::replaced, this, follow);
    connect(m_review, &MapReviewLinks::inspectorWanted, this, [this] {
        m_wantsInspector = true;
        fitSide();
    });
    connect(m_inspector, &TouchpointInspector::closed, this, &TouchmapPanel::toggleInspector);
    connect(m_inspector, &TouchpointInspector::complaintsWanted, this, [this](core::TouchpointId touchpoint) {
        const core::DaySpan days = daysOf(core::PressurePeriod(), m_around.today());
        emit complaintsWanted(choiceOf(days, touchpoint));
    });
    connect(m_orphans, &OrphanTray::closed, this, &TouchmapPanel::toggleOrphans);
    connect(m_inspector, &TouchpointInspector::redesignWanted, this, &TouchmapPanel::openRedesign);
    fitSide();
    follow();
}

void TouchmapPanel::openRedesign()
{
    const core::Touchpoint* shown = m_inspected->touchpoint();
    if (shown)
        (new RedesignDialog(m_appearance, m_maps, shown->id, window()))->open();
}

QWidget& TouchmapPanel::zoomBar()
{
    return *m_zoom;
}

void TouchmapPanel::refresh()
{
    const core::WholeMap& whole = m_maps.document().whole();
    const int page = m_maps.document().hasMap() || !m_maps.isLoaded() ? 1 : 0;
    const bool hadKeyboard = m_stack->isAncestorOf(QApplication::focusWidget());
    if (page != std::exchange(m_page, page)) {
        m_stack->setCurrentIndex(page);
        if (hadKeyboard)
            focusWork();
    }
    m_empty->setEnabled(m_maps.canChange());
    m_looks->begin(m_maps.shown());
    const QSignalBlocker quiet(m_state);
    QStringList names;
    for (const core::TouchpointMap& each : m_maps.maps())
        names += each.name;
    if (names != m_names) { // not at every key: its width is the toolbar's
        m_picker->clear();
        m_picker->addItems(names);
        m_names = names;
    }
    const auto shown = std::ranges::find(m_maps.maps(), m_maps.shown(), &core::TouchpointMap::id);
    m_picker->setCurrentIndex(shown == m_maps.maps().end() ? -1 : int(shown - m_maps.maps().begin()));
    const int tools = m_bar->minimumSize().width();
    m_picker->setToolTip(plainToolTip(m_picker->currentText()));
    const bool isPair = m_maps.counterpart().has_value();
    const bool isFuture = whole.map.state == core::MapState::Future;
    m_state->setVisible(isPair || isFuture);
    m_state->choose(m_both ? Both : isFuture ? Future : Today);
    m_legend->show(whole.personas);
    m_legend->mark(m_view->persona());
    m_add->setEnabled(m_maps.document().canChange());
    if (tools != m_bar->minimumSize().width())
        fitSide();
    arrive();
    emit hintsChanged();
}

void TouchmapPanel::refreshAround()
{
    m_view->showFacts(m_around.facts());
    m_view->showOther(m_both ? m_around.other() : std::nullopt);
    m_review->showPair(m_both || m_maps.document().whole().map.state == core::MapState::Future);
}

void TouchmapPanel::showState(int wanted)
{
    const bool isFuture = m_maps.document().whole().map.state == core::MapState::Future;
    m_both = wanted == Both && m_maps.counterpart().has_value();
    if (wanted != Both && (wanted == Future) != isFuture)
        m_maps.showCounterpart();
    refreshAround();
    refresh();
}

void TouchmapPanel::showBoth()
{
    showState(Both);
}

void TouchmapPanel::showChanges()
{
    if (!m_maps.counterpart())
        return;
    if (!m_both && m_maps.document().whole().map.state == core::MapState::Current)
        showBoth();
    m_review->toggle(LowerPanels::Changes);
}

void TouchmapPanel::openStage()
{
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->moveTo({0, m_view->cursor().cell().column});
    if (!m_view->cursor().stage().isNull())
        emit m_view->stageMenuWanted(stageMenuPlace(*m_view));
}

void TouchmapPanel::addTouchpoint()
{
    if (m_maps.document().canChange())
        m_view->addTouchpoint();
}

void TouchmapPanel::goTo(core::MapId map, core::TouchpointId touchpoint)
{
    m_goalMap = map;
    m_goal = touchpoint;
    m_maps.choose(map);
    arrive();
}

/// What was asked for is shown as soon as its map is; the reader may have gone to another one by then.
void TouchmapPanel::arrive()
{
    if (!m_goal || !m_maps.isLoaded() || m_maps.shown() != m_goalMap)
        return;
    m_view->focusOn(*std::exchange(m_goal, std::nullopt), m_view->cursor().lane());
}

void TouchmapPanel::focusWork()
{
    if (m_paste->state() != PasteState::Closed)
        m_strip->focusFirst();
    else if (m_page == 1)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_empty->button().setFocus(Qt::OtherFocusReason);
}

std::vector<KeyHint> TouchmapPanel::hints() const
{
    if (m_paste->state() != PasteState::Closed)
        return m_strip->hints();
    if (m_page != 1)
        return {};
    const auto below = m_review->lower().hints();
    return below.empty() ? m_view->hints() : below;
}

QString TouchmapPanel::place() const
{
    if (m_page != 1)
        return {};
    if (m_paste->state() != PasteState::Closed)
        return m_strip->place();
    if (const QString below = m_review->lower().place(); !below.isEmpty())
        return below;
    const int selected = int(m_view->cursor().selected().size());
    const QString place = m_view->place();
    return selected == 0
        ? place
        : tr("%1, %n touchpoint(s) selected", "where the keyboard is; how much is selected", selected)
              .arg(place);
}

} // namespace cxw::panels
