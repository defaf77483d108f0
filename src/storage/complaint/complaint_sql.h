#pragma once

#include "core/complaint/complaint_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class ComplaintConditions;

class ComplaintSql final : public core::ComplaintRepository
{
public:
    explicit ComplaintSql(const SqlScope& scope)
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
    void saveNew(const std::vector<core::Complaint>& complaints) override;
    void remove(core::ComplaintId id) override;
    void restore(core::ComplaintId id) override;

private:
    [[nodiscard]] std::vector<core::ComplaintRow> page(const ComplaintConditions& conditions,
                                                       int limit) const;
    [[nodiscard]] std::vector<core::ComplaintRow>
    pageOfFound(const std::vector<core::ComplaintId>& found, core::ComplaintFilter filter,
                const std::optional<core::ComplaintCursor>& after, int limit) const;
    [[nodiscard]] std::optional<std::vector<core::ComplaintId>>
    newestAmong(const std::vector<core::ComplaintId>& found, const ComplaintConditions& conditions,
                int limit) const;
    [[nodiscard]] std::vector<core::ComplaintId> newestOf(const std::vector<core::ComplaintId>& found,
                                                          ComplaintConditions conditions, int limit) const;
    [[nodiscard]] bool exists(core::ComplaintId id) const; ///< also in the bin
    [[nodiscard]] qint64 nextNumber(int year);
    [[nodiscard]] bool isTaken(const QString& reference) const;
    void updateSearch(const core::Complaint& complaint, const std::optional<core::Complaint>& before);

    const SqlScope& m_scope;
    bool m_searchGathers = false;
};

} // namespace cxw::storage
