#include "panel_harness.h"

#include "core/diagnostic/poll_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "core/workspace/draft_repository.h"
#include "panels/diagnostic/score_presenter.h"

using namespace cxw;
using namespace cxw::core;
using panels::ScoreState;

namespace {

class ScoreHarness final : public support::DiagnosticHarness
{
public:
    explicit ScoreHarness(core::VotingForm form = core::VotingForm::SinglePerson, int invited = 1)
    {
        makeQuickRound(form, invited);
    }

    [[nodiscard]] const ScoreState& state() const { return score.state(); }
    void answer(Answer answer)
    {
        score.answer(answer);
        settleAll();
    }
    [[nodiscard]] std::vector<core::Draft> drafts()
    {
        settleAll();
        return read([](const core::UnitOfWork& work) { return work.drafts().all(); });
    }
    /// Leaves only the first question and one of another kind.
    void askAlso(core::QuestionKind kind)
    {
        const core::RoundId round = sheet().round.id;
        const auto all = sheet().questions;
        const auto& bank = support::shippedBank().questions;
        const core::Question other = *std::ranges::find(bank, kind, &core::Question::kind);
        write([&](core::UnitOfWork& work) {
            for (const core::RoundQuestion& each : all)
                work.rounds().removeQuestion(each.id);
            work.rounds().saveQuestion(all.front());
            work.rounds().saveQuestion({.id = core::RoundQuestionId(99),
                                        .round = round,
                                        .question = other.id,
                                        .area = other.area,
                                        .kind = kind,
                                        .position = 1'000'000});
        });
    }

    panels::ScorePresenter score{diagnostic};
};

/// Answers every question of the round but `left`, in order.
void answerAllBut(ScoreHarness& harness, int left)
{
    const int count = int(harness.state().strip.size()) - left;
    for (int i = 0; i < count; ++i) {
        const bool yesNo = harness.state().question.kind == core::QuestionKind::Context;
        harness.score.answer(yesNo ? Answer::Yes : Answer::Two);
    }
    harness.settleAll();
}

} // namespace

TEST_CASE("without a round there is nothing to answer")
{
    support::DiagnosticHarness harness;
    panels::ScorePresenter score(harness.diagnostic);
    CHECK_FALSE(score.state().hasRound);
    score.answer(Answer::One);
    score.typeNote(QStringLiteral("note"));
    score.confirmNote();
    score.next();
    harness.settleAll();
    CHECK(harness.edits.stack().count() == 0);
}

TEST_CASE("an answer counts and brings the next question")
{
    ScoreHarness harness;
    const int questions = int(harness.state().strip.size());
    harness.answer(Answer::Two);
    CHECK(harness.state().index == 1);
    CHECK(harness.state().answered == 1);
    CHECK(harness.state().open == questions - 1);
    CHECK(harness.state().strip[0].answer == Answer::Two);
    CHECK_FALSE(harness.state().answer);
}

TEST_CASE("what is shown at once is what the file says after the commit")
{
    ScoreHarness harness;
    for (const Answer answer : {Answer::One, Answer::NotApplicable, Answer::DontKnow, Answer::Three}) {
        harness.score.answer(answer);
        const ScoreState shown = harness.state();
        harness.settleAll();
        CHECK(harness.state() == shown);
    }
    CHECK(harness.sheet().votes.size() == 4);
}

TEST_CASE("fast answers all arrive, and the last word on a question stands")
{
    ScoreHarness harness;
    harness.score.answer(Answer::One);
    harness.score.previous();
    harness.score.answer(Answer::Three);
    harness.score.answer(Answer::Two);
    const ScoreState shown = harness.state();
    harness.settleAll();
    CHECK(harness.state() == shown);
    CHECK(harness.state().strip[0].answer == Answer::Three);
    CHECK(harness.state().strip[1].answer == Answer::Two);
}

TEST_CASE("not applicable leaves the open questions, apart from the answered ones")
{
    ScoreHarness harness;
    harness.answer(Answer::NotApplicable);
    harness.answer(Answer::DontKnow);
    CHECK(harness.state().notApplicable == 1);
    CHECK(harness.state().answered == 1);
}

TEST_CASE("an answer that does not fit the question is not taken")
{
    ScoreHarness harness;
    harness.answer(Answer::Yes);
    CHECK(harness.state().index == 0);
    CHECK(harness.state().answered == 0);
    harness.askAlso(core::QuestionKind::Context);
    harness.score.goTo(1);
    harness.answer(Answer::Two);
    CHECK(harness.sheet().votes.empty());
    harness.answer(Answer::No);
    CHECK(harness.state().strip[1].answer == Answer::No);
}

TEST_CASE("the same answer again is no act, only a step on")
{
    ScoreHarness harness;
    harness.answer(Answer::Two);
    const int acts = harness.edits.stack().count();
    harness.score.goTo(0);
    harness.answer(Answer::Two);
    CHECK(harness.edits.stack().count() == acts);
    CHECK(harness.state().index == 1);
}

