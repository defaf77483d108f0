#pragma once

#include "core/touchmap/map_change.h"
#include "core/touchmap/map_file.h"

namespace cxw::core {

/// What of a file becomes of a map, before anything is written.
struct MapImport
{
    MapChange change;
    QString name; ///< the map's
    bool isNewMap = false;
    int stages = 0;      ///< in the file
    int touchpoints = 0; ///< in the file
    int added = 0;       ///< touchpoints that the map has not
    int changed = 0;     ///< touchpoints
    int removed = 0;     ///< touchpoints that go into the bin

    bool operator==(const MapImport&) const = default;
};

/// The change that `writeMapFile` makes; counterparts that are not here are let go of. Storage thread.
[[nodiscard]] MapImport planMapImport(const UnitOfWork& work, const MapFile& file);

} // namespace cxw::core
