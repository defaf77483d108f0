#include "program.h"

#include "core/touchmap/map_edits.h"
#include "core/touchmap/map_repository.h"
#include "panels/touchmap/map_presenter.h"

#include <QDialog>
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

} // namespace

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
