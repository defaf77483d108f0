#include "core/sparse_position.h"

#include <limits>
#include <numeric>

namespace cxw::core {
namespace {

constexpr qint64 kLastPosition = std::numeric_limits<qint64>::max() - kPositionStep;
constexpr qint64 kFirstPosition = std::numeric_limits<qint64>::min() + kPositionStep;

} // namespace

std::optional<qint64> positionBetween(std::optional<qint64> before, std::optional<qint64> after)
{
    if (before && after) {
        const qint64 middle = std::midpoint(*before, *after);
        return *before < middle && middle < *after ? std::optional(middle) : std::nullopt;
    }
    if (before)
        return *before <= kLastPosition ? std::optional(*before + kPositionStep) : std::nullopt;
    if (after)
        return *after >= kFirstPosition ? std::optional(*after - kPositionStep) : std::nullopt;
    return kPositionStep;
}

} // namespace cxw::core
