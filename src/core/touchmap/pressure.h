#pragma once

#include "core/calendar/day_span.h"
#include "core/complaint/filter_choice.h"
#include "core/touchmap/touchpoint.h"

#include <array>
#include <map>

namespace cxw::core {

class UnitOfWork;

/// What of the complaints at a touchpoint a map shows: how many there are, their severities added up, or how
/// many there are for every hundred contacts.
enum class PressureMeasure { Count, Severity, Rate };

/// The weeks up to today whose complaints a map counts unless somebody chooses others.
constexpr int kMapWeeks = 13;
/// The weeks that are offered.
inline constexpr std::array kPressureWeeks{4, 13, 26, 52};

/// Which complaints are counted: those of the last weeks, today's among them, or of days of one's own.
struct PressurePeriod
{
    int weeks = kMapWeeks; ///< 1 or more
    QDate from;            ///< both valid: instead of the weeks; both days count
    QDate to;

    [[nodiscard]] bool isOwn() const { return from.isValid() && to.isValid(); }
    bool operator==(const PressurePeriod&) const = default;
};

struct PressureChoice
{
    PressureMeasure measure = PressureMeasure::Count;
    PressurePeriod period;

    bool operator==(const PressureChoice&) const = default;
};

/// The earlier of two own days comes first, whichever it is.
[[nodiscard]] DaySpan daysOf(const PressurePeriod& period, QDate today);
/// What the list of complaints is narrowed by to show exactly those that were counted; a null touchpoint
/// means any.
[[nodiscard]] FilterChoice choiceOf(const DaySpan& days, TouchpointId touchpoint);

struct PressureFigures
{
    int count = 0;
    int severity = 0; ///< added up; complaints without one count nothing, as in a Pareto by severity

    bool operator==(const PressureFigures&) const = default;
};

/// The complaints of a period by touchpoint.
struct MapPressure
{
    PressureMeasure measure = PressureMeasure::Count;
    DaySpan days;
    std::map<TouchpointId, PressureFigures> figures; ///< a touchpoint without complaints is not in it

    bool operator==(const MapPressure&) const = default;
};

/// Of every touchpoint of all maps. Storage thread.
[[nodiscard]] std::map<TouchpointId, PressureFigures> countPressure(const UnitOfWork& work,
                                                                    const DaySpan& days);

/// Why there is no rate: nobody said how often customers come by, or they came by less often than the rate
/// speaks of.
enum class PressureLack { None, ContactsUnknown, TooFewContacts };

/// What stands in the cell of a touchpoint.
struct PressureValue
{
    double value = 0.0; ///< 0 where something is lacking
    PressureLack lack = PressureLack::None;
    int step = 0;  ///< 0 for nothing, 1 to kHeatSteps
    int count = 0; ///< of complaints, whatever is measured

    bool operator==(const PressureValue&) const = default;
};

constexpr int kHeatSteps = 5;
/// A rate says how many complaints there are for so many contacts, and is given from so many on.
constexpr double kRateContacts = 100.0;

[[nodiscard]] PressureValue pressureAt(const MapPressure& pressure, const Touchpoint& touchpoint);

/// The least value of each step of heat. Counts are 1, 5, 10, 15 and 20 for 13 weeks, severities twice that;
/// both grow and shrink with the period. Rates are any at all, 0.5, 1, 2 and 5.
[[nodiscard]] std::array<double, kHeatSteps> heatSteps(PressureMeasure measure, int days);
/// 0 for nothing, else 1 to kHeatSteps.
[[nodiscard]] int heatStepOf(double value, PressureMeasure measure, int days);

/// count severity rate
[[nodiscard]] QString codeOf(PressureMeasure measure);
[[nodiscard]] std::optional<PressureMeasure> pressureMeasureFrom(QStringView code);

} // namespace cxw::core
