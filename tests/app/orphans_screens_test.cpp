// The tray of complaints without a touchpoint with rows and suggestions, in each setting of the program.
#include "layout_check.h"
#include "map_screens.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"

using namespace cxw;
using namespace support;

namespace {

constexpr core::CategoryId kMenuCategory(4'000);
constexpr int kPlaced = 9;

/// Nine of one category, seven of them at the menu of the hotline; five orphans, three of that category.
void saveComplaints(core::UnitOfWork& work, core::Instant now)
{
    work.categories().save(
        {.id = kMenuCategory, .name = QStringLiteral("Phone menu and waiting time"), .position = 9'000});
    const char* lost[] = {"Pressed 4 and waited for half an hour until somebody spoke", "Cut off twice",
                          "The cancel contract page knows no number", "No answer", "The menu has no person"};
    for (int i = 0; i < kPlaced + 5; ++i) {
        core::Complaint each;
        each.id = core::ComplaintId(700'000 + i);
        each.reference = QStringLiteral("tray %1").arg(i);
        each.receivedAt = each.loggedAt = now - std::chrono::hours(i);
        if (i < kPlaced)
            each.touchpoint = core::TouchpointId(i < 7 ? 12 : 10);
        else
            each.summary = QString::fromUtf8(lost[i - kPlaced]);
        if (i < kPlaced + 2 || i == kPlaced + 4)
            each.category = kMenuCategory;
        work.complaints().save(each);
    }
}

} // namespace

TEST_CASE("no word of the tray with suggestions is clipped", "[screens][touchmap][orphans]")
{
    for (const Setting& setting : settings())
        DYNAMIC_SECTION(setting.name)
        {
            Program program;
            writeSettings(setting);
            openMap(program);
            program.workbench().workspace()->store().write(
                &program.window(), {QStringLiteral("set up")},
                [now = program.clock.now()](core::UnitOfWork& work) { saveComplaints(work, now); },
                [](const auto& outcome) { REQUIRE(outcome); });
            program.settleAll();
            program.press(Qt::Key_F6, Qt::ShiftModifier);
            program.settleAll();
            CHECK(program.find("orphanTakeAll").isVisible());
            look(program, "touchmap-suggestions", setting);
        }
}
