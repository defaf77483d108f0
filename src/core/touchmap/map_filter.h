#pragma once

#include "core/touchmap/touchpoint_map.h"

namespace cxw::core {

/// What a touchpoint can be marked as.
enum class MapFlag { MomentOfTruth, PainPoint, BestPractice, ListeningPost };

/// Which touchpoints of a map are meant; each part that says something narrows.
struct MapFilter
{
    QString text;                     ///< words that begin words of title, activity, pain point or note
    std::optional<PersonId> owner;    ///< a null one: those without an owner
    std::optional<ChannelId> channel; ///< a null one: those without a channel
    std::optional<PersonaId> persona; ///< those at which it feels something of its own
    std::set<MapFlag> flags;          ///< those with all of them

    /// It leaves nothing out.
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const MapFilter&) const = default;
};

/// Those that are meant; every one by an empty filter.
[[nodiscard]] std::set<TouchpointId> meantBy(const MapFilter& filter, const WholeMap& whole);

/// Whether a touchpoint speaks of each of the folded words (see searchWords).
[[nodiscard]] bool speaksOf(const Touchpoint& touchpoint, const std::vector<QString>& words);

} // namespace cxw::core
