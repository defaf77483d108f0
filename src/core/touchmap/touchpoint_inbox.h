#pragma once

#include "core/language.h"
#include "core/touchmap/touchpoint_map.h"

namespace cxw::core {

class IdSource;
class UnitOfWork;

/// A touchpoint that a complaint names before any map has it, and what had to be made for it.
struct NewTouchpoint
{
    std::optional<TouchpointMap> map;
    std::optional<Stage> stage;
    Touchpoint touchpoint;

    bool operator==(const NewTouchpoint&) const = default;
};

/// Where such touchpoints go until somebody puts them in their place: the inbox, a stage at the end of the
/// first current map.
struct TouchpointInbox
{
    Language language = Language::En; ///< of what is made
    std::optional<TouchpointMap> map; ///< empty while there is no current one
    std::optional<Stage> stage;       ///< empty while the map has no inbox
    qint64 lastMap = 0;               ///< the last position among maps
    qint64 lastStage = 0;             ///< on the map
    qint64 lastTouchpoint = 0;        ///< in the stage

    bool operator==(const TouchpointInbox&) const = default;
};

/// The workspace's inbox, known by its name in any of our languages. Storage thread.
[[nodiscard]] TouchpointInbox loadTouchpointInbox(const UnitOfWork& work);

/// One at the end of the inbox, which from then on has it. `title` is not empty.
[[nodiscard]] NewTouchpoint newTouchpoint(TouchpointInbox& inbox, const QString& title,
                                          std::optional<ChannelId> channel, Instant now, IdSource& ids);

/// Storage thread.
void save(UnitOfWork& work, const NewTouchpoint& made);
/// Into the bin again, with what had been made for it. Storage thread.
void remove(UnitOfWork& work, const NewTouchpoint& made);

} // namespace cxw::core
