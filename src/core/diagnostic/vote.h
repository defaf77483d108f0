#pragma once

#include "core/clock.h"
#include "core/diagnostic/round.h"

namespace cxw::core {

enum class Answer { One, Two, Three, Yes, No, NotApplicable, DontKnow };

/// As files write it: 1 2 3 yes no na dk.
[[nodiscard]] QString codeOf(Answer answer);
[[nodiscard]] std::optional<Answer> answerFrom(QStringView code);
/// 1, 2 or 3; empty for what is no score.
[[nodiscard]] std::optional<int> scoreOf(Answer answer);
/// Context questions take yes and no, the others 1 2 3; not applicable and don't know go anywhere.
[[nodiscard]] bool fits(Answer answer, QuestionKind kind);

/// What one seat answered to one question.
struct Vote
{
    RoundQuestionId question;
    SeatId seat;
    std::optional<Answer> answer; ///< empty: not answered (a note may stand alone)
    QString note;
    Instant at;

    bool operator==(const Vote&) const = default;
};

/// A show of hands: how many gave one answer.
struct Tally
{
    RoundQuestionId question;
    Answer answer = Answer::One;
    int count = 0; ///< never negative

    bool operator==(const Tally&) const = default;
};

/// What the group recorded after the reveal.
struct AgreedScore
{
    RoundQuestionId question;
    Answer answer = Answer::One;
    QString reason;
    Instant at;

    bool operator==(const AgreedScore&) const = default;
};

} // namespace cxw::core
