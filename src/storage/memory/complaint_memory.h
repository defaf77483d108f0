#pragma once

#include "core/complaint/complaint_repository.h"
#include "storage/memory/memory_state.h"

namespace cxw::storage {

class ComplaintMemory final : public core::ComplaintRepository
{
public:
    explicit ComplaintMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::optional<core::Complaint> find(core::ComplaintId id) const override;
    [[nodiscard]] std::optional<core::ComplaintId>
    findBySource(const QString& sourceReference) const override;
    [[nodiscard]] std::vector<core::Complaint> everyOneOf(core::CustomerId customer) const override;
    [[nodiscard]] std::vector<core::ComplaintRow> page(const core::ComplaintFilter& filter,
                                                       const std::optional<core::ComplaintCursor>& after,
                                                       int limit) const override;
    [[nodiscard]] std::optional<core::Instant> firstReceivedAt() const override;
    [[nodiscard]] qint64 count(const core::ComplaintFilter& filter) const override;
    void forEach(const core::ComplaintFilter& filter,
                 const std::function<bool(const core::Complaint&)>& visit) const override;
    void forEachFacts(const core::ComplaintFilter& filter,
                      const std::function<bool(const core::ComplaintFacts&)>& visit) const override;
    void forEachPromise(const core::ComplaintFilter& filter,
                        const std::function<bool(const core::PromiseFacts&)>& visit) const override;
    [[nodiscard]] std::vector<core::ComplaintId> sharingWords(const std::vector<QString>& words,
                                                              int limit) const override;
    void
    forEachStory(const std::function<void(core::ComplaintId, const QString& story)>& visit) const override;
    [[nodiscard]] std::vector<core::CitedPolicy> citedPolicies() const override;
    [[nodiscard]] QString takeReference(int year) override;
    void save(const core::Complaint& complaint) override;
    void remove(core::ComplaintId id) override;
    void restore(core::ComplaintId id) override;

private:
    /// Newest received first.
    [[nodiscard]] std::vector<core::Complaint> meantBy(const core::ComplaintFilter& filter) const;
    [[nodiscard]] bool isTaken(const QString& reference) const;
    void requireValid(const core::Complaint& complaint) const;
    void requireOwnNames(const core::Complaint& complaint) const;

    const MemoryScope& m_scope;
};

} // namespace cxw::storage
