#include "storage/memory/filing_memory.h"

#include "storage/memory/memory_state.h"

#include <algorithm>
#include <tuple>

namespace cxw::storage {

std::vector<core::ComplaintId> FilingMemory::ids(const core::ComplaintFilter& filter) const
{
    std::vector<core::ComplaintId> meant;
    m_complaints.forEach(filter, [&](const core::Complaint& each) {
        meant.push_back(each.id);
        return true;
    });
    return meant;
}

std::vector<core::ComplaintFiling> FilingMemory::read(const std::vector<core::ComplaintId>& ids) const
{
    std::vector<core::ComplaintFiling> found;
    for (const core::ComplaintId each : ids)
        if (const auto complaint = m_complaints.find(each))
            found.push_back(core::filingOf(*complaint));
    return found;
}

std::map<core::ComplaintId, std::set<core::TagId>>
FilingMemory::tags(const std::vector<core::ComplaintId>& ids) const
{
    std::map<core::ComplaintId, std::set<core::TagId>> found;
    for (const core::ComplaintId each : ids)
        if (const auto complaint = m_complaints.find(each); complaint && !complaint->tags.empty())
            found[each] = complaint->tags;
    return found;
}

std::vector<core::PlacedCount> FilingMemory::placed() const
{
    std::map<std::tuple<core::TouchpointId, std::optional<core::CategoryId>, std::optional<core::ChannelId>>,
             int>
        counts;
    for (const core::Complaint& each : m_scope.state.complaints.kept())
        if (each.touchpoint)
            ++counts[{*each.touchpoint, each.category, each.channel}];
    std::vector<core::PlacedCount> placed;
    for (const auto& [kind, count] : counts)
        placed.push_back({.category = std::get<1>(kind),
                          .channel = std::get<2>(kind),
                          .touchpoint = std::get<0>(kind),
                          .count = count});
    return placed;
}

void FilingMemory::save(const core::ComplaintFiling& filing)
{
    auto complaint = m_complaints.find(filing.id);
    if (!complaint)
        return;
    core::applyFiling(*complaint, filing);
    m_complaints.save(*complaint);
}

std::vector<core::ComplaintId> FilingMemory::duplicatesOf(core::ComplaintId id) const
{
    std::vector<core::ComplaintId> found;
    for (const core::Complaint& each : m_scope.state.complaints.kept())
        if (each.duplicateOf == id)
            found.push_back(each.id);
    return found;
}

std::optional<core::ComplaintId> FilingMemory::findByReference(const QString& reference) const
{
    for (const core::Complaint& each : m_scope.state.complaints.kept())
        if (each.reference == reference)
            return each.id;
    return std::nullopt;
}

} // namespace cxw::storage
