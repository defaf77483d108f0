#include "program.h"

#include "core/touchmap/map_edits.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/more_words.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/touchmap_panel.h"
#include "panels/touchmap/view/map_view.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>

using namespace cxw;
using support::Program;

namespace {

panels::MapPresenter& mapsOf(Program& program)
{
    return program.workbench().workspace()->maps();
}

/// A map of the bank, made with keys.
void makeBank(Program& program)
{
    program.press(Qt::Key_F4);
    program.settleAll();
    support::settle([&] { return program.hasKeyboard("newMapTemplates"); });
    for (int i = 0; i < 3; ++i)
        program.press(Qt::Key_Down);
    program.press(Qt::Key_Return);
    program.activate();
    program.settleAll();
}

void retitleFirst(Program& program, const QString& title)
{
    panels::MapDocument& document = mapsOf(program).document();
    document.apply(edited(document.whole(), std::vector{document.whole().touchpoints.front().id},
                          [&](core::Touchpoint& each) { each.title = title; }),
                   title);
}

/// Received, a line and the touchpoint; saved by key and chosen in the list.
void logAt(Program& program, const core::Touchpoint& touchpoint)
{
    program.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    for (int i = 0; i < 2; ++i)
        program.press(Qt::Key_Tab);
    program.type(touchpoint.title);
    for (int i = 0; i < 3; ++i)
        program.press(Qt::Key_Tab);
    program.type(QStringLiteral("Nobody answered"));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    program.press(Qt::Key_Escape);
    panels::ComplaintsPresenter& log = program.workbench().workspace()->complaints();
    log.showShelf(panels::Shelf::All);
    program.settleAll();
    log.choose(log.rows().front().id);
    program.settleAll();
}

} // namespace

TEST_CASE("a complaint leads to its touchpoint, on whichever map that is")
{
    Program program;
    program.startWithNewWorkspace();
    makeBank(program);
    const core::MapId map = mapsOf(program).shown();
    const core::Touchpoint touchpoint = mapsOf(program).document().whole().touchpoints.at(5);
    logAt(program, touchpoint);
    mapsOf(program).make(QStringLiteral("empty"), QStringLiteral("Another"));
    program.settleAll();
    REQUIRE(mapsOf(program).shown() != map);

    QWidget& go = program.find("showOnMap");
    REQUIRE(go.isVisible());
    CHECK(go.accessibleName().contains(touchpoint.title));
    CHECK(go.focusPolicy() & Qt::TabFocus);
    go.setFocus(Qt::TabFocusReason);
    program.press(Qt::Key_Space);
    program.settleAll();
    CHECK(program.view().place() == app::WorkspaceView::Touchmap);
    CHECK(mapsOf(program).shown() == map);
    CHECK(program.view().touchmap().view().cursor().touchpoint() == touchpoint.id);
    CHECK(program.view().touchmap().view().hasFocus());
}

TEST_CASE("a complaint at a touchpoint in the bin says its name and leads nowhere")
{
    Program program;
    program.startWithNewWorkspace();
    makeBank(program);
    const core::Touchpoint touchpoint = mapsOf(program).document().whole().touchpoints.at(5);
    logAt(program, touchpoint);
    program.workbench().workspace()->edits().write(
        QStringLiteral("remove"), [&](core::UnitOfWork& work) { work.maps().remove(touchpoint.id); });
    program.settleAll();
    CHECK_FALSE(program.window().findChild<QWidget*>(QStringLiteral("showOnMap"))->isVisible());
    CHECK(program.find<QLabel>("complaintFacts").text().contains(touchpoint.title));
}

TEST_CASE("a map of a template is made by keyboard, once, and undone")
{
    Program program;
    program.startWithNewWorkspace();
    makeBank(program);
    REQUIRE(mapsOf(program).maps().size() == 1);
    CHECK(mapsOf(program).document().whole().stages.size() == 6);
    CHECK(program.view().place() == app::WorkspaceView::Touchmap);
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapsOf(program).maps().empty());
}

TEST_CASE("one key makes the map of the future, and goes back and forth between the two")
{
    Program program;
    program.startWithNewWorkspace();
    makeBank(program);
    const core::MapId today = mapsOf(program).shown();
    program.press(Qt::Key_F4, Qt::ShiftModifier);
    program.settleAll();
    const core::MapId future = mapsOf(program).shown();
    CHECK(future != today);
    program.press(Qt::Key_F4, Qt::ShiftModifier);
    program.settleAll();
    CHECK(mapsOf(program).shown() == today);
    program.press(Qt::Key_F4, Qt::ShiftModifier);
    program.settleAll();
    CHECK(mapsOf(program).shown() == future);
    CHECK(mapsOf(program).maps().size() == 2);
}

TEST_CASE("what was changed on a map just before the window closes is in the file")
{
    Program program;
    program.startWithNewWorkspace();
    makeBank(program);
    const QString path = program.workspacePath();
    retitleFirst(program, QStringLiteral("at the last moment"));
    program.start(path); // ends what runs
    program.waitForWorkspace();
    program.press(Qt::Key_3, Qt::AltModifier);
    program.settleAll();
    REQUIRE(mapsOf(program).document().hasMap());
    CHECK(mapsOf(program).document().whole().touchpoints.front().title
          == QStringLiteral("at the last moment"));
}

TEST_CASE("the parts of a map open with a key and close with Escape")
{
    Program program;
    program.startWithNewWorkspace();
    makeBank(program);
    program.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    program.settleAll();
    CHECK(program.find("mapPartsDialog").isVisible());
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK_FALSE(program.window().findChild<QDialog*>(QStringLiteral("mapPartsDialog")));
}
