#pragma once

#include "core/touchmap/sample_map.h"

namespace cxw::core {

/// The work on a touchpoint of the sample company, told from the day on which the sample is made.
struct SampleRedesign
{
    QString touchpoint; ///< key
    int workingDay = 1; ///< of it that day is, or the last working day before; above 20: it is long over
    std::optional<int> finishedOn; ///< working day, 1 to 20; empty: it goes on
    LocalText ideas;               ///< may be empty, as the three below
    LocalText proposal;
    LocalText execution;
    LocalText outcome;
    std::map<int, LocalText> dayNotes; ///< by working day, 1 to 20
};

/// `touchpoints` are those of the map of today, by key. The workspace's calendar has working days. Storage
/// thread.
void writeSampleRedesigns(const std::vector<SampleRedesign>& samples, const SampleMapPlace& place,
                          const std::map<QString, TouchpointId>& touchpoints);

} // namespace cxw::core
