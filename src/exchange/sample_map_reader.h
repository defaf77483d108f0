#pragma once

#include "core/touchmap/sample_redesign.h"

#include <set>

namespace cxw::exchange {

class JsonPlace;

/// Who and what the map of a sample may name.
struct SampleMapNames
{
    const std::set<QString>& people;
    const std::set<QString>& channels; ///< keys
};

/// Reads a map out of a sample file, and adds the keys of its touchpoints. Throws InputError.
[[nodiscard]] core::SampleMap sampleMapFrom(const JsonPlace& place, const SampleMapNames& names,
                                            std::set<QString>& touchpoints);

/// Reads what shall become of the map of today: its stages with other touchpoints in them. Throws InputError.
[[nodiscard]] core::SampleMap sampleFutureFrom(const JsonPlace& place, const core::SampleMap& today,
                                               const SampleMapNames& names);

/// Reads a redesign of one of the touchpoints of today. Throws InputError.
[[nodiscard]] core::SampleRedesign sampleRedesignFrom(const JsonPlace& place,
                                                      const std::set<QString>& touchpoints);

} // namespace cxw::exchange
