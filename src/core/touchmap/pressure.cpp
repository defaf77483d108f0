#include "core/touchmap/pressure.h"

#include "core/code_table.h"
#include "core/complaint/complaint_repository.h"
#include "core/unit_of_work.h"

#include <algorithm>
#include <cmath>

namespace cxw::core {
namespace {

constexpr double kDaysOfSteps = 7.0 * kMapWeeks;
constexpr std::array kCountSteps{1.0, 5.0, 10.0, 15.0, 20.0};
constexpr double kUsualSeverity = 2.0;
constexpr std::array kRateSteps{0.0, 0.5, 1.0, 2.0, 5.0};

constexpr std::array kMeasures{Code<PressureMeasure>{PressureMeasure::Count, QLatin1String("count")},
                               Code<PressureMeasure>{PressureMeasure::Severity, QLatin1String("severity")},
                               Code<PressureMeasure>{PressureMeasure::Rate, QLatin1String("rate")}};

} // namespace

DaySpan daysOf(const PressurePeriod& period, QDate today)
{
    if (period.isOwn())
        return {std::min(period.from, period.to), std::max(period.from, period.to)};
    return {today.addDays(1 - 7 * std::max(1, period.weeks)), today};
}

FilterChoice choiceOf(const DaySpan& days, TouchpointId touchpoint)
{
    FilterChoice choice{.parts = {}, .period = ReceivedPeriod::FromTo, .from = days.first, .to = days.last};
    if (!touchpoint.isNull())
        choice.parts.touchpoint = touchpoint;
    return choice;
}

std::map<TouchpointId, PressureFigures> countPressure(const UnitOfWork& work, const DaySpan& days)
{
    std::map<TouchpointId, PressureFigures> figures;
    work.complaints().forEachFacts(filterOf(choiceOf(days, {}), days.last), [&](const ComplaintFacts& each) {
        if (each.touchpoint) {
            PressureFigures& here = figures[*each.touchpoint];
            ++here.count;
            here.severity += each.severity.value_or(0);
        }
        return true;
    });
    return figures;
}

PressureValue pressureAt(const MapPressure& pressure, const Touchpoint& touchpoint)
{
    const auto found = pressure.figures.find(touchpoint.id);
    const PressureFigures figures = found == pressure.figures.end() ? PressureFigures() : found->second;
    PressureValue value{.count = figures.count};
    switch (pressure.measure) {
    case PressureMeasure::Count: value.value = figures.count; break;
    case PressureMeasure::Severity: value.value = figures.severity; break;
    case PressureMeasure::Rate: {
        if (touchpoint.weeklyContacts.value_or(0) <= 0) {
            value.lack = PressureLack::ContactsUnknown;
            return value;
        }
        const double contacts = *touchpoint.weeklyContacts * pressure.days.days() / 7.0;
        if (contacts < kRateContacts) {
            value.lack = PressureLack::TooFewContacts;
            return value;
        }
        value.value = figures.count / contacts * kRateContacts;
        break;
    }
    }
    value.step = heatStepOf(value.value, pressure.measure, pressure.days.days());
    return value;
}

std::array<double, kHeatSteps> heatSteps(PressureMeasure measure, int days)
{
    if (measure == PressureMeasure::Rate)
        return kRateSteps;
    const double share = days / kDaysOfSteps * (measure == PressureMeasure::Severity ? kUsualSeverity : 1.0);
    std::array<double, kHeatSteps> steps{};
    steps[0] = 1.0;
    for (std::size_t i = 1; i < steps.size(); ++i)
        steps[i] = std::max(steps[i - 1] + 1.0, std::round(kCountSteps[i] * share));
    return steps;
}

int heatStepOf(double value, PressureMeasure measure, int days)
{
    if (value <= 0.0)
        return 0;
    const auto steps = heatSteps(measure, days);
    return std::max(1, int(std::ranges::upper_bound(steps, value) - steps.begin()));
}

QString codeOf(PressureMeasure measure)
{
    return wordIn(kMeasures, measure);
}

std::optional<PressureMeasure> pressureMeasureFrom(QStringView code)
{
    return choiceIn(kMeasures, code);
}

} // namespace cxw::core
