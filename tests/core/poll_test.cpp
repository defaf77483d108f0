#include "core/diagnostic/poll.h"
#include "core/diagnostic/round_results.h"
#include "support/builders.h"

#include <catch2/catch.hpp>

using namespace cxw::core;
using support::RoundBuilder;

namespace {

/// Five seats, of which four have answered, put to the vote.
RoundSheet votingRoom()
{
    RoundSheet sheet = RoundBuilder(5).asks("personnel.a", "1133").asks("personnel.b", "22222").sheet();
    sheet.polls.push_back({.question = RoundQuestionId(1)});
    return sheet;
}

void reveal(RoundSheet& sheet)
{
    sheet.polls.front().revealedAt = support::FixedClock().now();
}

} // namespace

TEST_CASE("no figure speaks of votes before they are revealed")
{
    RoundSheet sheet = votingRoom();
    const QuestionResult hidden = resultsOf(sheet).questions[0];
    CHECK(hidden.counts == VoteCounts());
    CHECK_FALSE(hidden.mean);
    CHECK_FALSE(hidden.agreement);
    CHECK(resultsOf(sheet).questions[1].mean == 2.0);
    reveal(sheet);
    CHECK(resultsOf(sheet).questions[0].counts == support::counts(2, 0, 2));
    CHECK(resultsOf(sheet).questions[0].mean == 2.0);
}

TEST_CASE("a question that was never put to the vote hides nothing")
{
    CHECK_FALSE(isHidden(votingRoom(), RoundQuestionId(2)));
}

TEST_CASE("a closed round hides nothing")
{
    RoundSheet sheet = votingRoom();
    sheet.round.state = RoundState::Closed;
    CHECK_FALSE(isHidden(sheet, RoundQuestionId(1)));
}

TEST_CASE("who has not answered yet is known by seat, never by answer")
{
    RoundSheet sheet = votingRoom();
    const auto waiting = waitingSeats(sheet, RoundQuestionId(1));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().number == 5);
    CHECK(waitingSeats(sheet, RoundQuestionId(2)).empty());
    CHECK(waitingSeats(sheet, RoundQuestionId(3)).size() == 5);
}

TEST_CASE("the counts of the pass before add votes and hands of that pass alone")
{
    RoundSheet sheet = votingRoom();
    CHECK_FALSE(countsBefore(sheet, RoundQuestionId(1)));
    sheet.polls.front().pass = 3;
    const auto earlier = [](int pass, qint64 seat, Answer answer) {
        return EarlierVote{pass, {.question = RoundQuestionId(1), .seat = SeatId(seat), .answer = answer}};
    };
    sheet.earlierVotes = {earlier(1, 1, Answer::One), earlier(2, 1, Answer::Three),
                          earlier(2, 2, Answer::Two)};
    sheet.earlierTallies = {{2, {RoundQuestionId(1), Answer::Two, 4}}};
    CHECK(countsBefore(sheet, RoundQuestionId(1)) == support::counts(0, 5, 1));
}
