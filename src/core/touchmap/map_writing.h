#pragma once

#include "core/touchmap/map_change.h"

namespace cxw::core {

class UnitOfWork;

/// Saves what a change leaves and puts into the bin what it takes away. Storage thread.
void writeMapChange(UnitOfWork& work, const MapChange& change);

} // namespace cxw::core
