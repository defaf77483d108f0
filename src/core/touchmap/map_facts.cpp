#include "core/touchmap/map_facts.h"

#include "core/complaint/complaint_repository.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

template <class Record, class AnyId>
const Record* findIn(const std::vector<Record>& records, const std::optional<AnyId>& id)
{
    const auto found = id ? std::ranges::find(records, *id, &Record::id) : records.end();
    return found == records.end() ? nullptr : &*found;
}

} // namespace

MapFacts loadMapFacts(const UnitOfWork& work, Instant from, Language language)
{
    MapFacts facts;
    for (const LinkedQuestion& each : loadLinkedQuestions(work, language))
        facts.questions.emplace(each.id, each);
    facts.complaints.emplace();
    ComplaintFilter filter;
    filter.receivedFrom = from;
    work.complaints().forEachFacts(filter, [&](const ComplaintFacts& each) {
        if (each.touchpoint)
            ++(*facts.complaints)[*each.touchpoint];
        else
            ++facts.orphans;
        return true;
    });
    return facts;
}

const Channel* channelIn(const MapFacts& facts, const std::optional<ChannelId>& id)
{
    return findIn(facts.channels, id);
}

const Person* personIn(const MapFacts& facts, const std::optional<PersonId>& id)
{
    return findIn(facts.people, id);
}

} // namespace cxw::core
