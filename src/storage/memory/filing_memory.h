#pragma once

#include "core/complaint/filing/filing_repository.h"
#include "storage/memory/complaint_memory.h"

namespace cxw::storage {

class FilingMemory final : public core::FilingRepository
{
public:
    explicit FilingMemory(const MemoryScope& scope)
        : m_complaints(scope)
        , m_scope(scope)
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
    ComplaintMemory m_complaints;
    const MemoryScope& m_scope;
};

} // namespace cxw::storage