TEST_CASE("an answer comes undone and done again, exactly")
{
    ScoreHarness harness;
    harness.answer(Answer::One);
    harness.score.goTo(0);
    const auto before = harness.copy();
    harness.answer(Answer::Three);
    support::checkUndo(harness, before);
    CHECK(harness.edits.stack().undoText().contains(
        harness.diagnostic.document()->wordingOf(harness.sheet().questions.front()).label));
}

TEST_CASE("an answer that the file refuses does not stay on screen and can be given again")
{
    ScoreHarness harness;
    harness.store.failNextWrite({core::ErrorKind::Busy, QString()});
    harness.answer(Answer::Two);
    CHECK_FALSE(harness.state().strip[0].answer);
    harness.score.goTo(0);
    harness.answer(Answer::Two);
    CHECK(harness.sheet().votes.size() == 1);
    CHECK(harness.state().strip[0].answer == Answer::Two);
}

TEST_CASE("the last open question finishes the round, wherever it stands")
{
    ScoreHarness harness;
    QSignalSpy finished(&harness.score, &panels::ScorePresenter::finished);
    answerAllBut(harness, 1);
    CHECK(finished.isEmpty());
    CHECK(harness.state().open == 1);
    harness.answer(Answer::NotApplicable);
    CHECK(finished.count() == 1);
    CHECK(harness.state().open == 0);
    harness.score.goTo(0);
    harness.answer(Answer::One);
    CHECK(finished.count() == 1);
}

TEST_CASE("moving stops at both ends and can go straight to the first open question")
{
    ScoreHarness harness;
    harness.score.previous();
    CHECK(harness.state().index == 0);
    harness.score.goTo(1000);
    CHECK(harness.state().index == 0);
    answerAllBut(harness, 17);
    harness.score.goTo(19);
    harness.score.next();
    CHECK(harness.state().index == 19);
    harness.score.goToFirstOpen();
    CHECK(harness.state().index == 3);
}

TEST_CASE("a note is a draft after a moment of quiet, and part of the answer once confirmed")
{
    ScoreHarness harness;
    harness.score.typeNote(QStringLiteral("The hotline says"));
    CHECK(harness.state().note == QStringLiteral("The hotline says"));
    CHECK(harness.drafts().empty());
    QSignalSpy saved(&harness.edits, &panels::EditStack::saved);
    support::settle([&] { return saved.count() == 1; }, std::chrono::seconds(2));
    REQUIRE(harness.drafts().size() == 1);
    CHECK(harness.drafts().front().text == QStringLiteral("The hotline says"));

    const auto before = harness.copy();
    harness.score.confirmNote();
    harness.settleAll();
    CHECK(harness.drafts().empty());
    REQUIRE(harness.sheet().votes.size() == 1);
    CHECK(harness.sheet().votes.front().note == QStringLiteral("The hotline says"));
    CHECK(harness.state().answered == 0);
    support::checkUndo(harness, before);
}

TEST_CASE("an answer takes the note that is being typed along")
{
    ScoreHarness harness;
    harness.score.typeNote(QStringLiteral("since May"));
    harness.answer(Answer::Two);
    REQUIRE(harness.sheet().votes.size() == 1);
    CHECK(harness.sheet().votes.front().note == QStringLiteral("since May"));
    CHECK(harness.sheet().votes.front().answer == Answer::Two);
    CHECK(harness.state().note.isEmpty());
    harness.score.previous();
    CHECK(harness.state().note == QStringLiteral("since May"));
}

TEST_CASE("a draft left by a program that ended in mid-sentence comes back and is marked")
{
    ScoreHarness harness;
    const core::DraftKey key{.recordKind = QStringLiteral("answer"),
                             .record = QString::number(harness.state().question.id.value()),
                             .field = QStringLiteral("note")};
    harness.write([&](core::UnitOfWork& work) {
        work.drafts().save({.key = key, .text = QStringLiteral("half a sen"), .at = harness.clock.now()});
    });
    panels::ScorePresenter again(harness.diagnostic);
    harness.settleAll();
    CHECK(again.state().note == QStringLiteral("half a sen"));
    CHECK(again.state().noteIsDraft);
    again.next();
    harness.settleAll();
    CHECK_FALSE(again.state().noteIsDraft);
    CHECK(harness.sheet().votes.front().note == QStringLiteral("half a sen"));
}

