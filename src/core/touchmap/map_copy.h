#pragma once

#include "core/touchmap/touchpoint_map.h"

namespace cxw::core {

class IdSource;

/// A second map that is as `whole` is, under new ids. Of a map of the future it is another future of the same
/// current one.
[[nodiscard]] WholeMap copyOf(const WholeMap& whole, const QString& name, Instant now, IdSource& ids);

} // namespace cxw::core
