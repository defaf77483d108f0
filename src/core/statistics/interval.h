#pragma once

namespace cxw::core {

/// From `low` to `high`, both included.
struct Interval
{
    double low = 0.0;
    double high = 0.0;

    bool operator==(const Interval&) const = default;
};

} // namespace cxw::core
