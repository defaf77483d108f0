#include "storage/memory/list_memory.h"

#include "storage/record_fields.h"

#include <algorithm>

namespace cxw::storage {
namespace {

/// What differs from list to list.
template <class Record> struct List;

template <> struct List<core::Channel>
{
    static constexpr auto kKind = core::EntityKind::Channel;
    static constexpr auto kTable = &MemoryState::channels;

    static void requireValid(const MemoryState&, const core::Channel& channel)
    {
        require(channel.firstResponseMinutes.value_or(1) > 0, QStringLiteral("first_response_minutes"));
        require(channel.resolutionMinutes.value_or(1) > 0, QStringLiteral("resolution_minutes"));
    }
};

template <> struct List<core::Category>
{
    static constexpr auto kKind = core::EntityKind::Category;
    static constexpr auto kTable = &MemoryState::categories;

    static void requireValid(const MemoryState& state, const core::Category& category)
    {
        require(!category.parent || category.parent == category.id
                    || state.categories.contains(category.parent),
                QStringLiteral("parent_id"));
        require(!category.mergedInto
                    || (category.mergedInto != category.id && state.categories.contains(category.mergedInto)),
                QStringLiteral("merged_into_id"));
    }
};

template <> struct List<core::Product>
{
    static constexpr auto kKind = core::EntityKind::Product;
    static constexpr auto kTable = &MemoryState::products;

    static void requireValid(const MemoryState&, const core::Product&) { }
};

template <> struct List<core::Tag>
{
    static constexpr auto kKind = core::EntityKind::Tag;
    static constexpr auto kTable = &MemoryState::tags;

    static void requireValid(const MemoryState&, const core::Tag&) { }
};

template <> struct List<core::Cause>
{
    static constexpr auto kKind = core::EntityKind::Cause;
    static constexpr auto kTable = &MemoryState::causes;

    static void requireValid(const MemoryState& state, const core::Cause& cause)
    {
        std::set<core::WhyId> taken;
        for (const auto& [id, other] : state.causes.records)
            if (id != cause.id)
                for (const core::Why& each : other.whys.whys)
                    taken.insert(each.id);
        for (const core::Why& each : cause.whys.whys) {
            require(taken.insert(each.id).second, QStringLiteral("cause_why.id"));
            require(each.parent.isNull() || findWhy(cause.whys, each.parent),
                    QStringLiteral("cause_why.parent_id"));
        }
    }
};

template <> struct List<core::PolicyPhrase>
{
    static constexpr auto kKind = core::EntityKind::PolicyPhrase;
    static constexpr auto kTable = &MemoryState::policyPhrases;

    static void requireValid(const MemoryState&, const core::PolicyPhrase& phrase)
    {
        require(!phrase.phrase.isEmpty(), QStringLiteral("phrase"));
    }
};

template <> struct List<core::Snippet>
{
    static constexpr auto kKind = core::EntityKind::Snippet;
    static constexpr auto kTable = &MemoryState::snippets;

    static void requireValid(const MemoryState&, const core::Snippet& snippet)
    {
        require(!snippet.token.isEmpty(), QStringLiteral("token"));
    }
};

} // namespace

template <class Record> MemoryTable<Record>& ListMemory<Record>::table() const
{
    return m_scope.state.*List<Record>::kTable;
}

template <class Record> std::vector<Record> ListMemory<Record>::all() const
{
    return those(false);
}

template <class Record> std::vector<Record> ListMemory<Record>::removed() const
{
    return those(true);
}

template <class Record> std::vector<Record> ListMemory<Record>::those(bool inBin) const
{
    std::vector<Record> records = table().those(inBin);
    std::ranges::stable_sort(records, {}, &Record::position);
    return records;
}

template <class Record> std::optional<Record> ListMemory<Record>::find(decltype(Record::id) id) const
{
    return table().find(id);
}

template <class Record> void ListMemory<Record>::save(const Record& record)
{
    List<Record>::requireValid(m_scope.state, record);
    if (recordSave(m_scope.changes, List<Record>::kKind, nameOf(record.id), table().findKept(record.id),
                   record))
        table().put(record);
}

template <class Record> void ListMemory<Record>::remove(decltype(Record::id) id)
{
    const auto before = table().findKept(id);
    if (!before)
        return;
    table().removed.insert(id);
    recordRemoval(m_scope.changes, List<Record>::kKind, nameOf(id), *before);
}

template class ListMemory<core::Channel>;
template class ListMemory<core::Category>;
template class ListMemory<core::Product>;
template class ListMemory<core::Cause>;
template class ListMemory<core::Tag>;
template class ListMemory<core::PolicyPhrase>;
template class ListMemory<core::Snippet>;

} // namespace cxw::storage
