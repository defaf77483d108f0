#pragma once

#include "core/diagnostic/vote.h"

#include <vector>

namespace cxw::core {

/// The answers to one question, counted by kind.
struct VoteCounts
{
    int ones = 0;
    int twos = 0;
    int threes = 0;
    int yes = 0;
    int no = 0;
    int notApplicable = 0;
    int dontKnow = 0;

    /// The answers that are scores.
    [[nodiscard]] int valid() const { return ones + twos + threes; }
    /// Everybody who said anything at all.
    [[nodiscard]] int given() const { return valid() + yes + no + notApplicable + dontKnow; }
    void add(Answer answer, int count = 1);

    bool operator==(const VoteCounts&) const = default;
};

/// One row for each kind of answer, also where nobody gave it.
[[nodiscard]] std::vector<Tally> talliesOf(RoundQuestionId question, const VoteCounts& counts);

} // namespace cxw::core