TEST_CASE("counted hands replace what was counted before and are one act")
{
    ScoreHarness harness(core::VotingForm::Counts, 9);
    CHECK(harness.state().invited == 9);
    harness.score.count({.ones = 2, .twos = 3, .threes = 4});
    const ScoreState shown = harness.state();
    harness.settleAll();
    CHECK(harness.state() == shown);
    CHECK(harness.state().strip[0].hands == 9);
    CHECK(harness.state().answered == 1);

    const auto before = harness.copy();
    harness.score.count({.threes = 1, .notApplicable = 1, .dontKnow = 1});
    harness.settleAll();
    CHECK(harness.state().counts == core::VoteCounts{.threes = 1, .notApplicable = 1, .dontKnow = 1});
    support::checkUndo(harness, before);

    const int acts = harness.edits.stack().count();
    harness.score.count(harness.state().counts);
    harness.answer(Answer::One);
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("one person's round takes no counts")
{
    ScoreHarness harness;
    harness.score.count({.ones = 1});
    harness.settleAll();
    CHECK(harness.sheet().tallies.empty());
}

TEST_CASE("counting the last open question finishes the round")
{
    ScoreHarness harness(core::VotingForm::Counts, 3);
    QSignalSpy finished(&harness.score, &panels::ScorePresenter::finished);
    for (int i = 0; i < int(harness.state().strip.size()); ++i) {
        harness.score.goTo(i);
        const bool yesNo = harness.state().question.kind == core::QuestionKind::Context;
        harness.score.count(yesNo ? core::VoteCounts{.yes = 3} : core::VoteCounts{.ones = 3});
    }
    harness.settleAll();
    CHECK(finished.count() == 1);
    CHECK(harness.sheet().tallies.size() == harness.state().strip.size());
}

TEST_CASE("the note of a counted question belongs to the question")
{
    ScoreHarness harness(core::VotingForm::Counts, 5);
    const auto before = harness.copy();
    harness.score.typeNote(QStringLiteral("Sales disagreed"));
    harness.score.confirmNote();
    harness.settleAll();
    CHECK(harness.sheet().questions.front().note == QStringLiteral("Sales disagreed"));
    support::checkUndo(harness, before);
}

TEST_CASE("a closed round takes no answers but still takes a note")
{
    ScoreHarness harness;
    harness.answer(Answer::Two);
    harness.diagnostic.closeRound();
    harness.settleAll();
    CHECK(harness.state().readOnly);
    harness.answer(Answer::One);
    CHECK(harness.sheet().votes.size() == 1);
    harness.score.typeNote(QStringLiteral("Later remark"));
    harness.score.confirmNote();
    harness.settleAll();
    CHECK(harness.sheet().questions[1].note == QStringLiteral("Later remark"));
}

TEST_CASE("the ballots of a closed round are shown one by one and not changed")
{
    support::DiagnosticHarness harness;
    harness.addSampleCompany();
    panels::ScorePresenter score(harness.diagnostic);
    CHECK(score.state().hasRound);
    CHECK(score.state().readOnly);
    CHECK(score.state().seats.size() == 11);
}

TEST_CASE("digits fill one ballot after the other")
{
    support::DiagnosticHarness harness;
    harness.makeQuickRound(VotingForm::Seats, 3);
    panels::ScorePresenter score(harness.diagnostic);
    for (int i = 0; i < 20; ++i)
        score.answer(Answer::Two);
    CHECK(score.state().seat == 1);
    CHECK(score.state().index == 0);
    CHECK(score.state().open == 20);
    QSignalSpy finished(&score, &panels::ScorePresenter::finished);
    for (int i = 0; i < 40; ++i)
        score.answer(i < 20 ? Answer::One : Answer::Three);
    harness.settleAll();
    CHECK(finished.count() == 1);
    CHECK(harness.sheet().votes.size() == 60);
    CHECK(resultsOf(harness.sheet()).questions.front().counts == support::counts(1, 1, 1));
}

TEST_CASE("what the room voted unseen shows on no ballot before the reveal")
{
    support::DiagnosticHarness harness;
    harness.makeQuickRound(VotingForm::Seats, 2);
    const RoundQuestionId question = harness.sheet().questions.front().id;
    const SeatId seat = harness.sheet().seats.front().id;
    harness.write([&](UnitOfWork& work) {
        work.polls().save(Poll{.question = question});
        work.votes().cast({.question = question, .seat = seat, .answer = Answer::Three});
    });
    panels::ScorePresenter score(harness.diagnostic);
    CHECK(score.state().strip.front().hidden);
    CHECK_FALSE(score.state().strip.front().answer);
    score.goTo(0);
    CHECK_FALSE(score.state().answer);
}

TEST_CASE("a file that can only be read takes neither answers nor notes")
{
    ScoreHarness harness;
    harness.store.setReadOnly(true);
    harness.diagnostic.reload();
    harness.settleAll();
    CHECK(harness.state().readOnly);
    harness.score.typeNote(QStringLiteral("note"));
    harness.answer(Answer::One);
    CHECK(harness.state().note.isEmpty());
    CHECK(harness.sheet().votes.empty());
}

TEST_CASE("another round on screen begins at its first open question")
{
    ScoreHarness harness;
    answerAllBut(harness, 16);
    const core::RoundId first = harness.sheet().round.id;
    harness.makeQuickRound();
    CHECK(harness.state().index == 0);
    harness.diagnostic.select(first);
    harness.settleAll();
    CHECK(harness.state().index == 4);
}
