#include "panels/touchmap/view/map_view.h"

#include "charts/touchmap/map_picture.h"
#include "charts/touchmap/map_words.h"
#include "core/touchmap/map_change.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/cell_editor.h"
#include "panels/touchmap/view/map_accessible.h"
#include "panels/touchmap/view/map_heads.h"
#include "panels/touchmap/view/map_items.h"
#include "panels/touchmap/view/map_keys.h"
#include "panels/touchmap/view/map_mouse.h"
#include "panels/touchmap/view/spoken_cell.h"

#include <QGraphicsScene>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr double kLaneNames = 88.0;
constexpr double kWheelZoom = 1.15; // per notch
constexpr int kHeadLine = 2;

} // namespace

MapView::MapView(const Appearance& appearance, MapDocument& document, core::IdSource& ids, QWidget* parent)
    : QGraphicsView(parent)
    , m_appearance(appearance)
    , m_document(document)
    , m_edits(document, ids)
    , m_icons(appearance)
    , m_item(new MapItem([this](QPainter& painter, const QRectF& exposed) {
        paintWith([&](const charts::MapPicture& picture, const charts::MapBrush& brush) {
            paintMap(painter, exposed, picture, brush);
        });
    }))
    , m_ring(new FrameItem(FrameItem::Ring))
    , m_edge(new FrameItem(FrameItem::Edge))
    , m_band(new FrameItem(FrameItem::Band))
    , m_stageBar(new StageBar(*this))
    , m_laneBar(new LaneBar(*this))
    , m_editor(new CellEditor(appearance, this))
    , m_keys(std::make_unique<MapKeys>(*this))
    , m_mouse(std::make_unique<MapMouse>(*this))
    , m_spoken(std::make_unique<SpokenCell>(*this))
{
    installAccessibleMap();
    setObjectName(QStringLiteral("mapView"));
    setAccessibleName(tr("Touchpoint map", "the matrix"));
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setOptimizationFlags(DontAdjustForAntialiasing | DontSavePainterState);
    auto* scene = new QGraphicsScene(this);
    scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    setScene(scene);
    for (QGraphicsItem* each : {static_cast<QGraphicsItem*>(m_item), static_cast<QGraphicsItem*>(m_ring),
                                static_cast<QGraphicsItem*>(m_edge), static_cast<QGraphicsItem*>(m_band)})
        scene->addItem(each);
    connect(&document, &MapDocument::changed, this, &MapView::rebuild);
    connect(&document, &MapDocument::replaced, this, &MapView::startAnew);
    connect(&document, &MapDocument::listsChanged, this, [this] { showFacts(m_facts); });
    connect(&appearance, &Appearance::changed, this, &MapView::restyle);
    connect(m_editor, &CellEditor::ended, this, &MapView::endEdit);
    showFacts({});
    startAnew();
    restyle();
}

MapView::~MapView()
{
    m_editor->disconnect(this); // it loses the focus when it goes
}

void MapView::showFacts(core::MapFacts facts)
{
    m_facts = std::move(facts);
    m_facts.channels = m_document.lists().channels;
    m_facts.people = m_document.lists().people;
    viewport()->update();
}

void MapView::showOther(std::optional<core::WholeMap> other)
{
    const bool wasShown = showsOther();
    m_other = std::move(other);
    rebuild();
    if (wasShown != showsOther())
        emit lookChanged();
}

void MapView::showLanes(std::optional<std::vector<core::LaneKey>> lanes)
{
    m_lanes = std::move(lanes);
    rebuild();
    emit lookChanged();
}

std::vector<core::LaneKey> MapView::lanes() const
{
    return m_lanes.value_or(usualLanes(m_document.whole()));
}

void MapView::hidePersonas(std::set<core::PersonaId> hidden)
{
    m_hidden = std::move(hidden);
    rebuild();
    emit lookChanged();
}

void MapView::light(std::optional<std::set<core::TouchpointId>> touchpoints)
{
    m_lit = std::move(touchpoints);
    viewport()->update();
}

