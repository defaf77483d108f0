#include "core/diagnostic/agreement.h"

#include <algorithm>
#include <cstdlib>

namespace cxw::core {

std::optional<double> agreement(const VoteCounts& counts)
{
    if (counts.valid() < kFewestVotes)
        return std::nullopt;

    // What all three answers share says nothing about agreement; at most two camps are left.
    const int shared = std::min({counts.ones, counts.twos, counts.threes});
    const int low = counts.ones - shared;
    const int middle = counts.twos - shared;
    const int high = counts.threes - shared;

    const bool onlyTheEnds = middle == 0;
    const int first = onlyTheEnds ? low : middle;
    const int second = onlyTheEnds ? high : low + high;
    const double pull = onlyTheEnds ? -2.0 : 1.0; // opposite ends repel, neighbours attract
    return (std::abs(first - second) + pull * std::min(first, second)) / counts.valid();
}

AgreementFlag flagFor(double agreement)
{
    if (agreement < 0.0)
        return AgreementFlag::Split;
    return agreement < 0.5 ? AgreementFlag::Mixed : AgreementFlag::Agreed;
}

} // namespace cxw::core
