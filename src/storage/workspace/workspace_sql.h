#pragma once

#include "core/workspace/workspace_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class WorkspaceSql final : public core::WorkspaceRepository
{
public:
    explicit WorkspaceSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] core::Workspace load() const override;
    void save(const core::Workspace& workspace) override;

private:
    const SqlScope& m_scope;
};

} // namespace cxw::storage
