#pragma once

#include "core/complaint/complaint_list_repositories.h"
#include "storage/memory/memory_state.h"

namespace cxw::storage {

/// One of the lists that people keep by hand.
template <class Record> class ListMemory final : public core::ListRepository<Record>
{
public:
    explicit ListMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<Record> all() const override;
    [[nodiscard]] std::vector<Record> removed() const override;
    [[nodiscard]] std::optional<Record> find(decltype(Record::id) id) const override;
    void save(const Record& record) override;
    void remove(decltype(Record::id) id) override;

private:
    [[nodiscard]] std::vector<Record> those(bool inBin) const;
    [[nodiscard]] MemoryTable<Record>& table() const;

    const MemoryScope& m_scope;
};

using ChannelMemory = ListMemory<core::Channel>;
using CategoryMemory = ListMemory<core::Category>;
using ProductMemory = ListMemory<core::Product>;
using CauseMemory = ListMemory<core::Cause>;
using TagMemory = ListMemory<core::Tag>;
using PolicyPhraseMemory = ListMemory<core::PolicyPhrase>;
using SnippetMemory = ListMemory<core::Snippet>;

extern template class ListMemory<core::Channel>;
extern template class ListMemory<core::Category>;
extern template class ListMemory<core::Product>;
extern template class ListMemory<core::Cause>;
extern template class ListMemory<core::Tag>;
extern template class ListMemory<core::PolicyPhrase>;
extern template class ListMemory<core::Snippet>;

} // namespace cxw::storage
