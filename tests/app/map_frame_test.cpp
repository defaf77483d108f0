#include "layout_check.h"
#include "map_screens.h"

#include "panels/shared/grid_view.h"
#include "panels/touchmap/lower/lower_look.h"
#include "panels/touchmap/lower/map_review_links.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

using namespace cxw;
using support::Program;

namespace {

constexpr QSize kPicture(1440, 900);

void showAt(Program& program, QSize size)
{
    program.window().resize(size);
    program.settleAll();
    program.settleAll();
}

QString placeShown(Program& program)
{
    return program.find<QLabel>("statusPlace").text();
}

} // namespace

TEST_CASE("every lane of a map is on screen over its lists at 1440 by 900", "[frame]")
{
    Program program;
    support::openReviewedMap(program);
    showAt(program, kPicture);
    const panels::MapView& view = program.view().touchmap().view();
    CHECK_FALSE(program.view().touchmap().review().lower().isFolded());
    CHECK(view.verticalScrollBar()->maximum() == 0);
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    CHECK(view.layout().rows().back().key.lane == core::MapLane::Questions);
}

TEST_CASE("a map that is wider than its place has the whole in small in its corner", "[frame]")
{
    Program program;
    support::openReviewedMap(program);
    showAt(program, kPicture);
    auto& view = program.view().touchmap().view();
    auto* small = view.findChild<QWidget*>(QStringLiteral("miniMap"));
    REQUIRE(small);
    CHECK(small->isHidden());
    view.setZoom(100.0);
    program.settleAll();
    REQUIRE(small->isVisible());
    QTest::mouseClick(small, Qt::LeftButton, {}, QPoint(small->width() - 2, small->height() / 2));
    CHECK(view.horizontalScrollBar()->value() == view.horizontalScrollBar()->maximum());
    view.fit();
    program.settleAll();
    CHECK(small->isHidden());
}

TEST_CASE("the choice of what complaints show stands at their lane and goes with it", "[frame]")
{
    Program program;
    support::openReviewedMap(program);
    showAt(program, kPicture);
    auto& view = program.view().touchmap().view();
    auto* choice = view.findChild<QAbstractButton*>(QStringLiteral("heatBar"));
    REQUIRE(choice);
    CHECK(choice->accessibleName() == QStringLiteral("Complaints: How many, 13 weeks"));
    const auto row = view.layout().rowOf({core::MapLane::Complaints, {}});
    const core::LaneRow& lane = view.layout().rows()[std::size_t(row.value())];
    const QPoint top = choice->mapTo(&view, QPoint(0, 0));
    CHECK(top.y() == view.viewport()->y() + int(lane.top));
    program.press(Qt::Key_F3, Qt::ControlModifier);
    CHECK(choice->accessibleName() == QStringLiteral("Complaints: By severity, 13 weeks"));
    view.showLanes(std::vector{core::LaneKey{core::MapLane::Touchpoint, {}}});
    CHECK(choice->isHidden());
}

TEST_CASE("titles of weak spots have room for twenty letters in German too", "[frame]")
{
    Program program;
    support::writeSettings({"de", app::ThemeChoice::Light, core::Language::De});
    support::openReviewedMap(program);
    showAt(program, kPicture);
    CHECK(program.find<panels::GridView>("weakSpots").header()->sectionSize(0) >= 200);
}

TEST_CASE("whether the lists under the maps are open, and which, is kept with the workspace", "[frame]")
{
    Program program;
    support::openReviewedMap(program);
    showAt(program, kPicture);
    program.press(Qt::Key_F7, Qt::ShiftModifier);
    program.settleAll();
    REQUIRE(program.hasKeyboard("fixOwner"));
    program.press(Qt::Key_F7, Qt::ShiftModifier); // folds them
    program.settleAll();
    const QString path = program.workspacePath();
    const auto comeBack = [&] {
        program.start(path);
        program.waitForWorkspace();
        program.press(Qt::Key_3, Qt::AltModifier);
        showAt(program, kPicture);
    };
    comeBack();
    CHECK(program.view().touchmap().review().lower().isFolded());
    CHECK(program.view().touchmap().review().lower().page() == panels::LowerPanels::ToFix);
    program.press(Qt::Key_F7);
    program.settleAll();
    comeBack();
    CHECK_FALSE(program.view().touchmap().review().lower().isFolded());
    CHECK(program.view().touchmap().review().lower().page() == panels::LowerPanels::WeakSpots);
}

TEST_CASE("how the lists stand is read as it was kept, and without what is not known", "[frame]")
{
    using panels::LowerLook;
    using panels::LowerPanels;
    for (const LowerLook& each :
         {LowerLook{}, LowerLook{true, LowerPanels::ToFix}, LowerLook{false, LowerPanels::Changes}})
        CHECK(panels::lowerLookFrom(textOf(each)) == each);
    CHECK(panels::lowerLookFrom(QStringLiteral("ajar;attic")) == LowerLook{});
    CHECK(panels::lowerLookFrom(QString()) == LowerLook{});
}

TEST_CASE("the line at the bottom follows the keyboard from list to list", "[frame]")
{
    Program program;
    support::openReviewedMap(program);
    showAt(program, kPicture);
    program.press(Qt::Key_F7);
    CHECK(placeShown(program) == QStringLiteral("Weak spots"));
    CHECK(program.view().touchmap().hints()[1].does == QStringLiteral("fly to the card"));
    program.find("fixTarget").setFocus(); // as the mouse does
    CHECK(placeShown(program) == QStringLiteral("To fix"));
    CHECK(program.view().touchmap().hints()[1].does == QStringLiteral("fix"));
    program.find("weakSpots").setFocus();
    CHECK(placeShown(program) == QStringLiteral("Weak spots"));
    program.press(Qt::Key_Escape);
    CHECK(placeShown(program) == program.view().touchmap().view().place());
}

TEST_CASE("the tools of a map keep their words in every width, and a long name of a map is told whole",
          "[frame]")
{
    Program program;
    support::writeSettings({"de", app::ThemeChoice::Light, core::Language::De});
    support::openReviewedMap(program);
    program.workbench().workspace()->maps().makeFuture();
    program.settleAll();
    for (const int width : {1440, 1200, 1000, 800}) {
        CAPTURE(width);
        showAt(program, {width, 900});
        CHECK(support::clipped<QPushButton>(program.window()).join(QStringLiteral("; ")) == QString());
        const QWidget& picker = program.find("mapPicker");
        CHECK(picker.width() >= picker.minimumWidth());
        CHECK(picker.toolTip().contains(QStringLiteral("Household electricity")));
    }
}
