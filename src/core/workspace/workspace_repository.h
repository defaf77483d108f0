#pragma once

#include "core/workspace/workspace.h"

namespace cxw::core {

/// The one workspace row. Throws StorageError when the file refuses.
class WorkspaceRepository
{
public:
    virtual ~WorkspaceRepository() = default;
    [[nodiscard]] virtual Workspace load() const = 0;
    virtual void save(const Workspace& workspace) = 0;
};

} // namespace cxw::core
