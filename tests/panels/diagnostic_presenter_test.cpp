#include "panel_harness.h"

#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"

using namespace cxw;
using support::DiagnosticHarness;

namespace {

std::vector<core::QuestionId> askedIn(const core::RoundSheet& sheet)
{
    std::vector<core::QuestionId> asked;
    for (const core::RoundQuestion& each : askedQuestions(sheet))
        asked.push_back(each.question);
    return asked;
}

core::Vote firstVote(const core::RoundSheet& sheet, core::Answer answer)
{
    return {.question = sheet.questions.front().id, .seat = sheet.seats.front().id, .answer = answer};
}

} // namespace

TEST_CASE("an empty workspace has no round on screen")
{
    DiagnosticHarness harness;
    CHECK(harness.diagnostic.rounds().empty());
    CHECK_FALSE(harness.diagnostic.document());
    CHECK(harness.diagnostic.isReadOnly());
    CHECK_FALSE(harness.diagnostic.canTailor());
    harness.diagnostic.startRound();
    harness.diagnostic.closeRound();
    CHECK(harness.edits.stack().count() == 0);
}

TEST_CASE("a round from a template asks the template's questions in their order")
{
    DiagnosticHarness harness;
    const auto before = harness.copy();
    QSignalSpy tailoring(&harness.diagnostic, &panels::DiagnosticPresenter::tailoringWanted);
    harness.makeRound({.templateId = QStringLiteral("balanced")});
    CHECK(tailoring.count() == 1);
    const core::RoundSheet& sheet = harness.sheet();
    CHECK(askedIn(sheet) == support::shippedBank().findTemplate(QStringLiteral("balanced"))->questions);
    CHECK(sheet.round.number == 1);
    CHECK(sheet.round.state == core::RoundState::Draft);
    CHECK(sheet.round.date == harness.clock.today());
    CHECK(sheet.seats.size() == 1);
    CHECK(harness.diagnostic.canTailor());
    support::checkUndo(harness, before);
}

TEST_CASE("a first round without a wish asks the quick template")
{
    DiagnosticHarness harness;
    harness.makeRound({});
    CHECK(harness.sheet().round.templateId == QStringLiteral("quick"));
    CHECK(harness.sheet().questions.size() == 20);
}

TEST_CASE("a template that nobody knows makes no round")
{
    DiagnosticHarness harness;
    harness.makeRound({.templateId = QStringLiteral("enormous")});
    CHECK(harness.diagnostic.rounds().empty());
    CHECK(harness.edits.stack().count() == 0);
}

TEST_CASE("the next round asks what the last one asked, its own questions and wordings included")
{
    DiagnosticHarness harness;
    harness.addSampleCompany();
    const auto last = askedIn(harness.sheet());
    const int number = harness.sheet().round.number;
    const auto before = harness.copy();
    harness.makeRound({});
    CHECK(harness.sheet().round.number == number + 1);
    CHECK(askedIn(harness.sheet()) == last);
    CHECK(harness.diagnostic.rounds().size() == 4);
    support::checkUndo(harness, before);
}

TEST_CASE("a round that starts at once is open for answers and wants to be scored")
{
    DiagnosticHarness harness;
    QSignalSpy scoring(&harness.diagnostic, &panels::DiagnosticPresenter::scoringWanted);
    harness.makeQuickRound();
    CHECK(scoring.count() == 1);
    CHECK(harness.sheet().round.state == core::RoundState::Voting);
}

