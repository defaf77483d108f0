#pragma once

#include "core/clock.h"
#include "core/complaint/complaint_lists.h"
#include "core/touchmap/linked_questions.h"
#include "core/touchmap/pressure.h"
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
    /// In the last kMapWeeks, whatever a map shows; a touchpoint without any is not in it. Empty until they
    /// are counted.
    std::optional<std::map<TouchpointId, int>> complaints;
    int orphans = 0; ///< complaints without a touchpoint, however old
    /// What the lane of complaints shows, where somebody chose; else it shows how many `complaints` there
    /// are.
    std::optional<MapPressure> pressure;

    bool operator==(const MapFacts&) const = default;
};

/// The questions of the diagnostic, and what a map shows of the complaints, as seen from a day; without
/// channels and people. Storage thread.
[[nodiscard]] MapFacts loadMapFacts(const UnitOfWork& work, const PressureChoice& choice, QDate today,
                                    Language language);

/// What the lane of complaints shows at a touchpoint; empty until that is counted.
[[nodiscard]] std::optional<PressureValue> pressureOf(const Touchpoint& touchpoint, const MapFacts& facts);
/// What that is a measure of.
[[nodiscard]] PressureMeasure measureOf(const MapFacts& facts);

/// Null for one that is not there any more.
[[nodiscard]] const Channel* channelIn(const MapFacts& facts, const std::optional<ChannelId>& id);
[[nodiscard]] const Person* personIn(const MapFacts& facts, const std::optional<PersonId>& id);

} // namespace cxw::core
