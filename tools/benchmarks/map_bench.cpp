#include "session.h"

#include "charts/type_scale.h"
#include "core/change_feed.h"
#include "core/id_source.h"
#include "panels/shared/edit_stack.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/map_items.h"
#include "panels/touchmap/view/map_view.h"
#include "storage/memory_store.h"
#include "support/built_map.h"

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>

#include <benchmark/benchmark.h>

namespace {

using namespace cxw;

constexpr QSize kWindow(1112, 556); // the map's share of 1440 x 900
constexpr int kLanes = 8;

/// A map on screen, in a workspace in memory.
struct MapWindow
{
    explicit MapWindow(int touchpoints)
    {
        view.resize(kWindow);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        document.show(support::MapBuilder::large(touchpoints));
        QCoreApplication::processEvents();
    }

    core::SystemClock clock;
    core::ChangeFeed changes;
    storage::MemoryStore store{clock, changes};
    panels::EditStack edits{store, clock};
    core::IdSource ids{clock};
    panels::Appearance appearance{QApplication::font()};
    panels::MapDocument document{edits};
    panels::MapView view{appearance, document, ids};
};

/// A card of a bare scene: the least that a card as an item of its own costs.
class BareCard final : public QGraphicsItem
{
public:
    BareCard(const QRectF& place, const QColor& colour)
        : m_place(place)
        , m_colour(colour)
    {
    }

    [[nodiscard]] QRectF boundingRect() const override { return m_place; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        painter->fillRect(m_place, m_colour);
    }

private:
    QRectF m_place;
    QColor m_colour;
};

/// As many cards as a map has touchpoints, in as much room.
struct BareScene
{
    explicit BareScene(int cards)
    {
        const charts::Tokens tokens = charts::tokensFor(charts::Theme::Light);
        const double width = double(kWindow.width()) / cards;
        for (int i = 0; i < cards; ++i)
            scene.addItem(new BareCard({i * width, 0.0, width, 56.0}, tokens.delta[std::size_t(i % 5)]));
        view.setScene(&scene);
        view.setFrameShape(QFrame::NoFrame);
        view.resize(kWindow);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }

