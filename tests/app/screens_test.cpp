#include "layout_check.h"
#include "screens.h"

#include "app/workshop_windows.h"
#include "panels/workshop/facilitator_view.h"

#include <QDialog>

using namespace cxw;
using support::Program;

TEST_CASE("no screen clips a word, loses a part or scrolls sideways, however the program is set up",
          "[screens]")
{
    for (const support::Setting& setting : support::settings())
        for (const support::Screen& screen : support::otherScreens()) {
            Program program;
            support::writeSettings(setting);
            screen.open(program);
            support::look(program, screen.name, setting);
        }
}

TEST_CASE("nor do the command palette and the shortcut sheet", "[screens]")
{
    for (const support::Setting& setting : support::settings()) {
        Program program;
        support::writeSettings(setting);
        program.startWithSample();
        for (const QKeyCombination& keys : {support::kPalette, support::kSheet})
            support::withDialog(program, keys, [&](QWidget& dialog) {
                CAPTURE(setting.name, dialog.windowTitle().toStdString());
                support::checkLayout(dialog);
                support::keepPicture(
                    dialog,
                    QStringLiteral("%1-%2").arg(QLatin1String(keys == support::kPalette ? "palette" : "keys"),
                                                QLatin1String(setting.name)));
            });
    }
}

TEST_CASE("nor do the workshop's windows, before the reveal and after it", "[screens]")
{
    for (const support::Setting& setting : support::settings()) {
        Program program;
        support::writeSettings(setting);
        support::openWorkshop(program);
        app::WorkshopWindows& windows = *program.view().workshop();
        const auto lookAt = [&](QWidget& window, const char* name, QSize size) {
            window.setWindowState(Qt::WindowNoState);
            window.resize(size);
            program.settleAll();
            CAPTURE(setting.name, name);
            support::checkLayout(window);
            support::keepPicture(
                window, QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(setting.name)));
        };
        windows.showFacilitator();
        lookAt(*windows.facilitator().window(), "facilitator", setting.window);
        lookAt(windows.audience(), "audience", {1920, 1080});
        support::splitTheRoom(program);
        lookAt(*windows.facilitator().window(), "facilitator-revealed", setting.window);
        lookAt(windows.audience(), "audience-revealed", {1920, 1080});
    }
}
