#include "app/way_out.h"

#include <QCoreApplication>

namespace cxw::app {
namespace {

struct WaysOut
{
    Q_DECLARE_TR_FUNCTIONS(WaysOut)
};

QString textOf(WayOut way)
{
    switch (way) {
    case WayOut::SaveCopy: return WaysOut::tr("Save a copy…", "button of a message");
    case WayOut::LoadAgain: return WaysOut::tr("Load again", "button of a message");
    case WayOut::OpenBackup: return WaysOut::tr("Open the newest backup", "button of a message");
    case WayOut::ReadRemains: return WaysOut::tr("Save what can be read", "button of a message");
    }
    return {};
}

std::vector<WayOut> waysOutOf(core::ErrorKind trouble)
{
    switch (trouble) {
    case core::ErrorKind::Corrupt: return {WayOut::OpenBackup, WayOut::ReadRemains};
    case core::ErrorKind::ChangedOutside: return {WayOut::LoadAgain, WayOut::OpenBackup};
    case core::ErrorKind::Lost: return {WayOut::SaveCopy, WayOut::OpenBackup};
    case core::ErrorKind::Full:
    case core::ErrorKind::ReadOnly:
    case core::ErrorKind::InputOutput: return {WayOut::SaveCopy};
    default: return {};
    }
}

} // namespace

std::vector<panels::BannerAction> buttonsFor(core::ErrorKind trouble,
                                             const std::function<void(WayOut)>& choose)
{
    std::vector<panels::BannerAction> buttons;
    for (const WayOut way : waysOutOf(trouble))
        buttons.push_back({textOf(way), [choose, way] { choose(way); }});
    return buttons;
}

} // namespace cxw::app
