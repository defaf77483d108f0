#pragma once

#include "core/touchmap/sample_map.h"

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

} // namespace cxw::exchange
