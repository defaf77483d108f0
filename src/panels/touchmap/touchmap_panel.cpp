#include "panels/touchmap/touchmap_panel.h"

#include "charts/touchmap/map_words.h"
#include "charts/words.h"
#include "core/search_text.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/empty_state.h"
#include "panels/shared/order_picker.h"
#include "panels/shared/segmented_switch.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/heat/heat_bar.h"
#include "panels/touchmap/inspector/inspector_presenter.h"
#include "panels/touchmap/inspector/touchpoint_inspector.h"
#include "panels/touchmap/lower/map_filter_presenter.h"
#include "panels/touchmap/lower/map_review_links.h"
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
#include "panels/touchmap/view/map_view.h"
#include "panels/touchmap/zoom_bar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kFindWidth = 220.0;
constexpr double kMostPicker = 320.0;
constexpr double kOneLine = 1100.0;
constexpr double kAroundTools = 44.0;
constexpr double kBesideMap = 1100.0;
constexpr double kRoomForStrips = 640.0; // of height: the map, the strips and the open panels under it
constexpr double kPasteStrip = 512.0;
constexpr double kMostPasteStrip = 0.6; // of the window

} // namespace

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
    , m_heat(new HeatBar(appearance, around, *m_looks, *m_view, this))
    , m_zoom(new ZoomBar(appearance, *m_view))
    , m_inspected(new InspectorPresenter(m_maps, this))
    , m_inspector(new TouchpointInspector(appearance, *m_inspected))
    , m_orphans(new OrphanTray(appearance, *new OrphansPresenter(m_maps.context(), this), *m_view, this))
    , m_review(new MapReviewLinks({appearance, around, actions, *m_view, *m_inspector}, this))
    , m_paste(new PastePresenter(m_maps, this))
    , m_strip(new PasteStrip(appearance, *m_paste))
    , m_clipboard(new MapClipboard(m_maps, *m_view, *m_paste, this))
    , m_overview(new MiniMap(*m_view))
    , m_tools(new QWidget)
    , m_strips(new QWidget)
    , m_below(new QWidget)
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
    auto* lower = new QVBoxLayout(m_below);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    auto* strips = new QVBoxLayout(m_strips);
    strips->setContentsMargins(0, 0, 0, 0);
    strips->setSpacing(0);
    strips->addWidget(m_overview);
    strips->addWidget(m_heat);
    lower->addWidget(m_strips);
    lower->addWidget(&m_review->lower());
    matrix->addWidget(m_below);
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
    connect(&m_review->lower(), &LowerPanels::foldedChanged, this, &TouchmapPanel::fitStrips);
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

void TouchmapPanel::toggleOrphans()
{
    const bool shows = !m_orphans->isAncestorOf(QApplication::focusWidget());
    m_orphans->setVisible(shows);
    fitSide();
    if (shows)
        m_orphans->focusList();
    else
        focusWork();
}

void TouchmapPanel::openRedesign()
{
    const core::Touchpoint* shown = m_inspected->touchpoint();
    if (shown)
        (new RedesignDialog(m_appearance, m_maps, shown->id, window()))->open();
}

QLayout* TouchmapPanel::makeToolbar(const ActionRegistry& actions)
{
    m_picker->setObjectName(QStringLiteral("mapPicker"));
    m_picker->setAccessibleName(tr("Map on screen", "choice of a map"));
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_picker->setMaximumWidth(m_appearance.px(kMostPicker));
    m_picker->setFont(m_appearance.font(charts::TypeRole::Title));
    connect(m_picker, &QComboBox::activated, this,
            [this](int index) { m_maps.choose(m_maps.maps()[std::size_t(index)].id); });
    connect(m_state, &SegmentedSwitch::chosenChanged, this, &TouchmapPanel::showState);
    m_find->setObjectName(QStringLiteral("findTouchpoint"));
    m_find->setAccessibleName(tr("Find a touchpoint", "search field"));
    m_find->setPlaceholderText(tr("Find a touchpoint", "search field"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(lineIcon(QStringLiteral("search"), m_appearance), QLineEdit::LeadingPosition);
    m_find->setMinimumWidth(m_appearance.px(120));
    m_find->setMaximumWidth(m_appearance.px(kFindWidth));
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, &m_review->filter(), &MapFilterPresenter::setText);
    m_lanes->setObjectName(QStringLiteral("mapLanesButton"));
    m_lanes->setIcon(lineIcon(QStringLiteral("layout-three-columns"), m_appearance));
    connect(m_lanes, &QPushButton::clicked, this, &TouchmapPanel::chooseLanes);
    m_add->setObjectName(QStringLiteral("addTouchpoint"));
    m_add->setIcon(lineIcon(QStringLiteral("plus-lg"), m_appearance));
    m_add->setAccessibleName(tr("Add a touchpoint", "button"));
    if (const QAction* add = actions.find(QStringLiteral("map.addTouchpoint")))
        m_add->setProperty(kKeyAfterLabel, keyText(add->shortcut()));
    connect(m_add, &QPushButton::clicked, this, &TouchmapPanel::addTouchpoint);
    auto* left = new QHBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_picker);
    left->addWidget(m_state);
    left->addWidget(m_legend, 1);
    left->addStretch();
    auto* right = new QHBoxLayout;
    right->setSpacing(12);
    right->addStretch();
    right->addWidget(m_find, 100);
    right->addWidget(m_lanes);
    right->addWidget(&m_review->filterButton());
    right->addWidget(&m_review->fixButton());
    right->addWidget(m_add);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bar->setContentsMargins(16, 12, 16, 12);
    m_bar->setSpacing(12);
    m_bar->addLayout(left, 1);
    m_bar->addLayout(right, 1);
    return m_bar;
}

