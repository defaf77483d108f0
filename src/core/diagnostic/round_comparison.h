#pragma once

#include "core/diagnostic/paired_change.h"
#include "core/diagnostic/response_shift.h"
#include "core/diagnostic/round_results.h"

#include <set>

namespace cxw::core {

/// A question that both rounds asked in the same words and that has a value in both.
struct QuestionChange
{
    RoundQuestion question; ///< as the later round asks it
    double from = 0.0;
    double to = 0.0;
    bool actedOn = false;
    std::optional<int> then; ///< what the earlier round should have scored, as seen in the later one; 1 to 3

    [[nodiscard]] double change() const { return to - from; }
    bool operator==(const QuestionChange&) const = default;
};

enum class WhyNotComparable {
    New,      ///< asked only in the later round
    Dropped,  ///< asked only in the earlier round
    Reworded, ///< asked in other words
    YesNo,    ///< a context question, never scored
    TooFew,   ///< no value in one of the rounds
};

/// new dropped reworded yes_no too_few
[[nodiscard]] QString codeOf(WhyNotComparable why);

struct NotComparable
{
    RoundQuestion question; ///< of the later round where it asks it
    WhyNotComparable why = WhyNotComparable::New;
    QString reason; ///< why the group added or dropped it; may be empty

    bool operator==(const NotComparable&) const = default;
};

struct AreaChange
{
    AreaId area;
    std::optional<double> from; ///< area mean, 1 to 3
    std::optional<double> to;
    std::optional<PairedChange> matched; ///< of its matched questions
    bool isDiscovery = false;            ///< still counts among all areas tested (Benjamini and Hochberg)
};

/// What moved between two rounds, read on the votes or on the agreed scores (method.md 3).
struct RoundComparison
{
    RoundResults from;
    RoundResults to;
    std::vector<QuestionChange> questions; ///< matched ones, in the order of the later round
    std::vector<NotComparable> notComparable;
    std::optional<PairedChange> matched; ///< over all matched questions; empty when nothing matches
    std::optional<PairedChange> actedOn; ///< matched questions with a finished action in between
    std::optional<PairedChange> others;
    std::optional<double> totalChange;      ///< of the totals, with whatever the changed set adds
    std::optional<double> composition;      ///< total change minus matched change
    std::optional<ResponseShift> thenScore; ///< over the matched questions that have a then-score
    std::vector<AreaChange> areas;          ///< those of the later round, then those of the earlier alone

    [[nodiscard]] bool isOtherMode() const { return from.round.mode != to.round.mode; }
    /// Whether other people, or another number of them, answered, or in another way.
    [[nodiscard]] bool isOtherGroup() const
    {
        return from.round.form != to.round.form || from.round.invited != to.round.invited;
    }
};

/// `actedOn` names the questions for which an action was finished in between. The then-scores of `to` speak
/// of the round right before it: a caller that compares with another one leaves them out.
[[nodiscard]] RoundComparison compareRounds(const RoundSheet& from, const RoundSheet& to, Reading reading,
                                            const std::set<QuestionId>& actedOn = {});

} // namespace cxw::core
