#include "layout_check.h"
#include "map_screens.h"

#include <QMenu>

using namespace support;

TEST_CASE("no screen of a map clips a word, loses a part or scrolls sideways", "[screens][touchmap]")
{
    for (const Setting& setting : settings())
        DYNAMIC_SECTION(setting.name)
        {
            for (const Screen& screen : mapScreens()) {
                Program program;
                writeSettings(setting);
                screen.open(program);
                look(program, screen.name, setting);
            }
        }
}

TEST_CASE("no popup of a map clips a word", "[screens][touchmap]")
{
    for (const Setting& setting : settings())
        DYNAMIC_SECTION(setting.name)
        {
            Program program;
            writeSettings(setting);
            openReviewedMap(program);
            program.window().resize(setting.window);
            program.settleAll();
            const auto lookAt = [&](const char* name, const char* screen) {
                QWidget& popup = program.find(name);
                program.settleAll();
                CAPTURE(screen, setting.name);
                checkLayout(popup);
                keepPicture(popup,
                            QStringLiteral("%1-%2").arg(QLatin1String(screen), QLatin1String(setting.name)));
                popup.close();
                program.activate();
            };
            program.press(Qt::Key_F7, Qt::ControlModifier);
            lookAt("mapFilterPopup", "touchmap-filter");
            program.press(Qt::Key_F2, Qt::ControlModifier | Qt::ShiftModifier);
            lookAt("heatMenu", "touchmap-heat-menu");
        }
}
