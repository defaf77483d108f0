#include "core/diagnostic/poll.h"

#include "core/diagnostic/round_sheet.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cxw::core {

const Poll* pollOf(const RoundSheet& sheet, RoundQuestionId question)
{
    const auto found = std::ranges::find(sheet.polls, question, &Poll::question);
    return found == sheet.polls.end() ? nullptr : &*found;
}

bool isHidden(const RoundSheet& sheet, RoundQuestionId question)
{
    const bool goesOn = sheet.round.state == RoundState::Draft || sheet.round.state == RoundState::Voting;
    const Poll* poll = pollOf(sheet, question);
    return goesOn && poll && !poll->revealedAt;
}

RoundSheet withoutHidden(RoundSheet sheet)
{
    const auto isUnseen = [&polls = std::as_const(sheet)](const auto& answer) {
        return isHidden(polls, answer.question);
    };
    std::erase_if(sheet.votes, isUnseen);
    std::erase_if(sheet.tallies, isUnseen);
    return sheet;
}

std::vector<Seat> waitingSeats(const RoundSheet& sheet, RoundQuestionId question)
{
    std::vector<Seat> waiting;
    std::ranges::copy_if(sheet.seats, std::back_inserter(waiting), [&](const Seat& seat) {
        return std::ranges::none_of(sheet.votes, [&](const Vote& vote) {
            return vote.question == question && vote.seat == seat.id && vote.answer;
        });
    });
    return waiting;
}

std::optional<VoteCounts> countsBefore(const RoundSheet& sheet, RoundQuestionId question)
{
    const Poll* poll = pollOf(sheet, question);
    if (!poll || poll->pass < 2)
        return std::nullopt;
    VoteCounts counts;
    for (const EarlierVote& each : sheet.earlierVotes)
        if (each.vote.question == question && each.pass == poll->pass - 1)
            counts.add(*each.vote.answer);
    for (const EarlierTally& each : sheet.earlierTallies)
        if (each.tally.question == question && each.pass == poll->pass - 1)
            counts.add(each.tally.answer, each.tally.count);
    return counts;
}

} // namespace cxw::core
