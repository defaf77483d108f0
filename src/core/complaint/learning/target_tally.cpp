#include "core/complaint/learning/target_tally.h"

#include "core/complaint/learning/judgements.h"

#include <algorithm>

namespace cxw::core {
namespace {

void add(TargetCounts& sum, const TargetCounts& counts)
{
    sum.met += counts.met;
    sum.late += counts.late;
    sum.overdue += counts.overdue;
    sum.notDue += counts.notDue;
}

} // namespace

TargetTally::TargetTally(const std::vector<Channel>& channels, ComplaintTime time)
    : m_time(time)
{
    for (const Channel& each : channels)
        if (const auto goal = goalOf(each, time))
            m_channels.push_back({.channel = each.id, .name = each.name, .goalMinutes = *goal});
}

void TargetTally::add(const ComplaintFacts& facts, Instant now)
{
    if (!facts.channel)
        return;
    const auto found = std::ranges::find(m_channels, *facts.channel, &ChannelTarget::channel);
    if (found == m_channels.end())
        return;
    TargetCounts& counts = found->counts;
    const auto state = targetStateOf(facts, m_time, std::chrono::minutes(found->goalMinutes), now);
    if (state == TargetState::Met)
        ++counts.met;
    else if (state == TargetState::NotDue)
        ++counts.notDue;
    else if (state == TargetState::Missed)
        ++((m_time == ComplaintTime::FirstResponse ? facts.firstResponseAt : facts.resolvedAt)
               ? counts.late
               : counts.overdue);
}

TargetFigures TargetTally::figures() const
{
    TargetFigures figures{.channels = m_channels};
    for (ChannelTarget& each : figures.channels) {
        each.kept = targetKept(each.counts);
        core::add(figures.whole, each.counts);
    }
    figures.kept = targetKept(figures.whole);
    return figures;
}

} // namespace cxw::core
