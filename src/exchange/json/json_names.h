#pragma once

#include "exchange/json/json_place.h"

#include <set>

namespace cxw::exchange {

/// Remembers a name; refuses one that stands earlier in the file.
template <class Key> void expectNew(std::set<Key>& known, const Key& key, const JsonPlace& place)
{
    if (!known.insert(key).second)
        place.refuseRepeated();
}

/// Refuses a name that the file does not hold.
template <class Key> void expectKnown(const std::set<Key>& known, const Key& key, const JsonPlace& place)
{
    if (!known.contains(key))
        place.refuseUnknown();
}

/// The known id at a place, or nothing for null.
template <class AnyId>
[[nodiscard]] std::optional<AnyId> knownOrNull(const std::set<AnyId>& known, const JsonPlace& place)
{
    const auto id = place.idOrNull<AnyId>();
    if (id)
        expectKnown(known, *id, place);
    return id;
}

} // namespace cxw::exchange
