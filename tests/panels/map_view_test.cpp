#include "map_harness.h"

#include "panels/theme/appearance.h"
#include "panels/touchmap/map_looks.h"
#include "panels/touchmap/view/map_view.h"
#include "panels/touchmap/view/touchpoint_texts.h"
#include "support/built_map.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>

using namespace cxw;
using core::LaneKey;
using core::MapLane;
using support::titlesOf;

namespace {

/// The map "a b c | d" in a window that has the keyboard.
class ViewHarness : public support::MapHarness
{
public:
    ViewHarness()
    {
        view.resize(900, 640);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// Letter by letter: the first one opens the editor, which has the keyboard from then on.
    void type(const char* text)
    {
        for (const QChar each : QString::fromUtf8(text))
            QTest::keyClicks(QApplication::focusWidget(), each);
    }
    void goTo(MapLane lane, int column) { view.moveTo({view.layout().rowOf({lane, {}}).value(), column}); }
    [[nodiscard]] const core::Touchpoint& touchpoint(int place) const
    {
        return whole().touchpoints.at(std::size_t(place));
    }
    [[nodiscard]] QString owner(int place) const
    {
        for (const core::Person& each : document.lists().people)
            if (each.id == touchpoint(place).duties.accountable)
                return each.name;
        return {};
    }
    [[nodiscard]] QString channel(int place) const
    {
        for (const core::Channel& each : document.lists().channels)
            if (each.id == touchpoint(place).channel)
                return each.name;
        return {};
    }
    [[nodiscard]] QPoint middleOf(MapLane lane, int column) const
    {
        const QRectF cell = view.layout().rectOf({view.layout().rowOf({lane, {}}).value(), column});
        return view.mapFromScene(cell.center());
    }
    void mouse(QEvent::Type type, const QPoint& place)
    {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, place, view.viewport()->mapToGlobal(place), button, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, (from + to) / 2);
        mouse(QEvent::MouseMove, to);
        mouse(QEvent::MouseButtonRelease, to);
    }

    panels::Appearance appearance{QApplication::font()};
    panels::MapView view{appearance, document, ids};
};

} // namespace

TEST_CASE("typing puts a new title in place of the old one, and Escape leaves it as it was")
{
    ViewHarness h;
    h.type("x");
    h.press(Qt::Key_Right);
    CHECK(titlesOf(h.whole()) == QStringLiteral("x b c | d"));
    CHECK(h.view.cursor().cell().column == 1);
    h.type("y");
    h.press(Qt::Key_Escape);
    CHECK(titlesOf(h.whole()) == QStringLiteral("x b c | d"));
    CHECK(h.view.hasFocus());
    h.undo();
    CHECK(titlesOf(h.whole()) == QStringLiteral("a b c | d"));
}

TEST_CASE("Enter adds one touchpoint after the other, each one an undo step of its own")
{
    ViewHarness h;
    h.press(Qt::Key_Return);
    h.type("one");
    h.press(Qt::Key_Return);
    h.type("two");
    h.press(Qt::Key_Return);
    h.press(Qt::Key_Escape);
    CHECK(titlesOf(h.whole()) == QStringLiteral("a one two b c | d"));
    CHECK(h.touchpoint(2).id == h.view.cursor().touchpoint());
    h.undo();
    CHECK(titlesOf(h.whole()) == QStringLiteral("a one b c | d"));
    CHECK(h.view.layout().columns().size() == 5);
}

