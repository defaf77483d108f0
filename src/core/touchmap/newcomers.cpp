#include "core/touchmap/newcomers.h"

#include "core/id_source.h"
#include "core/search_text.h"
#include "core/sparse_position.h"

#include <algorithm>

namespace cxw::core {
namespace {

/// Among those known and those who are new.
template <class Record>
std::optional<decltype(Record::id)> idOf(const QString& name, const std::vector<Record>& known,
                                         const std::vector<RecordChange<Record>>& newcomers)
{
    const QString wanted = foldedText(name);
    const auto isNamed = [&](const Record& each) { return foldedText(each.name) == wanted; };
    const auto found = std::ranges::find_if(known, isNamed);
    if (found != known.end())
        return found->id;
    const auto added = std::ranges::find_if(
        newcomers, [&](const RecordChange<Record>& each) { return each.after && isNamed(*each.after); });
    return added == newcomers.end() ? std::nullopt : std::optional(added->id());
}

} // namespace

std::optional<ChannelId> channelNamed(const QString& typed, const std::vector<Channel>& known,
                                      MapChange& newcomers, IdSource& ids)
{
    const QString name = typed.trimmed();
    if (name.isEmpty())
        return std::nullopt;
    if (const auto id = idOf(name, known, newcomers.channels))
        return id;
    const qint64 last = !newcomers.channels.empty() ? newcomers.channels.back().after->position
        : known.empty()                             ? 0
                                                    : known.back().position;
    newcomers.channels.push_back(
        {std::nullopt,
         Channel{.id = ids.next<ChannelId>(), .name = name, .icon = {}, .position = last + kPositionStep}});
    return newcomers.channels.back().id();
}

std::optional<PersonId> personNamed(const QString& typed, const std::vector<Person>& known,
                                    MapChange& newcomers, IdSource& ids)
{
    const QString name = typed.trimmed();
    if (name.isEmpty())
        return std::nullopt;
    if (const auto id = idOf(name, known, newcomers.people))
        return id;
    newcomers.people.push_back(
        {std::nullopt, Person{.id = ids.next<PersonId>(), .name = name, .role = {}, .contact = {}}});
    return newcomers.people.back().id();
}

} // namespace cxw::core