void MapView::mark(std::optional<std::map<core::TouchpointId, core::PairChangeKind>> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void MapView::showArriving(std::map<core::StageId, int> arriving)
{
    m_arriving = std::move(arriving);
    m_stageBar->update();
}

void MapView::choosePersona(core::PersonaId persona)
{
    m_edits.speakOf(persona);
    emit hintsChanged();
}

void MapView::startAnew()
{
    m_place = Place::None;
    m_editor->shut();
    m_editing.reset();
    rebuild();
    if (m_document.whole().touchpoints.empty())
        m_cursor.moveTo({1, 0}); // where the first one is typed
    fitFirst();
    emit selectionChanged();
}

void MapView::rebuild()
{
    const core::WholeMap& whole = m_document.whole();
    if (std::ranges::find(whole.personas, persona(), &core::Persona::id) == whole.personas.end())
        m_edits.speakOf(whole.personas.empty() ? core::PersonaId() : whole.personas.front().id);
    m_layout = {whole, lanes(), {m_zoom, m_appearance.zoomPercent() / 100.0}};
    if (m_place == Place::Touchpoint)
        m_layout.openPlaceAfter(m_placeColumn);
    else if (m_place == Place::Stage)
        m_layout.openStageAfter(m_placeColumn);
    m_curves = charts::emotionCurvesOf(whole, m_layout, m_hidden);
    if (m_other)
        m_curves.push_back(charts::otherStateCurve(whole, *m_other, m_layout));
    m_cursor.follow(whole, m_layout);
    m_item->setSize({m_layout.width(), m_layout.height()});
    setSceneRect(0, 0, std::ceil(m_layout.width() - 0.01), m_layout.height()); // no bar for a rounding error
    placeHeads();
    showFocus();
    viewport()->update();
    m_stageBar->update();
    m_laneBar->update();
    m_spoken->sayEdited();
}

void MapView::restyle()
{
    setBackgroundBrush(m_appearance.tokens().bgWindow);
    rebuild();
    fitFirst();
}

void MapView::placeHeads()
{
    const int lanes = m_appearance.px(kLaneNames);
    const int stages = int(std::ceil(m_layout.stageHeight()));
    setViewportMargins(lanes, stages, 0, 0);
    m_stageBar->setGeometry(0, 0, width(), stages);
    m_laneBar->setGeometry(0, stages, lanes, height() - stages);
    m_laneBar->placeHeld();
    if (m_corner)
        m_corner->setGeometry(0, 0, lanes - kHeadLine, stages - kHeadLine);
}

void MapView::holdAtLane(const core::LaneKey& lane, QWidget& widget)
{
    m_laneBar->hold(lane, widget);
}

void MapView::holdInCorner(QWidget& widget)
{
    m_corner = &widget;
    m_corner->setParent(this);
    placeHeads();
}

void MapView::showFocus()
{
    const bool isShown = hasFocus() && !m_cursor.isOnStage();
    m_ring->show(isShown ? m_layout.rectOf(m_cursor.cell()) : QRectF(), m_appearance.tokens().focus);
    m_stageBar->update();
}

void MapView::showSelection()
{
    viewport()->update();
    emit selectionChanged();
    emit hintsChanged();
    m_spoken->saySelected();
}

void MapView::paintWith(const std::function<void(const charts::MapPicture&, const charts::MapBrush&)>& paint)
{
    const charts::Words words(m_appearance.numbers());
    const charts::MapPicture picture{m_document.whole(),  m_facts, m_layout, m_curves,
                                     m_cursor.selected(), m_lit,   true,     m_marks ? &*m_marks : nullptr};
    const charts::MapBrush brush{m_appearance.tokens(), words, m_appearance.font(charts::TypeRole::Body),
                                 m_icons.painter()};
    paint(picture, brush);
}

void MapView::moveTo(const core::MapCell& cell, bool extend)
{
    const core::MapCell before = m_cursor.cell();
    if (extend)
        m_cursor.extendTo(cell);
    else
        m_cursor.moveTo(cell);
    m_cameSideways = before.row == m_cursor.cell().row;
    reveal();
    showFocus();
    if (extend)
        showSelection();
    if (before == m_cursor.cell())
        return;
    emit focusMoved();
    emit hintsChanged();
    m_spoken->sayFocus();
}

void MapView::reveal()
{
    const QRectF cell = m_layout.rectOf(m_cursor.cell());
    if (!m_cursor.isOnStage())
        return ensureVisible(cell, 8, 4);
    const double top = mapToScene(0, 0).y(); // the head is always in sight
    ensureVisible(QRectF(cell.left(), top, m_layout.columnWidth(), 1), 8, 0);
}

void MapView::step(core::MapStep step, bool extend)
{
    moveTo(m_layout.next(m_cursor.cell(), step), extend);
}

void MapView::goOnAlong()
{
    if (m_cameSideways && m_cursor.selected().size() < 2)
        step(core::MapStep::Right);
}

QRectF MapView::markRect(const charts::EmotionCurve& curve, const charts::EmotionMark& mark) const
{
    const auto row = m_layout.rowOf({core::MapLane::Emotion, {}});
    if (!row)
        return {};
    const core::LaneRow& lane = m_layout.rows()[std::size_t(*row)];
    const QPointF place =
        emotionPlace({0, lane.top, m_layout.width(), lane.height}, curve, mark, m_curves, m_layout);
    const double reach = m_appearance.px(9);
    return {place.x() - reach, place.y() - reach, 2 * reach, 2 * reach};
}

bool MapView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_keys->takes(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

bool MapView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto cell = m_layout.cellAt(mapToScene(help->pos()));
        const QString text = cell ? cellText(*cell) : QString();
        QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    const bool endsDrag = event->key() == Qt::Key_Escape && m_mouse->cancel();
    if (endsDrag || m_keys->press(*event))
        event->accept();
    else
        event->ignore();
}

/// Tab goes from field to field of a touchpoint, and at its ends out of the map.
bool MapView::focusNextPrevChild(bool next)
{
    const core::MapCell before = m_cursor.cell();
    if (hasFocus())
        step(next ? core::MapStep::Down : core::MapStep::Up);
    return before != m_cursor.cell() || QGraphicsView::focusNextPrevChild(next);
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_mouse->press(mapToScene(event->pos()), event->modifiers());
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    m_mouse->move(mapToScene(event->pos()));
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    m_mouse->release(mapToScene(event->pos()));
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_mouse->doubleClick(mapToScene(event->pos()));
}

void MapView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(kWheelZoom, event->angleDelta().y() / 120.0), int(event->position().x()));
        event->accept();
        return;
    }
    if (verticalScrollBar()->maximum() == 0 && event->angleDelta().x() == 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    placeHeads();
    fitFirst();
}

void MapView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (dx)
        m_stageBar->update();
    if (!dy)
        return;
    m_laneBar->update();
    m_laneBar->placeHeld();
}

void MapView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    showFocus();
    emit hintsChanged();
    m_spoken->sayFocus();
}

void MapView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    showFocus();
    emit hintsChanged();
}

} // namespace cxw::panels
