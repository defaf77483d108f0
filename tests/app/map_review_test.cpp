#include "map_screens.h"

#include "panels/touchmap/lower/map_filter_presenter.h"
#include "panels/touchmap/lower/map_review_links.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace cxw;
using support::Program;

namespace {

panels::MapReviewLinks& reviewOf(Program& program)
{
    return program.view().touchmap().review();
}

core::Touchpoint touchpointAt(Program& program, qint64 id)
{
    const auto& document = program.workbench().workspace()->maps().document();
    return *document.find(core::TouchpointId(id));
}

} // namespace

TEST_CASE("F7 goes to the weak spots, Enter flies to the card, F7 folds them away", "[review]")
{
    Program program;
    support::openReviewedMap(program);
    panels::MapView& view = program.view().touchmap().view();
    program.press(Qt::Key_F7);
    REQUIRE(program.hasKeyboard("weakSpots"));
    program.press(Qt::Key_Home);
    program.press(Qt::Key_Return);
    CHECK(program.hasKeyboard("mapView"));
    CHECK(view.cursor().touchpoint() == core::TouchpointId(12));
    program.press(Qt::Key_F7);
    REQUIRE(program.hasKeyboard("weakSpots"));
    program.press(Qt::Key_Down);
    program.press(Qt::Key_Return);
    CHECK(view.cursor().touchpoint() == core::TouchpointId(13));
    program.press(Qt::Key_F7);
    program.press(Qt::Key_F7);
    CHECK(program.hasKeyboard("mapView"));
    CHECK(reviewOf(program).lower().isFolded());
}

TEST_CASE("an owner is named with one key from what is to be fixed", "[review]")
{
    Program program;
    support::openReviewedMap(program);
    program.press(Qt::Key_F7, Qt::ShiftModifier);
    REQUIRE(program.hasKeyboard("fixOwner"));
    program.press(Qt::Key_Return);
    CHECK(program.view().touchmap().view().isEditing());
    for (const QChar each : QStringLiteral("Lorenz"))
        program.type(each);
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(touchpointAt(program, 12).duties.accountable.has_value());
}

TEST_CASE("what was not confirmed for long is confirmed one by one or all at once, and undone", "[review]")
{
    Program program;
    support::openReviewedMap(program);
    program.press(Qt::Key_F7, Qt::ShiftModifier);
    program.press(Qt::Key_Down);
    REQUIRE(program.hasKeyboard("fixConfirm"));
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(touchpointAt(program, 1).confirmedOn == program.clock.today());
    CHECK(touchpointAt(program, 2).confirmedOn != program.clock.today());
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(touchpointAt(program, 1).confirmedOn != program.clock.today());
    program.find("fixConfirmAll").setFocus();
    program.press(Qt::Key_Space);
    program.settleAll();
    CHECK(touchpointAt(program, 1).confirmedOn == program.clock.today());
    CHECK(touchpointAt(program, 2).confirmedOn == program.clock.today());
}

TEST_CASE("a time for a moment of truth is typed where one sees it", "[review]")
{
    Program program;
    support::openReviewedMap(program);
    program.press(Qt::Key_F7, Qt::ShiftModifier);
    program.find("fixTarget").setFocus();
    program.press(Qt::Key_Return);
    CHECK(program.hasKeyboard("timeNumber"));
}

TEST_CASE("filters dim the rest and say how many are lit; one key takes them away", "[review]")
{
    Program program;
    support::openReviewedMap(program);
    program.press(Qt::Key_F7, Qt::ControlModifier);
    program.find<QCheckBox>("mapFilterFlag0").setChecked(true);
    const auto& filter = reviewOf(program).filter();
    REQUIRE(filter.lit());
    CHECK(filter.lit()->size() == 4);
    CHECK(program.find<QPushButton>("mapFilter").text() == QStringLiteral("4 of 16"));
    program.find("mapFilterPopup").close();
    program.activate();
    program.press(Qt::Key_F, Qt::ControlModifier);
    program.type(QStringLiteral("bill"));
    CHECK(filter.lit()->size() == 2);
    program.press(Qt::Key_Escape);
    CHECK(filter.lit()->size() == 4);
    program.press(Qt::Key_Escape);
    CHECK_FALSE(filter.lit());
}

TEST_CASE("the changes of a pair are listed, and Enter flies to them", "[review]")
{
    Program program;
    support::openReviewedMap(program);
    auto& maps = program.workbench().workspace()->maps();
    maps.makeFuture();
    program.settleAll();
    const auto third = maps.document().whole().touchpoints[2].id;
    maps.document().apply(edited(maps.document().whole(), std::vector{third},
                                 [](core::Touchpoint& each) { each.satisfaction = 5; }),
                          QStringLiteral("better"));
    program.settleAll();
    program.press(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.hasKeyboard("pairChanges"));
    CHECK(program.find<QAbstractItemView>("pairChanges").model()->rowCount() == 1);
    program.press(Qt::Key_Return);
    CHECK(program.hasKeyboard("mapView"));
    CHECK(program.view().touchmap().view().cursor().touchpoint() == third);
}

TEST_CASE("Home leads to each of the weak touchpoints and to the oldest confirmation", "[review]")
{
    Program program;
    support::openReviewedMap(program);
    program.press(Qt::Key_1, Qt::AltModifier);
    program.settleAll();
    program.find("showWeakest").setFocus();
    program.press(Qt::Key_Space);
    program.settleAll();
    CHECK(program.view().place() == app::WorkspaceView::Touchmap);
    CHECK_FALSE(program.view().touchmap().view().cursor().touchpoint().isNull());
    program.press(Qt::Key_1, Qt::AltModifier);
    const auto& second = program.workbench().workspace()->home().state().maps.weakest.at(1);
    program.find("weakCard0").setFocus();
    program.press(Qt::Key_Down);
    REQUIRE(program.hasKeyboard("weakCard1"));
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(program.view().place() == app::WorkspaceView::Touchmap);
    CHECK(program.view().touchmap().view().cursor().touchpoint() == second.spot.touchpoint);
    program.press(Qt::Key_1, Qt::AltModifier);
    program.find("showOldest").setFocus();
    program.press(Qt::Key_Space);
    program.settleAll();
    CHECK(program.view().place() == app::WorkspaceView::Touchmap);
}
