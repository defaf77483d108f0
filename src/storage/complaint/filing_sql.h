#pragma once

#include "core/complaint/filing/filing_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class FilingSql final : public core::FilingRepository
{
public:
    explicit FilingSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::ComplaintId> ids(const core::ComplaintFilter& filter) const override;
    [[nodiscard]] std::vector<core::ComplaintFiling>
    read(const std::vector<core::ComplaintId>& ids) const override;
    [[nodiscard]] std::map<core::ComplaintId, std::set<core::TagId>>
    tags(const std::vector<core::ComplaintId>& ids) const override;
    [[nodiscard]] std::vector<core::PlacedCount> placed() const override;
    void save(const core::ComplaintFiling& filing) override;
    [[nodiscard]] std::vector<core::ComplaintId> duplicatesOf(core::ComplaintId id) const override;
    [[nodiscard]] std::optional<core::ComplaintId> findByReference(const QString& reference) const override;

private:
    const SqlScope& m_scope;
};

} // namespace cxw::storage
