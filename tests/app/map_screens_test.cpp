#include "layout_check.h"
#include "map_screens.h"

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