    QGraphicsScene scene;
    QGraphicsView view;
};

void open(benchmark::State& state)
{
    MapWindow window(10);
    const core::WholeMap whole = support::MapBuilder::large(int(state.range(0)) / kLanes);
    for (auto _ : state) {
        window.document.show(whole);
        window.view.viewport()->repaint();
    }
}
BENCHMARK(open)->Name("map_open_2000_cells/limit:300ms")->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(open)->Name("map_open_20000_cells/limit:300ms")->Arg(20'000)->Unit(benchmark::kMillisecond);

void bareFit(benchmark::State& state)
{
    BareScene bare(5000);
    for (auto _ : state)
        bare.view.viewport()->repaint();
}
BENCHMARK(bareFit)->Name("bare_scene_5000_cards")->Unit(benchmark::kMillisecond);

void fit(benchmark::State& state)
{
    MapWindow window(int(state.range(0)));
    window.view.fit();
    for (auto _ : state)
        window.view.viewport()->repaint();
}
BENCHMARK(fit)
    ->Name("map_fit_5000_touchpoints/floor:bare_scene_5000_cards/limit:1.5x")
    ->Arg(5000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(fit)->Name("map_fit_500_touchpoints/limit:16.7ms")->Arg(500)->Unit(benchmark::kMillisecond);

void pan(benchmark::State& state)
{
    MapWindow window(int(state.range(0)));
    window.view.setZoom(100.0);
    QScrollBar* bar = window.view.horizontalScrollBar();
    int place = 0;
    for (auto _ : state) {
        place = (place + 40) % bar->maximum();
        bar->setValue(place);
        window.view.viewport()->repaint();
    }
}
BENCHMARK(pan)->Name("map_pan_250_touchpoints/limit:16.7ms")->Arg(250)->Unit(benchmark::kMillisecond);
BENCHMARK(pan)->Name("map_pan_5000_touchpoints/limit:16.7ms")->Arg(5000)->Unit(benchmark::kMillisecond);

/// The pointer moves in the viewport's coordinates, as it does in a hand.
void sendMouse(QWidget& viewport, QEvent::Type type, const QPoint& place)
{
    QMouseEvent event(type, place, viewport.mapToGlobal(place),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(&viewport, &event);
}

QPoint middleOf(const MapWindow& window, core::MapLane lane, int column)
{
    const int row = window.view.layout().rowOf({lane, {}}).value();
    return window.view.mapFromScene(window.view.layout().rectOf({row, column}).center());
}

/// From one move of the mouse to the next picture, a card in hand.
void dragCard(benchmark::State& state)
{
    MapWindow window(int(state.range(0)));
    window.view.setZoom(100.0);
    QWidget& viewport = *window.view.viewport();
    const QPoint from = middleOf(window, core::MapLane::Touchpoint, 0);
    sendMouse(viewport, QEvent::MouseButtonPress, from);
    sendMouse(viewport, QEvent::MouseMove, from + QPoint(100, 0));
    if (window.view.edge().rect().isNull())
        state.SkipWithError("nothing is dragged");
    int x = 0;
    for (auto _ : state) {
        x = (x + 40) % (viewport.width() - 200); // away from the sides, where the map scrolls along
        sendMouse(viewport, QEvent::MouseMove, {100 + x, from.y()});
        viewport.repaint();
    }
    QTest::keyClick(&window.view, Qt::Key_Escape);
}
BENCHMARK(dragCard)
    ->Name("map_drag_card_250_touchpoints/limit:16.7ms")
    ->Arg(250)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(dragCard)
    ->Name("map_drag_card_5000_touchpoints/limit:16.7ms")
    ->Arg(5000)
    ->Unit(benchmark::kMillisecond);

/// The same with an emotion in hand: every move changes the document.
void dragEmotion(benchmark::State& state)
{
    MapWindow window(int(state.range(0)));
    window.view.setZoom(100.0);
    window.view.horizontalScrollBar()->setValue(0);
    const charts::EmotionCurve& curve = window.view.curves().front();
    const QPoint from = window.view.mapFromScene(window.view.markRect(curve, curve.marks.front()).center());
    QWidget& viewport = *window.view.viewport();
    sendMouse(viewport, QEvent::MouseButtonPress, from);
    sendMouse(viewport, QEvent::MouseMove, from - QPoint(0, 56));
    if (window.edits.stack().count() == 0)
        state.SkipWithError("nothing was dragged");
    int y = 0;
    for (auto _ : state) {
        y = (y + 28) % 84;
        sendMouse(viewport, QEvent::MouseMove, from - QPoint(0, y));
        viewport.repaint();
    }
}
BENCHMARK(dragEmotion)
    ->Name("map_drag_emotion_250_touchpoints/limit:16.7ms")
    ->Arg(250)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(dragEmotion)
    ->Name("map_drag_emotion_5000_touchpoints/limit:16.7ms")
    ->Arg(5000)
    ->Unit(benchmark::kMillisecond);

void keyToRepaint(benchmark::State& state)
{
    MapWindow window(int(state.range(0)));
    window.view.setFocus();
    window.view.moveTo({window.view.layout().rowOf({core::MapLane::Emotion, {}}).value(), 3});
    int digit = 0;
    for (auto _ : state) {
        digit = digit % 5 + 1;
        window.view.edits().setDigit({core::MapLane::Emotion, {}}, window.view.cursor().targets(), digit);
        window.view.viewport()->repaint();
    }
}
BENCHMARK(keyToRepaint)->Name("map_key_250_touchpoints/limit:30ms")->Arg(250)->Unit(benchmark::kMillisecond);
BENCHMARK(keyToRepaint)
    ->Name("map_key_2500_touchpoints/limit:30ms")
    ->Arg(2500)
    ->Unit(benchmark::kMillisecond);

void recolour(benchmark::State& state)
{
    MapWindow window(2000 / kLanes);
    core::MapFacts facts;
    int turn = 0;
    for (auto _ : state) {
        facts.complaints.emplace();
        ++turn;
        for (const core::Touchpoint& each : window.document.whole().touchpoints)
            (*facts.complaints)[each.id] = int(each.id.value() + turn) % 40;
        window.view.showFacts(facts);
        window.view.viewport()->repaint();
    }
}
BENCHMARK(recolour)->Name("map_heat_2000_cells/limit:50ms")->Unit(benchmark::kMillisecond);

} // namespace
