#include "program.h"

#include "panels/shared/action_registry.h"

#include <QAction>
#include <QMenuBar>

using namespace cxw;
using support::Program;

namespace {

QStringList menuTitles(Program& program)
{
    QStringList titles;
    for (const QAction* menu : program.window().menuBar()->actions())
        titles += menu->text();
    return titles;
}

} // namespace

TEST_CASE("every language rebuilds the window and keeps the workspace")
{
    Program program;
    program.startWithSample();
    const app::OpenWorkspace* before = program.workbench().workspace();
    const QStringList english = menuTitles(program);
    for (const core::Language language : core::kLanguages) {
        CAPTURE(codeOf(language).toStdString());
        program.workbench().setLanguage(language);
        program.settleAll();
        CHECK(program.workbench().workspace() == before);
        CHECK(program.diagnostic().document()->language == language);
        CHECK((menuTitles(program) == english) == (language == core::Language::En));
        program.showStep(panels::DiagnosticPanel::Results);
        CHECK(program.find("scoreGrid").isVisible());
    }
    program.workbench().setLanguage(core::Language::En);
    program.settleAll();
    CHECK(menuTitles(program) == english);
}

TEST_CASE("the language is chosen in the menu by keys and remembered")
{
    Program program;
    program.start();
    program.press(Qt::Key_F3, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    support::settle([&] { return program.workbench().appearance().language() == core::Language::De; });
    program.start();
    CHECK(program.workbench().appearance().language() == core::Language::De);
}

TEST_CASE("a theme colours the whole window and is remembered")
{
    Program program;
    program.startWithSample();
    using app::ThemeChoice;
    for (const ThemeChoice theme :
         {ThemeChoice::Light, ThemeChoice::HighContrast, ThemeChoice::Projector, ThemeChoice::Dark}) {
        program.workbench().setTheme(theme);
        program.settleAll();
        CHECK(program.window().palette().color(QPalette::Window).name()
              == program.workbench().appearance().tokens().bgWindow.name());
    }
    program.start();
    CHECK(program.workbench().appearance().theme() == charts::Theme::Dark);
}

TEST_CASE("every text size leaves a window that is laid out, and is remembered")
{
    Program program;
    program.startWithSample();
    program.showStep(panels::DiagnosticPanel::Results);
    for (const int percent : {80, 100, 130, 175, 250, 90}) {
        program.workbench().appearance().setZoomPercent(percent);
        program.settleAll();
        const QWidget& grid = program.find("scoreGrid");
        CAPTURE(percent);
        CHECK(grid.width() > 100);
        CHECK(grid.height() > 100);
    }
    program.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(program.workbench().appearance().zoomPercent() == 100);
    program.press(Qt::Key_Minus, Qt::ControlModifier);
    program.start();
    CHECK(program.workbench().appearance().zoomPercent() == 90);
}
