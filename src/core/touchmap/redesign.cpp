#include "core/touchmap/redesign.h"

#include <algorithm>

namespace cxw::core {

QString wrongFieldIn(const Redesign& redesign)
{
    if (!redesign.startsOn.isValid())
        return QStringLiteral("starts_on");
    const bool areDays = std::ranges::all_of(
        redesign.dayNotes, [](const auto& each) { return each.first >= 1 && each.first <= kRedesignDays; });
    return areDays ? QString() : QStringLiteral("day");
}

} // namespace cxw::core
