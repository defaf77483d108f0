#pragma once

#include "core/clock.h"
#include "core/complaint/complaint_lists.h"
#include "core/touchmap/linked_questions.h"
#include "core/touchmap/touchpoint_id.h"
#include "core/workspace/person.h"

#include <map>
#include <optional>

namespace cxw::core {

class UnitOfWork;

/// What a map shows of other records than its own.
struct MapFacts
{
    std::vector<Channel> channels; ///< in their order
    std::vector<Person> people;    ///< by name
    std::map<QuestionId, LinkedQuestion> questions;
    /// In the period of the map; a touchpoint without any is not in it. Empty until they are counted.
    std::optional<std::map<TouchpointId, int>> complaints;
    int orphans = 0; ///< complaints of that period without a touchpoint

    bool operator==(const MapFacts&) const = default;
};

/// The weeks up to today whose complaints a map counts.
constexpr int kMapWeeks = 13;

/// The questions of the diagnostic, and the complaints received since `from`; without channels and people.
/// Storage thread.
[[nodiscard]] MapFacts loadMapFacts(const UnitOfWork& work, Instant from, Language language);

/// Null for one that is not there any more.
[[nodiscard]] const Channel* channelIn(const MapFacts& facts, const std::optional<ChannelId>& id);
[[nodiscard]] const Person* personIn(const MapFacts& facts, const std::optional<PersonId>& id);

} // namespace cxw::core