TEST_CASE("starting a draft opens it, starting it again only shows its questions")
{
    DiagnosticHarness harness;
    harness.makeRound({});
    const auto before = harness.copy();
    QSignalSpy scoring(&harness.diagnostic, &panels::DiagnosticPresenter::scoringWanted);
    harness.diagnostic.startRound();
    harness.settleAll();
    CHECK(harness.sheet().round.state == core::RoundState::Voting);
    support::checkUndo(harness, before);
    const int acts = harness.edits.stack().count();
    harness.diagnostic.startRound();
    CHECK(scoring.count() == 2);
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("a draft cannot be closed, an open round can, and then nothing about it changes")
{
    DiagnosticHarness harness;
    harness.makeRound({});
    harness.diagnostic.closeRound();
    harness.settleAll();
    CHECK(harness.sheet().round.state == core::RoundState::Draft);

    harness.diagnostic.startRound();
    harness.settleAll();
    const auto before = harness.copy();
    harness.diagnostic.closeRound();
    harness.settleAll();
    CHECK(harness.sheet().round.state == core::RoundState::Closed);
    CHECK(harness.diagnostic.isReadOnly());
    support::checkUndo(harness, before);

    const int acts = harness.edits.stack().count();
    harness.diagnostic.closeRound();
    harness.diagnostic.changeRound(harness.sheet().round, QStringLiteral("Ada"));
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("the first answer freezes the set")
{
    DiagnosticHarness harness;
    harness.makeQuickRound();
    CHECK(harness.diagnostic.canTailor());
    harness.write([vote = firstVote(harness.sheet(), core::Answer::Two)](core::UnitOfWork& work) {
        work.votes().cast(vote);
    });
    CHECK_FALSE(harness.diagnostic.canTailor());
    CHECK_FALSE(harness.diagnostic.isReadOnly());
}

TEST_CASE("a new name goes into the register of people once")
{
    DiagnosticHarness harness;
    harness.makeRound({});
    core::Round changed = harness.sheet().round;
    changed.form = core::VotingForm::Counts;
    changed.invited = 9;
    harness.diagnostic.changeRound(changed, QStringLiteral("  Ada Nowak "));
    harness.settleAll();
    CHECK(harness.diagnostic.document()->facilitator == QStringLiteral("Ada Nowak"));
    CHECK(harness.sheet().round.invited == 9);

    changed = harness.sheet().round;
    changed.date = QDate(2026, 12, 1);
    harness.diagnostic.changeRound(changed, QStringLiteral("Ada Nowak"));
    harness.settleAll();
    CHECK(harness.copy().people.size() == 1);

    const int acts = harness.edits.stack().count();
    harness.diagnostic.changeRound(harness.sheet().round, QStringLiteral("Ada Nowak"));
    CHECK(harness.edits.stack().count() == acts);

    harness.diagnostic.changeRound(harness.sheet().round, QString());
    harness.settleAll();
    CHECK(harness.diagnostic.document()->facilitator.isEmpty());
    harness.undo();
    CHECK(harness.diagnostic.document()->facilitator == QStringLiteral("Ada Nowak"));
    harness.undo();
    harness.undo();
    CHECK(harness.copy().people.empty());
}

TEST_CASE("undoing the round on screen falls back to the newest that is left")
{
    DiagnosticHarness harness;
    harness.addSampleCompany();
    const core::RoundId newest = harness.diagnostic.rounds().front().id;
    harness.makeRound({});
    REQUIRE(harness.sheet().round.id != newest);
    harness.undo();
    CHECK(harness.sheet().round.id == newest);
}

TEST_CASE("undoing the only round leaves none on screen")
{
    DiagnosticHarness harness;
    harness.makeRound({});
    harness.undo();
    CHECK_FALSE(harness.diagnostic.document());
    harness.redo();
    CHECK(harness.sheet().questions.size() == 20);
}

TEST_CASE("an earlier round comes on screen when it is chosen")
{
    DiagnosticHarness harness;
    harness.addSampleCompany();
    const core::RoundId oldest = harness.diagnostic.rounds().back().id;
    QSignalSpy changed(&harness.diagnostic, &panels::DiagnosticPresenter::changed);
    harness.diagnostic.select(oldest);
    harness.settleAll();
    CHECK(harness.sheet().round.id == oldest);
    harness.diagnostic.select(oldest);
    harness.settleAll();
    CHECK(changed.count() == 1);
}

TEST_CASE("another language brings the questions in its words")
{
    DiagnosticHarness harness;
    harness.makeRound({});
    const QString english = harness.diagnostic.document()->wordingOf(harness.sheet().questions.front()).label;
    harness.diagnostic.setLanguage(core::Language::Ru);
    harness.settleAll();
    CHECK(harness.diagnostic.language() == core::Language::Ru);
    CHECK(harness.diagnostic.document()->wordingOf(harness.sheet().questions.front()).label != english);
}

TEST_CASE("a file that can only be read refuses the act, says so and keeps nothing to undo")
{
    DiagnosticHarness harness;
    harness.makeRound({});
    harness.store.setReadOnly(true);
    CHECK(harness.diagnostic.isReadOnly());
    const int acts = harness.edits.stack().count();
    harness.diagnostic.startRound();
    harness.settleAll();
    CHECK(harness.sheet().round.state == core::RoundState::Draft);
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("a file that refuses a new round says why, and the round before stays on screen")
{
    DiagnosticHarness harness;
    harness.makeRound({});
    const core::RoundId before = harness.sheet().round.id;
    QSignalSpy failed(&harness.edits, &panels::EditStack::failed);
    harness.store.failNextWrite({core::ErrorKind::Full, QString()});
    harness.makeRound({});
    CHECK(failed.count() == 1);
    CHECK(harness.diagnostic.rounds().size() == 1);
    CHECK(harness.sheet().round.id == before);
}