TEST_CASE("an empty title adds nothing and changes nothing")
{
    ViewHarness h;
    h.press(Qt::Key_Return);
    h.press(Qt::Key_Return);
    CHECK(h.view.hasFocus());
    h.press(Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    h.press(Qt::Key_Return);
    CHECK(titlesOf(h.whole()) == QStringLiteral("a b c | d"));
    CHECK(h.edits.stack().count() == 0);
}

TEST_CASE("a new channel and its touchpoint are one step, and the first letters call it again")
{
    ViewHarness h;
    h.goTo(MapLane::Channel, 0);
    h.type("Web shop");
    h.press(Qt::Key_Right);
    CHECK(h.channel(0) == QStringLiteral("Web shop"));
    CHECK(h.edits.stack().count() == 1);
    h.type("w");
    h.press(Qt::Key_Return);
    CHECK(h.touchpoint(1).channel == h.touchpoint(0).channel);
    CHECK(h.document.lists().channels.size() == 1);
    CHECK(h.view.cursor().lane().lane == MapLane::Owner);
    h.undo();
    h.undo();
    CHECK(h.document.lists().channels.empty());
}

TEST_CASE("Tab goes on in the same touchpoint, and what is typed there names an owner")
{
    ViewHarness h;
    h.type("Advice call");
    h.press(Qt::Key_Tab);
    CHECK(h.view.cursor().lane().lane == MapLane::Channel);
    h.type("Phone");
    h.press(Qt::Key_Tab);
    h.type("Kai Brandt");
    h.press(Qt::Key_Tab);
    h.press(Qt::Key_5);
    CHECK(h.touchpoint(0).title == QStringLiteral("Advice call"));
    CHECK(h.channel(0) == QStringLiteral("Phone"));
    CHECK(h.owner(0) == QStringLiteral("Kai Brandt"));
    CHECK(h.touchpoint(0).feeling.emotion == 2);
    CHECK(h.view.cursor().cell().column == 0);
}

TEST_CASE("along the emotions each digit sets one and goes on to the next")
{
    ViewHarness h;
    h.goTo(MapLane::Emotion, 0);
    h.press(Qt::Key_Home);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_4})
        h.press(key);
    CHECK(h.touchpoint(0).feeling.emotion == -2);
    CHECK(h.touchpoint(1).feeling.emotion == 0);
    CHECK(h.touchpoint(2).feeling.emotion == 1);
    CHECK(h.view.cursor().cell().column == 3);
    h.press(Qt::Key_Left);
    h.press(Qt::Key_0);
    CHECK_FALSE(h.touchpoint(2).feeling.emotion);
}

TEST_CASE("digits set the feelings of the persona that was chosen, and of nobody who is gone")
{
    ViewHarness h;
    h.document.apply(addPersona(h.whole(), QStringLiteral("Lea"), h.ids), QStringLiteral("add"));
    h.document.apply(addPersona(h.whole(), QStringLiteral("Jörg"), h.ids), QStringLiteral("add"));
    const core::PersonaId lea = h.whole().personas[0].id;
    const core::PersonaId joerg = h.whole().personas[1].id;
    h.goTo(MapLane::Emotion, 0);
    h.press(Qt::Key_Down, Qt::ControlModifier);
    h.press(Qt::Key_1);
    CHECK(feelingOf(h.touchpoint(0), joerg).emotion == -2);
    CHECK_FALSE(feelingOf(h.touchpoint(0), lea).emotion);
    h.document.apply(removePersona(h.whole(), joerg), QStringLiteral("remove"));
    CHECK(h.view.persona() == lea);
}

TEST_CASE("what is typed into one of several selected touchpoints goes to all of them")
{
    ViewHarness h;
    h.goTo(MapLane::Owner, 0);
    h.press(Qt::Key_Right, Qt::ShiftModifier);
    h.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(h.view.cursor().selected().size() == 3);
    h.type("Ana");
    h.press(Qt::Key_Down);
    CHECK(h.owner(0) == QStringLiteral("Ana"));
    CHECK(h.owner(2) == QStringLiteral("Ana"));
    CHECK(h.owner(3) == QString());
    CHECK(h.edits.stack().count() == 1);
}

TEST_CASE("Alt and an arrow move touchpoints, over the end of a stage too, and the focus goes along")
{
    ViewHarness h;
    h.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(titlesOf(h.whole()) == QStringLiteral("b a c | d"));
    h.press(Qt::Key_Right, Qt::AltModifier);
    h.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(titlesOf(h.whole()) == QStringLiteral("b c | a d"));
    CHECK(h.touchpoint(2).id == h.view.cursor().touchpoint());
    h.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(titlesOf(h.whole()) == QStringLiteral("b c a | d"));
}

TEST_CASE("Alt and an arrow move a stage")
{
    ViewHarness h;
    h.press(Qt::Key_Up);
    h.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(titlesOf(h.whole()) == QStringLiteral("d | a b c"));
    h.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(titlesOf(h.whole()) == QStringLiteral("a b c | d"));
}

TEST_CASE("Alt and Down puts a touchpoint behind the line of visibility, where it has a lane")
{
    ViewHarness h;
    h.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(h.touchpoint(0).visibility == core::Visibility::Back);
    CHECK(h.view.layout().rowOf({MapLane::Backstage, {}}) == 2);
    h.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(h.touchpoint(0).visibility == core::Visibility::Front);
}

TEST_CASE("Delete removes the selected touchpoints in one step, and empties any other cell")
{
    ViewHarness h;
    h.goTo(MapLane::PainPoint, 3);
    h.type("Passed around");
    h.press(Qt::Key_Up);
    h.goTo(MapLane::PainPoint, 3);
    CHECK(h.touchpoint(3).painPoint.isSet);
    h.press(Qt::Key_Delete);
    CHECK_FALSE(h.touchpoint(3).painPoint.isSet);
    h.goTo(MapLane::Touchpoint, 0);
    h.press(Qt::Key_Space, Qt::ControlModifier);
    h.press(Qt::Key_Right);
    h.press(Qt::Key_Space, Qt::ControlModifier);
    h.press(Qt::Key_Delete);
    CHECK(titlesOf(h.whole()) == QStringLiteral("c | d"));
    h.undo();
    CHECK(titlesOf(h.whole()) == QStringLiteral("a b c | d"));
}

