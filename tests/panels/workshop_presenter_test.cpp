#include "panel_harness.h"

#include "core/actions/action_repository.h"
#include "core/diagnostic/answer_detail_repository.h"

#include "panels/workshop/audience_state.h"
#include "panels/workshop/workshop_presenter.h"

using namespace cxw;
using namespace cxw::core;
using panels::WorkshopStep;

namespace {

/// Three named people and 20 questions, nobody asked yet.
class RoomHarness final : public support::DiagnosticHarness
{
public:
    explicit RoomHarness(VotingForm form = VotingForm::Seats)
    {
        makeQuickRound(form);
        Round round = sheet().round;
        round.invited = 3;
        diagnostic.changeRound(
            round, QString(), {QStringLiteral("Ana Pop"), QStringLiteral("Kai"), QStringLiteral("Mia Lang")});
        settleAll();
        room.begin();
    }

    [[nodiscard]] const panels::WorkshopState& state() const { return room.state(); }

    void vote(std::initializer_list<Answer> answers)
    {
        for (const Answer answer : answers)
            room.vote(answer);
        settleAll();
    }

    panels::WorkshopPresenter room{diagnostic};
};

} // namespace

TEST_CASE("the seats vote one after the other, and the last vote makes it ready for the reveal")
{
    RoomHarness harness;
    CHECK(harness.state().step == WorkshopStep::Ask);
    CHECK(harness.state().seats[0].isTurn);
    harness.vote({Answer::One});
    CHECK(harness.state().step == WorkshopStep::Vote);
    CHECK(harness.state().seats[0].hasVoted);
    CHECK(harness.state().seats[1].isTurn);
    harness.vote({Answer::Two, Answer::Three});
    CHECK(harness.state().step == WorkshopStep::Reveal);
    CHECK(harness.state().voted == 3);
    harness.vote({Answer::Three}); // nobody's turn is left
    CHECK(harness.sheet().votes.size() == 3);
}

TEST_CASE("before the reveal the room's state is the same whatever was voted")
{
    const auto stateAfter = [](std::initializer_list<Answer> answers) {
        RoomHarness harness;
        harness.vote(answers);
        panels::WorkshopState state = harness.state();
        state.question = {}; // ids differ from run to run
        state.round = {};
        state.next.reset();
        for (panels::SeatToken& seat : state.seats)
            seat.id = {};
        return state;
    };
    CHECK(stateAfter({Answer::One, Answer::One, Answer::One})
          == stateAfter({Answer::Three, Answer::DontKnow, Answer::NotApplicable}));
}

TEST_CASE("the reveal brings counts, mean and agreement, and none of them earlier")
{
    RoomHarness harness;
    harness.vote({Answer::One, Answer::One, Answer::Three});
    CHECK_FALSE(harness.state().revealed);
    CHECK(resultsOf(harness.sheet()).questions.front().counts == VoteCounts());
    harness.room.reveal();
    harness.settleAll();
    REQUIRE(harness.state().revealed);
    CHECK(harness.state().revealed->counts == support::counts(2, 0, 1));
    CHECK(harness.state().revealed->mean == Approx(5.0 / 3.0));
    CHECK(harness.state().revealed->flag == AgreementFlag::Split);
    CHECK(harness.state().step == WorkshopStep::Discuss);
    harness.vote({Answer::Two}); // too late
    CHECK(harness.state().revealed->counts == support::counts(2, 0, 1));
}

TEST_CASE("fewer than three votes give counts and no mean")
{
    RoomHarness harness;
    harness.vote({Answer::One, Answer::Three});
    harness.room.reveal();
    CHECK(harness.state().revealed->tooFew);
    CHECK_FALSE(harness.state().revealed->mean);
    CHECK_FALSE(harness.state().revealed->flag);
}

TEST_CASE("a split room gives a reason before its score is recorded")
{
    RoomHarness harness;
    harness.vote({Answer::One, Answer::One, Answer::Three});
    harness.room.reveal();
    harness.room.choose(Answer::Two);
    CHECK(harness.state().needsReason);
    CHECK_FALSE(harness.state().canRecord);
    harness.room.recordAndNext();
    CHECK(harness.state().index == 0);
    harness.room.giveReason(QStringLiteral("  at night a recording answers "));
    harness.room.recordAndNext();
    harness.settleAll();
    CHECK(harness.state().index == 1);
    REQUIRE(harness.sheet().agreed.size() == 1);
    CHECK(harness.sheet().agreed.front().reason == QStringLiteral("at night a recording answers"));
}

