#pragma once

namespace cxw::core {

/// A change as it was measured, and as it is with the earlier round seen through today's eyes. The two differ
/// by how far the yardstick moved (response shift: G. Howard, 1980; the then-test).
struct ResponseShift
{
    int n = 0; ///< questions with a then-score
    double observed = 0.0;
    double adjusted = 0.0;
    double shift = 0.0;

    bool operator==(const ResponseShift&) const = default;
};

/// Of the means of the same `n` questions: what the earlier round scored, what it should have scored as seen
/// now, and what the later round scored. Observed = later - earlier, adjusted = later - then, shift = then -
/// earlier.
[[nodiscard]] constexpr ResponseShift responseShift(int n, double earlier, double then, double later)
{
    return {.n = n, .observed = later - earlier, .adjusted = later - then, .shift = then - earlier};
}

} // namespace cxw::core
