#pragma once

#include "core/touchmap/map_change.h"

#include <optional>

namespace cxw::core {

class IdSource;

// Whom or what a typed name means. One that no list has yet is made, last in its list, and joins the change
// in which it is first named. Case, diacritics and spaces at the ends do not count.

/// Empty for an empty name.
[[nodiscard]] std::optional<ChannelId> channelNamed(const QString& name, const std::vector<Channel>& known,
                                                    MapChange& newcomers, IdSource& ids);
/// Empty for an empty name.
[[nodiscard]] std::optional<PersonId> personNamed(const QString& name, const std::vector<Person>& known,
                                                  MapChange& newcomers, IdSource& ids);

} // namespace cxw::core
