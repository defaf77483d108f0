#include "panels/workshop/workshop_room.h"

#include "panels/workshop/seat_names.h"

#include <algorithm>

namespace cxw::panels {
namespace {

std::vector<SeatToken> tokensOf(const WorkshopRoom& room)
{
    std::vector<SeatToken> tokens;
    const auto waiting = waitingSeats(room.sheet, room.current()->id);
    for (const core::Seat& seat : room.sheet.seats)
        tokens.push_back({.id = seat.id,
                          .name = calledName(seat),
                          .initials = initialsOf(seat),
                          .hasVoted = std::ranges::find(waiting, seat.id, &core::Seat::id) == waiting.end(),
                          .isEmpty = room.emptySeats.contains(seat.id)});
    return tokens;
}

void fillSeats(WorkshopState& state, const WorkshopRoom& room)
{
    state.seats = tokensOf(room);
    const auto isTurn = [&](const SeatToken& seat) {
        return room.turn ? seat.id == *room.turn : !seat.hasVoted && !seat.isEmpty;
    };
    if (const auto turn = std::ranges::find_if(state.seats, isTurn);
        turn != state.seats.end() && !state.revealed)
        turn->isTurn = true;
    state.voted = int(std::ranges::count_if(state.seats, &SeatToken::hasVoted));
    state.expected = int(std::ranges::count_if(
        state.seats, [](const SeatToken& seat) { return seat.hasVoted || !seat.isEmpty; }));
}

void fillHands(WorkshopState& state, const core::VoteCounts& given)
{
    state.hands = given;
    state.voted = given.given();
    state.expected = state.round.invited;
}

std::optional<Revealed> revealedIn(const WorkshopRoom& room, const core::VoteCounts& given,
                                   std::optional<double> lastRound)
{
    const auto poll = room.poll();
    const bool neverHidden = !poll && given.given() > 0;
    if (!neverHidden && !(poll && poll->revealedAt))
        return std::nullopt;
    const core::RoundQuestionId question = room.current()->id;
    const auto results = resultsOf(room.sheet).questions;
    const auto result = std::ranges::find_if(
        results, [&](const core::QuestionResult& each) { return each.question.id == question; });
    return Revealed{.counts = given,
                    .before = countsBefore(room.sheet, question),
                    .mean = result->mean,
                    .flag = result->flag,
                    .tooFew = result->tooFew,
                    .lastRound = lastRound};
}

void fillAgreed(WorkshopState& state, const WorkshopRoom& room)
{
    const auto recorded = room.agreedOn(state.question.id);
    state.agreed = room.chosen ? room.chosen : recorded ? std::optional(recorded->answer) : std::nullopt;
    state.reason = room.reason.value_or(recorded ? recorded->reason : QString());
    state.needsReason = state.isSplit();
    state.canRecord = !state.readOnly && state.revealed && state.agreed
        && (!state.needsReason || !state.reason.trimmed().isEmpty());
}

void fillPlace(WorkshopState& state, const WorkshopRoom& room, const core::RoundDocument& document)
{
    for (const core::RoundQuestion& each : room.asked)
        state.marks.push_back(room.agreedOn(each.id) ? QuestionMark::Recorded : QuestionMark::Open);
    state.recorded = int(std::ranges::count(state.marks, QuestionMark::Recorded));
    state.marks[std::size_t(room.index)] = QuestionMark::Current;
    if (room.index + 1 < int(room.asked.size())) {
        state.next = room.asked[std::size_t(room.index) + 1];
        state.nextWording = document.wordingOf(*state.next);
    }
}

WorkshopStep stepOf(const WorkshopState& state, bool isOpen)
{
    if (!state.revealed) {
        if (!isOpen)
            return WorkshopStep::Ask;
        return state.voted > 0 && state.waiting() <= 0 ? WorkshopStep::Reveal : WorkshopStep::Vote;
    }
    const bool agree = !state.revealed->flag || state.revealed->flag == core::AgreementFlag::Agreed;
    return state.agreed || agree ? WorkshopStep::Record : WorkshopStep::Discuss;
}

} // namespace

const core::RoundQuestion* WorkshopRoom::current() const
{
    return index < int(asked.size()) ? &asked[std::size_t(index)] : nullptr;
}

std::optional<core::Poll> WorkshopRoom::poll() const
{
    const core::Poll* found = current() ? pollOf(sheet, current()->id) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<core::AgreedScore> WorkshopRoom::agreedOn(core::RoundQuestionId question) const
{
    const auto found = std::ranges::find(sheet.agreed, question, &core::AgreedScore::question);
    return found == sheet.agreed.end() ? std::nullopt : std::optional(*found);
}

std::optional<int> WorkshopRoom::nextOpen() const
{
    const int count = int(asked.size());
    for (int step = 1; step <= count; ++step)
        if (const int where = (index + step) % count; !agreedOn(asked[std::size_t(where)].id))
            return where;
    return std::nullopt;
}

void WorkshopRoom::moveTo(int where)
{
    index = where;
    turn.reset();
    chosen.reset();
    reason.reset();
}

WorkshopState stateOf(const WorkshopRoom& room, const core::RoundDocument& document,
                      std::optional<double> lastRound)
{
    WorkshopState state;
    const core::RoundQuestion* question = room.current();
    if (!question)
        return state;
    state.hasRound = true;
    state.readOnly = room.sheet.round.state == core::RoundState::Closed;
    state.workspace = document.workspace.name;
    state.round = room.sheet.round;
    state.index = room.index;
    state.question = *question;
    state.wording = document.wordingOf(*question);
    state.isBlank = room.isBlank;
    if (room.sheet.round.mode == core::AskingMode::Shown)
        state.shownLastRound = lastRound;
    const auto poll = room.poll();
    state.pass = poll ? poll->pass : 1;
    const core::VoteCounts given = countAnswers(room.sheet)[question->id];
    state.revealed = revealedIn(room, given, lastRound);
    if (room.sheet.round.form == core::VotingForm::Counts)
        fillHands(state, given);
    else
        fillSeats(state, room);
    fillAgreed(state, room);
    fillPlace(state, room, document);
    state.step = stepOf(state, poll.has_value());
    return state;
}

} // namespace cxw::panels
