#pragma once

#include "core/workspace/draft_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class DraftSql final : public core::DraftRepository
{
public:
    explicit DraftSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::optional<core::Draft> find(const core::DraftKey& key) const override;
    [[nodiscard]] std::vector<core::Draft> all() const override;
    void save(const core::Draft& draft) override;
    void discard(const core::DraftKey& key) override;

private:
    const SqlScope& m_scope;
};

} // namespace cxw::storage