TEST_CASE("an empty map takes its first stages and touchpoints by typing")
{
    ViewHarness h;
    core::WholeMap bare = h.whole();
    bare.stages.clear();
    bare.touchpoints.clear();
    h.document.show(bare);
    h.type("First");
    h.press(Qt::Key_Return);
    h.type("Second");
    h.press(Qt::Key_Right);
    CHECK(titlesOf(h.whole()) == QStringLiteral("First Second"));
    CHECK(h.whole().stages.size() == 1);
    h.press(Qt::Key_Up);
    h.type("Compare");
    h.press(Qt::Key_Return);
    h.type("Pay");
    h.press(Qt::Key_Return);
    h.press(Qt::Key_Escape);
    REQUIRE(h.whole().stages.size() == 2);
    CHECK(h.whole().stages[0].name == QStringLiteral("Compare"));
    CHECK(h.whole().stages[1].name == QStringLiteral("Pay"));
}

TEST_CASE("a card that is dragged lands where it is let go")
{
    ViewHarness h;
    const QPoint b = h.middleOf(MapLane::Touchpoint, 1);
    const QPoint left =
        h.middleOf(MapLane::Touchpoint, 0) - QPoint(int(h.view.layout().columnWidth() / 2), 0);
    h.drag(b, left + QPoint(4, 0));
    CHECK(titlesOf(h.whole()) == QStringLiteral("b a c | d"));
    CHECK(h.edits.stack().count() == 1);
}

TEST_CASE("beside the border of two stages a card goes to the side where it is let go")
{
    ViewHarness h;
    const QPoint a = h.middleOf(MapLane::Touchpoint, 0);
    const QPoint border =
        h.middleOf(MapLane::Touchpoint, 3) - QPoint(int(h.view.layout().columnWidth() / 2), 0);
    h.drag(a, border + QPoint(6, 0));
    CHECK(titlesOf(h.whole()) == QStringLiteral("b c | a d"));
    h.undo();
    h.drag(a, border - QPoint(6, 0));
    CHECK(titlesOf(h.whole()) == QStringLiteral("b c a | d"));
}

TEST_CASE("Escape ends a drag as if it had never begun")
{
    ViewHarness h;
    h.goTo(MapLane::Emotion, 0);
    h.press(Qt::Key_3);
    const QPoint mark = h.middleOf(MapLane::Emotion, 0);
    h.mouse(QEvent::MouseButtonPress, mark);
    h.mouse(QEvent::MouseMove, mark + QPoint(0, 30));
    h.mouse(QEvent::MouseMove, mark + QPoint(0, 56));
    REQUIRE(h.touchpoint(0).feeling.emotion == -2);
    h.press(Qt::Key_Escape);
    h.mouse(QEvent::MouseMove, mark + QPoint(0, 30));
    h.mouse(QEvent::MouseButtonRelease, mark + QPoint(0, 30));
    CHECK(h.touchpoint(0).feeling.emotion == 0);
    CHECK(h.edits.stack().count() == 1);

    const QPoint card = h.middleOf(MapLane::Touchpoint, 0);
    const QPoint aside = h.middleOf(MapLane::Touchpoint, 2);
    h.mouse(QEvent::MouseButtonPress, card);
    h.mouse(QEvent::MouseMove, aside);
    h.press(Qt::Key_Escape);
    h.mouse(QEvent::MouseButtonRelease, aside);
    CHECK(titlesOf(h.whole()) == QStringLiteral("a b c | d"));
    CHECK(!QApplication::overrideCursor());
}