/// A narrow window has the tools in two lines.
void TouchmapPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSide();
}

void TouchmapPanel::fitSide()
{
    const bool isPasting = m_paste->state() != PasteState::Closed;
    const bool isWide = width() >= m_appearance.px(kBesideMap);
    slideOver(!isWide);
    m_inspector->setVisible(!isPasting && m_orphans->isHidden() && m_wantsInspector.value_or(isWide));
    placeOver();
    m_tools->setVisible(!isPasting || isWide);
    m_beside->setVisible(!isPasting || isWide);
    m_below->setVisible(!isPasting);
    m_strip->setMaximumHeight(
        !isWide ? QWIDGETSIZE_MAX
                : std::min(m_appearance.px(kPasteStrip), int(window()->height() * kMostPasteStrip)));
    m_strip->setMinimumHeight(isWide && isPasting ? m_strip->maximumHeight() : 0);
    const int needed = m_bar->itemAt(0)->minimumSize().width() + m_bar->itemAt(1)->minimumSize().width()
        + m_appearance.px(kAroundTools);
    const bool hasTwoLines = width() < std::max(m_appearance.px(kOneLine), needed);
    m_bar->setDirection(hasTwoLines ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_review->setTight(hasTwoLines);
    const bool isBeside = isWide && !m_inspector->isHidden();
    const auto heightOf = [](const QWidget& strip) {
        return strip.isHidden() ? 0 : strip.sizeHint().height();
    };
    m_review->fit(width() - (isBeside ? m_inspector->sizeHint().width() : 0), height(),
                  heightOf(*m_heat) + heightOf(*m_overview));
    fitStrips();
}

void TouchmapPanel::fitStrips()
{
    m_strips->setVisible(m_review->lower().isFolded() || height() >= m_appearance.px(kRoomForStrips));
}

void TouchmapPanel::toggleInspector()
{
    const bool isShown = !m_inspector->isHidden();
    m_orphans->hide();
    m_wantsInspector = !isShown;
    fitSide();
    if (isShown)
        focusWork();
    else
        m_inspector->focusTitle();
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
    const bool isPair = m_maps.counterpart().has_value();
    const bool isFuture = whole.map.state == core::MapState::Future;
    m_state->setVisible(isPair || isFuture);
    m_state->choose(m_both ? Both : isFuture ? Future : Today);
    m_legend->show(whole.personas);
    m_legend->mark(m_view->persona());
    m_add->setEnabled(m_maps.document().canChange());
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

void TouchmapPanel::goToFound(int direction)
{
    const auto words = core::searchWords(m_find->text());
    const auto& all = m_maps.document().whole().touchpoints;
    if (words.empty() || all.empty())
        return;
    const auto here = std::ranges::find(all, m_view->cursor().touchpoint(), &core::Touchpoint::id);
    const int count = int(all.size());
    const int start = here == all.end() ? (direction > 0 ? -1 : 0) : int(here - all.begin());
    for (int step = 1; step <= count; ++step) {
        const core::Touchpoint& each = all[std::size_t((start + direction * step + 2 * count) % count)];
        if (m_review->filter().isMeant(each.id))
            return m_view->focusOn(each.id, m_view->cursor().lane());
    }
}

bool TouchmapPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_beside && event->type() == QEvent::Resize)
        placeOver();
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter: goToFound(1); return true;
        case Qt::Key_Up: goToFound(-1); return true;
        case Qt::Key_Down: m_view->setFocus(Qt::OtherFocusReason); return true;
        case Qt::Key_Escape:
            m_find->clear();
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
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

void TouchmapPanel::focusSearch()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TouchmapPanel::chooseLanes()
{
    const core::WholeMap& whole = m_maps.document().whole();
    const auto shown = m_view->lanes();
    auto all = shown;
    for (const core::LaneKey& each : offeredLanes(whole))
        if (std::ranges::find(all, each) == all.end())
            all.push_back(each);
    std::vector<OrderedThing> things;
    for (std::size_t i = 0; i < all.size(); ++i)
        things.push_back({charts::laneName(all[i], whole, charts::Words()), i < shown.size(),
                          all[i].lane == core::MapLane::Touchpoint});
    auto* picker = new OrderPicker(m_appearance, tr("Lanes of the map", "popup"), things, this);
    connect(picker, &OrderPicker::chosen, this, [this, all](const std::vector<int>& places) {
        std::vector<core::LaneKey> lanes;
        for (const int place : places)
            lanes.push_back(all[std::size_t(place)]);
        m_view->showLanes(lanes);
        m_looks->setLanes(lanes);
        m_heat->refresh();
    });
    picker->openUnder(*m_lanes);
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
    const int selected = int(m_view->cursor().selected().size());
    const QString place = m_view->place();
    return selected == 0
        ? place
        : tr("%1, %n touchpoint(s) selected", "where the keyboard is; how much is selected", selected)
              .arg(place);
}

} // namespace cxw::panels
