#pragma once

#include "core/id.h"

namespace cxw::core {

using TouchpointId = Id<struct TouchpointTag>;

} // namespace cxw::core
