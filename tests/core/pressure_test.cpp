#include "core/touchmap/pressure.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

const QDate kTuesday(2026, 11, 10);

MapPressure pressureWith(PressureMeasure measure, int count, int severity)
{
    return {.measure = measure,
            .days = daysOf({.weeks = 13}, kTuesday),
            .figures = {{TouchpointId(7), {.count = count, .severity = severity}}}};
}

Touchpoint touchpointWith(std::optional<int> weeklyContacts)
{
    Touchpoint touchpoint;
    touchpoint.id = TouchpointId(7);
    touchpoint.weeklyContacts = weeklyContacts;
    return touchpoint;
}

} // namespace

TEST_CASE("thirteen weeks of complaints are 91 days, today among them")
{
    CHECK(daysOf({.weeks = 13}, kTuesday) == DaySpan{QDate(2026, 8, 12), kTuesday});
    CHECK(daysOf({.weeks = 13}, kTuesday).days() == 91);
    CHECK(daysOf({.weeks = 4}, kTuesday) == DaySpan{QDate(2026, 10, 14), kTuesday});
}

TEST_CASE("own days count from the earlier to the later, both among them")
{
    const DaySpan days = daysOf({.from = QDate(2026, 3, 31), .to = QDate(2026, 3, 1)}, kTuesday);
    CHECK(days == DaySpan{QDate(2026, 3, 1), QDate(2026, 3, 31)});
    CHECK(days.days() == 31);
    CHECK(daysOf({.weeks = 4, .from = QDate(2026, 3, 1), .to = {}}, kTuesday).days() == 28);
}

TEST_CASE("the list is narrowed to exactly the days that were counted")
{
    const FilterChoice choice = choiceOf(daysOf({.weeks = 4}, kTuesday), TouchpointId(7));
    const ComplaintFilter filter = filterOf(choice, kTuesday);
    CHECK(filter.touchpoint == TouchpointId(7));
    CHECK(millisecondsOf(*filter.receivedFrom) == QDate(2026, 10, 14).startOfDay().toMSecsSinceEpoch());
    CHECK(millisecondsOf(*filter.receivedBefore) == QDate(2026, 11, 11).startOfDay().toMSecsSinceEpoch());
    CHECK_FALSE(choiceOf(daysOf({}, kTuesday), {}).parts.touchpoint);
}

TEST_CASE("a rate is complaints for every hundred contacts of the period")
{
    // 26 complaints; 200 contacts a week for 13 weeks are 2600: 1 per 100.
    const auto value = pressureAt(pressureWith(PressureMeasure::Rate, 26, 60), touchpointWith(200));
    CHECK(value.value == Approx(1.0));
    CHECK(value.step == 3);
    CHECK(value.lack == PressureLack::None);
    CHECK(pressureAt(pressureWith(PressureMeasure::Rate, 0, 0), touchpointWith(200)).step == 0);
}

TEST_CASE("without contacts there is no rate, nor with fewer than a hundred")
{
    const MapPressure pressure = pressureWith(PressureMeasure::Rate, 26, 60);
    for (const auto contacts : {std::optional<int>(), std::optional(0)}) {
        const auto value = pressureAt(pressure, touchpointWith(contacts));
        CHECK(value.lack == PressureLack::ContactsUnknown);
        CHECK(value.step == 0);
        CHECK(value.count == 26);
    }
    CHECK(pressureAt(pressure, touchpointWith(7)).lack == PressureLack::TooFewContacts); // 91 in 13 weeks
    CHECK(pressureAt(pressure, touchpointWith(8)).value == Approx(25.0));                // 26 of 104
}

TEST_CASE("counts and severities have five steps of heat that grow with the period")
{
    CHECK(heatSteps(PressureMeasure::Count, 91) == std::array{1.0, 5.0, 10.0, 15.0, 20.0});
    CHECK(heatSteps(PressureMeasure::Severity, 91) == std::array{1.0, 10.0, 20.0, 30.0, 40.0});
    CHECK(heatSteps(PressureMeasure::Count, 364) == std::array{1.0, 20.0, 40.0, 60.0, 80.0});
    CHECK(heatSteps(PressureMeasure::Count, 28) == std::array{1.0, 2.0, 3.0, 5.0, 6.0});
    CHECK(heatSteps(PressureMeasure::Count, 1) == std::array{1.0, 2.0, 3.0, 4.0, 5.0});
    CHECK(heatStepOf(0, PressureMeasure::Count, 91) == 0);
    CHECK(heatStepOf(4, PressureMeasure::Count, 91) == 1);
    CHECK(heatStepOf(5, PressureMeasure::Count, 91) == 2);
    CHECK(heatStepOf(20, PressureMeasure::Count, 91) == 5);
    CHECK(heatStepOf(0.2, PressureMeasure::Rate, 91) == 1);
}

TEST_CASE("severities are added up, whatever their number")
{
    const auto value = pressureAt(pressureWith(PressureMeasure::Severity, 12, 31), touchpointWith({}));
    CHECK(value.value == 31.0);
    CHECK(value.count == 12);
    CHECK(value.step == 4);
}