TEST_CASE("a drag that is held at a side scrolls the map until its end")
{
    ViewHarness h;
    h.document.show(support::MapBuilder::large(200));
    h.view.setZoom(100.0);
    QScrollBar& bar = *h.view.horizontalScrollBar();
    bar.setValue(0);
    h.mouse(QEvent::MouseButtonPress, h.middleOf(MapLane::Touchpoint, 0));
    const QPoint side(h.view.viewport()->width() - 4, h.middleOf(MapLane::Touchpoint, 0).y());
    h.mouse(QEvent::MouseMove, side);
    CHECK(QTest::qWaitFor([&] { return bar.value() > 2 * h.view.viewport()->width(); }, 20'000));
    h.press(Qt::Key_Escape);
    const int there = bar.value();
    QTest::qWait(100);
    CHECK(bar.value() == there);
    h.mouse(QEvent::MouseButtonRelease, side);
}

TEST_CASE("an emotion that is dragged is one step however far it goes")
{
    ViewHarness h;
    h.goTo(MapLane::Emotion, 0);
    h.press(Qt::Key_3);
    const QPoint mark = h.middleOf(MapLane::Emotion, 0);
    h.mouse(QEvent::MouseButtonPress, mark);
    for (int y = 0; y <= 56; y += 14)
        h.mouse(QEvent::MouseMove, mark + QPoint(0, y));
    h.mouse(QEvent::MouseButtonRelease, mark + QPoint(0, 56));
    CHECK(h.touchpoint(0).feeling.emotion == -2);
    CHECK(h.edits.stack().count() == 2);
    h.undo();
    CHECK(h.touchpoint(0).feeling.emotion == 0);
}

TEST_CASE("a rubber band selects the columns it touches, a click outside takes the selection away")
{
    ViewHarness h;
    h.drag(h.middleOf(MapLane::Owner, 0), h.middleOf(MapLane::Owner, 1));
    CHECK(h.view.cursor().selected() == std::set{h.at(0), h.at(1)});
    QTest::mouseClick(h.view.viewport(), Qt::LeftButton, Qt::NoModifier, h.middleOf(MapLane::Owner, 3));
    CHECK(h.view.cursor().selected().empty());
}

TEST_CASE("zooming changes what is shown and keeps the place in the middle where it was")
{
    ViewHarness h;
    h.document.show(support::MapBuilder::large(200));
    h.view.setZoom(100.0);
    h.view.horizontalScrollBar()->setValue(8000);
    const double middle =
        h.view.mapToScene(h.view.viewport()->width() / 2, 0).x() / h.view.layout().columnWidth();
    h.view.zoomBy(0.6);
    CHECK(h.view.layout().detail() == core::MapDetail::Compact);
    const double after =
        h.view.mapToScene(h.view.viewport()->width() / 2, 0).x() / h.view.layout().columnWidth();
    CHECK(after == Approx(middle).margin(0.1));
    h.view.fit();
    CHECK(h.view.layout().width() <= h.view.viewport()->width() + 1);
    CHECK(h.view.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("the focus is shown wherever it goes on a large map")
{
    ViewHarness h;
    h.document.show(support::MapBuilder::large(500));
    h.press(Qt::Key_End, Qt::ControlModifier);
    const QRectF cell = h.view.layout().rectOf(h.view.cursor().cell());
    const QRect shown = h.view.viewport()->rect();
    CHECK(shown.contains(h.view.mapFromScene(cell.center())));
    h.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(h.view.horizontalScrollBar()->value() == 0);
}

TEST_CASE("a screen reader hears stage, touchpoint, lane and value of each cell")
{
    ViewHarness h;
    h.goTo(MapLane::Emotion, 3);
    h.press(Qt::Key_1);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&h.view);
    REQUIRE(table);
    auto* cells = table->tableInterface();
    REQUIRE(cells);
    CHECK(cells->columnCount() == 4);
    CHECK(cells->rowCount() == 9);
    const int owner = h.view.layout().rowOf({MapLane::Owner, {}}).value();
    const int emotion = h.view.layout().rowOf({MapLane::Emotion, {}}).value();
    CHECK(cells->cellAt(owner, 0)->text(QAccessible::Name) == QStringLiteral("Buy, a, Owner: none"));
    CHECK(cells->cellAt(emotion, 3)->text(QAccessible::Name) == QStringLiteral("Use, d, Emotion: −2"));
    CHECK(cells->cellAt(0, 3)->text(QAccessible::Name) == QStringLiteral("Use, Stage: Use"));
    CHECK(table->focusChild() == cells->cellAt(emotion, 3));
    CHECK(table->indexOfChild(cells->cellAt(emotion, 3)) == emotion * 4 + 3);
    CHECK_FALSE(cells->cellAt(9, 0));
}

TEST_CASE("how a map is looked at is kept as text and read again, without what is not known")
{
    const panels::MapLook look{57.5,
                               std::vector{LaneKey{MapLane::Touchpoint, {}}, LaneKey{MapLane::Note, {}},
                                           LaneKey{MapLane::Free, core::LaneId(17)}}};
    CHECK(textOf(look) == QStringLiteral("57.5;touchpoint,note,free:17"));
    CHECK(panels::mapLookFrom(textOf(look)) == look);
    CHECK(panels::mapLookFrom(QString()) == panels::MapLook());
    CHECK(panels::mapLookFrom(QStringLiteral("-4;stage,clouds")) == panels::MapLook());
}
