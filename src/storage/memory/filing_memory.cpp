#include "storage/memory/filing_memory.h"

#include "storage/memory/memory_state.h"

#include <algorithm>

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
