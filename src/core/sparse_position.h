#pragma once

#include <QtGlobal>

#include <algorithm>
#include <optional>
#include <vector>

namespace cxw::core {

/// Between two positions in a fresh set: wide enough to put one in without renumbering.
inline constexpr qint64 kPositionStep = 1024;

/// A position behind `before` and ahead of `after`, halfway where both are given; empty when there is no
/// room. Without both: the first position there is.
[[nodiscard]] std::optional<qint64> positionBetween(std::optional<qint64> before,
                                                    std::optional<qint64> after);

/// What must be saved so that `moved` stands at `place` among its siblings, which are in their order and
/// without it: itself alone, or all of them in their new order when the gap there is used up. `place` counts
/// from 0 and goes up to the number of siblings.
template <class Record>
[[nodiscard]] std::vector<Record> placedAt(const std::vector<Record>& siblings, Record moved,
                                           std::size_t place)
{
    using Position = std::optional<qint64>;
    const auto before = place == 0 ? Position() : Position(siblings.at(place - 1).position);
    const auto after = place == siblings.size() ? Position() : Position(siblings.at(place).position);
    if (const auto position = positionBetween(before, after)) {
        moved.position = *position;
        return {std::move(moved)};
    }
    std::vector<Record> all = siblings;
    all.insert(all.begin() + std::ptrdiff_t(place), std::move(moved));
    for (qint64 position = 0; Record & each : all)
        each.position = position += kPositionStep;
    return all;
}

} // namespace cxw::core