TEST_CASE("an agreed room records at once and goes to the next open question")
{
    RoomHarness harness;
    harness.vote({Answer::Two, Answer::Two, Answer::Two});
    harness.room.reveal();
    CHECK(harness.state().step == WorkshopStep::Record);
    harness.room.choose(Answer::Two);
    harness.room.recordAndNext();
    harness.settleAll();
    CHECK(harness.state().index == 1);
    CHECK(harness.state().step == WorkshopStep::Ask);
    CHECK(harness.state().recorded == 1);
}

TEST_CASE("voting again keeps both votes")
{
    RoomHarness harness;
    harness.vote({Answer::One, Answer::One, Answer::Three});
    harness.room.reveal();
    harness.settleAll();
    const WorkspaceCopy before = harness.copy();
    harness.room.voteAgain();
    harness.settleAll();
    CHECK(harness.state().step == WorkshopStep::Vote);
    CHECK(harness.state().pass == 2);
    CHECK(harness.state().voted == 0);
    checkUndo(harness, before);
    harness.room.begin();
    harness.vote({Answer::Two, Answer::Two, Answer::Three});
    harness.room.reveal();
    harness.settleAll();
    CHECK(harness.state().revealed->counts == support::counts(0, 2, 1));
    CHECK(harness.state().revealed->before == support::counts(2, 0, 1));
    CHECK(harness.sheet().earlierVotes.size() == 3);
}

TEST_CASE("a vote, its reveal and the recorded score are each undone in one step")
{
    RoomHarness harness;
    harness.room.openVote();
    WorkspaceCopy before = harness.copy();
    harness.room.vote(Answer::One);
    checkUndo(harness, before);
    before = harness.copy();
    harness.room.reveal();
    checkUndo(harness, before);
    harness.undo();
    CHECK_FALSE(harness.state().revealed);
}

TEST_CASE("a seat may replace its vote before the reveal")
{
    RoomHarness harness;
    harness.vote({Answer::One});
    harness.room.chooseSeat(harness.state().seats[0].id);
    CHECK(harness.state().seats[0].isTurn);
    harness.vote({Answer::Three});
    CHECK(harness.sheet().votes.size() == 1);
    CHECK(harness.sheet().votes.front().answer == Answer::Three);
    CHECK(harness.state().seats[1].isTurn);
}

TEST_CASE("nobody waits for a seat that was left")
{
    RoomHarness harness;
    harness.vote({Answer::One});
    harness.room.leaveSeatEmpty();
    CHECK(harness.state().seats[1].isEmpty);
    harness.vote({Answer::Two});
    CHECK(harness.state().step == WorkshopStep::Reveal);
    CHECK(harness.state().expected == 2);
}

TEST_CASE("counted hands are revealed like votes")
{
    RoomHarness harness(VotingForm::Counts);
    harness.room.count(support::counts(1, 1, 1));
    harness.settleAll();
    CHECK(harness.state().step == WorkshopStep::Reveal);
    CHECK_FALSE(harness.state().revealed);
    harness.room.reveal();
    CHECK(harness.state().revealed->counts == support::counts(1, 1, 1));
    harness.room.voteAgain();
    harness.settleAll();
    CHECK(harness.sheet().earlierTallies.size() == 3);
    CHECK(harness.sheet().tallies.empty());
}

TEST_CASE("a clicker leads through the steps of a question and on")
{
    RoomHarness harness;
    harness.room.advance();
    CHECK(harness.state().step == WorkshopStep::Vote);
    harness.room.advance(); // nobody has voted: nothing to reveal
    CHECK(harness.state().step == WorkshopStep::Vote);
    harness.vote({Answer::Two, Answer::Two, Answer::Two});
    harness.room.advance();
    CHECK(harness.state().step == WorkshopStep::Record);
    harness.room.advance();
    CHECK(harness.state().index == 1);
    harness.room.previous();
    CHECK(harness.state().revealed);
}

