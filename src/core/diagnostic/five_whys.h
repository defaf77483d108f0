#pragma once

#include "core/diagnostic/answer_detail.h"

#include <vector>

namespace cxw::core {

/// From here on a cause is worth an action; asking on is allowed (five whys: T. Ohno, 1988).
inline constexpr int kDeepEnough = 5;

/// The whys of one answer as an ordered tree, in reading order: each after the one it explains, and all under
/// it before the next beside it. The functions below keep that order.
struct FiveWhys
{
    std::vector<Why> whys;

    bool operator==(const FiveWhys&) const = default;
};

/// A tree of rows in any order, of as many questions as there are. What explains something unknown stands on
/// the first level; rows that explain each other in a circle are left out.
[[nodiscard]] FiveWhys fiveWhysOf(const std::vector<Why>& rows);

/// Null when it is not there.
[[nodiscard]] const Why* findWhy(const FiveWhys& tree, WhyId id);

/// What explains `parent`, in order; with null what explains the answer.
[[nodiscard]] std::vector<Why> explaining(const FiveWhys& tree, WhyId parent);

/// 1 on the first level; 0 when it is not there.
[[nodiscard]] int depthOf(const FiveWhys& tree, WhyId id);

/// The why and everything under it, in reading order.
[[nodiscard]] std::vector<Why> branchOf(const FiveWhys& tree, WhyId id);

/// "3" for the third level, "3b" for the second of several that explain the same.
[[nodiscard]] QString numberOf(const FiveWhys& tree, WhyId id);

/// `added` becomes the last that explains `added.parent`.
[[nodiscard]] FiveWhys withBelow(const FiveWhys& tree, Why added);

/// `added` comes right after `sibling` and explains the same.
[[nodiscard]] FiveWhys withBeside(const FiveWhys& tree, WhyId sibling, Why added);

/// One place up (-1) or down (+1) among those that explain the same; the tree as it is at the end of the way.
[[nodiscard]] FiveWhys moved(const FiveWhys& tree, WhyId id, int by);

/// Without the why and everything under it.
[[nodiscard]] FiveWhys without(const FiveWhys& tree, WhyId id);

} // namespace cxw::core
