#pragma once

#include "core/diagnostic/agreement.h"
#include "core/diagnostic/question.h"
#include "core/diagnostic/round.h"
#include "core/diagnostic/vote_counts.h"

namespace cxw::panels {

/// Where the room stands with a question.
enum class WorkshopStep { Ask, Vote, Reveal, Discuss, Record };

/// A participant at the table. Who answered what is not in here.
struct SeatToken
{
    core::SeatId id;
    QString name;     ///< as called: "Ana", or the number of an anonymous seat
    QString initials; ///< at most two letters
    bool hasVoted = false;
    bool isTurn = false;  ///< the next digit is theirs
    bool isEmpty = false; ///< left the room: nobody waits for them

    bool operator==(const SeatToken&) const = default;
};

/// How far one question of the round has come.
enum class QuestionMark { Open, Recorded, Current };

/// What is known after the reveal, and only then.
struct Revealed
{
    core::VoteCounts counts;
    std::optional<core::VoteCounts> before; ///< the pass before, when the room voted again
    std::optional<double> mean;
    std::optional<core::AgreementFlag> flag;
    bool tooFew = false;
    std::optional<double> lastRound; ///< the question's value in the round before, in the same words

    bool operator==(const Revealed&) const = default;
};

/// What both windows of a workshop show. Before the reveal there is no answer in it, not even hidden.
struct WorkshopState
{
    bool hasRound = false;
    bool readOnly = true;
    QString workspace;
    core::Round round;
    int index = 0;
    std::vector<QuestionMark> marks; ///< of all questions, in order
    int recorded = 0;
    core::RoundQuestion question;
    QString areaName;
    core::Wording wording;
    WorkshopStep step = WorkshopStep::Ask;
    int pass = 1;
    std::vector<SeatToken> seats;
    int voted = 0;
    int expected = 0;                 ///< seats that are not empty, or people asked
    core::VoteCounts hands;           ///< counted hands, which the facilitator typed; empty with seats
    std::optional<Revealed> revealed; ///< from the reveal on
    std::optional<core::Answer> agreed;
    QString reason;
    bool needsReason = false;
    bool canRecord = false;
    QString note;
    bool noteIsDraft = false;
    bool isBlank = false; ///< the audience sees nothing
    QStringList evidence; ///< of the file; from the reveal on, and before it where the mode gives context
    int keptBack = 0;     ///< pieces of evidence that are there and not shown yet
    std::optional<double> shownLastRound; ///< value in the round before, in a round that shows it to all
    std::optional<core::RoundQuestion> next;
    core::Wording nextWording;

    [[nodiscard]] bool yesNo() const { return question.kind == core::QuestionKind::Context; }
    [[nodiscard]] int count() const { return int(marks.size()); }
    [[nodiscard]] bool isSplit() const { return revealed && revealed->flag == core::AgreementFlag::Split; }
    [[nodiscard]] int waiting() const { return expected - voted; }
    bool operator==(const WorkshopState&) const = default;
};

/// The answer that stands at place 0, 1 or 2 of the cells; no and yes at the ends.
[[nodiscard]] constexpr core::Answer answerAt(std::size_t place, bool yesNo)
{
    if (yesNo)
        return place == 0 ? core::Answer::No : core::Answer::Yes;
    return core::Answer(place);
}

} // namespace cxw::panels
