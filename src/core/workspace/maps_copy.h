#pragma once

namespace cxw::core {

class UnitOfWork;
struct WorkspaceCopy;

/// Puts the maps, and what stands on them, into a copy that has its people and questions already. Storage
/// thread.
void copyMaps(const UnitOfWork& work, WorkspaceCopy& copy);

/// Writes them into a workspace that has the copy's people and channels already. Storage thread.
void writeMaps(UnitOfWork& work, const WorkspaceCopy& copy);

} // namespace cxw::core
