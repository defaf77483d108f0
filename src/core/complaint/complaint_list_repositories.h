#pragma once

#include "core/complaint/cause.h"
#include "core/complaint/complaint_lists.h"
#include "core/complaint/helps/text_helps.h"

#include <vector>

namespace cxw::core {

/// A short list that people keep by hand: channels, categories, products, causes, tags, policy phrases,
/// snippets. See UnitOfWork for thread and lifetime.
template <class Record> class ListRepository
{
public:
    virtual ~ListRepository() = default;

    /// By position, then by id; without the removed ones.
    [[nodiscard]] virtual std::vector<Record> all() const = 0;
    /// Those in the bin, in the same order.
    [[nodiscard]] virtual std::vector<Record> removed() const = 0;
    /// Also a removed one, of which complaints go on speaking.
    [[nodiscard]] virtual std::optional<Record> find(decltype(Record::id) id) const = 0;
    /// Saving a removed record again brings it back.
    virtual void save(const Record& record) = 0;
    /// Into the bin.
    virtual void remove(decltype(Record::id) id) = 0;
};

using ChannelRepository = ListRepository<Channel>;
using CategoryRepository = ListRepository<Category>;
using CauseRepository = ListRepository<Cause>;
using ProductRepository = ListRepository<Product>;
using TagRepository = ListRepository<Tag>;
using PolicyPhraseRepository = ListRepository<PolicyPhrase>;
using SnippetRepository = ListRepository<Snippet>;

} // namespace cxw::core
