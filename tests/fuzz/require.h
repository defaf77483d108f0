#pragma once

#include <cstdlib>

namespace fuzz {

/// Ends the program where something does not hold, which is what a fuzzer looks for.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace fuzz
