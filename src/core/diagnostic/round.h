#pragma once

#include "core/diagnostic/question.h"
#include "core/id.h"
#include "core/sparse_position.h"
#include "core/workspace/person.h"

#include <QDate>

#include <optional>
#include <vector>

namespace cxw::core {

using RoundId = Id<struct RoundTag>;
using RoundQuestionId = Id<struct RoundQuestionTag>;
using SeatId = Id<struct SeatTag>;

enum class RoundState { Draft, Voting, Revealed, Closed };

/// What the people who answer see of the last round.
enum class AskingMode { Blind, Context, Shown };

/// Who answers, and so what the figures may say.
enum class VotingForm {
    SinglePerson, ///< one person's answers: that person's score, no agreement
    Counts,       ///< a show of hands, typed as counts
    Seats,        ///< one vote per participant or anonymous seat
};

/// One answering of the questionnaire on a date.
struct Round
{
    RoundId id;
    int number = 1; ///< 1, 2, 3 … in the order of making
    QDate date;
    QDate anchorDate; ///< from which due dates are counted; a date without a time
    std::optional<PersonId> facilitator;
    RoundState state = RoundState::Draft;
    AskingMode mode = AskingMode::Blind;
    VotingForm form = VotingForm::SinglePerson;
    QString templateId; ///< the template it started from
    int invited = 1;    ///< people asked; at least 1

    bool operator==(const Round&) const = default;
};

/// A question as one round asks it. The words are frozen by their revision.
struct RoundQuestion
{
    RoundQuestionId id;
    RoundId round;
    QuestionId question;
    AreaId area;
    QuestionKind kind = QuestionKind::Scale;
    int revision = 1;
    qint64 position = 0;     ///< sparse; ascending in the order of asking
    bool included = true;    ///< false: dropped, and `reason` says why
    QString reason;          ///< why dropped or added
    QuestionId swappedInFor; ///< empty unless it is the reserve in somebody's place
    QString note;            ///< the group's remark; may be added after closing

    bool operator==(const RoundQuestion&) const = default;
};

/// A participant, by name or only by number.
struct Seat
{
    SeatId id;
    RoundId round;
    int number = 1;
    std::optional<PersonId> person;
    QString name; ///< as shown; empty for an anonymous seat

    bool operator==(const Seat&) const = default;
};

} // namespace cxw::core
