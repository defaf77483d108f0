#pragma once

#include "core/complaint/complaint_list_repositories.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class CauseSql final : public core::CauseRepository
{
public:
    explicit CauseSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Cause> all() const override;
    [[nodiscard]] std::vector<core::Cause> removed() const override;
    [[nodiscard]] std::optional<core::Cause> find(core::CauseId id) const override;
    void save(const core::Cause& cause) override;
    void remove(core::CauseId id) override;

private:
    [[nodiscard]] std::vector<core::Cause> those(bool kept) const;
    [[nodiscard]] std::optional<core::Cause> findKept(core::CauseId id) const;
    [[nodiscard]] core::FiveWhys whysOf(core::CauseId id) const;
    void writeWhys(const core::Cause& cause);

    const SqlScope& m_scope;
};

} // namespace cxw::storage
