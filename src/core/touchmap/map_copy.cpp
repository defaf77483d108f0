#include "core/touchmap/map_copy.h"

#include "core/touchmap/map_pair.h"

namespace cxw::core {

WholeMap copyOf(const WholeMap& whole, const QString& name, Instant now, IdSource& ids)
{
    WholeMap copy = futureOf(whole, name, now, ids);
    copy.map.state = whole.map.state;
    copy.map.counterpart = whole.map.counterpart;
    for (std::size_t i = 0; i < whole.touchpoints.size(); ++i) {
        copy.touchpoints[i].counterpart = whole.touchpoints[i].counterpart;
        copy.touchpoints[i].confirmedOn = whole.touchpoints[i].confirmedOn;
    }
    return copy;
}

} // namespace cxw::core