TEST_CASE("what fits nobody is recorded without a vote")
{
    RoomHarness harness;
    harness.room.notApplicableForAll();
    harness.settleAll();
    CHECK(harness.sheet().agreed.front().answer == Answer::NotApplicable);
    CHECK(harness.state().index == 1);
}

TEST_CASE("the end is told when the last question is recorded")
{
    RoomHarness harness;
    QSignalSpy finished(&harness.room, &panels::WorkshopPresenter::finished);
    for (int i = 0; i < 20; ++i)
        harness.room.notApplicableForAll();
    CHECK(finished.count() == 1);
}

TEST_CASE("the countdown follows the clock, holds and goes on")
{
    using namespace std::chrono_literals;
    RoomHarness harness;
    harness.room.openVote();
    CHECK(harness.room.timer().left() == 60s);
    harness.clock.advance(22s);
    CHECK(harness.room.timer().left() == 38s);
    harness.room.pauseTimer();
    harness.clock.advance(1min);
    CHECK(harness.room.timer().left() == 38s);
    harness.room.lengthenTimer();
    CHECK(harness.room.timer().left() == 98s);
    harness.room.pauseTimer();
    harness.clock.advance(2min);
    CHECK(harness.room.timer().left() == 0s);
    CHECK(panels::minutesAndSeconds(65s) == QStringLiteral("1:05"));
}

TEST_CASE("the audience never learns a name, a note or a vote before its time")
{
    RoomHarness harness;
    harness.vote({Answer::One, Answer::One});
    harness.room.typeNote(QStringLiteral("ask Mia"));
    const auto audience = [&] {
        return panels::audienceOf(harness.state(), harness.room.timer(), support::shippedBank(),
                                  Language::En);
    };
    CHECK_FALSE(audience().revealed);
    CHECK(audience().voted == 2);
    CHECK_FALSE(audience().lastRound);
    harness.room.reveal();
    CHECK(audience().revealed->counts == support::counts(2, 0, 0));
    harness.room.setBlank(true);
    CHECK(audience() == panels::AudienceState());
}

TEST_CASE("the last round is shown to all only where the mode says so, and to nobody blind")
{
    support::DiagnosticHarness harness;
    harness.addSampleCompany();
    harness.makeRound({.form = VotingForm::Seats});
    const auto shownIn = [&](AskingMode mode) {
        Round round = harness.sheet().round;
        round.mode = mode;
        harness.diagnostic.changeRound(round, QString(), {QStringLiteral("Ana")});
        harness.settleAll();
        panels::WorkshopPresenter room(harness.diagnostic);
        return room.state().shownLastRound;
    };
    CHECK_FALSE(shownIn(AskingMode::Blind));
    CHECK_FALSE(shownIn(AskingMode::Context));
    CHECK(shownIn(AskingMode::Shown));
}

TEST_CASE("evidence is kept back until the reveal where people answer blind")
{
    RoomHarness harness;
    const RoundQuestionId question = harness.state().question.id;
    harness.write([&](UnitOfWork& work) {
        work.answerDetails().save(
            Evidence{.id = EvidenceId(61), .question = question, .text = QStringLiteral("41 calls in May")});
    });
    CHECK(harness.state().evidence.isEmpty());
    CHECK(harness.state().keptBack == 1);
    harness.vote({Answer::Two, Answer::Two, Answer::Two});
    harness.room.reveal();
    CHECK(harness.state().evidence == QStringList{QStringLiteral("41 calls in May")});
    CHECK(harness.state().keptBack == 0);
}

TEST_CASE("what was done about the last round's answer is evidence for this one")
{
    support::DiagnosticHarness harness;
    harness.addSampleCompany();
    const RoundQuestion before = harness.sheet().questions.front();
    harness.write([&](UnitOfWork& work) {
        work.actions().save(Action{.id = ActionId(900),
                                   .answer = before.id,
                                   .what = QStringLiteral("0 reaches a person"),
                                   .status = ActionStatus::Done});
        work.actions().save(
            Action{.id = ActionId(901), .answer = before.id, .what = QStringLiteral("still to do")});
    });
    harness.makeRound({.form = VotingForm::Seats});
    REQUIRE(harness.sheet().questions.front().question == before.question);
    CHECK(harness.diagnostic.evidenceFor(harness.sheet().questions.front())
          == QStringList{QStringLiteral("Action done: 0 reaches a person")});
}
