#pragma once

#include "core/touchmap/map_pair.h"
#include "exchange/touchmap/map_content.h"
#include "support/builders.h"
#include "support/fake_unit_of_work.h"
#include "support/household_map.h"
#include "support/qt_strings.h"

namespace support {

/// The map "Household electricity" with two personas, ready to go out, and without icons.
inline cxw::exchange::MapContent householdContent()
{
    const FixedClock clock;
    cxw::core::IdSource ids(clock);
    FakeUnitOfWork work;
    cxw::exchange::MapContent content;
    content.whole = saveHousehold(work, ids);
    content.facts.channels = work.channels().all();
    content.facts.people = work.people().all();
    content.facts.complaints = {{content.whole.touchpoints[11].id, 34}};
    content.lanes = usualLanes(content.whole);
    content.workspace = QStringLiteral("Nordlicht Energie");
    content.date = QDate(2026, 11, 10);
    return content;
}

/// The same, looked at together with the future: there the second touchpoint is gone, the third is changed
/// and the last one has moved to the front.
inline cxw::exchange::MapContent householdWithFuture()
{
    cxw::exchange::MapContent content = householdContent();
    FixedClock later;
    later.advance(std::chrono::hours(1));
    cxw::core::IdSource ids(later);
    cxw::core::WholeMap future = futureOf(content.whole, content.whole.map.name, later.now(), ids);
    std::ranges::rotate(future.touchpoints, future.touchpoints.end() - 1);
    future.touchpoints.front().stage = future.stages.front().id;
    future.touchpoints[3].satisfaction = 5;
    future.touchpoints.erase(future.touchpoints.begin() + 2);
    content.chosen.changes = pairMarksOf(pairChangesOf(content.whole, future));
    content.chosen.other = std::move(future);
    return content;
}

/// A map of that many touchpoints, ten a stage.
inline cxw::exchange::MapContent largeContent(int touchpoints)
{
    cxw::exchange::MapContent content;
    content.whole = MapBuilder::large(touchpoints);
    content.lanes = usualLanes(content.whole);
    content.date = QDate(2026, 11, 10);
    return content;
}

inline cxw::exchange::MapLook withoutIcons()
{
    return {.icon = [](QPainter&, const QRectF&, const QString&, const QColor&) {}};
}

} // namespace support
