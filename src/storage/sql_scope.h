#pragma once

#include "core/clock.h"

namespace cxw::core {
class ChangeRecorder;
}

namespace cxw::storage {

class Connection;

/// What the repositories of one unit of work share.
struct SqlScope
{
    Connection& connection;
    core::ChangeRecorder& changes;
    core::Instant now; ///< the moment of the unit of work, for marks of removal
};

} // namespace cxw::storage
