#pragma once

namespace cxw::core {

class UnitOfWork;
struct SavedFilter;
struct WorkspaceCopy;

/// Puts the complaints, what they speak of and what people decided for them into a copy that has its people
/// and maps already. Storage thread.
void copyComplaints(const UnitOfWork& work, WorkspaceCopy& copy);

/// Writes them, and the maps that some hang on, into a workspace that has the copy's people already. Storage
/// thread.
void writeComplaints(UnitOfWork& work, const WorkspaceCopy& copy);

/// Whether there is neither a complaint nor anything that one could speak of, maps among it. Storage thread.
[[nodiscard]] bool hasNoComplaints(const UnitOfWork& work);

/// Whether all that the filter speaks of is in the copy.
[[nodiscard]] bool isKnown(const SavedFilter& filter, const WorkspaceCopy& copy);

} // namespace cxw::core
