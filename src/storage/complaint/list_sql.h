#pragma once

#include "core/complaint/complaint_list_repositories.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

/// One of the lists that people keep by hand.
template <class Record> class ListSql final : public core::ListRepository<Record>
{
public:
    explicit ListSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<Record> all() const override;
    [[nodiscard]] std::vector<Record> removed() const override;
    [[nodiscard]] std::optional<Record> find(decltype(Record::id) id) const override;
    void save(const Record& record) override;
    void remove(decltype(Record::id) id) override;

private:
    [[nodiscard]] std::optional<Record> findKept(decltype(Record::id) id) const;

    const SqlScope& m_scope;
};

using ChannelSql = ListSql<core::Channel>;
using CategorySql = ListSql<core::Category>;
using ProductSql = ListSql<core::Product>;
using TagSql = ListSql<core::Tag>;
using PolicyPhraseSql = ListSql<core::PolicyPhrase>;
using SnippetSql = ListSql<core::Snippet>;

extern template class ListSql<core::Channel>;
extern template class ListSql<core::Category>;
extern template class ListSql<core::Product>;
extern template class ListSql<core::Tag>;
extern template class ListSql<core::PolicyPhrase>;
extern template class ListSql<core::Snippet>;

} // namespace cxw::storage
