#include "core/complaint/learning/time_figures.h"

#include <algorithm>

namespace cxw::core {
namespace {

TimeSummary cautious(TimeSummary summary)
{
    if (summary.count < kFewestForP90)
        summary.p90.reset();
    return summary;
}

} // namespace

void TimeTally::add(ComplaintId complaint, Instant from, Instant to, BusinessClock& clock)
{
    m_hours.push_back(calendarMinutes(from, to) / 60.0);
    m_workingHours.push_back(clock.minutes(from, to) / 60.0);
    if (m_hours.size() < kFewestForP90)
        m_complaints.push_back(complaint);
}

TimeFigures TimeTally::figures()
{
    TimeFigures figures;
    if (m_hours.size() < kFewestForP90)
        for (std::size_t i = 0; i < m_hours.size(); ++i)
            figures.points.push_back({m_complaints[i], m_hours[i], m_workingHours[i]});
    std::ranges::sort(figures.points, {},
                      [](const TimePoint& each) { return std::pair(each.hours, each.complaint); });
    figures.all = cautious(summaryOf(std::move(m_hours)));
    figures.working = cautious(summaryOf(std::move(m_workingHours)));
    return figures;
}

} // namespace cxw::core
