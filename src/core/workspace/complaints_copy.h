#pragma once

namespace cxw::core {

class UnitOfWork;
struct WorkspaceCopy;

/// Puts the complaints, and what they speak of, into a copy that has its people already. Storage thread.
void copyComplaints(const UnitOfWork& work, WorkspaceCopy& copy);

/// Writes them into a workspace that has the copy's people already. Storage thread.
void writeComplaints(UnitOfWork& work, const WorkspaceCopy& copy);

/// Whether there is neither a complaint nor anything that one could speak of. Storage thread.
[[nodiscard]] bool hasNoComplaints(const UnitOfWork& work);

} // namespace cxw::core
